"""Trigger words: whole words in any case, at the offsets of the page."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.text.scanning.triggers import SharedTriggers, Triggers, fold

WORDS = Triggers(("one", "twenty", "twenty-one", "½", "7"))


def found(page: str) -> list[str]:
    return [page[start:end] for start, end in WORDS.hits(page)]


def test_whole_words_in_any_case() -> None:
    assert found("One phone, nobody alone: twenty-one ones, TWENTY-ONE (one).") == [
        "One",
        "twenty-one",
        "TWENTY-ONE",
        "one",
    ]


def test_signs_and_digits_anywhere() -> None:
    assert found("7km, A7, 2½ and x½") == ["7", "7", "½", "½"]


def test_a_letter_that_grows_in_lower_case_shifts_nothing() -> None:
    assert found("\u0130\u0130 one \u0130 twenty") == ["one", "twenty"]


def test_half_a_surrogate_pair_is_read_over() -> None:
    assert found("\ud800 one \udfff twenty") == ["one", "twenty"]


_LISTS = (("ab", "abc", "b", "cab"), ("abc", "bca", "c"), ("aa", "a", "abcab"))
_SHARING = tuple(map(SharedTriggers, _LISTS))


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.text("abc ", max_size=40))
def test_lists_that_share_a_pass_find_what_each_would_find_alone(page: str) -> None:
    for words, sharing in zip(_LISTS, _SHARING, strict=True):
        assert sharing.matches(page) == Triggers(words).matches(page)


def test_a_list_that_is_made_late_finds_its_words_in_a_page_that_was_read() -> None:
    page = "a cab and a barge"
    assert [page[start:end] for _, start, end in _SHARING[0].matches(page)] == ["cab", "b"]
    late = SharedTriggers(("barge", "cab"))
    assert late.matches(page) == [(1, 2, 5), (0, 12, 17)]


def test_a_line_break_stands_before_a_page_whose_first_word_is_looked_for_with_one() -> None:
    beginning = SharedTriggers(("\ndrum", " drum", "\ndrum kit"))
    assert beginning.matches("drum kit and drum") == [(2, -1, 8), (1, 12, 17)]
    assert beginning.matches("drums\ndrum, eardrum") == [(0, -1, 4), (0, 5, 10)]


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.text())
def test_folding_keeps_the_length(page: str) -> None:
    assert len(fold(page)) == len(page)


def test_words_listed_behind_blanks_are_whole_and_come_without_them() -> None:
    listed = SharedTriggers((" oar", "\noar", " ore"))
    assert list(listed.words_behind_blanks("oar, oars and ore; score ore2")) == [
        ("oar", 0, 3),
        ("ore", 14, 17),
        ("ore", 25, 28),
    ]
