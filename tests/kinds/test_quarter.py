"""Quarters as values: how two parts of a town agree."""

from __future__ import annotations

import pytest

from crosscheck.kinds.quarter import Quarter, find
from crosscheck.model import Agreement, Article
from crosscheck.names.reading.cast import read_cast
from crosscheck.text.page.prose import read_prose

NORTH, NORTHEAST, EAST, NORTHWEST = 0, 1, 2, 7


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        (Quarter(NORTH, "varn"), Quarter(NORTH, "varn"), Agreement.SAME),
        (Quarter(NORTH, "varn"), Quarter(NORTH), Agreement.COMPATIBLE),
        (Quarter(NORTH, "varn"), Quarter(NORTHEAST, "varn"), Agreement.CONFLICTING),
        (Quarter(NORTH), Quarter(NORTHWEST, "varn"), Agreement.CONFLICTING),
        (Quarter(NORTH, "varn"), Quarter(EAST, "tresk"), Agreement.INCOMPARABLE),
    ],
)
def test_two_quarters_relate(left: Quarter, right: Quarter, agreement: Agreement) -> None:
    assert left.relate(right).agreement is agreement
    assert right.relate(left).agreement is agreement


def test_parts_side_by_side_are_less_sure() -> None:
    north = Quarter(NORTH, "varn")
    parts = Quarter(NORTHEAST), Quarter(NORTHEAST, "varn"), Quarter(EAST, "varn")
    half, beside, apart = (north.relate(part).confidence for part in parts)

    assert half < beside < apart


def test_a_part_of_town_is_surer_where_it_is_said_of_the_incident() -> None:
    lede = "The mayor spoke on Monday in Varn about the budget of the coming year and the bridge.\n\n"
    text = lede + "A clerk was shot in east Varn on Monday.\n\nHer sister has a shop in west Varn, she said.\n"
    prose = read_prose(Article("a.txt", "a.txt", text))

    of_incident, of_another = find(prose, read_cast(prose))

    assert of_another.confidence < of_incident.confidence


def test_a_name_with_capitals_is_a_part_of_a_town_that_is_known_alone() -> None:
    prose = read_prose(
        Article("a.txt", "a.txt", "A clerk was shot in North Harrow, in East Varn Hills, police said.\n")
    )

    slots = [claim.slot.scope for claim in find(prose, read_cast(prose)) if claim.slot is not None]

    assert slots == ["", "varn hills"]


def test_what_lies_equally_far_from_a_town_is_one_place() -> None:
    lede = "The mayor spoke on Monday in Varn about the budget of the coming year and the bridge.\n\n"
    text = lede + "He is old.\n\nTresk, a port 40 miles north of Varn, is rich.\n\nMorne is a town south of Varn.\n"
    prose = read_prose(Article("a.txt", "a.txt", text))

    far, near = find(prose, read_cast(prose))

    assert far.slot is not None
    assert near.slot is not None
    assert (far.slot.scope, near.slot.scope) == ("40 mile from varn", "it from varn")
    assert near.confidence < far.confidence


@pytest.mark.parametrize(
    "text",
    [
        "A clerk was shot on Monday. The suspect lives in East Harrow.",
        "A clerk was shot and taken to a hospital in east Harrow.",
        "It came a week after a shooting in East Harrow.",
        "A second shooting happened in East Harrow.",
        "A clerk was shot on Monday. People prayed in East Harrow.",
        "A man from east Harrow was shot.",
    ],
)
def test_a_part_of_town_at_the_top_that_is_not_where_it_happened(text: str) -> None:
    prose = read_prose(Article("a.txt", "a.txt", f"{text} A man was shot in south Harrow.\n"))

    aside, of_incident = find(prose, read_cast(prose))

    assert aside.confidence < of_incident.confidence


def test_two_towns_lie_equally_far_from_a_third() -> None:
    text = "Tresk, 40 miles north of Varn, is rich. On Monday, 40 miles south of Varn, a ship sank.\n"
    prose = read_prose(Article("a.txt", "a.txt", text))

    scopes = [claim.slot.scope for claim in find(prose, read_cast(prose)) if claim.slot is not None]

    assert scopes == ["Tresk from varn", "40 mile from varn"]


def test_a_country_is_no_town() -> None:
    prose = read_prose(Article("a.txt", "a.txt", "A clerk was shot in northern Norway on Monday.\n"))

    assert not list(find(prose, read_cast(prose)))
