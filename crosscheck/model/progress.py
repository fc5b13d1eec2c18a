"""What a run tells of itself while it goes on: before its stories, of each of them, and after the last."""

from __future__ import annotations

from dataclasses import dataclass

from crosscheck.model.descriptor import Descriptor
from crosscheck.model.finding import Finding
from crosscheck.model.skipped import Skipped
from crosscheck.model.story import Story
from crosscheck.model.totals import Totals


@dataclass(frozen=True, slots=True)
class Opening:
    """What is known before a story is judged.

    Attributes:
        version: The program's version.
        stories: How many stories there are.
        rules: The rules in force, in order of their ids.
    """

    version: str
    stories: int
    rules: tuple[Descriptor, ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """A story with what the rules find in it, the worst first."""

    story: Story
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is known when the last story is judged: how much there was of everything, and what was not checked."""

    totals: Totals
    skipped: tuple[Skipped, ...] = ()
