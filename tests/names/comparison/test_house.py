"""A desk's own spellings."""

from __future__ import annotations

import pytest

from crosscheck.names.comparison.house import HouseNames

DESK = HouseNames({"Sergei Malkin": ("Serguei M. Malkin",), "Nadia Brandel": (), "Kyrov": ()})


@pytest.mark.parametrize(
    ("printed", "house"),
    [
        ("Sergey Malkin", "Sergei Malkin"),
        ("serguei m. malkin", "Sergei Malkin"),
        ("Nadia Brandell", "Nadia Brandel"),
        ("Sergei Malkin", None),
        ("SERGEI MALKIN", None),
        ("Sergei P. Malkin", None),
        ("Andrei Malkin", None),
        ("Malkin", None),
        ("Noam Barzel", None),
    ],
)
def test_the_house_spelling_of_a_printed_name(printed: str, house: str | None) -> None:
    found = DESK.spelling(printed)

    assert (found[0] if found else None) == house


def test_a_listed_form_is_sure_and_a_variant_is_not_quite() -> None:
    sure, likely = DESK.spelling("Serguei M. Malkin"), DESK.spelling("Sergey Malkin")

    assert sure is not None
    assert likely is not None
    assert sure[1] == 1.0 > likely[1]


def test_a_name_that_could_be_two_of_the_desk_is_left_alone() -> None:
    desk = HouseNames({"Sergei Malkin": (), "Serhiy Malkin": ()})

    assert desk.spelling("Sergey Malkin") is None


def test_only_listed_forms_are_replaced_without_judgement() -> None:
    assert DESK.replacing("Sergey Malkin") is None
    assert DESK.replacing("Serguei M. Malkin") is not None
