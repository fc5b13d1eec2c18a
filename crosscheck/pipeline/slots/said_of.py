"""Slots: what the claims of an article are said of."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from itertools import chain

from crosscheck.model import FITTING, Claim, Part, Slot, Span, Value
from crosscheck.names.person import Cast
from crosscheck.names.reference.introduced import part_played
from crosscheck.names.reference.parts_played import VICTIM
from crosscheck.names.reference.salient import protagonist
from crosscheck.names.reference.speakers import Speakers
from crosscheck.pipeline.slots.ages import aged
from crosscheck.pipeline.slots.amounts import amount, of_parent
from crosscheck.pipeline.slots.bearer import SOMEBODY, known_slot, of_nobody, of_person
from crosscheck.pipeline.slots.descriptions import described
from crosscheck.pipeline.slots.lengths import lasting
from crosscheck.pipeline.slots.ranks import ranked
from crosscheck.pipeline.slots.timing import timed
from crosscheck.text.numerals.offspring import CHILDREN
from crosscheck.text.numerals.suspensions import BANNED
from crosscheck.text.page.prose import Prose

_COARSE = 0.6
# "Doe, 41, ...", "Doe had denied it", "Doe will appeal".
_ON_TRIAL = re.compile(
    r", [1-9][0-9]\b|,? (?:who )?(?:(?:had|has|have) )?(?:always |repeatedly )?(?:denie[ds]|admitted|pleaded|showed no|"
    r"(?:will|is expected to|plans to) appeal|remains in (?:jail|prison|custody)|was convicted|was found guilty)\b"
)
# Where a person may be told of whom only the text below names.
_OPENING = (Part.HEADLINE, Part.LEDE)
_ASIDE = re.compile(r"\b(?:by|of|like|after)[ \xa0]\Z")
_BY_TEXT = 0.7
_BY_CHARGE = 0.6


def slotted(prose: Prose, cast: Cast, claims: Sequence[Claim]) -> list[Claim]:
    """The claims with their slots filled in where the sentence tells; boilerplate gets none."""
    filled = list(described(prose, cast, list(_filled(prose, cast, claims))))
    text = _Text(filled)
    return [_from_text(prose, cast, claim, text) if claim.part in _OPENING else claim for claim in filled]


def _filled(prose: Prose, cast: Cast, claims: Sequence[Claim]) -> Iterator[Claim]:
    speakers = Speakers(prose, cast, [claim.span for claim in claims if claim.kind == "quotation"])
    top = prose.top
    accused: Claim | None = None
    quoted: Claim | None = None
    for claim in claims:
        if not claim.part.reports:
            yield of_nobody(claim)
        elif claim.kind == "duration":
            told = lasting(prose, cast, claim, accused)
            accused = told if known_slot(told) is not None else accused
            yield told
        elif claim.kind in ("date", "time"):
            yield timed(prose, cast, claim)
        elif claim.kind == "age":
            yield aged(prose, cast, claim)
        elif claim.kind == "money" and claim.slot is not None and claim.slot.attribute in ("fine", "bail"):
            # A company is fined too: without a person the sum stays the story's.
            personal = of_person(prose, cast, claim, claim.slot.attribute)
            yield claim if known_slot(personal) is None else personal
        elif claim.slot is not None and claim.slot.attribute == CHILDREN:
            yield of_parent(prose, cast, claim)
        elif claim.kind == "ordinal":
            yield ranked(prose, cast, claim)
        elif claim.slot is not None and claim.slot.attribute == BANNED:
            yield of_person(prose, cast, claim, BANNED)
        elif claim.kind == "quotation":
            quoted = _quoted(speakers, claim, quoted)
            yield quoted
        elif claim.kind in ("count", "money", "percent", "quantity"):
            # The news stands at the top; far down an article tells of other such events.
            sure = _COARSE if claim.kind == "count" and claim.span.start > top else 1.0
            yield amount(prose, speakers, claim, sure)
        else:
            yield claim


class _Text:
    """What the claims of an article say of whom."""

    def __init__(self, filled: Sequence[Claim]) -> None:
        self._filled = filled

    @cached_property
    def slots(self) -> Mapping[str, Mapping[Value, Collection[Slot]]]:
        """By attribute and value, the slots that are of somebody with a name."""
        found: defaultdict[str, defaultdict[Value, set[Slot]]] = defaultdict(partial(defaultdict, set))
        for claim in self._filled:
            if (slot := known_slot(claim)) is not None:
                found[slot.attribute][claim.value].add(slot)
        return found

    @cached_property
    def accused(self) -> frozenset[tuple[str, ...]]:
        """Whom the article accuses of something, leaving aside those whose own term it tells."""
        told = [(claim.kind, claim.slot) for claim in self._filled if claim.slot is not None and claim.slot.subjects]
        terms = {slot.subjects for kind, slot in told if kind == "duration"}
        charged = {slot.subjects for kind, slot in told if kind == "offence" and slot.attribute == "charge"}
        return frozenset(charged - terms)


def _from_text(prose: Prose, cast: Cast, claim: Claim, text: _Text) -> Claim:
    """A headline or lede that names nobody ("Manager jailed for two years") speaks of the one of whom the text says so.

    A prison term that the text does not repeat, in a sentence that names nobody, is that of the one person whom the
    article accuses, leaving aside those whose own term it tells; where it accuses nobody, of the first whom it names,
    with his age or as one on trial. Not so with ages: "Girl, 4, shot" is seldom about the one person whose age the text
    gives with a name.
    """
    if claim.slot is None or claim.slot.subjects != (SOMEBODY,):
        return claim
    alike = text.slots.get(claim.slot.attribute, {})
    # A lede is exact: another term below is another's.
    exact = claim.part is Part.LEDE
    fitting = (v for v in alike if not exact or claim.value.relate(v).agreement in FITTING)
    named = set(chain.from_iterable(map(alike.__getitem__, fitting)))
    if claim.kind != "age" and len(named) == 1:
        step = "whom it is said of stands in the text"
        return replace(claim, slot=named.pop(), confidence=_BY_TEXT, steps=(*claim.steps, step))
    if claim.kind != "duration" or named or _names_somebody(prose.page, cast, claim.sentence):
        return replace(claim, slot=None)
    if len(text.accused) == 1:
        step = "said of the one person whom the article accuses of something, and whose term it tells nowhere else"
        (accused,) = text.accused
        slot = replace(claim.slot, subjects=accused)
        return replace(claim, slot=slot, confidence=_BY_CHARGE, steps=(*claim.steps, step))
    if not text.accused:
        chief = protagonist(prose, cast)
        taken_up = chief is not None and _ON_TRIAL.match(prose.page, chief.mentions[0].span.end)
        if chief is not None and taken_up and part_played(prose, chief) != VICTIM:
            step = "said of the first person whom the article names"
            slot = replace(claim.slot, subjects=(chief.name,))
            return replace(claim, slot=slot, confidence=_BY_CHARGE, steps=(*claim.steps, step))
    return replace(claim, slot=None)


def _names_somebody(page: str, cast: Cast, sentence: Span) -> bool:
    """Whether a sentence names anybody but as the one by, of or after whom something is: "paintings by Doe"."""
    return any(_ASIDE.search(page, sentence.start, m.span.start) is None for _, m in cast.mentions_in(sentence))


def _quoted(speakers: Speakers, claim: Claim, before: Claim | None) -> Claim:
    """A quotation with who says it; one that nobody is named for is said of nobody."""
    speaker = speakers.quoted(claim.span, (before.span, before.attribution) if before is not None else None)
    return claim.said_of(Slot("quotation", (speaker,)), speaker, claim.confidence) if speaker else claim
