"""Existence: what is said to be there and what is not, as papers print it: witnesses, a criminal record."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.scanning.triggers import SharedTriggers, fold
from crosscheck.text.words.calendar_names import ANY_MONTH

WITNESSES: Final = "witnesses"
RECORD: Final = "criminal record"

# "No known witnesses", "without any witnesses"; none who helps is no denial, nor is one in court.
_NO_WITNESS: Final = re.compile(
    r"\b(?:no|without)(?: (?:any|known|eye|immediate|other))? \Z"
    r"|\b(?:not|n['’]t) (?:find|found|located?|any) (?:any )?\Z"
)
_NO_HELP: Final = re.compile(
    r" (?:(?:who|that|are|were|have|has|had|is|was)(?: not| been)? )?"
    r"(?:cooperat|willing|testif|came forward|come forward|coming forward|called|for the|to testify|protection|stand)"
)
_TELL: Final = re.compile(
    r"(?: (?:at the scene|on the scene|in the area|there|also|later))?"
    r" (?:said|say|told|tell|described?|reported|saw|heard|recalled)\b"
)
_NO_RECORD: Final = re.compile(
    r"\b(?:no|without an?|not have an?|n['’]t have an?)(?: (?:prior|previous|known|earlier|adult|past))? \Z"
)
_A_RECORD: Final = re.compile(
    r"\b(?:(?:has|had|have|with) an? |(?:his|her) |['’]s )"
    r"(?:(?:long|lengthy|extensive|violent|substantial|prior|previous|troubled|checkered),? )+\Z"
)
# A record in one state leaves room for one in another; "no felony record" for a lesser one.
_SOMEWHERE: Final = re.compile(r" (?:in|there|here|as|with|that|of)\b")
_GUILTY: Final = re.compile(
    rf" (?:guilty )?(?:[\w’'-]+ ){{0,8}}?(?:in|back in) (?:(?:{ANY_MONTH}) )?(?P<year>(?:19|20)[0-9]{{2}})\b"
)
_FOUND_GUILTY: Final = frozenset(("convicted", "pleaded guilty", "pled guilty"))
_NOT_HE: Final = re.compile(r"\b(?:not|never|n['’]t|if|who would be|to be)(?: been)? \Z")
_TRIGGERS: Final = SharedTriggers(("witnesses", "criminal record", "criminal history", *sorted(_FOUND_GUILTY)))
_REACH: Final = 40
_BEHIND: Final = 110


@frozen
class ExistenceMention:
    """Something that is there, or is not.

    Attributes:
        span: The words that say so: "no known witnesses", "witnesses said", "pleaded guilty in 2012".
        attribute: WITNESSES or RECORD.
        some: Whether there is any.
        year: Of a conviction, its year: only one before the story's own is an earlier one; else 0.
    """

    span: Span
    attribute: str
    some: bool
    year: int = 0


def existences(page: str) -> Iterator[ExistenceMention]:
    """Every witness and criminal record that is asserted or denied, in order.

    Looks only beside trigger words, at 40 characters before and 110 behind.
    """
    folded = fold(page)
    for _, start, end in _TRIGGERS.matches(folded):
        word = folded[start:end]
        floor = max(0, start - _REACH)
        if word == "witnesses":
            found = _witnesses(folded, floor, start, end)
        elif word in _FOUND_GUILTY:
            found = _convicted(page, floor, start, end)
        else:
            found = _record(folded, floor, start, end)
        if found is not None:
            yield found


def _witnesses(folded: str, floor: int, start: int, end: int) -> ExistenceMention | None:
    # "Eyewitnesses" are witnesses.
    start = start - 3 if folded.startswith("eye", start - 3) else start
    denied = _NO_WITNESS.search(folded, floor, start)
    if denied:
        helpless = _NO_HELP.match(folded, end)
        return None if helpless else ExistenceMention(Span(denied.start(), end), WITNESSES, some=False)
    told = _TELL.match(folded, end)
    return ExistenceMention(Span(start, told.end()), WITNESSES, some=True) if told else None


def _record(folded: str, floor: int, start: int, end: int) -> ExistenceMention | None:
    denied = _NO_RECORD.search(folded, floor, start)
    if denied:
        elsewhere = _SOMEWHERE.match(folded, end)
        return None if elsewhere else ExistenceMention(Span(denied.start(), end), RECORD, some=False)
    told = _A_RECORD.search(folded, floor, start)
    return ExistenceMention(Span(told.start(), end), RECORD, some=True) if told else None


def _convicted(page: str, floor: int, start: int, end: int) -> ExistenceMention | None:
    told = _GUILTY.match(page, end, end + _BEHIND)
    if told is None or _NOT_HE.search(page, floor, start):
        return None
    return ExistenceMention(Span(start, told.end()), RECORD, some=True, year=int(told["year"]))
