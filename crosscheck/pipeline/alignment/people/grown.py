"""Grown or not: the one who was hurt, a man to one article and 15 years old to another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from crosscheck.kinds.age import Age
from crosscheck.model import Claim, Part, Slot, Span
from crosscheck.names.reference.parts_played import VICTIM, part_of
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.alignment.people.aged import Aged
from crosscheck.pipeline.extract import Reading
from crosscheck.text.incident.event_words import events_in
from crosscheck.text.numerals import Bounds
from crosscheck.text.words.calendar_names import ANY_MONTH

_OF_AGE = Decimal(18)
# Nobody who is older is a child.
_NO_MAN = 17
_OPENING = (Part.HEADLINE, Part.LEDE)
# "One man", "an unidentified woman", "Man shot", but no "man, 19" and no "19-year-old man".
_GROWN = re.compile(
    r"(?:\b(?:[Aa]n?|[Oo]ne|[Tt]he)[ \n](?P<between>(?:[a-z-]{3,14}[ \n]){0,2}?)|^)"
    r"(?P<noun>(?i:man|woman|adult(?: (?:fe)?male)?))\b(?![ ,(]*(?:aged? |in (?:his|her) )?[0-9])",
    re.MULTILINE,
)
_YOUNG = re.compile(
    r"\b(?:boys?|girls?|teens?|teenage(?:rs?|d)?|child(?:ren)?|kids?|juveniles?|toddlers?|bab(?:y|ies)|infants?|sons?|"
    r"daughters?|students?|youths?)\b",
    re.IGNORECASE,
)
# What is told of "in that case", "last week", "in May", "an hour later" befell another.
_ANOTHER_CASE = re.compile(
    r"\b(?:[Ii]n (?:that|another|the other|a similar|a separate|a previous|an earlier) (?:case|incident|shooting)"
    r"|[Ll]ast (?:week|month|year)|[Ee]arlier (?:this|that|in)|(?:hours?|days?|weeks?|months?|years?) (?:later|earlier|"
    rf"before|ago)|[Ii]n (?:{ANY_MONTH}|[12][0-9]{{3}}))\b"
)
_SEXES = {"man": "m", "woman": "f", "adult male": "m", "adult female": "f"}
_SURE = 0.7
_SLOT = Slot("age group")


def grown(
    readings: Sequence[Reading], people: Sequence[Sequence[Aged]], matters: Sequence[int]
) -> Iterator[tuple[Slot, Sides]]:
    """The victim whom some articles of a matter call a man or woman and others give an age under 18: one slot.

    Those tell of a grown victim of what is the news, and of nobody young; these of a young one at the top, and of no
    grown one.

    Args:
        readings: The articles of a story.
        people: Those of every article of whom an age is told, as ``aged`` gives them.
        matters: For each article the number of its matter.
    """
    if len(people) < 2:
        return
    young: dict[int, list[tuple[int, Claim, str | None]]] = defaultdict(list)
    for number, (reading, told, matter) in enumerate(zip(readings, people, matters, strict=True)):
        young[matter] += [(number, claim, sex) for claim, sex in _young(reading, told)]
    for matter, minors in young.items():
        known = {number for number, _, _ in minors}
        others = [n for n, of in enumerate(matters) if minors and of == matter and n not in known]
        sexes = {sex for _, _, sex in minors}
        adults = [claim for n in others for claim in _adults(readings[n], people[n], sexes)]
        if adults:
            claims = [*adults, *(claim for _, claim, _ in minors)]
            yield _SLOT, [(replace(claim, slot=_SLOT, confidence=_SURE), 1.0) for claim in claims]


def _young(reading: Reading, people: Sequence[Aged]) -> Iterator[tuple[Claim, str | None]]:
    """The ages of the victims, with their sex, where all are young, one is the news, and no grown one is told of."""
    victims = [person for person in people if person.part == VICTIM]
    if not victims or any(person.oldest > _NO_MAN for person in victims):
        return
    page, ages = reading.prose.page, reading.of("age")
    sexes = {subject: person.sex for person in victims for subject in person.subjects}
    told = [
        claim
        for claim in ages
        if claim.slot is not None
        and claim.slot.subject in sexes
        and not _ANOTHER_CASE.search(page, claim.sentence.start, claim.sentence.end)
    ]
    opening = {str(claim.value) for claim in ages if claim.part in _OPENING}
    is_news = not opening.isdisjoint(str(claim.value) for claim in told) or any(
        section.part in _OPENING and _YOUNG.search(page, section.span.start, section.span.end)
        for section in reading.prose.sections
    )
    if not is_news or _grown_victim(reading, Span(0, len(page))) is not None:
        return
    yield from ((claim, sexes[claim.slot.subject or ""]) for claim in told if claim.slot is not None)


def _adults(reading: Reading, people: Sequence[Aged], sexes: set[str | None]) -> Iterator[Claim]:
    """The grown victim in each part of an article, of one of these sexes, where the article tells of nobody young."""
    if any(person.part == VICTIM or person.age < _OF_AGE for person in people) or _YOUNG.search(
        reading.prose.reporting
    ):
        return
    for section in reading.prose.sections:
        found = _grown_victim(reading, section.span) if section.part.reports else None
        if found is None or not (section.part in _OPENING or _is_of_the_news(reading, Span(*found.span()))):
            continue
        sex = _SEXES.get(found["noun"].lower())
        if sex is None or {sex, None} & sexes:
            yield _claim(reading, Span(*found.span("noun")))


def _grown_victim(reading: Reading, within: Span) -> re.Match[str] | None:
    page = reading.prose.page
    for found in _GROWN.finditer(page, within.start, within.end):
        phrase = Span(found.start(), found.end())
        sentence = reading.prose.sentence_at(phrase)
        between = found["between"] or ""
        # "A young man" may be 15.
        if "-old" not in between and "young" not in between and part_of(page, sentence.span, phrase) == VICTIM:
            return found
    return None


def _is_of_the_news(reading: Reading, victim: Span) -> bool:
    """Whether a sentence further down tells of an event of the headline or the lede, and of no other case."""
    page, sentence = reading.prose.page, reading.prose.sentence_at(victim).span
    if _ANOTHER_CASE.search(page, sentence.start, sentence.end):
        return False
    opening = [section.span for section in reading.prose.sections if section.part in _OPENING]
    news = {told.event for span in opening for told in events_in(page, span)}
    return any(told.event in news for told in events_in(page, sentence))


def _claim(reading: Reading, span: Span) -> Claim:
    return reading.prose.claim(span, "age", Age(Bounds(_OF_AGE, None)), "a grown <noun>")
