"""A half-open range of code points in an article's page."""

from __future__ import annotations

from crosscheck.model.frozen import frozen

_NEAR = 400


@frozen
class Span:
    """A stretch of text: ``start`` is its first code point, ``end`` the one after its last.

    ``Span(0, 5)`` covers "Envoy" in "Envoy spoke" and does not cover the blank after it.
    """

    start: int
    end: int

    def __lt__(self, other: Span) -> bool:
        return (self.start, self.end) < (other.start, other.end)

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words that the span covers in ``text``."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether every code point of ``other`` lies inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share a code point."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        """The same stretch, ``by`` code points further on."""
        return Span(self.start + by, self.end + by)

    def near(self, sentence: Span) -> Span:
        """The part of a sentence within 400 code points of this: a sentence can be as long as a page."""
        return Span(max(sentence.start, self.start - _NEAR), min(sentence.end, self.end + _NEAR))
