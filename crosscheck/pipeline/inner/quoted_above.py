"""Headlines that quote: words between quotation marks that the text quotes otherwise, and nowhere so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from crosscheck.kinds.quotation import Quotation
from crosscheck.model import Claim, Flaw, Span
from crosscheck.names.person import Cast
from crosscheck.pipeline.inner.told import stem
from crosscheck.text.page.prose import Prose
from crosscheck.text.wording.quoted import GAP, is_content, sentences_of, words
from crosscheck.text.wording.saying import Saying, compare

# Single marks too, which headlines prefer. One behind a letter is an apostrophe, and asterisks mask a word.
_QUOTED: Final = re.compile(
    r"(?:(?<![\w’'])[‘'](?=\w)(?P<single>[^‘“”\"*\n]{2,140}?)[’'](?!\w)|[“\"](?P<double>[^“”\"*\n]{2,140})[”\"])"
)
# A single quoted word is a name, or kept at a distance.
_FEWEST: Final = 2
# So many other words may stand between those of the headline where a quotation has them all.
_BETWEEN: Final = 3
_ALL_ITS_WORDS: Final = 0.65
_LEAST: Final = 0.45


def flawed(prose: Prose, cast: Cast, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Flaw]]:
    """What the headline quotes in words that the text has nowhere, though it quotes much the same.

    Endings and little words do not count, but for a "not": a headline may turn "mistakes" into a "mistake". Linear
    in the page, and only where a headline quotes.
    """
    del cast
    title = prose.headline
    if title is None:
        return
    text: tuple[str, ...] = ()
    for match in _QUOTED.finditer(prose.page, title.start, title.end):
        span = Span(*match.span("single" if match["single"] else "double"))
        said = words(span.of(prose.page))
        if GAP in said or len(_stems(said)) < _FEWEST or _is_a_name(prose.page, title, span):
            continue
        text = text or words(prose.page[title.end :])
        if _in_a_row(said) in _in_a_row(text):
            continue
        told = _in_a_row(_stems(said)) in _in_a_row(_stems(text))
        below = (claim for claim in claims if claim.kind == "quotation" and claim.span.start >= title.end)
        rivals = (_rival(said, claim, told=told) for claim in below)
        rival = max((found for found in rivals if found is not None), key=lambda found: found[1], default=None)
        if rival is not None:
            yield _claim(prose, claims, span, said), _flaw(span.of(prose.page), *rival)


def _is_a_name(page: str, title: Span, quoted: Span) -> bool:
    """Whether what is quoted has capitals that the rest of the headline has not: a play, a ship, a company."""
    outside = page[title.start : quoted.start] + page[quoted.end : title.end]
    return _has_capitals(quoted.of(page)) and not _has_capitals(outside)


def _has_capitals(text: str) -> bool:
    return all(word[0].isupper() for word in text.split() if word[0].isalpha() and is_content(word.lower()))


def _rival(said: Sequence[str], claim: Claim, *, told: bool) -> tuple[Claim, float] | None:
    """The sentence of a quotation that says it in other words, and how sure that is.

    Where the text has the words of content in a row (``told``), only one that denies what the headline quotes.
    """
    for piece in sentences_of(claim.text):
        below = words(piece.of(claim.text))
        wording = compare(*sorted((tuple(said), below)))
        if wording.saying is Saying.REVERSED or (wording.saying is Saying.REWORDED and not told):
            sure = wording.sure
        else:
            sure = _ALL_ITS_WORDS if not told and _has_all(said, below) else 0.0
        if sure >= _LEAST:
            place = piece.shifted(claim.span.start)
            return replace(claim, span=place, value=Quotation(below)), sure
    return None


def _has_all(said: Sequence[str], below: Sequence[str]) -> bool:
    """Whether every word of content of the headline stands close together in a quotation, in whatever order."""
    wanted = set(_stems(said))
    places = [(at, key) for at, word in enumerate(below) if (key := stem(word)) in wanted]
    for number, (first, _) in enumerate(places):
        near = {key for at, key in places[number:] if at - first < len(said) + _BETWEEN}
        if near == wanted:
            return True
    return False


def _stems(said: Sequence[str]) -> list[str]:
    return [stem(word) for word in said if is_content(word)]


def _in_a_row(said: Sequence[str]) -> str:
    return f" {' '.join(said)} "


def _claim(prose: Prose, claims: Sequence[Claim], span: Span, said: tuple[str, ...]) -> Claim:
    """The claim of what the headline quotes: the one that was read, or one of its own."""
    read = next((claim for claim in claims if claim.kind == "quotation" and claim.span == span), None)
    if read is not None:
        return read
    return prose.claim(span, "quotation", Quotation(said), "<headline quotation>")


def _flaw(above: str, rival: Claim, confidence: float) -> Flaw:
    below = " ".join(rival.text.split())
    return Flaw(
        "headline-quotation",
        f"the text quotes “{below}” and nowhere has “{' '.join(above.split())}”",
        (f"quote from “{below}” in the headline", "take the quotation marks off the headline"),
        confidence,
        (rival,),
    )
