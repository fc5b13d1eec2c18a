"""A form as it is printed, and how two of them relate."""

from __future__ import annotations

from crosscheck.model import Agreement, Json, Relation
from crosscheck.model.frozen import frozen
from crosscheck.text.words.house_style import house_style_pair


@frozen
class Spelling:
    """A form as it is printed, and the words that it may stand for.

    Attributes:
        written: The form, in lower case.
        intended: The likely words, the likeliest first; none where only the house style is noted.
        why: What is odd about it, in plain words.
    """

    written: str
    intended: tuple[str, ...] = ()
    why: str = ""

    def relate(self, other: Spelling, /) -> Relation:
        """The same form, two house styles of one word, or forms that say nothing of each other."""
        if self.written == other.written:
            return Relation(Agreement.SAME)
        if house_style_pair(self.written, other.written):
            return Relation(Agreement.VARIANT, "house style: two accepted spellings of one word")
        return Relation(Agreement.INCOMPARABLE)

    def covers(self, other: Spelling, /) -> bool:
        """Whether it is the same form."""
        return self.written == other.written

    def to_json(self) -> dict[str, Json]:
        """The form and its likely words."""
        return {"written": self.written, "intended": list(self.intended)}

    def __str__(self) -> str:
        return self.written
