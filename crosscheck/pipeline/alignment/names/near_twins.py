"""Near twins: names that the articles of a story print a slip or an ending apart ("Fraud Unit", "Frauds Unit")."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from crosscheck.kinds.named import NameOfOneThing
from crosscheck.model import Claim, Fact, Slot, Span
from crosscheck.names.near_twins import SMALL, name_runs, near_twins
from crosscheck.names.reading.ages import age_beside
from crosscheck.names.reading.capitals import is_styled
from crosscheck.names.reading.mistaken import is_mistaken
from crosscheck.pipeline.alignment.groups import Filled
from crosscheck.pipeline.extract import Reading
from crosscheck.text.scanning.triggers import fold

_LETTERS = re.compile(r"[^\s'’-]+")
# Of a story so many names are looked for.
_MANY = 50

_Spans = dict[str, list[Span]]


def twin_names(readings: Sequence[Reading], told: Iterable[Fact]) -> Iterator[Filled]:
    """The names that are printed in two ways, each as a slot, with its kind and the claims that print them.

    Of a name that is told in two ways already, or as a misspelling, nothing more is said; headlines in capitals are
    no evidence. An article by itself is not searched: few print both.

    Args:
        readings: The articles of a story.
        told: What is known to be told in two ways.
    """
    if len(readings) < 2:
        return
    printed: dict[str, set[int]] = defaultdict(set)
    for number, reading in enumerate(readings):
        for run in name_runs(reading.prose.page):
            printed[run.replace("’", "'")].add(number)
    pairs = near_twins(printed)
    if not pairs:
        return
    flaws = {reading.article.id: [claim.span for claim in reading.claims if claim.flaws] for reading in readings}
    known: _Spans = defaultdict(list)
    for fact in told:
        for claim in fact.claims:
            known[claim.article.id].append(claim.span)
    for pair in pairs[:_MANY]:
        sides = [list(_claims(readings, name)) for name in pair]
        told_already = any(_overlaps(side, flaws) for side in sides) or all(_overlaps(side, known) for side in sides)
        if all(sides) and not told_already and _are_of_one_age(readings, sides):
            claims = [claim for side in sides for claim in side]
            kind = "person" if any(claim.kind == "person" for claim in claims) else "organisation"
            names = sorted(side[0].text.replace("’", "'") for side in sides)
            yield (
                Slot("name", (" / ".join(names),)),
                kind,
                [(replace(claim, kind=kind), 1.0) for claim in claims],
            )


def _overlaps(claims: Sequence[Claim], known: _Spans) -> bool:
    return any(claim.span.overlaps(span) for claim in claims for span in known[claim.article.id])


def _are_of_one_age(readings: Sequence[Reading], sides: Sequence[Sequence[Claim]]) -> bool:
    """Whether no ages beside the names make them two people's."""
    pages = {reading.article.id: reading.prose.page for reading in readings}
    one, other = (
        {age for claim in side if (age := age_beside(pages[claim.article.id], claim.span.start, claim.span.end))}
        for side in sides
    )
    return not one or not other or not one.isdisjoint(other)


def _claims(readings: Sequence[Reading], name: str) -> Iterator[Claim]:
    """Where the articles print a name in running text, with either apostrophe."""
    letters = re.escape(name).replace("'", "['’]")
    printed = re.compile(rf"(?<![\w'’-]){letters}(?![\w-])", re.IGNORECASE)
    # Most articles print neither name, as is seen faster by its longest word.
    longest = max(_LETTERS.findall(name.lower()), key=len)
    for reading in readings:
        for match in printed.finditer(reading.prose.page) if longest in fold(reading.prose.page) else ():
            span = Span(*match.span())
            page, sentence = reading.prose.page, reading.prose.sentence_at(span)
            told = _is_name(match[0]) and sentence.part.reports and not is_styled(page, sentence)
            if told and not is_mistaken(page, span):
                kind = "person" if _is_somebody(reading, span, sentence.span) else "organisation"
                yield reading.prose.claim(span, kind, NameOfOneThing(match[0]), "<name> ~ <name>")


def _is_name(printed: str) -> bool:
    """Whether all words but small ones have a capital, and some small letters."""
    return not printed.isupper() and all(word[0].isupper() for word in printed.split() if word not in SMALL)


def _is_somebody(reading: Reading, span: Span, sentence: Span) -> bool:
    return any(mention.span.overlaps(span) for _, mention in reading.cast.mentions_in(sentence))
