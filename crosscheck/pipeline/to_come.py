"""To come: whether a sentence announces a day, or tells of it."""

from __future__ import annotations

import re

from crosscheck.model import Claim

_TO_COME = re.compile(
    r"\b(?:will|shall)\b|\b(?:is|are) (?:due|scheduled|expected|set|slated|to)\b|"
    r"\b(?:plans?|hopes?|expects?|intends?) to\b"
)
# Seen from an earlier day, or told beside what has happened.
_LOOKS_BACK = re.compile(r"\b(?:was|were|had|would|planned|hoped|expected to have|intended)\b")
_LOOKED_AT = 600


def is_announced(claim: Claim) -> bool:
    """Whether the sentence of a day speaks of it as still to come, and of nothing else."""
    sentence = claim.sentence.of(claim.article.page)[:_LOOKED_AT]
    return _TO_COME.search(sentence) is not None and _LOOKS_BACK.search(sentence) is None
