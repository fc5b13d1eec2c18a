"""Idioms: number words that count nothing ("no one", "one by one", "the two", "second to none")."""

from __future__ import annotations

import re

from crosscheck.text.numerals.context import word_before
from crosscheck.text.numerals.counted import Counted
from crosscheck.text.numerals.numeral import Form, Numeral

# "No one", "square one"; and, where no noun follows, "this one", "for one".
_NEVER_COUNTS = frozenset("no any every each another number square chapter day point".split())
_ONE_BEFORE = _NEVER_COUNTS | frozenset(
    "some this that which the other new good bad big only last next first old young little former latter loved right "
    "wrong for least at as it be is was not from".split()
)
_ONE_BEHIND = re.compile(
    r"(?: (?:another|day|thing|way|time|side|hand|moment|point|can|could|must|should|may|might|would|has|had|is|was|"
    r"will|by one|step|or the other|and (?:only|all|the same)|who|that|which|in|on|at|to|for|from|with|as|if|when|"
    r"where|and|or|but|i|he|she|we|they|you|knows?|wants?|needs?|says?|never|always|also|just|really|half|final|last|"
    r"more time|such|so|the|a|than)\b|[-'’.,;:!?)\"”]|$)",
    re.IGNORECASE,
)
_HYPHENED = re.compile(r"-(?!plus\b|odd\b|and-)[A-Za-z]")
# "212 Kestrel", "22 Elm Row": the number is a part of the name behind it.
_NAME_BEHIND = re.compile(r" [A-Z][A-Za-z]")
# "The two", "those three": somebody spoken of before is meant, and not counted again.
_POINTING = frozenset(("the", "those", "these", "other"))
_TIME_FIRST = frozenset((" o", " a", " p", " A", " P"))
_TIME_BEHIND = re.compile(r" (?:o[’']clock|a\.?m\b|p\.?m\b)", re.IGNORECASE)


def stands_alone(page: str, numeral: Numeral) -> bool:
    """Whether the number is the whole text, as in a cell of a table: then it is no idiom and no part of a name."""
    around = len(page) - len(numeral.span)
    return (
        around <= 4 and page[: numeral.span.start].strip() == "" and page[numeral.span.end :].strip() in ("", "of", ".")
    )


def counts_nothing(page: str, numeral: Numeral, things: Counted) -> bool:
    """Whether a numeral without a unit belongs to an idiom. Anchored."""
    start, end = numeral.span.start, numeral.span.end
    if stands_alone(page, numeral):
        return False
    if numeral.form is Form.VAGUE and numeral.low is not None and numeral.low < 10:
        # A few, several, a couple: too little is said, but for how many were hurt.
        return not things.state
    after = page[end : end + 2]
    if (
        numeral.form is Form.DIGITS
        and not (things.plural or numeral.hedge)
        and after[1:].isupper()
        and _NAME_BEHIND.match(page, end)
    ):
        return True
    if (after in _TIME_FIRST and _TIME_BEHIND.match(page, end)) or (
        after[:1] == "-" and not things.noun and _HYPHENED.match(page, end)
    ):
        return True
    if (
        not things.noun
        and not things.state
        and numeral.form is Form.WORDS
        and word_before(page, start).lower() in _POINTING
    ):
        return True
    if numeral.low == 1 and numeral.high == 1 and numeral.form is Form.WORDS:
        if page[end : end + 4] == " of ":
            return False
        pronouns = _NEVER_COUNTS if things.noun else _ONE_BEFORE
        return word_before(page, start).lower() in pronouns or _ONE_BEHIND.match(page, end) is not None
    return False
