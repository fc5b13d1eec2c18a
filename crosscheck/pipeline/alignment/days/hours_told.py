"""Hours told: the clock times at which something happened, as one article reports them.

Not those stamped on a page, of what is planned or held at set hours, of a saying, or at the end of a stretch.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from crosscheck.kinds.address import Address
from crosscheck.model import Claim, Part
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.slots.timing import event_told, is_an_end
from crosscheck.text.incident.event_words import COURSE, INCIDENT, OTHER, SAYING
from crosscheck.text.incident.events import nearest
from crosscheck.text.timex.clock import Clock
from crosscheck.text.timex.value import TimeValue
from crosscheck.text.words.calendar_names import CALENDAR_NAMES
from crosscheck.text.words.synonyms import WORD, stem

# What stands so far before and behind, in code points, tells what happened at the hour.
_WINDOW, _BEFORE, _BEHIND = 140, 70, 40
# "At", "shortly after", "it was", "Monday about": an hour without any of them is stamped on the page.
_LED = re.compile(
    r"\b(?:at|about|around|approximately|roughly|nearly|almost|after|before|past|was|exactly|precisely)[ \n]$",
    re.IGNORECASE,
)
_LEADS = re.compile(r"(?:at|about|around|shortly|just|approximately)\b|.* (?:at|about|around) ", re.IGNORECASE)
_LED_REACH = 16
# "By noon", "until nine", "from 8 a.m.": an end of something.
_AN_END = re.compile(r"\b(?:by|until|till|from|since|between|to|through|every)(?: about| around)?[ \n]$", re.IGNORECASE)
# What is planned or held at set hours is no moment of the news, nor is what came of it later that day.
_OTHER = re.compile(
    r"\b(?:will|would|shall|scheduled?|planned|expected|due|open(?:s|ed|ing)?|clos(?:es|ed|ing)|usually|each|daily|"
    r"court|hearing|sentenced|trial|conference|briefing|interview\w*|vigils?|funerals?|aftershocks?|broadcast|aired|"
    r"curfew|forecast\w*|published|updated?|posted|statement|press|polls|meeting|pronounced|arrest\w*|arraigned|"
    r"took (?:him|her|them)|later|earlier|previous|last (?:week|month|year))\b",
    re.IGNORECASE,
)
# A saying so few words before an hour has it as its own: "said at 5 p.m.".
_SAID = 4
# Verbs that can be told of any incident.
_ANY = frozenset((OTHER, COURSE, INCIDENT, SAYING))
# Who tells, and what stands beside any hour, tells nothing of what happened.
_TELLER = re.compile(
    r"(?:[\w.’'-]+[ \n]){0,3}\b(?:said|says|told)\b(?:[ \n][A-Z][\w.]+){0,3}|\baccording to(?:[ \n][\w.’'-]+){0,5}"
)
_SOURCES = frozenset(map(stem, "police officers officer officials authorities local time hours people told".split()))


@dataclass(frozen=True, slots=True)
class Hour:
    """A clock time at which something happened.

    Attributes:
        claim: The clock time.
        clock: Its minutes.
        event: The class of the deed that it is told of, or "" where it may be any.
        printed: The stems of the words around it, without who tells it, and how each is printed there.
        streets: The streets in its sentence.
    """

    claim: Claim
    clock: Clock
    event: str
    printed: Mapping[str, str]
    streets: frozenset[str] = frozenset()

    @property
    def collocates(self) -> Mapping[str, float]:
        """The stems of the words around it, all of one weight."""
        return dict.fromkeys(self.printed, 1.0)

    @property
    def minute(self) -> int:
        """The minutes past the hour of an exact time, otherwise 0."""
        return self.clock.start % 60 if self.clock.start == self.clock.end else 0


def hours_told(reading: Reading) -> list[Hour]:
    """The clock times at which something happened, as an article reports them."""
    page = reading.prose.page
    hours = [hour for claim in reading.of("time") if (hour := _hour(page, claim)) is not None]
    if not hours:
        return []
    quotes = [claim.span for claim in reading.of("quotation")]
    streets: dict[int, set[str]] = defaultdict(set)
    for claim in reading.of("place"):
        if isinstance(claim.value, Address):
            streets[claim.sentence.start].update(street.name for street in claim.value.streets)
    return [
        replace(hour, streets=frozenset(streets.get(hour.claim.sentence.start, ())))
        for hour in hours
        if not any(quote.start <= hour.claim.span.start < quote.end for quote in quotes)
    ]


def _hour(page: str, claim: Claim) -> Hour | None:
    """The hour of a claim, unless it is stamped on the page, an end of something, planned, or that of a saying."""
    value, (start, end) = claim.value, (claim.span.start, claim.span.end)
    if not isinstance(value, TimeValue) or value.timex[-3:-2] != ":" or not claim.part.reports:
        return None
    clock, first, last = value.clock(), claim.sentence.start, claim.sentence.end
    if clock is None or claim.part is Part.CAPTION or is_an_end(page, claim, value.timex):
        return None
    led = _LED.search(page, max(first, start - _LED_REACH), start) or _LEADS.match(claim.text)
    if not led or _AN_END.search(page, max(first, start - _LED_REACH), start):
        return None
    if _OTHER.search(page, max(first, start - _BEFORE), min(last, end + _BEHIND)):
        return None
    near = nearest(page, claim.sentence, claim.span)
    if near is not None and near[0].event == SAYING and near[0].span.end <= start and near[1] <= _SAID:
        return None
    event = event_told(claim)
    if (not event or event in _ANY) and near is not None:
        event = near[0].event
    around = f"{page[max(first, start - _WINDOW) : start]}; {page[end : min(last, end + _WINDOW)]}"
    words = [word for word in WORD.findall(_TELLER.sub(";", around)) if word.capitalize() not in CALENDAR_NAMES]
    printed = {key: word for word in reversed(words) if (key := stem(word)) and key not in _SOURCES}
    return Hour(claim, clock, "" if event in _ANY else event, printed)
