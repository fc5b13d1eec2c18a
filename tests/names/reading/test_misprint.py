"""Which capitalised neighbours are parts of a name."""

from __future__ import annotations

import pytest

from crosscheck.names.reading.misprint import Misprint, Stand
from crosscheck.text.page.tally import Told

PARTS = [
    ("Wennerholm", True),
    ("Mark", True),
    ("Street", True),
    ("President", False),
    ("Russian", False),
    ("Monday", False),
    ("The", False),
    ("ferry", False),
    ("12", False),
    ("", False),
]


@pytest.mark.parametrize(("before", "is_part"), PARTS)
def test_parts_of_a_name(before: str, *, is_part: bool) -> None:
    found = Misprint("brandtt", ("brandt",), "a letter is too many", "rare-form", 0.8, Stand.NOT_BEHIND_A_NAME)

    assert found.is_name(before, "", Told([])) is is_part


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
