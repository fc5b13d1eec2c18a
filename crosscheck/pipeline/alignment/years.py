"""Years: the ages of one person, weighed by the days of their reports."""

from __future__ import annotations

import re
from dataclasses import replace

from crosscheck.kinds.age import BIRTHDAY, Age
from crosscheck.model import Agreement, Claim, Relation

# Of a hundred people four have a birthday within so many days: who is dead by the later of two reports hardly had.
_FEW_DAYS = 14
_LIKELY, _POSSIBLE = 0.7, 0.5
# After so many days time explains another age; and many a report then tells the age of the day of the event.
_LONG, _YEAR = 300, 365.2425
# "The rower, 9, was struck and killed", "the killing of a 9-year-old"; not "a man, 19, was charged after she died".
# A full stop may be that of an initial, and a semicolon that of a list: "Joan T. Tessel, 9; and Otto Trent, 41, died".
_DIED = re.compile(
    r"(?:(?!\b(?:accus|charg|arrest|suspect|held|want|sought|sentenc|convict|who\b|whose|hurt|injur|wound|critical|"
    r"sa(?:id|ys?)\b|told|saw\b|witness|lost\b|mourn|that (?:killed|left)|(?:after|before|when|where|while)\b))"
    r"(?:[^.;\n]|(?<=\b[A-Z])\.|(?<=\b(?:Ft|Jr|Sr|St))\.|"
    r";(?= (?:[^;\n]{3,60}; ){0,4}(?:and [A-Z]|were\b)))){0,90}"
    r"\b(?:killed|died|dies|dead|fatally|slain|murdered|shot to death)\b"
)
# Those of a list before the last have their ages too, or a last one is told of with an "and".
_NAME = r"(?:(?:an?|the|another|[0-9]{1,3}-year-old|[A-Z][\w’'.-]*) ){0,6}"
_A_NAME = r"[A-Z][\w’'.-]*"
_DEATH_OF = re.compile(
    r"\b(?:kill(?:ed|ing)|(?:deaths?|murders?|killings?|slayings?|fatal \w{4,9}|body|bodies) of) "
    rf"(?:{_NAME}(?:{_A_NAME}, [0-9]{{1,3}},? )?and )?{_NAME}(?:{_A_NAME}, )?\Z"
)
_REACH = 90
# What an earlier report says of the dead, and of somebody who dies weeks after it: of him no age is settled yet.
_DEAD = re.compile(r"\b(?:killed|died|dead|deaths?|fatally|slain|murder(?:ed)?|homicide)\b")
_LIVED = re.compile(
    r"\b(?:hurt|injur\w+|wound\w+|critical\w*|hospital\w*|missing|surviv\w+|recover\w+|life support|ill)\b"
)
_SURE = 0.8


def over_the_years(left: Claim, right: Claim, relation: Relation) -> Relation:
    """How two ages fit: time explains the elder in the later report, if enough went by, and nothing the younger.

    Args:
        left: An age, where it was first reported.
        right: Another of the same person, where it was.
        relation: How the two stand to each other apart from the days of their reports.
    """
    if relation.agreement is not Agreement.CONFLICTING:
        return relation
    first, last = left.article.published_day, right.article.published_day
    ages = _told(left), _told(right)
    if first is None or last is None or ages[0] is None or ages[1] is None or ages[0][1] != ages[1][1]:
        return relation
    days, grown, unit = (last - first).days, ages[1][0] - ages[0][0], ages[0][1]
    earlier, later = left, right
    if days < 0:
        days, grown, earlier, later = -days, -grown, right, left
    # An infant has a "birthday" every month.
    pace = unit / _YEAR
    if days > _LONG * pace and 0 < grown <= 1 + days / unit:
        return Relation(Agreement.SUPERSEDED, "older by the time between the reports")
    if relation.reason != BIRTHDAY:
        return relation
    soon = days <= _FEW_DAYS * pace
    if _has_died(earlier) or (_has_died(later) and (soon or (days <= _LONG and _may_have_died(earlier)))):
        return replace(relation, reason="one apart, of somebody who was dead by then", confidence=_SURE)
    if days and grown > 0:
        return replace(relation, confidence=_LIKELY if soon else _POSSIBLE)
    reason = "one apart, and no birthday lies between the reports that way"
    return replace(relation, reason=reason, confidence=_SURE if days <= _LONG else _POSSIBLE)


def _has_died(claim: Claim) -> bool:
    """Whether an age is told as that of somebody who is dead."""
    page, start, sentence = claim.article.page, claim.span.start, claim.sentence
    if _DEATH_OF.search(page, max(sentence.start, start - _REACH), start):
        return True
    return _DIED.match(page, claim.span.end, sentence.end) is not None


def _may_have_died(claim: Claim) -> bool:
    """Whether a report tells of somebody dead, and not of this one as alive."""
    page, sentence = claim.article.page, claim.sentence
    return _DEAD.search(page) is not None and _LIVED.search(page, sentence.start, sentence.end) is None


def _told(claim: Claim) -> tuple[float, float] | None:
    """An age in its unit, and how many days that lasts."""
    value = claim.value
    low = value.bounds.low if isinstance(value, Age) else None
    return (float(low), float(value.unit_days)) if isinstance(value, Age) and low is not None else None
