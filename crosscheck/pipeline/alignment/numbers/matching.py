"""Matching: which numbers of two articles measure one thing, by the words around them.

Two numbers that are each other's nearest and cannot both be true are a match. Nothing is matched to a number that the
other article also prints.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache

from crosscheck.kinds.count import ANYBODY, Count
from crosscheck.kinds.money import Money
from crosscheck.kinds.percent import Percent
from crosscheck.kinds.quantity import Quantity
from crosscheck.kinds.score import Score
from crosscheck.model import Agreement, Claim, Relation, Value
from crosscheck.pipeline.alignment.nearest import Match, mutual, shared_words, weights
from crosscheck.pipeline.alignment.numbers.collocates import LEFT, NEAR, Figure
from crosscheck.pipeline.alignment.unshared import Statement, Telling, tellings, unshared, words_near
from crosscheck.pipeline.inner.values import stated
from crosscheck.stories import is_telling_name
from crosscheck.text.numerals.bounds import CHANGED_ABOUT, FACTORS, ONE_KEY, SOUND_ALIKE, Bounds, printed
from crosscheck.text.timex.value import TimeValue
from crosscheck.text.words.synonyms import MEASURES, stem

_AGREE = frozenset((Agreement.SAME, Agreement.COMPATIBLE))
# A number up to here is printed of many things.
_SMALL = 12
# What the headline names stands everywhere in a story.
_TOPIC = 0.5
# Few slips make twice as much of a number, or more, but for a nought and for digits that change places.
_TIMES = 2
# Further apart than this no rounding leads.
_ROUNDING = 0.06
_APART = FACTORS | {CHANGED_ABOUT, SOUND_ALIKE}
# How sure a match is: by the weight of the words shared, by their share of all, by a slip that explains the two.
_BASE, _BY_WEIGHT, _BY_SHARE, _MEASURE, _SLIP, _SMALL_SLIP = 0.35, 0.125, 0.2, 0.15, 0.25, 0.05
# Measures in like words are seldom one key from each other by chance; counts are all small.
_KEY_OF_A_MEASURE = 0.12
_STRANGERS, _ANOTHER_DAY, _NO_DAY = 0.65, 0.85, 0.95
_TWO_STRETCHES, _TWO_ROLES = 0.8, 0.8
# "Killed five of his kin and himself" is six dead for another desk.
_OR_THE_DOER = 0.7
_DOER = re.compile(
    r"\b(?:himself|herself|"
    r"(?:including|and|plus|with) the (?:gunman|shooter|attacker|assailant|suspect|driver|bomber))\b"
)
# Two desks convert one amount at two rates.
_TWO_RATES = 0.6
_BRACKET = re.compile(r"\([^()0-9]*$")
_HEDGE = 24
_FEW_DAYS = 2
_FEW_DIGITS = 2
_HELD = 1 << 14
# What stands before a name is looked at behind its first letter, which the engine looks for at once.
_NAME = re.compile(r"[A-Z](?<=[a-z,] .)[A-Za-z]{3,24}")
_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")
_OPENING = re.compile(r"[A-Z][A-Za-z]{3,24}")


def numbers_of(articles: Sequence[Sequence[Figure]]) -> list[Telling[Figure]]:
    """The figures of each article of a story, ready to be set beside those of the others."""
    return tellings(articles, _statement, _agree)


def _statement(figure: Figure) -> Statement:
    return (figure.claim.kind, figure.measure), figure.claim.value


def matched(left: Telling[Figure], right: Telling[Figure], topic: set[str]) -> Iterator[Match[Figure]]:
    """The numbers of one article beside those of another that they contradict, each with its one nearest.

    Args:
        left: The numbers of the earlier article.
        right: Those of the later.
        topic: Stems of the headlines, which stand everywhere in a story and tell less.
    """
    ours, theirs = (_by_kind(unshared(*sides, _is_telling)) for sides in ((left, right), (right, left)))
    for kind in sorted(ours.keys() & theirs.keys()):
        near = [words_near(side[kind]) for side in (ours, theirs)]
        rarity = {
            stem: (_TOPIC if stem in topic else 1.0)
            / max(near[0][stem], near[1][stem], left.near[stem] / 2, right.near[stem] / 2)
            for stem in near[0].keys() & near[1].keys()
        }
        yield from _nearest(ours[kind], theirs[kind], rarity)


def _by_kind(figures: Iterable[Figure]) -> dict[str, list[Figure]]:
    by_kind: dict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        by_kind[figure.claim.kind].append(figure)
    return by_kind


def _nearest(left: Sequence[Figure], right: Sequence[Figure], rarity: Mapping[str, float]) -> Iterator[Match[Figure]]:
    """The mutual nearest neighbours that cannot both be true."""
    scores = weights(left, right, rarity, _comparable)
    for one, other in mutual(scores):
        yield _match(left[one], right[other], scores[one, other], rarity)


def _comparable(one: Figure, other: Figure) -> bool:
    if one.measure != other.measure:
        return False
    left, right = one.claim.value, other.claim.value
    if isinstance(left, Count) and isinstance(right, Count):
        return _of_one_noun(left, right) and _of_one_fate(one.claim, other.claim)
    if isinstance(left, Score) and isinstance(right, Score):
        return left.relate(right).agreement is not Agreement.INCOMPARABLE
    return True


def _is_telling(figure: Figure) -> bool:
    """Whether it is the same number in whatever words; a small one is printed of many things."""
    number = figure.number
    return number is None or number > _SMALL or number != int(number)


def _agree(one: Figure, other: Figure) -> bool:
    return not _far_apart(one, other) and _related(one.claim.value, other.claim.value).agreement in _AGREE


def _far_apart(one: Figure, other: Figure) -> bool:
    """Whether two numbers of one measure are further apart than rounding leads; a quick look."""
    if one.ends is None or other.ends is None:
        return False
    gap = max(one.ends[0] - other.ends[1], other.ends[0] - one.ends[1])
    return gap > 0 and gap > _ROUNDING * max(map(abs, (*one.ends, *other.ends)))


def _match(one: Figure, other: Figure, weight: float, rarity: Mapping[str, float]) -> Match[Figure]:
    """The match of two figures with how sure it is; 0 where they measure two things or no slip could lie between."""
    shared = one.collocates.keys() & other.collocates.keys()
    words = shared_words(one, other, rarity)
    relation = _related(one.claim.value, other.claim.value)
    beside = any(one.collocates[word] == other.collocates[word] == NEAR for word in shared)
    beside |= relation.reason == CHANGED_ABOUT
    if relation.agreement is not Agreement.CONFLICTING or not beside or not _of_one_size(one.claim, other.claim):
        return Match(one, other, 0.0, words)
    measured = _MEASURE if any(one.collocates[w] == other.collocates[w] == NEAR for w in shared & MEASURES) else 0.0
    whole = min(sum(w * rarity.get(word, 1.0) for word, w in f.collocates.items()) for f in (one, other))
    sure = _BASE + measured + _BY_WEIGHT * weight + _BY_SHARE * weight / whole + _slip(one.claim, other.claim)
    # Told in enough of the same words they are one, whoever else stands in the sentence.
    sure = min(1.0, sure * (_STRANGERS if of_strangers(one.claim, other.claim) else 1.0))
    alike = 1.0 if one.stretch == other.stretch and one.frame == other.frame else _TWO_STRETCHES
    alike *= 1.0 if of_one_role(one, other) else _TWO_ROLES
    alike *= _OR_THE_DOER if _counts_the_doer(one, other) else 1.0
    if relation.reason not in _APART and _is_converted(one.claim) and _is_converted(other.claim):
        alike *= _TWO_RATES
    return Match(one, other, sure * alike * _by_day(one, other), words)


# Few numbers are printed in many articles, and each is set beside each.
@lru_cache(maxsize=_HELD)
def _related(left: Value, right: Value) -> Relation:
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


def _counts_the_doer(one: Figure, other: Figure) -> bool:
    """Whether two counts are one apart, and the sentence of one of them tells of the doer beside those counted."""
    dead = all(c.slot is not None and c.slot.attribute == "killed" for c in (one.claim, other.claim))
    if not dead or one.number is None or other.number is None or abs(one.number - other.number) != 1:
        return False
    return any(_DOER.search(c.article.page, c.sentence.start, c.sentence.end) for c in (one.claim, other.claim))


def of_one_role(one: Figure, other: Figure) -> bool:
    """Whether two figures can play one part in what is told, and are not one of two sorts and one of them alone."""
    return one.together == other.together and (one.role == other.role or not one.role or not other.role)


def _is_converted(claim: Claim) -> bool:
    """Whether an amount stands in brackets behind another: "30,000 pounds ($1,688)"."""
    start = claim.span.start
    return claim.kind == "money" and _BRACKET.search(claim.article.page, max(0, start - _HEDGE), start) is not None


def _slip(one: Claim, other: Claim) -> float:
    """How much a likely slip of the pen adds: a number of few digits is easily one key from another."""
    reason = _related(one.value, other.value).reason
    if reason in _APART:
        return _SLIP
    digits = [len(printed(number).replace(",", "").rstrip("0.")) for c in (one, other) if (number := stated(c))]
    if reason != ONE_KEY:
        return 0.0
    if max(digits, default=0) > _FEW_DIGITS:
        return _SLIP
    return _SMALL_SLIP if isinstance(one.value, Count) else _KEY_OF_A_MEASURE


def _of_one_size(one: Claim, other: Claim) -> bool:
    left, right = one.value, other.value
    if isinstance(left, Score):
        return True
    if isinstance(left, Count) and isinstance(right, Count) and stem(left.of or "") != stem(right.of or ""):
        slot = one.slot is not None and other.slot is not None and one.slot.attribute == other.slot.attribute
        if not slot and (
            (left.of and right.of) or _related(one.value, other.value).reason in FACTORS or _slip(one, other) < _SLIP
        ):
            return False
    reason = _related(left, right).reason
    return (
        _are_near(one, other)
        or (all(_middle(value) for value in (left, right)) and reason in _APART)
        or (reason == ONE_KEY and not isinstance(left, Count))
    )


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


def of_strangers(one: Claim, other: Claim) -> bool:
    """Whether each stands in a sentence with names of which the other's has none."""
    mine, yours = (_names_in(claim.article.page, claim.sentence.start, claim.sentence.end) for claim in (one, other))
    return bool(mine) and bool(yours) and mine.isdisjoint(yours)


# A sentence is asked for its names beside each of many others.
@lru_cache(maxsize=1 << 10)
def _names_in(page: str, start: int, end: int) -> frozenset[str]:
    opening = _OPENING.match(page, start, end)
    telling = [opening[0]] if opening and is_telling_name(opening[0].lower()) else []
    return frozenset([*telling, *(name for name in _NAME.findall(page, start, end) if not _WEEKDAY.match(name))])


def _by_day(one: Figure, other: Figure) -> float:
    """What is counted may change from day to day, as the time left does; after a few days another time is told of."""
    days = one.claim.article.days_from(other.claim.article)
    if days is None:
        return _NO_DAY
    if days == 0:
        return 1.0
    if days > _FEW_DAYS or one.frame == other.frame == LEFT:
        return 0.0
    return 1.0 if _slip(one.claim, other.claim) == _SLIP else _ANOTHER_DAY
