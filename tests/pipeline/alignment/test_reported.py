"""Two days of one event, as their reports print them."""

from __future__ import annotations

import pytest

from crosscheck.model import Agreement, Article
from crosscheck.pipeline.align import align
from crosscheck.pipeline.extract import extract


def _disagree(one: str, other: str, printed: str = "2024-05-15") -> tuple[Agreement, float]:
    articles = [Article("a", "a", one, published="2024-05-15"), Article("b", "b", other, published=printed)]
    (fact,) = (fact for fact in align(extract(articles)) if fact.slot.attribute == "day of the trial")
    return fact.agreement, fact.confidence


@pytest.mark.parametrize(("day", "sure"), [("May 28", 0.9), ("June 4", 0.5)])
def test_in_figures_no_day_is_counted_from_another_week(day: str, sure: float) -> None:
    told = _disagree("Ida Calloway will stand trial on May 21.", f"Ida Calloway will stand trial on {day}.")

    assert told == (Agreement.CONFLICTING, sure)


def test_a_weekday_may_be_counted_from_another_week() -> None:
    told = _disagree("Ida Calloway will stand trial on Tuesday.", "Ida Calloway will stand trial on May 28.")

    assert told == (Agreement.CONFLICTING, 0.4)


@pytest.mark.parametrize(
    ("printed", "agreement"), [("2024-05-16", Agreement.CONFLICTING), ("2024-05-22", Agreement.SUPERSEDED)]
)
def test_what_is_announced_may_be_put_off(printed: str, agreement: Agreement) -> None:
    one, other = "Ida Calloway will stand trial on May 23.", "Ida Calloway will stand trial on June 12."

    assert _disagree(one, other, printed)[0] is agreement
