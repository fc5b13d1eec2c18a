"""Offices in full: what a title is of, and whether it is held now."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline import claims


def titles(text: str) -> list[str]:
    return [claim.text for claim in claims([Article("a", "a", text)]) if claim.kind == "title"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The head met the O.K.D. director Anton Rusk.", "O.K.D. director"),
        ("Hollin Fisheries Board Director Anton Rusk flew home.", "Hollin Fisheries Board Director"),
        ("It named the former Tennessee Governor Anton Rusk.", "former Tennessee Governor"),
        ("It named the former OKD director Anton Rusk.", "former OKD director"),
        ("It was signed by then-national security adviser Anton Rusk.", "then-national security adviser"),
        ("Then campaign manager Anton Rusk flew home.", "campaign manager"),
        ("He met secretary of State-designate Anton Rusk.", "secretary of State-designate"),
        ("On Tuesday Prime Minister of the United Kingdom Anton Rusk spoke.", "Prime Minister of the United Kingdom"),
        ("Then U.N. Secretary-General Anton Rusk spoke.", "U.N. Secretary-General"),
        ("He told U.N. Secretary-General Anton Rusk so.", "U.N. Secretary-General"),
        ("Deputy City Attorney Anton Rusk spoke.", "Deputy City Attorney"),
        ("Hollin County Sheriff's Office spokesman Anton Rusk spoke.", "Hollin County Sheriff's Office spokesman"),
        ("European Fisheries Agency spokesman Anton Rusk spoke.", "European Fisheries Agency spokesman"),
        ("Hollin Department of Fisheries spokesman Anton Rusk spoke.", "Hollin Department of Fisheries spokesman"),
        ("He told Bank of Norway Governor Anton Rusk so.", "Bank of Norway Governor"),
        ("Anton Rusk, the mayor's secretary of state pick, spoke.", "secretary of state pick"),
        ("Anton Rusk, the secretary of state, spoke.", "secretary of state"),
        ("Anton Rusk, chief of staff, spoke.", "chief of staff"),
        ("Anton Rusk, a spokesman for Mr. Torvik, spoke.", "spokesman for Mr. Torvik"),
        ("Anton Rusk, a professor of geology at Hollin College, spoke.", "professor of geology at Hollin College"),
        (
            "Anton Rusk, president of the Centre for Marine and Coastal Studies, spoke.",
            "president of the Centre for Marine and Coastal Studies",
        ),
        ("Anton Rusk, director of the Torvik harbour project, spoke.", "director of the Torvik harbour project"),
    ],
)
def test_an_office_is_read_in_full(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Norwegian President Anton Rusk spoke.", "President"),
        ("The South Korean minister Anton Rusk spoke.", "minister"),
        ("Said New Hampshire Sen. Anton Rusk.", "Sen."),
        ("Asked of Hollin Mayor Anton Rusk.", "Hollin Mayor"),
        ("They tried to ensure President Anton Rusk met them.", "President"),
        ("He beat champion Anton Rusk.", "champion"),
        ("The country's new president, Anton Rusk, spoke.", "president"),
        ("On Monday Mayor Anton Rusk spoke.", "Mayor"),
        ("Anton Rusk, president of the Bank of Hollin and Mary Doe spoke.", "president of the Bank of Hollin"),
        ("Anton Rusk, director of the team that won, spoke.", "director"),
        ("Anton Rusk, the campaign manager for Mr. Torvik's 2020 bid, spoke.", "campaign manager"),
    ],
)
def test_what_is_beside_an_office_is_no_part_of_it(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    "text",
    [
        "According to Anton Rusk, the sailor will be freed.",
        "It is a race for mayor. Choosing their candidate for mayor, Anton Rusk and Ida Roe met.",
        "An aide of Mary Ann Doe was glad.",
        "The president of Union Torvik Internationale was glad.",
    ],
)
def test_no_office_of_anybody(text: str) -> None:
    assert titles(text) == []
