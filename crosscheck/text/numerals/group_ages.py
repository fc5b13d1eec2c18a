"""The ages of a group by its ends: "ranged in age from 9 to 16", "as young as 13", "the oldest being 17"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from crosscheck.model import Span
from crosscheck.text.numerals.openers import openers
from crosscheck.text.numerals.words import SPELLED_OUT

YOUNGEST = "the youngest"
OLDEST = "the oldest"
ENDS = frozenset((YOUNGEST, OLDEST))

_N = rf"(?:[0-9]{{1,2}}|{'|'.join(SPELLED_OUT)})"
_YEARS = r"(?!\w)(?![- ](?:months?|weeks?|days?|percent|per cent))"
_RANGE = re.compile(
    rf"rang(?:e|ed|es|ing)(?: in age)?(?: from| between) (?P<low>{_N})(?: to | and |-|–)(?P<high>{_N}){_YEARS}"
    rf"|between the ages of (?P<low2>{_N}) and (?P<high2>{_N}){_YEARS}"
    rf"|as young as (?P<low3>{_N})(?:,| and|, and) as old as (?P<high3>{_N}){_YEARS}",
    re.IGNORECASE,
)
_END = re.compile(
    rf"the (?P<end>youngest|oldest)(?:,| being| is| was)?(?: (?:just|only|an?|aged?)){{0,2}} (?P<age>{_N}){_YEARS}"
    r"(?! (?!years|and|to)[a-z])",
    re.IGNORECASE,
)
# What holds for anybody of an age, or as a rule, is told of no group.
_ANYBODY = re.compile(
    r"\b(?:anyone|anybody|everyone|people|persons|men|women|those|adults|residents|voters|viewers|citizens|americans) "
    r"(?:who (?:is|are) )?\Z",
    re.IGNORECASE,
)
_AS_A_RULE = re.compile(
    r"\b(?:usually|typically|normally|generally|often|commonly|mostly|tends? to|can|may) (?:[a-z]+ ){0,4}\Z",
    re.IGNORECASE,
)
_AGE_BEFORE = re.compile(r"\bage[sd]?\b|\byears old\b", re.IGNORECASE)
_NEAR = 40


def group_ages(page: str) -> Iterator[tuple[Span, Decimal, str]]:
    """The ages of the youngest and the oldest of a group: the words of each, years, YOUNGEST or OLDEST."""
    for start, _ in openers(page).groups:
        ranged = _RANGE.match(page, start)
        ended = _END.match(page, start) if ranged is None else None
        if ranged is not None and _is_of_ages(page, ranged):
            yield from _ends(ranged)
        elif ended is not None:
            end = YOUNGEST if ended["end"].lower() == "youngest" else OLDEST
            yield Span(*ended.span("age")), _years(ended["age"]), end


def _is_of_ages(page: str, ranged: re.Match[str]) -> bool:
    """Whether a range is one of ages, and of those of a certain group."""
    start = ranged.start()
    told = any(words in ranged[0].lower() for words in ("in age", "the ages of", "as young as"))
    if not told and not _AGE_BEFORE.search(page, max(0, start - _NEAR), start):
        return False
    return not any(general.search(page, max(0, start - _NEAR), start) for general in (_ANYBODY, _AS_A_RULE))


def _ends(ranged: re.Match[str]) -> Iterator[tuple[Span, Decimal, str]]:
    for name, text in ranged.groupdict().items():
        if text is not None:
            yield Span(*ranged.span(name)), _years(text), YOUNGEST if name.startswith("low") else OLDEST


def _years(text: str) -> Decimal:
    return Decimal(SPELLED_OUT.get(text.lower(), 0) or text)
