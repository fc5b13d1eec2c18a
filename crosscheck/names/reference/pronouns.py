"""Whom "he" and "she" stand for: the last person of fitting sex that the reader has in mind."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from crosscheck.model import Span
from crosscheck.names.person import Cast, Mention, Person
from crosscheck.names.reference.roles import is_agent, owns, speaks
from crosscheck.text.page.prose import Prose, Sentence

NOMINATIVE: Final = re.compile(r"[SsHh](?<![\w'’].)(?:(?<=[Ss])[Hh]e|(?<=[Hh])e)(?![\w-])")
# How many sentences back a pronoun reaches.
_REACH: Final = 3
# How far inside one sentence: a bound for texts without full stops.
_WINDOW: Final = 600


def last_of(pattern: re.Pattern[str], page: str, start: int, end: int) -> re.Match[str] | None:
    """The last place in a stretch of the page that a pattern matches, such as the pronoun nearest before a value."""
    last = None
    for match in pattern.finditer(page, start, end):
        last = match
    return last


def antecedent(
    prose: Prose, cast: Cast, sentence: Sentence, at: int, pronoun: str, *, but: str = ""
) -> tuple[Person, float] | None:
    """The person a pronoun stands for, with a confidence; None where nobody fits.

    The nearest sentence that names somebody of fitting sex decides; in it the first one named that
    is no officer, speaker or owner, else the first one at all. Three sentences back at most.

    Args:
        prose: The article.
        cast: Its people.
        sentence: The pronoun's sentence.
        at: Where the pronoun stands.
        pronoun: "he", "she" in any case.
        but: Who it does not stand for, by name: the one who does something to him or her.
    """
    sex = "f" if pronoun[0] in "Ss" else "m"
    number = bisect_right(prose.sentences, sentence.span.start, key=lambda s: s.span.start) - 1
    likely: tuple[Person, float] | None = None
    for back in range(_REACH + 1):
        if number < back:
            break
        earlier = prose.sentences[number - back]
        if back and not earlier.part.reports:
            continue
        end = min(earlier.span.end, at)
        pairs = cast.mentions_in(Span(max(earlier.span.start, end - _WINDOW), end))
        fitting = [pair for pair in pairs if pair[0].gender in (sex, None) and pair[0].name != but]
        told = [pair for pair in fitting if pair[0].gender == sex]
        if not fitting or (likely is not None and not told):
            continue
        person, mention = _most_salient(prose.page, told or fitting, earlier.span)
        sure = 0.8 if len({person.name for person, _ in fitting}) == 1 else 0.6
        found = person, (sure + 0.1 * bool(told) - 0.1 * back) * mention.confidence
        if told:
            return found
        likely = found
        # A person of unknown sex gives way to one of fitting sex in the sentence before, no further back.
        if back:
            break
    return likely


def _most_salient(page: str, pairs: list[tuple[Person, Mention]], place: Span) -> tuple[Person, Mention]:
    for person, mention in pairs:
        if not (is_agent(page, person, mention, place.start) or speaks(page, mention, place) or owns(page, mention)):
            return person, mention
    return pairs[0]
