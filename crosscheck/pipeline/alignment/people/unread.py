"""Unread names: another spelling of a name that the story knows, where nothing else shows that it is one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosscheck.kinds.person import PersonName
from crosscheck.model import Claim, Slot, Span
from crosscheck.names.across import Who
from crosscheck.names.comparison.compare import NameAgreement, compare_names
from crosscheck.names.given import known_given_names
from crosscheck.names.reading.mistaken import is_mistaken
from crosscheck.pipeline.extract import Reading
from crosscheck.text.words.wordlist import lexicon

# Two capitalised words, looked for at every word; the engine skips to the capital that it starts with. Of a name such
# as "Kim Tae Un" two are not the whole.
_PAIR = re.compile(r"[A-Z](?<![\w'’-].)(?=([a-z'’-]+)[ \xa0]([A-Z][\w-]++)(?![ \xa0][A-Z][a-z]?\b))")
_SHORTEST = 4
_SURE = 0.8
# An ending makes a people of a country, and several of one.
_ENDINGS = frozenset(("", "s", "es", "'s", "’s", "n", "an", "ian", "i", "ese", "ish"))


def unread(readings: Sequence[Reading], named: Who) -> Iterator[tuple[Claim, str]]:
    """Claims of names that an article prints where it was not seen that they are names, and whose they are.

    One of the two words is a name that the story knows, and the other is another spelling of what goes with it there.

    Args:
        readings: The articles of a story; of one alone nothing is asked.
        named: Who their named people are.
    """
    if len(readings) < 2:
        return
    known: dict[str, dict[str, str]] = defaultdict(dict)
    for number, reading in enumerate(readings):
        for person in reading.cast.persons:
            identity = named.get((number, person.name))
            for form in person.spellings if identity is not None else ():
                words = form.split()
                if len(words) > 1 and len(words[-1]) >= _SHORTEST and identity is not None:
                    known[words[0]][form] = known[words[-1]][form] = identity.name
    for reading in readings:
        page = reading.prose.page
        slips = [claim.span for claim in reading.claims if claim.flaws]
        for match in _PAIR.finditer(page):
            given, family = match[0] + match[1], match[2]
            if (given in known) is (family in known):
                continue
            forms, strange = (known[family], given) if family in known else (known[given], family)
            if not _can_be_name(strange) or any(strange in form.split() for form in forms):
                continue
            span = Span(match.start(), match.end(2))
            bearers = {forms[form] for form in forms if _is_spelling_of(f"{given} {family}", form)}
            sentence = reading.prose.sentence_at(span)
            told = any(span.covers(slip) for slip in slips) or is_mistaken(page, span)
            if len(bearers) == 1 and sentence.part.reports and not told:
                yield _claim(reading, span), bearers.pop()


def _can_be_name(word: str) -> bool:
    """Whether a word can be a name, misspelt or not: no plain word is one."""
    key = word.lower()
    return key not in lexicon().common or key in known_given_names()


def _is_spelling_of(printed: str, name: str) -> bool:
    short, long = sorted((printed, name), key=len)
    if long.startswith(short) and long[len(short) :] in _ENDINGS:
        return False
    found = compare_names(printed, name)
    return found.spelling and found.agreement is NameAgreement.VARIANT and found.score >= _SURE


def _claim(reading: Reading, span: Span) -> Claim:
    printed = " ".join(span.of(reading.prose.page).split())
    claim = reading.prose.claim(span, "person", PersonName(printed), "full name, known from another article")
    return replace(claim, slot=Slot("name", (printed,)), confidence=_SURE)
