"""Occupations said of somebody without the name: of him or her, of the 38-year-old."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crosscheck.model import Span
from crosscheck.names.occupations import Told, told_from
from crosscheck.names.person import Cast
from crosscheck.names.reference.taken_up import taken_up
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
    for said, person, sure in taken_up(prose, cast, _SOMEBODY):
        told = told_from(prose.page, said.end(), prose.sentence_at(Span(*said.span())).span.end)
        if told is not None:
            yield told._replace(past=told.past or bool(said["past"])), person.name, sure * _OF_HIM
