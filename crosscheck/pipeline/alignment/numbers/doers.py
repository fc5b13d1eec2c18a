"""Doers: how many did one thing together ("three boys invited him over"), whatever each article calls them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosscheck.kinds.count import PEOPLE, Count
from crosscheck.model import Claim, Slot
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading

_PEOPLE = PEOPLE | frozenset(("person", "man", "woman", "individual"))
# What they did, behind their ages and an adverb: "four boys, ages 8 to 11, allegedly borrowed".
_DID = re.compile(
    r"(?:, (?:aged?|ages) [^.;]{1,40}?,)?(?:,? who)?(?: (?:then|later|also|allegedly|reportedly|had|have|has))?"
    r"(?: [a-z]{2,12}ly)? (?P<verb>[a-z]{3,11}ed|fled|broke|stole|fought|hid|threw|beat)\b(?! (?:by|to death)\b)"
)
# "Two of the men", "four women and two men", "two other men": of some only.
_SOME_ONLY = re.compile(
    r"\b(?:of|other|another|and|or|among|including|with|than|least|to)[ \n](?:the )?$", re.IGNORECASE
)
# Participles that tell what was done to them, and verbs that many do at many times.
_NO_DEED = frozenset(
    "killed injured wounded arrested charged identified reported named involved hospitalized hospitalised confirmed "
    "convicted evacuated rescued displaced infected released detained indicted pronounced transported treated aged "
    "believed suspected admitted armed masked accused sentenced listed located trapped struck stabbed based married "
    "related wanted needed received suffered sustained survived questioned expected interviewed sickened stranded "
    "jailed targeted executed murdered died lived worked asked called tried used seemed appeared looked stayed "
    "remained helped decided refused agreed claimed testified watched turned moved".split()
)
_SURE = 0.6


def doers(readings: Sequence[Reading], matters: Sequence[int]) -> Iterator[tuple[Slot, Sides]]:
    """The counts of people of several articles who did one thing, by what they did: each deed of a matter one slot.

    Args:
        readings: The articles of a story.
        matters: For each the number of its matter.
    """
    told: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for reading, matter in zip(readings, matters, strict=True):
        for verb, claim in _did(reading):
            told[verb, matter].append(claim)
    for (verb, _), claims in sorted(told.items()):
        if len({claim.article.id for claim in claims}) > 1:
            slot = Slot("doers", scope=f"who {verb}")
            yield slot, [(replace(claim, slot=slot, confidence=_SURE), 1.0) for claim in claims]


def _did(reading: Reading) -> Iterator[tuple[str, Claim]]:
    page = reading.prose.page
    for claim in reading.of("count"):
        value = claim.value
        if claim.slot is None or claim.slot.scope:
            continue
        if not isinstance(value, Count) or value.of not in _PEOPLE or value.bounds.low == 1 or " of " in claim.text:
            continue
        deed = _DID.match(page, claim.span.end, claim.sentence.end)
        if deed is None or deed["verb"] in _NO_DEED:
            continue
        if not _SOME_ONLY.search(page, max(claim.sentence.start, claim.span.start - 16), claim.span.start):
            yield deed["verb"], replace(claim, value=replace(value, of=""))
