"""Fact boxes: lines whose number stands behind a colon."""

from __future__ import annotations

import pytest

from crosscheck.text.numerals import numerals
from crosscheck.text.numerals.counted import counted
from crosscheck.text.numerals.fact_box import boxed

BOX = "A storm struck Weir.\n\nDead: 4\n• Injured: at least 12\nPeople missing: 3.\nHomes destroyed: 172\n"


def test_what_the_lines_of_a_box_count() -> None:
    found = [counted(BOX, numeral) for numeral in numerals(BOX)]

    assert [(number.noun, number.state) for number in found] == [
        ("", "killed"),
        ("", "injured"),
        ("", "missing"),
        ("home", ""),
    ]


@pytest.mark.parametrize(
    "page",
    [
        "The mayor spoke of the dead: 4 was a number too many.",
        "Time: 9\nTarn: 4\n",
        "Dead: 4 people in Tarn\n",
        "They had one wish: 4\n",
        "Feared dead: 12\n",
        "Dogs missing: 3\n",
        "4\nDead",
    ],
    ids=[
        "a sentence",
        "no plural",
        "a noun of its own",
        "no label",
        "feared",
        "some only",
        "the label of the next line",
    ],
)
def test_no_line_of_a_box(page: str) -> None:
    assert [boxed(page, numeral) for numeral in numerals(page)] == [None] * len(numerals(page))


def test_a_line_is_not_read_into_the_next() -> None:
    page = "Killed: 4 people\nInjured: 12\n"

    assert counted(page, numerals(page)[0]).state != "injured"
