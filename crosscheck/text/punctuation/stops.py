"""Stops and commas that cannot stand: "the boat..", "a boat,, too", "it sank. they swam", "“It sank.” she said"."""

from __future__ import annotations

import re
from itertools import product
from typing import Final

from crosscheck.text.phrases.slip import put, slip
from crosscheck.text.words.wordlist import lexicon

# A word that everybody knows.
_KNOWN: Final = 3
_LITTLE: Final = (
    "the there and but or he she they it we police in on at you this that when while who which with because after his "
    "her their to was were has had"
).split()
_SPEAKER: Final = r"(?:[Hh]e|[Ss]he|[Tt]hey|(?!That\b|This\b|All\b)(?:[A-Z][a-z]+\.? )?[A-Z][a-z’'-]+)"
_SAID: Final = "said|added|explained|continued|recalled"


def _begun_small(match: re.Match[str]) -> tuple[str, ...]:
    """A sentence with its capital, or one for two; nothing where a word is shortened ("dept. and")."""
    before, word = match["before"], match["word"]
    if lexicon().common.get(before, 0) < _KNOWN:
        return ()
    return (f"{before}. {word.capitalize()}", f"{before} {word}")


def _without_stop(match: re.Match[str]) -> tuple[str, ...]:
    """A word and a comma; nothing where the stop is that of a shortened word ("Calif.,")."""
    word = match["before"]
    return (f"{word},", f"{word}.") if lexicon().common.get(word.lower(), 0) > _KNOWN else ()


STOPS: Final = (
    slip(
        [f". {word} " for word in _LITTLE],
        rf"(?<![\w.])(?P<before>[a-z]{{4,20}})\. (?P<word>{'|'.join(_LITTLE)})(?= [a-z])",
        _begun_small,
        "a small letter stands behind a full stop",
        ahead=r"\. [a-z]",
    ),
    slip(
        ",,|,.|..|?.|.?",
        r"(?P<before>\b[\w’']{2,20})(?P<stop>,,|,\.|\.\.|\?\.|\.\?)(?=[\s\"”]|\Z)",
        lambda match: tuple(f"{match['before']}{stop}" for stop in dict.fromkeys(match["stop"])),
        "two marks stand where one belongs",
    ),
    slip(
        ".,",
        r"\b(?P<before>[A-Za-z][a-z]{4,20})\.,(?=\s)",
        _without_stop,
        "two marks stand where one belongs",
    ),
    slip(
        [f".{mark} {verb}" for mark, verb in product('"”', ("said",))]
        + [f" {verb}." for verb in _SAID.split("|")]
        + [f" {verb}\n" for verb in _SAID.split("|")],
        rf"(?P<before>\b[\w’']{{2,20}})(?P<stop>\.?)(?P<mark>[\"”]) (?P<who>{_SPEAKER} (?:{_SAID})(?=\.|\n)"
        r"|said (?=[A-Z][a-z]+))",
        put(r"\g<before>,\g<mark> \g<who>"),
        "a comma belongs between the quotation and who says it",
    ),
)
