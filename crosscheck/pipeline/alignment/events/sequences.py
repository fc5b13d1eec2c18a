"""Sequences: deeds that two articles tell in the same words, one before an incident, the other during or after it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from crosscheck.kinds import sequence
from crosscheck.model import Claim, Slot
from crosscheck.pipeline.alignment.groups import Sides, grouped, place
from crosscheck.pipeline.extract import Reading

_SLOT = "sequence"
# Two deeds are one if so many words of theirs are the same; more deeds that share a word are a habit.
_SHARED, _MOST = 2, 12


def sequences(readings: Sequence[Reading], matters: Sequence[int]) -> Iterator[tuple[Slot, Sides]]:
    """Deeds that two articles tell of at two places beside the incident, each with the claims of all its reports.

    Linear in the claims: only those that share a word are compared.

    Args:
        readings: The articles of a story.
        matters: For each the number of its matter.
    """
    by_word: dict[tuple[int, str], list[Claim]] = defaultdict(list)
    for reading, matter in zip(readings, matters, strict=True):
        for claim in reading.of("sequence"):
            if isinstance(claim.value, sequence.Sequence):
                for word in sorted(claim.value.deed):
                    by_word[matter, word].append(claim)
    pairs: dict[tuple[object, object], tuple[Claim, Claim]] = {}
    for _, claims in sorted(by_word.items()):
        for one, other in combinations(claims[:_MOST], 2):
            if one.article.id != other.article.id and len(_deed(one) & _deed(other)) >= _SHARED:
                pairs[place(one), place(other)] = one, other
    for group in grouped([*pairs.values()], lambda pair: pair):
        claims = [*{place(claim): claim for pair in group for claim in pair}.values()]
        shared = frozenset.intersection(*map(_deed, group[0]))
        slot = Slot(_SLOT, scope=" ".join(sorted(shared)))
        yield slot, [(replace(claim, slot=slot), 1.0) for claim in claims]


def _deed(claim: Claim) -> frozenset[str]:
    return claim.value.deed if isinstance(claim.value, sequence.Sequence) else frozenset()
