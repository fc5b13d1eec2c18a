"""Where somebody is from, and what somebody is of."""

from __future__ import annotations

import pytest

from crosscheck.kinds.belonging import BIRTHPLACE, HOME, Belonging
from crosscheck.model import Agreement, Article
from crosscheck.pipeline import claims

TOLD = [
    ("Nadia Orde, 41, of Varn, was hurt.", "Varn", HOME),
    ("Nadia Orde, a 41-year-old nurse from St. Varn, was hurt.", "St. Varn", HOME),
    ("Nadia Orde, who lives in Upper Varn, was hurt.", "Upper Varn", HOME),
    ("Varn resident Nadia Orde was hurt.", "Varn", HOME),
    ("Upper O'Varn resident Nadia Orde was hurt.", "Upper O'Varn", HOME),
    ("Nadia Orde, who was born in Varn, was hurt.", "Varn", BIRTHPLACE),
    ("Nadia Orde was born and raised in Varn.", "Varn", BIRTHPLACE),
    ("Ms. Nadia Orde was hurt. She was born in Varn in 1970.", "Varn", BIRTHPLACE),
    ("A Varn woman, Nadia Orde, was hurt.", "Varn", HOME),
    ("Ms. Nadia Orde was hurt. She lives in Varn with her son.", "Varn", HOME),
    ("Nadia Orde was hurt. The 44-year-old was from Varn.", "Varn", HOME),
    ("“I was hurt,” said Nadia Orde of the Varn Party.", "Varn Party", "party"),
    ("Nadia Orde, a nurse at Varn University, was hurt.", "Varn University", "university"),
    ("Nadia Orde, who plays for Varn, was hurt.", "Varn", "club"),
    ("Varn City striker Nadia Orde was hurt.", "Varn City", "club"),
    ("The Mill Party's Nadia Orde was hurt.", "Mill Party", "party"),
    ("Democrat Nadia Orde won the seat.", "Democrat", "party"),
    ("Mr Fells lost to Labour candidate Nadia Orde.", "Labour", "party"),
    ("Mr Fells lost to the Labour candidate, Nadia Orde, by a vote.", "Labour", "party"),
    ("Social Democratic leader Nadia Orde won.", "Social Democratic", "party"),
    ("Ms. Nadia Orde, a moderate Republican from Varn, won.", "Republican", "party"),
    ("Rep. Nadia Orde (D-Varn) voted no.", "D", "party"),
    ("Rep. Nadia Orde, R-Varn, voted no.", "R", "party"),
]
NOT_TOLD = [
    "Nadia Orde, 41, of Varn County, was hurt.",
    "Nadia Orde, 41, of Varn Road, was hurt.",
    "Nadia Orde, 41, of Norway, was hurt.",
    "Nadia Orde of the Varn was hurt.",
    "Nadia Orde of Varn Council was hurt.",
    "Nadia Orde of Lanternics was hurt.",
    "Family woman Nadia Orde was hurt.",
    "Former Democrat Nadia Orde won the seat.",
    "Conservative columnist Nadia Orde spoke.",
    "Democrats met Nadia Orde.",
    # A view, the minister of labour, somebody else's seat, a party of old, a letter that is of many parties, a team.
    "Conservative Nadia Orde won the seat.",
    "Conservative host and candidate Nadia Orde spoke.",
    "Labour Minister Nadia Orde spoke.",
    "Ms. Nadia Orde, the Republican senator's wife, spoke.",
    "He lost to the Labour candidate, Nadia Orde said.",
    "The then-Republican mayor Nadia Orde spoke.",
    "Nearby resident Nadia Orde spoke.",
    "The resident Nadia Orde spoke.",
    "Building resident Nadia Orde spoke.",
    "Wounded woman Nadia Orde spoke.",
    "Her mother Nadia Orde spoke.",
    "Ilse's mother Nadia Orde spoke.",
    "Ms. Nadia Orde, a Democrat who became a Tory, spoke.",
    "Ms. Nadia Orde, a onetime Democrat, spoke.",
    "Sen. Nadia Orde (I-Varn) voted no.",
    "Sen. Nadia Orde (L-Varn) voted no.",
    "Nadia Orde (R, Varn Rovers) won.",
    "Nadia Orde (D-Day veteran) spoke.",
    "Ms. Nadia Orde, a former Republican, won.",
    "Prime Minister Nadia Orde (R) and her guest (L) in Varn.",
    "Nadia Orde at Varn was hurt.",
    "Nadia Orde, who was born in Norway, was hurt.",
    "Nadia Orde, who plays for Norway, was hurt.",
    "Nadia Orde fled from Varn.",
    "Nadia Orde, 41, was hurt. The 44-year-old was from Varn.",
    "A Norwegian woman, Nadia Orde, was hurt.",
    "Varn mill clerk Nadia Orde was hurt.",
]


def told(text: str) -> list[tuple[str, str]]:
    found = claims([Article("a", "a", text)])
    return [(c.text, c.slot.attribute) for c in found if isinstance(c.value, Belonging) and c.slot is not None]


@pytest.mark.parametrize(("text", "name", "attribute"), TOLD)
def test_what_is_read(text: str, name: str, attribute: str) -> None:
    assert told(text) == [(name, attribute)]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_nothing_is_read(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        (Belonging("Varn", HOME), Belonging("Varn", HOME, frozenset({"tresk"})), Agreement.SAME),
        (Belonging("Varn", HOME), Belonging("Tresk", HOME), Agreement.CONFLICTING),
        (Belonging("Varn", HOME), Belonging("Upper Varn", HOME), Agreement.COMPATIBLE),
        (Belonging("Varn", HOME, frozenset({"tresk"})), Belonging("Tresk", HOME), Agreement.COMPATIBLE),
        (Belonging("Mill Party", "party"), Belonging("Sea Party", "party"), Agreement.CONFLICTING),
        (Belonging("Varn", HOME), Belonging("Sea Party", "party"), Agreement.INCOMPARABLE),
    ],
)
def test_two_relate(left: Belonging, right: Belonging, agreement: Agreement) -> None:
    assert left.relate(right).agreement is agreement
    assert right.relate(left).agreement is agreement
