"""Somebody without a name: who a phrase with an age tells of ("his 12-year-old son")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.occupations import listed
from crosscheck.names.reference.parts_played import SUSPECT, VICTIM, part_of
from crosscheck.text.numerals.age_lists import age_list, shared_unit
from crosscheck.text.numerals.nouns import singular

# The words between an age and the noun that it belongs to: "26-year-old off-duty police officer".
_NEXT_WORD: Final = re.compile(r"(?:[- \xa0]|, )([A-Za-z’'-]{2,20})")
_MOST_WORDS: Final = 4
_DETERMINER: Final = "an?|the|one|another|other|second|third|his|her|their|your|whose"
_BEFORE: Final = re.compile(
    rf"(?P<which>\b(?:(?i:{_DETERMINER})|[A-Z][\w.-]+['’]s?))"
    rf"(?P<inner>(?:[ \xa0](?!(?:{_DETERMINER})\b)[a-z][\w'’-]{{1,20}}){{0,3}})[ \xa0]\Z"
)
# "A woman, 37, ...", "the other man, aged 47": the noun stands before the age.
_NOUN_BEFORE: Final = re.compile(
    r"\b(?P<which>an?|the|one|another|other|second|third|his|her|their)[ \xa0]"
    r"(?P<inner>(?:[a-z'’-]{2,20}[ \xa0]){0,2}?)"
    r"(?P<noun>(?!of\b)[a-z-]{2,20})(?:[ \xa0](?:from|in|of)[ \xa0](?-i:[A-Z])[\w-]{1,20})?,?[ \xa0]"
    r"(?:(?:who(?:se)?[ \xa0][^,.;:“”\"]{4,50},[ \xa0])?(?:is|was)[ \xa0]|"
    r"of[ \xa0]|(?:who[ \xa0](?:is|was)[ \xa0])?(?:in[ \xa0])?|\(?(?:aged?[ \xa0])?)\Z",
    re.IGNORECASE,
)
# "Her 12-year-old and 9-year-old": the second is somebody as the first is.
_JOINED: Final = re.compile(
    r"\b(?:an?|the|his|her|their)[ \xa0][\w-]{1,12}-(?:year-old)?[ \xa0]and[ \xa0](?:an?[ \xa0])?\Z", re.IGNORECASE
)
# Headlines have no articles: "Boy, 9, hurt", "bus driver hurts girl, 9".
_LINE_OPENS: Final = re.compile(
    r"(?:(?:\A|[\n.:;|–—-][ \xa0\n]*)(?=[A-Z])|[ \xa0](?=(?:man|woman|boy|girl|teen|child|toddler|son|daughter),))"
    r"(?P<noun>[A-Za-z][a-z-]{2,20}),?[ \xa0]\(?(?:aged?[ \xa0])?\Z"
)
# "A man of 44"
_OF: Final = (" of ", " of\xa0")
_ONE_OF: Final = {"kids": "child", "males": "man", "females": "woman"}
SUSPECT_NOUNS: Final = frozenset(
    "suspect gunman shooter attacker assailant killer defendant accused robber burglar perpetrator".split()
)
_VICTIM: Final = "victim"
_ANYBODY: Final = "person"
# What stands between an age and a noun that is another's: "12-year-old accidentally shoots uncle".
_DEEDS: Final = frozenset("shoots kills stabs wounds injures hits dies accidentally fatally".split())


@dataclass(frozen=True, slots=True)
class Unnamed:
    """Somebody whom a sentence tells of without a name.

    Attributes:
        which: "the", or "another" where the sentence sets them apart from one told of before.
        noun: What they are called: "boy", "mother", "suspect"; "person" where nothing is said.
        sex: "f", "m", or None.
        part: SUSPECT, VICTIM, or "" where the sentence tells of neither.
    """

    which: str
    noun: str
    sex: str | None
    part: str


def unnamed_at(page: str, sentence: Span, age: Span) -> Unnamed | None:
    """Whom an age is about in a sentence that gives no name; None where it is no phrase for a person.

    Anchored; looks at 80 characters before the age and at 140 behind it.

    Args:
        page: The page.
        sentence: The span of the sentence.
        age: The words of the age.
    """
    floor = max(sentence.start, age.start - 80)
    head = page[floor : age.start]
    group = age_list(page, sentence.start, age)
    shared = shared_unit(page, age.end)
    noun, more, end = _noun_after(page, shared.end() if shared else age.end, sentence.end)
    start = age.start
    which = "the"
    before = _BEFORE.search(head)
    named = None if noun else _noun_before(head)
    if group is not None and group.noun and not noun:
        noun = _ONE_OF.get(group.noun, singular(group.noun))
    elif named is not None:
        noun, start = named["noun"].lower(), floor + named.start()
        which = _which(named) if "which" in named.re.groupindex else "the"
    elif before is not None and (noun or not head.endswith(_OF)):
        start = floor + before.start()
        which = _which(before)
    elif not noun and (not _JOINED.search(head) if head else not _does_something(page, age.end, sentence.end)):
        return None
    classes = w.classes_of(noun) | w.classes_of(more) | (w.FEMALE if "pregnant" in page[start : age.start] else 0)
    told = VICTIM if _VICTIM in (noun, more) else SUSPECT if SUSPECT_NOUNS & {noun, more} else ""
    part = told or part_of(page, sentence, Span(start, end))
    return Unnamed(which, noun or _ANYBODY, w.sex_of(classes), part)


def is_anybody(noun: str) -> bool:
    """Whether a noun leaves open how old somebody is and of what kin: "person", or a trade."""
    return noun == _ANYBODY or (noun not in SUSPECT_NOUNS and not w.classes_of(noun) & (w.HUMAN | w.RELATION))


def _noun_before(head: str) -> re.Match[str] | None:
    """The noun for a person that stands before an age: "a woman, 37", "the other man, aged 47"."""
    named = _NOUN_BEFORE.search(head) or _LINE_OPENS.search(head)
    known = w.classes_of(named["noun"].lower()) if named is not None else 0
    return named if known & (w.HUMAN | w.RELATION | w.ROLE) else None


def _noun_after(page: str, start: int, ceiling: int) -> tuple[str, str, int]:
    """The noun for a person behind an age, one more beside it ("male victim"), and where they end.

    Without one: "", "" and where the age ends.
    """
    at = start
    for _ in range(_MOST_WORDS):
        word = _NEXT_WORD.match(page, at, min(ceiling, at + 24))
        if word is None or (word[0].startswith(",") and at != start):
            break
        # "A 17-year-old boy's foot".
        key = word[1].lower().removesuffix("'s").removesuffix("’s")
        if _is_person(key):
            another = _NEXT_WORD.match(page, word.end(), min(ceiling, word.end() + 24))
            if another is not None and another[0][0] != "," and _is_person(another[1]):
                return key, another[1], another.end()
            return key, "", word.end()
        if w.classes_of(key) & (w.OPENER | w.PERSONAL | w.SAYING | w.OBJECTIVE) or not key.islower() or key in _DEEDS:
            break
        at = word.end()
    return "", "", start


def _does_something(page: str, start: int, ceiling: int) -> bool:
    """Whether a verb that people are the subject of follows: "4-year-old shot by friend"."""
    word = _NEXT_WORD.match(page, start, min(ceiling, start + 24))
    return word is not None and (bool(w.classes_of(word[1]) & w.PERSONAL) or word[1].lower() in _DEEDS)


def _is_person(word: str) -> bool:
    known = w.classes_of(word) & (w.HUMAN | w.RELATION | w.ROLE)
    return bool(known) or word in SUSPECT_NOUNS or listed(word) is not None


def _which(found: re.Match[str]) -> str:
    apart = {found["which"].lower(), *found["inner"].lower().split()}
    return "another" if apart & {"another", "other", "second", "third"} else "the"
