"""Terms without a length: life, death and time served, told from the other senses of the words."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.court.sentencing import words as w
from crosscheck.text.court.sentencing.context import Context
from crosscheck.text.court.sentencing.words import pattern
from crosscheck.text.numerals import Numeral

_LIFE_AFTER: Final = pattern(
    rf"(?:\s(?:in|behind)\s(?:(?:an?|federal|state|the|maximum-security)\s){{0,2}}(?:{w.PLACE})\b"
    r"|[-\s](?:(?:prison|jail)\s)?(?:sentences?|terms?|imprisonment)\b(?![-’'])"
    r"|(?=[-\s]with(?:out|\sno)[^.;,]{0,40}\bparole\b))"
    r"(?!\s(?:battle|guard|officer|reform|system)s?\b)"
)
_LIFE_HABIT: Final = pattern(
    r"\b(?:(?<!rest of )(?:his|her|their|my|our|your)|daily|everyday|about|describ\w+|adjust\w*[ \xa0]to|used[ \xa0]to"
    r"|prefer\w*|to[ \xa0](?:a[ \xa0])?new|of|inside|how|an?)[ \xa0]\Z"
)
_OF_PENALTY: Final = pattern(
    r"\b(?:sentences?|terms?|penalty|possibility|punishments?|recommendation|maximum)[ \xa0]of[ \xa0](?:a[ \xa0])?\Z"
    r"|(?:rest[ \xa0]of|spend(?:s|ing)?)[ \xa0]\w{3,5}[ \xa0]\Z"
)
_FOR_LIFE: Final = pattern(
    r"\b(?:jail(?:ed|s)?|imprison(?:ed|s)?|incarcerated|locked[ \xa0]up|put[ \xa0]away|prison|behind[ \xa0]bars|jail)"
    r"(?:[ \xa0][\w'’-]{1,20}){0,3}[ \xa0]for[ \xa0]\Z"
)
_SERVES_LIFE: Final = pattern(
    r"\b(?:serv(?:es?|ed|ing)|gets?|got|given|receiv(?:es?|ed)|fac(?:es?|ed|ing))[ \xa0]"
    r"(?:up[ \xa0]to[ \xa0])?\Z"
)
_DEALT: Final = pattern(
    r"\b(?:sought|seek(?:s|ing)?|want(?:s|ed)?"
    r"|ask(?:s|ed|ing)?[ \xa0](?:\w{1,12}[ \xa0]){0,2}for|demand(?:s|ed|ing)?|fac(?:e|es|ed|ing)|gets?|got|gave|given"
    r"|hand(?:s|ed)|receiv(?:e|es|ed|ing)|impos(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|carr(?:y|ies|ied)"
    r"|punishable[ \xa0]by|eligible[ \xa0]for|pursu(?:e|es|ed|ing)|uph(?:eld|olds)|under|his|her|their|['’]s)[ \xa0]"
    r"(?:(?:an?|the|him|her|them|possible|out|down|(?-i:[A-Z])[\w'’-]{1,20})[ \xa0]){0,4}\Z"
)
_KILLED: Final = pattern(
    r"\b(?:stab|beat|shot|shoot|chok|strang|starv|stomp|burn|bludgeon|kick|hack|crush|fr[eo]ez|froze|tramp|maul|tortur"
    r"|bled|bleed|who\b|put\b|led\b|leading\b)"
)
_PENALTY: Final = pattern(r"\s(?:sentences?|penalty)\b(?!-)")
_SOUGHT: Final = pattern(r"\s(?:sentence|penalty)\s(?:is\s|was\s)?(?:being\s)?(?:sought|imposed|upheld|possible)\b")
_ROW: Final = pattern(r"[-\s](?:row|squads?|camps?|threats?)\b")
_CREDIT: Final = pattern(r"\b(?:credit|credited|released?|freed|plea\w*|sentenc\w+)\b")
_NO_PAROLE: Final = pattern(
    r"[^.;,]{0,24}\bwith(?:out|\sno)\s(?:(?:the|any|a|possibility|chance|hope|prospect|opportunity|eligibility|of|for)\s){0,4}"
    r"(?:parole|release)\b"
)
_PAROLE: Final = pattern(
    r"[^.;]{0,24}\bwith\s(?:(?:the|any|a|possibility|chance|hope|prospect|opportunity|eligibility|of|for)\s){1,4}"
    r"(?:parole|release)\b"
)


# Between a count and "life", and between a number of years and "life".
_COUNTED: Final = pattern(
    r"[ \xa0](?:(?:consecutive|concurrent|separate|straight|back-to-back|additional|extra|full|more)[ \xa0])?\Z"
)
_YEARS_TO: Final = pattern(r"years?['’]?[- \xa0]to[- \xa0]\Z")
_TO: Final = pattern(r"[- \xa0]to[- \xa0]\Z")
_ALONE: Final = pattern(r"\b(?:an?|one|single)[ \xa0](?:single[ \xa0])?\Z")
_LIFE_SENTENCE: Final = pattern(r"[- \xa0](?:sentence|term)\b")
_NEAR: Final = 24
_MOST: Final = 1000


@frozen
class LifeMention:
    """A term for life.

    Attributes:
        span: Its words: "25 to life", "life in prison", "four life sentences".
        years: Its shortest length in years, where a bare number states it ("25 to life").
        count: How many terms; 0 where the words count none.
    """

    span: Span
    years: Decimal | None = None
    count: int = 0


def life_at(page: str, word: Span, context: Context, ends: Mapping[int, Numeral]) -> LifeMention | None:
    """The term that the word "life" stands for; None where it means something else.

    "20 years to life" is read from its years, not from here.

    Args:
        page: The text that all spans index.
        word: The word.
        context: Its context.
        ends: The numerals of the page by their ends.
    """
    floor = max(0, word.start - _NEAR)
    if _YEARS_TO.search(page, floor, word.start):
        return None
    until = _TO.search(page, floor, word.start)
    years = _one(ends.get(until.start())) if until is not None else None
    if until is not None and years is not None:
        return LifeMention(Span(ends[until.start()].span.start, word.end), years)
    tail = life_end(context)
    if tail is None:
        return None
    counted = _COUNTED.search(page, floor, word.start)
    count = _one(ends.get(counted.start())) if counted is not None else None
    if counted is None or count is None or count != int(count) or count < 1:
        alone = _ALONE.search(page, floor, word.start) and _LIFE_SENTENCE.match(page, word.end)
        return LifeMention(Span(word.start, word.end + tail), count=1 if alone else 0)
    return LifeMention(Span(ends[counted.start()].span.start, word.end + tail), count=int(count))


def _one(numeral: Numeral | None) -> Decimal | None:
    """The number of a numeral that states one, and not a large one."""
    if numeral is None or numeral.low is None or numeral.low != numeral.high or not 0 < numeral.low < _MOST:
        return None
    return numeral.low


def life_end(context: Context) -> int | None:
    """How many code points behind "life" a term for life ends; None where it is no term."""
    if w.NOT.search(context.before):
        return None
    noun = _LIFE_AFTER.match(context.after)
    if noun:
        lived = noun[0].lstrip()[:2].lower() in ("in", "be") and _LIFE_HABIT.search(context.before)
        return None if lived and not _OF_PENALTY.search(context.before) else noun.end()
    if _FOR_LIFE.search(context.before):
        return 0
    to_life = w.SENTENCED_TO.search(context.before) or _SERVES_LIFE.search(context.before)
    return 0 if to_life and w.FREE.match(context.after) and w.COURT.search(context.about) else None


def is_death_sentence(context: Context) -> bool:
    """Whether "death" is a sentence: "sentenced to death", "faces the death penalty"."""
    before = context.before
    if w.NOT.search(before) or _ROW.match(context.after):
        return False
    if _PENALTY.match(context.after):
        return bool(_DEALT.search(before) or _SOUGHT.match(context.after) or context.opens)
    told = w.SENTENCED_TO.search(before)
    return told is not None and not _KILLED.search(told[0])


def is_time_served(context: Context) -> bool:
    """Whether "time served" stands for a term."""
    return _CREDIT.search(context.before) is not None


def parole_of(context: Context) -> bool | None:
    """Whether parole is possible, where the words after a term tell."""
    if _NO_PAROLE.match(context.after):
        return False
    return True if _PAROLE.match(context.after) else None
