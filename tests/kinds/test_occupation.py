"""Occupations: what somebody does for a living, and which two one person seldom has."""

from __future__ import annotations

import pytest

from crosscheck.kinds.occupation import Occupation
from crosscheck.model import Agreement, Article, Claim
from crosscheck.names.occupations import callings, listed
from crosscheck.pipeline import claims

TOLD = [
    ("Nadia Orde, a midwife who came late, was hurt.", "midwife", False),
    ("Police named her as Nadia Orde, a locksmith aged 29 with no record.", "locksmith", False),
    ("Nadia Orde, a 43-year-old bus driver from Hollin, was hurt.", "bus driver", False),
    ("Nadia Orde, 43, a retired postmistress, was hurt.", "postmistress", True),
    ("Nadia Orde, a primary school teacher and mother of two, was hurt.", "school teacher", False),
    ("Nadia Orde worked as a taxi driver. Nadia Orde was hurt.", "taxi driver", False),
    ("Nadia Orde, who had worked as a welder, was hurt.", "welder", True),
    ("Nadia Orde was a nurse at Hollin hospital. Nadia Orde was hurt.", "nurse", False),
    ("Locksmith Nadia Orde was hurt.", "Locksmith", False),
    ("The defence, led by the barrister Nadia Orde, rested.", "barrister", False),
    ("The club's solicitor, Nadia Orde, was hurt.", "solicitor", False),
    ("It was done by the surgeon, Dr Nadia Orde.", "surgeon", False),
    ("A baker named Nadia Orde was hurt.", "baker", False),
    ("A baker from Upper Varn, Nadia Orde, was hurt.", "baker", False),
    ("Nadia Orde, 43, from Hollin Bridge, a plumber, was hurt.", "plumber", False),
    ("Nadia Orde, described by neighbours as a shy electrician, was hurt.", "electrician", False),
    ("Nadia Orde, employed as a welder, was hurt.", "welder", False),
    ("A caterer, Nadia Orde, was hurt.", "caterer", False),
]
NOT_TOLD = [
    "Nadia Orde, the driver, was hurt.",
    "Nadia Orde, a nurse's aide, was hurt.",
    "Nadia Orde, a police officer's wife, was hurt.",
    "Nadia Orde, a teacher training expert, was hurt.",
    "It was shown by a teacher, Nadia Orde said.",
    "Nadia Orde, a suspect in the case, was hurt.",
    "Nadia Orde, a mother of two, was hurt.",
    "Nadia Orde's nurse was hurt.",
    "Nadia Orde, who taught him at home to swim, was hurt.",
    "Nadia Orde, who knew the welder, was hurt.",
    "Nadia Orde, described the welder as mad.",
]


def _told(text: str) -> list[Claim]:
    return [claim for claim in claims([Article("a", "a", text)]) if claim.kind == "occupation"]


@pytest.mark.parametrize(("text", "printed", "past"), TOLD)
def test_the_occupation_of_a_named_person(text: str, printed: str, past: bool) -> None:
    (claim,) = _told(text)

    assert claim.slot is not None
    assert (claim.text, claim.slot.subject) == (printed, "Nadia Orde")
    assert claim.value.to_json() == {"occupation": printed, "past": past}


@pytest.mark.parametrize("text", NOT_TOLD)
def test_no_occupation_of_anybody(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("left", "right", "agreement", "loud"),
    [
        ("nurse", "nurse", Agreement.SAME, False),
        ("surgeon", "physician", Agreement.COMPATIBLE, False),
        ("attorney", "defense attorney", Agreement.COMPATIBLE, False),
        ("midwife", "nurse", Agreement.COMPATIBLE, False),
        ("teacher", "headmistress", Agreement.COMPATIBLE, False),
        ("detective", "police officer", Agreement.COMPATIBLE, False),
        ("painter", "sculptor", Agreement.DIFFERENT_THING, False),
        ("farmer", "plumber", Agreement.DIFFERENT_THING, False),
        ("midwife", "schoolteacher", Agreement.CONFLICTING, True),
        ("locksmith", "taxi driver", Agreement.CONFLICTING, True),
        ("bus driver", "taxi driver", Agreement.CONFLICTING, True),
        ("solicitor", "barrister", Agreement.CONFLICTING, True),
        ("joiner", "plumber", Agreement.CONFLICTING, True),
        ("goalkeeper", "striker", Agreement.CONFLICTING, True),
        ("defender", "midfielder", Agreement.CONFLICTING, False),
        ("winger", "forward", Agreement.COMPATIBLE, False),
        ("striker", "plumber", Agreement.DIFFERENT_THING, False),
        ("construction worker", "plumber", Agreement.CONFLICTING, False),
        ("psychiatrist", "surgeon", Agreement.CONFLICTING, False),
        ("paramedic", "firefighter", Agreement.CONFLICTING, False),
    ],
)
def test_which_two_exclude_each_other(left: str, right: str, agreement: Agreement, loud: bool) -> None:
    one, other = Occupation(left, listed(left) or ""), Occupation(right, listed(right) or "")

    for relation in (one.relate(other), other.relate(one)):
        assert relation.agreement is agreement
        assert (relation.agreement is Agreement.CONFLICTING and relation.confidence >= 0.5) is loud


def test_what_is_past_or_to_come_excludes_nothing() -> None:
    was, is_now = Occupation("nurse", "nurse", past=True), Occupation("plumber", "plumber")

    assert was.relate(is_now).agreement is Agreement.DIFFERENT_THING


def test_a_wider_word_covers_a_closer_one() -> None:
    doctor, surgeon = Occupation("doctor", "doctor"), Occupation("surgeon", "surgeon")

    assert doctor.covers(surgeon)
    assert not surgeon.covers(doctor)


@pytest.mark.parametrize("word", ["driver", "suspect", "victim", "mother", "captain", "officer", "caller", "gunman"])
def test_parts_in_the_news_are_no_occupations(word: str) -> None:
    assert word not in callings()
