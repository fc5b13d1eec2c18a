"""Names of places and bodies in two spellings."""

from __future__ import annotations

import pytest

from crosscheck.names.toponyms import likely_pairs, spelt_apart


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        ("Killorn Road", "Kilorn Road", ("Killorn", "Kilorn")),
        ("Torvikmoor Lane", "Torvikmor Lane", ("Torvikmoor", "Torvikmor")),
        ("Cañon Hill", "Canon Hill", ("Cañon", "Canon")),
        ("Malmó", "Malmo", ("Malmó", "Malmo")),
        ("Killorn Road", "Killorn Road", None),
        ("Killorn Road", "Killorn Street", None),
        ("Killorn Road", "Killorn Road North", None),
        ("Maple Road", "Marple Road", None),
        ("Market Street", "Markets Street", None),
        ("Market Hill Street", "Markets Hill Street", ("Market", "Markets")),
        ("Market Hill Street", "Market's Hill Street", None),
        ("Branch Torvikian", "Branch Torvikians", None),
        ("Torvikmoor", "Torvikmor", ("Torvikmoor", "Torvikmor")),
        ("Torvikmoor", "Torvikmoora", None),
        ("Karwenah", "Karwinah", ("Karwenah", "Karwinah")),
        ("Karwenah", "Karpidah", None),
        ("Torvikmoor Lines", "Torvikmor Line", ("Torvikmoor", "Torvikmor")),
        ("Torvikmoor Lines", "Torvikmoor Line", None),
        ("Velmarket Street", "Velmarkt Street", ("Velmarket", "Velmarkt")),
        ("Swindon Road", "Swinden Road", ("Swindon", "Swinden")),
        ("Swindon Road", "Swanton Road", None),
        ("La Torvik Lane", "LaTorvik Lane", ("La Torvik Lane", "LaTorvik Lane")),
        ("La Torvik Lane", "LaTorvik Road", None),
        ("La-Torvik Lane", "La Torvik Lane", None),
        ("Health Care", "Healthcare", None),
        ("TX J", "TXJ", None),
        ("North Killorn Road", "South Kilorn Road", None),
        ("Killorn Hotel", "Killorn Court Hotel", ("Killorn Hotel", "Killorn Court Hotel")),
        ("Killorn Hotel", "Grand Killorn Hotel", None),
        ("Killorn Hotel", "Killorn Hilton Hotel", None),
        ("Killorn Club", "Killorn Golf Club", None),
        ("Killorn School", "Killorn Court School", None),
        ("China River Authority Bank", "Chinese River Authority Bank", ("China", "Chinese")),
        ("Chile Airways", "Chilean Airways", ("Chile", "Chilean")),
        ("Israel Army", "Israeli Army", None),
        ("Chile Shepherds Party", "Chilean Shepherds Party", ("Chile", "Chilean")),
        ("Chile University", "China University", None),
        ("Killorn Bridge", "Killorn Birdge", ("Bridge", "Birdge")),
        ("Killorn Parties", "Killorn Partiers", None),
        ("Bridge", "Birdge", None),
    ],
)
def test_two_spellings_of_one_name(left: str, right: str, apart: tuple[str, str] | None) -> None:
    assert spelt_apart(left, right) == apart
    assert spelt_apart(right, left) == (apart[::-1] if apart else None)


def test_a_known_place_and_a_slip_of_it_are_a_pair() -> None:
    assert likely_pairs(["Chicago", "Chicugo"]) == [("Chicago", "Chicugo")]


def test_pairs_of_names_in_order() -> None:
    names = ["Karwenah", "Karwinah", "Killorn Road", "Kilorn Road", "La Torvik", "LaTorvik", "Marple Road"]

    assert likely_pairs(names) == [("Karwenah", "Karwinah"), ("Killorn Road", "Kilorn Road"), ("La Torvik", "LaTorvik")]
