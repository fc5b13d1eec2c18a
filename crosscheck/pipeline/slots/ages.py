"""Ages: whose they are, and which are of now."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from crosscheck.model import Claim, Slot, Span
from crosscheck.names.person import Cast
from crosscheck.names.reference.unnamed import unnamed_at
from crosscheck.pipeline.slots.bearer import known_slot, of_nobody, of_person
from crosscheck.text.numerals.age_lists import BOTH_OLD, age_list
from crosscheck.text.numerals.birthdays import BIRTHDAY
from crosscheck.text.page.prose import Prose

# "Was 15 when she first sang": a life is told; "was 15 when he was shot" tells of the story's day.
_BACK_THEN = re.compile(
    r" when (?:he|she|they) (?:first|began|started|joined|took|moved|married|met|made|won|came|wrote|entered|signed|"
    r"arrived|emigrated|became|was (?:arrested|charged|convicted|sentenced|jailed|extradited))\b",
    re.IGNORECASE,
)
# "Was 28 at the time of the theft": the court meets a year later.
_AT_THE_TIME = re.compile(r" (?:at the time|at that time|back then)\b", re.IGNORECASE)
_ONCE = re.compile(
    r"\b(?:when|since|while|until|after) (?:he|she|they|who)(?: was| were| turned)? ?$|\bturn(?:s|ed|ing)? $|"
    r"\bat (?:the |an )?age(?: of)? ?$",
    re.IGNORECASE,
)
# "Who turned 62 in May", "she turned 62", "died at the age of 89": an age of now, if no year says otherwise.
_OF_NOW = re.compile(
    r"(?:(?:, who|\b(?:has|just|recently)"
    r"|(?<!when )(?<!since )(?<!until )(?<!after )(?<!before )\b(?:[Hh]e|[Ss]he)) turned"
    r"|\b(?:died|dies|killed|passed away)\b[^.;]{0,80} at (?:the )?age(?: of)?"
    r"|\bstill\b[^,.;]{0,50} at the age of) \Z"
)
_OF_NOW_REACH = 112
# "At the age of 81, Doe has died".
_DIED_BEHIND = re.compile(r", [A-Z][\w .'’-]{2,40} (?:died|dies|passed away|(?:has|is) )")
_IN_A_YEAR = re.compile(r" (?:in|on) [^.;]{0,16}\b(?:19|20)[0-9]{2}\b")
# "In 2004, aged 23, she won".
_IN_ITS_YEAR = re.compile(r"\b[Ii]n (?:19|20)[0-9]{2}, aged (?:just |only )?\Z")
# Between the names of those whose ages are listed, and behind the last of them.
_LINK = re.compile(r",? and (?:his |her )?|, ")


def aged(prose: Prose, cast: Cast, claim: Claim) -> Claim:
    """An age with whose it is: a person's of the cast, or somebody's without a name ("the boy, 12 years old")."""
    if claim.slot is not None and claim.slot.subjects:
        return claim
    if claim.pattern != BIRTHDAY and _of_then(prose, claim):
        return of_nobody(claim)
    personal = _of_listed(prose, cast, claim) or of_person(prose, cast, claim, "age")
    if known_slot(personal) is not None:
        return personal
    told = unnamed_at(prose.page, claim.sentence, claim.span)
    slot = None if told is None else Slot("age", (f"{told.which} {told.noun}, {claim.value}",))
    return replace(claim, slot=slot)


def _of_then(prose: Prose, claim: Claim) -> bool:
    """Whether an age is not the age of one person now: "when he was 18", "two 15-year-olds"."""
    before = prose.page[max(claim.sentence.start, claim.span.start - 24) : claim.span.start]
    behind = prose.page[claim.span.end : min(claim.sentence.end, claim.span.end + 24)]
    if (
        claim.text.endswith("olds")
        or _BACK_THEN.match(behind)
        or _AT_THE_TIME.match(behind)
        or _IN_ITS_YEAR.search(before)
    ):
        return True
    if _ONCE.search(before) is None:
        return False
    now = _OF_NOW.search(prose.page, max(claim.sentence.start, claim.span.start - _OF_NOW_REACH), claim.span.start)
    if now is None and _DIED_BEHIND.match(prose.page, claim.span.end, claim.sentence.end):
        return False
    return now is None or _IN_A_YEAR.match(behind) is not None


def _of_listed(prose: Prose, cast: Cast, claim: Claim) -> Claim | None:
    """An age of a list as of the one whose name has its place, from the end: "Doe and Roe, aged 26 and 31"; or None."""
    if not claim.pattern.startswith(("aged", BOTH_OLD)):
        return None
    first = claim.pattern == BOTH_OLD
    number = Span(claim.span.end - len(claim.text.split()[-1]), claim.span.end) if first else claim.span
    listed = age_list(prose.page, claim.sentence.start, number)
    if listed is None:
        return None
    behind = listed.many - listed.place + first
    named = cast.mentions_in(Span(claim.sentence.start, listed.start))[-behind:]
    ends = [mention.span for _, mention in named]
    joined = all(_LINK.fullmatch(prose.page, one.end, other.start) for one, other in pairwise(ends))
    if len(named) < behind or not joined or ends[-1].end != listed.start:
        return of_nobody(claim)
    return replace(claim, slot=Slot("age", (named[0][0].name,)))
