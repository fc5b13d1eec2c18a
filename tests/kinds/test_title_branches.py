"""Which branch of public life an office is of."""

from __future__ import annotations

import pytest

from crosscheck.kinds.title.branches import branch_of
from crosscheck.kinds.title.value import Title
from crosscheck.model import Agreement


@pytest.mark.parametrize(
    ("printed", "branch"),
    [
        ("Deputy Prime Minister", "government"),
        ("minister of justice", "government"),
        ("health secretary", "government"),
        ("speaker of parliament", "chamber"),
        ("ambassador to Kenya", "embassy"),
        ("senior prosecutor", "prosecution"),
        ("presiding justice", "bench"),
        ("national director of the Tide Police", "agency"),
        ("police commissioner", "police"),
        ("Methodist minister", None),
        ("general secretary", None),
        ("keynote speaker", None),
        ("goodwill ambassador", None),
        ("museum director", None),
        ("chief of staff to the prime minister", None),
        ("the minister’s brother", None),
        ("ambassador-designate", None),
    ],
)
def test_the_branch_of_an_office(printed: str, branch: str | None) -> None:
    assert branch_of(printed) == branch


@pytest.mark.parametrize(
    ("one", "other", "agreement"),
    [
        ("deputy foreign minister", "ambassador to Kenya", Agreement.CONFLICTING),
        ("chief detective", "public prosecutor", Agreement.CONFLICTING),
        ("mayor of Weir", "alderman", Agreement.CONFLICTING),
        ("mayor of Weir", "transport minister", Agreement.DIFFERENT_THING),
        ("former ambassador to Kenya", "foreign minister", Agreement.DIFFERENT_THING),
        ("finance director", "CFO", Agreement.SAME),
        ("finance director", "chief executive", Agreement.CONFLICTING),
    ],
)
def test_nobody_holds_offices_of_two_branches(one: str, other: str, agreement: Agreement) -> None:
    assert Title(one).relate(Title(other)).agreement is agreement
    assert Title(other).relate(Title(one)).agreement is agreement


def test_a_country_in_letters_is_the_country() -> None:
    letters, name = (Title(f"ambassador to the {place}", "ambassador") for place in ("U.S.", "United States"))

    assert letters.relate(name).agreement is Agreement.SAME
