"""Quotations: words between quotation marks, and who says them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from crosscheck.model import Agreement, Claim, Json, Relation, Slot, Span
from crosscheck.names.cast import Cast
from crosscheck.names.subjects import speaker_of
from crosscheck.text.prose import Prose

# A quotation opens after a blank or a bracket, stays inside its paragraph and has a bounded
# length, so that an unclosed mark costs no more than that.
# It starts with the marks themselves, which the engine looks for at once; what stands before one is asked after.
_QUOTED = re.compile(r"[“\"](?:(?<=“)([^“”\n]{1,1200})”|(?<![^\s(\[—–-]\")(?<=\")(?!\s)([^\"\n]{1,1200})\")")
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_FEWEST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Quotation:
    """The words of a quotation, in lower case, without punctuation."""

    words: tuple[str, ...]

    def relate(self, other: Quotation, /) -> Relation:
        """The same words, one clipped, the same thing worded otherwise, or another saying."""
        if self.words == other.words:
            return Relation(Agreement.SAME)
        mine, yours = f" {' '.join(self.words)} ", f" {' '.join(other.words)} "
        if mine in yours or yours in mine:
            return Relation(Agreement.COMPATIBLE, "one of them is clipped")
        shared = sum((Counter(self.words) & Counter(other.words)).values())
        if shared >= 0.75 * max(len(self.words), len(other.words)):
            return Relation(Agreement.VARIANT, "the same saying, worded otherwise; a translation?", 0.6)
        return Relation(Agreement.DIFFERENT_THING, "another saying")

    def covers(self, other: Quotation, /) -> bool:
        """Whether this is clipped from the other."""
        return f" {' '.join(self.words)} " in f" {' '.join(other.words)} "

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"words": " ".join(self.words)}

    def __str__(self) -> str:
        return " ".join(self.words)


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """Every quotation of four words or more; its slot is what its speaker says."""
    for match in _QUOTED.finditer(prose.page):
        group = 1 if match[1] is not None else 2
        words = tuple(map(str.lower, _WORD.findall(match[group].replace("’", "'"))))
        if len(words) < _FEWEST_WORDS:
            continue
        span = Span(match.start(group), match.end(group))
        sentence = prose.sentence_at(span)
        if not sentence.part.reports:
            continue
        speaker = speaker_of(prose, cast, span)
        yield Claim(
            article=prose.article,
            span=span,
            kind="quotation",
            value=Quotation(words),
            slot=Slot("quotation", (speaker,)) if speaker else None,
            part=sentence.part,
            sentence=Span(min(sentence.span.start, span.start), max(sentence.span.end, span.end)),
            attribution=speaker,
            pattern="<quotation>",
        )
