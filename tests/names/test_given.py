from importlib.resources import files

import pytest

from crosscheck.names.given import are_surname_twins, are_twins, full_forms, is_short_form, known_given_names

LEXICON = files("crosscheck.names").joinpath("lexicon")


@pytest.mark.parametrize(
    ("left", "right"),
    [("israel", "yisrael"), ("josef", "joseph"), ("mohammed", "muhammad"), ("mikhail", "michael"), ("john", "juan")],
)
def test_twins(left: str, right: str) -> None:
    assert are_twins(left, right)
    assert are_twins(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("daniel", "daniela"),
        ("mario", "maria"),
        ("hassan", "hussein"),
        ("maria", "marta"),
        ("dan", "don"),
        ("anna", "hannah"),
    ],
)
def test_no_twins(left: str, right: str) -> None:
    assert not are_twins(left, right)
    assert not are_twins(right, left)


def test_full_forms() -> None:
    assert {"jacob", "jakob"} <= full_forms("jake")
    assert not full_forms("jacob") & {"jake", "james"}
    assert full_forms("hollin") == frozenset()


@pytest.mark.parametrize(
    ("left", "right"),
    [("bill", "william"), ("peggy", "margaret"), ("katie", "kate"), ("chris", "christine"), ("sasha", "aleksandr")],
)
def test_short_forms(left: str, right: str) -> None:
    assert is_short_form(left, right)
    assert is_short_form(right, left)


@pytest.mark.parametrize(("left", "right"), [("bill", "robert"), ("eric", "erica"), ("tim", "tom"), ("aaron", "adam")])
def test_no_short_forms(left: str, right: str) -> None:
    assert not is_short_form(left, right)
    assert not is_short_form(right, left)


def test_surname_twins() -> None:
    assert are_surname_twins("lee", "ri")
    assert not are_surname_twins("lee", "kim")


@pytest.mark.parametrize("filename", ["given_names.txt", "nicknames.txt", "short_forms.txt"])
def test_the_lexicon_is_folded_and_holds_no_form_twice_in_a_line(filename: str) -> None:
    lines = LEXICON.joinpath(filename).read_text(encoding="utf-8").splitlines()
    for line in lines:
        if not line.startswith("#"):
            forms = line.split()
            assert line.replace(" ", "").replace("/", "").isalpha()
            assert line == line.lower()
            assert line.isascii()
            assert len(forms) == len(set(forms))


def test_the_groups_are_sorted_and_small() -> None:
    text = LEXICON.joinpath("given_names.txt").read_text(encoding="utf-8")
    assert text.splitlines() == sorted(text.splitlines())
    assert len(text) < 400_000


def test_known_names_are_full_and_short_forms() -> None:
    assert {"william", "bill", "josef", "zoe"} <= known_given_names()
