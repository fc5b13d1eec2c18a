"""Grouping: by key, by name on the command line, by content."""

from __future__ import annotations

from crosscheck.model import Article
from crosscheck.pipeline.group import group

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


def test_articles_that_are_asked_to_be_one_story_are_given_together() -> None:
    (one,) = group([row("a", story=""), Article("b.txt", "b.txt", "Tolls were raised in Varn.", story="")])

    assert (one.key, one.why) == ("1", "given together")


def test_rows_without_a_key_are_grouped_by_content_under_their_first() -> None:
    assert keys(row("b"), row("a"), row("c", "Tolls were raised in Varn.")) == {"a": ["a", "b"], "c": ["c"]}


def test_a_row_that_is_called_as_a_story_is_keeps_apart_from_it() -> None:
    assert keys(row("a", story="b"), row("b", "Tolls were raised in Varn.")) == {"b": ["a"], "b+": ["b"]}


def test_every_story_says_why_it_is_one() -> None:
    rows = [row("a"), row("b"), row("c", "Tolls were raised in Varn."), row("d", story="x")]

    assert [one.why.split(":")[0] for one in group(rows)] == ["they share", "like no other", "its story key"]
