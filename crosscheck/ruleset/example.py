"""Examples: what a rule flags and what it leaves alone, shown by articles."""

from __future__ import annotations

from dataclasses import dataclass

from crosscheck.ruleset.house_names import HouseSpelling
from crosscheck.ruleset.record import TEXTS, ListOf, OneForm, Record, key
from crosscheck.ruleset.shape import DAY, WORDS


@dataclass(frozen=True, slots=True)
class ExampleArticle:
    """An article of an example."""

    text: str = key(WORDS, "the text")
    title: str | None = key(WORDS, "the headline", default=None)
    published: str | None = key(DAY, "the day of publication", default=None)
    source: str | None = key(WORDS, "the outlet", default=None)
    language: str | None = key(WORDS, "the language of its metadata", default=None)


@dataclass(frozen=True, slots=True)
class Example:
    """Articles that a rule must flag, or must leave alone."""

    name: str = key(WORDS, "the case in a few words")
    articles: tuple[ExampleArticle, ...] = key(
        ListOf(OneForm(WORDS, ExampleArticle, Record(ExampleArticle, "an article")), least=1), "the articles"
    )
    words: tuple[str, ...] = key(TEXTS, "words that the sides of the finding must show", default=())
    house_names: tuple[HouseSpelling, ...] = key(
        ListOf(OneForm(WORDS, HouseSpelling, Record(HouseSpelling, "a name"))), "names in house spelling", default=()
    )


_SIDE = ListOf(Record(Example, "an example"), least=1)


@dataclass(frozen=True, slots=True)
class Examples:
    """Both sides of a rule, each with one example at least."""

    flags: tuple[Example, ...] = key(_SIDE, "what the rule flags")
    allows: tuple[Example, ...] = key(_SIDE, "what it leaves alone")
