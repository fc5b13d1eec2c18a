"""Ways: how the list of attributes prints the words around a number, as patterns of a clause."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from crosscheck.text.measuring.attribute_list import OR, sets

NUMBER: Final = "#"
AND: Final = " & "
NAME: Final = "NAME"
# What may stand between the words that tell of a number and the number, in a text.
HEDGED: Final = (
    r"(?:(?:about|around|some|roughly|nearly|almost|approximately|an|estimated|at|least|most|more|less|fewer|than|over|"
    r"under|up|to|as|many|much|only|just|close|a|little|total|of|well|slightly|the) ){0,5}$"
)
_LINK: Final = (
    "of|at|was|were|is|are|a|an|the|to|by|as|for|has|have|had|been|be|about|around|some|nearly|roughly|almost|over|up|"
    "more|less|fewer|than|least|most|approximately|estimated|total|just|only|put|set|now|worth|all|exactly|well|reached|"
    "stood|stands|hit|some|as|much|many"
)
# What opens another phrase, and ends one of which a price is told: "the $4 million lock would stay open".
_OPENS: Final = "of|and|from|in|on|at|to|for|after|before|with|by"
_ENDS: Final = (
    f"{_OPENS}|that|which|who|would|will|has|had|have|is|was|were|are|or|but|itself|as|when|where|than|could|may|might|"
    "can|into|over|since|under|during|cost|costs|costing"
)
# "Norwegian rival Weir Pumps": the name stands behind.
_NAME: Final = (
    rf" (?P<of>(?-i:[A-Z])[^ |,#]*)(?! based)(?! (?!(?:{_ENDS}|today|last|this|next) )(?-i:[a-z])[^ |,#]* (?-i:[A-Z]))"
    r"(?: (?-i:[A-Z])[^ |,#]*){0,3}?"
)
_GAPS: Final = {
    "-": rf"(?: (?:{_LINK})){{0,5}}",
    "_": rf"(?: (?!(?:{_OPENS}) )[^ |,#]+(?: ,)?){{0,3}}?",
    "..": r"(?: [^ |,#]+){0,8}?",
    "...": r"(?: [^ |#]+){0,12}?",
    NAME: _NAME,
    f"{NAME}'s": r" (?-i:[A-Z])[^ |,#]*'s",
    "END": r"(?= (?:,|\||$))",
    "NOUN": rf"(?: (?!(?:{_ENDS}) )[^ |,#]+){{0,4}}? (?P<of>(?!(?:{_ENDS}) )[a-z]{{4,}})(?= (?:,|\||(?:{_ENDS}) |$))",
}
_PART: Final = re.compile(r"\(([^)]*)\)|\{([a-z]+)\}|(\S+)")
# A cue is found by its first letters.
KEY: Final = 3


# Compiled when a clause first has one of its words.
@cache
def pattern(line: str) -> re.Pattern[str]:
    """A way, or a part of one, as a pattern of a clause: in small letters, but for one with a name."""
    parts = (
        _either(part[1]) if part[1] else _of_set(part[2]) if part[2] else _GAPS.get(part[3]) or _word(part[3])
        for part in _PART.finditer(line)
    )
    return re.compile("".join(parts) + r"(?= )", re.IGNORECASE if has_name(line) else 0)


def has_name(line: str) -> bool:
    """Whether a way has a name in it, which is told by its capital."""
    return NAME in line


def keys(line: str) -> list[str]:
    """The first letters of the words of which a way must have one."""
    for part in _PART.finditer(line):
        words = part[1].split(OR) if part[1] else sets()[part[2]] if part[2] else ()
        if words:
            return sorted({phrase.split()[0].rstrip("~")[:KEY] for phrase in words})
        if part[3] and part[3] not in (*_GAPS, NUMBER, AND.strip(), ","):
            return [part[3].rstrip("~")[:KEY]]
    return [NUMBER]


@cache
def needs(line: str) -> list[list[str]]:
    """What a clause in small letters must have for a way: of each list one; the shortest list first."""
    needs = []
    for part in _PART.finditer(line):
        plain = part[3] and part[3] not in (*_GAPS, NUMBER, AND.strip())
        words = part[1].split(OR) if part[1] else sets()[part[2]] if part[2] else [part[3]] if plain else []
        if words:
            needs.append([f" {' '.join(phrase.split())}".partition("~")[0] for phrase in words])
    return sorted(needs, key=len)


def _either(words: str) -> str:
    return "(?:" + "|".join("".join(map(_word, phrase.split())) for phrase in words.split(OR)) + ")"


def _of_set(name: str) -> str:
    return " (?P<of>" + "|".join(map(re.escape, sorted(sets()[name], key=len, reverse=True))) + ")"


def _word(word: str) -> str:
    return f" {re.escape(word[:-1])}[a-z]{{0,5}}" if word[-1] == "~" else f" {re.escape(word)}"
