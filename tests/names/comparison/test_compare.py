from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.names.comparison.compare import NameAgreement, compare_names
from crosscheck.names.comparison.likeness import How

PAIRS = [
    tuple(field.strip() for field in line.split("|"))
    for line in Path(__file__).with_name("name_pairs.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
NAMES = sorted({name for _, *pair in PAIRS for name in pair})
lawful = settings(derandomize=True, max_examples=60, deadline=None)


@pytest.mark.parametrize(("expected", "left", "right"), PAIRS)
def test_pair(expected: str, left: str, right: str) -> None:
    found = compare_names(left, right)
    assert found.agreement.value + ("+" if found.spelling else "") == expected, found


@pytest.mark.parametrize("name", [name for name in NAMES if name not in {"1234", "A.B."}])
def test_a_name_is_the_same_as_itself(name: str) -> None:
    assert compare_names(name, name).agreement is NameAgreement.SAME


@lawful
@given(st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_the_order_of_the_two_does_not_matter(left: str, right: str) -> None:
    one, other = compare_names(left, right), compare_names(right, left)
    assert (one.agreement, one.score, one.spelling) == (other.agreement, other.score, other.spelling)
    assert sorted((b, a) for a, b in one.differing) == sorted(other.differing)


GIVEN = ["Ann", "Bashir", "Ilan", "Oleh", "Tamsin", "José", "Wilhelm"]
FAMILY = ["Barlow", "Qattan", "Orzhov", "O'Dowd", "Hetherton", "Peña", "Köhler"]
people = st.tuples(st.sampled_from(GIVEN), st.sampled_from(FAMILY)).map(" ".join)


@lawful
@given(people, st.sampled_from(["Mr. ", "Dr. ", "Prime Minister ", "Sgt. ", "former President ", "  "]))
def test_a_title_is_no_difference(name: str, title: str) -> None:
    assert compare_names(title + name, name).agreement is NameAgreement.SAME


@lawful
@given(people, people)
def test_capitals_are_no_difference(one: str, other: str) -> None:
    plain, loud = compare_names(one, other), compare_names(one.upper(), other)
    assert (plain.agreement, plain.score) == (loud.agreement, loud.score)


@lawful
@given(people, st.integers(1, 4), st.sampled_from("xqz"))
def test_one_added_letter_in_a_long_family_name_is_a_spelling(name: str, place: int, letter: str) -> None:
    given_name, family = name.split()
    wrong = f"{given_name} {family[:place]}{letter}{family[place:]}"
    if len(family) > 5:
        found = compare_names(name, wrong)
        assert found.agreement is NameAgreement.VARIANT
        assert found.spelling
        assert found.differing == ((family, wrong.split()[1]),)


@lawful
@given(st.text(max_size=300), st.text(max_size=300))
def test_any_text_is_compared(left: str, right: str) -> None:
    found = compare_names(left, right)
    assert 0.0 <= found.score <= 1.0
    assert found.reason


def test_every_part_is_explained() -> None:
    found = compare_names("Dr. Sergei A. Orzhov Jr.", "Sergey Orzhow")
    assert {(part.left, part.right, part.how) for part in found.parts} == {
        ("Sergei", "Sergey", How.SPELLING),
        ("Orzhov", "Orzhow", How.SPELLING),
        ("A", "", How.ABSENT),
        ("Jr", "", How.ABSENT),
    }
    assert found.differing == (("Sergei", "Sergey"), ("Orzhov", "Orzhow"))
    assert found.reason.startswith("Sergei / Sergey: other spelling")


def test_other_capitals_inside_a_word_are_one_name_in_two_spellings() -> None:
    found = compare_names("LaToya Barlow", "Latoya Barlow")
    assert found.differing == (("LaToya", "Latoya"),)
    assert found.agreement is NameAgreement.SAME
    assert found.spelling


def test_a_bare_surname_scores_low() -> None:
    assert compare_names("Barlow", "Ann Barlow").score < compare_names("A. Barlow", "Ann Barlow").score


@pytest.mark.parametrize(
    "hostile", ["A " * 50_000, "A" * 100_000, "-" * 100_000, "'" * 100_000, "(" * 100_000, '"' * 100_000]
)
def test_hostile_names_end(hostile: str) -> None:
    assert compare_names(hostile, "Ann Barlow").agreement is NameAgreement.DIFFERENT
