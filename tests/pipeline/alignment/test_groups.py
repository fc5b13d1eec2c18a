"""Groups: what was matched two by two, as one."""

from __future__ import annotations

from crosscheck.model import Article, Claim, Part, Span
from crosscheck.pipeline.alignment.groups import grouped
from crosscheck.text.timex.value import TimeValue


def claims(*letters: str) -> dict[str, Claim]:
    article = Article("a", "a", "abcdefgh")
    value = TimeValue("DATE", "2024")
    return {
        letter: Claim(article, Span(at, at + 1), "date", value, None, Part.BODY, Span(0, 8))
        for letter in letters
        if (at := article.text.index(letter)) >= 0
    }


def test_pairs_that_share_a_claim_are_together() -> None:
    known = claims(*"abcdefgh")
    pairs = ["ab", "cd", "ef", "bc", "gh"]

    assert grouped(pairs, lambda pair: (known[pair[0]], known[pair[1]])) == [["ef"], ["ab", "cd", "bc"], ["gh"]]


def test_nothing_matched_is_no_group() -> None:
    assert grouped([], lambda pair: pair) == []
