"""Relations: what one person is to another."""

from __future__ import annotations

import pytest

from crosscheck.kinds.relation import Kinship
from crosscheck.model import Agreement, Article, Claim
from crosscheck.pipeline import claims

TOLD = [
    (
        "Nadia Brandel was freed. Nadia Brandel's mother, Ruth Brandel, met her.",
        "mother",
        "Ruth Brandel and Nadia Brandel",
    ),
    (
        "Nadia Brandel was freed. Ruth Brandel, Nadia Brandel's mother, met her.",
        "mother",
        "Ruth Brandel and Nadia Brandel",
    ),
    ("Captain Noam Orde was freed. His wife, Ruth Orde, met him.", "wife", "Ruth Orde and Noam Orde"),
    (
        "Nadia Brandel was freed. Nadia Brandel's brother's friend Noam Orde, 40, met her.",
        "brother's friend",
        "Noam Orde and Nadia Brandel",
    ),
    ("A 19-year-old and his 12-year-old sister were hurt.", "sister", "somebody aged 12 and somebody aged 19"),
    (
        "Mr. Noam Orde was freed. Nadia Brandel, Noam Orde's former wife, met him.",
        "former wife",
        "Nadia Brandel and Noam Orde",
    ),
    (
        "Ruth Tessel welcomed Mr. Noam Orde of Hollin and his wife, Nadia, on Monday. Nadia Brandel was glad.",
        "wife",
        "Nadia Brandel and Noam Orde",
    ),
    (
        "Mr. Carl Rusk greeted Mr. Noam Orde and his wife, Nadia Brandel.",
        "wife",
        "Nadia Brandel and Noam Orde",
    ),
    (
        "Nadia Brandel was hurt. She ran. Mr. Noam Orde and her sister, Ruth Tessel, ran too.",
        "sister",
        "Ruth Tessel and Nadia Brandel",
    ),
]
TOLD += [
    ("Mr. Noam Orde and his daughter Nadia Brandel met on Monday.", "daughter", "Nadia Brandel and Noam Orde"),
    (
        "Captain Noam Orde was freed. The captain, 64, came ashore with his wife, Ruth.",
        "wife",
        "Ruth and Noam Orde",
    ),
    ("Captain Noam Orde was freed. Ruth Orde, the captain's sister, met him.", "sister", "Ruth Orde and Noam Orde"),
    ("Captain Noam Orde was freed. The captain's sister, Ruth Orde, met him.", "sister", "Ruth Orde and Noam Orde"),
    (
        "Captain Noam Orde was freed. Agent Carl Rusk, the uncle of the captain, met him.",
        "uncle",
        "Carl Rusk and Noam Orde",
    ),
    ("Captain Noam Orde was freed. Carl Rusk, cousin of Noam Orde, met him.", "cousin", "Carl Rusk and Noam Orde"),
    (
        "Mrs. Nadia Brandel beat Carl Rusk. Mr. Rusk wept. Her brother Ilan Brandel was glad.",
        "brother",
        "Ilan Brandel and Nadia Brandel",
    ),
]
TOLD += [
    (
        "Mrs. Nadia Brandel was hurt. There was a father, 47-yo Kim Rusk, and her sister, Ruth Tessel, with her.",
        "sister",
        "Ruth Tessel and Nadia Brandel",
    ),
]
TOLD += [
    (
        "President Ola Berg was hurt. Mr. Carl Rusk, Ola Berg's brother-in-law, met him.",
        "brother-in-law",
        "Carl Rusk and Ola Berg",
    ),
]
TOLD += [
    ("Ilan Barzel, the godson of minister Noam Orde, was freed.", "godson", "Ilan Barzel and Noam Orde"),
    ("Ilan Barzel, the nephew of minister Noam Orde, was freed.", "nephew", "Ilan Barzel and Noam Orde"),
    ("Ilan Barzel, 24, is the nephew of the late mayor Noam Orde.", "nephew", "Ilan Barzel and Noam Orde"),
    ("Ilan Barzel, who was Noam Orde's nephew, was freed.", "nephew", "Ilan Barzel and Noam Orde"),
    (
        "Captain Ilan Barzel was freed. He is the nephew of Carl Rusk, 61, who met him.",
        "nephew",
        "Ilan Barzel and Carl Rusk",
    ),
    ("Captain Ilan Barzel was freed. Carl Rusk, his brother, met him.", "brother", "Carl Rusk and Ilan Barzel"),
    ("Carl Rusk, whose brother Ilan Barzel, 24, was freed, wept.", "brother", "Ilan Barzel and Carl Rusk"),
]
NOT_TOLD = [
    "Captain Ilan Barzel was freed. He is the son of a baker. Carl Rusk, 61, met him.",
    "Mr. Noam Orde, Weir clerk Carl Rusk and Ilan Barzel's cousin, were freed.",
    "Noam Orde was freed. Ruth Orde, the victim's sister, met him.",
    "Carl Rusk, the son of the sea, was freed.",
    "Nadia Brandel was freed. A sister, Ruth Brandel, met her.",
    "Nadia Brandel was freed. Her lawyer, Ruth Brandel, met her.",
    "The sister ship sailed with Nadia Brandel, 26.",
]


VICTIMS = [
    ("A man was accused of killing his girlfriend.", ["girlfriend"]),
    ("A man shot and wounded his 12-year-old son. He is sorry for shooting his son, he said.", ["son", "son"]),
    ("The death of his common-law wife was no crime.", ["wife"]),
    ("A man shot his wife and their daughter.", []),
    ("A man shot his wife. Later he admitted shooting his son.", []),
    ("A man shot his wife's dog.", []),
    ("A man shot his wife in the leg and his daughter in the arm.", []),
    ("A man met his wife.", []),
    ("Life for nephew who strangled a clerk of 70.", ["nephew"]),
    ("A mother who strangled a clerk was jailed.", []),
    ("A man was jailed for murder. “You were her grandson,” the judge said.", ["grandson"]),
    ("A man was jailed for fraud. “You were her grandson,” the judge said.", []),
]


def _told(text: str) -> list[Claim]:
    return [claim for claim in claims([Article("a", "a", text)]) if claim.kind == "relation"]


@pytest.mark.parametrize(("text", "word", "subject"), TOLD)
def test_what_somebody_is_to_somebody(text: str, word: str, subject: str) -> None:
    (claim,) = _told(text)

    assert claim.slot is not None
    assert (claim.text, claim.slot.subject) == (word, subject)


def test_far_from_the_name_kin_are_of_the_only_person_named_so_far() -> None:
    asides = "\n\nThe committee spoke of leaks." * 8
    kin = "\n\n“It is all a lie,” said her brother, Noam, who brought warm clothes."

    (claim,) = _told(f"Nadia Brandel was held on Monday.{asides}{kin}")
    assert claim.slot is not None
    assert claim.slot.subject == "Noam and Nadia Brandel"
    assert _told(f"Nadia Brandel and Ruth Tessel were held on Monday.{asides}{kin}") == []


@pytest.mark.parametrize(("text", "words"), VICTIMS)
def test_what_the_one_harmed_is_to_whoever_did_it(text: str, words: list[str]) -> None:
    assert [(c.text, c.slot and c.slot.attribute) for c in _told(text)] == [(w, "victim's relation") for w in words]


def test_far_below_the_top_other_cases_are_told() -> None:
    below = f"The mill was calm on Monday, a clerk said.{' It rained.' * 200} In May a man shot his wife."

    assert _told(below) == []


@pytest.mark.parametrize("text", NOT_TOLD)
def test_nothing_is_told_of_two(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        ("mother", "mother", Agreement.SAME),
        ("mother", "mom", Agreement.COMPATIBLE),
        ("sister", "sibling", Agreement.COMPATIBLE),
        ("sister", "brother", Agreement.CONFLICTING),
        ("sister", "sister's friend", Agreement.CONFLICTING),
        ("mother", "grandmother", Agreement.CONFLICTING),
        ("boyfriend", "ex-boyfriend", Agreement.CONFLICTING),
        ("ex-boyfriend", "ex-partner", Agreement.COMPATIBLE),
        ("ex-wife", "former wife", Agreement.COMPATIBLE),
        ("stepmother", "mother-in-law", Agreement.CONFLICTING),
        ("brother-in-law", "cousin", Agreement.CONFLICTING),
        ("wife", "former wife", Agreement.CONFLICTING),
    ],
)
def test_two_relations_relate(left: str, right: str, agreement: Agreement) -> None:
    one, other = Kinship(left, "Ruth Brandel"), Kinship(right, "Ruth Brandel")
    assert one.relate(other).agreement is other.relate(one).agreement is agreement


@pytest.mark.parametrize(
    ("word", "agreement"),
    [
        ("nephew", Agreement.COMPATIBLE),
        ("niece", Agreement.COMPATIBLE),
        ("grandson", Agreement.CONFLICTING),
        ("cousin", Agreement.CONFLICTING),
    ],
)
def test_whose_aunt_somebody_is_is_a_nephew_or_a_niece(word: str, agreement: Agreement) -> None:
    aunt, other = Kinship("aunt"), Kinship(word, other_side=True)
    assert aunt.relate(other).agreement is other.relate(aunt).agreement is agreement


def test_a_given_name_alone_may_be_the_bearer_of_the_full_one() -> None:
    assert Kinship("wife", "Ruth").relate(Kinship("sister", "Ruth Orde")).agreement is Agreement.CONFLICTING


def test_what_each_is_to_the_other_is_no_disagreement() -> None:
    mother, daughter = Kinship("mother", "Ruth Brandel"), Kinship("daughter", "Nadia Brandel")
    assert mother.relate(daughter).agreement is daughter.relate(mother).agreement is Agreement.COMPATIBLE


@pytest.mark.parametrize(
    ("word", "agreement"), [("sister", Agreement.CONFLICTING), ("mother", Agreement.DIFFERENT_THING)]
)
def test_whose_mother_somebody_is_is_no_sister(word: str, agreement: Agreement) -> None:
    mother, other = Kinship("mother", "Ruth Brandel"), Kinship(word, "Nadia Brandel")
    assert mother.relate(other).agreement is other.relate(mother).agreement is agreement


@pytest.mark.parametrize(("word", "agreement"), [("father", Agreement.COMPATIBLE), ("son", Agreement.DIFFERENT_THING)])
def test_a_son_may_bear_the_name_of_his_father(word: str, agreement: Agreement) -> None:
    son, other = Kinship("son", "Noam Orde Jr."), Kinship(word, "Noam Orde")
    assert son.relate(other).agreement is other.relate(son).agreement is agreement


def test_whom_a_brother_is_of_is_a_brother_or_a_sister() -> None:
    brother = Kinship("brother", "Noam Brandel")
    assert brother.relate(Kinship("sister", "Nadia Brandel")).agreement is Agreement.COMPATIBLE
    assert brother.relate(Kinship("niece", "Nadia Brandel")).agreement is Agreement.CONFLICTING


def test_a_wife_or_a_girlfriend_is_less_sure_than_a_wife_or_a_sister() -> None:
    wife = Kinship("wife", "Ruth Orde")
    assert (
        wife.relate(Kinship("girlfriend", "Ruth Orde")).confidence
        < wife.relate(Kinship("aunt", "Ruth Orde")).confidence
    )
