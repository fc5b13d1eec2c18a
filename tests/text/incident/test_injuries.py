"""Injuries as printed: wounds, conditions and hospitals, whoever they are told of."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.text.incident.injuries import CONDITION, HOSPITAL, WOUND, InjuryMention, injuries


def _only(text: str) -> InjuryMention:
    (mention,) = injuries(text)
    return mention


@pytest.mark.parametrize(
    ("text", "attribute", "words"),
    [
        ("He was shot several times in the upper left arm.", WOUND, "left arm"),
        ("She was hit in the back of the head.", WOUND, "head"),
        ("He had stab wounds to his neck, chest and hands.", WOUND, "neck, chest and hands"),
        ("He lay there with deep injuries to his left arm and back.", WOUND, "left arm and back"),
        ("She has a bite wound in her right leg.", WOUND, "right leg"),
        ("He was listed in serious condition.", CONDITION, "serious condition"),
        ("She was clinging to life.", CONDITION, "clinging to life"),
        ("Her injuries were not life-threatening injuries.", CONDITION, "not life-threatening"),
        ("He was rushed to the Hospital for Children", HOSPITAL, None),
        ("He was flown to Tarn Hospital of Saint Brannoc, police said", HOSPITAL, "Tarn Hospital of Saint Brannoc"),
        ("A clerk, 26, was hit by a stray bullet in the side.", WOUND, "side"),
        ("A 26-year-old man shot in the foot was taken away.", WOUND, "foot"),
        ("The victim, hit in the collarbone, was taken away.", WOUND, "collarbone"),
        ("He was found fatally shot in his temple.", WOUND, "temple"),
        ("He was shot at least once in the chest.", WOUND, "chest"),
        ("He was shot one time in the chest.", WOUND, "chest"),
        ("She was stabbed with a kitchen knife in the neck.", WOUND, "neck"),
        ("He was shot with a rifle a single time in the area of his hip.", WOUND, "hip"),
        ("She was hit with a .22-caliber bullet on the left hand.", WOUND, "left hand"),
        ("He was shot with a camera in the back seat.", WOUND, None),
        ("She was hit one time in the area of the bridge.", WOUND, None),
        ("She died of a gunshot to the head.", WOUND, "head"),
        ("She had a graze wound to the cheek.", WOUND, "cheek"),
        ("He was hit in both legs.", WOUND, "legs"),
        ("He was taken away with minor injuries.", CONDITION, "minor injuries"),
        ("She suffered a serious head injury.", CONDITION, "serious head injury"),
        ("He is on life support.", CONDITION, "on life support"),
        ("He is expected to be okay.", CONDITION, "expected to be okay"),
        ("She was severely wounded.", CONDITION, "severely wounded"),
        ("His injuries are not considered life-threatening.", CONDITION, "are not considered life-threatening"),
        ("The boy's wounds were life threatening.", CONDITION, "life threatening"),
        ("He was hit on the side of the road.", WOUND, None),
        ("The gun had shot in the air.", WOUND, None),
        ("Police said the injuries are life-threatening.", CONDITION, None),
        ("The board of the life support charity met.", CONDITION, None),
        ("He talked of serious injuries in the trade.", CONDITION, None),
        ("He was hit on the bridge.", WOUND, None),
        ("He was shot in the temple.", WOUND, None),
        ("The film is in mint condition.", CONDITION, None),
        ("He was taken to a hospital.", HOSPITAL, None),
        ("The board met at Tarn Hospital.", HOSPITAL, None),
    ],
)
def test_what_is_read(text: str, attribute: str, words: str | None) -> None:
    if words is None:
        assert list(injuries(text)) == []
    else:
        mention = _only(text)
        assert (mention.attribute, mention.span.of(text)) == (attribute, words)


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        ("Fells was later shot in the arm.", "was later shot"),
        ("Fells, who had a gunshot wound to the arm, ran.", "a gunshot wound"),
        ("Fells was taken to Tarn Hospital.", "taken to"),
        ("Fells is not expected to live.", "not expected"),
    ],
)
def test_a_predicate_begins_with_its_first_word(text: str, predicate: str) -> None:
    assert text[_only(text).predicate :].startswith(predicate)


@given(st.text(alphabet="was hit in the left arm, and to Tarn Hospital died 5\n"))
def test_every_mention_slices_its_page(text: str) -> None:
    for mention in injuries(text):
        assert 0 <= mention.predicate <= mention.span.start < mention.span.end <= len(text)


def test_a_long_page_is_read_in_linear_time(growth: Callable[..., float]) -> None:
    def read(page: str) -> None:
        assert list(injuries(page))

    assert growth("was shot in the arm, and to Tarn Hospital and Tarn Hospital in a condition ", read) < 3
