"""Bodies and venues to which a story gives two general words."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.names.one_body import one_body
from crosscheck.pipeline.extract import extract


def _told(*texts: str) -> list[str]:
    readings = extract([Article(str(n), str(n), text) for n, text in enumerate(texts)])
    return [str(slot.subject) for slot, _ in one_body(readings)]


@pytest.mark.parametrize(
    ("texts", "slot"),
    [
        (
            ("The Weldon County Sheriff's Office said so. The Weldon County Sheriff's Department spoke first.",),
            "Weldon County Sheriff's Department / Weldon County Sheriff's Office",
        ),
        (("He flew with Torvik Airways.", "He flew with Torvik Airlines."), "Torvik Airlines / Torvik Airways"),
        (
            ("He was taken to Saint Torvik Medical Center.", "He was taken to Saint Torvik Health Center."),
            "Saint Torvik Health Center / Saint Torvik Medical Center",
        ),
        (("It was at the Torvik Theatre.", "It was at the Torvik Theater."), "Torvik Theater / Torvik Theatre"),
        (
            ("The Weldon Ferry Service said so.", "The Weldon Ferry Services."),
            "Weldon Ferry Service / Weldon Ferry Services",
        ),
        (
            ("He flew with Torvik Airways, for Torvik Airlines was late.", "It is late."),
            "Torvik Airlines / Torvik Airways",
        ),
        (
            ("The Weldon Frauds Division said so.", "The Weldon Fraud Division said so. The Weldon Frauds Division."),
            "Weldon Fraud Division / Weldon Frauds Division",
        ),
        (
            ("He led the Guild Society of the State of Weldon.", "He led the Guild Society of Weldon."),
            "Guild Society of Weldon / Guild Society of the State of Weldon",
        ),
        (
            ("She studied at the Torvik School of Mining.", "The Torvik College of Mining and Arts is shut."),
            "Torvik College of Mining and Arts / Torvik School of Mining",
        ),
        # A venue is called by any word, and not only by two of its sort.
        (("It was at Paradise Bar.", "It was at Paradise Lounge."), "Paradise Bar / Paradise Lounge"),
        (
            ("It was at Torvik Night Club.", "It was at Torvik Nightlife.", "It was at Torvik Nightclub."),
            "Torvik Night Club / Torvik Nightclub / Torvik Nightlife",
        ),
        (("It was at Meadow Market.", "It was at Meadow Mart."), "Meadow Market / Meadow Mart"),
        # The words in another order.
        (
            ("He was taken to Torvik-Weldon Hospital.", "He was taken to Weldon Torvik Hospital."),
            "Torvik-Weldon Hospital / Weldon Torvik Hospital",
        ),
        (
            ("He was taken to Torvik Hospital for Children.", "He was taken to Torvik Children's Hospital."),
            "Torvik Children's Hospital / Torvik Hospital for Children",
        ),
        (
            ("The Department of Mills and Coastal Ferries.", "The Department of Coastal Mills and Ferries."),
            "Department of Coastal Mills and Ferries / Department of Mills and Coastal Ferries",
        ),
        (
            ("He gave to the Committee to Rescue the Mill.", "He gave to the Campaign to Rescue the Mill."),
            "Campaign to Rescue the Mill / Committee to Rescue the Mill",
        ),
    ],
)
def test_one_body_under_two_words(texts: tuple[str, ...], slot: str) -> None:
    assert _told(*texts) == [slot]


@pytest.mark.parametrize(
    "texts",
    [
        # Papers say either, each its own.
        ("The Weldon County Sheriff's Office said so.", "The Weldon County Sheriff's Department said so."),
        ("The Weldon Planning Board met the Weldon Planning Council.", "The Weldon Planning Council said so."),
        ("The Republican Party said so.", "The Republican Committee said so."),
        ("The Department of Justice said so.", "The Ministry of Justice said so."),
        ("It burned at Torvik Place Townhomes.", "It burned at Torvik Lake Townhomes."),
        ("He went to Torvik Hospital.", "He went to Torvik Church."),
        ("He went to Torvik Hospital.", "He went to Torvik Medical Center."),
        ("He went to Torvik Park.", "He went to Torvik Playground."),
        ("MEN SHOT AT MARKET BAR\n\nIt was late. Joan Tessel spoke.", "MEN SHOT AT MARKET PUB\n\nIt was late."),
        ("It was at Paradise Bar.", "It was at Paradise Lounge, not Paradise Bar."),
        # Words that stand in the names of many venues.
        ("It was at the Grand Hotel.", "It was at the Grand Lodge."),
        ("It was at National Stadium.", "It was at National Arena."),
        ("It was at the Local Bar.", "It was at the Local Pub."),
        ("It was at the Empire Theater.", "It was at the Empire Theatre."),
        # Two tasks.
        ("The Weldon Department of Mills said so.", "The Weldon Bureau of Mills and Tides said so."),
        ("The Department of Mills and Tides said so.", "The Department of Tides and Mills said so."),
        ("The Weldon Department of Mills and Coastal Ferries.", "The Orde Department of Coastal Mills and Ferries."),
        # Two firms of one house.
        ("The film is of Torvik Pictures.", "The film is of Torvik Entertainment."),
        ("It was at the Torvik School of Mining.", "It was at Torvik College."),
        ("He led the Weldon Department of Mills.", "He led the Department of Weldon Mills."),
        (
            "He was taken to Torvik-Weldon Hospital.",
            "He was taken to Weldon Torvik Hospital, not to Torvik Weldon Hospital.",
        ),
        ("He went to Torvik Hospital.", "He went to Tarnvik Clinic."),
        ("The Guild's Board of Trustees and the Guild's Council of Elders met.",),
    ],
)
def test_two_bodies(texts: tuple[str, ...]) -> None:
    assert _told(*texts) == []


@pytest.mark.parametrize(
    ("here", "there", "is_told"),
    [
        ("The Ohio Department of Parks and Coastal Ports shut. The Department of Coastal Parks and Ports.", "", 1),
        ("The Department of Parks and Coastal Ports shut.", "The Ohio Department of Coastal Parks and Ports.", 1),
        ("The Iowa Department of Parks and Coastal Ports.", "The Ohio Department of Coastal Parks and Ports.", 0),
        ("The Department of Parks and Coastal Ports shut.", "The Ohio Department of Parks and Coastal Ports.", 0),
        ("The Department of Parks and Harbors shut.", "The Ohio Department of Harbors and Parks.", 0),
    ],
)
def test_a_department_has_its_tasks_in_one_order(here: str, there: str, is_told: int) -> None:
    assert len(_told(here, there)) == is_told
