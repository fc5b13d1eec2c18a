"""Appositions: whose a value is that stands beside a name: "Doe, 26", "26-year-old Doe", "a man identified as Doe"."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.person import Mention, Person

# Between a name and the value in apposition to it: "Doe, 26", "Doe (26)", "Doe, who was 26", "Doe is a 26-year-old".
_APPOSED: Final = re.compile(
    r"(?:,|[ \xa0][–—-])?[ \xa0\n](?:aged?[ \xa0]|\("
    r"|(?:who[ \xa0])?(?:is|was|turned|turns|had turned|would(?:[’']ve|[ \xa0]have)[ \xa0]turned)[ \xa0]"
    r"(?:(?:just|only|now|an?|the)[ \xa0])?"
    r"|an?[ \xa0]|the[ \xa0]|(?:then|now|just|only|still)[- \xa0])?"
)
_APPOSED_FURTHER: Final = re.compile(
    r",[ \xa0](?![^,]{0,40}\b(?:his|her|their|and)\b)[^,.;:()“”\"]{1,60},[ \xa0](?:aged?[ \xa0])?"
    r"|[ \xa0]of[ \xa0][A-Z][^.;:()“”\"]{1,40},[ \xa0]"
)
_KIN: Final = "mother|father|parents?|husband|wife|partner|(?:grand)?(?:son|daughter)|brother|sister|uncle|aunt|friend"
# "Doe, the miner's son who became a judge, has died aged 89", "Doe, who died in her sleep on Monday, at the age of 89".
_DIED_AGED: Final = re.compile(
    rf"(?:,(?![ \xa0]whose[ \xa0](?:late[ \xa0])?(?:{_KIN})\b)[^.;:()]{{1,240}},|[ \xa0][–—][^.;()]{{1,240}}[ \xa0][–—]"
    r"|,[ \xa0]who)?[ \xa0]"
    r"(?:(?:has|had|have)[ \xa0])?(?i:died|dies|passed[ \xa0]away|was[ \xa0]killed|(?:is[ \xa0])?dead),?[ \xa0]"
    r"(?P<further>(?:[^.;:()“”\"]{1,80},?[ \xa0])?)"
    r"(?i:aged?|at(?:[ \xa0](?:the[ \xa0])?age(?:[ \xa0]of)?)?)[ \xa0](?:just[ \xa0]|only[ \xa0])?"
)
# "Doe, a nurse aged 41", "Doe, a nurse from Varn who is 41".
_DESCRIBED_AGED: Final = re.compile(
    r",[ \xa0](?:an?|the)[ \xa0](?P<further>(?:[^,.;:()“”\"]{1,60}[ \xa0]))"
    r"(?:aged|who[ \xa0](?:is|was|turned|(?:recently|just)[ \xa0]turned))[ \xa0](?:just[ \xa0]|only[ \xa0]|now[ \xa0])?"
)
# What brings somebody else into a phrase: "a mother of two aged", "died beside her sister, aged".
_SOMEBODY_ELSE: Final = re.compile(r"\b(?:of|with|to|for|by|from|and|whose|his|her|their|as|leaving)\b")
_COUNTED: Final = re.compile(r"\b(?:two|three|four|five|six|[2-9])[ \xa0]\Z")
# "Doe, who still swims in the sea at the age of 89"; at 15 he may have been to school.
_STILL_AGED: Final = re.compile(
    r"(?:,[ \xa0]who)?[ \xa0](?:[a-z]{2,12}[ \xa0])?still[ \xa0][^,.;:()“”\"]{1,60}[ \xa0]"
    r"at[ \xa0](?:the[ \xa0]age[ \xa0]of[ \xa0])?"
)
_IDENTIFIED: Final = re.compile(
    r"(?:[ \xa0][\w-]{1,20}){0,4},?[ \xa0](?:who[ \xa0])?(?:(?:was|is|(?:has|had)[ \xa0]been)[ \xa0])?(?:later[ \xa0])?"
    r"(?:(?:identified|known)(?:[ \xa0]by[ \xa0][\w' ]{1,40})?[ \xa0]as|named(?:[ \xa0]as)?)[ \xa0]"
)
_NOUN_COMMA: Final = re.compile(r"[ \xa0]([\w-]{2,20}),[ \xa0]")
# "The 26-year-old, Jane Doe of Varn, was held"; but "According to the 26-year-old, Doe was held".
_AGED_COMMA: Final = re.compile(r"(?:,[ \xa0]|[ \xa0]of[ \xa0]|[ \xa0]from[ \xa0])")
# "Aged 81, Jane Doe has died", "At the age of 81, Jane Doe died".
_AGED_FIRST: Final = re.compile(
    r"(?:\A|[\n.!?”\"][ \xa0\n]?)(?:Aged|At|Now|Still|At[ \xa0](?:the[ \xa0])?age[ \xa0]of)[ \xa0]"
    r"(?:(?:just|only)[ \xa0])?\Z"
)
_HAS_DIED: Final = re.compile(r",?[ \xa0](?:has|is|remains|died|dies|passed[ \xa0]away)\b")
# "A 26-year-old from Varn, Jane Doe, was held": the comma behind the name closes the apposition.
_FROM_COMMA: Final = re.compile(r"(?:[ \xa0]([\w-]{2,20}))?[ \xa0](?:from|of)[ \xa0][A-Z][\w'’ .-]{1,40},[ \xa0]")
# "A 31-year-old U.S. Navy officer, Jane Doe", "a 31-year-old Mt. Varn officer": full stops that end no sentence.
_ABBREVIATED: Final = re.compile(r"(?<=\b[A-Z])\.|(?<=\b(?:Ft|Mt|St))\.")
WORD: Final = re.compile(r"[\w'’-]+")
CLOSE, _FAR = 60, 360
Named = tuple[Person, Mention]


def in_apposition(
    page: str, value: Span, before: list[Named], after: list[Named], *, aged: bool
) -> tuple[Person, float] | None:
    """A value beside a name: "Doe, 26", "26-year-old Doe", "a 26-year-old man identified as Doe"."""
    leads = aged and bool(after) and page[value.end : after[0][1].span.start].isspace()
    if before and not leads and page[value.end : value.end + 2] not in ("'s", "’s"):
        person, mention = before[-1]
        if _APPOSED.fullmatch(page, mention.span.end, value.start):
            return person, 0.97 * mention.confidence
        close = value.start - mention.span.end < 2 * CLOSE
        if close and _APPOSED_FURTHER.fullmatch(page, mention.span.end, value.start):
            return person, 0.8 * mention.confidence
        # Behind a long aside the one whom the sentence names first is told of.
        for who, named in (before[-1], before[0]) if aged else ():
            if _is_told_further(page, named, value):
                return who, 0.9 * named.confidence
    if after:
        person, mention = after[0]
        between = page[value.end : titled_start(mention, value.end)]
        if len(between) > 2 * CLOSE:
            return None
        # A title and an age stand before the name; a charge that does ("killing Doe") is somebody else's.
        if aged or w.classes_of(_last_word(page, value)) & w.HEAD:
            if not between.strip() and "\n\n" not in between:
                return person, 0.97 * mention.confidence
            between = _ABBREVIATED.sub("", between)
            plain = not set(between) & set(',;:."“”')
            titled = mention.title is not None and value.end < mention.title.start < mention.span.start
            words = WORD.findall(between)
            if plain and len(words) <= 4 and all(_is_attribute(word, titled=titled) for word in words):
                return person, 0.9 * mention.confidence
        noun = _NOUN_COMMA.fullmatch(page, value.end, mention.span.start)
        if noun is not None and w.classes_of(noun[1]) & (w.HUMAN | w.HEAD):
            return person, 0.85 * mention.confidence
        whence = _FROM_COMMA.fullmatch(page, value.end, mention.span.start)
        if whence is not None and aged and page[mention.span.end : mention.span.end + 1] == ",":
            return (person, 0.85 * mention.confidence) if not whence[1] or w.classes_of(whence[1]) & w.HUMAN else None
        if aged and between == ", " and _is_aged_first(page, value) and _HAS_DIED.match(page, mention.span.end):
            return person, 0.9 * mention.confidence
        if aged and between == ", " and mention.form == "full" and _AGED_COMMA.match(page, mention.span.end):
            return person, 0.85 * mention.confidence
        if _IDENTIFIED.fullmatch(page, value.end, mention.span.start):
            return person, 0.95 * mention.confidence
    return None


def _is_told_further(page: str, mention: Mention, value: Span) -> bool:
    """Whether an age behind a longer phrase is that of the name before it, and not of somebody whom the phrase adds."""
    if value.start - mention.span.end > _FAR:
        return False
    if _STILL_AGED.fullmatch(page, mention.span.end, value.start):
        return True
    for pattern in (_DIED_AGED, _DESCRIBED_AGED):
        told = pattern.fullmatch(page, mention.span.end, value.start)
        if told is None:
            continue
        further = told["further"]
        other = _SOMEBODY_ELSE.search(further)
        words = WORD.findall(further[other.end() :]) if other is not None else []
        if not _COUNTED.search(further) and not any(w.classes_of(word) & (w.HUMAN | w.RELATION) for word in words):
            return True
    return False


def _is_aged_first(page: str, value: Span) -> bool:
    """Whether an age opens its sentence: "Aged 81, Jane Doe has died"."""
    return _AGED_FIRST.search(page, max(0, value.start - len(". At the age of only ")), value.start) is not None


def titled_start(mention: Mention, floor: int) -> int:
    """Where a name begins with the title before it, if that stands behind ``floor``."""
    title = mention.title
    return title.start if title is not None and floor <= title.start < mention.span.start else mention.span.start


def _last_word(page: str, value: Span) -> str:
    words = page[value.start : value.end].split()
    return words[-1].lower().rstrip(".") if words else ""


def _is_attribute(word: str, *, titled: bool) -> bool:
    """Whether a word can stand between an age and a name: "26-year-old murder suspect Doe"."""
    classes = w.classes_of(word.lower())
    if classes & (w.HEAD | w.MODIFIER | w.DEMONYM | w.PLACE) or word[:1].isupper():
        return True
    return titled and not classes & (w.HUMAN | w.PERSONAL | w.OBJECTIVE | w.SAYING | w.OPENER)
