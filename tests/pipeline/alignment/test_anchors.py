"""Anchors: whether what one article tells of an event is told of the event of the others."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.align import align
from crosscheck.pipeline.extract import extract

FIRST = "A girl was shot about 8:10 p.m. Monday on the 600 block of Tarn Place in Hollin Ridge, police said."


@pytest.mark.parametrize(
    ("where", "known"),
    [
        ("on the 600 block of Tarn Place", True),
        ("in Hollin Ridge", True),
        ("on the 300 block of Marsh Lane", False),
        # By its side of the town no street is another.
        ("on the 300 block of East Tarn Place near West Hollin Ridge", True),
        # A street is no place that shares a word with it.
        ("on the 300 block of Ridge Road", False),
    ],
)
def test_an_event_that_no_other_article_knows_is_another(where: str, known: bool) -> None:
    texts = (FIRST, f"The shooting occurred about 9:20 p.m. Monday {where}, police said.")
    readings = extract([Article(str(n), f"{n}.txt", text, published="2024-05-15") for n, text in enumerate(texts)])
    fact = next(fact for fact in align(readings) if fact.kind == "time")

    assert (fact.claims[-1].confidence > 0.5) is known


@pytest.mark.parametrize(("block", "known"), [("4700 block", True), ("4800 block", False), ("14700 block", False)])
def test_two_names_of_one_road_have_one_long_block_number(block: str, known: bool) -> None:
    texts = (
        "A girl was shot about 8:10 p.m. Monday on the 4700 block of State Route 9 near Hollin Ridge, police said.",
        f"The shooting occurred about 9:20 p.m. Monday on the {block} of Old Mill Highway in Upper Varn.",
    )
    readings = extract([Article(str(n), f"{n}.txt", text, published="2024-05-15") for n, text in enumerate(texts)])
    fact = next(fact for fact in align(readings) if fact.kind == "time")

    assert (fact.claims[-1].confidence > 0.5) is known
