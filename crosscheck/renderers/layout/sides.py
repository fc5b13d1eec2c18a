"""The sides of a disagreement: one per article and value, with where it stands and how often."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from crosscheck.model import Claim, Evidence, Span
from crosscheck.renderers.layout.passage import Run, passage
from crosscheck.renderers.layout.sheet import Side, Source
from crosscheck.renderers.layout.wording import clipped

PHRASE = 60


def sides(evidence: Iterable[Evidence], sources: Mapping[str, Source], *, anchor: str, reach: int) -> tuple[Side, ...]:
    """The evidence in the order it came: the first sentence in which an article gives a value.

    Further sentences of the article that say the same are counted, not shown.

    Args:
        evidence: The claims and the words to mark.
        sources: The articles of the story by id.
        anchor: What the names of the sides begin with.
        reach: How many characters of a sentence are kept on either side of marked words.
    """
    sentences: dict[tuple[str, Span], list[Evidence]] = {}
    for item in evidence:
        sentences.setdefault((item.claim.article.id, item.claim.sentence), []).append(item)
    said: dict[tuple[str, frozenset[str]], list[list[Claim]]] = {}
    shown: dict[tuple[str, frozenset[str]], tuple[Run, ...]] = {}
    for (article, sentence), items in sentences.items():
        claims = [item.claim for item in items]
        key = article, frozenset(str(claim.value) for claim in claims)
        said.setdefault(key, []).append(claims)
        if key not in shown:
            marks = [mark for item in items for mark in item.marks] or [claim.span for claim in claims]
            shown[key] = passage(claims[0].article.page, sentence, marks, reach)
    return tuple(
        Side(
            anchor=f"{anchor}-{index}",
            letter=sources[article].letter,
            name=sources[article].name,
            place=" and ".join(dict.fromkeys(claim.part.value for claims in same for claim in claims)),
            citing=_citing(claim for claims in same for claim in claims),
            readings=readings(claim for claims in same for claim in claims),
            runs=shown[article, values],
            times=len(same),
        )
        for index, ((article, values), same) in enumerate(said.items(), start=1)
    )


def readings(claims: Iterable[Claim]) -> tuple[str, ...]:
    """The values in plain words, each once, where the claim does not print it so."""
    found: dict[str, None] = {}
    for claim in claims:
        reading = clipped(str(claim.value), PHRASE)
        if reading.casefold() != clipped(claim.text, PHRASE).casefold():
            found[reading] = None
    return tuple(found)


def _citing(claims: Iterable[Claim]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(clipped(claim.attribution, PHRASE) for claim in claims if claim.attribution))
