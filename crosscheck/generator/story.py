"""A story: one set of facts as several outlets tell it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from crosscheck.generator.copy import Desk, Line
from crosscheck.generator.lots import lots
from crosscheck.generator.people import Cast
from crosscheck.generator.plots import PLOTS, Plot
from crosscheck.generator.plots.plot import Facts
from crosscheck.generator.style import Style
from crosscheck.generator.values import Name, Place, Value

_FIRST_DAY = date(2023, 1, 9)


@dataclass(frozen=True, slots=True)
class Draft:
    """One outlet's article before it goes into print: templates, the outlet's style, and its facts.

    Attributes:
        outlet: The paper's name.
        reporter: The name in its byline.
        town: Where it is written.
        layout: How its head is set, 0 to 3; the last is a wire story, dated without a year.
        desk: Draws the menu round it.
        paragraphs: Templates, the lede first.
        facts: What the outlet takes to be true.
        headline_facts: What its headline writer takes to be true.
    """

    outlet: str
    reporter: str
    filed: date
    town: str
    style: Style
    layout: int
    desk: int
    headline: str
    picture: str
    paragraphs: tuple[str, ...]
    facts: Facts
    headline_facts: Facts

    @property
    def id(self) -> str:
        """The name of its file, without the ending."""
        return self.outlet.lower().replace(" ", "-")

    def with_fact(self, key: str, value: Value) -> Draft:
        """The outlet has it from another source."""
        return replace(self, facts=self.facts | {key: value}, headline_facts=self.headline_facts | {key: value})

    def printed(self) -> Copy:
        """The article in print."""
        desk = Desk(self.style, self.filed)
        return Copy(
            draft=self,
            headline=desk.headline(self.headline, self.headline_facts),
            picture=Desk(self.style, self.filed).paragraph(self.picture, self.facts),
            paragraphs=tuple(desk.paragraph(template, self.facts) for template in self.paragraphs),
        )


@dataclass(frozen=True, slots=True)
class Copy:
    """An article in print, its lines apart, each with the places of its facts."""

    draft: Draft
    headline: Line
    picture: Line
    paragraphs: tuple[Line, ...]

    @property
    def stated(self) -> frozenset[str]:
        """The facts that the text states below its headline."""
        return frozenset(mark.key for line in self.paragraphs for mark in line.marks)


@dataclass(frozen=True, slots=True)
class Story:
    """One set of facts in the words of several outlets."""

    plot: Plot
    drafts: tuple[Draft, ...]

    @classmethod
    def drawn(
        cls,
        seed: int,
        *,
        outlets: int = 3,
        plot: Plot | None = None,
        cast: Cast | None = None,
        filed: date | None = None,
        asides: bool = True,
    ) -> Story:
        """The story of a seed; the same seed gives the same story.

        Args:
            seed: Any number.
            outlets: How many articles.
            plot: What happens; by lot if left out.
            cast: Hands out the names; a new one if left out, so that two stories may share some.
            filed: The day of publication; by lot if left out.
            asides: Whether articles may hold what looks like a disagreement and is none.
        """
        rng = lots(seed)
        plot = plot or rng.choice(PLOTS)
        cast = cast or Cast(rng)
        filed = filed or _FIRST_DAY + timedelta(rng.randrange(700))
        facts = plot.draw(rng, cast, filed)
        drafts = tuple(
            # Some article of a story states the year.
            _draft(rng, cast, plot, facts, filed, layout=rng.randrange(4 if number else 3), asides=asides)
            for number in range(outlets)
        )
        return cls(plot, drafts)

    @classmethod
    def strangers(cls, seed: int, plot: Plot) -> tuple[Story, Draft]:
        """A story, and an article about other news of the same day, with no name or place in common."""
        cast = Cast(lots(seed))
        story = cls.drawn(seed, cast=cast)
        filed = story.drafts[0].filed
        return story, cls.drawn(seed + 1, outlets=1, plot=plot, cast=cast, filed=filed).drafts[0]

    def printed(self) -> tuple[Copy, ...]:
        """All articles in print."""
        return tuple(draft.printed() for draft in self.drafts)

    def restyled(self, seed: int) -> Story:
        """The same story, every value spelt as other style books have it."""
        rng = lots(seed)
        return replace(self, drafts=tuple(replace(draft, style=Style.drawn(rng)) for draft in self.drafts))

    def remarked(self, number: int, aside: str) -> Story:
        """The story with one more paragraph at the end of one article."""
        draft = self.drafts[number]
        return self.reworded(number, replace(draft, paragraphs=(*draft.paragraphs, aside)))

    def befriended(self, number: int) -> Story:
        """The story with one article calling everybody by the short form of the given name."""
        draft = self.drafts[number]
        for key, value in draft.facts.items():
            if isinstance(value, Name):
                draft = draft.with_fact(key, value.familiar)
        return self.reworded(number, draft)

    def reworded(self, number: int, change: Draft) -> Story:
        """The story with another draft in place of one."""
        return replace(self, drafts=(*self.drafts[:number], change, *self.drafts[number + 1 :]))


def _draft(rng: Random, cast: Cast, plot: Plot, facts: Facts, filed: date, *, layout: int, asides: bool) -> Draft:
    paper = cast.paper()
    own = facts | {"paper": Place(paper)}
    # A paper leaves out a paragraph, and the order below the lede is its own.
    body = [rng.choice(wordings) for wordings in plot.paragraphs if rng.random() < 0.85]
    rng.shuffle(body)
    aside = rng.choice(plot.asides)
    if asides and rng.random() < 0.7:
        body.append(aside)
    return Draft(
        outlet=paper,
        reporter=cast.person().full,
        filed=filed,
        town=cast.town().name,
        style=Style.drawn(rng),
        layout=layout,
        desk=rng.randrange(10**6),
        headline=rng.choice(plot.headlines),
        picture=rng.choice(plot.pictures),
        paragraphs=(rng.choice(plot.lede), *body),
        facts=own,
        headline_facts=own,
    )
