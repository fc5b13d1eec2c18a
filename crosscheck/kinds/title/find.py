"""How titles are found: beside the names of the people who bear them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from crosscheck.kinds.title.departments import departments
from crosscheck.kinds.title.introducing import introducing
from crosscheck.kinds.title.predicated import predicated
from crosscheck.kinds.title.value import Title
from crosscheck.model import Claim, Slot, Span
from crosscheck.names.offices import STANDING, in_full
from crosscheck.names.person import Cast, Person
from crosscheck.text.page.prose import Prose

# What a sentence says of somebody may be of another time.
_SAID = 0.8
# Words for a part in the news or in a family, or a courtesy, not an office: no other paper can contradict them.
_PARTS = frozenset(
    "boyfriend brother counterpart daughter driver father girlfriend husband leader man miss mother mr mrs ms official "
    "player sister son suspect victim wife woman".split()
)
_ONE_OF_SEVERAL = (" a ", " an ")


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every title that stands beside a name, or that its bearer is said to hold."""
    for person in cast.persons:
        ends = {mention.title: mention.span.end for mention in person.mentions if mention.title is not None}
        for _, bare in person.titles:
            floor = prose.sentence_at(bare).span.start
            claim = _claim(prose, person, bare, floor, apposed=ends[bare] <= bare.start)
            if claim is not None:
                yield claim
    for person, bare in predicated(prose, cast):
        claim = _claim(prose, person, bare, bare.start, apposed=True)
        if claim is not None:
            yield replace(claim, pattern="<name> is <title>", confidence=_SAID)
    for person, bare in introducing(prose, cast):
        claim = _claim(prose, person, bare, prose.sentence_at(bare).span.start, apposed=True)
        if claim is not None:
            yield replace(claim, pattern="<title>, <name>,")
    for person, span, office in departments(prose, cast):
        yield prose.claim(span, "title", office, "<name>, head of <department>", Slot("title", (person.name,)))


def _claim(prose: Prose, person: Person, bare: Span, floor: int, *, apposed: bool) -> Claim | None:
    """The claim that somebody bears a title; None for a part in the news or in a family.

    "An owner of the mill" may be its only one or a co-owner: that is no title either.
    """
    span = in_full(prose.page, bare, floor, prose.sentence_at(bare).span.end, apposed=apposed)
    printed, office = (" ".join(part.of(prose.page).split()) for part in (span, bare))
    value = Title(printed, "" if office == printed else office)
    if value.words - STANDING <= _PARTS or (value.can_be_joint and prose.page.endswith(_ONE_OF_SEVERAL, 0, span.start)):
        return None
    return prose.claim(span, "title", value, "<title> <name>", Slot("title", (person.name,)))
