"""The desk's words for what the program knows: counts, verdicts, confidence."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from crosscheck.model import Agreement, Finding, Severity

VERDICTS = {
    Agreement.SAME: "the same",
    Agreement.COMPATIBLE: "fits",
    Agreement.VARIANT: "two spellings",
    Agreement.SUPERSEDED: "a later report",
    Agreement.DIFFERENT_THING: "not the same thing",
    Agreement.CONFLICTING: "cannot both be true",
    Agreement.INCOMPARABLE: "cannot be compared",
}
SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


class Sign(Enum):
    """How a row of the who-says-what table stands, as one sign and its meaning."""

    DIFFERS = ("≠", "differ")
    SLIP = ("!", "a likely slip")
    LATER = (">", "a later report")
    FITS = ("~", "agree in other words")
    SAME = ("=", "the same")
    OPEN = ("?", "not comparable")

    @property
    def mark(self) -> str:
        """The sign, one column wide."""
        return self.value[0]

    @property
    def meaning(self) -> str:
        """What it stands for, in the legend."""
        return self.value[1]


NOT_STATED = ("-", "not stated")

SIGNS = {
    Agreement.SAME: Sign.SAME,
    Agreement.COMPATIBLE: Sign.FITS,
    Agreement.VARIANT: Sign.DIFFERS,
    Agreement.SUPERSEDED: Sign.LATER,
    Agreement.DIFFERENT_THING: Sign.OPEN,
    Agreement.CONFLICTING: Sign.DIFFERS,
    Agreement.INCOMPARABLE: Sign.OPEN,
}


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """A number and its noun: "1 note", "2 notes", "no notes"."""
    words = noun if number == 1 else plural or f"{noun}s"
    return f"{number or 'no'} {words}"


def listed(words: Sequence[str]) -> str:
    """Words in one phrase: "a", "a and b", "a, b and c"."""
    return " and ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)


def verdict(agreement: Agreement, *, sides: int, values: int) -> str:
    """The rung of the verdict ladder in plain words; ``sides`` and ``values`` count what differs."""
    if agreement is Agreement.CONFLICTING and sides == 1:
        return "a slip inside one article"
    if agreement is Agreement.CONFLICTING and values > 2:
        return "cannot all be true"
    if agreement is Agreement.VARIANT and values > 2:
        return "several spellings"
    return VERDICTS[agreement]


def likely_reason(finding: Finding) -> str:
    """The likely reason; empty where the message already says it."""
    return "" if finding.reason in finding.message else finding.reason


def sureness(confidence: float) -> str:
    """How sure the program is: sure from 0.9, likely from 0.6, else unsure."""
    if confidence >= 0.9:
        return "sure"
    return "likely" if confidence >= 0.6 else "unsure"


def letter(index: int) -> str:
    """The letter of an article: A to Z, then AA, AB and on."""
    letters = ""
    index += 1
    while index:
        index, place = divmod(index - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters


def clipped(text: str, limit: int) -> str:
    """Text on one line, cut with an ellipsis past ``limit`` characters."""
    head = text[: 4 * limit]
    line = " ".join(head.split())
    return line if len(line) <= limit and head == text else line[: limit - 1].rstrip() + "…"


def capitalised(text: str) -> str:
    """Text with its first letter large and the rest as it is."""
    return text[:1].upper() + text[1:]
