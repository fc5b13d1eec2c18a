"""Floors by their number."""

from __future__ import annotations

import pytest

from crosscheck.kinds.floor import Floor
from crosscheck.model import Agreement, Article
from crosscheck.pipeline import claims


@pytest.mark.parametrize(
    ("text", "floors"),
    [
        ("He fell from a third-floor window.", [3]),
        ("He fell from the 21st floor.", [21]),
        ("He fell from a second-story window.", [2]),
        ("He fell from the second storey.", [2]),
        ("It was the second story of the day.", []),
        ("The first floor vote was lost.", []),
        ("He lay on the floor.", []),
    ],
)
def test_what_is_read(text: str, floors: list[int]) -> None:
    found = claims([Article("a", "a", text)])

    assert [claim.value.number for claim in found if isinstance(claim.value, Floor)] == floors


def test_neighbours_are_less_sure() -> None:
    near, far = Floor(2).relate(Floor(3)), Floor(2).relate(Floor(4))

    assert near.agreement is far.agreement is Agreement.CONFLICTING
    assert near.confidence < far.confidence
    assert Floor(2).relate(Floor(2)).agreement is Agreement.SAME
