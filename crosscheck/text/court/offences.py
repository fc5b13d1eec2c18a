"""Offences in print: an act with what it is about and its degree."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.model import Span
from crosscheck.text.court.acts import FORMS
from crosscheck.text.scanning.triggers import SharedTriggers

_OBJECTS: Final = {
    "drug": "drug drugs narcotic narcotics marijuana cannabis hashish cocaine heroin opium meth methamphetamine "
    "fentanyl amphetamine substance",
    "weapon": "weapon weapons gun guns firearm firearms explosives arms ammunition handgun",
    "people": "people human migrant migrants child sex",
    "money": "fraud corruption bribery embezzlement tax",
    "killing": "murder homicide manslaughter",
    "violence": "assault battery",
    "sexual": "rape",
    "state": "espionage terrorism terror treason spying",
    "goods": "tobacco cigarette cigarettes alcohol gold ivory antiquities wildlife",
}
MATTER_OF: Final = {word: matter for matter, words in _OBJECTS.items() for word in words.split()}

_WORD: Final = "|".join(sorted((re.escape(form) for form in FORMS), key=len, reverse=True))
_OBJECT: Final = "|".join(sorted(MATTER_OF, key=len, reverse=True))
_ORDINALS: Final = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth"}
_RANK: Final = "|".join((*_ORDINALS, *_ORDINALS.values()))
_OFFENCE: Final = re.compile(
    rf"\b(?P<degree>(?:(?:{_RANK})[- ]degree |capital |aggravated |attempted (?!murder\b)|felony |armed |voluntary "
    r"|involuntary )?)"
    rf"(?:(?P<object>{_OBJECT})[- ](?:related )?)?(?P<act>{_WORD})\b"
    rf"(?: (?:of|with)(?: an?| the| some)?(?: illegal| controlled| small amount of)? (?P<of>{_OBJECT})\b)?",
    re.IGNORECASE,
)
# "Second degree drug smuggling": so many words can stand before the act, and the first of them is one of these.
_WORDS_BEFORE: Final = 3
_OPENING: Final = frozenset(
    (*_RANK.split("|"), *MATTER_OF, "capital", "aggravated", "attempted", "felony", "armed", "voluntary", "involuntary")
)
# The words for acts.
ACTS: Final = SharedTriggers(sorted(FORMS))


def offence_around(page: str, sentence: Span, act: int) -> re.Match[str] | None:
    """The offence whose act begins at ``act``: with a degree and an object before it where they stand there."""
    starts, start = [act], act
    for _ in range(_WORDS_BEFORE):
        end = start - 1
        if (before := page.rfind(" ", sentence.start, end)) <= 0:
            break
        start = before + 1
        if page[start:end].partition("-")[0].lower() in _OPENING:
            starts.append(start)
    for start in reversed(starts):
        match = _OFFENCE.match(page, start, sentence.end)
        if match is not None and match.start("act") == act:
            # "A charge of murder": the act is the murder, which is found where it stands.
            return None if (match["of"] or "").lower() in FORMS else match
    return None


def degree_of(offence: re.Match[str]) -> str:
    """The degree before an offence in one form: "second degree" for "2nd-degree"."""
    words = offence["degree"].lower().replace("-", " ").split()
    return " ".join(_ORDINALS.get(word, word) for word in words)
