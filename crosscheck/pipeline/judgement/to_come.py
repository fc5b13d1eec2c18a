"""To come: whether a sentence announces a day, or tells of it as past."""

from __future__ import annotations

import re

from crosscheck.model import Claim

_ANNOUNCES = (
    r"\b(?:will|shall)\b|\b(?:is|are) (?:due|scheduled|expected|set|slated|to)\b|\b(?:plans?|expects?|intends?) to\b"
)
# The announcement and its day stand in one clause: "will begin on May 3", not "will be charged with the fire of May 3".
_PARTS_THEM = r"\b(?:after|since|from|for|with|about|over|following|during|into|of the|was|were)\b"
_ANNOUNCED = re.compile(rf"(?:{_ANNOUNCES})(?:(?!{_PARTS_THEM})[^.;:,–—]){{0,60}}$")
_LOOKS_AHEAD = re.compile(
    rf"{_ANNOUNCES}|"
    r"\b(?:would|could|may|might|must|next|until|till|by|before|due|scheduled|upcoming|deadline|through|to)\b"
)
_LOOKS_BACK = re.compile(r"\b(?:was|were|had|would|planned|hoped|intended)\b")
_PAST = re.compile(r"\b(?:was|were|\w{2,20}ed)\b")
_LOOKED_AT = 600


def is_announced(claim: Claim) -> bool:
    """Whether the clause before a day speaks of it as still to come, and nothing in the sentence looks back."""
    page, sentence, span = claim.article.page, claim.sentence, claim.span
    before = page[max(sentence.start, span.start - _LOOKED_AT) : span.start]
    after = page[span.end : min(sentence.end, span.end + _LOOKED_AT)]
    return (
        _ANNOUNCED.search(before) is not None
        and _LOOKS_BACK.search(before) is None
        and _LOOKS_BACK.search(after) is None
    )


def is_told_as_past(claim: Claim) -> bool:
    """Whether the sentence of a day is in the past, and nothing in it looks ahead."""
    sentence = claim.sentence.of(claim.article.page)[:_LOOKED_AT]
    return _PAST.search(sentence) is not None and _LOOKS_AHEAD.search(sentence) is None
