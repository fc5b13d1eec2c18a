"""Twice: the dead, the hurt or the held of one event, whom one article counts in two ways in the same words.

A caption of an older version has one person killed in a crash on Friday, and the text below it two people.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from crosscheck.kinds.count import Count
from crosscheck.model import Claim, Slot
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.alignment.numbers.openings import ANYBODY, SEVERAL_EVENTS, SLOT, is_beside
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.inner.values import exact
from crosscheck.text.words.calendar_names import ANY_WEEKDAY
from crosscheck.text.words.synonyms import WORD, stem

_STATES = frozenset(("killed", "injured", "shot", "stabbed", "hospitalised", "arrested", "missing", "rescued"))
# An article that counts more of one state tells of many events.
_MOST = 12
# Two sentences of one event share so many telling words, and so large a share of those of the shorter one.
_SHARED, _SHARE, _SURE = 4, 0.6, 0.95
# What was counted first and what anew, some of those who were counted, and the doer beside them.
_ANEW = re.compile(
    r"\b(?:initial(?:ly)?|at first|earlier|previous(?:ly)?|updated?|correct(?:ed|ion)|later|originally|now|another|"
    r"more|additional|himself|herself|second|third|ago|"
    r"last (?:week|month|year|spring|summer|fall|autumn|winter)|(?:of|among) (?:them|whom|those|the))\b",
    re.IGNORECASE,
)
# Where and when it happened: towns, streets, days, and the numbers of houses, hours and years, not "image 2 of 10".
_SCENE = re.compile(
    rf"\b(?:in|at|near|on|outside|off|from) (?:the )?(?P<there>[A-Z][\w’'-]+)|"
    rf"\b(?P<day>{ANY_WEEKDAY}|(?<!of )[0-9][0-9:,]*(?![0-9:,]| of\b))"
)


def twice(readings: Sequence[Reading], matters: Sequence[int]) -> Iterator[tuple[Slot, Sides]]:
    """The numbers of one state that two sentences of an article give in the same words, those of a matter one slot."""
    told: dict[tuple[int, str], dict[Claim, None]] = defaultdict(dict)
    for reading, matter in zip(readings, matters, strict=True):
        counts: dict[tuple[str, str], list[Claim]] = defaultdict(list)
        for claim in reading.of("count"):
            if claim.slot is not None and isinstance(claim.value, Count) and _is_plain(claim, claim.slot.attribute):
                counts[claim.slot.attribute, "" if claim.value.of in ANYBODY else claim.value.of].append(claim)
        for (state, _), claims in counts.items():
            for pair in combinations(claims[:_MOST], 2):
                if exact(pair[0]) != exact(pair[1]) and _are_in_the_same_words(*pair):
                    told[matter, state].update(dict.fromkeys(pair))
    for (_, state), apart in told.items():
        slot = Slot(SLOT, scope=f"{state}, in one report")
        yield slot, [(replace(claim, slot=slot, confidence=_SURE), 1.0) for claim in apart]


def _is_plain(claim: Claim, state: str) -> bool:
    """Whether a number is told for good, of one event and of all in that state."""
    beside = is_beside(claim) or "other" in claim.text.lower()
    if state not in _STATES or exact(claim) is None or claim.hedge or beside or not claim.part.reports:
        return False
    page, near = claim.article.page, claim.span.near(claim.sentence)
    return not any(words.search(page, near.start, near.end) for words in (SEVERAL_EVENTS, _ANEW))


def _are_in_the_same_words(one: Claim, other: Claim) -> bool:
    """Whether two sentences tell of one event by most of their words, and not of two places or hours."""
    mine, yours = (set(map(stem, _around(WORD, claim))) - {""} for claim in (one, other))
    if one.sentence == other.sentence or len(mine & yours) < max(_SHARED, _SHARE * min(len(mine), len(yours))):
        return False
    here, there = (set(_around(_SCENE, claim)) for claim in (one, other))
    return here <= there or there <= here


def _around(words: re.Pattern[str], claim: Claim) -> Iterator[str]:
    """What a pattern finds in the sentence of a number, before and behind it."""
    page, sentence = claim.article.page, claim.sentence
    for start, end in ((sentence.start, claim.span.start), (claim.span.end, sentence.end)):
        yield from (match[match.lastgroup or 0] for match in words.finditer(page, start, end))
