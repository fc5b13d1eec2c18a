"""The verdict ladder: how what several articles say of one slot fits together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from crosscheck.kinds.age import Age
from crosscheck.kinds.injury import Condition
from crosscheck.model import FITTING, Agreement, Claim, Relation, Value
from crosscheck.pipeline.alignment.reported import as_reported
from crosscheck.pipeline.alignment.years import over_the_years
from crosscheck.pipeline.slots.retrospect import looks_back
from crosscheck.text.measuring.attributes import grows
from crosscheck.text.timex.clock import BORDER

# An article is read with charity, by its best fit with the other; a story by its worst pair.
_CHARITY = {
    agreement: rank
    for rank, agreement in enumerate(
        (
            Agreement.SAME,
            Agreement.COMPATIBLE,
            Agreement.SUPERSEDED,
            Agreement.VARIANT,
            Agreement.CONFLICTING,
            Agreement.DIFFERENT_THING,
            Agreement.INCOMPARABLE,
        )
    )
}
_SEVERITY = {
    agreement: rank
    for rank, agreement in enumerate(
        (
            Agreement.INCOMPARABLE,
            Agreement.DIFFERENT_THING,
            Agreement.SAME,
            Agreement.COMPATIBLE,
            Agreement.SUPERSEDED,
            Agreement.VARIANT,
            Agreement.CONFLICTING,
        )
    )
}
# Tolls are counted again from day to day: of those who were hit, or who shot, for so many days, of others without end.
_LONG, _A_MONTH, _SOON_KNOWN = 100_000, 30, 2
_COUNTED_ANEW = (
    dict.fromkeys("killed arrested charged missing evacuated displaced homeless rescued infected".split(), _LONG)
    | dict.fromkeys(("injured", "people hit"), _A_MONTH)
    | dict.fromkeys(("shot", "stabbed", "attackers"), _SOON_KNOWN)
)
# One report has nobody arrested, or missing, and the other has: so soon after the event both may be right.
_NOBODY_YET = 0.6
# A patient gets better or worse; how sure a conflict is where the reports may be of two days.
_STATE = "condition"
_NO_DAY = 0.5
_OVERNIGHT, _WORSE = 1, 0.9
_SAME = Relation(Agreement.SAME)
_BOTH = Relation(Agreement.INCOMPARABLE, "one article says both")
# More distinct values than this in one slot are a list, not a disagreement.
MOST_VALUES = 40

Relate = Callable[[Value, Value], Relation]
# Two values by their numbers, the less one first.
_Pair = tuple[int, int]


def _plainly(one: Value, other: Value) -> Relation:
    return one.relate(other)


def across(claims: Sequence[Claim], relate: Relate = _plainly) -> Relation:
    """How the articles that fill one slot stand to each other.

    Two articles disagree only if no reading of one fits any reading of the other, so "17 at
    first, later 21" does not contradict its own reprint. A variant spelling counts wherever it
    stands, also beside the usual one.
    """
    first = claims[0].value
    if all(claim.value == first for claim in claims[1:]):
        return _SAME
    articles: dict[str, dict[Value, Claim]] = {}
    for claim in claims:
        articles.setdefault(claim.article.id, {}).setdefault(claim.value, claim)
    distinct = list(dict.fromkeys(value for values in articles.values() for value in values))
    if len(distinct) > MOST_VALUES:
        return Relation(Agreement.INCOMPARABLE, "too many values for one thing")
    # Values are known by their numbers: to look one up among pairs, it would be hashed for each.
    number = {value: place for place, value in enumerate(distinct)}
    related = {(one, other): relate(a, b) for (one, a), (other, b) in combinations(enumerate(distinct), 2)}
    if any(relation.reason == BORDER for relation in related.values()):
        related = {pair: _between(pair, relation, related) for pair, relation in related.items()}
    variants = [relation for relation in related.values() if relation.agreement is Agreement.VARIANT]
    if len(articles) == 1:
        return worst(variants) if variants else _alone(related.values())
    if isinstance(first, Age):
        told_first = {number[claim.value]: claim for claim in sorted(claims, key=_by_day, reverse=True)}
        related = {
            (a, b): over_the_years(told_first[a], told_first[b], relation) for (a, b), relation in related.items()
        }
    # Of reprints of one day each pair is weighed once; in the order of the story, for of reasons that weigh the
    # same every run gives the same one.
    told = [
        (next(iter(values.values())).article.published_day, tuple([number[value] for value in _closest(values)]))
        for values in articles.values()
    ]
    reports = {
        key: {number[value]: claim for value, claim in values.items()}
        for key, values in zip(told, articles.values(), strict=True)
    }
    best_fits = [
        min(
            (
                _SAME if a == b else _in_time(reports[left][a], reports[right][b], related[min(a, b), max(a, b)])
                for a in left[1]
                for b in right[1]
            ),
            key=lambda r: _CHARITY[r.agreement],
        )
        for left, right in dict.fromkeys(combinations(told, 2))
    ]
    return worst([*best_fits, *variants])


def _alone(related: Iterable[Relation]) -> Relation:
    """How what one article says stands to itself: of two things that cannot both be true neither is borne out."""
    relation = worst(related)
    return _BOTH if relation.agreement is Agreement.CONFLICTING else relation


def _by_day(claim: Claim) -> tuple[bool, str]:
    return claim.article.published is None, claim.article.published or ""


def _between(pair: _Pair, relation: Relation, related: Mapping[_Pair, Relation]) -> Relation:
    """How two stand to each other if what meets at a border only is told more closely by a third that fits both."""
    if relation.reason != BORDER:
        return relation
    fits = [
        {
            number
            for numbers, other in related.items()
            if one in numbers and other.agreement in FITTING
            for number in numbers
        }
        for one in pair
    ]
    return replace(relation, agreement=Agreement.COMPATIBLE) if (fits[0] & fits[1]) - set(pair) else relation


def _closest(values: Iterable[Value]) -> tuple[Value, ...]:
    """The values of an article without those that it says more closely elsewhere.

    An article that prints "drug charges" and "drug smuggling" says smuggling: its looser words
    are no second reading of it.
    """
    distinct = tuple(values)
    if len(distinct) == 1:
        return distinct
    return tuple(
        value
        for value in distinct
        if not any(value.covers(other) and not other.covers(value) for other in distinct if other != value)
    )


def sides(claims: Sequence[Claim]) -> list[Claim]:
    """The claims without those that take no side.

    Left out is what its own article says more closely elsewhere, and what fits all that is left: "last month" beside
    May 2 and May 3.
    """
    articles: dict[str, dict[Value, None]] = {}
    for claim in claims:
        articles.setdefault(claim.article.id, {})[claim.value] = None
    closest = {article: set(_closest(values)) for article, values in articles.items()}
    told = [claim for claim in claims if claim.value in closest[claim.article.id]]
    apart = _apart(dict.fromkeys(claim.value for claim in told))
    return [claim for claim in told if claim.value in apart] or told


def inside(claims: Sequence[Claim], relate: Relate = _plainly) -> Relation:
    """How the claims of one article on one slot stand to each other."""
    distinct = list(dict.fromkeys(claim.value for claim in claims))[:MOST_VALUES]
    return worst(relate(a, b) for a, b in combinations(distinct, 2))


def told_apart(claims: Sequence[Claim], agreements: Sequence[Agreement]) -> list[Claim]:
    """The claims that stand to some other in one of these ways."""
    distinct = list({claim.value: claim for claim in reversed(claims)}.values())[:MOST_VALUES]
    apart = {
        claim.value
        for claim in distinct
        if any(claim.value.relate(other.value).agreement in agreements for other in distinct)
    }
    return [claim for claim in claims if claim.value in apart]


def least_sure(claims: Sequence[Claim]) -> float:
    """How sure it is that every value is said of the slot: each by the place that tells it best.

    A value that fits all the others makes the rest no less sure: "the end of the fifties" beside 1957 and 1958.
    """
    surest: dict[Value, float] = {}
    for claim in claims:
        surest[claim.value] = max(surest.get(claim.value, 0.0), claim.confidence)
    apart = [surest[value] for value in _apart(surest)]
    return min(apart or surest.values())


def _apart(values: Collection[Value]) -> set[Value]:
    """The values that do not fit all the others."""
    return {value for value in values if not all(value.relate(other).agreement in FITTING for other in values)}


def best(left: Iterable[Claim], right: Iterable[Claim]) -> Relation:
    """The best fit between any of the one and any of the other."""
    others = list(right)
    relations = [a.value.relate(b.value) for a in left for b in others]
    return min(relations, key=lambda r: _CHARITY[r.agreement], default=Relation(Agreement.INCOMPARABLE))


def worst(relations: Iterable[Relation]) -> Relation:
    """The relation that a reader must hear of first; the surest of equals."""
    return max(
        relations,
        key=lambda r: (_SEVERITY[r.agreement], r.confidence, r.reason),
        default=Relation(Agreement.SAME),
    )


def _in_time(left: Claim, right: Claim, relation: Relation) -> Relation:
    """A conflict, weighed by the days of the two reports.

    A toll that a later report gives anew is superseded, not contradicted, and so is how a patient does.
    """
    if relation.agreement is not Agreement.CONFLICTING or left.slot is None or looks_back(left.slot):
        return relation
    if left.kind == "date":
        return as_reported(left, right, relation)
    apart = left.article.days_from(right.article)
    if left.slot.attribute == _STATE:
        if apart is None:
            return replace(relation, confidence=relation.confidence * _NO_DAY)
        return relation if apart == 0 else _of_two_days(left, right, relation, apart)
    anew = _LONG if grows(left.slot.attribute) else _COUNTED_ANEW.get(left.slot.attribute)
    if anew is None:
        return relation
    if apart and apart <= anew:
        return Relation(Agreement.SUPERSEDED, "a later report counts anew", relation.confidence)
    if 0 in (left.value.to_json()["high"], right.value.to_json()["high"]):
        return Relation(relation.agreement, "one of them may be an earlier report", relation.confidence * _NOBODY_YET)
    return Relation(relation.agreement, relation.reason or "one of them may be a later count", relation.confidence)


def _of_two_days(left: Claim, right: Claim, relation: Relation, apart: int) -> Relation:
    """How a patient does by reports of two days: better or, long after, otherwise; overnight few get worse."""
    earlier, later = sorted((left, right), key=lambda claim: claim.article.published or "")
    if apart <= _OVERNIGHT and _grade(earlier) < _grade(later):
        reason = "a patient got worse, or one of them errs"
        return replace(relation, reason=reason, confidence=relation.confidence * _WORSE)
    return replace(relation, agreement=Agreement.SUPERSEDED)


def _grade(claim: Claim) -> int:
    return claim.value.low if isinstance(claim.value, Condition) else 0
