"""Injuries: of whom a wound, a condition and a hospital are told, and how two of them agree."""

from __future__ import annotations

import pytest

from crosscheck.kinds.injury import Condition, Hospital, Wound
from crosscheck.model import Agreement, Article, Claim
from crosscheck.pipeline import claims
from crosscheck.text.incident.injuries import BodyPart

SAME, COMPATIBLE, CONFLICTING = Agreement.SAME, Agreement.COMPATIBLE, Agreement.CONFLICTING

FELLS, MAN = "Dorian Fells", "the man, 31 years old"
TOLD = [
    ("Dorian Fells, 31, was shot in the chest, police said.", FELLS, "wound", "chest"),
    ("Dorian Fells, 31, was stabbed twice in the left arm and neck.", FELLS, "wound", "left arm and neck"),
    ("Dorian Fells, 31, a cook from Varn, was shot in the leg.", FELLS, "wound", "leg"),
    ("Officers found Dorian Fells, 31, in a car with a gunshot wound to the head.", FELLS, "wound", "head"),
    ("Dorian Fells, 31, sold his car. He was hit in the lower back.", FELLS, "wound", "back"),
    ("A 31-year-old man was fatally shot in the abdomen.", MAN, "wound", "abdomen"),
    ("Dorian Fells, 31, is in critical but stable condition.", FELLS, "condition", "critical but stable condition"),
    ("Dorian Fells, 31, is expected to survive.", FELLS, "condition", "expected to survive"),
    ("Dorian Fells, 31, was not expected to survive.", FELLS, "condition", "not expected to survive"),
    ("Dorian Fells, 31, had non-life-threatening injuries.", FELLS, "condition", "non-life-threatening"),
    ("Dorian Fells, 31, was critically injured.", FELLS, "condition", "critically injured"),
    ("A 31-year-old man was fighting for his life.", MAN, "condition", "fighting for his life"),
    ("Dorian Fells, 31, died at Tarn Valley Hospital.", FELLS, "hospital", "Tarn Valley Hospital"),
    ("Dorian Fells, 31, was taken to the Hospital of Varn.", None, "", ""),
    ("Dorian Fells, 31, was taken to St. Brannoc Medical Center.", FELLS, "hospital", "St. Brannoc Medical Center"),
    ("The gunman shot Dorian Fells, 31, twice in the chest.", FELLS, "wound", "chest"),
    ("Shots rang out, hitting 31-year-old Dorian Fells in the arm.", FELLS, "wound", "arm"),
    ("A stray bullet struck a 31-year-old man in the left foot.", MAN, "wound", "left foot"),
    ("A three-year-old boy was shot in the leg.", "the boy, 3 years old", "wound", "leg"),
    ("A stray bullet struck a one-year-old girl in the arm.", "the girl, 1 year old", "wound", "arm"),
    ("Dorian Fells, 31, accidentally shot himself in the hand.", FELLS, "wound", "hand"),
    ("A man was hit in the car, and a 31-year-old man was stabbed in the leg.", MAN, "wound", "leg"),
    ("A 31-year-old man on the quay was grazed in the chest.", MAN, "wound", "chest"),
    ("A 31-year-old man is here. He was shot in the leg.", MAN, "wound", "leg"),
    ("A girl slept, Officer Otto Trent said. She was shot in the leg.", "the girl", "wound", "leg"),
    ("A 31-year-old man sold his car. His injuries are life-threatening.", MAN, "condition", "life-threatening"),
    ("Dorian Fells' injuries are life-threatening.", FELLS, "condition", "life-threatening"),
    ("The clerk's wounds are life-threatening.", "the clerk", "condition", "life-threatening"),
    ("A 31-year-old man ran from a gunman. He was shot in the leg.", None, "", ""),
    ("A 31-year-old man met a 20-year-old man. He was shot in the leg.", None, "", ""),
    ("A man was shot in the shoulder blade.", "the man", "wound", "shoulder blade"),
    ("The suspect is a 31-year-old man. He was shot in the leg.", None, "", ""),
    ("The gunman shot a friend of Dorian Fells, 31, in the chest.", None, "", ""),
    ("The gunman shot Dorian Fells' brother in the chest.", None, "", ""),
    ("The gunman shot Dorian Fells, 31, and Ruth Brandel, 19, in the leg.", None, "", ""),
    ("The gunman shot the clerk and a 31-year-old man in the leg.", None, "", ""),
    ("Dorian Fells, 31, was shot in the back of a van.", None, "", ""),
    ("Dorian Fells, 31, was shot in the back yard.", None, "", ""),
    ("Dorian Fells, 31, and Ruth Brandel were shot in the leg.", None, "", ""),
    ("Dorian Fells and his 12-year-old son was shot in the leg.", None, "", ""),
    ("Ruth Brandel and Dorian Fells, 31, are in critical condition.", FELLS, "condition", "critical condition"),
    ("Ruth Brandel and a 31-year-old man are expected to survive.", MAN, "condition", "expected to survive"),
    (
        "Ruth Brandel and a 31-year-old man were both shot on the quay but are expected to survive.",
        MAN,
        "condition",
        "expected to survive",
    ),
    ("The car of Ruth Brandel and a 31-year-old man is in critical condition.", None, "", ""),
    ("Dorian Fells, 31, said a woman was shot in the leg.", "the woman", "wound", "leg"),
    ("Dorian Fells, 31, ran after the clerk was shot in the leg.", "the clerk", "wound", "leg"),
    ("Dorian Fells, 31, was not shot in the chest.", None, "", ""),
    ("Dorian Fells, 31, was shot in the chest in 2004.", None, "", ""),
    ("His friends thought Dorian Fells, 31, was shot in the chest.", None, "", ""),
    ("Dorian Fells, 31, was shot in the parking lot.", None, "", ""),
    ("Dorian Fells, 31, shot his neighbour in the chest.", None, "", ""),
    ("The car of Dorian Fells, 31, was hit in the back.", None, "", ""),
    ("Dorian Fells, 31, works at Tarn Valley Hospital.", None, "", ""),
    ("The gun went off, striking the boy in the arm.", "the boy", "wound", "arm"),
    ("Emil Brandel shot his sister, the police said, and hit a clerk in the hip.", "the clerk", "wound", "hip"),
    ("A bullet struck Ruth Brandel's 6-year-old son in the arm.", "the son, 6 years old", "wound", "arm"),
    ("A girl accidentally shot her brother in the leg.", "the brother", "wound", "leg"),
    ("A girl was at play. The gun went off, hitting her in the leg.", "the girl", "wound", "leg"),
    ("A girl was at play when a stray bullet came in and struck her in the leg.", "the girl", "wound", "leg"),
    ("Ruth Brandel sold her car. A bullet hit her in the arm.", "Ruth Brandel", "wound", "arm"),
    ("Dorian Fells, 31, met a clerk and hit him in the arm.", None, "", ""),
    ("A boy met a man. The gun went off, hitting him in the leg.", None, "", ""),
    ("The gunman shot the clerk's dog in the leg.", None, "", ""),
    ("The gunman shot the son of a clerk in the leg.", None, "", ""),
    ("The gunman hit a driver and a passenger in the leg.", None, "", ""),
    ("Her mother drove the girl to Quayside Hospital.", "the girl", "hospital", "Quayside Hospital"),
    ("A helicopter flew a 31-year-old man to Quayside Hospital.", MAN, "hospital", "Quayside Hospital"),
    ("Dorian Fells, 31, drove himself to Quayside Hospital.", FELLS, "hospital", "Quayside Hospital"),
    ("Dorian Fells, 31, was flown by helicopter to Quayside Hospital.", FELLS, "hospital", "Quayside Hospital"),
    ("The mother rushed them to Quayside Hospital.", None, "", ""),
    ("The driver took his car to Quayside Hospital.", None, "", ""),
]


def _told(text: str) -> list[Claim]:
    read = [claim for claim in claims([Article("a", "a", text)]) if claim.kind == "injury"]
    return [
        claim for claim in read if claim.slot is not None and claim.slot.attribute not in ("hits", "manner of attack")
    ]


@pytest.mark.parametrize(("text", "subject", "attribute", "words"), TOLD)
def test_of_whom_an_injury_is_told(text: str, subject: str | None, attribute: str, words: str) -> None:
    found = [
        (c.slot.subject, c.slot.attribute, c.text)
        for c in _told(text)
        if c.slot is not None and c.slot.attribute != "place of death"
    ]

    assert found == ([] if subject is None else [(subject, attribute, words)])


def test_a_spokesman_is_not_the_one_who_was_hurt() -> None:
    (claim,) = _told("A man was robbed, Officer Dorian Fells said. He was hit in the leg, Fells said.")

    assert claim.slot is not None
    assert claim.slot.subject == "the man"


def _wound(*parts: str) -> Wound:
    """A wound of parts: "left arm", "both arms"."""
    sides = ("left", "right", "both")
    told = (part.split(" ", 1) if part.startswith(sides) else ("", part) for part in parts)
    return Wound(
        frozenset(
            BodyPart(name.removesuffix("s") if side == "both" else name, side.replace("both", ""), side == "both")
            for side, name in told
        )
    )


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        (_wound("chest"), _wound("chest"), SAME),
        (_wound("chest"), _wound("torso"), COMPATIBLE),
        (_wound("thigh"), _wound("lower body"), COMPATIBLE),
        (_wound("left arm"), _wound("arm"), COMPATIBLE),
        (_wound("chest", "arm"), _wound("arm"), COMPATIBLE),
        (_wound("left arm"), _wound("right arm"), CONFLICTING),
        (_wound("left arm", "back"), _wound("right arm", "back"), CONFLICTING),
        (_wound("left arm", "back"), _wound("arm", "back"), COMPATIBLE),
        (_wound("arm"), _wound("both arms"), CONFLICTING),
        (_wound("arm", "back"), _wound("both arms", "back"), CONFLICTING),
        (_wound("arm"), _wound("both arms", "back"), COMPATIBLE),
        (_wound("ear"), _wound("both ears"), COMPATIBLE),
        (_wound("arm", "back"), _wound("leg", "back"), CONFLICTING),
        (_wound("arm", "back"), _wound("leg", "back", "arm"), COMPATIBLE),
        (_wound("arm", "chest"), _wound("arm", "torso"), COMPATIBLE),
        (_wound("side"), _wound("torso"), COMPATIBLE),
        (_wound("foot"), _wound("leg"), COMPATIBLE),
        (_wound("side"), _wound("leg"), CONFLICTING),
        (_wound("chest"), _wound("back"), CONFLICTING),
        (_wound("chest"), _wound("leg"), CONFLICTING),
        (_wound("chest"), _wound("abdomen"), CONFLICTING),
        (Condition(3, 4), Condition(3, 4), SAME),
        (Condition(3, 4), Condition(0, 3), COMPATIBLE),
        (Condition(3, 4), Condition(0, 2), CONFLICTING),
        (Hospital("Tarn Valley Hospital"), Hospital("Tarn Valley Medical Center", died=True), COMPATIBLE),
        (Hospital("Tarn Valley Hospital"), Hospital("the Medical Center"), COMPATIBLE),
        (Hospital("Tarn Valley Hospital"), Hospital("Quayside Hospital"), CONFLICTING),
    ],
)
def test_two_values_relate(
    left: Wound | Condition | Hospital, right: Wound | Condition | Hospital, agreement: Agreement
) -> None:
    assert left.relate(right).agreement is agreement  # type: ignore[arg-type]
    assert right.relate(left).agreement is agreement  # type: ignore[arg-type]


def test_parts_near_each_other_are_less_sure() -> None:
    near, far = _wound("shoulder").relate(_wound("chest")), _wound("chest").relate(_wound("leg"))
    several = _wound("shoulder", "hip").relate(_wound("leg"))

    vague = _wound("arm").relate(_wound("shoulder"))

    assert near.agreement is far.agreement is several.agreement is vague.agreement is CONFLICTING
    assert several.confidence == vague.confidence < near.confidence < far.confidence


def test_looser_words_cover_closer_ones() -> None:
    assert _wound("torso").covers(_wound("left shoulder"))
    assert not _wound("left shoulder").covers(_wound("torso"))
    assert Condition(0, 3).covers(Condition(2, 2))
    assert Hospital("Quayside Hospital").covers(Hospital("Quayside Hospital", died=True))
