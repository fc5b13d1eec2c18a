"""A writer: a report in one format, made story by story."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, TypeVar

from crosscheck.model import Judged, Outcome

Piece = TypeVar("Piece", str, bytes)
Piece_co = TypeVar("Piece_co", str, bytes, covariant=True)


class Writer(Protocol[Piece_co]):
    """Takes the stories in their order, each once; what it writes of them is put by, not they themselves."""

    def add(self, judged: Judged) -> None:
        """Write of one story more."""

    def close(self, outcome: Outcome) -> Iterator[Piece_co]:
        """The whole, in pieces."""


class Encoded:
    """A writer of text as one of bytes, in UTF-8."""

    def __init__(self, writer: Writer[str]) -> None:
        self._writer = writer

    def add(self, judged: Judged) -> None:
        """Write of one story more."""
        self._writer.add(judged)

    def close(self, outcome: Outcome) -> Iterator[bytes]:
        """The whole, in pieces."""
        return map(str.encode, self._writer.close(outcome))
