"""People without a name: who a phrase with an age tells of, and what happened to them."""

from __future__ import annotations

import pytest

from crosscheck.kinds import find_claims
from crosscheck.model import Article
from crosscheck.names.reading.cast import read_cast
from crosscheck.names.reference.parts_played import SUSPECT, UNHURT, VICTIM
from crosscheck.names.reference.unnamed import unnamed_at
from crosscheck.text.page.prose import read_prose

# which noun sex part | the sentence, with one age in it
PHRASES = """
the boy m victim | A 12-year-old boy was hurt on Monday.
the boy m victim | The bus struck a 12-year-old boy.
the girl f suspect | Officers arrested a 17-year-old girl on Monday.
the son m victim | The blast injured his 12-year-old son.
the suspect - suspect | The 28-year-old suspect ran off.
another man m victim | Another man, 31, died on the way to hospital.
the woman f - | A woman, aged 31, saw it from her window.
the man m victim | A man of 31 was killed in the yard.
the boy m - | A 17-year-old boy’s foot was hurt.
the person - victim | A 15-year-old was taken to hospital.
the person - suspect | The 15-year-old shot Orde in the arm.
the person - victim | A 15-year-old shot Saturday is in hospital.
the mother f - | Their 40-year-old mother lives in Bern.
the gunman - suspect | A 19-year-old gunman was seen.
the boy m suspect | She was stabbed by a 14-year-old boy.
the man m suspect | A 41-year-old man from Bern was charged with theft.
the man m suspect | A 41-year-old man (no photo yet) was charged with theft.
the man m suspect | The 41-year-old man is out on bail.
the male m victim | A 20-year-old male victim sat in a car.
the male m suspect | The 39-year-old male driver, from Bern, is being held.
the person - suspect | 4-year-old accidentally shoots uncle with a pistol.
the boy m suspect | A 4-year-old boy accidentally shot uncle with a pistol.
the person - victim | 4-year-old shoots himself with a pistol.
the person - victim | A 14-year-old was found there suffering badly.
the boy m victim | A 13-year-old boy, one of four people hit by shots in Bern, lives.
the man m victim | The death earlier this month of a 31-year-old man was no crime.
the man m - | The shooting at the home of a 31-year-old man was no crime.
the woman f victim | They told of the killing of Hollin Bridge 15-year-old woman.
the boy m - | A 13-year-old boy, one of four people in Bern, lives.
the man m - | The man, who is 34, lives in Bern.
the victim - victim | The victim, whose boat was found on Sunday, is 15 years old.
the boy m - | The boy is 15 years old.
the man m suspect | They arrested the suspect, a man aged 34, at home.
the girl f - | Jane Dorrit, the mother of a girl aged 7, was hurt.
the woman f victim | A woman in Bern, aged 34, was hurt.
the brother m suspect | She was stabbed to death in the street by her brother, who is 34.
the driver - unhurt | The driver, aged 47, was not hurt.
the woman f unhurt | A 47-year-old woman escaped unhurt.
the officer - victim | A 41-year-old off-duty police officer was killed.
the pilot - victim | A 41-year-old test pilot was killed.
the teacher - suspect | A 41-year-old retired primary school teacher was arrested.
"""
CASES = [line.split(" | ") for line in PHRASES.strip().splitlines()]


@pytest.mark.parametrize(("expected", "text"), CASES)
def test_a_phrase_with_an_age_tells_of_somebody(expected: str, text: str) -> None:
    prose = read_prose(Article("a", "a", text))
    (age,) = (claim for claim in find_claims([(prose, read_cast(prose))])[0] if claim.kind == "age")

    told = unnamed_at(prose.page, age.sentence, age.span)

    assert told is not None
    assert [told.which, told.noun, told.sex or "-", told.part or "-"] == expected.split()


def test_the_ages_of_a_group_are_those_of_its_members() -> None:
    prose = read_prose(Article("a", "a", "Two boys, ages 9 and 12, were found."))
    ages = [claim for claim in find_claims([(prose, read_cast(prose))])[0] if claim.kind == "age"]

    told = [unnamed_at(prose.page, age.sentence, age.span) for age in ages]

    assert [(one.noun, one.sex) for one in told if one] == [("boy", "m"), ("boy", "m")]


def test_the_parts_are_three() -> None:
    assert {SUSPECT, VICTIM, UNHURT} == {expected.split()[3] for expected, _ in CASES} - {"-"}


def test_the_second_of_two_who_are_known_by_their_ages_alone_is_somebody_too() -> None:
    prose = read_prose(Article("a", "a", "Her 12-year-old and 9-year-old slept."))
    ages = [claim for claim in find_claims([(prose, read_cast(prose))])[0] if claim.kind == "age"]

    told = [unnamed_at(prose.page, age.sentence, age.span) for age in ages]

    assert [one.noun for one in told if one] == ["person", "person"]
