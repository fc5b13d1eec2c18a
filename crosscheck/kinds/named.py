"""Places and organisations: what an article names besides its persons."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Agreement, Claim, Json, Relation
from crosscheck.model.frozen import frozen
from crosscheck.names.comparison.likeness import ACCENTS_ONLY
from crosscheck.names.reading.cast import Cast
from crosscheck.names.toponyms import spelt_apart
from crosscheck.text.prose import Prose
from crosscheck.text.wordlist import plain

# Two roads can bear names of one letter's difference.
_SPELT_APART = 0.7


@frozen
class Name:
    """The name of a place or an organisation, as printed."""

    printed: str

    def relate(self, other: Name, /) -> Relation:
        """The same name, a variant spelling, or another: a street lies in a town, and a branch acts for its company."""
        if self.printed.casefold() == other.printed.casefold():
            return Relation(Agreement.SAME)
        apart = spelt_apart(self.printed, other.printed)
        if apart is not None:
            accents = plain(self.printed) == plain(other.printed)
            sure = ACCENTS_ONLY if accents else _SPELT_APART
            return Relation(Agreement.VARIANT, " / ".join(sorted(apart)), sure)
        return Relation(Agreement.INCOMPARABLE, "one can be a part of the other")

    def covers(self, other: Name, /) -> bool:
        """Whether it is the same name."""
        return self.printed.casefold() == other.printed.casefold()

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"name": self.printed}

    def __str__(self) -> str:
        return self.printed


@frozen
class NameOfOneThing:
    """A name of a place or body that is known to be one by more than its name."""

    printed: str

    def relate(self, other: NameOfOneThing, /) -> Relation:
        """The same name, or another of the one thing."""
        if self.printed.casefold() == other.printed.casefold():
            return Relation(Agreement.SAME)
        mine, yours = self.printed.split(), other.printed.split()
        if "".join(mine).casefold() == "".join(yours).casefold():
            both = " / ".join(sorted((self.printed, other.printed)))
            return Relation(Agreement.VARIANT, f"{both}: one word or two", _SPELT_APART)
        apart = [word for word in mine if word not in yours], [word for word in yours if word not in mine]
        shown = " / ".join(sorted(" ".join(words) for words in apart if words))
        return Relation(Agreement.VARIANT, f"{shown}: one thing under two names?", _SPELT_APART)

    def covers(self, other: NameOfOneThing, /) -> bool:
        """Whether it is the same name."""
        return self.printed.casefold() == other.printed.casefold()

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"name": self.printed}

    def __str__(self) -> str:
        return self.printed


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every place and every organisation that is named."""
    for kind, named in (("place", cast.places), ("organisation", cast.organisations)):
        for printed, span in named:
            yield prose.claim(span, kind, Name(printed), f"<{kind}>")
