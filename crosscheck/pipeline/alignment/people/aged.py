"""The people of an article whose age it tells, each once: of the cast, or without a name."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from crosscheck.model import Claim, Part, Span
from crosscheck.model.frozen import frozen
from crosscheck.names import wordlists as w
from crosscheck.names.across import Who
from crosscheck.names.person import Person
from crosscheck.names.reference.parts_played import part_of
from crosscheck.names.reference.unnamed import is_anybody, unnamed_at
from crosscheck.pipeline.extract import Reading
from crosscheck.text.numerals.context import word_before
from crosscheck.text.numerals.group_ages import ENDS
from crosscheck.text.numerals.words import SPELLED_OUT

# An article that tells the ages of more people is a list.
_MOST = 24
# Of a person's mentions so many are asked for what happened to them.
_MENTIONS = 12
# Words for a child that tell of a family too.
_CHILDREN = frozenset("child kid baby toddler son daughter grandson granddaughter".split())


@frozen
class Aged:
    """Somebody whose age an article tells.

    Attributes:
        subjects: What the article's slots call them: one name, or one phrase or more for somebody without a name.
        name: Who it is across the story, or "".
        noun: What somebody without a name is called ("boy").
        age: In whole years; the least of several.
        oldest: The most of several ("in her twenties"), else the age.
        sex: "f", "m" or None.
        part: What they are in the news: SUSPECT, VICTIM, or "" where nothing tells.
        apart: Whether the article sets them apart from others of their age ("another").
        leads: Whether the headline or the lede tells of them: they are the news.
        sentences: Where the sentences begin that tell the age: others of these are told of in one breath.
        titles: The words of the titles that somebody with a name bears: "officer".
    """

    subjects: tuple[str, ...]
    name: str
    noun: str
    age: Decimal
    oldest: Decimal
    sex: str | None
    part: str
    apart: bool = False
    leads: bool = False
    sentences: frozenset[int] = frozenset()
    titles: frozenset[str] = frozenset()

    @property
    def exact(self) -> bool:
        """Whether the age is one number."""
        return self.age == self.oldest

    @property
    def of_another(self) -> bool:
        """Whether somebody without a name is known by another."""
        return is_of_another(self.noun)

    def apart_from(self, other: Aged) -> Decimal:
        """How many years lie between the two ages: 1 between "in her thirties" and 29."""
        return max(self.age - other.oldest, other.age - self.oldest, Decimal(0))

    def can_be(self, other: Aged) -> bool:
        """Whether no word of the two makes them two people."""
        return all(
            not mine or not yours or mine == yours
            for mine, yours in ((self.sex, other.sex), (self.part, other.part), (self.name, other.name))
        )


def is_of_another(noun: str) -> bool:
    """Whether a noun tells of somebody by another: "his sister", "her friend"; a son is a boy to others."""
    return noun not in _CHILDREN and bool(w.classes_of(noun) & w.RELATION)


def aged(number: int, reading: Reading, who: Who) -> list[Aged]:
    """The people of an article whose age in years it tells; none where they are too many.

    Somebody without a name is the one other of that age who can be it.

    Args:
        number: The place of the article in its story.
        reading: The article.
        who: Who its named people are across the story.
    """
    people: list[Aged] = []
    for claim in reading.of("age"):
        years = _years(claim)
        if years is None:
            continue
        one = _told(number, reading, claim, years, who)
        of_age = [p for p in people if (p.age, p.oldest) == years]
        same = [p for p in of_age if set(one.subjects) <= set(p.subjects)] or [
            p for p in of_age if not one.apart and _one_person(p, one)
        ]
        if claim.slot is None:
            # "Two 16-year-olds": as many who are nobody else.
            people += [replace(one, apart=True)] * _many(claim)
        elif len(same) != 1:
            people.append(one)
        else:
            people[people.index(same[0])] = _joined(same[0], one)
        if len(people) > _MOST:
            return []
    return people


def _one_person(one: Aged, other: Aged) -> bool:
    """Whether two of one age are one person: something must tell so where one has a name and the other is "a boy"."""
    if one.name and other.name:
        return False
    told = (one.sex and one.sex == other.sex) or (one.part and one.part == other.part)
    vague = any(noun and is_anybody(noun) for noun in (one.noun, other.noun)) or not (one.name or other.name)
    return one.can_be(other) and bool(told or vague)


def _joined(one: Aged, other: Aged) -> Aged:
    known, more = (one, other) if one.name or not other.name else (other, one)
    return replace(
        known,
        subjects=tuple(dict.fromkeys((*known.subjects, *more.subjects))),
        noun=known.noun if known.noun not in ("", "person") else more.noun or known.noun,
        sex=known.sex or more.sex,
        part=known.part or more.part,
        leads=known.leads or more.leads,
        sentences=known.sentences | more.sentences,
    )


def _many(claim: Claim) -> int:
    """How many are of an age: two of "two 16-year-olds", else none; of a crowd ("300 16-year-olds") none is known."""
    if not claim.text.endswith("olds"):
        return 0
    number = word_before(claim.article.page, claim.span.start).lower()
    many = SPELLED_OUT.get(number, int(number) if number.isdecimal() else 0)
    return many if many <= _MOST else 0


def _years(claim: Claim) -> tuple[Decimal, Decimal] | None:
    if claim.slot is not None and (claim.slot.attribute != "age" or claim.slot.subject in ENDS):
        return None
    value = claim.value.to_json()
    low, high = value["low"], value["high"]
    told = value["unit"] == "year" and isinstance(low, (int, float)) and isinstance(high, (int, float))
    return (Decimal(str(low)), Decimal(str(high))) if told else None


def _told(
    number: int,
    reading: Reading,
    claim: Claim,
    years: tuple[Decimal, Decimal],
    who: Who,
) -> Aged:
    subjects = claim.slot.subjects if claim.slot is not None else ()
    identity = who.get((number, subjects[0])) if subjects else None
    name = identity.name if identity is not None else ""
    leads, sentences = claim.part in (Part.HEADLINE, Part.LEDE), frozenset((claim.sentence.start,))
    told = unnamed_at(reading.prose.page, claim.sentence, claim.span)
    person = reading.cast.person(subjects[0]) if subjects else None
    if person is not None:
        sex = person.gender or (told.sex if told is not None else None)
        part, titles = _part_of_person(reading, person, claim), _titles(reading, subjects[0])
        return Aged(subjects, name or person.name, "", *years, sex, part, False, leads, sentences, titles)
    if told is None:
        return Aged(subjects, name, "person", *years, None, "", leads=leads, sentences=sentences)
    return Aged(subjects, name, told.noun, *years, told.sex, told.part, told.which == "another", leads, sentences)


def _titles(reading: Reading, name: str) -> frozenset[str]:
    told = (claim.text for claim in reading.of("title") if claim.slot is not None and claim.slot.subject == name)
    return frozenset(word for title in told for word in title.lower().split())


def _part_of_person(reading: Reading, person: Person, claim: Claim) -> str:
    page = reading.prose.page
    for mention in person.mentions[:_MENTIONS]:
        sentence = reading.prose.sentence_at(mention.span).span
        phrase = mention.span
        both = Span(min(phrase.start, claim.span.start), max(phrase.end, claim.span.end))
        part = (sentence == claim.sentence and part_of(page, sentence, both)) or part_of(page, sentence, phrase)
        if part:
            return part
    return ""
