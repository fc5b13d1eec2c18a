"""A claim about an article as a whole: what its metadata or its text as such say."""

from __future__ import annotations

from dataclasses import dataclass

from crosscheck.model import Agreement, Article, Claim, Json, Part, Relation, Slot, Span
from crosscheck.ruleset import ARTICLE


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
    """The first line of the text, cut at 80 code points."""
    page, start = article.page, article.text_start
    start += len(page[start : start + 400]) - len(page[start : start + 400].lstrip())
    end = page.find("\n", start)
    return Span(start, min(len(page) if end < 0 else end, start + 80))


def ending(article: Article) -> Span:
    """The last words of the text, 80 code points at most."""
    end = len(article.page.rstrip())
    start = max(article.text_start, end - 80)
    blank = article.page.find(" ", start, end)
    return Span(blank + 1 if start > article.text_start and blank >= 0 else start, max(end, start))
