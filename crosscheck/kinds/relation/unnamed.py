"""Where an article says what two people are to each other and names neither: the one who was harmed, two of an age."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from crosscheck.kinds.relation.value import WORD, Kinship
from crosscheck.model import Claim, Slot, Span
from crosscheck.text.page.prose import Prose
from crosscheck.text.scanning.triggers import SharedTriggers, fold

_DEEDS = (
    "shot killed stabbed wounded injured murdered struck beat strangled poisoned drowned shooting killing stabbing "
    "wounding injuring murdering striking hitting strangling poisoning drowning"
).split()
_DEATHS = "death killing shooting stabbing murder slaying".split()
_TO_DEATH = "murdered killed strangled poisoned drowned stabbed".split()
# Whom somebody harmed, told as kin of that somebody: "accused of killing his girlfriend".
_HARMED = re.compile(
    rf"\b(?:{'|'.join(_DEEDS)}|(?:{'|'.join(_DEATHS)}) of)(?: and (?:kill|wound|injur)(?:ed|ing))? (?:his|her|their) "
    rf"(?:[\w]+[ -]){{0,5}}?(?P<kin>{WORD})\b(?!['’]s)"
)
# The other way round: "life for nephew who killed a widow". A mother may kill a stranger, and is a mother all the same.
_KILLER = re.compile(
    r"\b(?P<kin>nephew|niece|grandson|granddaughter|stepson|stepdaughter|cousin|brother-in-law|son-in-law)"
    rf"(?:,[^,.;]{{1,40}},)? who (?:{'|'.join(_TO_DEATH)})\b"
)
# A judge to whoever did it: "You were her grandson". It stands wherever a court report quotes him.
_YOU_WERE = re.compile(
    rf"\b[Yy]ou (?:are|were) (?:his|her) (?:own |only |eldest |youngest )?(?P<kin>{WORD})\b(?!['’]s)"
)
_MURDER = re.compile(r"\b(?:murder|manslaughter|kill(?:ed|ing)|stabb|strangl)", re.IGNORECASE)
# One more of them: "his wife and their daughter", "his wife in the leg and his daughter in the arm".
_AND_KIN = re.compile(rf"[^.;:“”\"]{{0,40}}?(?:,| and)(?: [\w-]+){{0,3}}? (?:{WORD})\b")
# Words without which none of these stands anywhere.
_DONE = (*_DEEDS, *(f"{death} of" for death in _DEATHS))
_CUES = SharedTriggers(
    (
        *(f"{deed} {whose} " for deed, whose in product(_DONE, ("his", "her", "their"))),
        *(f" who {deed}" for deed in _TO_DEATH),
        *("you were h", "you are h"),
    )
)
_VICTIM = Slot("victim's relation")
_BY_JUDGE = 0.8
# "A 19-year-old and his 12-year-old sister": two without a name are known by their ages.
_TWO_AGES = re.compile(
    r"\b(?P<elder>[0-9]{1,2})[- ]years?[- ]olds?(?: [a-z]{2,12}){0,2} and (?:his|her) "
    rf"(?P<age>[0-9]{{1,2}})[- ]years?[- ]old (?P<kin>{WORD})\b"
)
_AND_AGED = SharedTriggers([f" and {whose} {digit}" for whose, digit in product(("his", "her"), "0123456789")])
_BY_AGES = 0.8


def of_unnamed(prose: Prose) -> Iterator[Claim]:
    """One claim for every place where an article says what two people without names are to each other."""
    yield from _of_the_victim(prose)
    page = prose.page
    pairs = _TWO_AGES.finditer(page) if _AND_AGED.matches(fold(page)) else ()
    for pair in pairs:
        span = Span(*pair.span("kin"))
        if prose.sentence_at(span).part.reports:
            slot = Slot("relation", (f"somebody aged {pair['age']}", f"somebody aged {pair['elder']}"))
            yield _told(prose, span, Kinship(pair["kin"]), slot, _BY_AGES)


def _of_the_victim(prose: Prose) -> Iterator[Claim]:
    """What the one who was harmed is to whoever did it, where the top of the article tells of one kind of kin only."""
    page, top = prose.page, prose.top
    if not _CUES.matches(fold(page)):
        return
    told = [(found, Kinship(found["kin"]), 1.0) for found in _HARMED.finditer(page, 0, top)]
    told += [(found, Kinship(found["kin"], other_side=True), 1.0) for found in _KILLER.finditer(page, 0, top)]
    if ("ou were h" in page or "ou are h" in page) and _MURDER.search(page, 0, top):
        told += [(found, Kinship(found["kin"], other_side=True), _BY_JUDGE) for found in _YOU_WERE.finditer(page)]
    if len({value.line[0] for _, value, _ in told}) != 1 or any(
        _AND_KIN.match(page, found.end()) for found, _, _ in told
    ):
        return
    for found, value, sure in told:
        span = Span(*found.span("kin"))
        if prose.sentence_at(span).part.reports:
            yield _told(prose, span, value, _VICTIM, sure)


def _told(prose: Prose, span: Span, value: Kinship, slot: Slot, confidence: float) -> Claim:
    return prose.claim(span, "relation", value, "<somebody>'s <kin>", slot, confidence=confidence)
