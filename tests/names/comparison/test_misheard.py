"""Words of names that two reporters hear in two ways."""

from __future__ import annotations

import pytest

from crosscheck.names.comparison.misheard import begins, is_heard_twice


@pytest.mark.parametrize(
    ("left", "right"), [("Valeriu Munteano", "Valery Muntean"), ("Zephania Mutiso", "Sephanya Mutisu")]
)
def test_what_two_spellings_of_a_name_begin_with(left: str, right: str) -> None:
    assert begins(left) == begins(right)


@pytest.mark.parametrize(("left", "right"), [("Brightford", "Briteford"), ("greywolf", "graywulf")])
def test_one_word_heard_twice(left: str, right: str) -> None:
    assert is_heard_twice(left.lower(), right.lower())


@pytest.mark.parametrize(
    ("left", "right"),
    [("northern", "southern"), ("bright", "brite"), ("riverside", "riverdale"), ("savings", "saving")],
)
def test_two_words(left: str, right: str) -> None:
    assert not is_heard_twice(left, right)
