"""Amounts: of which things, and of how many of them, a number is told, and by whom."""

from __future__ import annotations

import re
from dataclasses import replace

from crosscheck.kinds.count import Count
from crosscheck.kinds.money import TO_COME
from crosscheck.model import Claim, Slot, Span
from crosscheck.names.person import Cast
from crosscheck.names.reference.speakers import Speakers
from crosscheck.pipeline.slots.bearer import of_person
from crosscheck.text.numerals.offspring import CHILDREN, parent_before
from crosscheck.text.page.prose import Prose
from crosscheck.text.words.function_words import FUNCTION_WORDS

_PART_OF = re.compile(
    r"(?:at least |up to |about |some |a )?[\w-]+ of (?:the|his|her|its|their|those|them|whom|[0-9]+|two|three|four|"
    r"five|six|seven|eight|nine|ten)\b|no (?:other|further|additional|new)\b|"
    r"[\w-]+(?: \w+){0,2} (?:critically|seriously|severely|badly|slightly)\b",
    re.IGNORECASE,
)
# "Two of the four victims have died": the verb counts the two.
_OF_A_WHOLE = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|[0-9]+|some|most|many|several|half|none|neither|only) of "
    r"(?:the|his|her|its|their|those|these) (?:other )?$",
    re.IGNORECASE,
)
# "Four women and two men were hurt": the verb counts both.
_AND_SO_MANY = re.compile(
    r"\b(?:[0-9]+|an?|one|two|three|four|five|six|seven|eight|nine|ten|dozens) (?:(?:young|adult|other|more) )?(?:"
    r"m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|adults?|teens?|teenagers?|students?|teachers?|officers?|civilians?|soldiers?|"
    r"passengers?|juveniles?) and $",
    re.IGNORECASE,
)
_A_PART = 0.5
_OF_THINGS = frozenset({"cost", "price", "worth", "deal", "contract", "budget"})
# "Was to cost", "would cost".
_WILL = re.compile(r"\b(?:would|will|could|to)\b")
_BY_NAME = (
    r" (?:at|in|of|to|on|over|near|from|for|between|through) (?:the |a |an |its |their )?[\w’'-]+(?: [A-Z][\w’'-]+)*"
)
_THING = re.compile(
    rf"\b(?P<thing>[A-Za-z][a-z-]{{2,20}}(?:{_BY_NAME}){{0,2}})"
    r"(?P<told>(?: (?:would|will|could|has|have|had|was|were|is|are|that|which|it|said|to|been)){0,3}) "
    r"(?:costs?|costing|priced|valued|worth|sold|bought|sells|budgeted)\b[^.;:]{0,40}$"
)


def amount(prose: Prose, speakers: Speakers, claim: Claim, sure: float) -> Claim:
    """A number with whoever is quoted for it: of some of the things, of all of them or of one thing.

    Args:
        prose: The article.
        speakers: Who is quoted in it.
        claim: The number.
        sure: How sure it is that the number is of this story.
    """
    slot = claim.slot
    if slot is not None and claim.kind == "money" and slot.attribute in _OF_THINGS:
        slot = _of_thing(prose, claim, slot)
    elif slot is not None and claim.kind == "count" and not slot.scope:
        before = prose.page[max(claim.sentence.start, claim.span.start - 40) : claim.span.start]
        if _is_part(prose, claim) or _is_whole_of_part(claim, before):
            slot = None
        elif _AND_SO_MANY.search(before):
            sure *= _A_PART
    speaker = speakers.of(claim.span)
    if slot is claim.slot and speaker == claim.attribution and sure == 1.0:
        return claim
    return claim.said_of(slot, speaker, claim.confidence * sure)


def of_parent(prose: Prose, cast: Cast, claim: Claim) -> Claim:
    """A count of children with whose they are: "Doe, a mother of three"."""
    start = parent_before(prose.page, claim.span.start)
    behind = cast.mentions_in(Span(claim.span.end, min(claim.sentence.end, claim.span.end + 2)))
    if start is not None and behind and behind[0][1].span.start == claim.span.end + 1:
        # "Mother of three Jane Doe".
        slot = Slot(CHILDREN, (behind[0][0].name,))
        return replace(claim, slot=slot, steps=(*claim.steps, f"said of {slot.subjects[0]}, whose name follows"))
    told = Span(claim.span.start if start is None else start, claim.span.end)
    return of_person(prose, cast, claim, CHILDREN, told)


def _of_thing(prose: Prose, claim: Claim, slot: Slot) -> Slot | None:
    """A price is the price of a thing: "the bridge cost $12 million" has the bridge as its scope."""
    thing = _THING.search(prose.page, max(claim.sentence.start, claim.span.start - 90), claim.span.start)
    if thing is None or thing["thing"].lower() in FUNCTION_WORDS:
        return None
    expected = f"{TO_COME} spent on the " if _WILL.search(thing["told"]) else ""
    return replace(slot, scope=expected + thing["thing"].lower())


def _is_part(prose: Prose, claim: Claim) -> bool:
    """Whether a count is of a part ("two of the dead", "no other injuries") and not of the whole."""
    near = prose.page[claim.span.start : min(claim.sentence.end, claim.span.end + 24)]
    return _PART_OF.match(near) is not None


def _is_whole_of_part(claim: Claim, before: str) -> bool:
    """Whether a count is of the whole of which a part is told; "two of the four dead" are dead all the same."""
    counted = isinstance(claim.value, Count) and claim.value.of
    return bool(counted) and " of " in before and _OF_A_WHOLE.search(before) is not None
