"""A slip of grammar: the letters that betray it, the phrase round them, its repairs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.scanning.triggers import SharedTriggers, fold

NUMBERS: Final = "one|two|three|four|five|six|seven|eight|nine|ten|a dozen|[0-9]{1,4}"
# How far round a cue the whole phrase is looked for.
_REACH: Final = 40
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
        ahead: What stands from the cue on; it is looked for before the rest, which costs more.
    """

    cues: tuple[str, ...]
    pattern: re.Pattern[str]
    repair: Repair
    why: str
    ahead: re.Pattern[str]


def slip(cues: str | Iterable[str], pattern: str, repair: Repair, why: str, *, ahead: str = "") -> Slip:
    """A slip whose cues are given in a row or divided by bars."""
    listed = cues.split("|") if isinstance(cues, str) else cues
    return Slip(tuple(listed), re.compile(pattern), repair, why, re.compile(ahead))


def put(*templates: str) -> Repair:
    """A repair that fills templates with the groups of the phrase."""
    return lambda match: tuple(match.expand(template) for template in templates)


class Slips:
    """Slips that are looked for together: their cues in the pass over the page that all lists of words share."""

    __slots__ = ("_by_cue", "_cues")

    def __init__(self, slips: Sequence[Slip]) -> None:
        self._cues = SharedTriggers([cue for slip in slips for cue in slip.cues])
        self._by_cue = tuple(slip for slip in slips for _ in slip.cues)

    def of(self, page: str) -> Iterator[Phrase]:
        """Every phrase of a page that cannot stand, in the order of the cues. Linear in the page."""
        done = set[Span]()
        for cue, start, end in self._cues.matches(fold(page)):
            slip = self._by_cue[cue]
            if slip.ahead.match(page, start) is None:
                continue
            limit = min(len(page), end + _REACH)
            around = slip.pattern.finditer(page, max(0, start - _REACH), limit)
            whole = next((match for match in around if match.end() > start), None)
            # What reaches the limit may be half a word.
            if whole is None or (whole.end() == limit and page[limit : limit + 1].isalnum()):
                continue
            if (span := Span(*whole.span())) not in done:
                done.add(span)
                if intended := slip.repair(whole):
                    yield Phrase(span, intended, slip.why)
