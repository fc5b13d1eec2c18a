"""The words of a quotation and its sentences."""

from __future__ import annotations

import pytest

from crosscheck.text.wording.quoted import sentences_of, tokens, words


def test_a_quotation_has_its_sentences() -> None:
    text = "The pier is old. Nobody walks on it, Mr. Trent! “Why would they?”"

    assert [span.of(text) for span in sentences_of(text)] == [
        "The pier is old.", "Nobody walks on it, Mr. Trent!", "“Why would they?”",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("torn", "whole"),
    [
        ("It’ s a pity that the pier isn’ t open", "It's a pity that the pier isn't open"),
        ("We sell nets & ropes", "We sell nets and ropes"),
        ("The drivers' union sells ropes", "The drivers' union sells ropes"),
    ],
)
def test_a_page_taken_apart_has_the_same_words(torn: str, whole: str) -> None:
    assert words(torn) == tuple(word for word, _ in tokens(torn)) == words(whole)
