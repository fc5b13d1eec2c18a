"""Matching: which dates of two articles are of one deed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crosscheck.model import Agreement, Article, Fact, Slot
from crosscheck.pipeline.align import align
from crosscheck.pipeline.alignment.days.matching import days_told_alike
from crosscheck.pipeline.extract import Reading, extract

DAY = "2024-05-15"


def told(*texts: str, days: tuple[str | None, ...] = (DAY, DAY)) -> list[tuple[list[str], float]]:
    articles = [
        Article(str(number), str(number), text, published=day)
        for number, (text, day) in enumerate(zip(texts, days, strict=False))
    ]
    found = days_told_alike(extract(articles), [0] * len(articles), ())
    return [([claim.text for claim, _ in claims], min(c.confidence for c, _ in claims)) for claims in found.values()]


def words(*texts: str) -> list[list[str]]:
    return [texts for texts, _ in told(*texts)]


def sure(*texts: str, days: tuple[str | None, ...] = (DAY, DAY)) -> float:
    return max((confidence for _, confidence in told(*texts, days=days)), default=0.0)


@pytest.mark.parametrize(
    ("one", "other", "dates"),
    [
        (
            "The lock at Tarn was built in 1894 by Otto Trent.",
            "Otto Trent had built the Tarn lock in 1984.",
            ["1894", "1984"],
        ),
        (
            "The bones were found in 2017 by Anton Rusk below the weir.",
            "Below the weir, a bear's bones were found by Anton Rusk in 2019.",
            ["2017", "2019"],
        ),
        (
            "Joan Tessel launched her brand of cider, Hollin Gold, in March 2019.",
            "Her brand of cider, Hollin Gold, was launched by Joan Tessel in May 2019.",
            ["March 2019", "May 2019"],
        ),
        (
            "The choir's letter to the Weir Gazette was published Sunday.",
            "A letter by the choir was published in the Weir Gazette Saturday.",
            ["Sunday", "Saturday"],
        ),
        (
            "Joan Tessel is the second woman of Weir in the council after Lena Rusk, who sat in it from 1921 to 1933.",
            "No woman of Weir had been in the council since Lena Rusk, a potter, held a seat from 1920 to 1932.",
            ["1933", "1932"],
        ),
        (
            "The heirs sold the salt works for a reported $40 million in 1954, and moved to Tarn.",
            "It passed to the Rusks, who sold it for $40 million in 1964.",
            ["1954", "1964"],
        ),
        (
            "The floods drowned five people on June 7 in Hollin and two more on June 18 in Upper Weir.",
            "There were the June 17 drownings of two people in Upper Weir, and a June 7 flood in Hollin.",
            ["June 18", "June 17"],
        ),
        (
            "Joan Tessel has led the choir since 2011, longer than anybody before her.",
            "In 2018 the mill burnt. Joan Tessel has led the choir since 2012, the mayor said of the mill.",
            ["2011", "2012"],
        ),
        (
            "Anton Rusk pleaded guilty to fraud in May 2019, a court in Tarn said.",
            "On April 3, 2019, Anton Rusk pleaded guilty to fraud and left Tarn.",
            ["May 2019", "April 3, 2019"],
        ),
        (
            "The choir's letter to the Weir Gazette was published Sunday evening.",
            "A letter by the choir was published in the Weir Gazette Saturday morning.",
            ["Sunday evening", "Saturday morning"],
        ),
        (
            "He sold the mill in 1962. His small plane, laden with salt, crashed near the Russian border in 1951.",
            "The mill was sold in 1962. That same year a small plane laden with salt, his own, crashed in Russia.",
            ["1951", "That same year"],
        ),
    ],
    ids=[
        "built",
        "found",
        "launched",
        "published",
        "a term of office",
        "one sum",
        "another day of both",
        "one phrase",
        "a day and a month",
        "two parts of a day",
        "a year of two deeds",
    ],
)
def test_one_deed_on_two_dates(one: str, other: str, dates: list[str]) -> None:
    assert words(one, other) == [dates]


@pytest.mark.parametrize(
    "other",
    [
        "Joan Tessel had built the Hollin lock in 1984.",
        "Otto Trent had built the Tarn lock in the 19th century.",
        "Otto Trent had built the Tarn lock in 1984, and rebuilt it in 1894.",
        "A concert was held at the museum in 1984.",
    ],
    ids=["another's", "looser", "both", "other words"],
)
def test_nothing_to_set_side_by_side(other: str) -> None:
    assert words("The lock at Tarn was built in 1894 by Otto Trent.", other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Another sum.
        (
            "The heirs sold the salt works for $40 million in 1954.",
            "It passed to the Rusks, who sold it for $90 million in 1964.",
        ),
        # A quarter is a part of a game as well as of a year.
        (
            "Rusk broke the record of 4,210 metres in the second quarter.",
            "Rusk set the record of 4,210 metres in 2011.",
        ),
        # The other report has that year beside the same sum.
        (
            "The heirs sold the salt works for $40 million in 1954.",
            "In 1964 the Rusks sold it again for $40 million, the sum of the sale of 1954.",
        ),
        # One sum in two deeds.
        (
            "The mayor of Tarn gave in on Monday over the $40 million bridge that nobody wanted.",
            "Unlike the $40 million bridge, the quay that Tarn approved on Friday is to be paid for by its users.",
        ),
        # The day of an hour is its own.
        (
            "The ferry will leave Tarn on May 19, 2024, at 9:45 a.m.",
            "The choir sang in Tarn on May 19, 2024, at 10:15 p.m.",
        ),
    ],
)
def test_a_figure_does_not_make_two_deeds_one(one: str, other: str) -> None:
    assert words(one, other) == []


def test_a_weekday_is_of_no_other_month() -> None:
    one = "Anton Rusk was arrested {} in Tarn after a chase."
    other = "Anton Rusk was arrested in September in Tarn after a chase."

    assert words(one.format("on Oct. 7, 2023,"), other) == [["Oct. 7, 2023", "September"]]
    assert words(one.format("at 7 a.m. Tuesday"), other) == []
    assert words(one.format("on Dec. 22, 2023,"), other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bridge in Tarn will close June 27 for repairs.", "The bridge in Tarn will close in July for painting."),
        ("The council of Tarn voted on May 13 to close the mill.", "The council of Tarn voted in April to sell it."),
        ("Joan Tessel has led the choir of Tarn since 2011.", "Otto Trent has led the choir of Tarn since 2012."),
        ("Otto Trent was found dead in his flat in Tarn Tuesday.", "Otto Trent died in his flat in Tarn on Monday."),
    ],
    ids=["a day and a month without a year", "two votes", "two people in one phrase", "found dead"],
)
def test_two_deeds_in_like_words(one: str, other: str) -> None:
    assert words(one, other) == []


def test_the_day_of_an_event_is_shared_by_no_other_verb() -> None:
    one = "A choir aide apologised on Friday for the letter to the mayor of Tarn."
    other = "A choir aide in Tarn had to apologise Saturday for the letter to the mayor. {}"

    assert words(one, other.format("She wrote the letter to the mayor on Friday.")) == [["Friday", "Saturday"]]
    assert words(one, other.format("She apologised for the letter to the choir on Friday, too.")) == []


def test_a_verb_in_common_tells_more_than_another_verb() -> None:
    one = "The barge of the mill vanished near Tarn in 1894."

    assert sure(one, "Near Tarn the barge of the mill vanished in 1896.") > sure(
        one, "Near Tarn the barge of the mill was painted in 1896."
    )


def test_a_date_is_matched_to_the_one_of_its_verb() -> None:
    one = "The lock was built in 1894 and repaired in 1950."

    assert words(one, "The lock had been built in 1884.") == [["1894", "1884"]]


def test_reports_of_two_weeks_tell_of_two_days() -> None:
    texts = (
        "The choir's letter to the Weir Gazette was published Sunday.",
        "A letter by the choir was published in the Weir Gazette Saturday.",
    )

    assert sure(*texts) > sure(*texts, days=(DAY, "2024-05-29")) == 0


@pytest.mark.parametrize(("printed", "found"), [("2023-11-15", []), ("2024-05-16", [["October", "December"]])])
def test_what_is_planned_may_be_put_off(printed: str, found: list[list[str]]) -> None:
    plan, later = "Otto Trent will replace both gates of the Tarn lock in {}.".format, (printed, DAY)

    assert [words for words, _ in told(plan("October"), plan("December"), days=later)] == found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Orla Pentwick was appointed to a post in Tarn in 1994.", "Orla Pentwick was born in Tarn in 1949."),
        ("Orla Pentwick was elected mayor of Tarn on Sunday.", "Orla Pentwick will be sworn in as mayor on June 3."),
        (
            "The choir of Tarn sang in the Weir hall on Sunday.",
            "The choir of Tarn will sing in the Weir hall on May 24.",
        ),
        ("Ida Calloway was born in Tarn in 1941.", "Ida Calloway's twin brother was born in Tarn in 1942."),
        ("Ida Calloway met Otto Trent in 1994 in Tarn.", "Ida Calloway met Emil Danik in 1995 in Tarn."),
    ],
    ids=["two lives", "two classes", "past and to come", "a relative", "two meetings"],
)
def test_two_deeds_have_days_of_their_own(one: str, other: str) -> None:
    assert words(one, other) == []


def test_one_class_of_events_is_known_by_other_words() -> None:
    one = "The law against the dams and weirs of Tarn enters into force on June 1."
    other = "The weirs, dams and locks of Tarn are watched until the law takes effect on July 1."

    assert words(one, other) == [["June 1", "July 1"]]


def test_two_who_are_named_meet_on_one_day() -> None:
    one = "Mayor Ida Calloway, 61, met President Otto Trent, 58, on Sunday in Tarn."
    other = "Mayor Ida Calloway, 61, sat down with President Otto Trent, 58, in Tarn on Monday."

    assert words(one, other) == [["Sunday", "Monday"]]


def test_an_event_that_has_a_name_is_told_with_it() -> None:
    death, song = "Ida Calloway, a potter of Tarn, died on Sunday.", "Ida Calloway, a potter of Tarn, sang on Sunday."
    tributes = "Tributes poured in on Monday for Ida Calloway, the potter of Tarn."

    assert sure(song, tributes) > sure(death, tributes)


def test_what_is_told_unsurely_of_one_person_is_matched() -> None:
    one, other = (
        "Orla Pentwick wed Otto Trent in 1978 in Tarn.",
        "Orla Pentwick and Otto Trent married in Tarn in 1987.",
    )

    assert words(one, other) == [["1978", "1987"]]


def test_two_matters_have_days_of_their_own() -> None:
    articles = [
        Article("0", "0", "The lock at Tarn was built in 1894 by Otto Trent.", published=DAY),
        Article("1", "1", "Otto Trent had built the Tarn lock in 1984.", published=DAY),
    ]

    assert days_told_alike(extract(articles), (0, 1), ()) == {}


def test_what_disagrees_already_is_not_said_again() -> None:
    articles = [
        Article("0", "0", "Orla Pentwick was arrested on Monday near the lock at Tarn.", published=DAY),
        Article("1", "1", "Orla Pentwick was arrested on Tuesday near the lock at Tarn.", published=DAY),
    ]
    facts = align(extract(articles))

    assert [fact.slot.attribute for fact in facts if fact.kind == "date"] == ["day of the arrest"]


def test_a_chronicle_of_more_dates_than_are_compared_is_read_in_linear_time(growth: Callable[..., float]) -> None:
    def lines(year: int, locks: int) -> str:
        days = (f"{1 + at % 28} May {year + at // 28}" for at in range(locks))
        return "\n\n".join(f"On {day}, Otto Trent built lock number {at} at Tarn." for at, day in enumerate(days))

    def made(locks: int) -> tuple[Reading, ...]:
        return extract([Article(str(year), "a", lines(year, locks)) for year in (1800, 1850)])

    assert growth(made, lambda readings: days_told_alike(readings, [0, 0], ()), first=100, largest=100) < 3


def test_the_two_halves_of_a_day_are_mixed_up() -> None:
    one = "The ferry landed in Tarn at 10:15 a.m., harbour master Otto Trent said."
    other = "Harbour master Otto Trent saw the ferry reach its berth in Tarn at {}."

    assert sure(one, other.format("10:15 p.m.")) > sure(one, other.format("11:15 a.m."))
    assert words(one, other.format("10:20 a.m.")) == []


def test_dates_of_one_deed_are_one_disagreement() -> None:
    texts = (
        "The lock at Tarn was built in 1894 by Otto Trent.",
        "Otto Trent had built the Tarn lock in 1984.",
        "The Tarn lock was built by Otto Trent in 1884.",
    )

    assert [texts for texts, _ in told(*texts, days=(DAY, DAY, DAY))] == [["1894", "1984", "1884"]]


def test_only_what_is_surely_known_is_not_said_again() -> None:
    texts = ("Otto Trent built the lock at Tarn in 1894.", "The Tarn lock was built by Otto Trent in 1984.")
    readings = extract([Article(str(number), str(number), text, published=DAY) for number, text in enumerate(texts)])
    claims = tuple(claim for reading in readings for claim in reading.claims if claim.kind == "date")
    facts = [Fact(Slot("day of the launch"), "date", claims, Agreement.CONFLICTING, confidence=c) for c in (0.9, 0.2)]

    said = [len(days_told_alike(readings, (0, 0), [fact])) for fact in facts]

    assert said == [0, 1]


def test_an_earlier_event_of_the_kind_has_one_year() -> None:
    one = "The quake in 1987 killed 300 people at the weir."
    other = "The last quake at the weir, in 1978, had killed 300."

    assert words(one, other) == [["1987", "1978"]]


def test_digits_that_change_places_are_a_slip_for_sure() -> None:
    one = "The salt barge vanished in fog in 1987."
    other = "A barge with two sailors and their dog vanished in {}."

    assert sure(one, other.format(1978)) > sure(one, other.format(1981)) > sure(one, other.format(1962))


def test_a_month_of_one_year_is_no_other_year() -> None:
    one = "The heat record of 43.9 degrees was set at Tarn in August 2003."

    assert words(one, "The heat record at Tarn, 43.9 degrees, was set in 2005.") == [["August 2003", "2005"]]
    assert words(one, "The heat record at Tarn, 43.9 degrees, was set in 2003.") == []


def test_a_weekday_that_was_perhaps_counted_from_another_week() -> None:
    letter = "The choir of Tarn sent its letter to the Weir Gazette on {}."

    assert sure(letter.format("Monday"), letter.format("May 14, 2024")) > 0.69
    assert sure(letter.format("Monday"), letter.format("May 6, 2024")) < 0.69
