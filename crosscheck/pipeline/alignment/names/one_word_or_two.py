"""One word or two: a name that a story prints as one word and as two ("FirstLine", "First Line")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from crosscheck.kinds.named import NameOfOneThing
from crosscheck.model import Claim, Slot, Span
from crosscheck.names.given import known_given_names
from crosscheck.names.letters import folded
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading
from crosscheck.text.words.wordlist import lexicon

_CAPITALISED = re.compile(r"[A-Z][a-z]+(?:[A-Z][a-z]+)?")
# So many letters the word has at least, and the first of the two.
_SHORTEST, _FIRST = 6, 2
# A part of a town may be printed either way.
_DIRECTIONS = ("north", "south", "east", "west", "mid", "down", "up")
_LONGEST_GIVEN = 16
_ALONE = r"(?<![\w'’&@#/.-]){}(?![\w@/-]|\.\w)"


def one_word_or_two(readings: Sequence[Reading]) -> Iterator[tuple[Slot, Sides]]:
    """The names that are printed as one word and as two, each as a slot with the claims that print them.

    Names of persons are compared by their parts elsewhere; a word of the language may be printed in two in a headline.
    Linear in the pages: which words are one is looked up. An article by itself is not searched: few print both.
    """
    if len(readings) < 2:
        return
    words = [_CAPITALISED.findall(reading.prose.page) for reading in readings]
    common = lexicon().common
    single = {word for own in words for word in set(own) if len(word) >= _SHORTEST and word.lower() not in common}
    openings = {word[:end] for word in single for end in range(_FIRST, len(word))}
    pairs = {pair for own in words for pair in pairwise(own) if pair[0] in openings}
    known = {word.lower() for word in single}
    double = {joined: pair for pair in sorted(pairs) if (joined := "".join(pair).lower()) in known}
    for joined in sorted(double):
        if joined.startswith(_DIRECTIONS):
            continue
        one, other = map(re.escape, double[joined])
        claims = [*_claims(readings, joined), *_claims(readings, rf"{one}[ \xa0]{other}")]
        names = sorted({str(claim.value) for claim in claims})
        if len({" " in name for name in names}) > 1:
            in_order = sorted(claims, key=lambda claim: (claim.article.published or "9", claim.article.id, claim.span))
            yield Slot("name", (" / ".join(names),)), [(claim, 1.0) for claim in in_order]


def _claims(readings: Sequence[Reading], pattern: str) -> Iterator[Claim]:
    """Where the articles print a name that is no person's, or that alone in two words might be ("Tess Line")."""
    printed = re.compile(_ALONE.format(rf"(?i:{pattern})"))
    for reading in readings:
        page = reading.prose.page
        people = [mention.span for person in reading.cast.persons for mention in person.mentions]
        for match in printed.finditer(page):
            span = Span(*match.span())
            name = " ".join(match[0].split())
            if (
                reading.prose.sentence_at(span).part.reports
                and all(word[0].isupper() for word in name.split())
                and not _is_surname(page, match.start())
                and not any(span.overlaps(other) and (span != other or name.isalpha()) for other in people)
            ):
                yield reading.prose.claim(span, "organisation", NameOfOneThing(name), "<one word or two>")


def _is_surname(page: str, start: int) -> bool:
    """Whether a given name stands right before what begins there: "Tess Tornline" has her name from no tram."""
    begin = page.rfind(" ", max(0, start - _LONGEST_GIVEN), start - 1) + 1
    return begin > 0 and folded(page[begin : start - 1]) in known_given_names()
