"""Occupations: the nouns for what people do for a living, which are sorts of others, where a phrase tells of one."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final, NamedTuple

from crosscheck.model import Span
from crosscheck.names.offices import STANDING
from crosscheck.names.wordlists import read_sections

# A driver, a worker or an officer is of some sort; alone each is a part in the news.
_SORTS: Final = {
    "driver": (
        "wheel",
        "ambulance bus cab coach delivery forklift lorry minibus minicab school-bus tanker taxi tractor train tram van",
    ),
    "worker": ("trade", "building construction factory farm mill oil-rig railway road sanitation shipyard steel"),
    "guard": ("guard", "prison security"),
    "officer": ("police", "police"),
    "agent": ("desk", "estate travel"),
    "manager": ("desk", "bank hotel office restaurant shop"),
}
# The places of a football team, by its lines: who stands in one is told by another word of that line.
_LINES: Final = {
    "goal": "goalkeeper goalie goaltender",
    "defence": "defender centre-back full-back left-back right-back",
    "midfield": "midfielder playmaker",
    "attack": "striker winger forward centre-forward",
}
# The field of these, and the sort of the keeper.
PITCH, GOAL = "pitch", "goal"
# One calling by the word for a woman.
_OF_WOMEN: Final = (("woman", "man"), ("women", "man"), ("mistress", "master"), ("maid", "man"))
_ALSO: Final = {"postmistress": "postmaster", "firewoman": "fireman", "waitress": "waiter", "stewardess": "steward"}
# Who is not one yet, or in training.
_NOT_YET: Final = frozenset("trainee apprentice student aspiring would-be qualified wannabe failed struggling".split())
_PAST: Final = (STANDING | frozenset(("one-time", "sometime", "semi-retired"))) - {"elect", "pick", "choice"}
_MOST_WORDS: Final = 7
_WORD: Final = re.compile(r"([A-Za-z][\w'’-]{0,24})(?P<blank>[ \xa0]?)")
_REACH: Final = 64
_TAIL: Final = re.compile(r"[\w'’ \xa0-]{1,64}\Z")
# No phrase for an occupation goes on behind these.
_OPENS: Final = frozenset("a an the his her its their my our your this that".split())
# Behind the noun its phrase is at an end.
_ENDS: Final = frozenset(
    "aged and as at based born by but earning employed for from had has he in is living near now of on or originally "
    "she since specialising specializing that to turned was when where while who whose with working".split()
)


class Told(NamedTuple):
    """An occupation as a phrase tells it.

    Attributes:
        span: The words of the occupation itself, with what tells which: "bus driver", "primary school teacher".
        calling: As the lexicon lists it.
        past: Whether it is said to be over, or not begun.
    """

    span: Span
    calling: str
    past: bool


class Calling(NamedTuple):
    """What an occupation is.

    Attributes:
        own: The sorts that it is itself, by the word that the list has for each.
        sorts: What it is a sort of, itself included.
        fields: The fields of life that it belongs to: "health", "trade".
    """

    own: frozenset[str]
    sorts: frozenset[str]
    fields: frozenset[str]

    def __or__(self, other: Calling) -> Calling:
        return Calling(self.own | other.own, self.sorts | other.sorts, self.fields | other.fields)


@cache
def callings() -> dict[str, Calling]:
    """The listed occupations, as papers print them."""
    found: dict[str, Calling] = {}
    for field, lines in read_sections("occupations.txt").items():
        for line in lines:
            words, *sorts = line.split(" < ")
            for word in words.split(", "):
                read = Calling(frozenset(sorts[:1]), frozenset(sorts), frozenset({field}))
                found[word] = found[word] | read if word in found else read
    for head, (field, kinds) in _SORTS.items():
        for kind in kinds.split():
            word = f"{kind.replace('-', ' ')} {head}"
            found.setdefault(word, Calling(frozenset({word}), frozenset({word, head}), frozenset({field})))
    for line, words in _LINES.items():
        for word in (one.replace("-", " ") for one in words.split()):
            found[word] = Calling(frozenset({line}), frozenset({line}), frozenset({PITCH}))
    return found


def listed(word: str) -> str | None:
    """The occupation that a word or two name, by the word that the list has for it; None for what is none."""
    told = word.lower().replace("-", " ")
    known = callings()
    if told in known:
        return told
    if told in _ALSO:
        return _ALSO[told]
    for woman, man in _OF_WOMEN:
        if told.endswith(woman) and (one := told.removesuffix(woman) + man) in known:
            return one
    return None


def told_from(page: str, start: int, ceiling: int) -> Told | None:
    """The occupation of a phrase that begins at a place, behind its article: "43-year-old bus driver from".

    Args:
        page: The page.
        start: Where the phrase begins.
        ceiling: Where its sentence ends.
    """
    words: list[re.Match[str]] = []
    at = start
    for _ in range(_MOST_WORDS):
        word = _WORD.match(page, at, ceiling)
        if word is None or (words and word[1] in _ENDS):
            break
        if word[1] in _OPENS:
            return None
        words.append(word)
        at = word.end()
        if not word["blank"]:
            break
    else:
        return None
    return _of(page, words) if words else None


def told_before(page: str, floor: int, end: int) -> Told | None:
    """The occupation of a phrase that ends at a place: "the barrister".

    Args:
        page: The page.
        floor: Where its sentence begins.
        end: Where the phrase ends.
    """
    low = max(floor, end - _REACH)
    if not _may_end(page[max(page.rfind(" ", low, end) + 1, low) : end]):
        return None
    tail = _TAIL.search(page, page.find(" ", low, end) + 1 if low > floor else floor, end)
    words = list(_WORD.finditer(page, tail.start(), end))[-_MOST_WORDS:] if tail is not None else []
    return _of(page, words, opening=floor) if words else None


@lru_cache(maxsize=1 << 15)
def _may_end(word: str) -> bool:
    """Whether a listed occupation ends in a word: before most names stands another."""
    return word.lower() in _last_words() or listed(word) is not None


@cache
def _last_words() -> frozenset[str]:
    return frozenset(word.rpartition(" ")[2] for word in callings())


def _of(page: str, words: list[re.Match[str]], opening: int = -1) -> Told | None:
    """The occupation that the last words name, the longest name that is listed."""
    for many in (3, 2, 1):
        if many > len(words):
            continue
        first, last = words[-many], words[-1]
        printed = page[first.start() : last.end(1)]
        calling = listed(printed) if printed[0].islower() or first.start() == opening else None
        if calling is not None:
            before = {word[1].lower() for word in words[:-many]}
            return Told(Span(first.start(), last.end(1)), calling, bool(before & (_PAST | _NOT_YET)))
    return None
