"""Names that an article never prints in full: whether one is a person's at all."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.model import Part
from crosscheck.names import wordlists as w
from crosscheck.names.reading.evidence import Sighting, is_aged, is_located
from crosscheck.names.words import JUNIOR, is_common
from crosscheck.text.words.wordlist import lexicon

# A title that proves that a single name is a person's.
PROVING: Final = w.HONORIFIC | w.RANK | w.OFFICE | w.RELATION
# What a name that is never printed in full must not be.
_NO_SINGLE: Final = w.DEMONYM | w.CALENDAR | w.OPENER | w.MODIFIER | w.HEAD | w.HUMAN
# What is done to nobody but a person: companies are fined and towns are raided, but neither goes to prison. A noun of
# the language would have an article before it: "Doe was jailed" is no deer.
_TO_PRISON: Final = re.compile(r" (?:was|is|has been|had been) (?:jailed|imprisoned|sentenced|paroled)\b")
# How "was", "is", "has" and "had" begin.
_AUXILIARIES: Final = frozenset("wih")
# Evidence that makes a given name alone a person's.
_PROVEN: Final = 1.2
# Evidence that lets a known surname be a person's; a word that is as common in print as this (0 to 7) is the word.
_LIKELY: Final = 0.2
_PLAIN: Final = 4


def is_proven(group: list[Sighting], lower: frozenset[str]) -> bool:
    """Whether a single name is a person's: beside a title, an age or a prison sentence, or by what a recogniser knows.

    Args:
        group: Every place of the article where the name stands alone.
        lower: Words that the article prints in lower case.
    """
    word = group[0].name.words[0]
    if group[0].name.suffix in JUNIOR:
        return not word.text.isupper()
    given = bool(word.classes & w.GIVEN)
    if word.classes & _NO_SINGLE and not given:
        return False
    if not given and len(word.text) > 1 and word.text.isupper():
        return False
    band = 5 if word.key in lower else min(lexicon().common.get(word.key, 0), 5)
    common = band if band > 2 else 0
    first = next((sighting.start for sighting in group if sighting.run.part is not Part.HEADLINE), group[0].start)
    for sighting in group:
        # Who is introduced with a title is so where the text prints the name first.
        before = sighting.title is not None and sighting.title.end <= first
        if before and sighting.classes & w.HONORIFIC:
            return True
        if word.classes & w.PLACE:
            continue
        page, end = sighting.context.page, sighting.end
        imprisoned = page[end + 1 : end + 2] in _AUXILIARIES and _TO_PRISON.match(page, end)
        if imprisoned and word.key not in lower and not sighting.attributive:
            return True
        if common > 3 and not given:
            continue
        if before and sighting.classes & PROVING:
            return True
        if (
            not (is_aged(sighting) or sighting.context.entities.weight(sighting.end) > 0)
            or is_located(sighting)
            or sighting.attributive
        ):
            continue
        if not common or (given and common < 5 and sighting.score >= _PROVEN):
            return True
    return False


def is_acquainted(group: list[Sighting], lower: frozenset[str]) -> bool:
    """Whether a surname that another article of the story gives in full can be that person's here.

    It stands alone somewhere in the text, as people's names do, and is no plain word and no place.

    Args:
        group: As for ``is_proven``.
        lower: As for ``is_proven``.
    """
    word = group[0].name.words[-1]
    if word.classes & (_NO_SINGLE | w.PLACE) or is_common(word, lower, _PLAIN):
        return False
    return any(
        sighting.run.part is not Part.HEADLINE
        and sighting.score >= _LIKELY
        and not sighting.attributive
        and not is_located(sighting)
        for sighting in group
    )
