"""Ordinals: which one of a series something is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crosscheck.model import Agreement, Claim, Json, Relation, Slot, Span
from crosscheck.model.frozen import frozen
from crosscheck.text.numerals import Form, Numeral, outside
from crosscheck.text.numerals.context import word_before
from crosscheck.text.numerals.idioms import stands_alone
from crosscheck.text.numerals.nouns import NounPhrase, noun_phrase
from crosscheck.text.page.prose import Prose
from crosscheck.text.words.function_words import DETERMINERS

# First of all, second to none, a third party, the first half: nothing is put in a series.
_NO_SERIES = frozenset(
    "half time quarter year month week day hour minute floor century place hand aid class lady name party rate world "
    "person string period round set thing step glance sight generation one ones degree block grade grader base".split()
)
# "For the third time", "a third straight time".
_IN_A_ROW, _TIME = "straight", "time"
_NTH_TIME = re.compile(r" (?P<row>straight |consecutive |successive )?time\b(?! (?:in|zone|of))")
# "The second-largest town", "the third most popular name", "her third Varn Open title".
_OF_MORE = re.compile(
    r"[- ](?P<of>(?:largest|biggest|highest|tallest|longest|oldest|richest|deadliest|busiest|strongest|worst|best"
    r"|fastest|youngest|heaviest|poorest|most [a-z]+) [a-z-]+\b"
    r"|(?:[A-Z][\w’'-]* ){1,4}(?:title|crown|trophy|championship|medal|win|victory|goal|nomination)\b(?! in a row\b))"
)
_DETERMINERS = DETERMINERS | {"another"}


@frozen
class Ordinal:
    """A place in a series.

    Attributes:
        rank: 1 for the first.
        of: What is put in a series, as printed.
    """

    rank: int
    of: str

    def relate(self, other: Ordinal, /) -> Relation:
        """Same or conflicting; places in two series cannot be compared."""
        if self.of != other.of:
            return Relation(Agreement.INCOMPARABLE, "another series")
        return Relation(Agreement.SAME if self.rank == other.rank else Agreement.CONFLICTING)

    def covers(self, other: Ordinal, /) -> bool:
        """Whether it is the same place in the same series."""
        return self == other

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"low": self.rank, "high": self.rank, "unit": None, "of": self.of or None}

    def __str__(self) -> str:
        tens, units = divmod(self.rank % 100, 10)
        ending = "th" if tens == 1 else {1: "st", 2: "nd", 3: "rd"}.get(units, "th")
        return f"{self.rank}{ending} {self.of}".rstrip()


def find(prose: Prose, numerals: Sequence[Numeral], taken: Sequence[Span]) -> Iterator[Claim]:
    """One claim for every ordinal before a lower-case noun.

    Args:
        prose: The article.
        numerals: The numerals of its page.
        taken: Spans of time expressions, in order: "the third quarter" is a date.
    """
    for numeral in outside(numerals, taken):
        if numeral.form is not Form.ORDINAL or numeral.low is None or numeral.low > 10**9:
            continue
        page, span = prose.page, numeral.span
        phrase = noun_phrase(page, span.end, single=True)
        times = _NTH_TIME.match(page, span.end) or _OF_MORE.match(page, span.end)
        if not (times or _in_series(page, span, phrase) or stands_alone(page, numeral)):
            continue
        yield prose.claim(
            Span(span.start, times.end() if times else max(span.end, phrase.end)),
            "ordinal",
            Ordinal(int(numeral.low), _of(times) if times else phrase.text),
            "<nth> <noun>",
            Slot(phrase.text) if phrase.text else None,
        )


def _of(told: re.Match[str]) -> str:
    if "of" in told.re.groupindex:
        return told["of"]
    return f"{_IN_A_ROW} {_TIME}" if told["row"] else _TIME


def _in_series(page: str, span: Span, phrase: NounPhrase) -> bool:
    """Whether the ordinal stands before a noun, "the second call", and not before a verb or in a set phrase."""
    words = phrase.text.split()
    if not words or page[span.end + 1].isupper() or words[0] in _NO_SERIES:
        return False
    before = word_before(page, span.start).lower()
    return before in _DETERMINERS or before.endswith(("'s", "’s", "s'", "s’")) or page[span.start].isdigit()
