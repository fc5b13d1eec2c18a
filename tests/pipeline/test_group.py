"""Grouping: by key, by name on the command line, by content."""

from __future__ import annotations

from crosscheck.model import Article
from crosscheck.pipeline.group import batches, group
from crosscheck.text.pages import ENOUGH, TOGETHER

FERRY = "The ferry Varnholt ran aground on the Brindle sands off Hollin, Captain Ilse Ostrander said."


def row(id_: str, text: str = FERRY, story: str | None = None) -> Article:
    return Article(id_, "n.jsonl", text, published="2021-05-03", format="jsonl", line=1, story=story)


def keys(*articles: Article) -> dict[str, list[str]]:
    return {one.key: [articles[at].id for at in one.members] for one in group(articles)}


def test_a_key_of_its_own_comes_before_content() -> None:
    assert keys(row("b", story="x"), row("a", story="x"), row("c", story="y")) == {"x": ["a", "b"], "y": ["c"]}


def test_files_given_by_name_are_one_story_whatever_they_say() -> None:
    files = [Article("a.txt", "a.txt", FERRY), Article("b.txt", "b.txt", "Tolls were raised in Varn.")]

    assert keys(*files) == {"1": ["a.txt", "b.txt"]}


def test_rows_without_a_key_are_grouped_by_content_under_their_first() -> None:
    assert keys(row("b"), row("a"), row("c", "Tolls were raised in Varn.")) == {"a": ["a", "b"], "c": ["c"]}


def test_a_row_that_is_called_as_a_story_is_keeps_apart_from_it() -> None:
    assert keys(row("a", story="b"), row("b", "Tolls were raised in Varn.")) == {"b": ["a"], "b+": ["b"]}


def test_every_story_says_why_it_is_one() -> None:
    rows = [row("a"), row("b"), row("c", "Tolls were raised in Varn."), row("d", story="x")]

    assert [one.why.split(":")[0] for one in group(rows)] == ["they share", "like no other", "its story key"]


def batched(articles: list[Article]) -> list[list[list[str]]]:
    return [
        [[article.id for article in members] for _, members in batch] for batch in batches(group(articles), articles)
    ]


def test_small_stories_are_read_together_up_to_a_number_of_pages_each_once_and_in_order() -> None:
    articles = [row(f"{number:03}", story=f"{number // 3:03}") for number in range(4 * TOGETHER)]

    read = batched(articles)

    assert [name for batch in read for story in batch for name in story] == [article.id for article in articles]
    assert all(TOGETHER <= sum(map(len, batch)) < TOGETHER + 3 for batch in read[:-1])


def test_a_story_is_never_divided_and_a_long_page_is_enough_for_a_batch() -> None:
    many = [row(f"a{number:03}", story="a") for number in range(2 * TOGETHER)]
    long = row("b", "x" * ENOUGH, story="b")

    assert batched([*many, long, row("c", story="c")]) == [[[article.id for article in many]], [["b"]], [["c"]]]


def test_of_no_story_no_batch_is_made() -> None:
    assert batched([]) == []
