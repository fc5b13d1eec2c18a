"""Marks and figures: places in code points."""

from __future__ import annotations

import pytest

from crosscheck.text.scanning.figures import figures
from crosscheck.text.scanning.marks import Marks


@pytest.mark.parametrize(
    ("page", "runs"),
    [
        ("12 ferries, 1,450 seats", ["12", "1", "450"]),
        ("7", ["7"]),
        ("no figure at all", []),
        ("", []),
        # No digit of other scripts, no superscript.
        ("5 m² of ٣ fields", ["5"]),
    ],
)
def test_every_run_is_found(page: str, runs: list[str]) -> None:
    assert [page[start:end] for start, end in figures(page)] == runs


@pytest.mark.parametrize("before", ["Ærø ", "“Öre” — ", "🛶🛶 ", "\ud83d "])
def test_places_count_code_points(before: str) -> None:
    assert figures(f"{before}1998") == ((len(before), len(before) + 4),)


def test_each_mark_has_its_place() -> None:
    assert Marks(".,").places("a.b,,c") == [1, 3, 4]


def test_what_latin_1_lacks_is_taken_for_a_question_mark() -> None:
    assert Marks("?").places("no… yes?") == [2, 7]
    assert Marks(".").places("no… yes.") == [7]
