"""Phrases: which counts of one noun are told in one phrase by two articles."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.numbers.phrases import counts, phrased
from crosscheck.pipeline.extract import extract


def told(left: str, right: str, *days: str) -> list[tuple[str, ...]]:
    published = days or (None, None)
    articles = [Article(n, n, text, published=day) for n, text, day in zip("ab", (left, right), published, strict=True)]
    one, other = extract(articles)
    return [tuple(claim.text for claim in match.claims) for match in phrased(counts(one), counts(other))]


@pytest.mark.parametrize(
    ("left", "right", "values"),
    [
        pytest.param(
            "The warden pulled two boys from the millpond during a swim.",
            "A warden pulled nine boys from the millpond on Sunday.",
            ("two boys", "nine boys"), id="the words right before and right behind",
        ),
        pytest.param(
            "To save money, the council will close 112 libraries.",
            "To save money, the council will close 900 libraries.",
            ("112 libraries", "900 libraries"), id="however far apart",
        ),
        pytest.param(
            "Her column appears in 2,600 newspapers and on the radio in 75 countries.",
            "The column is read in 95 countries, 2,600 newspapers and on the radio.",
            ("75 countries", "95 countries"), id="three words next to both, a number among them",
        ),
        pytest.param(
            "Brewers in the valley employ 16 lawyers and 38 inspectors.",
            "The brewers have 16 attorneys and 34 inspectors.",
            ("38 inspectors", "34 inspectors"), id="two words, and inspectors are counted nowhere else",
        ),
        pytest.param(
            "Eight boats and four rescue units came to the weir.",
            "Eight boats, five rescue units and a diver were sent to it.",
            ("four rescue units", "five rescue units"), id="one sort of the things",
        ),
    ],
)  # fmt: skip
def test_one_phrase(left: str, right: str, values: tuple[str, ...]) -> None:
    assert told(left, right) == [values]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "The warden pulled two boys from the millpond.",
            "The baker met nine boys on the bridge.", id="another phrase",
        ),
        pytest.param(
            "The warden pulled two boys from the millpond.",
            "The warden pulled nine boys from the millpond, after he had pulled two boys from the millpond on Monday.",
            id="the other article has both",
        ),
        pytest.param(
            "To save money, the council will close 112 libraries.",
            "To save money, the council will close 900 libraries, not 112.", id="the other article has the number",
        ),
        pytest.param(
            "Warden Joan Tessel pulled two boys from the millpond.",
            "Baker Otto Trent pulled nine boys from the millpond.", id="two people did it",
        ),
        pytest.param(
            "Customs seized six crates and 12 lamps in the hold.",
            "Customs seized nine crates and 31 lamps in the hold.", id="two sentences that differ in more than one",
        ),
        pytest.param(
            "In the raid customs seized 12 barrels in the hold.",
            "So far customs seized 31 barrels in the hold.", id="one of several, and all of them",
        ),
        pytest.param(
            "The storm left 12 villagers dead in the valley of the mill.",
            "The storm left 15 villagers dead in the valley of the mill.", id="tolls have rules of their own",
        ),
        pytest.param(
            "The striker scored two goals for Tarn before half-time.",
            "The striker scored three goals for Tarn before half-time.", id="the numbers of a game",
        ),
        pytest.param(
            "At the fair in Tarn the baker won five silver cups for bread.",
            "At the fair in Tarn the baker won three copper cups for bread.", id="two sorts of the thing",
        ),
    ],
)  # fmt: skip
def test_another_thing(left: str, right: str) -> None:
    assert told(left, right) == []


def test_after_days_twice_as_many_are_others() -> None:
    left = "Brewers in the valley employ 16 lawyers and 38 inspectors."
    right = "The brewers have 16 attorneys and {} inspectors."

    assert told(left, right.format(34), "2024-05-01", "2024-06-01")
    assert not told(left, right.format(94), "2024-05-01", "2024-06-01")
    assert told(left, right.format(94), "2024-05-01", "2024-05-02")
