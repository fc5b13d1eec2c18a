"""Among: how many of so many who were hit are of one sort ("four people, including two children, were wounded")."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosscheck.kinds.count import PEOPLE, Count
from crosscheck.model import Claim, Slot, Span
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.alignment.numbers.singly import of_one
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.inner.values import exact
from crosscheck.text.numerals import Bounds
from crosscheck.text.numerals.nouns import singular

_SLOT = "part of a group"
# One word for those who are not dead: another report says that they were shot.
_STATES = {"killed": "killed"} | dict.fromkeys(("injured", "shot", "stabbed", "hospitalised"), "hurt")
_SORTS = (PEOPLE - {"fan", "suspect"}) | {"man", "woman"}
# From the whole to its part; behind it no other part follows, nor what tells of some of the sort only.
_INCLUDING = re.compile(
    r"(?: [a-z0-9’'-]+){0,12}?,? \(?(?:including|among them) (?=(?P<one>an? (?:[a-z0-9-]+ ){0,2}?(?P<noun>"
    rf"{'|'.join(sorted(_SORTS))})\b)?)",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r" (?P<noun>[A-Z][a-z]{2,})")
_NO_OTHER = re.compile(
    r"(?! (?:and|or|as well|plus|who|in|with|critically|seriously|gravely|fatally)\b|"
    r", (?:an?|one|two|three|four|five|[0-9]+) |-)"
)
_SURE = 0.8


def among(readings: Sequence[Reading], matters: Sequence[int]) -> Iterator[tuple[Slot, Sides]]:
    """Those of one sort among the same number of dead or hurt, as several articles of a matter count them.

    Args:
        readings: The articles of a story.
        matters: For each the number of its matter.
    """
    told: dict[tuple[int, str], list[Claim]] = defaultdict(list)
    for reading, matter in zip(readings, matters, strict=True) if len(readings) > 1 else ():
        for whole, part in _parts(reading):
            told[matter, whole].append(part)
    for (_, whole), parts in sorted(told.items()):
        slot = Slot(_SLOT, scope=whole)
        if len({part.article.id for part in parts}) > 1:
            yield slot, [(replace(part, slot=slot, confidence=_SURE), 1.0) for part in parts]


def _parts(reading: Reading) -> Iterator[tuple[str, Claim]]:
    """The parts of an article, each with its whole in words."""
    page = reading.prose.page
    counts = [claim for claim in reading.of("count") if claim.part.reports]
    starting = {claim.span.start: claim for claim in counts}
    for whole in counts:
        state = _STATES.get(whole.slot.attribute) if whole.slot is not None and not whole.slot.scope else None
        number = exact(whole) if state else None
        found = _INCLUDING.match(page, whole.span.end, whole.sentence.end) if number is not None else None
        if found is None:
            continue
        part = starting.get(found.end())
        if part is None and found["one"]:
            several = replace(whole, value=Count(Bounds(number, number), found["noun"].lower()))
            part = of_one(several, reading, Span(*found.span("one")))
        if part is not None and isinstance(part.value, Count):
            # In a headline the noun has a capital: "Including 2 Nurses".
            capital = None if part.value.of else _CAPITAL.match(page, part.span.end)
            sort = singular(capital["noun"].lower()) if capital else part.value.of
            if sort in _SORTS and _NO_OTHER.match(page, capital.end() if capital else part.span.end):
                yield f"{sort} of {number} {state}", replace(part, value=replace(part.value, of=sort))
