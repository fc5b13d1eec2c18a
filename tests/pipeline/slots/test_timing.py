"""Days and clock times of events: which are only one end of a stretch of time."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline import claims
from crosscheck.pipeline.slots.timing import is_an_end, lies_ahead, lies_behind
from crosscheck.text.timex.value import TimeValue


@pytest.mark.parametrize(
    ("before", "is_end"),
    [
        ("by", True),
        ("as of", True),
        ("until", True),
        ("till", True),
        ("Through", True),
        ("since", True),
        ("after", True),
        ("before", True),
        ("ahead of", True),
        ("prior to", True),
        ("from", True),
        ("for", True),
        ("between the fair and", True),
        ("from the fair to", True),
        ("on", False),
        ("in time for the fair and", False),
        ("in honour of", False),
        ("and missing since", False),
        ("and set for", False),
        ("and remanded in custody until", False),
    ],
)
def test_a_day_that_is_one_end(before: str, *, is_end: bool) -> None:
    article = Article("a", "a", f"The Weir lock was shut {before} May 3, 2024.")
    (day,) = (claim for claim in claims([article]) if claim.text == "May 3, 2024")

    assert isinstance(day.value, TimeValue)
    assert is_an_end(article.page, day, day.value.timex) is is_end


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        # The noun of an event, and who has it.
        ("The funeral for Ida Calloway will be held on Sunday.", ("day of the funeral", ("Ida Calloway",))),
        ("Ida Calloway, 61, is held. Her trial will begin on May 20.", ("day of the trial", ("Ida Calloway",))),
        ("Ida Calloway was shot. Her death was still a riddle on Sunday.", None),
        ("The trial of Ida Calloway's baker will begin on May 20.", None),
        # What a sentence opens with is said of the one behind the comma.
        ("Born on May 3, 1962 in Weir, Ida Calloway wrote nine novels.", ("day of the birth", ("Ida Calloway",))),
        ("Born on May 3, 1962 in Weir, the novel tells of Ida Calloway.", None),
        # A hearing that is still to come is the next one.
        ("Ida Calloway is due in court on May 20.", ("day of the next hearing", ("Ida Calloway",))),
        ("Ida Calloway was remanded until May 20.", ("day of the next hearing", ("Ida Calloway",))),
        ("Ida Calloway was in court on May 2.", ("day of the hearing", ("Ida Calloway",))),
        # A wedding is that of two.
        ("Ida Calloway, 41, and Otto Trent, 44, wed in 1984.", ("day of the wedding", ("Ida Calloway", "Otto Trent"))),
    ],
)
def test_whose_event_a_day_is_of(text: str, slot: tuple[str, tuple[str, ...]] | None) -> None:
    article = Article("a", "a", text, published="2024-05-15")
    (day,) = (claim for claim in claims([article]) if claim.kind == "date")

    assert (day.slot and (day.slot.attribute, day.slot.subjects)) == slot


@pytest.mark.parametrize(
    ("day", "ahead", "behind"),
    [("on May 20", True, False), ("on May 15", False, False), ("at 9 p.m. on May 14", False, True)],
)
def test_a_day_lies_before_or_behind_its_article(day: str, *, ahead: bool, behind: bool) -> None:
    article = Article("a", "a", f"The lock is shut {day}.", published="2024-05-15")
    (claim,) = (claim for claim in claims([article]) if claim.kind in ("date", "time"))

    assert (lies_ahead(claim), lies_behind(claim)) == (ahead, behind)


def test_a_weekend_is_as_good_as_a_day() -> None:
    article = Article("a", "a", "A fire destroyed the mill in Tarn at the weekend.", published="2024-05-15")
    (day,) = (claim for claim in claims([article]) if claim.kind == "date")

    assert (day.slot and day.slot.attribute, day.confidence) == ("day of the fire", 0.9)


@pytest.mark.parametrize(
    ("when", "sure"),
    [("at 11 p.m. that night", True), ("at 11 p.m. the following day", True), ("the next day", False)],
)
def test_an_hour_is_as_sure_whatever_day_it_is_counted_from(when: str, *, sure: bool) -> None:
    article = Article("a", "a", f"The mill in Weir exploded {when}.", published="2024-05-15")
    (told,) = (claim for claim in claims([article]) if claim.kind in ("date", "time"))

    assert (told.confidence > 0.8) is sure


def test_an_hour_of_no_known_day_is_as_sure_as_any() -> None:
    (hour,) = (claim for claim in claims([Article("a", "a", "The mill exploded at 11 p.m.")]) if claim.kind == "time")

    assert hour.confidence == 0.9


@pytest.mark.parametrize(
    ("text", "is_told"), [("10 p.m.: Two boys were shot.", True), ("Updated at 10 p.m.: Two boys were shot.", False)]
)
def test_the_hour_of_an_update_is_that_of_the_page(text: str, *, is_told: bool) -> None:
    (hour,) = (claim for claim in claims([Article("a", "a", text)]) if claim.kind == "time")

    assert (hour.slot is not None) is is_told
