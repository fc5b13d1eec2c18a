"""Batches: small stories together, each whole, in order, once."""

from __future__ import annotations

from crosscheck.model import Article
from crosscheck.pipeline.batches import batches
from crosscheck.pipeline.group import group
from crosscheck.text.scanning.pages import ENOUGH, TOGETHER

FERRY = "The ferry Varnholt ran aground on the Brindle sands off Hollin, Captain Ilse Ostrander said."


def row(id_: str, story: str, text: str = FERRY) -> Article:
    return Article(id_, "n.jsonl", text, published="2021-05-03", format="jsonl", line=1, story=story)


def batched(articles: list[Article], pages: int = TOGETHER) -> list[list[list[str]]]:
    return [
        [[article.id for article in told.articles] for told in batch]
        for batch in batches(articles, group(articles), pages)
    ]


def test_small_stories_are_read_together_up_to_a_number_of_pages_each_once_and_in_order() -> None:
    articles = [row(f"{number:03}", f"{number // 3:03}") for number in range(4 * TOGETHER)]

    read = batched(articles)

    assert [name for batch in read for story in batch for name in story] == [article.id for article in articles]
    assert all(TOGETHER <= sum(map(len, batch)) < TOGETHER + 3 for batch in read[:-1])


def test_a_story_is_never_divided_and_a_long_page_is_enough_for_a_batch() -> None:
    many = [row(f"a{number:03}", "a") for number in range(2 * TOGETHER)]
    long = row("b", "b", "x" * ENOUGH)

    assert batched([*many, long, row("c", "c")]) == [[[article.id for article in many]], [["b"]], [["c"]]]


def test_fewer_pages_are_taken_where_fewer_are_asked_for() -> None:
    assert batched([row("a", "a"), row("b", "b"), row("c", "c")], pages=2) == [[["a"], ["b"]], [["c"]]]


def test_of_no_story_no_batch_is_made() -> None:
    assert batched([]) == []
