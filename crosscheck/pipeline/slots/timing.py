"""Timing: the event that a day or a clock time is said of."""

from __future__ import annotations

import re
from dataclasses import replace

from crosscheck.model import Claim, Part, Slot
from crosscheck.names.person import Cast
from crosscheck.pipeline.slots.befallen import whom_it_befalls
from crosscheck.text.incident.event_words import (
    CALL,
    DEATH,
    HEARING,
    INCIDENT,
    INCIDENTS,
    REPEATED,
    SAYING,
    SHARED,
    UNIQUE,
    EventMention,
)
from crosscheck.text.incident.events import event_of, harm_at
from crosscheck.text.page.prose import Prose
from crosscheck.text.timex.value import TimeValue

_A_DAY = re.compile(
    r"[0-9]{4}-(?:[0-9]{2}-[0-9]{2}|W[0-9]{2}-WE)|XXXX-WXX-[0-9]|XXXX-[0-9]{2}-[0-9]{2}|(?:XXXX-XX-XX)?T[0-9]"
)
_A_YEAR = re.compile(r"[0-9]{4}(?:-[0-9]{2})?")
# A day counted from another is as sure as that one: "the next day", "that night", "a week later".
_COUNTED = re.compile(r"\b(?:later|next|following|before|after|earlier|same|that)\b", re.IGNORECASE)
# One end of a stretch is no time of an event: "between 7 and 8 p.m.", "until noon", "by 3 p.m.".
_STRETCH = re.compile(
    r"\b(?:until|till|through|since|by|as of|(?:between|from)(?: [\w:. ]{1,14} (?:and|to))?) $|[0-9] ?[-–] ?$",
    re.IGNORECASE,
)
# "Missing since Monday", "set for Monday", "adjourned until Monday": the day of it.
_BEGUN = re.compile(
    r"\b(?:(?:missing|been seen|on strike) since|(?:set|scheduled|planned|slated|due|fixed) for|"
    r"(?:adjourned|remanded(?: in custody)?) (?:until|till|to|for))(?: about| around)? $",
    re.IGNORECASE,
)
# "By Monday", "as of Monday", "two days after Monday": not the day of it.
_ENDS = ("by", "as of", "until", "till", "through", "since", "after", "before", "ahead of", "prior to", "from", "for")
_BESIDE_A_DAY = re.compile(rf"\b(?:{'|'.join(_ENDS)}|(?:between|from) [\w ]{{3,20}} (?:to|and)) $", re.IGNORECASE)
# How the words end that stand before such a day: a look at the last one is cheaper than the pattern.
_BESIDE = tuple(f"{words.split()[-1]} " for words in (*_ENDS, "to", "and"))
_CLOCK = re.compile(r"T[0-9]")
# "— Weir Gazette (@weirgazette) May 3, 2024": the day on which a post was sent.
_POSTED = re.compile(r"\(@\w{1,20}\)\s?$")
_POSTED_REACH = 26
# "10 p.m.: Two boys are shot" is a line of what happened when, "Update, 10 p.m." is none.
_UPDATE = re.compile(r"\b(?:updated?|posted|published|latest|live)\b[^.;:\n]{0,16}\Z", re.IGNORECASE)
_UPDATE_REACH = 28
_UP_TO = re.compile(r" ?(?:and|to|until|[-–]) ?[0-9]")
_IN_WHICH = re.compile(r"\b(?:in which|where|when|as)\b")
_SOME_TIME_AFTER = re.compile(r"\b(?:after|from|following|since|of)\b")
# How things stand on the day of the report: "nobody was in custody on Monday", "in critical condition Tuesday".
_AS_IT_STANDS = re.compile(
    r"\b(?:[Nn]o ?(?:one|body)|[Nn]o arrests?|still|remain(?:s|ed)|as of|(?:is|are) (?:shown|seen|pictured)|recovering|"
    r"in (?:\w+ ){0,3}condition|in custody|in jail|behind bars|on life support)\b"
)
_STANDS_REACH = 48
_MINUTES = 1440
_HALF_SURE = 0.6
_COARSE = 0.6
_CAPTION = 0.8
_OF_A_CALL = 0.85


def timed(prose: Prose, cast: Cast, claim: Claim) -> Claim:
    """The claim with its slot: the day or clock time of an event, where the sentence tells which."""
    timex = claim.value.timex if isinstance(claim.value, TimeValue) else ""
    if not any(map(str.isdigit, timex)) or is_an_end(prose.page, claim, timex):
        return claim
    if is_of_page(prose.page, claim):
        return claim
    page, sentence = prose.page, claim.sentence
    bracketed = (
        page[claim.span.start - 1 : claim.span.start] == "(" and page[claim.span.end : claim.span.end + 1] == ")"
    )
    if bracketed and claim.kind == "date":
        return claim  # "Shooting in Weir (May 3, 2024)": the day of a release
    if _POSTED.search(page, max(sentence.start, claim.span.start - _POSTED_REACH), claim.span.start):
        return claim
    found = event_of(page, sentence, claim.span, calls=claim.kind == "time")
    if found is None or (found[0].event in INCIDENTS and found[1] < _HALF_SURE):
        found = harm_at(page, sentence, claim.span) or found
    if found is None or found[0].event == SAYING:
        return claim
    mention, confidence = found
    if as_it_stands(claim, mention.span.end):
        return claim
    # A trial has many days in court, and one that is next.
    ahead = mention.event == HEARING and lies_ahead(claim)
    by_its_day = _A_DAY.match(timex) or (mention.event in UNIQUE and _A_YEAR.fullmatch(timex))
    if (mention.event in REPEATED and not ahead) or not by_its_day:
        confidence *= _COARSE  # "in 2008", "in court on Monday": an event of that kind, perhaps not this one
    if _COUNTED.search(claim.text) and not _CLOCK.search(timex):
        confidence *= _COARSE
    if claim.part is Part.CAPTION:
        confidence *= _CAPTION
    subjects: tuple[str, ...] = ()
    if mention.event in SHARED:
        subjects = tuple(sorted({person.name for person, _ in cast.mentions_in(sentence)}))
        if not subjects:
            return claim
    elif mention.event == CALL:
        # A call "on Sunday morning" is coarse: what was found hours later is told with the same words.
        confidence *= _OF_A_CALL if _CLOCK.search(timex) else _COARSE
    elif mention.event not in INCIDENTS and mention.event != INCIDENT:
        person = whom_it_befalls(prose, cast, claim, mention)
        incident = _in_which(prose, claim, mention) if person is None and mention.event == DEATH else None
        if person is not None:
            subjects, confidence = (person[0].name,), min(confidence, person[1])
        elif incident is not None:
            mention, confidence = incident
        else:
            return claim
    what = "day" if claim.kind == "date" else "time"
    step = f"“{mention.span.of(prose.page)}” is the event word that it stands nearest to ({confidence:.0%} sure)"
    slot = Slot(f"{what} of the {'next ' if ahead else ''}{mention.event}", subjects)
    return replace(claim, slot=slot, confidence=confidence, steps=(*claim.steps, step))


def is_of_page(page: str, claim: Claim) -> bool:
    """Whether a clock time is that of the page: "Update, 10 p.m.: Two boys have been shot"."""
    if claim.kind != "time" or not page.startswith(":", claim.span.end):
        return False
    return _UPDATE.search(page, max(0, claim.span.start - _UPDATE_REACH), claim.span.start) is not None


def is_an_end(page: str, claim: Claim, timex: str) -> bool:
    """Whether a day or clock time is only one end of a stretch of time."""
    if _BEGUN.search(page, max(claim.sentence.start, claim.span.start - 36), claim.span.start):
        return False
    if timex[-3:-2] != ":":
        start, end = claim.span.start, claim.span.end
        if not page[max(0, start - 8) : start].lower().endswith(_BESIDE) or page[end : end + 1] in ("'", "’"):
            return False
        return _BESIDE_A_DAY.search(page, max(claim.sentence.start, start - 32), start) is not None
    before = _STRETCH.search(page, max(claim.sentence.start, claim.span.start - 24), claim.span.start)
    return before is not None or _UP_TO.match(page, claim.span.end) is not None


def as_it_stands(claim: Claim, told: int = 0) -> bool:
    """Whether a day is told only of how things stand: "nobody was in custody on Monday".

    Args:
        claim: The day.
        told: Where the words end that name an event: what stands before them is not told of the day.
    """
    start = claim.span.start
    floor = max(claim.sentence.start, start - _STANDS_REACH, told if told <= start else 0)
    return _AS_IT_STANDS.search(claim.article.page, floor, start) is not None


def event_told(claim: Claim) -> str:
    """The class of event that a day or hour is said of, or "" where its slot tells none."""
    return claim.slot.attribute.partition(" of the ")[2] if claim.slot is not None else ""


def lies_ahead(claim: Claim) -> bool:
    """Whether a day or hour was still to come when its article was printed."""
    printed, time = _printed(claim), claim.value
    return printed is not None and isinstance(time, TimeValue) and time.low is not None and time.low > printed


def lies_behind(claim: Claim) -> bool:
    """Whether a day or hour was over on the day on which its article was printed."""
    printed, time = _printed(claim), claim.value
    return printed is not None and isinstance(time, TimeValue) and time.high is not None and time.high < printed


def _printed(claim: Claim) -> int | None:
    """The day on which an article was printed, in the unit of a day or hour in it."""
    printed = claim.article.published_day
    if printed is None:
        return None
    return printed.toordinal() * (_MINUTES if claim.kind == "time" else 1)


def _in_which(prose: Prose, claim: Claim, death: EventMention) -> tuple[EventMention, float] | None:
    """The incident in which nobody named died: "six people died on Monday in a crash" gives the day of the crash.

    Not "died on Monday after a crash", nor "who was hurt in the crash died on Monday": that may be days later.
    """
    found = event_of(prose.page, claim.sentence, claim.span, among=INCIDENTS)
    if found is None:
        return None
    low, high = sorted((death.span, found[0].span))
    between = prose.page[low.end : high.start]
    told_of_it = low == death.span or _IN_WHICH.search(between)
    return found if told_of_it and not _SOME_TIME_AFTER.search(between) else None
