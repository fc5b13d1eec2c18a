"""The anchored reader: the longest numeral that starts at one place of a page.

Linear: every pattern is anchored, without nested repeats, and every repeat is bounded.
"""

from __future__ import annotations

import re
from decimal import Decimal

from crosscheck.text.numerals.context import WORD, word_after
from crosscheck.text.numerals.digits import read_digits
from crosscheck.text.numerals.magnitude import fraction, with_magnitude
from crosscheck.text.numerals.numeral import Form, Numeral
from crosscheck.text.numerals.spelled import read_spelled
from crosscheck.text.numerals.words import LEXICON, VAGUE, VULGAR, Role

_SCORES = re.compile(r"scores of(?![A-Za-z])", re.IGNORECASE)
_POINTED = re.compile(
    r"point (?:([0-9]{1,9})|((?:(?:one|two|three|four|five|six|seven|eight|nine) ?){1,4}))(?<! )"
    r"(?= ?%| per ?cent\b|\Z)",
    re.IGNORECASE,
)
_BEFORE_POINT = re.compile(r"(?:\A|\b(?:by|of|to|about|only|just|up|down|rose|fell)) ?$", re.IGNORECASE)
_SHARE_ENDS = re.compile(r"[.,;:)]|\n|\Z| (?:to|in|from|since|over|on|at|as|and|but|for|after|this|last|between)\b")
_CHANGE = re.compile(
    r"\b(?:rise[sn]?|rose|rising|falls?|fell|fallen|falling|grow[sn]?|grew|growth|cuts?|cutting|(?:drop|jump|climb|surg|"
    r"increas|decreas|reduc|declin|slash|shr[aiu]nk|lower|rais|slump|plung|expand)[a-z]{0,4})\b[^.;!?]{0,24}$",
    re.IGNORECASE,
)
_CHANGE_REACH = 40
_OF_PLURAL = re.compile(
    r"[ \u00a0]of[ \u00a0](thousands|lakhs|millions|crores|billions|trillions)(?![A-Za-z])", re.IGNORECASE
)
_NO_NUMBER = (None, Decimal(0))
# The words that may go on with a number in words.
_GOES_ON = frozenset((*LEXICON, "and", "point", "of"))
_HALF_OF = re.compile(r"[ -]an?(?![A-Za-z])", re.IGNORECASE)
_OF = re.compile(r"[ \u00a0](?:of|the|all)(?![A-Za-z])", re.IGNORECASE)


def read_numeral(page: str, pos: int, *, money: bool = False) -> Numeral | None:
    """The longest numeral that starts at ``pos``.

    Reads digits ("7.5", "1,200", "12 000"), words ("seven-and-a-half", "two and a half", "a
    dozen", "one million two hundred thousand"), ordinals ("third", "23rd"), fractions ("half",
    "two thirds", "7 1/2", "½"), magnitudes ("1.2m", "3.5bn", "10 lakh") and vague words
    ("dozens", "a couple", "tens of thousands"). "Half an" and "half a" end behind the article,
    so that a unit follows every numeral.

    Args:
        page: The text.
        pos: A code point where a word or a run of digits begins; the caller sees to that.
        money: Whether a currency stands before it: then "m", "mm", "b" and "t" are magnitudes.

    Returns:
        The numeral, or None where none starts.
    """
    char = page[pos : pos + 1]
    if char in VULGAR:
        return with_magnitude(page, pos, pos + 1, VULGAR[char], Form.FRACTION)
    if "0" <= char <= "9" or char == ".":
        return read_digits(page, pos, money=money)
    return _read_words(page, pos)


def _read_words(page: str, pos: int) -> Numeral | None:
    first = WORD.match(page, pos)
    if first is None:
        return None
    word, end = first[0].lower(), first.end()
    if word in ("a", "an"):
        return _after_article(page, pos, end)
    if word == "half":
        return _half(page, pos, end)
    if word in VAGUE:
        return _vague(page, pos, end, word)
    if word == "point":
        return _pointed(page, pos)
    role, worth = LEXICON.get(word, _NO_NUMBER)
    if role is Role.ORDINAL:
        return Numeral.at(pos, end, worth, worth, Form.ORDINAL)
    if role is Role.UNIT or role is Role.TEEN:
        # Most numbers in words are one word.
        token = word_after(page, end)
        if token is None or token[0] not in _GOES_ON:
            return Numeral.at(pos, end, worth, worth, Form.WORDS)
    if role is Role.PLURAL or word == "scores":
        return _plural(page, pos, end, word)
    if role in (Role.UNIT, Role.TEEN, Role.TEN):
        return read_spelled(page, pos, (word, pos, end), Decimal(0), None)
    return None


def _pointed(page: str, pos: int) -> Numeral | None:
    """Point five percent, as it is spoken; not "at this point five of them"."""
    match = _POINTED.match(page, pos)
    if match is None or not _BEFORE_POINT.search(page, max(0, pos - 8), pos):
        return None
    digits = match[1] or "".join(str(LEXICON[word][1]) for word in match[2].lower().split())
    value = Decimal(f"0.{digits}")
    return Numeral.at(pos, match.end(), value, value, Form.DIGITS if match[1] else Form.WORDS)


def _after_article(page: str, pos: int, end: int) -> Numeral | None:
    token = word_after(page, end)
    if token is None:
        return None
    word, _, end = token
    if word == "half":
        return _half(page, pos, end)
    if word in VAGUE and word != "several":
        return _vague(page, pos, end, word)
    role, worth = LEXICON.get(word, (None, Decimal(0)))
    if role in (Role.HUNDRED, Role.MAGNITUDE, Role.DOZEN):
        return read_spelled(page, pos, token, Decimal(1), Role.UNIT)
    if word == "quarter" or (
        role is Role.ORDINAL and worth > 2 and (_OF.match(page, end) or _by_share(page, pos, end))
    ):
        return fraction(page, pos, end, 1 / worth)
    return None


def _by_share(page: str, pos: int, end: int) -> bool:
    """Whether something changed by a share, "sales fell by a fifth"; not "followed by a third, police said"."""
    return (
        page.endswith("by ", 0, pos)
        and _SHARE_ENDS.match(page, end) is not None
        and _CHANGE.search(page, max(0, pos - _CHANGE_REACH), pos) is not None
    )


def _half(page: str, pos: int, end: int) -> Numeral:
    """Half, half of, half a dozen, half a million, half an (hour)."""
    article = _HALF_OF.match(page, end)
    return fraction(page, pos, article.end() if article else end, Decimal("0.5"))


def _vague(page: str, pos: int, end: int, word: str) -> Numeral:
    """A couple, a few, several; then perhaps hundred, dozen, thousand."""
    low, high = VAGUE[word]
    token = word_after(page, end)
    if token and token[0] == "of":
        token = word_after(page, token[2])
    role, worth = LEXICON.get(token[0], (None, Decimal(1))) if token else (None, Decimal(1))
    if token and role in (Role.HUNDRED, Role.MAGNITUDE, Role.DOZEN):
        return Numeral.at(pos, token[2], low * worth, high * worth, Form.VAGUE)
    return Numeral.at(pos, end, low, high, Form.VAGUE)


def _plural(page: str, pos: int, end: int, word: str) -> Numeral | None:
    """Dozens, hundreds, tens of thousands: the order of magnitude that the word names."""
    if word == "scores":
        return Numeral.at(pos, end, Decimal(20), Decimal(200), Form.VAGUE) if _SCORES.match(page, pos) else None
    low = LEXICON[word][1]
    many = _OF_PLURAL.match(page, end)
    if many:
        low, end = low * LEXICON[many[1].lower()][1], many.end()
    elif word == "tens":
        return None
    return Numeral.at(pos, end, low, low * 10, Form.VAGUE)
