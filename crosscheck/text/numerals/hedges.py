"""Hedges: the words that turn a number into "about", "at least" or "up to" that number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from crosscheck.text.numerals.context import word_before
from crosscheck.text.numerals.numeral import Form, Numeral, Slack

_AT_LEAST = "at least"
_AT_MOST = "at most"
_HEDGES: dict[str, str] = {
    **dict.fromkeys(
        (
            "at least", "more than", "greater than", "higher than", "no fewer than", "not fewer than", "no less than",
            "not less than", "in excess of", "a minimum of", "minimum of", "upwards of", "upward of", "over", "above",
            "exceeding", "exceeds", "exceeded", "exceed", "surpassed", "surpasses", "topping", "climbed past",
            "climbs past", "rose past", "rises past", "soared past", "toll passed", "toll past", "as few as",
            "well over", "starting at", "beyond", "topped", "tops",
            "longer than", "better than", "north of",
        ),
        _AT_LEAST,
    ),
    **dict.fromkeys(
        (
            "at most", "up to", "as many as", "as much as", "no more than", "not more than", "less than", "fewer than",
            "lower than", "a maximum of", "maximum of", "under", "below", "no greater than", "or less than", "within",
            "shy of", "smaller than", "short of",
        ),
        _AT_MOST,
    ),
    **dict.fromkeys(
        (
            "about", "around", "roughly", "approximately", "approx", "approx.", "circa", "ca.", "c.", "an estimated",
            "estimated", "some", "more or less", "or about", "somewhere around", "in the region of", "give or take",
            "something like", "on the order of", "in the order of", "averaged", "~", "≈",
        ),
        Slack.ABOUT.value,
    ),
    **dict.fromkeys(
        (
            "nearly", "almost", "just under", "slightly under", "slightly less than", "slightly fewer than",
            "just below", "close to", "approaching", "just short of", "a little under", "a little less than",
            "not quite", "barely", "just shy of",
        ),
        Slack.BELOW.value,
    ),
    **dict.fromkeys(
        ("just over", "slightly over", "slightly more than", "just above", "a little over", "a little more than"),
        Slack.ABOVE.value,
    ),
}  # fmt: skip
_LAST_WORDS = frozenset(hedge.split()[-1] for hedge in _HEDGES)
# "some" and its like say "about" only before a number that can be rounded.
_ROUND_ONLY = frozenset(("some",))
# "Handed over 214 files" gives them all away.
_WITH_OVER = frozenset("hand hands handed handing turned turning presides presided presiding".split())
_SIGNS = {"~": Slack.ABOUT.value, "≈": Slack.ABOUT.value, ">": _AT_LEAST, "≥": _AT_LEAST, "<": _AT_MOST, "≤": _AT_MOST}
_BEHIND = re.compile(
    r"(?P<least>\+|-plus\b| plus\b(?! [0-9a-z])| or more\b| and (?:up|above|over)\b)|(?P<most> or (?:less|fewer|"
    r"under)\b)|(?P<about>-odd\b| or so\b| or thereabouts\b|ish\b)",
    re.IGNORECASE,
)
_BEHIND_FIRST = frozenset((" o", " p", " a", "-p", "-o", "is", "+ ", "+"))
# How far before a number its hedge may begin, in characters.
_REACH = 28


def hedged(page: str, numeral: Numeral) -> Numeral:
    """The numeral with the hedge that stands before or behind it.

    "At least" and its like leave one side of the interval open; "about" and its like set its
    slack. Linear: looks at no more than 28 characters before the number and 16 behind it.
    """
    if numeral.form is Form.ORDINAL:
        return numeral
    extent = numeral.extent
    start, end = extent.start, extent.end
    sign = page[start - 1 : start]
    if sign and sign in _SIGNS:
        return _with(numeral, sign, _SIGNS[sign])
    if word_before(page, start).lower() in _LAST_WORDS:
        words = page[max(0, start - _REACH) : start].lower().split()
        for count in (4, 3, 2, 1):
            hedge = " ".join(words[-count:])
            meaning = _HEDGES.get(hedge)
            if meaning and len(words) >= count and not _idle(hedge, numeral) and not _is_particle(words, hedge):
                return _with(numeral, hedge, meaning)
    if page[end : end + 2] in _BEHIND_FIRST or page[numeral.span.end : numeral.span.end + 1] in ("+", "-"):
        behind = _BEHIND.match(page, end) or _BEHIND.match(page, numeral.span.end)
        if behind and behind.lastgroup:
            meaning = {"least": _AT_LEAST, "most": _AT_MOST, "about": Slack.ABOUT.value}[behind.lastgroup]
            return _with(numeral, behind[0].strip(" -"), meaning)
    return numeral


def _is_particle(words: Sequence[str], hedge: str) -> bool:
    """Whether "over" belongs to the verb before it."""
    return hedge == "over" and any(word in _WITH_OVER for word in words[-2:-1])


def _idle(hedge: str, numeral: Numeral) -> bool:
    if hedge in _ROUND_ONLY:
        return numeral.low is None or numeral.low < Decimal(5)
    return hedge == "within" and numeral.unit is None


def _with(numeral: Numeral, hedge: str, meaning: str) -> Numeral:
    if numeral.form is Form.RANGE and meaning in (_AT_LEAST, _AT_MOST):
        return numeral.with_hedge(hedge, numeral.low, numeral.high)
    if meaning == _AT_LEAST:
        return numeral.with_hedge(hedge, numeral.low, None)
    if meaning == _AT_MOST:
        return numeral.with_hedge(hedge, None, numeral.high)
    return numeral.with_hedge(hedge, numeral.low, numeral.high, Slack(meaning))
