"""A claim about an article as a whole: what its metadata or its text as such say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crosscheck.model import Agreement, Article, Claim, Json, Part, Relation, Slot, Span
from crosscheck.pipeline.judgement import marks
from crosscheck.pipeline.judgement.objection import Objection
from crosscheck.ruleset import ARTICLE

# So much of a text shows which one it is.
_SHOWN = 80


@dataclass(frozen=True, slots=True)
class Stated:
    """What is stated of an article, in words."""

    words: str

    def relate(self, other: Stated, /) -> Relation:
        """The same, or another thing."""
        return Relation(Agreement.SAME if self == other else Agreement.CONFLICTING)

    def covers(self, other: Stated, /) -> bool:
        """Whether it is the same."""
        return self == other

    def to_json(self) -> dict[str, Json]:
        """The words."""
        return {"stated": self.words}

    def __str__(self) -> str:
        return self.words


def about(article: Article, attribute: str, words: str, span: Span) -> Claim:
    """A claim about an article, shown by a span of its page."""
    return Claim(
        article=article,
        span=span,
        kind=ARTICLE,
        value=Stated(words),
        slot=Slot(attribute, (article.id,)),
        part=Part.BODY,
        sentence=span,
        pattern="<article>",
    )


def opening(article: Article) -> Span:
    """The first line of the text, 80 code points at most."""
    page = article.page
    start = article.text_start
    while start < len(page) and page[start].isspace():
        start += 1
    line = page[start : start + _SHOWN + 1].partition("\n")[0].rstrip()
    if len(line) > _SHOWN:
        line = line[:_SHOWN].rpartition(" ")[0] or line[:_SHOWN]
    return Span(start, start + len(line))


def ending(article: Article) -> Span:
    """The last words of the text, 80 code points at most."""
    end = len(article.page.rstrip())
    start = max(article.text_start, end - _SHOWN)
    blank = article.page.find(" ", start, end)
    return Span(blank + 1 if start > article.text_start and blank >= 0 else start, max(end, start))


def against(
    claims: Sequence[Claim], told: str, reason: str, confidence: float, agreement: Agreement = Agreement.CONFLICTING
) -> Objection:
    """An objection to articles as a whole, shown by a claim about each."""
    attribute = claims[0].slot.attribute if claims[0].slot is not None else ARTICLE
    slot = Slot(attribute, tuple(claim.article.id for claim in claims))
    return Objection(ARTICLE, slot, claims, agreement, reason, confidence, flaw=told, mark=marks.nothing)
