"""A plot: one kind of news, its facts drawn by lot, and the wordings of each of its paragraphs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random

from crosscheck.generator.people import Cast
from crosscheck.generator.values import Value

Facts = dict[str, Value]
Draw = Callable[[Random, Cast, date], Facts]

AGE = frozenset({"ages/age"})
NAME = frozenset({"names/spelling"})
TOLL = frozenset({"counts/casualties"})
DAY = frozenset({"dates/day"})
TERM = frozenset({"durations/prison-term"})
MONEY = frozenset({"money/amount"})
TITLE = frozenset({"titles/title"})
CHARGE = frozenset({"charges/charge"})


@dataclass(frozen=True, slots=True, repr=False)
class Plot:
    """One kind of news.

    Templates name facts in braces; the wordings of one paragraph tell the same in other words.

    Attributes:
        name: What happens, in a word.
        draw: Facts by lot, for a day of publication.
        rules: For each fact that can be got wrong, the rules that may report it.
        headlines: Wordings of the headline.
        lede: Wordings of the first paragraph.
        paragraphs: For each further paragraph its wordings.
        asides: Paragraphs that look like a disagreement and are none: other people, other events,
            hedges, what might have been; one or none of them in each article.
        pictures: Wordings of the line under the picture.
    """

    name: str
    draw: Draw
    rules: dict[str, frozenset[str]]
    headlines: tuple[str, ...]
    lede: tuple[str, ...]
    paragraphs: tuple[tuple[str, ...], ...]
    asides: tuple[str, ...]
    pictures: tuple[str, ...]

    def __repr__(self) -> str:
        return self.name

    @classmethod
    def told(cls, name: str, draw: Draw, rules: dict[str, frozenset[str]]) -> Plot:
        """The plot whose wordings stand in the text file of its name, a heading and then one wording a line."""
        parts: dict[str, list[tuple[str, ...]]] = {}
        text = Path(__file__).with_name(f"{name}.txt").read_text(encoding="utf-8")
        for block in text.removeprefix("== ").split("\n\n== "):
            part, *wordings = block.strip().split("\n")
            parts.setdefault(part, []).append(tuple(wordings))
        return cls(
            name=name,
            draw=draw,
            rules=rules,
            headlines=parts["headline"][0],
            lede=parts["lede"][0],
            paragraphs=tuple(parts["paragraph"]),
            asides=parts["aside"][0],
            pictures=parts["picture"][0],
        )
