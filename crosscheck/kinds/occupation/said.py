"""Occupations said of somebody without the name: of him or her, of the one suspect, of the one victim."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crosscheck.model import Span
from crosscheck.names.occupations import Told, told_from
from crosscheck.names.person import Cast
from crosscheck.names.reference.nameless import ONLY_ONE, nameless
from crosscheck.names.reference.pronouns import antecedent
from crosscheck.text.page.prose import Prose

_WORKS = (
    r"(?P<past>(?:had[ \xa0]|once[ \xa0]|used[ \xa0]to[ \xa0])?)"
    r"(?P<verb>works?|worked|has[ \xa0](?:been|worked)|been|is|was)[ \xa0](?:employed[ \xa0])?(?:as[ \xa0])?"
    r"an?[ \xa0](?:[0-9]{1,3}-year-old[ \xa0])?"
)
# "She is a nurse", "He had worked as a baker".
_PRONOUN = re.compile(rf"(?P<who>He|She)[ \xa0]{_WORKS}")
# "The suspect, a baker", "The suspect, a man of 29, lived alone and worked as a baker".
_APPOSED = re.compile(r",[ \xa0](?:aged?[ \xa0])?(?:[0-9]{1,3},[ \xa0])?an?[ \xa0](?:[0-9]{1,3}-year-old[ \xa0])?")
_WORKED = re.compile(r"\b(?P<past>had[ \xa0]|once[ \xa0])?(?:works?|worked)[ \xa0]as[ \xa0]an?[ \xa0]")
_IS = re.compile(rf"[ \xa0]{_WORKS}")
_FAR = 120
# What stands between "the suspect" and his work names nobody else and opens no other clause.
_OTHERS = re.compile(r"\b(?:who|whose|which|that|when|where|because|while|he|she|by)\b|[.;:“”\"]|[A-Z]")
_OF_HIM, _OF_THE_ONE = 0.9, 0.85


def said_of(prose: Prose, cast: Cast) -> Iterator[tuple[Told, str, float]]:
    """The occupations that are said of somebody without the name, each with who it is and how sure that is."""
    yield from _of_him_or_her(prose, cast)
    yield from _of_the_only_one(prose)


def _of_him_or_her(prose: Prose, cast: Cast) -> Iterator[tuple[Told, str, float]]:
    page = prose.page
    for sentence in prose.sentences if cast.persons else ():
        if not sentence.part.reports or not page.startswith(("He ", "She "), sentence.span.start):
            continue
        said = _PRONOUN.match(page, sentence.span.start, sentence.span.end)
        told = told_from(page, said.end(), sentence.span.end) if said is not None else None
        if said is None or told is None:
            continue
        who = antecedent(prose, cast, sentence, sentence.span.start, said["who"])
        if who is not None:
            yield _past(told, said["past"]), who[0].name, who[1] * _OF_HIM


def _of_the_only_one(prose: Prose) -> Iterator[tuple[Told, str, float]]:
    page = prose.page
    for place, part in nameless(prose):
        ceiling = prose.sentence_at(place).span.end
        told = _told_behind(page, place, ceiling)
        if told is not None:
            yield told, ONLY_ONE[part], _OF_THE_ONE


def _told_behind(page: str, place: Span, ceiling: int) -> Told | None:
    """The occupation that is told of somebody behind the words for that somebody."""
    for pattern in (_APPOSED, _IS):
        said = pattern.match(page, place.end, ceiling)
        told = told_from(page, said.end(), ceiling) if said is not None else None
        if said is not None and told is not None:
            return _past(told, said.groupdict().get("past"))
    said = _WORKED.search(page, place.end, min(ceiling, place.end + _FAR))
    if said is None or _OTHERS.search(page, place.end, said.start()):
        return None
    told = told_from(page, said.end(), ceiling)
    return _past(told, said["past"]) if told is not None else None


def _past(told: Told, words: str | None) -> Told:
    return told._replace(past=told.past or bool(words))
