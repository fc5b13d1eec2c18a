"""Names that are genitives: a house or shop that a story prints with its apostrophe and without ("Tornell's")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crosscheck.kinds.named import NameOfOneThing
from crosscheck.model import Slot, Span
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading
from crosscheck.text.words.wordlist import lexicon

# At the beginning of a sentence any word has a capital.
_GENITIVE = re.compile(r"(?<=[a-z,] )(?P<stem>[A-Z][a-z]{2,}(?<!s))['’]s(?![\w-])")
_PRINTED = r"(?<![\w'’&@#/.-]){stem}(?:['’]?s)?(?![\w'’@/-]|\.\w)"


def genitive_names(readings: Sequence[Reading]) -> Iterator[tuple[Slot, Sides]]:
    """The names that are printed with "'s" and with a bare "s", each as a slot with the claims that print them.

    No article prints the name without either, and nobody bears it: then "Tornell's" would be what is Tornell's, and the
    Tornells his kin. Linear in the pages for each name that some page prints in both ways.
    """
    if len(readings) < 2:
        return
    pages = [reading.prose.page for reading in readings]
    common = lexicon().common
    people = {word for reading in readings for person in reading.cast.persons for word in person.name.split()}
    stems = {match["stem"] for page in pages for match in _GENITIVE.finditer(page)}
    for stem in sorted(stem for stem in stems if stem.lower() not in common and {stem, f"{stem}s"}.isdisjoint(people)):
        if not any(f"{stem}s" in page for page in pages):
            continue
        claims = _claims(readings, stem)
        names = sorted({str(claim.value) for claim, _ in claims})
        if names == [f"{stem}'s", f"{stem}s"]:
            yield Slot("name", (" / ".join(names),)), claims


def _claims(readings: Sequence[Reading], stem: str) -> Sides:
    """Where the articles print the name, with an apostrophe, a bare "s", or neither."""
    printed = re.compile(_PRINTED.format(stem=stem))
    found: Sides = []
    for reading in readings:
        for match in printed.finditer(reading.prose.page):
            span = Span(*match.span())
            if reading.prose.sentence_at(span).part.reports:
                name = NameOfOneThing(match[0].replace("’", "'"))
                found.append((reading.prose.claim(span, "organisation", name, "<name with a genitive s>"), 1.0))
    return found
