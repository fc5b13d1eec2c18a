"""Matching: which numbers of two articles measure one thing, by the words around them.

Two numbers that are each other's nearest and cannot both be true are a match. Nothing is matched to a number that the
other article also prints.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import product, starmap

from crosscheck.model import Agreement, Relation
from crosscheck.pipeline.alignment.nearest import Match, mutual, shared_words, weights
from crosscheck.pipeline.alignment.numbers.collocates import LEFT, NEAR, Figure
from crosscheck.pipeline.alignment.numbers.comparable import (
    APART,
    SLIP,
    agree,
    comparable,
    in_brackets,
    of_one_role,
    of_one_size,
    of_strangers,
    related,
    slip,
)
from crosscheck.pipeline.alignment.round_lengths import is_one_length
from crosscheck.pipeline.alignment.unshared import Statement, Telling, share_a_word, tellings, unshared, words_near
from crosscheck.text.numerals.bounds import CHANGED_ABOUT
from crosscheck.text.words.synonyms import MEASURES, stem

# A number up to here is printed of many things.
_SMALL = 12
# What the headline names stands everywhere in a story.
_TOPIC = 0.5
# The least sure match that is told.
_LEAST = 0.55
# How sure a match is: by the weight of the words shared, by their share of all, by a slip that explains the two.
_BASE, _BY_WEIGHT, _BY_SHARE, _MEASURE = 0.35, 0.125, 0.2, 0.15
_STRANGERS, _ANOTHER_DAY, _NO_DAY = 0.65, 0.85, 0.95
_TWO_STRETCHES, _TWO_ROLES = 0.8, 0.8
# What a market has lost or gained is another share every hour.
_EVERY_HOUR = 0.65
_MARKETS = frozenset(map(stem, ("shares", "stocks", "stock", "index", "market", "markets")))
# "Killed five of his kin and himself" is six dead for another desk.
_OR_THE_DOER = 0.7
_DOER = re.compile(
    r"\b(?:himself|herself|"
    r"(?:including|and|plus|with) the (?:gunman|shooter|attacker|assailant|suspect|driver|bomber))\b"
)
# Two desks convert one amount at two rates.
_TWO_RATES = 0.6
_FEW_DAYS = 2
# A number of days is easily mistyped for the next.
_EXACT = Decimal(1)


def numbers_of(articles: Sequence[Sequence[Figure]]) -> list[Telling[Figure]]:
    """The figures of each article of a story, ready to be set beside those of the others."""
    return tellings(articles, _statement, agree)


def _statement(figure: Figure) -> Statement:
    return (figure.claim.kind, figure.measure), figure.claim.value


def matched(left: Telling[Figure], right: Telling[Figure], topic: set[str]) -> Iterator[Match[Figure]]:
    """The numbers of one article beside those of another that they surely contradict, each with its one nearest.

    Args:
        left: The numbers of the earlier article.
        right: Those of the later.
        topic: Stems of the headlines, which stand everywhere in a story and tell less.
    """
    ours, theirs = (_by_kind(unshared(*sides, _are_one)) for sides in ((left, right), (right, left)))
    for kind in sorted(ours.keys() & theirs.keys()):
        if not any(starmap(comparable, product(ours[kind], theirs[kind]))):
            continue
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
    scores = weights(left, right, rarity, comparable)
    for one, other in mutual(scores):
        match = _match(left[one], right[other], scores[one, other], rarity)
        if match is not None:
            yield match


def _are_one(one: Figure, other: Figure) -> bool:
    """Whether two equal numbers are of one thing: in whatever words, but for small ones, printed of many things."""
    number = one.number
    return number is None or number > _SMALL or number != int(number) or share_a_word(one, other)


def _match(one: Figure, other: Figure, weight: float, rarity: Mapping[str, float]) -> Match[Figure] | None:
    """The match of two figures, if it is sure enough that they measure one thing and a slip could lie between."""
    relation = related(one.claim.value, other.claim.value)
    if relation.agreement is not Agreement.CONFLICTING or not of_one_size(one.claim, other.claim):
        return None
    if is_one_length(one.claim, other.claim, _EXACT):
        return None
    shared = one.collocates.keys() & other.collocates.keys()
    beside = {word for word in shared if one.collocates[word] == other.collocates[word] == NEAR}
    if not beside and relation.reason != CHANGED_ABOUT:
        return None
    measured = 0.0 if beside.isdisjoint(MEASURES) else _MEASURE
    whole = min(sum(w * rarity.get(word, 1.0) for word, w in f.collocates.items()) for f in (one, other))
    sure = _BASE + measured + _BY_WEIGHT * weight + _BY_SHARE * weight / whole + slip(one.claim, other.claim)
    # Told in enough of the same words they are one, whoever else stands in the sentence.
    sure = min(1.0, sure * (_STRANGERS if of_strangers(one.claim, other.claim) else 1.0))
    # What else they are asked for makes it no surer.
    if sure < _LEAST:
        return None
    sure = sure * _alike(one, other, relation) * _by_day(one, other)
    return Match(one, other, sure, shared_words(one, other, rarity)) if sure >= _LEAST else None


def _alike(one: Figure, other: Figure, relation: Relation) -> float:
    """How far two figures are told alike besides, 0 to 1."""
    alike = 1.0 if one.stretch == other.stretch and one.frame == other.frame else _TWO_STRETCHES
    alike *= 1.0 if of_one_role(one, other) else _TWO_ROLES
    alike *= _OR_THE_DOER if _counts_the_doer(one, other) else 1.0
    if one.claim.kind == "percent" and not any(_MARKETS.isdisjoint(figure.collocates) for figure in (one, other)):
        alike *= _EVERY_HOUR
    if relation.reason not in APART and _is_converted(one) and _is_converted(other):
        alike *= _TWO_RATES
    return alike


def _counts_the_doer(one: Figure, other: Figure) -> bool:
    """Whether two counts are one apart, and the sentence of one of them tells of the doer beside those counted."""
    dead = all(c.slot is not None and c.slot.attribute == "killed" for c in (one.claim, other.claim))
    if not dead or one.number is None or other.number is None or abs(one.number - other.number) != 1:
        return False
    return any(_DOER.search(c.article.page, c.sentence.start, c.sentence.end) for c in (one.claim, other.claim))


def _is_converted(figure: Figure) -> bool:
    """Whether a sum stands behind the same in other money: "30,000 pounds ($1,688)"."""
    return figure.claim.kind == "money" and in_brackets(figure.claim)


def _by_day(one: Figure, other: Figure) -> float:
    """What is counted may change from day to day, as the time left does; after a few days another time is told of."""
    days = one.claim.article.days_from(other.claim.article)
    if days is None:
        return _NO_DAY
    if days == 0:
        return 1.0
    if days > _FEW_DAYS or one.frame == other.frame == LEFT:
        return 0.0
    return 1.0 if slip(one.claim, other.claim) == SLIP else _ANOTHER_DAY
