"""Sorts as values: how two of them agree."""

from __future__ import annotations

import pytest

from crosscheck.kinds.sort import Sort
from crosscheck.model import Agreement

SAME, COMPATIBLE, CONFLICTING = Agreement.SAME, Agreement.COMPATIBLE, Agreement.CONFLICTING


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        ("gold", "gold", SAME),
        ("737", "737-800", COMPATIBLE),
        ("vr318", "318", COMPATIBLE),
        ("gold", "copper", CONFLICTING),
        ("318", "381", CONFLICTING),
        ("31", "318", CONFLICTING),
    ],
)
def test_two_sorts_relate(left: str, right: str, agreement: Agreement) -> None:
    assert Sort(left).relate(Sort(right)).agreement is agreement
    assert Sort(right).relate(Sort(left)).agreement is agreement
