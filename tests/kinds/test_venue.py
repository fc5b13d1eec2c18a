"""Venues: two names of halls and squares."""

from __future__ import annotations

import pytest

from crosscheck.kinds.named import Venue
from crosscheck.model import Agreement


@pytest.mark.parametrize(
    ("one", "other", "agreement"),
    [
        ("Opera Square", "opera square", Agreement.SAME),
        ("Opera Square", "old Opera Square", Agreement.COMPATIBLE),
        ("Opera Square", "national stadium", Agreement.CONFLICTING),
        ("Amber Hall", "City Hall", Agreement.CONFLICTING),
    ],
)
def test_two_venues(one: str, other: str, agreement: Agreement) -> None:
    assert Venue(one).relate(Venue(other)).agreement is agreement
    assert Venue(other).relate(Venue(one)).agreement is agreement


def test_a_shorter_name_covers_a_longer_one() -> None:
    assert Venue("Opera Square").covers(Venue("old Opera Square"))
    assert not Venue("old Opera Square").covers(Venue("Opera Square"))
    assert Venue("Opera Square").to_json() == {"name": str(Venue("Opera Square"))}
