"""Offices in full: what a title is of ("F.B.I. director", "professor of geology"), and whether it is held now."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.words import DETERMINERS, key_of

#: Before or behind an office they say that it is no longer held, not yet, or for the time being only.
STANDING: Final = frozenset(
    "former ex late then acting outgoing incoming interim retired onetime one-time past erstwhile "
    "elect designate pick nominee candidate hopeful contender choice would-be prospective presumptive aspiring "
    "emeritus disgraced deposed ousted caretaker provisional".split()
)
#: Whoever stands in for the holder of an office, or below.
BELOW: Final = frozenset({"deputy", "vice", "assistant", "associate", "under"})
# At the head of a sentence they are adverbs.
_SOME_TIME: Final = frozenset(("then", "late", "past"))
_TO_COME: Final = "pick|nominee|candidate|hopeful|contender|choice|designate|elect"
_REACH: Final = 96
_MOST_WORDS: Final = 6
_GENITIVES: Final = ("'s", "’s", "s'", "s’")
_OPENS: Final = "\"“”‘'(—–-["
# Behind these a phrase has ended, full stops of abbreviations aside.
_CLOSES: Final = (",", ";", ":", "!", "?", ")", "]", '"', "”", "’", "'", "—", "–", "...")
_ABBREVIATED: Final = re.compile(r"(?:(?:[A-Z]\.){1,4}|St\.)\Z")
# A small word with such an end is rather a verb or an adverb than a noun beside an office.
_NO_NOUN: Final = ("ed", "ing", "ly", "s")
_NOUNS: Final = ("ss", "ics", "marketing", "engineering", "banking", "planning", "housing", "training", "ruling")
_NOUNS_IN_S: Final = frozenset(
    "affairs arms arts communications human operations relations resources rights sales services sports systems "
    "works news elections veterans".split()
)
_NOT_BESIDE: Final = w.SAYING | w.PERSONAL | w.OBJECTIVE | w.HUMAN | w.HEAD | w.OPENER | w.CALENDAR
# Where somebody is from is no part of the office.
_WHENCE: Final = w.DEMONYM | w.PLACE
# Nor is what a writer thinks of its bearer.
_EPITHETS: Final = frozenset(
    "new newly-elected current young old own closest close first last next main longtime visiting embattled".split()
)
# What opens the name of a country or a people of two words.
_OF_TWO: Final = frozenset("north south east west northern saudi sri new costa puerto sierra st".split())
# Behind these begins a phrase of its own, which the whole of an office is.
_BEFORE_A_PHRASE: Final = frozenset("and as at by for from in of on or said say says then told when while with".split())
# Inside the name of a body.
_JOINS: Final = frozenset(("of", "for"))
_CAPITAL: Final = (
    r"(?:(?:Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen)\.[ \xa0])?(?!(?:Mr|Mrs|Ms|Dr)\.)[A-Z][\w&-]*(?:\.[A-Z]\b\.?)*(?:['’]s)?"
)
_FIELD: Final = (
    "Affairs|Arts|Budget|Commerce|Communications|Culture|Development|Education|Engineering|Environment|Finance|Health|"
    "Human Services|Industry|Justice|Labou?r|Management|Medicine|Planning|Policy|Prevention|Research|Sciences?|"
    "Security|Services|Sports?|Studies|Technology|Tourism|Trade|Training|Transport|Welfare"
)
_ENDS: Final = (
    r"(?=[ \xa0]?[,.;:()\"”’—–\n]|\Z|[ \xa0](?:and|as|at|by|during|for|from|had|has|in|is|of|on|or|said|says|since|"
    rf"that|to|told|under|was|which|who|whose|will|with|{_TO_COME})\b)"
)
_NO_DETERMINER: Final = r"(?!(?:the|an?|his|her|its|their|our|this|that)\b)"
# "Of state", "of political science"; "of the Hollin Institute for Trade and Industry", "of the Torvik project".
_SMALL: Final = rf"[ \xa0]of(?:[ \xa0]{_NO_DETERMINER}[a-z-]{{4,20}}){{1,3}}{_ENDS}"
_GREAT: Final = (
    rf"[ \xa0](?:of|for|at|to)[ \xa0](?:the[ \xa0])?{_CAPITAL}"
    rf"(?:[ \xa0](?:(?:of|for|on|&)[ \xa0](?:the[ \xa0])?)?{_CAPITAL}){{0,5}}"
    rf"(?:,?[ \xa0]and[ \xa0](?:{_CAPITAL}[ \xa0])?(?:{_FIELD})\b)?(?:[ \xa0][a-z-]{{4,20}}){{0,2}}?{_ENDS}"
)
_OF_WHAT: Final = re.compile(rf"(?:{_SMALL})?(?:{_GREAT})?(?:[ \xa0-](?:{_TO_COME})\b)?")


class _Told(NamedTuple):
    """A word before an office.

    Attributes:
        start: Where it begins in the page.
        word: As printed.
        key: As the lexicons list it.
        classes: What it can be.
    """

    start: int
    word: str
    key: str
    classes: int

    def is_whence(self) -> bool:
        """Whether it is a country or a people, or several."""
        known = w.word_classes()
        parts = self.key.split("-")
        return self.key in ("us", "uk") or all(known.get(part, 0) & _WHENCE for part in parts)

    def is_of_a_body(self) -> bool:
        """Whether it is a word of the name of a body, which a country is part of then."""
        return self.word[0].isupper() and bool(self.classes & w.ORGANISATION)


def in_full(page: str, office: Span, floor: int, ceiling: int, *, apposed: bool) -> Span:
    """An office with the body it is of and with a word for its being past or to come.

    Where its bearer is from is left out, unless it stands between: "former Vellish minister", but "minister" alone in
    "the Vellish minister".

    Args:
        page: The page.
        office: The words of the office itself.
        floor: Where its sentence begins.
        ceiling: Where its sentence ends.
        apposed: Whether it stands behind the name of its bearer, where more of it can follow.
    """
    start = _begin(page, office, floor)
    if not apposed:
        return Span(start, office.end)
    what = _OF_WHAT.match(page, office.end, min(ceiling, office.end + _REACH))
    return Span(start, office.end if what is None else what.end())


def _begin(page: str, office: Span, floor: int) -> int:
    """Where the words begin that an office is told with."""
    known = w.word_classes()
    heads = 0
    for word in page[office.start : office.end].replace("-", " ").split():
        heads |= known.get(key_of(word), 0)
    # Ranks and kin have no body before them; but they can be past.
    of_a_body = bool(heads & (w.OFFICE | w.ROLE)) and not heads & w.RELATION
    told: list[_Told] = []
    bounded = False
    for first, word, opens in _backwards(page, office.start, floor):
        key = key_of(word)
        if (key in STANDING or key.partition("-")[0] in STANDING) and not (first == floor and key in _SOME_TIME):
            return first
        if not of_a_body:
            return office.start
        if (
            key in _JOINS
            and told
            and told[-1].word[0].isupper()
            and _ends_in_body(page[max(floor, first - _REACH) : first])
        ):
            told.append(_Told(first, word, key, 0))
            continue
        classes = known.get(key, 0)
        bounded = _ends_before(word, key, told) or key in _BEFORE_A_PHRASE
        if bounded or not is_beside(word, key, classes, opening=first == floor):
            break
        told.append(_Told(first, word, key, classes))
        bounded = opens or first == floor
        if bounded:
            break
    return _of_body(told, office.start, bounded=bounded, small=page[office.start].islower())


def _backwards(page: str, end: int, floor: int) -> Iterator[tuple[int, str, bool]]:
    """The words before a place, the nearest first: where each begins, what it is, whether a mark opens before it."""
    low = max(floor, end - _REACH)
    blanks = " \xa0-"
    for _ in range(_MOST_WORDS):
        if end <= low or page[end - 1] not in blanks:
            return
        end -= 1
        first = max(page.rfind(blank, low, end) for blank in " \xa0\n") + 1
        if not first:
            if low > floor:
                return
            first = low
        bare = page[first:end].lstrip(_OPENS)
        yield end - len(bare), bare, end - len(bare) > first
        end, blanks = first, " \xa0"


def _ends_in_body(before: str) -> bool:
    """Whether the last word before "of" or "for" is a body's: "Department of Fisheries secretary"."""
    word = before.rstrip().rpartition(" ")[2]
    return word[:1].isupper() and bool(w.word_classes().get(key_of(word), 0) & w.ORGANISATION)


def _of_body(told: list[_Told], start: int, *, bounded: bool, small: bool) -> int:
    """Where the body begins among the words told before an office, the nearest first.

    Args:
        told: The words.
        start: Where the office begins.
        bounded: Whether what is before them shows that they are of one phrase.
        small: Whether the office is printed in small letters, as are the words of its field then.
    """
    kept: list[_Told] = []
    for one in told:
        if one.word[0].islower() and not (small and bounded) and one.key not in _JOINS:
            break
        small = one.word[0].islower()
        kept.append(one)
    while kept and (kept[-1].key in _EPITHETS and kept[-1].word.islower()):
        kept.pop()
    if not any(one.is_of_a_body() for one in kept):
        while kept and kept[-1].is_whence():
            kept.pop()
            if kept and kept[-1].key in _OF_TWO:
                kept.pop()
        while len(kept) > 1 and (f"{kept[-1].word} {kept[-2].word}" in w.places() or _is_people(kept[-1], kept[-2])):
            del kept[-2:]
    return kept[-1].start if kept else start


def _is_people(first: _Told, second: _Told) -> bool:
    return first.key in _OF_TWO and (second.is_whence() or first.key == "st")


def _ends_before(word: str, key: str, told: list[_Told]) -> bool:
    """Whether the words beside an office begin behind this one: not where it is of a body's own name."""
    if word.endswith(_GENITIVES):
        holder = w.word_classes().get(key[:-2], 0)
        return not (told and told[-1].classes & w.ORGANISATION and word[0].isupper() and holder & w.HEAD)
    if not word or key in DETERMINERS or word.endswith(_CLOSES):
        return True
    return word.endswith(".") and not _ABBREVIATED.match(word)


def is_beside(word: str, key: str, classes: int, *, opening: bool) -> bool:
    """Whether a word can be of the body or the field of the office that follows it.

    Args:
        word: As printed.
        key: Its key.
        classes: The classes of the key.
        opening: Whether it opens its sentence, where every word has a capital.
    """
    if word[0].isupper() and not opening:
        return not classes & (w.CALENDAR | w.SAYING) and not (classes & w.OPENER and not classes & w.GIVEN)
    if word.isupper():
        return True
    if classes & w.MODIFIER and key not in _SOME_TIME:
        return True
    if not word[0].isalpha() or classes & _NOT_BESIDE:
        return False
    return key in _NOUNS_IN_S or key.endswith(_NOUNS) or not key.endswith(_NO_NOUN)
