"""Which capitalised neighbours are parts of a name."""

from __future__ import annotations

import pytest

from crosscheck.names.reading.misprint import Misprint, Stand, name_part
from crosscheck.text.tally import Told

PARTS = [
    ("Wennerholm", "wennerholm"),
    ("Mark", "mark"),
    ("Street", "street"),
    ("President", ""),
    ("Russian", ""),
    ("Monday", ""),
    ("The", ""),
    ("ferry", ""),
    ("12", ""),
    ("", ""),
]


@pytest.mark.parametrize(("token", "part"), PARTS)
def test_parts_of_a_name(token: str, part: str) -> None:
    assert name_part(token) == part


STANDS = [
    (Stand.ANYWHERE, "eva", "cole", False),
    (Stand.NOT_BEHIND_A_NAME, "eva", "", True),
    (Stand.NOT_BEHIND_A_NAME, "", "cole", False),
    (Stand.APART_FROM_NAMES, "", "cole", True),
    (Stand.APART_FROM_NAMES, "", "", False),
    (Stand.IN_USUAL_COMPANY, "", "", False),
    (Stand.IN_USUAL_COMPANY, "eva", "", True),
]


@pytest.mark.parametrize(("stand", "before", "after", "is_name"), STANDS)
def test_where_a_misprint_may_stand(stand: Stand, before: str, after: str, is_name: bool) -> None:
    found = Misprint("brandtt", ("brandt",), "a letter is too many", "rare-form", 0.8, stand)

    assert found.is_name(before, after, Told([])) is is_name
