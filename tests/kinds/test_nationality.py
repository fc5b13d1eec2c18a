"""Nationalities: of which country somebody is, and which two exclude each other."""

from __future__ import annotations

import pytest

from crosscheck.kinds.nationality import Nationality
from crosscheck.model import Agreement, Article, Claim
from crosscheck.pipeline import claims

TOLD = [
    ("Norwegian sailor Nadia Orde was rescued.", "Norwegian", ["norwegian"]),
    ("The 26-year-old Norwegian murder suspect Nadia Orde was held.", "Norwegian", ["norwegian"]),
    ("Norwegian Foreign Minister Nadia Orde flew home.", "Norwegian", ["norwegian"]),
    ("Nadia Orde, a Norwegian national, was rescued.", "Norwegian", ["norwegian"]),
    ("Nadia Orde, a 26-year-old Dane, was rescued.", "Dane", ["danish"]),
    ("The Norwegian-American sailor Nadia Orde was rescued.", "Norwegian-American", ["american", "norwegian"]),
]
NOT_TOLD = [
    "Nadia Orde, a Muslim, was rescued.",
    "Norwegian Airlines pilot Nadia Orde was rescued.",
    "A Norwegian said Nadia Orde was rescued.",
    "Many Greeks know Nadia Orde for her dive.",
    "The Norwegian ship rescued Nadia Orde.",
    "Republican senator Nadia Orde was rescued.",
]


def _told(text: str) -> list[Claim]:
    return [claim for claim in claims([Article("a", "a", text)]) if claim.kind == "nationality"]


@pytest.mark.parametrize(("text", "printed", "nations"), TOLD)
def test_the_country_of_a_named_person(text: str, printed: str, nations: list[str]) -> None:
    (claim,) = _told(text)

    assert claim.slot is not None
    assert (claim.text, claim.slot.subject, claim.value.to_json()) == (printed, "Nadia Orde", {"nations": nations})


@pytest.mark.parametrize("text", NOT_TOLD)
def test_no_country_of_anybody(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        ({"danish"}, {"danish"}, Agreement.SAME),
        ({"danish"}, {"danish", "american"}, Agreement.COMPATIBLE),
        ({"scottish"}, {"british"}, Agreement.COMPATIBLE),
        ({"danish"}, {"swedish"}, Agreement.CONFLICTING),
    ],
)
def test_two_nationalities_relate(left: set[str], right: set[str], agreement: Agreement) -> None:
    one, other = Nationality(frozenset(left)), Nationality(frozenset(right))
    assert one.relate(other).agreement is other.relate(one).agreement is agreement
