"""Twins: one word in two house styles, each in another article."""

from __future__ import annotations

from crosscheck.kinds.spelling.twins import twins
from crosscheck.model import Article
from crosscheck.text.page.prose import read_prose

TEXT = "The {} of the harbour was well known to the crew, the police said on Monday."


def told(*texts: str) -> list[tuple[str, int, str]]:
    proses = [read_prose(Article(id=str(number), path="a", text=text)) for number, text in enumerate(texts)]
    return [(twin.form, twin.article, twin.span.of(proses[twin.article].page)) for twin in twins(proses)]


def test_each_form_is_told_where_an_article_first_prints_it() -> None:
    twice = TEXT.format("colour") + " Its colour was grey."

    assert told(twice, TEXT.format("color")) == [("color", 1, "color"), ("colour", 0, "colour")]


def test_one_article_alone_has_no_twins() -> None:
    assert told(TEXT.format("colour") + " " + TEXT.format("color")) == []


def test_words_in_capitals_may_be_names() -> None:
    assert told(TEXT.format("Colour"), TEXT.format("color")) == []
