"""A slip of grammar: the letters that betray it, the phrase round them, its repairs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen

NUMBERS: Final = "one|two|three|four|five|six|seven|eight|nine|ten|a dozen|[0-9]{1,4}"
Repair = Callable[[re.Match[str]], tuple[str, ...]]


@frozen
class Phrase:
    """A phrase that cannot stand, what may be meant, and what is wrong with it.

    Attributes:
        span: The words.
        intended: What may be meant, none preferred.
        why: What is wrong, in plain words.
    """

    span: Span
    intended: tuple[str, ...]
    why: str


@frozen
class Slip:
    """A phrase that cannot stand.

    Attributes:
        cues: Letters of it that are looked for first, in small letters.
        pattern: The phrase round them.
        repair: What may be meant; nothing where the phrase can stand after all.
        why: Why it cannot stand.
    """

    cues: tuple[str, ...]
    pattern: re.Pattern[str]
    repair: Repair
    why: str


def slip(cues: str | Iterable[str], pattern: str, repair: Repair, why: str) -> Slip:
    """A slip whose cues are given in a row or divided by bars."""
    listed = cues.split("|") if isinstance(cues, str) else cues
    return Slip(tuple(listed), re.compile(pattern), repair, why)


def put(*templates: str) -> Repair:
    """A repair that fills templates with the groups of the phrase."""
    return lambda match: tuple(match.expand(template) for template in templates)
