"""House style: two accepted spellings of one word, British and American, with a hyphen, a contraction, a figure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib import resources
from typing import Final

from crosscheck.text.words.wordlist import plain

# The endings that British papers print with "s" and American ones, and some British, with "z".
_ISE = re.compile(r"([a-z]{3,40}[iy])s(e[drs]?|ers?|ing|ations?|ational|able)")
#: So long is a word whose "ing" may be printed as it was spoken: "askin".
SPOKEN_ING: Final = 6
# Written as two words they mean something else, and are no other house style.
_MEANT_AS_ONE = frozenset("already altogether everyday into maybe sometime".split())
# The same words in print: contractions written out, spoken short forms, and figures for words.
_WRITTEN_OUT = {
    "can't": "can not", "cannot": "can not", "won't": "will not", "gonna": "going to", "gotta": "got to",
    "wanna": "want to", "cause": "because", "em": "them", "ok": "okay", "%": "percent", "1": "one", "2": "two",
    "sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "dr": "doctor",
    "1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth", "6th": "sixth", "7th": "seventh",
    "8th": "eighth", "9th": "ninth", "10th": "tenth", "11th": "eleventh", "12th": "twelfth",
    # "6:00 p.m.": what some papers print, and nobody says.
    "00": "",
    "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight", "9": "nine", "10": "ten",
}  # fmt: skip
_ENDINGS = {"'re": " are", "'m": " am", "'ll": " will", "'ve": " have", "'d": " would", "'s": " is"}


@lru_cache(maxsize=65_536)
def style_key(word: str) -> str:
    """What is left of a word when house style is taken out: equal for two spellings of one word.

    Lower case without accents, hyphens and apostrophes; American where British differs.
    """
    folded = plain(word).replace("-", "").replace("'", "").replace("‐", "").replace("‑", "")
    folded = _regions().get(folded, folded)
    ise = _ISE.fullmatch(folded)
    return f"{ise[1]}z{ise[2]}" if ise else folded


def house_style_pair(a: str, b: str) -> bool:
    """Whether two different forms are one word in two house styles.

    ``house_style_pair("co-operate", "cooperate")`` and ``house_style_pair("organise", "organize")`` hold; a
    prefix that makes another word with its hyphen does not ("re-sign", "resign").
    """
    if a == b or style_key(a) != style_key(b):
        return False
    return plain(a).startswith("re-") == plain(b).startswith("re-")


def is_styled(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two wordings are the same words but for hyphens, contractions, figures or the spelling of a country."""
    if is_a_blank_apart(one, other):
        return False
    short, long = sorted((_printed(one), _printed(other)), key=len)
    # "Askin", as it was spoken, is "asking"; "thin" is no "thing". "She's" is "she is" or "she has".
    spoken = f"{short}g" == long and long.endswith("ing") and len(long) >= SPOKEN_ING
    return short == long or spoken or (short.endswith("is") and f"{short[:-2]}has" == long)


def is_a_blank_apart(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one side prints as one word what the other prints as two of another sense: "into", "in to"."""
    joined = "".join(one)
    return joined in _MEANT_AS_ONE and joined == "".join(other)


def _printed(words: Sequence[str]) -> str:
    """The words as one house style would print them, without blanks."""
    return "".join(style_key(piece) for word in words for piece in _written_out(word).split())


def _written_out(word: str) -> str:
    if word in _WRITTEN_OUT:
        return _WRITTEN_OUT[word]
    stem, mark, ending = word.rpartition("'")
    if mark and ending == "t" and stem.endswith("n"):
        return f"{stem[:-1]} not"
    return f"{stem}{_ENDINGS[mark + ending]}" if mark + ending in _ENDINGS else word


@cache
def _regions() -> dict[str, str]:
    """British spelling -> American spelling."""
    text = resources.files("crosscheck.text").joinpath("lexicon", "regions.txt").read_text(encoding="ascii")
    return {british: american for american, british in (line.split() for line in text.splitlines())}
