"""What two articles tell in the same words: the weights of pairs, and which are each other's nearest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

from crosscheck.kinds.count import Count
from crosscheck.model import Article, Claim, Part, Span
from crosscheck.pipeline.alignment.nearest import Match, mutual, shared_words, surest, weights
from crosscheck.text.numerals import Bounds

CLAIM = Claim(Article("a", "a", "12"), Span(0, 2), "count", Count(Bounds(None, None)), None, Part.BODY, Span(0, 2))


@dataclass(frozen=True)
class Thing:
    """A claim and the words around it."""

    collocates: Mapping[str, float]
    claim: Claim = CLAIM
    printed: Mapping[str, str] = field(default_factory=lambda: {"ferry": "ferries", "dock": "dock"})


FERRY, DOCK, BOTH = Thing({"ferry": 1.0}), Thing({"dock": 0.6}), Thing({"ferry": 0.6, "dock": 1.0})
RARITY = {"ferry": 0.5, "dock": 1.0}


def test_only_those_that_share_a_word_are_weighed_by_how_near_and_how_rare_it_is() -> None:
    found = weights([FERRY, DOCK], [BOTH, FERRY], RARITY, lambda one, other: one is not other)

    assert found == {(0, 0): pytest.approx(0.3), (1, 0): pytest.approx(0.6)}


def test_a_pair_is_of_two_that_are_each_the_nearest_of_the_other() -> None:
    assert list(mutual({(0, 0): 1.0, (0, 1): 2.0, (1, 1): 3.0, (2, 2): 0.5})) == [(1, 1), (2, 2)]


def test_the_shared_words_stand_as_they_are_printed_the_rarest_first() -> None:
    assert shared_words(BOTH, BOTH, RARITY) == ("dock", "ferries")


def test_a_claim_is_as_sure_as_the_surest_match_that_it_is_in() -> None:
    loose, firm = Match(FERRY, BOTH, 0.6, ()), Match(FERRY, BOTH, 0.9, ())

    assert list(surest([loose, firm])) == [(CLAIM, firm)]
