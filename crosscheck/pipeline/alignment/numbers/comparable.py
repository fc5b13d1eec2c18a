"""Comparable: whether two numbers can be of one thing, and one a slip of the other, in whatever words."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from crosscheck.kinds.count import ANYBODY, Count
from crosscheck.kinds.money import TO_COME, Money
from crosscheck.kinds.percent import Percent
from crosscheck.kinds.quantity import Quantity
from crosscheck.kinds.score import Score
from crosscheck.model import FITTING, Agreement, Claim, Relation, Value
from crosscheck.pipeline.alignment.numbers.collocates import Figure
from crosscheck.pipeline.inner.values import stated
from crosscheck.stories import is_telling_name
from crosscheck.text.incident.lengths import lasting
from crosscheck.text.measuring.sport import OF_PLAY
from crosscheck.text.numerals.bounds import CHANGED_ABOUT, FACTORS, ONE_KEY, SOUND_ALIKE, Bounds, printed
from crosscheck.text.timex.value import TimeValue
from crosscheck.text.words.synonyms import stem

# Few slips make twice as much of a number, or more, but for a nought and for digits that change places.
_TIMES = 2
# So many times the other a unit is no mere spelling of it, as tonnes are of tons.
_ANOTHER_UNIT = Decimal("1.5")
# Further apart than this no rounding leads.
_ROUNDING = 0.06
APART = FACTORS | {CHANGED_ABOUT, SOUND_ALIKE}
# How much surer a match is by a slip that explains the two.
SLIP, _SMALL_SLIP = 0.25, 0.05
# Measures in like words are seldom one key from each other by chance; counts are all small.
_KEY_OF_A_MEASURE = 0.12
_FEW_DIGITS = 2
# Teams score up to so many points; a side of a vote has more.
_FEW_POINTS, _ONE_SIDE = 20, 0.15
# What is counted in one game or season is less.
_NO_SCORE = 1000
_BRACKET, _BEFORE = re.compile(r"\([^()0-9]*$"), 24
_HELD = 1 << 14
_CREW = ("crew", "crew members", "crew member")
# What stands before a name is looked at behind its first letter, which the engine looks for at once.
_NAME = re.compile(r"[A-Z](?<=[a-z,] .)[A-Za-z]{3,24}")
_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")
_FULL_NAME = re.compile(r"\b[A-Z][\w’'-]{1,24}(?: [A-Z][\w’'-]{1,24})+")
_OPENING = re.compile(r"[A-Z][A-Za-z]{3,24}")


def comparable(one: Figure, other: Figure) -> bool:
    """Whether two figures are of one sort: in one unit, of one noun, or of those to whom one thing happened."""
    if one.measure != other.measure:
        return False
    left, right = one.claim.value, other.claim.value
    if isinstance(left, Count) and isinstance(right, Count):
        return _of_one_noun(left, right) and _of_one_fate(one.claim, other.claim) and not _is_score_so_far(left, right)
    if isinstance(left, Score) and isinstance(right, Score):
        return left.relate(right).agreement is not Agreement.INCOMPARABLE
    if isinstance(left, TimeValue) and isinstance(right, TimeValue) and _last_apart(one.claim, other.claim):
        return False
    return is_to_come(one.claim) == is_to_come(other.claim)


def _is_score_so_far(one: Count, other: Count) -> bool:
    """Whether two counts of play may be of two moments of it: a lead of 12 points, and one of 19 before the race."""
    return {one.of, other.of} <= OF_PLAY and all((count.bounds.high or 0) < _NO_SCORE for count in (one, other))


def _last_apart(one: Claim, other: Claim) -> bool:
    """Whether two lengths are known to be those of two things: of a siege, and of the closure of a street."""
    events = {lasting(claim.article.page, claim.sentence, claim.span) for claim in (one, other)}
    return len(events - {None}) > 1


def is_to_come(claim: Claim) -> bool:
    """Whether a sum is known to be asked for, threatened or expected, and not paid."""
    return isinstance(claim.value, Money) and claim.slot is not None and claim.slot.scope.startswith(TO_COME)


def is_crew(claim: Claim) -> bool:
    """Whether a crew is counted, by whatever word for its members."""
    return claim.text.endswith(_CREW)


def agree(one: Figure, other: Figure) -> bool:
    """Whether two figures can both be true of one thing."""
    return not _far_apart(one, other) and related(one.claim.value, other.claim.value).agreement in FITTING


def _far_apart(one: Figure, other: Figure) -> bool:
    """Whether two numbers of one measure are further apart than rounding leads; a quick look."""
    if one.ends is None or other.ends is None:
        return False
    gap = max(one.ends[0] - other.ends[1], other.ends[0] - one.ends[1])
    return gap > 0 and gap > _ROUNDING * max(map(abs, (*one.ends, *other.ends)))


# Few numbers are printed in many articles, and each is set beside each.
@lru_cache(maxsize=_HELD)
def related(left: Value, right: Value) -> Relation:
    """How two numbers stand to each other; counts of one noun, whatever its form, by their numbers."""
    if isinstance(left, Count) and isinstance(right, Count):
        return left.bounds.relate(right.bounds) if _of_one_noun(left, right) else left.relate(right)
    return left.relate(right)


def _of_one_noun(one: Count, other: Count) -> bool:
    return not (one.of and other.of) or stem(one.of) == stem(other.of)


def _of_one_fate(one: Claim, other: Claim) -> bool:
    """Whether two counts of people are not known to be of those who died and of those who did not."""
    left, right = (claim.slot.attribute if claim.slot else "" for claim in (one, other))
    of_people = all(isinstance(claim.value, Count) and claim.value.of in ANYBODY for claim in (one, other))
    return not of_people or left == right or not left or not right


def of_one_role(one: Figure, other: Figure) -> bool:
    """Whether two figures can play one part in what is told, and are not one of two sorts and one of them alone."""
    return one.together == other.together and (one.role == other.role or not one.role or not other.role)


def slip(one: Claim, other: Claim) -> float:
    """How much a likely slip of the pen adds: a number of few digits is easily one key from another.

    So does one side of a vote that both tell alike: two votes seldom have one.
    """
    if isinstance(one.value, Score) and isinstance(other.value, Score):
        return _ONE_SIDE if one.value.common_side(other.value) > _FEW_POINTS else 0.0
    reason = related(one.value, other.value).reason
    if reason in APART or _swaps_units(one, other):
        return SLIP
    digits = [len(printed(number).replace(",", "").rstrip("0.")) for c in (one, other) if (number := stated(c))]
    if reason != ONE_KEY:
        return 0.0
    if max(digits, default=0) > _FEW_DIGITS:
        return SLIP
    return _SMALL_SLIP if isinstance(one.value, Count) else _KEY_OF_A_MEASURE


def of_one_size(one: Claim, other: Claim) -> bool:
    """Whether a slip, or little enough, lies between two numbers that contradict each other."""
    left, right = one.value, other.value
    if isinstance(left, Score):
        return True
    if isinstance(left, Count) and isinstance(right, Count) and stem(left.of or "") != stem(right.of or ""):
        slot = one.slot is not None and other.slot is not None and one.slot.attribute == other.slot.attribute
        if not slot and (
            (left.of and right.of) or related(one.value, other.value).reason in FACTORS or slip(one, other) < SLIP
        ):
            return False
    reason = related(left, right).reason
    return (
        _are_near(one, other)
        or (all(_middle(value) for value in (left, right)) and reason in APART)
        or (reason == ONE_KEY and not isinstance(left, Count))
        or _swaps_units(one, other)
    )


def _swaps_units(one: Claim, other: Claim) -> bool:
    """Whether two measures are one figure in two units, of which one is much more: 60 feet and 60 metres."""
    left, right = one.value, other.value
    if not isinstance(left, Quantity) or not isinstance(right, Quantity) or left.unit is None or right.unit is None:
        return False
    less, more = sorted((left.unit.size, right.unit.size))
    return more >= _ANOTHER_UNIT * less and stated(one) is not None and stated(one) == stated(other)


def _are_near(one: Claim, other: Claim) -> bool:
    """Whether one number is less than twice the other."""
    left, right = _middle(one.value), _middle(other.value)
    if left is None or right is None or min(left, right) <= 0:
        return False
    return max(left, right) < _TIMES * min(left, right)


def _middle(value: Value) -> Decimal | None:
    match value:
        case TimeValue():
            bounds: TimeValue | Bounds = value
        case Quantity():
            bounds = value.base
        case Count() | Money() | Percent():
            bounds = value.bounds
        case _:
            return None
    if bounds.low is None or bounds.high is None:
        return None
    return Decimal(bounds.low + bounds.high) / 2


def in_brackets(claim: Claim) -> bool:
    """Whether a number stands in brackets: the one before it in another unit or in other money."""
    start = claim.span.start
    return _BRACKET.search(claim.article.page, max(0, start - _BEFORE), start) is not None


def of_strangers(one: Claim, other: Claim) -> bool:
    """Whether each stands in a sentence with names of which the other's has none."""
    mine, yours = (_names_in(claim.article.page, claim.sentence.start, claim.sentence.end) for claim in (one, other))
    return bool(mine) and bool(yours) and mine.isdisjoint(yours)


def of_two_people(one: Claim, other: Claim) -> bool:
    """Whether each stands in a sentence with full names, and these share no word; a place has seldom two words."""
    mine, yours = (
        {word for name in _FULL_NAME.findall(claim.sentence.of(claim.article.page)) for word in name.split()}
        for claim in (one, other)
    )
    return bool(mine) and bool(yours) and mine.isdisjoint(yours)


# A sentence is asked for its names beside each of many others.
@lru_cache(maxsize=1 << 10)
def _names_in(page: str, start: int, end: int) -> frozenset[str]:
    opening = _OPENING.match(page, start, end)
    telling = [opening[0]] if opening and is_telling_name(opening[0].lower()) else []
    return frozenset([*telling, *(name for name in _NAME.findall(page, start, end) if not _WEEKDAY.match(name))])
