"""The day or hour of the one deed of its class that two reports tell."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.names.across import identities
from crosscheck.pipeline.alignment.days.occasions import occasions
from crosscheck.pipeline.alignment.matters import matters
from crosscheck.pipeline.extract import extract


def told(*texts: str, days: tuple[str, ...] = ()) -> list[tuple[str, list[str]]]:
    published = days or ("2024-05-15",) * len(texts)
    readings = extract(
        [
            Article(str(n), str(n), text, published=day)
            for n, (text, day) in enumerate(zip(texts, published, strict=True))
        ]
    )
    found = occasions(readings, matters(readings), identities([reading.cast for reading in readings]), ())
    return [(slot.attribute, [claim.text for claim, _ in claims]) for _, slot, claims in found]


SAILED = "A ferry is missing off Hollin. The vessel left port at 2:10 p.m. for Tarn."
FREED = "Three kidnapped nurses were freed in Hollin on Monday, an envoy said."


@pytest.mark.parametrize(
    ("one", "other", "attribute"),
    [
        (SAILED, "The boat sailed from Hollin shortly before 5 p.m. with 40 aboard.", "time of the departure"),
        (FREED, "The hostages were handed over near Hollin on Sunday.", "day of the release"),
        (
            "The dam above Hollin burst on Monday. It gave way at 9:40 p.m., villagers said.",
            "The Hollin dam failed. Water broke through at 3 a.m., farmers said.",
            "time of the collapse",
        ),
        (
            "The new parliament of Varnia meets on 5 June.",
            "In Varnia the assembly convenes on 15 June.",
            "day of the sitting",
        ),
        (
            "Cholera has killed nine in Hollin since the outbreak began on 2 March.",
            "The cholera outbreak in Hollin, which started on 12 February, goes on.",
            "day of the outbreak",
        ),
        (
            "The takeover of Hollin Mills is to be completed in the second quarter of 2025.",
            "The Hollin Mills deal should close in the autumn of 2025.",
            "day of the completion",
        ),
        (
            "The quake shook Hollin at 4:17 a.m. on Monday.",
            "A quake shook Hollin. It was seventeen minutes past five on Monday morning when the bell rang.",
            "time of the earthquake",
        ),
        (
            "Trent Nader and two more hostages were freed in Hollin at first light.",
            "The hostages in Hollin were freed at sunset.",
            "time of the release",
        ),
        (
            "Nurses in Hollin began a walkout at midnight.",
            "Hollin nurses downed tools at 4 a.m.",
            "time of the strike",
        ),
    ],
)
def test_two_days_or_hours_of_one_deed(one: str, other: str, attribute: str) -> None:
    assert [attribute] == [slot for slot, _ in told(one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Another class of deed, and another stage of it.
        (SAILED, "The boat was due in Hollin at 5 p.m. with 40 aboard."),
        (SAILED, "The ferry from Hollin sank at 5 p.m. with 40 aboard."),
        # A looser hour, the same hour in other words.
        (SAILED, "The boat sailed from Hollin in the afternoon with 40 aboard."),
        (SAILED, "The boat sailed from Hollin just after 2 p.m. with 40 aboard."),
        # One of two days is the other's.
        (FREED, "The hostages were freed in Hollin on Monday. Two more were freed on Sunday."),
        # Two people.
        ("Otto Trent was arrested in Hollin on Monday.", "Joan Tessel was arrested in Hollin on Sunday."),
        ("Otto Trent was arrested in Hollin on Monday.", "A man was arrested in Hollin on Sunday."),
        # What happens again.
        ("The missile was launched from Hollin on Monday.", "A missile was launched from Hollin on Sunday."),
        # Another one of its kind, and one long ago.
        (FREED, "A nurse is held in Hollin. Two other hostages were freed in 2019."),
        # One end of a stretch.
        ("Nurses in Hollin began a walkout at midnight.", "The strike by nurses in Hollin goes on until 4 a.m."),
    ],
)
def test_days_and_hours_of_two_deeds(one: str, other: str) -> None:
    assert told(one, other) == []


def test_reports_of_two_weeks_tell_of_two_deeds() -> None:
    later = "The hostages were handed over near Hollin on Sunday."

    assert told(FREED, later, days=("2024-05-15", "2024-05-15"))
    assert not told(FREED, later, days=("2024-05-15", "2024-05-29"))


def test_a_deed_of_which_no_article_opens_is_background() -> None:
    filler = "The council of Hollin spoke about roads and bridges and wells for hours. " * 40
    one = f"{filler}The boat sailed at 2:10 p.m. from Hollin."
    other = f"{filler}The boat sailed at 5:10 p.m. from Hollin."

    assert told(one, other) == []


def test_what_is_told_often_is_shown_once() -> None:
    found = told(FREED + " They were freed on Monday." * 50, "The hostages were freed near Hollin on Sunday. " * 50)

    assert found == [("day of the release", ["Monday", "Sunday"])]
