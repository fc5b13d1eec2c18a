"""Names that are genitives: a house or shop that a story prints with its apostrophe and without ("Tornell's")."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from crosscheck.kinds.named import NameOfOneThing
from crosscheck.model import Slot, Span
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading
from crosscheck.text.words.wordlist import lexicon

# At the beginning of a sentence any word has a capital; the engine looks for the capital first.
_GENITIVE = re.compile(r"([A-Z](?<=[a-z,] .)[a-z]{2,}(?<!s))['’]s(?![\w-])")
_PRINTED = re.compile(r"(?<![\w'’&@#/.-])(?P<word>[A-Z][a-z]{2,})(?P<genitive>['’]s)?(?![\w'’@/-]|\.\w)")


def genitive_names(readings: Sequence[Reading]) -> Iterator[tuple[Slot, Sides]]:
    """The names that are printed with "'s" and with a bare "s", each as a slot with the claims that print them.

    No article prints the name without either, and nobody bears it: then "Tornell's" would be what is Tornell's, and the
    Tornells his kin. Linear in the pages.
    """
    if len(readings) < 2:
        return
    common = lexicon().common
    people = {word for reading in readings for person in reading.cast.persons for word in person.name.split()}
    stems = {
        stem
        for reading in readings
        for stem in _GENITIVE.findall(reading.prose.page)
        if stem.lower() not in common and people.isdisjoint((stem, f"{stem}s"))
    }
    twice = {stem for stem in stems if any(f"{stem}s" in reading.prose.page for reading in readings)}
    for stem, claims in sorted(_printed(readings, twice).items() if twice else ()):
        names = sorted({str(claim.value) for claim, _ in claims})
        if names == [f"{stem}'s", f"{stem}s"]:
            yield Slot("name", (" / ".join(names),)), claims


def _printed(readings: Sequence[Reading], stems: Collection[str]) -> dict[str, Sides]:
    """Where the articles print each name, with an apostrophe, a bare "s", or neither."""
    found: dict[str, Sides] = defaultdict(list)
    for reading in readings:
        for match in _PRINTED.finditer(reading.prose.page):
            word = match["word"]
            stem = word if word in stems else word.removesuffix("s")
            span = Span(*match.span())
            if stem in stems and reading.prose.sentence_at(span).part.reports:
                name = NameOfOneThing(match[0].replace("’", "'"))
                found[stem].append((reading.prose.claim(span, "organisation", name, "<name with a genitive s>"), 1.0))
    return found
