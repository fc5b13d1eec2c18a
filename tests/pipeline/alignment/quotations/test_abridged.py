"""Abridged: sentences left out of the middle of a quotation."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.align import align
from crosscheck.pipeline.extract import extract

WHOLE = "“The old pier will open in May. It will cost a fortune. Nobody who works there need leave,” said Joan Tessel."


def left_out(*texts: str) -> list[str]:
    articles = [Article(str(number), str(number), text) for number, text in enumerate(texts)]
    facts = align(extract(articles))
    return [claim.text for fact in facts if fact.slot.attribute == "words between" for claim in fact.claims]


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("“The old pier will open in May. Nobody who works there need leave,” Joan Tessel said.", True),
        ("“The old pier will open in May. Nobody who works there need leave, in the end,” she said.", True),
        ("“The old pier will open in May. … Nobody who works there need leave,” Joan Tessel said.", False),
        ("“The old pier will open in May,” Joan Tessel said. “Nobody who works there need leave.”", False),
        ("“The old mill will shut in June. Nobody who works there need leave,” Joan Tessel said.", False),
        ("“The old pier will open in May. It costs much. Nobody who works there need leave,” she said.", False),
        (f"{WHOLE} “The old pier will open in May. Nobody who works there need leave,” she said again.", False),
    ],
    ids=["left out", "clipped besides", "marked", "opened anew", "another saying", "worded otherwise", "said twice"],
)
def test_a_sentence_left_out_without_a_mark_is_found(other: str, found: bool) -> None:
    assert bool(left_out(WHOLE, other)) is found


def test_a_filler_may_be_left_out() -> None:
    told = "“The old pier will open in May.{} Nobody who works there need leave,” Joan Tessel said."

    assert left_out(told.format(" You know?"), told.format("")) == []


def test_the_sides_are_the_sentences_around_the_place() -> None:
    other = "“We are glad. The old pier will open in May. Nobody who works there need leave,” Joan Tessel said."

    assert left_out(WHOLE, other) == [
        "The old pier will open in May. It will cost a fortune. Nobody who works there need leave,",
        "The old pier will open in May. Nobody who works there need leave,",
    ]
