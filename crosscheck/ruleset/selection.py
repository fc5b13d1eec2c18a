"""Selections: which claims a rule looks at, and which a filter passes over."""

from __future__ import annotations

from dataclasses import dataclass

from crosscheck.model import Part
from crosscheck.ruleset.pattern import Pattern
from crosscheck.ruleset.record import TEXTS, ListOf, key
from crosscheck.ruleset.shape import PATTERN, YES_NO, Choice


@dataclass(frozen=True, slots=True)
class Slots:
    """Which slots; all that is stated must hold."""

    attribute: tuple[str, ...] = key(TEXTS, "the slots by name: age, prison term, killed", default=())
    matching: Pattern | None = key(PATTERN, "the slots by a pattern: ^day of the ", default=None)
    scope: tuple[str, ...] = key(TEXTS, "what else is said of the slot: imposed, an earlier event", default=())
    subject: Pattern | None = key(PATTERN, "whom or what it is about, by a pattern", default=None)


@dataclass(frozen=True, slots=True)
class Selection:
    """Which claims; all that is stated must hold."""

    part: tuple[Part, ...] = key(ListOf(Choice(tuple(Part), Part)), "the parts of the page", default=())
    text: Pattern | None = key(PATTERN, "the words of the claim, by a pattern", default=None)
    sentence: Pattern | None = key(PATTERN, "the sentence around it, by a pattern", default=None)
    headline: Pattern | None = key(PATTERN, "the headline of its article, by a pattern", default=None)
    source: tuple[str, ...] = key(TEXTS, "the outlets, by name", default=())
    language: tuple[str, ...] = key(TEXTS, "the languages of the articles: en, de", default=())
    hedged: bool | None = key(YES_NO, "whether it carries a hedge (about, at least, some)", default=None)
    attributed: bool | None = key(YES_NO, "whether somebody is named for it", default=None)


ANY_SLOT = Slots()
ANY_CLAIM = Selection()
