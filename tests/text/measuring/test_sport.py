"""Sport: whose statistic a number is, and of what stretch of play."""

from __future__ import annotations

import re

import pytest

from crosscheck.model import Span
from crosscheck.text.measuring.sport import Statistic, statistic


def read(noun: str, marked: str) -> Statistic | None:
    """What the words between the asterisks say of a player."""
    start, end = (match.start() for match in re.finditer(r"\*", marked))
    page = marked.replace("*", "")
    return statistic(noun, page, Span(start, end - 1), Span(0, len(page)))


@pytest.mark.parametrize(
    ("noun", "marked", "attribute", "scope"),
    [
        ("point", "Trent had *12 points* for Weir.", "points", ""),
        ("point", "John Trent, a senior, led Weir with a career-high *31 points*.", "points", ""),
        ("rebound", "Trent finished with 21 points and *nine rebounds*.", "rebounds", ""),
        ("point", "Trent scored nine of his *21 points* from the line.", "points", ""),
        ("point", "Trent’s *24 points* lifted Weir.", "points", ""),
        ("point", "Trent scored *11 points* in the second half.", "points", "second half"),
        ("point", "Trent, who now has *1,214 points*, sat out.", "points", "career"),
        ("point", "Trent has *914 career points*.", "points", "career"),
        ("goal", "Trent scored his *20th goal* of the season.", "goals", "season"),
        ("yard", "Trent threw for *310 yards*.", "passing yards", ""),
        ("yard", "Trent ran 14 times for *88 yards*.", "rushing yards", ""),
        ("touchdown", "Trent threw for 310 yards and *two touchdowns*.", "passing touchdowns", ""),
        ("run", "Trent hit *two home runs*.", "home runs", ""),
        ("wicket", "Trent took *four wickets*.", "wickets", ""),
    ],
)
def test_a_statistic(noun: str, marked: str, attribute: str, scope: str) -> None:
    found = read(noun, marked)
    assert found is not None
    assert (found.attribute, found.scope) == (attribute, scope)


@pytest.mark.parametrize(
    ("noun", "marked"),
    [
        ("goat", "Trent had *12 goats*."),
        ("goal", "Trent had *three goals* when he took office."),
        ("point", "Trent needed *nine points* for the record."),
        ("point", "Trent averaged 20 and scored *12 points* a game."),
        ("point", "Trent scored *12 points* during a four-minute stretch."),
        ("point", "Trent scored *12 points* last year."),
        ("yard", "Trent had *88 yards*."),
    ],
)
def test_no_statistic_of_a_game(noun: str, marked: str) -> None:
    assert read(noun, marked) is None


def test_who_and_against_whom() -> None:
    page = "John Trent scored 12 points against the Tarners."
    found = statistic("point", page, Span(18, 27), Span(0, len(page)))
    assert found is not None
    assert found.who.of(page) == "John Trent"
    assert found.opponents == ("Tarners",)
