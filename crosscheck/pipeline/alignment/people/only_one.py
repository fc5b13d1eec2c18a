"""The only one: who "the boy" is, where an article tells of one boy that was hurt and of no other child."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from crosscheck.kinds.count import ANYBODY, Count
from crosscheck.model import Agreement, Claim
from crosscheck.model.frozen import frozen
from crosscheck.names import wordlists as w
from crosscheck.names.across import Identity, Who
from crosscheck.pipeline.alignment.people.aged import is_of_another
from crosscheck.pipeline.extract import Reading

_ONE = 0.8
_GROWN, _NO_TEEN = 18, 19
_MINOR, _ADULT = "minor", "adult"
_MINORS = frozenset(
    "boy girl child toddler baby infant teen teenager youth youngster son daughter brother sister sibling".split()
)
_ANYBODY = frozenset(
    "victim patient person driver passenger clerk student homeowner pedestrian cyclist motorcyclist customer employee "
    "resident friend cousin".split()
)
_AGED = re.compile(r"the (?P<noun>[\w-]+), (?P<age>[0-9]+) years? old\Z")
_OF_AGE = re.compile(r"the (?P<noun>[\w-]+) of (?P<age>[0-9]+)\Z")
_BY_NOUN = re.compile(r"the (?P<noun>[\w-]+)\Z")
# "Three children", "another boy", "both victims": there was more than one.
_SEVERAL = (
    r"\b(?:another|others?|second|third|both|two|three|four|five|six|seven|eight|nine|ten|several|[2-9]|1[0-9])"
    r" (?:[\w-]+ ){0,2}"
)
_CHILDREN = r"(?:child(?:ren)?|kids?|boys?|girls?|teens?|teenagers?|juveniles?|youths?|bab(?:y|ies)|toddlers?)"
_MANY_MINORS = re.compile(rf"{_SEVERAL}{_CHILDREN}\b", re.IGNORECASE)
# "Two women", "the first girl", "his sisters": more than one of that sex and age.
_SEXED = {
    ("f", _MINOR): ("girls?|daughters?|sisters?", "girls|daughters|sisters"),
    ("m", _MINOR): ("boys?|sons?|brothers?", "boys|sons|brothers"),
    ("f", _ADULT): ("wom[ae]n|females?", "women|females"),
    ("m", _ADULT): ("m[ae]n|males?", "men|males"),
}
_MANY_OF = {
    of: re.compile(
        rf"{_SEVERAL}(?:{nouns})\b|\b(?:first|younger|older|elder) (?:{nouns})\b|\b(?:{plural})\b", re.IGNORECASE
    )
    for of, (nouns, plural) in _SEXED.items()
}
_MANY = re.compile(
    rf"{_SEVERAL}(?:{_CHILDREN}|people|m[ae]n|wom[ae]n|(?:{'|'.join(sorted(_ANYBODY))})s?)\b", re.IGNORECASE
)
_HURT = frozenset(("injured", "shot", "stabbed", "victim", "child", "teen", "teenager", "boy", "girl", "toddler"))
# A state or wound told so differently in one article is of two people.
_APART = 0.6


@frozen
class Hurt:
    """Somebody of whom an article tells a wound, a condition or a hospital.

    Attributes:
        subjects: What the slots of the article call him.
        name: Who he is across the story, or "".
        age: In years, or None.
        sex: "f", "m" or None.
        group: "minor", "adult", or "" where nothing tells.
    """

    subjects: tuple[str, ...]
    name: str
    age: int | None
    sex: str | None
    group: str

    def joined(self, other: Hurt) -> Hurt | None:
        """Both as one person; None where some word makes them two."""
        pairs = ((self.name, other.name), (self.age, other.age), (self.sex, other.sex), (self.group, other.group))
        if any(mine and yours and mine != yours for mine, yours in pairs):
            return None
        return Hurt(
            (*self.subjects, *other.subjects),
            self.name or other.name,
            other.age if self.age is None else self.age,
            self.sex or other.sex,
            self.group or other.group,
        )


def only_ones(readings: Sequence[Reading], who: Who) -> Who:
    """For every article and somebody hurt whom it calls by a noun alone: who that is.

    He is the one person hurt of whom his article can speak, a child, an adult, or anybody where nobody else was hurt;
    and the one of whom the others speak. He is nobody that another article knows where his own tells of two such.

    Args:
        readings: The articles of a story.
        who: Who those are whose name or age is told.
    """
    found: dict[tuple[int, str], Identity] = {}
    single: dict[str, list[tuple[int, Hurt]]] = defaultdict(list)
    for number, reading in enumerate(readings):
        people = list(_people(number, reading, who))
        for person in people:
            for subject in person.subjects:
                if _BY_NOUN.match(subject):
                    found[number, subject] = Identity(f"{subject}, {reading.article.id}", _ONE)
        for group, person in _singles(reading, people):
            single[group].append((number, person))
    # Who is the only one in two ways is known by the way in which more articles tell of him.
    for persons in sorted(single.values(), key=len):
        found.update(_as_one(readings, persons, who))
    return found


def _people(number: int, reading: Reading, who: Who) -> Iterator[Hurt]:
    told = {
        subject: None for claim in reading.of("injury") if claim.slot is not None for subject in claim.slot.subjects
    }
    ages = dict(_ages(reading))
    for subject in told:
        person, identity = reading.cast.person(subject), who.get((number, subject))
        if person is not None:
            years = ages.get(subject)
            name = identity.name if identity is not None else subject
            yield Hurt((subject,), name, years, person.gender, _group("", years))
            continue
        label = _AGED.match(subject) or _OF_AGE.match(subject) or _BY_NOUN.match(subject)
        if label is not None:
            years = int(label["age"]) if label.re is not _BY_NOUN else None
            noun = label["noun"]
            yield Hurt((subject,), "", years, w.sex_of(w.classes_of(noun)), _group(noun, years))


def _group(noun: str, age: int | None) -> str:
    if age is not None:
        return _MINOR if age < _GROWN else _ADULT if age > _NO_TEEN else ""
    return _MINOR if noun in _MINORS else "" if noun in _ANYBODY or not noun else _ADULT


def _singles(reading: Reading, people: Sequence[Hurt]) -> Iterator[tuple[str, Hurt]]:
    """The one child, the one girl, boy, woman or man, and the one person at all, as far as there is one of each."""
    page = reading.prose.reporting
    # "Three people were shot. A man was hit in the leg": the other two may be men.
    hurt = [*filter(_is_of_many, reading.claims)]
    all_told = all(len(people) >= _least(claim) for claim in hurt if _is_of_anybody(claim))
    for (sex, group), many in _MANY_OF.items() if all_told else ():
        one = _one(reading, [person for person in people if (person.sex, person.group) == (sex, group)])
        if one is not None and not many.search(page):
            yield f"{group} {sex}", one
    everybody = _one(reading, people)
    if everybody is not None and not hurt and not _MANY.search(page):
        yield "", everybody
    minor = _one(reading, [person for person in people if person.group == _MINOR])
    if minor is not None and not _MANY_MINORS.search(page):
        yield _MINOR, minor


def _one(reading: Reading, people: Sequence[Hurt]) -> Hurt | None:
    if not people:
        return None
    whole = people[0]
    for person in people[1:]:
        joined = whole.joined(person)
        if joined is None:
            return None
        whole = joined
    told: dict[str, list[Claim]] = defaultdict(list)
    for claim in reading.of("injury"):
        if claim.slot is not None and claim.slot.subjects[0] in whole.subjects:
            told[claim.slot.attribute].append(claim)
    apart = any(
        relation.agreement is Agreement.CONFLICTING and relation.confidence > _APART
        for attribute, claims in told.items()
        if attribute == "wound"
        for relation in (a.value.relate(b.value) for a, b in combinations(claims[:8], 2))
    )
    children = {age for _, age in _ages(reading) if age < _GROWN} if whole.group == _MINOR else set()
    return None if apart or len(children) > 1 else replace(whole, subjects=tuple(dict.fromkeys(whole.subjects)))


def _ages(reading: Reading) -> Iterator[tuple[str, int]]:
    """Whose age in whole years an article tells."""
    for claim in reading.of("age"):
        if claim.slot is not None:
            low = claim.value.to_json()["low"]
            if isinstance(low, (int, float)):
                yield from ((subject, int(low)) for subject in claim.slot.subjects)


def _is_of_many(claim: Claim) -> bool:
    """Whether a claim counts two or more who were hurt."""
    if claim.kind != "count" or claim.slot is None or claim.slot.attribute not in _HURT:
        return False
    return _least(claim) > 1


def _least(claim: Claim) -> float:
    low = claim.value.to_json()["low"]
    return low if isinstance(low, (int, float)) else 0


def _is_of_anybody(claim: Claim) -> bool:
    """Whether a count leaves open who they are: "three people", but not "two boys"."""
    return isinstance(claim.value, Count) and claim.value.of in ANYBODY


def _as_one(
    readings: Sequence[Reading], persons: Sequence[tuple[int, Hurt]], who: Who
) -> Iterator[tuple[tuple[int, str], Identity]]:
    """Those of the articles that can all be one person, by the name or age that any of them tells."""
    whole = persons[0][1]
    for _, person in persons[1:]:
        joined = whole.joined(person)
        if joined is None:
            return
        whole = joined
    if any(_is_kin(readings[number], number, person, whole.name, who) for number, person in persons):
        return
    labels = [
        identity.name if (identity := who.get((number, subject))) else subject
        for number, person in persons
        for subject in person.subjects
    ]
    label = whole.name or min(labels, key=lambda label: (bool(_BY_NOUN.match(label)), labels.index(label)))
    for number, person in persons:
        for subject in person.subjects:
            if _BY_NOUN.match(subject):
                yield (number, subject), Identity(label, _ONE)


def _is_kin(reading: Reading, number: int, person: Hurt, name: str, who: Who) -> bool:
    """Whether an article knows somebody by another, and names who that would be: the wife of Ned is not Ned."""
    nouns = [told["noun"] for subject in person.subjects if (told := _BY_NOUN.match(subject))]
    if person.name or not any(map(is_of_another, nouns)):
        return False
    return any(who.get((number, known.name), Identity(known.name, _ONE)).name == name for known in reading.cast.persons)
