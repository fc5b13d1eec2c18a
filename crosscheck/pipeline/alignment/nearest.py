"""Nearest: what two articles tell in the same words, each with the one of the other article that it is nearest to.

A word weighs the less the more things stand near it; two that are each other's nearest are matched (mutual nearest
neighbours).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from crosscheck.model import Claim
from crosscheck.pipeline.alignment.groups import Place, place
from crosscheck.pipeline.extract import Reading
from crosscheck.text.words.synonyms import WORD, stem

# Of a thing of the one article and a thing of the other, the places in what is compared.
Pair = tuple[int, int]


class Collocated(Protocol):
    """A claim and the words around it."""

    @property
    def claim(self) -> Claim:
        """The claim."""
        ...

    @property
    def collocates(self) -> Mapping[str, float]:
        """The stems of the words around it, each with its weight by nearness."""
        ...

    @property
    def printed(self) -> Mapping[str, str]:
        """How each of them is printed there."""
        ...


_Told = TypeVar("_Told", bound=Collocated)


@dataclass(frozen=True, slots=True)
class Match(Generic[_Told]):
    """Two claims that cannot both be true of what they seem to be of.

    Attributes:
        left: In the earlier article.
        right: In the later.
        sure: How sure it is that they are of one thing, 0 to 1.
        words: The words that both stand beside, the most telling first.
    """

    left: _Told
    right: _Told
    sure: float
    words: tuple[str, ...]

    @property
    def claims(self) -> tuple[Claim, Claim]:
        """Both claims."""
        return self.left.claim, self.right.claim


def headline_stems(reading: Reading) -> set[str]:
    """The stems of the words of a headline, which stand everywhere in a story and tell less."""
    return {stem(word) for word in WORD.findall(reading.article.title or reading.article.headline or "")}


def weights(
    left: Sequence[_Told],
    right: Sequence[_Told],
    rarity: Mapping[str, float],
    comparable: Callable[[_Told, _Told], bool],
) -> dict[Pair, float]:
    """How much those of two articles that share a word and can be compared share: their nearness times its rarity."""
    holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, told in enumerate(right):
        for word in told.collocates.keys() & rarity.keys():
            holders[word].append((number, told.collocates[word]))
    found: dict[Pair, float] = {}
    for one, told in enumerate(left):
        shared: dict[int, float] = {}
        # In the order of the words, for a sum of fractions depends on it.
        for word in sorted(told.collocates.keys() & holders.keys()):
            near, rare = told.collocates[word], rarity[word]
            for other, near_other in holders[word]:
                shared[other] = shared.get(other, 0.0) + min(near, near_other) * rare
        for other in sorted(shared):
            if comparable(told, right[other]):
                found[one, other] = shared[other]
    return found


def mutual(ranks: Mapping[Pair, float]) -> Iterator[Pair]:
    """The pairs of which each is the nearest of the other, in the order given; of equals the last by its place."""
    best = [dict[int, tuple[float, int]](), dict[int, tuple[float, int]]()]
    for (one, other), rank in ranks.items():
        best[0][one] = max(best[0].get(one, (0.0, -1)), (rank, other))
        best[1][other] = max(best[1].get(other, (0.0, -1)), (rank, one))
    for (one, other), rank in ranks.items():
        if best[0][one] == (rank, other) and best[1][other] == (rank, one):
            yield one, other


def shared_words(one: _Told, other: _Told, rarity: Mapping[str, float]) -> tuple[str, ...]:
    """The words that two stand beside as the first prints them, the most telling first."""
    shared = sorted(one.collocates.keys() & other.collocates.keys(), key=lambda word: (-rarity[word], word))
    return tuple(one.printed[word] for word in shared)


def surest(group: Sequence[Match[_Told]]) -> Iterator[tuple[Claim, Match[_Told]]]:
    """Each claim of a group in the order of their places, with the surest match that it is in."""
    best: dict[Place, tuple[Claim, Match[_Told]]] = {}
    for match in group:
        for claim in match.claims:
            where = place(claim)
            if where not in best or best[where][1].sure < match.sure:
                best[where] = claim, match
    for where in sorted(best):
        yield best[where]
