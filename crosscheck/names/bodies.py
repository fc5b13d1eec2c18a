"""Bodies and venues by the general word of their name: "Weldon Sheriff's Office", "Committee to Save the Mill"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.names import wordlists as w
from crosscheck.names.letters import folded
from crosscheck.text.words.house_style import style_key
from crosscheck.text.words.wordlist import lexicon

# One line a sort: words that papers take for each other in a name.
_SORTS = """
office department bureau agency administration ministry
committee commission council board party campaign
airlines airways
college school institute academy university
association federation union league society
hospital clinic
apartments townhomes townhouses condominiums homes village complex
church chapel cathedral temple
park field gardens
hotel motel inn lodge
bar pub tavern lounge club nightclub nightlife
market mart supermarket
theater theatre playhouse
center centre
service services
dairy creamery
restaurant cafe diner grill
foundation fund trust
stadium arena
division
"""
# A body with one task or two has its like in every state.
_TASKS = 3
# The longest name, in code points and words.
_REACH, _MOST_WORDS = 80, 6
# A word that is as long as this can have a plural.
_PLURAL = 5
# A word as common as this (0 to 7) stands in the names of many venues, as do some that are rarer.
_EVERYWHERE = 5
_OF_ANY_VENUE = frozenset(
    "airport beach downtown farmers flea grand harbor harbour housing lake ocean olympic plaza river royal "
    "station".split()
)


@frozen
class Body:
    """A body or venue as it is named, in lower case.

    Attributes:
        span: Its whole name.
        own: The words before the general one.
        general: The word that it shares with others of its sort.
        tail: What follows that and belongs to the name: "of", "the", "state", "of", "weldon".
        sort: What stands for the sort.
    """

    span: Span
    own: tuple[str, ...]
    general: str
    tail: tuple[str, ...]
    sort: str

    @property
    def words(self) -> tuple[str, ...]:
        """All words of the name."""
        return (*self.own, self.general, *self.tail)

    @property
    def stems(self) -> tuple[str, ...]:
        """What slips of the pen leave: no small words, plurals and apostrophes, no "State of", no house style."""
        return stems_of(self.words)

    @property
    def printed(self) -> str:
        """How it is printed but for capitals, stops, hyphens, house style and the genitive of a place."""
        return " ".join([_as_printed(word) for word in self.words]).replace(" and the ", " and ")

    @property
    def is_telling(self) -> bool:
        """Whether the words beside the general one tell it from every other: a name's, or two that are no mere task.

        A venue is called by many a word of the language ("Paradise Lounge"), but "Grand Hotel" and "National Stadium"
        tell none.
        """
        others = [word for word in (*self.own, *self.tail) if word not in _SMALL]
        is_task = not self.own and self.tail[0] != _FOR_A_PURPOSE and len(others) < _TASKS
        named = any(map(_is_name, others)) or (self.is_venue and any(map(_is_of_a_venue, self.own)))
        return named or (len(others) > 1 and not is_task)

    @property
    def is_venue(self) -> bool:
        """Whether it is somewhere to eat, sleep, shop or be entertained."""
        return self.sort in _VENUES

    @property
    def is_of_an_officer(self) -> bool:
        """Whether it is an officer's: "Weldon County Sheriff's"."""
        last = self.own[-1] if self.own else ""
        officer = last.removesuffix("'").removesuffix("s").removesuffix("'")
        return last.endswith(("'s", "s'")) and bool(w.word_classes().get(officer, 0) & (w.OFFICE | w.RANK))


def stems_of(words: Sequence[str]) -> tuple[str, ...]:
    """What slips of the pen leave of the words of a name."""
    kept = [word for word, after in pairwise((*words, "")) if word not in _SMALL and (word, after) != _STATE_OF]
    return tuple([_singular(_plain(word)) for word in kept])


def in_any_order(words: Sequence[str]) -> tuple[str, ...]:
    """The stems of words in the order of the alphabet, hyphens apart: "Tarn-Orde Hospital" is "Orde Tarn Hospital"."""
    parts = (part for word in words if word not in _SMALL for part in word.split("-"))
    return tuple(sorted(_singular(_plain(part)) for part in parts))


def bodies(page: str) -> Iterator[Body]:
    """Every body and venue of a page whose name has a word of some sort, in order. Linear in the page.

    The word ends the name ("Weldon Planning Board"), or "of", "for" or "to" and other words follow it ("Committee to
    Save the Mill"). Where a name goes on right behind that word ("Park Avenue", "Union Station") it is of another sort,
    unless it goes on with somebody's title ("Sheriff's Office Sgt. Doe") or a flight.
    """
    for match in _general().finditer(page):
        behind = _NEXT.match(page, match.end())
        if behind is not None and behind[1] != _FLIGHT and not w.word_classes().get(behind[1].lower(), 0) & w.HEAD:
            continue
        before = _OWN.search(page, max(0, match.start() - _REACH), match.start())
        words = before[0].split() if before is not None else []
        first = _first(words)
        own, general = _lower(words[first:]), match[0].lower()
        tail, end = _tail(page, match.end(), alone=not own)
        if tail and tail[-1] in _sorts():
            # "Board of Trade Council": that is a council.
            continue
        if general == _COMPLEX:
            if not own or own[-1] not in _HOUSING:
                continue
            own, general = own[:-1], _sorts()[_COMPLEX]
        sort = _sorts()[general]
        if len(own) > 1 and (own[-1], general) in _IN_TWO_WORDS:
            sort = _IN_TWO_WORDS[own[-1], general]
            own, general = own[:-1], f"{own[-1]} {general}"
        if own or tail:
            start = match.start() - len(" ".join([*words[first:], ""]))
            yield Body(Span(start, end), own, general, tail, sort)


def _first(words: Sequence[str]) -> int:
    """The first of some words that is part of a name: behind what opens a sentence, or a title with its "of"."""
    first = 0
    known = w.word_classes()
    while first < len(words) and (
        words[first] in _OPENING
        or (words[first + 1 : first + 2] == ["of"] and known.get(words[first].lower(), 0) & w.HEAD)
    ):
        first += 1
    return first


def _tail(page: str, at: int, *, alone: bool) -> tuple[tuple[str, ...], int]:
    """The words of a name behind its general word, up to a title or a day, and where they end."""
    found = _TAIL.match(page, at) if page.startswith(_LINKS if alone else _LINKS[:2], at) else None
    if found is None:
        return (), at
    words = found[0].split()
    known = w.word_classes()
    ends = (
        number
        for number, word in enumerate(words)
        if known.get(word.lower(), 0) & (w.HEAD | w.CALENDAR) and words[number - 1] != "the"
    )
    last = next(ends, len(words))
    while last and words[last - 1].lower() in _SMALL:
        last -= 1
    # The body's own genitive is no part of its name: "the Board of Weldon's boats".
    named = " ".join(["", *words[:last]]).removesuffix("'s").removesuffix("’s")
    return _lower(named.split()), at + len(named)


def _lower(words: Sequence[str]) -> tuple[str, ...]:
    return tuple([word.lower().replace("’", "'") for word in words])


def _is_name(word: str) -> bool:
    key = word.removesuffix("'s")
    return key not in lexicon().common and not w.word_classes().get(key, 0) & (w.PLACE | w.DEMONYM)


def _is_of_a_venue(word: str) -> bool:
    """Whether a word of the language is rare enough to be the name of a venue: "Paradise", but not "National"."""
    key = word.removesuffix("'s")
    return 0 < lexicon().common.get(key, 0) < _EVERYWHERE and key not in _OF_ANY_VENUE


def _plain(word: str) -> str:
    return style_key(folded(word))


def _as_printed(word: str) -> str:
    bare = word.removesuffix("'s")
    if w.word_classes().get(bare, 0) & w.PLACE:
        word = bare
    return "'".join([_plain(part) for part in word.split("'")])


def _singular(word: str) -> str:
    return word.removesuffix("s") if len(word) >= _PLURAL and not word.endswith("ss") else word


@cache
def _sorts() -> dict[str, str]:
    return {word: line.split()[0] for line in _SORTS.strip().splitlines() for word in line.split()}


@cache
def _general() -> re.Pattern[str]:
    words = "|".join(sorted((word.title() for word in _sorts()), key=len, reverse=True))
    # It starts with the word itself, whose capital the engine looks for at once; a blank stands before.
    return re.compile(rf"(?:{words})\b(?!['’-])")


_OWN = re.compile(rf"(?<![\w.'’-])(?:[A-Z][\w.&-]*+(?:['’]s?)?(?: (?:of|for|and|the))?(?: the)? ){{1,{_MOST_WORDS}}}\Z")
_NEXT = re.compile(r" ([A-Z][a-z]+)")
_FLIGHT = "Flight"
_FOR_A_PURPOSE = "to"
_LINKS = (" of ", " for ", " to ")
# What follows goes on over small words.
_TAIL = re.compile(
    r" (?:of|for|to)(?: the)? [A-Z][\w'’-]*+"
    rf"(?:(?: (?:of|for|and|&))?(?: the)? [A-Z][\w'’-]*+){{0,{_MOST_WORDS - 1}}}"
)
_SMALL = frozenset("& a and for of the to".split())
_STATE_OF = ("state", "of")
# "Apartment Complex" is what "Apartments" are.
_COMPLEX = "complex"
# Papers call any medical center a hospital, but none a health center.
_IN_TWO_WORDS = {
    ("medical", "center"): "medical center", ("health", "center"): "medical center", ("night", "club"): "bar",
    ("super", "market"): "market",
}  # fmt: skip
_VENUES = frozenset(("apartments", "bar", "hotel", "market", "restaurant", "stadium"))
_HOUSING = frozenset("apartment condominium housing townhome townhouse".split())
_OPENING = frozenset(
    "A After Although An And As At Because Before Both But By For From Her His If In Inside Its Near Nor On Or Our "
    "Outside Since So That The Their Then These This Those Though To Under Until When Where While With Yet of for and "
    "the".split()
)
