"""Filters: an exclusion in a file of its own, which serves many rules."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from crosscheck.model import Severity
from crosscheck.ruleset.record import TEXTS, Record, key
from crosscheck.ruleset.rule import LANGUAGE, VERSION
from crosscheck.ruleset.selection import Selection
from crosscheck.ruleset.shape import WORDS, Choice
from crosscheck.ruleset.unless import SEVERITY


class Sides(StrEnum):
    """How many sides of a finding a filter must fit."""

    ANY = "any"
    EVERY = "every"


@dataclass(frozen=True, slots=True)
class Filter:
    """One file of a ``filters`` folder.

    Attributes:
        name: The file's name, without the suffix: what a rule's ``unless`` calls it.
        path: The file, as the user wrote it.
    """

    name: str
    path: str
    summary: str = key(WORDS, "what it passes over, in one sentence")
    where: Selection = key(Record(Selection, "where"), "the sides that it fits")
    sides: Sides = key(Choice(tuple(Sides), Sides), "whether any side must fit, or every one", default=Sides.ANY)
    rules: tuple[str, ...] = key(
        TEXTS, "rules, or folders of rules, that it serves without being named there", default=()
    )
    then: Severity | None = key(
        SEVERITY, "for those rules: the severity a finding falls to; dropped if left out", default=None
    )
    schema: int = key(VERSION, "the version of the rule language", default=LANGUAGE)
