"""Patterns: what RE2 runs, and what is refused."""

from __future__ import annotations

import time

import pytest

from crosscheck.ruleset.pattern import Pattern, mistake_in


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("(a", "missing )"),
        (r"(\w+) \1", "invalid escape sequence"),
        ("(?=a)b", "invalid perl operator"),
        ("a*", "fits the empty text"),
        ("^|b", "fits the empty text"),
        ("x{99999999999}", "repeats more than 1,000 times"),
        ("a" * 1001, "longer than 1,000 characters"),
    ],
)
def test_a_pattern_that_cannot_be_used_says_why(written: str, why: str) -> None:
    assert why in (mistake_in(written) or "")


@pytest.mark.parametrize("written", ["(?i)opinion", r"^\d{1,4} (people|persons)$", "bridge|ferry"])
def test_a_good_pattern_has_no_mistake(written: str) -> None:
    assert mistake_in(written) is None


@pytest.mark.parametrize("written", ["(a+)+$x", "(a|aa)+$x", r"^(\w+\s?)*$x", "(.*a){20}x", ".{0,900}.{0,900}z"])
def test_no_pattern_takes_longer_than_its_text_allows(written: str) -> None:
    started = time.process_time()

    found = Pattern(written).found_in("a" * 1_000_000 + "!")

    assert not found
    assert time.process_time() - started < 1


def test_text_that_no_encoding_can_hold_is_searched_all_the_same() -> None:
    assert Pattern("b").found_in("a\ud800b")
