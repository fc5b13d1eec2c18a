"""Occupations said of somebody without the name: of him or her, of the 38-year-old."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crosscheck.model import Span
from crosscheck.names.occupations import Told, told_from
from crosscheck.names.person import Cast
from crosscheck.names.reference.definite import aged_subject
from crosscheck.names.reference.pronouns import antecedent
from crosscheck.text.page.prose import Prose

# "She is a nurse", "He had worked as a baker", "The 38-year-old works as a baker".
_SOMEBODY = re.compile(
    r"(?P<who>He|She|The[ \xa0](?P<age>[0-9]{1,3})-year-old)[ \xa0]"
    r"(?P<past>(?:had[ \xa0]|once[ \xa0]|used[ \xa0]to[ \xa0])?)"
    r"(?:works?|worked|has[ \xa0](?:been|worked)|been|is|was)[ \xa0](?:employed[ \xa0])?(?:as[ \xa0])?"
    r"an?[ \xa0](?:[0-9]{1,3}-year-old[ \xa0])?"
)
_OF_HIM = 0.9


def said_of(prose: Prose, cast: Cast) -> Iterator[tuple[Told, str, float]]:
    """The occupations that are said of him or her, each with who it is and how sure that is."""
    page = prose.page
    for sentence in prose.sentences if cast.persons else ():
        if not sentence.part.reports or not page.startswith(("He ", "She ", "The "), sentence.span.start):
            continue
        said = _SOMEBODY.match(page, sentence.span.start, sentence.span.end)
        told = told_from(page, said.end(), sentence.span.end) if said is not None else None
        if said is None or told is None:
            continue
        if said["age"]:
            who = aged_subject(prose, cast, Span(*said.span("who")), said["age"])
        else:
            who = antecedent(prose, cast, sentence, sentence.span.start, said["who"])
        if who is not None:
            yield told._replace(past=told.past or bool(said["past"])), who[0].name, who[1] * _OF_HIM
