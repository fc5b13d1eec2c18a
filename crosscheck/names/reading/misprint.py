"""Misprints: a form that may be a slip, what it may stand for, and beside which names it is a name of its own."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from crosscheck.names.wordlists import CALENDAR, DEMONYM, HEAD, ORGANISATION, PLACE, PLACE_WORD, word_classes
from crosscheck.text.page.tally import Told, core
from crosscheck.text.words.wordlist import lexicon


class Stand(Enum):
    """Where a form must stand to be a misprint and no name."""

    ANYWHERE = "anywhere"
    BEHIND_A_NAME = "behind a name"
    NOT_BEHIND_A_NAME = "not behind a name, but for one that the usual form stands behind"
    IN_USUAL_COMPANY = "beside the names that the usual form stands beside, or none"
    BESIDE_A_NEIGHBOUR = "beside a name that the usual form stands beside, or none"


@dataclass(frozen=True, slots=True)
class Misprint:
    """A form that may be a slip, before its neighbours are looked at.

    Attributes:
        written: The form, plain.
        intended: What it may stand for, the likeliest first.
        why: What happened, in plain words.
        pattern: "rare-form", "missing-space" or "split-word".
        confidence: 0 to 1.
        stand: Where it must stand.
    """

    written: str
    intended: tuple[str, ...]
    why: str
    pattern: str
    confidence: float
    stand: Stand = Stand.ANYWHERE

    @property
    def of_name(self) -> bool:
        """Whether it is a slip of the name of somebody or of a place, not of a word, a people or a day."""
        usual = self.intended[0]
        if self.stand is Stand.BESIDE_A_NEIGHBOUR:
            return True
        classes = word_classes().get(usual, 0)
        return bool(classes & PLACE) or not (classes & (DEMONYM | CALENDAR) or usual in lexicon().common)

    def is_name(self, before: str, after: str, told: Told) -> bool:
        """Whether the tokens beside it, "" where no blank alone stands between, show that it is a name of its own."""
        if self.stand is Stand.BEHIND_A_NAME:
            # Streets are called by common words too.
            return not before[:1].isupper()
        usual = self.intended[0]
        if self.stand is Stand.BESIDE_A_NEIGHBOUR:
            beside = ((core(before), usual), before), ((usual, core(after)), after)
            named = [pair for pair, token in beside if token[:1].isupper()]
            return bool(named) and not any(pair in told.company for pair in named)
        before, after = _name_part(before), _name_part(after)
        if self.stand is Stand.NOT_BEHIND_A_NAME:
            return bool(before) and (before, usual) not in told.company
        if self.stand is Stand.ANYWHERE:
            return False
        pairs = [pair for pair, there in (((before, usual), before), ((usual, after), after)) if there]
        return not all(pair in told.company for pair in pairs)


@lru_cache(maxsize=65_536)
def _name_part(token: str) -> str:
    """A capitalised neighbour as plain word where it is part of a name: "" for a title, a country or a common word."""
    word = core(token)
    classes = word_classes().get(word, 0)
    if not token[:1].isupper() or not word.isalpha() or classes & (CALENDAR | DEMONYM | PLACE | HEAD):
        return ""
    if classes & (PLACE_WORD | ORGANISATION):
        return word
    band = lexicon().common.get(word)
    return word if band is None or (word in lexicon().proper and band < 6) else ""
