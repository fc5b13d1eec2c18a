"""Moments: what an article says of a day, a month or a year."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.days.moments import Moment, moments
from crosscheck.pipeline.extract import extract


def read(text: str, published: str | None = "2024-05-15") -> list[Moment]:
    return moments(extract([Article("a", "a", text, published=published)])[0])


@pytest.mark.parametrize(
    ("text", "grain", "deed", "head"),
    [
        ("The lock at Tarn was built in 1894.", "year", "built", "built"),
        ("Orla Pentwick opened the Tarn museum in March 2019.", "month", "opene", "museum"),
        ("Anton Rusk was arrested on Sunday near Tarn.", "day", "arrest", "arrested"),
        ("Anton Rusk was found guilty on Sunday in Tarn.", "day", "conviction", "guilty"),
        ("The funeral in Tarn will take place on May 20.", "day", "funeral", "place"),
        ("The choir of Tarn will sing on May 20.", "day", "", "sing"),
        ("The choir of Tarn held a vigil on Sunday.", "day", "memorial", "vigil"),
        ("The 1894 flood took the lock at Tarn.", "year", "", "flood"),
        ("The lock, its gate and the old mill at Tarn: 1894.", "year", "", ""),
        ("Anton Rusk was arrested on Sunday evening near Tarn.", "day", "arrest", "arrested"),
        ("Orla Pentwick shut the mill, and that same year she sold it.", "year", "sold", ""),
    ],
)
def test_a_moment_has_a_deed_and_a_head(text: str, grain: str, deed: str, head: str) -> None:
    (moment,) = read(text)

    assert (moment.grain, moment.deed) == (grain, deed)
    assert moment.head[:5] == head[:5]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Tarn said on Monday that the lock will close.",
        "The lock at Tarn was built about 1894.",
        "The lock at Tarn was built later that year.",
        "Anton Rusk sang in Tarn today.",
        "The lock at Tarn, in a photo of 1894, has two gates.",
        "The mayor of Tarn warned the choir on Monday not to sing at the lock.",
        "Police in Tarn announced the arrest on Monday.",
        "The lock at Tarn\n\n3 March 2016 Last updated at 08:40",
        "No one in Tarn was in custody as of Monday evening.",
        "Two men of the choir remained in hospital on Monday.",
        "Tarn brewed 900 barrels of cider in the May-July season.",
    ],
    ids=[
        "said",
        "hedged",
        "of another",
        "today",
        "a picture",
        "warned",
        "announced",
        "a stamp",
        "nobody",
        "remained",
        "a season",
    ],
)
def test_what_tells_no_day_of_a_deed(text: str) -> None:
    assert read(text) == []


def test_a_day_counted_from_an_unknown_one_is_none() -> None:
    assert read("The lock at Tarn was built last year.", published=None) == []
    assert len(read("The lock at Tarn was built last year.")) == 1


def test_names_leave_out_days_and_months() -> None:
    (moment,) = read("On Sunday, May 12, the mayor Joan Tessel closed the Tarn lock.")

    assert moment.names == {"joan", "tesse", "tarn"}


def test_a_year_that_ends_what_another_began_is_known_by_it() -> None:
    first, last = read("Joan Tessel was mayor of Tarn from 1998 to 2006.")

    assert (first.deed, last.deed) == ("to 2006", "from 1998")


def test_of_a_list_of_dates_none_stands_beside_another() -> None:
    three, many = (
        read("The lock at Tarn flooded on " + ", on ".join(f"{1 + n % 28} May {1900 + n}" for n in range(number)) + ".")
        for number in (3, 90)
    )

    assert [len(moment.figures) for moment in three] == [2, 2, 2]
    assert len(many) > 40
    assert not any(moment.figures for moment in many)


@pytest.mark.parametrize(
    ("text", "relative"),
    [
        ("Anton Rusk's elder brother was born in 1984.", "brother"),
        ("His wife, a potter, died in 1984.", "wife"),
        ("His wife said that he was born in 1984.", ""),
        ("Anton Rusk was born in 1984, and his wife in Tarn.", ""),
    ],
)
def test_what_a_relative_did(text: str, relative: str) -> None:
    (moment,) = read(text)

    assert moment.relative == relative
