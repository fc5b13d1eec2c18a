"""A rule: what to look for, when to care, and examples on both sides."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from crosscheck.model import KINDS, Severity
from crosscheck.ruleset.check import Check
from crosscheck.ruleset.checks import CHECKS
from crosscheck.ruleset.example import Examples
from crosscheck.ruleset.record import TEXTS, ListOf, Named, Record, key
from crosscheck.ruleset.selection import ANY_CLAIM, ANY_SLOT, Selection, Slots
from crosscheck.ruleset.shape import FRACTION, MESSAGE, WORDS, Choice, Written
from crosscheck.ruleset.unless import SEVERITY, Case, Filtered, UnlessShape

# The version of the rule language that this program reads.
LANGUAGE = 1
VERSION = Written(re.compile(str(LANGUAGE)), str(LANGUAGE), lambda match: int(match[0]), "number")
# What a rule may look at beside claims: articles as a whole.
ARTICLE = "article"


class Status(StrEnum):
    """How far a rule can be trusted."""

    EXPERIMENTAL = "experimental"
    STABLE = "stable"
    DEPRECATED = "deprecated"


class Suggest(StrEnum):
    """Which repairs a finding offers."""

    REPAIRS = "repairs"  # those that the check knows of
    BOTH_SIDES = "both sides"  # each side's words, none before another
    NONE = "none"


_CHECK: Named[Check] = Named({check.name: check for check in CHECKS})
_KIND = Choice((*KINDS, ARTICLE), str)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule file.

    Attributes:
        id: Its path below the rules folder, without the suffix.
        path: The file, as the user wrote it.
    """

    id: str
    path: str
    summary: str = key(WORDS, "the disagreement in one sentence")
    kinds: tuple[str, ...] = key(ListOf(_KIND, least=1), "the kinds of claims it looks at", name="kind")
    check: Check = key(_CHECK, "the check, with its parameters", name="compare")
    severity: Severity = key(SEVERITY, "how bad it is if it is true")
    message: str = key(MESSAGE, "one line, with fields such as {subject} and {values by source}")
    why: str = key(WORDS, "why it matters")
    advice: str = key(WORDS, "what would settle it")
    examples: Examples = key(Record(Examples, "examples"), "what it flags, and what it leaves alone")
    slot: Slots = key(Record(Slots, "slot"), "the slots it looks at; every slot if left out", default=ANY_SLOT)
    select: Selection = key(
        Record(Selection, "select"), "the claims it looks at; every claim if left out", default=ANY_CLAIM
    )
    unless: tuple[Case | Filtered, ...] = key(
        ListOf(UnlessShape()), "cases and shared filters under which it stays quiet, or falls in severity", default=()
    )
    confidence: float = key(FRACTION, "below it a finding is shown as a note", default=0.5)
    suggest: Suggest = key(Choice(tuple(Suggest), Suggest), "which repairs it offers", default=Suggest.REPAIRS)
    status: Status = key(Choice(tuple(Status), Status), "how far it can be trusted", default=Status.STABLE)
    false_positives: tuple[str, ...] = key(
        TEXTS, "known cases in which it is wrong", default=(), name="false_positives"
    )
    schema: int = key(VERSION, "the version of the rule language", default=LANGUAGE)

    @property
    def label(self) -> str:
        """The rule's name as a reader sees it: "Prison term"."""
        return self.id.rsplit("/", 1)[-1].replace("-", " ").capitalize()
