"""What is a word, how common, and what it is formed of."""

from __future__ import annotations

import pytest

from crosscheck.text.words.wordlist import formed, lexicon, listed, plain, run_together, with_letters

WORDS = (
    "the harbour harbor traveller traveler organise organize grey gray tyre learnt ferries ferry's-no "
    "wasn ceasefire smartphone judgement judgment cafe fiancee facto gonna september monday russian brazil"
)


@pytest.mark.parametrize("word", [word for word in WORDS.split() if not word.endswith("-no")])
def test_words_of_both_sides_of_the_atlantic_are_listed(word: str) -> None:
    assert listed(word)


@pytest.mark.parametrize(
    "form", ["recieve", "seperate", "goverment", "occured", "accomodation", "wich", "ofthe", "zzxy"]
)
def test_misspellings_are_not_listed(form: str) -> None:
    assert not listed(form)


def test_common_words_have_higher_bands_than_rare_ones() -> None:
    common = lexicon().common

    assert common["the"] == 7
    assert common["the"] > common["people"] > common["lighthouse"] > common["abaft"]


def test_forms_in_s_are_words_with_bands_of_their_own() -> None:
    common = lexicon().common

    assert common["lighthouses"] <= common["lighthouse"]
    assert "sheeps" not in common


def test_names_stand_apart_from_words_that_are_printed_small() -> None:
    assert "september" in lexicon().proper
    assert "september" not in lexicon().common


def test_every_listed_word_is_plain() -> None:
    words = [*lexicon().common, *lexicon().proper]

    assert [word for word in words if not (word.isascii() and word.isalpha() and word.islower())] == []
    assert [word for word in ("Café", "NAÏVE", "o’clock") if plain(word) not in ("cafe", "naive", "o'clock")] == []


FORMED = [
    ("rewilding", ("wilding",)),
    ("kayakless", ("kayak",)),
    ("undredged", ("dredged",)),
    ("quayslike", ("quays",)),
    ("ferryland", ("ferry", "land")),
    ("zorbulating", ()),
    ("happend", ()),
    ("tomatos", ()),
    ("wasand", ()),
    ("sofaed", ()),
    ("videoed", ("video",)),
]


@pytest.mark.parametrize(("word", "parts"), FORMED)
def test_formed(word: str, parts: tuple[str, ...]) -> None:
    assert formed(word) == parts


TOGETHER = [
    ("ofthe", "of the"),
    ("upto", "up to"),
    ("hopedto", "hoped to"),
    ("goinghome", "going home"),
    ("sailorsthat", "sailors that"),
    ("inthe", "in the"),
    ("harborwith", "harbor with"),
    ("decidedto", "decided to"),
    ("didnt", "didn't"),
    ("dont", "don't"),
    ("quixand", None),
    ("zorble", None),
]


@pytest.mark.parametrize(("word", "parts"), TOGETHER)
def test_run_together(word: str, parts: str | None) -> None:
    assert run_together(word) == parts


@pytest.mark.parametrize(
    ("word", "meant"), [("0nline", "online"), ("hospita1", "hospital"), ("b2b", None), ("1990s", None)]
)
def test_a_digit_that_looks_like_a_letter(word: str, meant: str | None) -> None:
    assert with_letters(word) == meant
