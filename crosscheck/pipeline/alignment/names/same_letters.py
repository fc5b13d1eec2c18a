"""The same letters: a name that a story prints as one word and as two, or with an apostrophe and without."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from crosscheck.kinds.named import NameOfOneThing
from crosscheck.model import Claim, Slot, Span
from crosscheck.names.given import known_given_names
from crosscheck.names.letters import folded
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading
from crosscheck.text.words.wordlist import lexicon

_CAPITALISED = re.compile(r"[A-Z][a-z]+(?:[A-Z][a-z]+)?")
# At the beginning of a sentence any word has a capital; the engine looks for the capital first.
_GENITIVE = re.compile(r"([A-Z](?<=[a-z,] .)[a-z]{2,}(?<!s))['’]s(?![\w-])")
# So many letters the word has at least, and the first of the two.
_SHORTEST, _FIRST = 6, 2
# A part of a town may be printed either way.
_DIRECTIONS = ("north", "south", "east", "west", "mid", "down", "up")
_LONGEST_GIVEN = 16
_ALONE = r"(?<![\w'’&@#/.-])(?i:{})(?![\w@/-]|\.\w)"


def same_letters(readings: Sequence[Reading]) -> Iterator[tuple[Slot, Sides]]:
    """The names that are printed with another blank ("TarnLine", "Tarn Line") or apostrophe ("Tornell's", "Tornells").

    Each is a slot with the claims that print it. Linear in the pages: which words are one is looked up. An article by
    itself is not searched: few print both.

    Args:
        readings: The articles of a story.
    """
    for pattern in chain(_in_two_words(readings), _with_an_apostrophe(readings)) if len(readings) > 1 else ():
        printed = re.compile(_ALONE.format(pattern))
        claims = [claim for reading in readings for claim in _claims(reading, printed)]
        names = sorted({str(claim.value) for claim in claims})
        if len(set(map(_letters, names))) == 1 < len(set(map(str.casefold, names))):
            yield Slot("name", (" / ".join(names),)), [(claim, 1.0) for claim in claims]


def _in_two_words(readings: Sequence[Reading]) -> Iterator[str]:
    """Patterns of what is a word of no list in one place, and two words in another."""
    words = [_CAPITALISED.findall(reading.prose.page) for reading in readings]
    common = lexicon().common
    single = {word for own in words for word in set(own) if len(word) >= _SHORTEST and word.lower() not in common}
    openings = {word[:end] for word in single for end in range(_FIRST, len(word))}
    pairs = {pair for own in words for pair in pairwise(own) if pair[0] in openings}
    known = {word.lower() for word in single}
    double = {joined: pair for pair in sorted(pairs) if (joined := "".join(pair).lower()) in known}
    for joined in sorted(double):
        if not joined.startswith(_DIRECTIONS):
            yield rf"{double[joined][0]}[ \xa0]?{double[joined][1]}"


def _with_an_apostrophe(readings: Sequence[Reading]) -> Iterator[str]:
    """Patterns of names with "'s", and with a bare "s" elsewhere, that nobody bears: his kin are the Tornells, too."""
    common = lexicon().common
    people = {word for reading in readings for person in reading.cast.persons for word in person.name.split()}
    stems = {stem for reading in readings for stem in _GENITIVE.findall(reading.prose.page)}
    for stem in sorted(stems):
        is_name = stem.lower() not in common and people.isdisjoint((stem, f"{stem}s"))
        if is_name and any(f"{stem}s" in reading.prose.page for reading in readings):
            # Where the name is printed without either, "Tornell's" is what is Tornell's.
            yield rf"{stem}(?:['’]?s)?(?!['’])"


def _letters(name: str) -> str:
    return "".join(filter(str.isalpha, name)).casefold()


def _claims(reading: Reading, printed: re.Pattern[str]) -> Iterator[Claim]:
    """Where an article prints a name that is no person's, or that alone in two words might be ("Tess Line")."""
    page = reading.prose.page
    people = [mention.span for person in reading.cast.persons for mention in person.mentions]
    for match in printed.finditer(page):
        span = Span(*match.span())
        name = " ".join(match[0].split()).replace("’", "'")
        if (
            reading.prose.sentence_at(span).part.reports
            and all(word[0].isupper() for word in name.split())
            and not _is_surname(page, match.start())
            and not any(span.overlaps(other) and (span != other or name.isalpha()) for other in people)
        ):
            yield reading.prose.claim(span, "organisation", NameOfOneThing(name), "<the same letters>")


def _is_surname(page: str, start: int) -> bool:
    """Whether a given name stands right before what begins there: "Tess Tornline" has her name from no tram."""
    begin = page.rfind(" ", max(0, start - _LONGEST_GIVEN), start - 1) + 1
    return begin > 0 and folded(page[begin : start - 1]) in known_given_names()
