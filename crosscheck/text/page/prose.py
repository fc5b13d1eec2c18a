"""An article's prose: its parts and sentences, and what is claimed in them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field, replace
from typing import Protocol, TypeVar

from crosscheck.model import Article, Claim, Flaw, Part, Section, Slot, Span, Value
from crosscheck.model.frozen import frozen
from crosscheck.text.page.anatomy import anatomy
from crosscheck.text.page.dateline import headline_in, stamp_in
from crosscheck.text.page.outlet import source_in
from crosscheck.text.page.sentences import Sentence, sentences

__all__ = ["Prose", "Sentence", "read_prose"]


# No-break, narrow and thin blanks: typesetters put them between a number and its word.
_BLANKS = "\u00a0\u202f\u2009\u2007"
# So many code points are the top of an article, and how much less what stands below it counts.
_TOP, _BELOW = 900, 0.75


class _Mention(Protocol):
    """A stretch of a page that was read as something."""

    @property
    def span(self) -> Span: ...


_MentionT = TypeVar("_MentionT", bound=_Mention)


@frozen
class Prose:
    """A page, read once.

    Attributes:
        article: The article.
        page: ``article.page``, code point for code point, with a plain blank for every no-break blank and for the
            end of a line inside a sentence.
        sections: The parts of the page in order, without overlap.
        sentences: In order, without overlap, boilerplate included.
        headline: The headline without its deck, or None where the page has none.
        top: Where the top of the article ends, three or four paragraphs from the lede on; below it stand other news.
    """

    article: Article
    page: str
    sections: tuple[Section, ...]
    sentences: tuple[Sentence, ...]
    headline: Span | None = None
    top: int = field(init=False, repr=False, compare=False)
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        lede = next((section.span.start for section in self.sections if section.part is Part.LEDE), 0)
        object.__setattr__(self, "top", lede + _TOP)
        object.__setattr__(self, "_starts", tuple([sentence.span.start for sentence in self.sentences]))

    @property
    def reporting(self) -> str:
        """The prose that states facts of the story, without headline, byline and the furniture of the page."""
        parts = (s.span.of(self.page) for s in self.sections if s.part.reports and s.part is not Part.HEADLINE)
        return "\n".join(parts)

    def prominence(self, span: Span) -> float:
        """1 at the top of the article; less below, where news of other days and places is told too."""
        return 1.0 if span.start <= self.top else _BELOW

    def sentence_at(self, span: Span) -> Sentence:
        """The sentence that a span begins in; the last one before it where it begins in none."""
        return self.sentences[bisect_right(self._starts, span.start, 1) - 1]

    def sentence_before(self, span: Span) -> Sentence | None:
        """The sentence before the one that a span begins in; None at the top of the page."""
        at = bisect_right(self._starts, span.start, 1) - 1
        return self.sentences[at - 1] if at else None

    def reported(self, mentions: Iterable[_MentionT]) -> Iterator[tuple[_MentionT, Sentence]]:
        """The mentions in the parts that report, each with its sentence: what furniture says is nobody's claim."""
        for mention in mentions:
            sentence = self.sentence_at(mention.span)
            if sentence.part.reports:
                yield mention, sentence

    def claim(
        self,
        span: Span,
        kind: str,
        value: Value,
        pattern: str,
        slot: Slot | None = None,
        *,
        hedge: str | None = None,
        confidence: float = 1.0,
        flaws: tuple[Flaw, ...] = (),
        steps: tuple[str, ...] = (),
        sentence: Span | None = None,
    ) -> Claim:
        """The claim that words of the page make, in the part and the sentence that they begin in, or a longer one."""
        stands = self.sentence_at(span)
        return Claim(
            self.article,
            span,
            kind,
            value,
            slot,
            stands.part,
            stands.span if sentence is None else sentence,
            hedge=hedge,
            pattern=pattern,
            confidence=confidence,
            flaws=flaws,
            steps=steps,
        )


def read_prose(article: Article) -> Prose:
    """An article's prose, and what its page says about itself.

    Outlet, publication date and headline are read from the page where the metadata has none;
    outlet and date come with a note. Never raises, whatever the text.
    """
    page = article.page
    for blank in _BLANKS:
        page = page.replace(blank, " ")
    sections = anatomy(page, article.text_start)
    notes = list(article.notes)
    published, source = article.published, article.source
    if published is None and (stamp := stamp_in(page, sections)) is not None:
        published, span = stamp
        notes.append(f"publication date read from the page: {' '.join(span.of(page).split())}")
    if source is None and (source := source_in(page, sections)) is not None:
        notes.append(f"outlet read from the page: {source}")
    headline = headline_in(sections)
    printed = " ".join(headline.of(page).split()) if headline and article.title is None else None
    article = replace(article, published=published, source=source, headline=printed, notes=tuple(notes))
    told = sentences(page, sections)
    return Prose(article, _unwrapped(page, told), sections, told, headline)


def _unwrapped(page: str, told: Sequence[Sentence]) -> str:
    """The page with each sentence on a line of its own: what is set in narrow lines reads as it does in wide ones."""
    if "\n" not in page:
        return page
    parts: list[str] = []
    done = 0
    for sentence in told:
        words = sentence.span.of(page)
        if "\n" in words:
            parts += (page[done : sentence.span.start], words.replace("\n", " "))
            done = sentence.span.end
    return "".join((*parts, page[done:]))
