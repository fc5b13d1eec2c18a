"""Heads of departments: "Doe, who heads the agency's legal department", "the head of its press office, Jane Doe"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.kinds.title.value import Title
from crosscheck.model import Span
from crosscheck.names.person import Cast, Person
from crosscheck.text.page.prose import Prose

_HEAD: Final = r"(?:(?:former|acting|interim|deputy|assistant)[ \xa0])?(?:head|chief|director)"
# "The agency's", "its", "the Hollin police".
_WHOSE: Final = r"(?:(?:the|its|their|his|her|[A-Z][\w&-]*(?:['’]s)?|[a-z]{3,16}['’]s)[ \xa0]){0,4}?"
_DEPARTMENT: Final = (
    rf"[ \xa0]{_WHOSE}(?P<field>(?!(?:the|its|their|his|her|whole|new)[ \xa0])"
    r"[A-Za-z][a-z-]+(?:[ \xa0](?:and[ \xa0])?[A-Za-z][a-z-]+){0,2}?)"
    r"[ \xa0](?:department|division|section|unit|office|bureau|branch|desk|directorate|affairs|operations)\b"
)
_IS: Final = rf"(?:is[ \xa0](?:the[ \xa0])?{_HEAD}[ \xa0]of|heads|leads|runs|directs)"
_BEHIND: Final = re.compile(
    rf"(?:(?:,[ \xa0][0-9]{{1,3}})?,[ \xa0](?:who[ \xa0]{_IS}|{_WHOSE}{_HEAD}[ \xa0]of)|[ \xa0]{_IS}){_DEPARTMENT}"
)
_BEFORE: Final = re.compile(
    rf"\b[Tt]he[ \xa0]{_HEAD}[ \xa0]of{_DEPARTMENT}(?P<of>[ \xa0]of[^,.;:“”\"\n]{{1,40}})?,[ \xa0]\Z"
)
_LED: Final = re.compile(
    r"[, \xa0]*(?:[0-9]{1,3},[ \xa0])?(?:who[ \xa0])?(?:is[ \xa0])?(?:(?:[Tt]he|its|their)[ \xa0])?"
)
_OF: Final = (" of ", " heads ", " leads ", " runs ", " directs ", " head", " chief", " director")
_REACH: Final = 120


def departments(prose: Prose, cast: Cast) -> Iterator[tuple[Person, Span, Title]]:
    """Each person who is said to head a department, with the words that say it and the office by its field.

    Args:
        prose: The article.
        cast: Its people.
    """
    page = prose.page
    for person in cast.persons:
        for mention in person.mentions:
            start, end = mention.span.start, mention.span.end
            told = None
            if any(word in page[end : end + _REACH // 2] for word in _OF):
                told = _BEHIND.match(page, end, prose.sentence_at(mention.span).span.end)
            if told is None and page.startswith(", ", start - 2):
                floor = max(prose.sentence_at(mention.span).span.start, start - _REACH)
                told = _BEFORE.search(page, floor, start)
            if told is not None:
                led = _LED.match(page, told.start())
                span = Span(told.start() if led is None else led.end(), told.end("field"))
                yield person, span, Title(" ".join(span.of(page).split()), f"{told['field'].lower()} director")
