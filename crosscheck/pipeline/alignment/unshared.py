"""Unshared: of what two articles of a story tell in numbers or days, that which the other has not.

Most of what a story tells is told by several of its articles. So which statements agree is found once for each two
that differ, not anew for each two articles that make them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations_with_replacement
from typing import Generic, TypeVar

from crosscheck.model import Value
from crosscheck.pipeline.alignment.nearest import Collocated

_Told = TypeVar("_Told", bound=Collocated)
# Of what sort it is, for what is of two sorts never agrees, and how much or when.
Statement = tuple[Hashable, Value]


@dataclass(frozen=True, slots=True)
class Telling(Generic[_Told]):
    """What one article of a story tells.

    Attributes:
        all: In the order of the page, each with the number that its statement has in the story.
        by_statement: The same by that number.
        agreeing: By the number of any statement of the story the numbers of those that agree with it.
        near: How many stand near each word.
    """

    all: Sequence[tuple[_Told, int]]
    by_statement: Mapping[int, Sequence[_Told]]
    agreeing: Sequence[frozenset[int]]
    near: Mapping[str, int]


def tellings(
    articles: Sequence[Sequence[_Told]],
    statement: Callable[[_Told], Statement],
    agree: Callable[[_Told, _Told], bool],
) -> list[Telling[_Told]]:
    """What each article of a story tells, ready to be set beside what the others do.

    Args:
        articles: What each tells, in the order of the page.
        statement: What one states.
        agree: Whether two of one sort can both be true of one thing; it is so either way round.
    """
    numbers: dict[Statement, int] = {}
    first: list[_Told] = []
    numbered: list[list[tuple[_Told, int]]] = []
    for article in articles:
        numbered.append([])
        for told in article:
            number = numbers.setdefault(statement(told), len(first))
            if number == len(first):
                first.append(told)
            numbered[-1].append((told, number))
    agreeing = _agreeing(numbers, first, agree)
    return [_telling(article, agreeing) for article in numbered]


def _agreeing(
    numbers: Mapping[Statement, int], first: Sequence[_Told], agree: Callable[[_Told, _Told], bool]
) -> list[frozenset[int]]:
    of_one_sort: dict[Hashable, list[int]] = defaultdict(list)
    for (sort, _), number in numbers.items():
        of_one_sort[sort].append(number)
    agreeing: list[set[int]] = [set() for _ in first]
    for alike in of_one_sort.values():
        for one, other in combinations_with_replacement(alike, 2):
            if agree(first[one], first[other]):
                agreeing[one].add(other)
                agreeing[other].add(one)
    return list(map(frozenset, agreeing))


def _telling(article: Sequence[tuple[_Told, int]], agreeing: Sequence[frozenset[int]]) -> Telling[_Told]:
    by_statement: dict[int, list[_Told]] = defaultdict(list)
    for told, number in article:
        by_statement[number].append(told)
    return Telling(article, by_statement, agreeing, words_near([told for told, _ in article]))


def words_near(told: Sequence[Collocated]) -> Counter[str]:
    """How many stand near each word."""
    return Counter(chain.from_iterable([one.collocates for one in told]))


def unshared(mine: Telling[_Told], yours: Telling[_Told], is_one: Callable[[_Told, _Told], bool]) -> list[_Told]:
    """What the one article tells and the other has not, in the order of the page.

    Args:
        mine: What the one tells.
        yours: What the other does.
        is_one: Whether two that agree, the first of the one article, are of one thing.
    """
    return [told for told, number in mine.all if not _is_shared(told, number, yours, is_one)]


def _is_shared(told: _Told, number: int, other: Telling[_Told], is_one: Callable[[_Told, _Told], bool]) -> bool:
    agreeing = other.by_statement.keys() & other.agreeing[number]
    return any(is_one(told, one) for number in agreeing for one in other.by_statement[number])


def share_a_word(one: Collocated, other: Collocated) -> bool:
    """Whether one word stands near both."""
    return not one.collocates.keys().isdisjoint(other.collocates)
