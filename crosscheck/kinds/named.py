"""Places and organisations: what an article names besides its persons."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crosscheck.model import Agreement, Claim, Json, Relation
from crosscheck.model.frozen import frozen
from crosscheck.names.person import Cast
from crosscheck.names.toponyms import spelt_apart
from crosscheck.names.wordlists import PARTICLE, word_classes
from crosscheck.text.page.prose import Prose
from crosscheck.text.words.wordlist import plain

# Two roads can bear names of one letter's difference.
_SPELT_APART = 0.7
# Many house styles leave accents out, of a word that stands alone most of all; what capitals join is nothing but style.
_ACCENTS_ONLY, _HOUSE_STYLE = 0.6, 0.45
_BY_CAPITALS = re.compile(r"\b([A-Z][a-z]+)[A-Z]")


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
            return Relation(Agreement.VARIANT, " / ".join(sorted(apart)), _sure(self.printed, other.printed))
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
            return Relation(Agreement.VARIANT, f"{both}: one word or two", _sure(self.printed, other.printed))
        apart = [word for word in mine if word not in yours], [word for word in yours if word not in mine]
        if not any(apart):
            return Relation(Agreement.VARIANT, "the same words in another order", _SPELT_APART)
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


def _sure(name: str, other: str) -> float:
    """How sure it is that one of two spellings of a name is wrong, and neither an outlet's style."""
    if plain(name) == plain(other):
        return _ACCENTS_ONLY if " " in name else _HOUSE_STYLE
    return _HOUSE_STYLE if _is_joined_by_capitals(name, other) else _SPELT_APART


def _is_joined_by_capitals(name: str, other: str) -> bool:
    """Whether one name runs two words of the other together, and shows both: "TarnLine", but not "LaTarn"."""
    joined = _BY_CAPITALS.search(min(name, other, key=lambda printed: printed.count(" ")))
    return (
        joined is not None
        and _letters(name) == _letters(other)
        and not word_classes().get(joined[1].lower(), 0) & PARTICLE
    )


def _letters(name: str) -> str:
    return name.replace(" ", "").casefold()


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every place and every organisation that is named."""
    for kind, named in (("place", cast.places), ("organisation", cast.organisations)):
        for printed, span in named:
            yield prose.claim(span, kind, Name(printed), f"<{kind}>")
