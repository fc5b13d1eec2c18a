"""Hits: how often somebody was shot or stabbed, of whom it is told, and how two of them agree."""

from __future__ import annotations

import pytest

from crosscheck.kinds.hits import Hits, Manner
from crosscheck.model import Agreement, Article
from crosscheck.pipeline import claims

FELLS = "Dorian Fells"
TOLD = [
    # The sentence; of whom; the words; fewest and most; the part of the body.
    ("Dorian Fells, 31, was shot twice, police said.", FELLS, "twice", 2, 2, None),
    ("Dorian Fells, 31, was shot early Friday three times in the chest.", FELLS, "three times", 3, 3, "chest"),
    ("Dorian Fells, 31, was stabbed at least 12 times.", FELLS, "at least 12 times", 12, None, None),
    ("Dorian Fells, 31, was shot multiple times.", FELLS, "multiple times", 2, None, None),
    ("The clerk shot Dorian Fells, 31, once in the leg.", FELLS, "once", 1, 1, "leg"),
    ("Dorian Fells, 31, suffered a single gunshot wound.", FELLS, "a single gunshot wound", 1, 1, None),
    ("Officers found Dorian Fells, 31, lying in a yard with a stab wound to the neck.", FELLS, "a stab wound", 1, 1,
     "neck"),
    ("Dorian Fells, 31, died of multiple gunshot wounds.", FELLS, "multiple gunshot wounds", 2, None, None),
    ("Dorian Fells, 31, was shot seven times — all from behind.", FELLS, "seven times", 7, 7, None),
    ("Dorian Fells, 31, was shot five times including twice in the leg.", FELLS, "five times", 5, 5, None),
    ("Dorian Fells, 31, was hit by seven bullets, a doctor said.", FELLS, "seven bullets", 7, 7, None),
    ("After gunfire Dorian Fells, 31, was struck twice in the back.", FELLS, "twice", 2, 2, "back"),
    ("A bullet missed; the next struck Dorian Fells, 31, twice.", FELLS, "twice", 2, 2, None),
    ("After the shooting Dorian Fells, 31, was hit twice by a van.", None, "", 0, 0, None),
    ("Dorian Fells, 31, was hit twice in the eighth inning.", None, "", 0, 0, None),
    ("A 31-year-old man was shot twice.", "the man, 31 years old", "twice", 2, 2, None),
    ("Dorian Fells, 31, was shot twice in 2004.", None, "", 0, 0, None),
    ("Dorian Fells, 31, shot at officers twice.", None, "", 0, 0, None),
    ("Dorian Fells, 31, was shot at once and ran.", None, "", 0, 0, None),
    ("Dorian Fells, 31, and Ruth Brandel were shot twice.", None, "", 0, 0, None),
    ("Dorian Fells, 31, was shot in the chest.", None, "", 0, 0, None),
    ("Dorian Fells, 31, was seen three times.", None, "", 0, 0, None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "subject", "words", "low", "high", "part"), TOLD)
def test_how_often_and_of_whom(
    text: str, subject: str | None, words: str, low: int, high: int | None, part: str | None
) -> None:
    read = [claim for claim in claims([Article("a", "a", text)]) if claim.slot and claim.slot.attribute == "hits"]
    found = [(claim.slot and claim.slot.subject, claim.text) for claim in read]

    assert found == ([] if subject is None else [(subject, words)])
    assert [(v["low"], v["high"], v["part"]) for claim in read if (v := claim.value.to_json())] == (
        [] if subject is None else [(low, high, part)]
    )


def test_he_in_a_quotation_is_not_the_speaker() -> None:
    quoted = 'Fells\' father wrote, "Help me; he was stabbed four times in the arm."'
    text = f"Dorian Fells, 31, died on Sunday.\n\n{quoted}"
    read = [claim for claim in claims([Article("a", "a", text)]) if claim.slot and claim.slot.attribute == "hits"]

    assert [claim.slot and claim.slot.subject for claim in read] == [FELLS]


@pytest.mark.parametrize(
    ("one", "other", "agreement"),
    [
        (Hits("shot", 2, 2), Hits("shot", 2, 2), Agreement.SAME),
        (Hits("shot", 2, 2), Hits("shot", 3, 3), Agreement.CONFLICTING),
        (Hits("shot", 2, None), Hits("shot", 6, 6), Agreement.COMPATIBLE),
        (Hits("shot", 2, None), Hits("shot", 1, 1), Agreement.CONFLICTING),
        (Hits("shot", 2, 2, "back"), Hits("shot", 6, 6), Agreement.COMPATIBLE),
        (Hits("shot", 2, 2, "back"), Hits("shot", 1, 1), Agreement.CONFLICTING),
        (Hits("shot", 2, 2, "back"), Hits("shot", 1, 1, "leg"), Agreement.COMPATIBLE),
        (Hits("shot", 2, 2, "head"), Hits("shot", 1, 1, "face"), Agreement.CONFLICTING),
        (Hits("shot", 2, 2), Hits("stabbed", 3, 3), Agreement.INCOMPARABLE),
    ],
)
def test_two_numbers_of_hits(one: Hits, other: Hits, agreement: Agreement) -> None:
    assert one.relate(other).agreement is agreement
    assert other.relate(one).agreement is agreement


def test_a_wound_is_less_surely_the_only_one() -> None:
    told, vague = Hits("shot", 1, 1), Hits("shot", 1, 1, vague=True)
    twice = Hits("shot", 2, 2)

    assert twice.relate(vague).confidence < twice.relate(told).confidence


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Dorian Fells, 31, was shot in Varn.", [(FELLS, "shot")]),
        ("Police said Dorian Fells, 31, had been stabbed in Varn.", [(FELLS, "stabbed")]),
        ("Dorian Fells, 31, died in a stabbing in Varn.", [(FELLS, "stabbed")]),
        ("The shooting of Dorian Fells, 31, is a riddle.", [(FELLS, "shot")]),
        ("Dorian Fells, 31, was found shot dead in Varn.", [(FELLS, "shot")]),
        ("A clerk shot dead Dorian Fells, 31, in Varn.", [(FELLS, "shot")]),
        ("A clerk was held for stabbing Dorian Fells, 31, in Varn.", [(FELLS, "stabbed")]),
        ("Police named the victim of the stabbing in Varn as Dorian Fells.", [(FELLS, "stabbed")]),
        ("Dorian Fells died after he was shot.", [(FELLS, "shot")]),
        ("A 31-year-old man was stabbed in Varn.", [("the man, 31 years old", "stabbed")]),
        ("A man was stabbed in Varn.", []),
        ("Dorian Fells, 31, was shot at as he fled.", []),
        ("Dorian Fells, 31, saw the shooting.", []),
    ],
)
def test_how_somebody_was_attacked(text: str, told: list[tuple[str, str]]) -> None:
    read = [claim for claim in claims([Article("a", "a", text)]) if isinstance(claim.value, Manner)]

    assert [(claim.slot and claim.slot.subject, str(claim.value)) for claim in read] == told


def test_shot_is_not_stabbed() -> None:
    assert Manner("shot").relate(Manner("stabbed")).agreement is Agreement.CONFLICTING
    assert Manner("shot").relate(Manner("shot")).agreement is Agreement.SAME
