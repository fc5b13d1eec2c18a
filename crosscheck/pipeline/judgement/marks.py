"""Marks: the words of each side of a disagreement that differ."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crosscheck.model import Claim, Span
from crosscheck.text.wording.saying import apart

_WORDS = re.compile(r"\w[\w'’.-]*")


def unshared(sides: Sequence[Claim]) -> list[tuple[Span, ...]]:
    """For each side the words that some other side does not print; the whole claim if there are none."""
    printed = [[(m[0].lower(), Span(m.start(), m.end())) for m in _WORDS.finditer(claim.text)] for claim in sides]
    shared = set.intersection(*({word for word, _ in words} for words in printed)) if len(sides) > 1 else set()
    return [
        tuple(span.shifted(claim.span.start) for word, span in words if word not in shared) or (claim.span,)
        for claim, words in zip(sides, printed, strict=True)
    ]


def nothing(sides: Sequence[Claim]) -> list[tuple[Span, ...]]:
    """No words: what is wrong is not in them."""
    return [()] * len(sides)


def word_by_word(sides: Sequence[Claim]) -> list[tuple[Span, ...]]:
    """For each side, set beside the first whose words differ, the words that differ."""
    return [
        next((spans for other in sides if other.value != claim.value and (spans := _apart(claim, other))), ())
        for claim in sides
    ]


def _apart(claim: Claim, other: Claim) -> tuple[Span, ...]:
    return tuple(span.shifted(claim.span.start) for span in apart(claim.text, other.text))
