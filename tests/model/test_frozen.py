"""Frozen values: equal and hashed by value, with slots."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crosscheck.model import Span
from crosscheck.model.frozen import frozen


@frozen
class Crossing:
    """A ferry's crossing."""

    harbour: str
    minutes: int = 40


def test_values_of_one_content_are_one() -> None:
    assert {Crossing("Holm"), Crossing("Holm", 40), Crossing("Holm", 45)} == {Crossing("Holm"), Crossing("Holm", 45)}


def test_a_changed_value_is_another_one() -> None:
    first = Crossing("Holm")
    assert replace(first, minutes=35) != first
    assert first.minutes == 40


def test_a_value_has_its_fields_and_no_others() -> None:
    with pytest.raises(AttributeError):
        Crossing("Holm").ship = "Vega"  # type: ignore[attr-defined]


def test_spans_stand_in_the_order_of_the_page() -> None:
    spans = [Span(4, 9), Span(0, 7), Span(4, 6)]
    assert sorted(spans) == [Span(0, 7), Span(4, 6), Span(4, 9)]
    assert Span(4, 6) < Span(4, 9)
