"""Extraction: from an article to the claims that it makes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import chain, islice, repeat

from crosscheck.kinds import find_claims, spelling
from crosscheck.model import BY_PLACE, Article, Claim
from crosscheck.names.acquainted import read_casts
from crosscheck.names.person import Cast
from crosscheck.names.reading.recogniser import Recogniser
from crosscheck.pipeline.inner import examined
from crosscheck.pipeline.slips_in_names import told_as_names
from crosscheck.pipeline.slots import in_retrospect, slotted
from crosscheck.text.page.prose import Prose, read_prose
from crosscheck.text.page.tally import Tally
from crosscheck.text.scanning.pages import KEPT, side_by_side
from crosscheck.text.scanning.triggers import look_up


@dataclass(frozen=True, slots=True)
class Reading:
    """An article as it was read: its prose, who is who in it, and its claims.

    Attributes:
        cast: The persons of the article.
        claims: In the order of the page.
    """

    prose: Prose
    cast: Cast
    claims: tuple[Claim, ...]
    _of: dict[tuple[str, ...], list[Claim]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def of(self, *kinds: str) -> Sequence[Claim]:
        """The claims of some kinds, in the order of the page; each is asked for in many ways, and few are of any."""
        if kinds not in self._of:
            self._of[kinds] = [claim for claim in self.claims if claim.kind in kinds]
        return self._of[kinds]

    @property
    def article(self) -> Article:
        """The article, with the outlet and date that its page states."""
        return self.prose.article


def extract(articles: Sequence[Article], recogniser: Recogniser | None = None) -> tuple[Reading, ...]:
    """The articles of one story, read in each other's light, in the order of publication.

    An article that no date stands on borrows the day of a dated one to resolve "Friday" by, and
    a misspelling is one by how the rest of the story writes the word.
    """
    return extract_together([articles], recogniser)[0]


def extract_together(
    stories: Sequence[Sequence[Article]], recogniser: Recogniser | None = None
) -> list[tuple[Reading, ...]]:
    """The articles of some stories, each story read as ``extract`` reads it, in step (see ``text.scanning.pages``)."""
    proses = [_dated(articles) for articles in stories]
    look_up([prose.page for prose in chain.from_iterable(proses)][:KEPT])
    casts = read_casts(proses, recogniser)
    pages = [list(zip(story, own, strict=True)) for story, own in zip(proses, casts, strict=True)]
    tallies = [[Tally(prose, _name_words(cast)) for prose, cast in story] for story in pages]
    slips = [[*spelling.slips(tally)] for tally in chain.from_iterable(tallies)]
    misspelt = [claims for story in tallies for claims in _misspelt(story)]
    named = [names for story in pages for names in repeat(_full_names(story), len(story))]
    every = [page for story in pages for page in story]
    found = [claims for some in side_by_side(every) for claims in _told(some)]
    readings = (
        Reading(prose, cast, tuple(sorted([*claims, *told_as_names([*spelt, *own], claims, names)], key=BY_PLACE)))
        for (prose, cast), claims, own, spelt, names in zip(every, found, slips, misspelt, named, strict=True)
    )
    return [tuple(sorted(islice(readings, len(story)), key=_by_day)) for story in pages]


def _dated(articles: Sequence[Article]) -> list[Prose]:
    """The prose of a story's articles, those without a day with a borrowed one."""
    proses = [read_prose(article) for article in articles]
    if any(prose.article.published is None for prose in proses):
        anchor = _borrowed_day(proses)
        proses = [
            replace(p, article=replace(p.article, anchor=anchor)) if p.article.published is None else p for p in proses
        ]
    return proses


def _borrowed_day(proses: Sequence[Prose]) -> date | None:
    """The day that most dated articles of the story bear, the earliest of equals."""
    days = Counter(day for p in proses if (day := p.article.published_day) is not None)
    return min(days, key=lambda day: (-days[day], day), default=None)


def _misspelt(story: Sequence[Tally]) -> list[list[Claim]]:
    """The misspellings of each article of a story."""
    misspelt: dict[str, list[Claim]] = {}
    for claim in (*spelling.find(story), *spelling.house_style([tally.prose for tally in story])):
        misspelt.setdefault(claim.article.id, []).append(claim)
    return [misspelt.get(tally.prose.article.id, []) for tally in story]


def _name_words(cast: Cast) -> frozenset[str]:
    """The words that are parts of names in an article."""
    named = [text for text, _ in (*cast.places, *cast.organisations)]
    printed = [spelling for person in cast.persons for spelling in person.spellings]
    return frozenset(" ".join([*named, *printed]).split())


def _full_names(pages: Sequence[tuple[Prose, Cast]]) -> frozenset[str]:
    """The full names of the people of a story, in every spelling."""
    spellings = (spelling for _, cast in pages for person in cast.persons for spelling in person.spellings)
    return frozenset(spelling for spelling in spellings if " " in spelling)


def _told(pages: Sequence[tuple[Prose, Cast]]) -> list[list[Claim]]:
    """What each of some articles claims, misspellings aside."""
    found = [slotted(prose, cast, claims) for (prose, cast), claims in zip(pages, find_claims(pages), strict=True)]
    told = [tuple(in_retrospect(claims, prose.article.today)) for (prose, _), claims in zip(pages, found, strict=True)]
    return [list(examined(prose, cast, claims)) for (prose, cast), claims in zip(pages, told, strict=True)]


def _by_day(reading: Reading) -> tuple[str, str]:
    return reading.article.published or "9", reading.article.id
