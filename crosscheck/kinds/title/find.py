"""How titles are found: beside the names of the people who bear them."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.kinds.title.predicated import predicated
from crosscheck.kinds.title.value import Title
from crosscheck.model import Claim, Slot
from crosscheck.names.offices import STANDING, in_full
from crosscheck.names.person import Cast
from crosscheck.text.page.prose import Prose

_SAID = 0.8
# Words for a part in the news or in a family, or a courtesy, not an office: no other paper can contradict them.
_PARTS = frozenset(
    "boyfriend brother counterpart daughter driver father girlfriend husband leader man miss mother mr mrs ms official "
    "player sister son suspect victim wife woman".split()
)


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every title that stands beside a name, or that its bearer is said to hold."""
    for person in cast.persons:
        slot = Slot("title", (person.name,))
        ends = {mention.title: mention.span.end for mention in person.mentions if mention.title is not None}
        for _, bare in person.titles:
            sentence = prose.sentence_at(bare).span
            apposed = ends[bare] <= bare.start
            span = in_full(prose.page, bare, sentence.start, sentence.end, apposed=apposed)
            printed, office = (" ".join(part.of(prose.page).split()) for part in (span, bare))
            value = Title(printed, "" if office == printed else office)
            if value.words - STANDING <= _PARTS:
                continue
            yield prose.claim(span, "title", value, "<title> <name>", slot)
    for person, bare in predicated(prose, cast):
        sentence = prose.sentence_at(bare).span
        span = in_full(prose.page, bare, bare.start, sentence.end, apposed=True)
        printed, office = (" ".join(part.of(prose.page).split()) for part in (span, bare))
        value = Title(printed, "" if office == printed else office)
        if not value.words - STANDING <= _PARTS:
            yield prose.claim(
                span, "title", value, "<name> is <title>", Slot("title", (person.name,)), confidence=_SAID
            )
