"""A title kept apart is not printed a second time on top of its text."""

from __future__ import annotations


def without_headline(text: str, title: str | None) -> str:
    """The extracted text without a first line that only repeats the title."""
    first, _, rest = text.lstrip("\n").partition("\n")
    return rest.lstrip("\n") if title and rest.strip() and first.split() == title.split() else text
