"""Abridged: a quotation of which another article prints a sentence more in the middle, and this leaves no mark."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosscheck.kinds.quotation import Between
from crosscheck.model import Claim, Slot, Span
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading
from crosscheck.text.wording.quoted import GAP, sentences_of, words

# So many words on each side of the place, and so many in both sentences at least, make it the same place.
_EDGE, _FEWEST = 4, 9
# So many sentences may be left out; of fewer words than these they are fillers ("Yes.", "You know?").
_MOST, _SAID = 3, 3

_Edges = tuple[tuple[str, ...], tuple[str, ...]]


def abridged(readings: Sequence[Reading]) -> Iterator[tuple[Slot, Sides]]:
    """The places where one article joins two sentences of a quotation and another prints more between: one slot each.

    What somebody repeats word for word he may have said twice, so a place that one article prints both ways is none.
    Linear in the sentences that are quoted.

    Args:
        readings: The articles of a story.
    """
    if len(readings) < 2:
        return
    told: dict[_Edges, list[Claim]] = defaultdict(list)
    for reading in readings:
        for claim in reading.of("quotation"):
            for edges, piece in _places(claim):
                told[edges].append(piece)
    for (before, behind), claims in sorted(told.items()):
        whole = {claim.article.id for claim in claims if claim.value != Between()}
        cut = {claim.article.id for claim in claims if claim.value == Between()}
        if whole and cut and whole.isdisjoint(cut):
            slot = Slot("words between", scope=" ".join((*before, GAP, *behind)))
            yield slot, [(replace(claim, slot=slot), 1.0) for claim in claims]


def _places(claim: Claim) -> Iterator[tuple[_Edges, Claim]]:
    """Every two sentences of a quotation between which at most a few others stand, with what stands there."""
    spans = sentences_of(claim.text)
    said = [words(span.of(claim.text)) for span in spans]
    for first, before in enumerate(said):
        between: tuple[str, ...] = ()
        for last in range(first + 1, min(first + _MOST + 2, len(said))):
            edges = before[-_EDGE:], said[last][:_EDGE]
            is_filler = 0 < len(between) < _SAID
            if (
                len(before) + len(said[last]) >= _FEWEST
                and not is_filler
                and GAP not in (*edges[0], *between, *edges[1])
            ):
                piece = Span(spans[first].start, spans[last].end).shifted(claim.span.start)
                yield edges, replace(claim, span=piece, value=Between(between))
            between += said[last]
