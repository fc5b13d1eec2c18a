"""Extents as values: how two of them agree."""

from __future__ import annotations

import pytest

from crosscheck.kinds.extent import Extent
from crosscheck.model import Agreement

SAME, COMPATIBLE, CONFLICTING = Agreement.SAME, Agreement.COMPATIBLE, Agreement.CONFLICTING
OTHER = Agreement.DIFFERENT_THING


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        (Extent(5, 5, "church"), Extent(5, 5, "church"), SAME),
        (Extent(5, 5, "church"), Extent(4, 4), CONFLICTING),
        (Extent(5, 5), Extent(1, 4, "church"), CONFLICTING),
        (Extent(2, 4), Extent(1, 4, "church"), COMPATIBLE),
        (Extent(5, 5, "school"), Extent(0, 0, "church"), OTHER),
        (Extent(5, 5, "church", "saint orla"), Extent(0, 0, "church", "egan"), OTHER),
        (Extent(5, 5, "church", "saint orla"), Extent(0, 0, "church", "orla"), CONFLICTING),
        (Extent(5, 5, "church", "saint orla"), Extent(5, 5, "church"), SAME),
        (Extent(5, 5, "church", "", "Varn"), Extent(0, 0, "church", "", "Tarn"), OTHER),
    ],
)
def test_two_extents_relate(left: Extent, right: Extent, agreement: Agreement) -> None:
    assert left.relate(right).agreement is agreement
    assert right.relate(left).agreement is agreement


def test_far_apart_is_surer_than_a_step() -> None:
    assert Extent(5, 5).relate(Extent(0, 0)).confidence > Extent(5, 5).relate(Extent(4, 4)).confidence


def test_what_leaves_more_open_covers() -> None:
    assert Extent(1, 4).covers(Extent(2, 3, "church"))
    assert not Extent(1, 4, "church").covers(Extent(2, 3))
