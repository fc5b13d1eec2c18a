"""Quantifiers: nearly all things of a sort, and all of them."""

from __future__ import annotations

import pytest

from crosscheck.text.incident.quantifiers import all_of, nearly_all


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("they forbid nearly all night ferries on the lake", "night ferries"),
        ("they forbid almost all of the older night ferries.", "older night ferries"),
        ("they lost virtually all the stored grain, which was wet", "stored grain"),
    ],
)
def test_nearly_all_of_things_that_two_words_name(text: str, things: str) -> None:
    (mention,) = nearly_all(text)

    assert mention.things == things
    assert mention.span.of(text).endswith(things)


@pytest.mark.parametrize("text", ["nearly all ferries", "they met nearly all of them", "all night ferries are late"])
def test_other_words_are_not(text: str) -> None:
    assert list(nearly_all(text)) == []


def test_all_of_them_and_not_nearly() -> None:
    page = "All night ferries stop. Nearly all night ferries stop, not all night ferries, nor all of the night ferries."

    assert [span.of(page) for span in all_of("night ferries", page)] == [
        "All night ferries",
        "all of the night ferries",
    ]
