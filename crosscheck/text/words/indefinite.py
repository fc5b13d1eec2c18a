"""The indefinite article: which words, numbers and initialisms begin with a vowel when they are spoken."""

from __future__ import annotations

import re
from typing import Final

# Vowels in writing that begin with another sound.
_CONSONANT_SOUND: Final = re.compile(
    r"eu|ew|onc?e|ouija|ubiq|uk|ur[aeiou]|us(?:[aeiu])|ut(?:[eio])|u[nf]i(?!n|m|d)|unan|uv|uf|ub|ug(?!l)"
)
# Spelt letter by letter, the first one's name with a vowel first ("eff", "em"); what is said as a word is not here.
_SPELT: Final = frozenset(
    "FBI FDA HGV HIV LAPD LGBT LGBTQ LPG MBA MEP MLA MP MRI MSP NBA NCAA NDA NFL NGO NHL NHS NSA NTSB NYPD RCMP RSPCA "
    "RV SMS SUV".split()
)
_EIGHT: Final = "8"
_ELEVEN_AND_EIGHTEEN: Final = ("11", "18")


def vowel_first(word: str) -> bool | None:
    """Whether a word is spoken with a vowel first; None where it can be said either way or is not known.

    Args:
        word: A word in small letters, an initialism in capitals, or a number in digits with commas between thousands.
    """
    if word[0].isdigit():
        return _number(word)
    if word.isupper():
        return True if word in _SPELT else None
    return word[0] in "aeiou" and not _CONSONANT_SOUND.match(word)


def _number(digits: str) -> bool | None:
    head, *groups = digits.split(",")
    if head.startswith(_EIGHT):
        return True
    if head.startswith(_ELEVEN_AND_EIGHTEEN):
        # "1100" is eleven hundred or one thousand one hundred, 1800 a year or a number.
        return True if len(head) == len("11") else None if len(head) > len("110") else False
    # "1,100" may be eleven hundred.
    return None if head == "1" and groups and groups[0][0] in "18" else False
