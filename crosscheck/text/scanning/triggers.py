"""Trigger words: where in a page any word of a list stands, in one pass over the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Final

import ahocorasick_rs

from crosscheck.text.scanning.pages import KEPT

_SURROGATE = re.compile(r"[\ud800-\udfff]")
_START = itemgetter(1)


class Triggers:
    """A list of words in lower case, compiled into one automaton (Aho and Corasick, 1975).

    120 MB/s, whatever the text, where the automaton is in the processor's cache: of many words it often is not.
    """

    __slots__ = ("_automaton",)

    def __init__(self, words: Sequence[str]) -> None:
        self._automaton = ahocorasick_rs.AhoCorasick(
            words,
            matchkind=ahocorasick_rs.MatchKind.LeftmostLongest,
            implementation=ahocorasick_rs.Implementation.DFA,
        )

    def matches(self, folded: str) -> list[tuple[int, int, int]]:
        """Which word stands where: its place in the list, start and end; in order, without overlap.

        A word is found inside longer words too. ``folded`` is a page as ``fold`` makes it.
        """
        return _matches(self._automaton, folded, overlapping=False)

    def hits(self, page: str) -> list[tuple[int, int]]:
        """Start and end of every whole word of the list, in any case; signs and digits are found anywhere."""
        folded = fold(page)
        return [
            (start, end)
            for _, start, end in self.matches(folded)
            if not folded[start].isalpha()
            or not ((start and folded[start - 1].isalpha()) or folded[end : end + 1].isalpha())
        ]


class SharedTriggers(Triggers):
    """A list of words that are rare on a page, found in the one pass over it that all such lists share.

    Each list finds what it would find alone on the page with a line break before it, which begins at -1: a word that
    is to stand at the beginning of another is listed with the blanks before it.
    """

    __slots__ = ("_number", "words")

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words
        self._number = len(_SHARED)
        _SHARED.append(self)

    def matches(self, folded: str) -> list[tuple[int, int, int]]:
        """Which word stands where: its place in the list, start and end; in order, without overlap."""
        return _shared_matches(folded, len(_SHARED))[self._number]

    def words_behind_blanks(self, folded: str) -> Iterator[tuple[str, int, int]]:
        """Every whole word of a list whose words have a blank before them: the word without it, start and end."""
        for _, before, end in self.matches(folded):
            if not folded[end : end + 1].isalpha():
                yield folded[before + 1 : end], before + 1, end


def look_up(pages: Iterable[str]) -> None:
    """Finds the words of all shared lists in some pages, one right after the other.

    Whoever asks for them later finds them found. The automaton is too large to stay in the processor's cache while
    a page is read, and cold it takes five times as long.
    """
    for page in pages:
        _shared_matches(fold(page), len(_SHARED))


# In the order of their making; a module makes its list when it is imported.
_SHARED: Final[list[SharedTriggers]] = []


# Several rooms ask about the page that is being read, one after the other.
@lru_cache(maxsize=KEPT)
def _shared_matches(folded: str, lists: int) -> list[list[tuple[int, int, int]]]:
    """The matches of each of the first ``lists`` lists that share a pass."""
    automaton, owners = _shared_automaton(lists)
    found: list[list[tuple[int, int, int]]] = [[] for _ in range(lists)]
    ends = [-1] * lists
    # Of those that overlap the leftmost counts, and of those the longest; of one start they come by their ends.
    for word, behind_start, behind_end in sorted(_matches(automaton, f"\n{folded}", overlapping=True), key=_START):
        start, end = behind_start - 1, behind_end - 1
        for number, place in owners[word]:
            own = found[number]
            if start >= ends[number]:
                own.append((place, start, end))
                ends[number] = end
            elif own[-1][1] == start:
                own[-1] = (place, start, end)
                ends[number] = end
    return found


@lru_cache(maxsize=1)
def _shared_automaton(lists: int) -> tuple[ahocorasick_rs.AhoCorasick, list[list[tuple[int, int]]]]:
    """An automaton of the words of all lists, and for each of its words the lists it is in and its place there."""
    owners: dict[str, list[tuple[int, int]]] = {}
    for number, triggers in enumerate(_SHARED[:lists]):
        for place, word in enumerate(triggers.words):
            owners.setdefault(word, []).append((number, place))
    automaton = ahocorasick_rs.AhoCorasick(
        owners,
        matchkind=ahocorasick_rs.MatchKind.Standard,
        implementation=ahocorasick_rs.Implementation.DFA,
    )
    return automaton, list(owners.values())


def _matches(automaton: ahocorasick_rs.AhoCorasick, folded: str, *, overlapping: bool) -> list[tuple[int, int, int]]:
    try:
        found: list[tuple[int, int, int]] = automaton.find_matches_as_indexes(folded, overlapping)
    except UnicodeEncodeError:
        # Half a pair of UTF-16, which broken escapes leave in a string.
        found = automaton.find_matches_as_indexes(_SURROGATE.sub("?", folded), overlapping)
    return found


# Several rooms fold the page that is being read, one after the other.
@lru_cache(maxsize=KEPT)
def fold(page: str) -> str:
    """The page in lower case, code point for code point: no offset shifts."""
    folded = page.lower()
    # The only letter whose lower case is longer than itself.
    return folded if len(folded) == len(page) else page.replace("\u0130", "I").lower()
