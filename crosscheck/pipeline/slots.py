"""Slots: what a time, a term, an age or an amount is said of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from crosscheck.model import Claim, Slot
from crosscheck.names.cast import Cast
from crosscheck.names.subjects import speaker_of, subject_of
from crosscheck.text.events import INCIDENTS, SAYING, SHARED, event_of
from crosscheck.text.prose import Prose

_BARS = r"(?:prison|jail|custody|imprisonment|incarceration|behind bars|penitentiary|detention|lockup)"
# The words right after a duration that make it a term to be served, and right before it.
_TERM_AFTER = re.compile(
    r"[- ]?(?:(?:in|of|behind) )?(?:(?:a|the|federal|state|county|maximum-security|hard|juvenile) ){0,2}"
    rf"(?:{_BARS}|bars|labou?r|(?:\w+ )?(?:{_BARS} )?(?:sentence|term|stretch)\b)",
    re.IGNORECASE,
)
_TERM_BEFORE = re.compile(
    rf"\b(?:sentenced(?: \w+){{0,4}} to|jailed(?: \w+)? for|imprisoned for|condemned to|(?:sentence|term)s? of|"
    rf"{_BARS} for|(?:serve|serves|serving|served)(?: (?:a|an|his|her|their))?)"
    r"(?: (?:about|at least|up to|more than|a|an|the)){0,2} ?$",
    re.IGNORECASE,
)
_PROBATION = re.compile(
    r"[- ]?(?:of |on )?(?:supervised )?(?:probation|parole|release|community service|suspended)", re.IGNORECASE
)
_COULD = re.compile(
    r"\b(?:up to|maximum|faces?|facing|could|may|might|punishable|if convicted|as (?:much|many) as)\b", re.IGNORECASE
)
_CLAUSE = re.compile(r"[,;:]|\b(?:who|which|that|after|while|but)\b")
_A_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|XXXX-WXX-[0-9]|XXXX-[0-9]{2}-[0-9]{2}|T[0-9]")
_COARSE = 0.6
_ASKED = re.compile(
    r"\b(?:sought|seek(?:s|ing)?|ask(?:ed|ing)? for|demand(?:ed|s|ing)?|recommend(?:ed|s)?|request(?:ed|s)?)\b",
    re.IGNORECASE,
)
_SERVED = re.compile(
    r"\b(?:after (?:serving)?|has (?:served|spent)|have (?:served|spent)|spent|already)\b[^,;]{0,30}$", re.IGNORECASE
)


def slotted(prose: Prose, cast: Cast, claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims with their slots filled in where the sentence tells; boilerplate gets none."""
    for claim in claims:
        if not claim.part.reports:
            yield replace(claim, slot=None)
        elif claim.kind == "duration":
            yield _term(prose, cast, claim)
        elif claim.kind in ("date", "time"):
            yield _timed(prose, cast, claim)
        elif claim.kind == "age":
            yield _of_person(prose, cast, claim, "age")
        elif claim.kind == "money" and claim.slot is not None and claim.slot.attribute in ("fine", "bail"):
            # A company is fined too: without a person the sum stays the story's.
            personal = _of_person(prose, cast, claim, claim.slot.attribute)
            yield claim if personal.slot is None else personal
        elif claim.kind in ("count", "money", "percent", "quantity"):
            yield replace(claim, attribution=speaker_of(prose, cast, claim.span))
        else:
            yield claim


def _of_person(prose: Prose, cast: Cast, claim: Claim, attribute: str) -> Claim:
    found = subject_of(prose, cast, claim.span)
    if found is None:
        return replace(claim, slot=None)
    person, confidence = found
    step = f"said of {person.name} ({confidence:.0%} sure)"
    slot = Slot(attribute, (person.name,))
    return replace(claim, slot=slot, confidence=confidence, steps=(*claim.steps, step))


def _term(prose: Prose, cast: Cast, claim: Claim) -> Claim:
    """A prison term, told apart by what was imposed, asked for, or possible."""
    before = prose.page[max(claim.sentence.start, claim.span.start - 80) : claim.span.start]
    clause = _CLAUSE.split(before)[-1]
    after = prose.page[claim.span.end : min(claim.sentence.end, claim.span.end + 50)]
    if _PROBATION.match(after):
        return _of_person(prose, cast, claim, "probation")
    if not (_TERM_AFTER.match(after) or _TERM_BEFORE.search(before)):
        return claim
    attribute = "prison term"
    if _ASKED.search(clause):
        attribute = "prison term asked for"
    elif _COULD.search(clause):
        attribute = "longest possible prison term"
    elif _SERVED.search(clause):
        attribute = "time served"
    return _of_person(prose, cast, claim, attribute)


def _timed(prose: Prose, cast: Cast, claim: Claim) -> Claim:
    """The day or clock time of an event."""
    timex = str(claim.value.to_json()["timex"])
    found = event_of(prose.page, claim.sentence, claim.span)
    if found is None or found[0].event == SAYING or not any(letter.isdigit() for letter in timex):
        return claim
    mention, confidence = found
    if not _A_DAY.match(timex):
        confidence *= _COARSE  # "in 2008": an event of that kind and year, perhaps not this one
    subjects: tuple[str, ...] = ()
    if mention.event in SHARED:
        subjects = tuple(sorted({person.name for person, _ in cast.mentions_in(claim.sentence)}))
        if not subjects:
            return claim
    elif mention.event not in INCIDENTS:
        person = subject_of(prose, cast, mention.span)
        incident = event_of(prose.page, claim.sentence, claim.span, among=INCIDENTS) if person is None else None
        if person is not None:
            subjects, confidence = (person[0].name,), min(confidence, person[1])
        elif incident is not None:
            # "Six people died on Monday in a crash": nobody's death, but the day of the crash.
            mention, confidence = incident
        else:
            return claim
    what = "day" if claim.kind == "date" else "time"
    step = f"“{mention.span.of(prose.page)}” is the event word that it stands nearest to ({confidence:.0%} sure)"
    slot = Slot(f"{what} of the {mention.event}", subjects)
    return replace(claim, slot=slot, confidence=confidence, steps=(*claim.steps, step))
