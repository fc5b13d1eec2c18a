"""Laws of the reader, and what it says about its own readings."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.model import Part, Span
from crosscheck.text.page.prose import Sentence
from crosscheck.text.timex import Timex, find_timexes

PUBLISHED = date(2019, 12, 8)

_WORDS = (
    "the", "last", "next", "this", "end", "of", "early", "mid-", "January", "may", "Sept.", "8", "31", "2019", "490",
    "BC", "Friday", "Wendesday", "noon", "5:30", "p.m.", "two", "half", "a", "few", "years", "quarter", "century",
    "days", "ago", "later", "earlier", "ended", "and", "to", "-", ",", ".", "\n", "today", "now", "daily", "every",
    "Christmas", "'80s", "03/04/2019", "2019-02-30", "nineteen", "ninety-nine", "winter", "night", "about", "İ", "½",
)  # fmt: skip


@given(
    words=st.lists(st.sampled_from(_WORDS), max_size=24),
    anchor=st.sampled_from((None, PUBLISHED, date.min, date.max, date(2020, 2, 29))),
)
@settings(derandomize=True, max_examples=60, deadline=None)
def test_spans_lie_inside_in_order_and_apart(words: list[str], anchor: date | None) -> None:
    page = " ".join(words)
    end = 0
    for timex in find_timexes(page, (), anchor):
        assert end <= timex.span.start < timex.span.end <= len(page)
        end = timex.span.end


@given(st.text(max_size=80))
@settings(derandomize=True, max_examples=60, deadline=None)
def test_no_text_makes_it_raise(page: str) -> None:
    assert all(0 <= timex.span.start < timex.span.end <= len(page) for timex in find_timexes(page, (), PUBLISHED))


@given(day=st.dates(min_value=date(1900, 1, 1), max_value=date(2049, 12, 31)))
@settings(derandomize=True, max_examples=60, deadline=None)
def test_every_dress_of_a_day_is_the_same_day(day: date) -> None:
    for dress in (f"{day:%B} {day.day}, {day.year}", f"{day.day} {day:%b} {day.year}", day.isoformat()):
        [timex] = find_timexes(f"It was signed on {dress}.", (), PUBLISHED)
        assert (timex.timex, timex.low, timex.high) == (day.isoformat(), day.toordinal(), day.toordinal())


def only(page: str, anchor: date | None = PUBLISHED) -> Timex:
    [timex] = find_timexes(page, (), anchor)
    return timex


def test_text_in_front_moves_spans_and_nothing_else() -> None:
    page = "The council met on Friday, Dec. 6, and will meet in two weeks."
    shifted = [timex.span.shifted(-3) for timex in find_timexes("## " + page, (), PUBLISHED)]
    assert shifted == [timex.span for timex in find_timexes(page, (), PUBLISHED)]


def test_a_weekday_beside_a_date_is_kept() -> None:
    timex = only("They met on Thursday, Dec. 6, 2018.")
    assert (timex.timex, timex.weekday) == ("2018-12-06", 4)


def test_both_readings_of_an_ambiguous_date_are_kept() -> None:
    assert only("It was signed on 03/04/2019.").readings == ("2019-03-04", "2019-04-03")
    assert only("It was signed on 13/04/2019.").readings == ()
    assert only("It was signed on 04/04/2019.").readings == ()


def test_a_page_puts_the_day_first_or_the_month_in_all_its_dates() -> None:
    def dates(page: str) -> list[str]:
        return [timex.timex for timex in find_timexes(page, (), PUBLISHED)]

    assert dates("The fair runs 10/06/2019-23/06/2019.") == ["2019-06-10", "2019-06-23"]
    assert dates("The fair was held on 06/23/2018 and on 06/10/2019.") == ["2018-06-23", "2019-06-10"]
    (doubtful,) = find_timexes("The fair was held on 06/10/2019.", (), PUBLISHED)
    assert doubtful.readings == ("2019-06-10", "2019-10-06")


def test_a_night_between_two_days_has_both() -> None:
    found = find_timexes("The mill burned on the night of 30/31 May 2018.", (), PUBLISHED)
    assert [timex.timex for timex in found] == ["2018-05-30TNI", "2018-05-31"]


@pytest.mark.parametrize(
    ("page", "why"),
    [
        ("It was due on 31 February 2019.", "February has no 31st"),
        ("It was due on Feb. 29, 2019.", "February 2019 has no 29th: it is no leap year"),
        ("It was due on June 31.", "June has no 31st"),
        ("It was due on Feb. 29, 2020.", None),
    ],
)
def test_impossible_days_say_why(page: str, why: str | None) -> None:
    assert only(page).impossible == why


@pytest.mark.parametrize(
    ("page", "word", "meant", "value"),
    [
        ("They met in Ocotber 2018.", "Ocotber", "October", "2018-10"),
        ("They met on Novmber 12.", "Novmber", "November", "2019-11-12"),
        ("They met on Wendesday.", "Wendesday", "Wednesday", "2019-12-04"),
    ],
)
def test_misspelt_names_are_read_and_flagged(page: str, word: str, meant: str, value: str) -> None:
    timex = only(page)
    assert timex.timex == value
    assert [(span.of(page), intended) for span, intended in timex.misspelt] == [(word, meant)]


def test_it_says_how_it_resolved_and_what_it_rejected() -> None:
    timex = only("The council met on Friday.")
    assert timex.anchor == "publication date 2019-12-08, past tense"
    assert timex.rejected == ("2019-12-13",)
    assert timex.pattern == "<weekday>"


def test_the_verb_of_another_sentence_does_not_count() -> None:
    page = "The deal will be signed. On Friday the parties met."
    cut = page.index("On")
    sentences = (Sentence(Span(0, cut - 1), Part.BODY), Sentence(Span(cut, len(page)), Part.BODY))
    assert [timex.timex for timex in find_timexes(page, sentences, PUBLISHED)] == ["2019-12-06"]


def test_a_range_is_two_days_of_one_month() -> None:
    page = "The fair runs Dec. 8-10, 2018."
    assert [(t.span.of(page), t.timex) for t in find_timexes(page, (), PUBLISHED)] == [
        ("Dec. 8", "2018-12-08"),
        ("10, 2018", "2018-12-10"),
    ]


NARRATIVE = """On March 3, 1821, the garrison rose against its colonel. In April the revolt reached the coast.
Two days later the harbour fell. The rebels held it until 12 May 1821, and that same day the fleet sailed.
By the end of the year the province was lost. In January a new governor landed; in June 1822 he sued for peace.
The treaty of 1823 ended it.
"""


def test_a_narrative_leans_on_its_own_dates() -> None:
    values = [timex.timex for timex in find_timexes(NARRATIVE, (), PUBLISHED)]
    assert values == [
        "1821-03-03",
        "1821-04",
        "1821-04-XX",
        "1821-05-12",
        "1821-05-12",
        "1821",
        "1822-01",
        "1822-06",
        "1823",
    ]


def test_the_news_leans_on_its_day_whatever_it_looks_back_to() -> None:
    page = "The mill, built in 1887 and rebuilt in 1921, burned down on Friday. It had reopened in April."
    assert [timex.timex for timex in find_timexes(page, (), PUBLISHED)] == ["1887", "1921", "2019-12-06", "2019-04"]


def test_a_letter_that_grows_in_lower_case_moves_no_span() -> None:
    page = "In İzmir the port closed on 3 May 2018."
    [timex] = find_timexes(page, (), PUBLISHED)
    assert timex.span.of(page) == "3 May 2018"
