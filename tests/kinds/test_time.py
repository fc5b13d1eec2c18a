"""Values of times: how they relate, print, and which flaws they carry."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.kinds import time
from crosscheck.model import Agreement, Article, Claim, Part, Section, Span
from crosscheck.text.page.prose import Prose, Sentence
from crosscheck.text.timex import find_timexes
from crosscheck.text.timex.value import TimeValue

PUBLISHED = date(2019, 12, 8)
SAME, COMPATIBLE = Agreement.SAME, Agreement.COMPATIBLE
CONFLICTING, INCOMPARABLE = Agreement.CONFLICTING, Agreement.INCOMPARABLE


def value(words: str, anchor: date | None = PUBLISHED) -> TimeValue:
    [timex] = find_timexes(words, (), anchor)
    return TimeValue.of(timex)


def claims(page: str) -> list[Claim]:
    article = Article(id="a", path="a.txt", text=page)
    span = Span(0, len(page))
    prose = Prose(article, page, (Section(Part.BODY, span),), (Sentence(span, Part.BODY),))
    return list(time.find(prose, find_timexes(page, prose.sentences, PUBLISHED)))


RELATIONS = [
    ("December 8, 2018", "8 Dec. 2018", SAME),
    ("2018-12-08", "on Saturday, Dec. 8, 2018", SAME),
    ("December 8, 2018", "in December 2018", COMPATIBLE),
    ("in December 2018", "in 2018", COMPATIBLE),
    ("in 1994", "in the 1990s", COMPATIBLE),
    ("in March 2018", "the spring of 2018", COMPATIBLE),
    ("December 8, 2018", "December 9, 2018", CONFLICTING),
    ("in December 2018", "in November 2018", CONFLICTING),
    ("around Dec. 8, 2018", "December 9, 2018", COMPATIBLE),
    ("early 1990", "in 1990", COMPATIBLE),
    ("on 03/04/2019", "April 3, 2019", COMPATIBLE),
    ("on 03/04/2019", "March 4, 2019", COMPATIBLE),
    ("on 03/04/2019", "March 5, 2019", CONFLICTING),
    ("recently", "in 2018", INCOMPARABLE),
    ("at 3:30, Dec. 8, 2018", "3:30 p.m. Dec. 8, 2018", COMPATIBLE),
    ("at 3:30, Dec. 8, 2018", "2:30 p.m. Dec. 8, 2018", CONFLICTING),
    ("Friday at 8 GMT", "Friday 9 am BST", COMPATIBLE),
    ("Friday at 8 GMT", "Friday 8 am BST", CONFLICTING),
    ("Friday 8 am PST", "Friday 4 pm GMT", COMPATIBLE),
    ("in 490 BC", "in 480 BC", CONFLICTING),
    ("7.5 years", "seven-and-a-half years", SAME),
    ("7.5 years", "90 months", SAME),
    ("7 years and 6 months", "7 1/2-year", SAME),
    ("two weeks", "14 days", SAME),
    ("90 minutes", "an hour and a half", SAME),
    ("7.5 years", "eight years", CONFLICTING),
    ("18 to 24 months", "20 months", COMPATIBLE),
    ("at least two years", "three years", COMPATIBLE),
    ("at least two years", "18 months", CONFLICTING),
    ("up to 90 days", "60 days", COMPATIBLE),
    ("a year", "365 days", COMPATIBLE),
    ("a year and a day", "366 days", COMPATIBLE),
    ("a year", "300 days", CONFLICTING),
    ("a few days", "four days", COMPATIBLE),
    ("for weeks", "three weeks", COMPATIBLE),
    ("every Friday", "each Friday", SAME),
    ("every Friday", "every Monday", CONFLICTING),
    ("10 p.m. Wednesday", "Wednesday night", COMPATIBLE),
    ("late Tuesday", "early Wednesday", COMPATIBLE),
    ("early Tuesday", "late Wednesday", CONFLICTING),
    ("late Tuesday", "early Thursday", CONFLICTING),
    ("10 p.m. Wednesday", "9 p.m. Wednesday", CONFLICTING),
    ("10 p.m. Wednesday", "9:55 p.m. Wednesday", COMPATIBLE),
    ("10 p.m. Wednesday", "10 p.m. Thursday", Agreement.DIFFERENT_THING),
    ("about 10 p.m. Wednesday", "9:45 p.m. Wednesday", COMPATIBLE),
    ("about 10 p.m. Wednesday", "9:30 p.m. Wednesday", CONFLICTING),
    ("11:50 p.m. Wednesday", "12:20 a.m. Thursday", CONFLICTING),
    ("December 8, 2018", "two weeks", INCOMPARABLE),
]


@pytest.mark.parametrize(("left", "right", "agreement"), RELATIONS)
def test_relations(left: str, right: str, agreement: Agreement) -> None:
    assert value(left).relate(value(right)).agreement is agreement
    assert value(right).relate(value(left)).agreement is agreement


UNDATED = [
    ("Tuesday night", "Wednesday night", CONFLICTING),
    ("Tuesday morning", "Thursday morning", Agreement.DIFFERENT_THING),
    ("Tuesday night", "10 p.m. on Tuesday", COMPATIBLE),
    ("Friday", "December 6, 2019", COMPATIBLE),
    ("Friday", "December 7, 2019", CONFLICTING),
    ("Friday", "in December 2019", COMPATIBLE),
    ("Friday", "on Friday", SAME),
    ("Friday", "on Saturday", CONFLICTING),
    ("in April", "April 3, 2019", COMPATIBLE),
    ("in April", "May 3, 2019", CONFLICTING),
    ("April 3", "April 4, 2019", CONFLICTING),
    ("Friday", "in April", INCOMPARABLE),
]


@pytest.mark.parametrize(("left", "right", "agreement"), UNDATED)
def test_relations_without_a_day_of_publication(left: str, right: str, agreement: Agreement) -> None:
    assert value(left, None).relate(value(right, None)).agreement is agreement
    assert value(right, None).relate(value(left, None)).agreement is agreement


PRINTED = [
    ("on Friday, Dec. 6, 2019", "6 December 2019"),
    ("in December 2019", "December 2019"),
    ("in 1887", "1887"),
    ("the 1990s", "the 1990s"),
    ("the 19th century", "the 19th century"),
    ("490 BC", "490 BC"),
    ("the third quarter of 2018", "the third quarter of 2018"),
    ("the spring of 2015", "spring 2015"),
    ("early 1990", "early 1990"),
    ("The train left at 10 p.m. Wednesday.", "4 December 2019, 22:00"),
    ("It left on Friday morning.", "6 December 2019, morning"),
    ("7.5 years", "7 years 6 months"),
    ("90 months", "7 years 6 months"),
    ("18 to 24 months", "1 year 6 months to 2 years"),
    ("a year and a day", "1 year 1 day"),
    ("at least two years", "at least 2 years"),
    ("12-hour", "12 hours"),
    ("for weeks", "some weeks"),
    ("every Friday", "every Friday"),
    ("twice a week", "every week"),
    ("recently", "the past"),
]


@pytest.mark.parametrize(("words", "printed"), PRINTED)
def test_values_in_plain_words(words: str, printed: str) -> None:
    assert str(value(words)) == printed


def test_an_unsettled_weekday_prints_as_a_weekday() -> None:
    assert str(value("Friday", None)) == "Friday"


JSON = [
    ("December 8, 2018", {"type": "DATE", "timex": "2018-12-08"}),
    ("early 1990", {"type": "DATE", "timex": "1990", "mod": "START"}),
    (
        "7.5 years",
        {"type": "DURATION", "timex": "P7Y6M", "low": 90, "high": 90, "unit": "month", "amount": 7.5},
    ),
    (
        "at least two days",
        {
            "type": "DURATION",
            "timex": "P2D",
            "mod": "EQUAL_OR_MORE",
            "low": 2,
            "high": None,
            "unit": "day",
            "amount": 2,
        },
    ),
    ("one to two years", {"type": "DURATION", "timex": "P1Y", "low": 1, "high": 2, "unit": "year"}),
    ("every Friday", {"type": "SET", "timex": "XXXX-WXX-5"}),
]


@pytest.mark.parametrize(("words", "expected"), JSON)
def test_the_claims_contract(words: str, expected: dict[str, object]) -> None:
    assert value(words).to_json() == expected


FLAWS = [
    (
        "They met on Thursday, Dec. 6, 2019.",
        "weekday",
        ("Friday, 6 December 2019", "Thursday, 5 December 2019"),
    ),
    (
        "They met at 9 a.m. on Thursday, Dec. 6, 2019.",
        "weekday",
        ("Friday, 6 December 2019", "Thursday, 5 December 2019"),
    ),
    ("They met on 31 February 2019.", "impossible-date", ()),
    ("They met on 03/04/2019.", "ambiguous-date", ("4 March 2019", "3 April 2019")),
    ("They met in Ocotber 2018.", "rare-form", ("October",)),
    ("They met on Wendesday.", "rare-form", ("Wednesday",)),
]


@pytest.mark.parametrize(("page", "check", "repairs"), FLAWS)
def test_flaws(page: str, check: str, repairs: tuple[str, ...]) -> None:
    [claim] = claims(page)
    [flaw] = claim.flaws
    assert (flaw.check, flaw.repairs) == (check, repairs)


SOUND = [
    "They met on Friday, Dec. 6, 2019.",
    "They met on 29 February 2020.",
    "They met on 25/12/2019 and on Wednesday.",
    "They met in October.",
]


@pytest.mark.parametrize("page", SOUND)
def test_sound_dates_have_no_flaw(page: str) -> None:
    assert [claim.flaws for claim in claims(page)] == [()] * len(claims(page))


def test_claims_carry_words_kind_hedge_and_pattern() -> None:
    page = "The talks began on Friday and lasted about two hours."
    assert [(c.text, c.kind, c.hedge, c.pattern, c.slot, c.part) for c in claims(page)] == [
        ("Friday", "date", None, "<weekday>", None, Part.BODY),
        ("about two hours", "duration", "about", "<n> <units>", None, Part.BODY),
    ]


_DRESSES = (
    "December 8, 2018", "in December 2018", "in 2018", "the 1990s", "Friday", "03/04/2019", "early 1990", "recently",
    "7.5 years", "18 to 24 months", "at least two years", "a few days", "a year and a day", "two weeks", "for weeks",
    "every Friday", "daily", "10 p.m. Wednesday", "Friday morning", "490 BC", "the spring of 2015", "last week",
)  # fmt: skip


@given(left=st.sampled_from(_DRESSES), right=st.sampled_from(_DRESSES), anchor=st.sampled_from((PUBLISHED, None)))
@settings(derandomize=True, max_examples=60, deadline=None)
def test_relate_is_symmetric_and_equal_values_print_alike(left: str, right: str, anchor: date | None) -> None:
    ours, theirs = value(left, anchor), value(right, anchor)
    agreement = ours.relate(theirs).agreement
    assert agreement is theirs.relate(ours).agreement
    assert ours.relate(ours).agreement is SAME
    assert agreement is not SAME or str(ours) == str(theirs)


def test_a_weekday_that_misses_its_date_is_shown_beside_the_dates_that_it_falls_on() -> None:
    page = (
        "They met on Friday, Dec. 13, 2018. They meet on Dec. 14, 2018, on Dec. 20, 2018, on Nov. 30, 2018 and Friday."
    )

    (flawed,) = [claim for claim in claims(page) if claim.flaws]

    assert [claim.text for claim in flawed.flaws[0].beside] == ["Dec. 14, 2018"]
