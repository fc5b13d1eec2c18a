"""By given name: an officer or office holder who speaks once by the given name, and otherwise by the surname."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crosscheck.kinds.person import NameOfOne
from crosscheck.model import Claim, Part, Slot
from crosscheck.names import wordlists as w
from crosscheck.names.person import Mention, Person
from crosscheck.names.reference.verbs_of_speech import is_speaker
from crosscheck.names.words import key_of
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading

_TITLED = re.compile(r"\b(?P<title>[A-Z][a-z]*\.?)[ \xa0]\Z")
_REACH = 16
# A desk that prints it more often calls all its people so.
_TIMES = 1
_OF_A_CASE = ("age", "injury")
_SURE = 0.7


def by_given(readings: Sequence[Reading]) -> Iterator[tuple[Slot, Sides]]:
    """Those who are called by their given name as if it were the surname, each as a slot with both.

    Children, victims and their friends are called by their given names; a police chief is not, least of all where
    his words are reported and the article calls him by the surname otherwise. Of two of one family each needs the given
    name, and an officer who was hurt is told of as any victim is.

    Args:
        readings: The articles of a story.
    """
    for reading in readings:
        for person in reading.cast.persons:
            given = [mention for mention in person.mentions if mention.form == "given"]
            surnames = [mention for mention in person.mentions if mention.form == "surname"]
            called = len(given) == _TIMES and surnames and _holds_office(person) and _is_reported(reading, given[0])
            other = _has_kin(reading, person) or _is_a_case(reading, person)
            if called and not (other or _may_be_a_surname(reading.prose.page, person, given[0])):
                claims = [_claim(reading, mention) for mention in (*given, *surnames)]
                yield Slot("name", (person.name,), "by given name"), [(claim, 1.0) for claim in claims]


def _holds_office(person: Person) -> bool:
    """Whether a title is a rank or an office."""
    return any(w.classes_of(word) & (w.RANK | w.OFFICE) for word in _title_words(person))


def _title_words(person: Person, but: Mention | None = None) -> frozenset[str]:
    """The words of somebody's titles, but for the title of one mention."""
    title = but.title if but is not None else None
    return frozenset(key_of(word) for printed, span in person.titles if span != title for word in printed.split())


def _may_be_a_surname(page: str, person: Person, mention: Mention) -> bool:
    """Whether a given name may be another man's surname ("Officer James"), or the one of him who has it first."""
    span = mention.span
    titled = _TITLED.search(page, max(0, span.start - _REACH), span.start)
    is_another = titled is not None and key_of(titled["title"]) not in _title_words(person, mention)
    return is_another or bool(w.classes_of(key_of(span.of(page))) & w.SURNAME_FIRST)


def _has_kin(reading: Reading, person: Person) -> bool:
    """Whether the article names another of the same surname."""
    own = person.name.split()
    names = (other.name.split() for other in reading.cast.persons)
    return any(name[-1] == own[-1] and name[0] not in own for name in names)


def _is_a_case(reading: Reading, person: Person) -> bool:
    """Whether an article tells of somebody's age or wounds, as of one to whom something happened."""
    told = (claim.slot for claim in reading.of(*_OF_A_CASE))
    return any(slot is not None and person.name in slot.subjects for slot in told)


def _is_reported(reading: Reading, mention: Mention) -> bool:
    """Whether a mention is the subject of a verb of speech, in no one's quotation and in no headline."""
    page, span = reading.prose.page, mention.span
    if reading.prose.sentence_at(span).part is Part.HEADLINE:
        return False
    # The reporter's own words, as no friend of his would be quoted.
    return is_speaker(page, span) and not any(claim.span.overlaps(span) for claim in reading.of("quotation"))


def _claim(reading: Reading, mention: Mention) -> Claim:
    name = NameOfOne(mention.span.of(reading.prose.page))
    return reading.prose.claim(mention.span, "person", name, "<given name> for <surname>", confidence=_SURE)
