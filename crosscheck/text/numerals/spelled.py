"""Numerals in words: "seventeen", "one million two hundred thousand", "twenty-third"."""

from __future__ import annotations

import re
from decimal import Decimal

from crosscheck.text.numerals.context import WORD, Word, word_after
from crosscheck.text.numerals.magnitude import fraction, with_magnitude
from crosscheck.text.numerals.numeral import Form, Numeral
from crosscheck.text.numerals.words import LEXICON, Role

_POINT = re.compile(
    r" point((?: (?:zero|oh|nought|naught|one|two|three|four|five|six|seven|eight|nine)){1,8})(?![A-Za-z])",
    re.IGNORECASE,
)
# Past this, "thousand thousand thousand" is no number.
_MOST = Decimal(10) ** 40


def read_spelled(page: str, pos: int, token: Word | None, group: Decimal, last: Role | None) -> Numeral | None:
    """A number in words from ``token`` on; ``group`` and ``last`` say what an article before it counts as."""
    total, limit, end = Decimal(0), Decimal("Infinity"), token[1] if token else pos
    # Where to fall back to when what follows turns out to begin another number: "two hundred and three hundred".
    safe: tuple[Decimal, int] | None = None
    while token:
        word, _, stop = token
        role, worth = LEXICON.get(word, (None, Decimal(0)))
        fresh = last in (None, Role.HUNDRED, Role.MAGNITUDE)
        if (role is Role.UNIT and (fresh or last is Role.TEN)) or (role in (Role.TEEN, Role.TEN) and fresh):
            group += worth
        elif role is Role.HUNDRED and last in (Role.UNIT, Role.TEEN) and 0 < group < 100:
            group *= worth
        elif role is Role.HUNDRED and safe and last in (Role.UNIT, Role.TEEN):
            return Numeral.at(pos, safe[1], safe[0], safe[0], Form.WORDS)
        elif role in (Role.MAGNITUDE, Role.PLURAL) and last is not None:
            if last is Role.MAGNITUDE and total > _MOST:
                break
            if last is Role.MAGNITUDE:
                total, limit = total * worth, worth
            elif worth < limit:
                total, group, limit = total + group * worth, Decimal(0), worth
            else:
                break
            role, safe = Role.MAGNITUDE, (total, stop)
        elif role is Role.DOZEN and last in (Role.UNIT, Role.TEEN, Role.TEN):
            # "Three hundred and two dozen": only what follows "and" is in dozens.
            before = safe[0] if safe else Decimal(0)
            value = before + (total + group - before) * worth
            return Numeral.at(pos, stop, value, value, Form.WORDS)
        elif role is Role.ORDINAL:
            ordinal = _ordinal(page, pos, token, total, group, last)
            return ordinal or _finished(page, pos, end, total + group, token)
        elif word == "and" and last in (Role.HUNDRED, Role.MAGNITUDE) and _continues(page, stop):
            safe = (total + group, end)
            token = word_after(page, stop)
            continue
        else:
            break
        last, end = role, stop
        token = word_after(page, end) or (_dashed(page, end) if role is Role.TEN else None)
    if safe and token and LEXICON.get(token[0], (None,))[0] in (Role.HUNDRED, Role.MAGNITUDE, Role.PLURAL):
        return Numeral.at(pos, safe[1], safe[0], safe[0], Form.WORDS)
    return _finished(page, pos, end, total + group, token) if last else None


def _dashed(page: str, end: int) -> Word | None:
    """The ordinal behind a dash that should be a hyphen: "twenty—fifth"."""
    word = WORD.match(page, end + 1) if page[end : end + 1] in ("\u2013", "\u2014") else None
    if word is None or LEXICON.get(word[0].lower(), (None,))[0] is not Role.ORDINAL:
        return None
    return word[0].lower(), word.start(), word.end()


def _continues(page: str, end: int) -> bool:
    token = word_after(page, end)
    role = LEXICON.get(token[0], (None,))[0] if token else None
    return role in (Role.UNIT, Role.TEEN, Role.TEN, Role.ORDINAL)


def _ordinal(page: str, pos: int, token: Word, total: Decimal, group: Decimal, last: Role | None) -> Numeral | None:
    word, _, end = token
    worth = LEXICON[word][1]
    if last is None or (last is Role.TEN and worth < 10) or (last in (Role.HUNDRED, Role.MAGNITUDE) and worth < 100):
        value = total + group + worth
    elif worth >= 100 and group:
        value = total + group * worth
    elif total + group == 1 and worth > 2:
        return fraction(page, pos, end, 1 / worth)
    else:
        return None
    return Numeral.at(pos, end, value, value, Form.ORDINAL)


def _finished(page: str, pos: int, end: int, value: Decimal, token: Word | None) -> Numeral:
    """The whole number with what may hang on it, by the word behind: two thirds, two and a half, one point five."""
    role, worth = LEXICON.get(token[0], (None, Decimal(0))) if token else (None, Decimal(0))
    if token and role is Role.DENOMINATOR and 0 < value < 100:
        return fraction(page, pos, token[2], value / worth)
    point = _POINT.match(page, end) if token and token[0] == "point" else None
    if point:
        # "Oh" is a nought here and no number word elsewhere.
        digits = "".join("0" if d == "oh" else str(LEXICON[d][1]) for d in point[1].lower().split())
        return with_magnitude(page, pos, point.end(), value + Decimal("0." + digits), Form.WORDS)
    return with_magnitude(page, pos, end, value, Form.WORDS)
