"""Attributed numbers: those of several articles that are the number of one thing, in whatever words each tells it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations, starmap

from crosscheck.kinds.count import Count
from crosscheck.model import Agreement, Claim, Fact
from crosscheck.pipeline.alignment.groups import Filled, Place, place
from crosscheck.pipeline.alignment.nearest import headline_stems
from crosscheck.pipeline.alignment.numbers.commensurable import times
from crosscheck.pipeline.alignment.numbers.comparable import of_strangers, of_two_people
from crosscheck.pipeline.alignment.numbers.compared import OF_MANY
from crosscheck.pipeline.alignment.numbers.consistent import consistent
from crosscheck.pipeline.alignment.numbers.keyed import FAR_DOWN, Key, Side
from crosscheck.pipeline.extract import Reading
from crosscheck.text.measuring.attribute_list import Mark
from crosscheck.text.numerals.bounds import FACTORS

# A number far down in its article is of its news, if so many words beside it stand beside another article's, too.
_LIKE, _IN_LIKE_WORDS = 3, 0.65
# Reports further apart tell of what came after.
_DAYS, _LONG_AFTER = 31, 0.7
# So many times as much is rather of another thing, but for a nought too many.
_MANY_TIMES, _OF_ANOTHER, _MOST_VALUES = 4, 0.6, 12
# What befalls one group at once.
_TOGETHER = frozenset(("missing", "rescued", "trapped", "kidnapped"))


def attributed(readings: Sequence[Reading], sides: Mapping[Key, Sequence[Side]]) -> Iterator[Filled]:
    """The numbers of several articles by what they are the number of: a slot, its kind, its claims.

    Only those of articles that give an attribute one value: one that gives two tells of two things.

    Args:
        readings: The articles of a story.
        sides: Their numbers by what they are of.
    """
    topic = set[str]().union(*map(headline_stems, readings))
    for key, group in sorted(sides.items()):
        plain = [side.claim for side in group if Mark.PLAINLY in side.told.attribute.marks]
        # What is told loosely besides makes two that are told plainly no less sure.
        told_so = plain if _differ(plain) else _weighed(group, topic)
        kept = consistent([(claim, 1.0) for claim in told_so])
        if len({claim.article.id for claim, _ in kept}) > 1 and not _is_known(group) and not _are_two(group):
            slots = [claim.slot for claim, _ in kept if claim.slot is not None]
            yield next((slot for slot in slots if slot.subjects or slot.scope), slots[0]), key.kind, kept


def _differ(claims: Sequence[Claim]) -> bool:
    """Whether two claims of two articles cannot both be true."""
    return any(one.article.id != other.article.id for one, other in _conflicting(claims))


def _are_two(group: Sequence[Side]) -> bool:
    """Whether two that differ stand beside names of their own, as those aboard of two ships and the bail of two do."""
    return any(
        of_two(one, other)
        for mark, of_two in ((Mark.UNLESS_ALIKE, of_strangers), (Mark.FULL_NAMES, of_two_people))
        for one, other in _conflicting([side.claim for side in group if mark in side.told.attribute.marks])
    )


def _conflicting(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """The pairs of claims that cannot both be true, one a value."""
    distinct = [*{claim.value: claim for claim in claims}.values()][:_MOST_VALUES]
    for one, other in combinations(distinct, 2):
        if one.value.relate(other.value).agreement is Agreement.CONFLICTING:
            yield one, other


def with_attributed(facts: Sequence[Fact], found: Iterable[Fact]) -> list[Fact]:
    """The facts with those that were found by what numbers are the number of.

    Of two of one slot the one that disagrees is told, else that of more articles; what agrees is not told where
    another fact tells as much. Of two others that disagree the worse one is told, as of any.
    """
    twins = {(fact.kind, fact.slot): number for number, fact in enumerate(facts)}
    known: dict[Place, set[int]] = defaultdict(set)
    for number, fact in enumerate(facts):
        for claim in fact.claims:
            known[place(claim)].add(number)
    told = list(facts)
    for fact in found:
        twin = twins.get((fact.kind, fact.slot))
        if twin is not None and _rank(told[twin]) < _rank(fact):
            told[twin] = fact
            # Sums in two currencies have one slot: the next is told besides.
            del twins[fact.kind, fact.slot]
        elif twin is None and (fact.agreement is Agreement.CONFLICTING or not _is_told(fact, known)):
            told.append(fact)
    return told


def _rank(fact: Fact) -> tuple[bool, int]:
    return fact.agreement is Agreement.CONFLICTING, len(fact.by_article)


def _is_told(fact: Fact, known: Mapping[Place, set[int]]) -> bool:
    """Whether another fact has the numbers of two articles, too."""
    articles: dict[int, set[str]] = defaultdict(set)
    for claim in fact.claims:
        for number in known.get(place(claim), ()):
            articles[number].add(claim.article.id)
    return any(len(ids) > 1 for ids in articles.values())


def _weighed(group: Sequence[Side], topic: set[str]) -> Iterator[Claim]:
    """The claims of a group, surer of one far down that is told beside the words of another article.

    What is told plainly is of one thing however far apart the numbers and the reports are.
    """
    days = [day for side in group if (day := side.claim.article.published_day) is not None]
    at_once = 1.0 if not days or (max(days) - min(days)).days <= _DAYS else _LONG_AFTER
    values = {side.claim.value: side.claim for side in group}
    of_one = _OF_ANOTHER if any(starmap(_lie_apart, combinations([*values.values()][:_MOST_VALUES], 2))) else 1.0
    for side in group:
        if Mark.PLAINLY in side.told.attribute.marks:
            yield side.claim
            continue
        others = (other.beside for other in group if other.claim.article.id != side.claim.article.id)
        alike = max((len((side.beside & beside) - topic) for beside in others), default=0)
        far_down = side.claim.confidence == FAR_DOWN
        sure = _IN_LIKE_WORDS if far_down and alike >= _LIKE else side.claim.confidence
        yield replace(side.claim, confidence=sure * at_once * of_one)


def _lie_apart(one: Claim, other: Claim) -> bool:
    """Whether one number is many times the other, and no mere factor of ten lies between them."""
    apart = times(one, other)
    return apart is not None and apart > _MANY_TIMES and one.value.relate(other.value).reason not in FACTORS


def _is_known(group: Sequence[Side]) -> bool:
    """Whether all are counts of those to whom one thing happened: these have a slot of their own.

    Those who are trapped or taken together are one group, whatever two reports call them.
    """
    states = {side.told.state for side in group}
    if len(states) > 1 or not states.isdisjoint(OF_MANY | {""}):
        return False
    named = {side.told.claim.value.of for side in group if isinstance(side.told.claim.value, Count)}
    return len(named - {""}) < 2 or states.isdisjoint(_TOGETHER)
