"""Fits: the sides that a selection means, and the shared filters that come with the rules."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crosscheck.model import Article, Claim
from crosscheck.pipeline import claims
from crosscheck.pipeline.judgement.fits import excused, is_such
from crosscheck.ruleset import Hedged, RivalSpeakers, Selection, Unsure, known_filters


def claim(article: Article) -> Claim:
    return next(one for one in claims([article]) if one.kind == "money")


PAGE = Article(id="a", path="", text="Ida Calloway was fined about $5,310, the court said.", source="The Vellmark Echo")


@pytest.mark.parametrize(
    ("selection", "fits"),
    [
        (Selection(language=("en",)), True),
        (Selection(language=("en-gb",)), True),
        (Selection(language=("en-US",)), False),
        (Selection(language=("e",)), False),
        (Selection(source=("the vellmark echo",)), True),
        (Selection(source=("The Vellmark",)), False),
        (Selection(hedged=True), True),
        (Selection(hedged=False), False),
        (Selection(hedged=True, language=("de",)), False),
    ],
)
def test_all_that_a_selection_states_must_hold(selection: Selection, fits: bool) -> None:
    assert is_such(selection, claim(replace(PAGE, language="en-GB"))) is fits


@pytest.mark.parametrize(
    ("one", "other", "rivals"),
    [
        ("Authorities", "Weir Fisheries Commission", False),
        ("Joan Tessel", "Weir Fisheries Commission", True),
        ("warden Joan Tessel", "Tessel", False),
        ("Joan Tessel", "Joan Tessell", False),
        ("Joan Tessel", "Otto Trent", True),
        ("organisers", "Joan Tessel", True),
        ("police", "the sheriff's office", False),
        ("police", "organisers", True),
        ("mediator", "Joan Tessel", False),
        ("mediator", "skipper", True),
        (None, "police", False),
    ],
)
def test_rivals_are_two_speakers(one: str | None, other: str | None, rivals: bool) -> None:
    sides = [replace(claim(PAGE), attribution=attribution) for attribution in (one, other)]

    assert excused(RivalSpeakers(), sides) is rivals


@pytest.mark.parametrize(
    ("sums", "excuses"),
    [
        (("$5,310", "about $9,000"), True),
        (("$5,310", "$5,310", "about $9,000"), True),
        (("$5,310", "$9,000"), False),
        (("$5,310", "$9,000", "about $20,000"), False),
    ],
)
def test_a_hedge_excuses_no_sides_that_differ_without_it(sums: tuple[str, ...], excuses: bool) -> None:
    pages = [Article(id=str(n), path="", text=f"Ida Calloway was fined {paid}.") for n, paid in enumerate(sums)]

    assert excused(Hedged(), [claim(page) for page in pages]) is excuses


@pytest.mark.parametrize(("sure", "excuses"), [((1.0, 0.75), True), ((1.0, 0.8), False), ((1.0, 1.0), False)])
def test_what_one_value_is_said_of_is_less_sure(sure: tuple[float, ...], excuses: bool) -> None:
    pages = [Article(id=str(n), path="", text=f"Ida Calloway was fined ${n}00.") for n in range(1, 3)]
    sides = [replace(claim(page), confidence=confidence) for page, confidence in zip(pages, sure, strict=True)]

    assert excused(Unsure(0.8), sides) is excuses


HEADLINES = [
    ("round-up", "Police blotter: week of May 3", True),
    ("round-up", "Live updates: storm nears Varn", True),
    ("round-up", "Harbour news in brief", True),
    ("round-up", "Police round up horses after the fair", False),
    ("round-up", "Briefcase found in Hollin", False),
    ("round-up", "Five hurt over the weekend in Hollin", True),
    ("round-up", "Nine hurt in four separate crashes", True),
    ("round-up", "Storm hits Hollin at the weekend", False),
    ("opinion", "Opinion: the bridge is not worth it", True),
    ("opinion", "Letters | The bridge again", True),
    ("opinion", "Public opinion shifts on the bridge", False),
    ("opinion", "Column of smoke seen over Varn", False),
]


@pytest.mark.parametrize(("name", "headline", "fits"), HEADLINES)
def test_a_shared_filter_knows_its_headlines(name: str, headline: str, fits: bool) -> None:
    (where,) = (one.where for one in known_filters() if one.name == name)

    assert is_such(where, claim(replace(PAGE, title=headline))) is fits


SENTENCES = [
    ("several-incidents", "A pair of crashes left four people injured in Hollin.", True),
    ("several-incidents", "Nine people were injured in three separate fires in Hollin.", True),
    ("several-incidents", "Twelve people were injured in Hollin over that stormy weekend.", True),
    ("several-incidents", "Nine people were injured in a crash in Hollin.", False),
    ("several-incidents", "Nine people were injured in Hollin since the Sept. 11 attacks.", False),
    ("nobody", "No injuries were reported in Hollin.", True),
    ("nobody", "Nobody was killed in Hollin.", True),
    ("nobody", "Nine people were killed in Hollin.", False),
    ("nobody", "Northern police said that 19 people were killed.", False),
]


@pytest.mark.parametrize(("name", "text", "fits"), SENTENCES)
def test_a_shared_filter_knows_its_counts(name: str, text: str, fits: bool) -> None:
    (where,) = (one.where for one in known_filters() if one.name == name)
    count = next(one for one in claims([Article("a", "", text)]) if one.kind == "count" and one.slot)

    assert is_such(where, count) is fits


def test_every_shared_filter_is_tried_on_both_sides() -> None:
    for side in (True, False):
        tried = {name for name, _, fits in (*HEADLINES, *SENTENCES) if fits is side}
        assert tried == {known.name for known in known_filters()}
