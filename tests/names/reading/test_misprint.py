"""Which capitalised neighbours are parts of a name."""

from __future__ import annotations

import pytest

from crosscheck.names.reading.misprint import Misprint, Stand, name_part
from crosscheck.text.page.tally import Told

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
    (Stand.ANYWHERE, "Eva", "Cole", False),
    (Stand.NOT_BEHIND_A_NAME, "Eva", "", True),
    (Stand.NOT_BEHIND_A_NAME, "", "Cole", False),
    (Stand.BEHIND_A_NAME, "Eva", "", False),
    (Stand.BEHIND_A_NAME, "Oak", "", False),
    (Stand.BEHIND_A_NAME, "an", "", True),
    (Stand.BEHIND_A_NAME, "", "", True),
    (Stand.IN_USUAL_COMPANY, "", "", False),
    (Stand.IN_USUAL_COMPANY, "Eva", "", True),
    (Stand.BESIDE_A_NEIGHBOUR, "Eva", "", True),
    (Stand.BESIDE_A_NEIGHBOUR, "", "", False),
]


@pytest.mark.parametrize(("stand", "before", "after", "is_name"), STANDS)
def test_where_a_misprint_may_stand(stand: Stand, before: str, after: str, is_name: bool) -> None:
    found = Misprint("brandtt", ("brandt",), "a letter is too many", "rare-form", 0.8, stand)

    assert found.is_name(before, after, Told([])) is is_name
