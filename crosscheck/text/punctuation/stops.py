"""Stops, commas and hyphens, and the blanks round them: "the boat..", "a boat , too", "the boat.They", "up- set"."""

from __future__ import annotations

import re
from itertools import product
from string import ascii_lowercase
from typing import Final

from crosscheck.text.phrases.slip import put, slip
from crosscheck.text.wordlist import lexicon

# How sure a slip is that a page which lost its line breaks has too.
_OF_PAGES: Final = 0.6
# A word that everybody knows.
_KNOWN: Final = 3
_OPENERS: Final = (
    "a an after all and another anyone as at authorities both but detectives during first for he her his "
    "however i if in investigators it my neighbors no officers officials on one our police she so that "
    "the their there they this three two we what when while witnesses you"
).split()
# "Two- and three-lane": behind these a hyphen may hang.
_JOINING: Final = "and|or|to|but|nor|versus|vs|plus|as|through"
_LITTLE: Final = (
    "the there and but or he she they it we police in on at you this that when while who which with because after his "
    "her their to was were has had"
).split()
_SPEAKER: Final = r"(?:[Hh]e|[Ss]he|[Tt]hey|(?!That\b|This\b|All\b)(?:[A-Z][a-z]+\.? )?[A-Z][a-z’'-]+)"
_SAID: Final = "said|added|explained|continued|recalled"


def _apart(match: re.Match[str]) -> tuple[str, ...]:
    """Two sentences with the blank between them; nothing where what stands before the stop is no word ("wave.Me")."""
    before = match["before"]
    return (f"{before}{match['stop']} {match['after']}",) if lexicon().common.get(before.lower(), 0) >= _KNOWN else ()


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
        [f"{stop}{opener} " for stop, opener in product(".!?", _OPENERS)],
        rf"(?<![\w./@-])(?P<before>[A-Za-z]?[a-z]{{2,20}})(?P<stop>[.!?])"
        rf"(?P<after>{'|'.join(opener.capitalize() for opener in _OPENERS)})(?= [a-z0-9])",
        _apart,
        "the blank between two sentences is missing",
        confidence=_OF_PAGES,
    ),
    slip(
        " , | . | ? | .\n| ,\n| ?\n",
        r"(?<![.,])(?P<before>\b[\w’']{2,20}) (?P<stop>[.,?])(?=\s(?! ?[.,?]))",
        put(r"\g<before>\g<stop>"),
        "a blank stands before the mark",
        confidence=_OF_PAGES,
    ),
    slip(
        [f". {word} " for word in _LITTLE],
        rf"(?<![\w.])(?P<before>[a-z]{{4,20}})\. (?P<word>{'|'.join(_LITTLE)})(?= [a-z])",
        _begun_small,
        "a small letter stands behind a full stop",
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
        [f", {hundreds}00" for hundreds in range(1, 10)] + [", 000"],
        r"(?<![\w.,’'-])(?P<sign>[$£€]?)(?P<thousands>[1-9][0-9]?), (?P<rest>[0-9]00)(?= (?!years?\b|and\b|or\b)[a-z])",
        put(r"\g<sign>\g<thousands>,\g<rest>"),
        "a blank stands inside the number",
    ),
    slip(
        [f"{letter}- " for letter in ascii_lowercase],
        rf"(?<![\w-])(?P<before>[a-z]{{2,20}})- (?P<after>(?!(?:{_JOINING})\b)[a-z]{{2,20}})(?![\w-])",
        put(r"\g<before>-\g<after>", r"\g<before> - \g<after>"),
        "a blank stands on one side of the hyphen only",
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
