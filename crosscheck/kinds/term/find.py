"""Where a page tells a term, and what the term is: imposed, asked for, possible, suspended, served."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from crosscheck.kinds.term.value import Term
from crosscheck.model import Claim, Part, Slot, Span
from crosscheck.text.court.sentencing.context import Context, courtrooms
from crosscheck.text.court.sentencing.length import goes_on, is_term, reaches_life
from crosscheck.text.court.sentencing.life import is_death_sentence, is_time_served, life_at, parole_of
from crosscheck.text.court.sentencing.status import (
    attribute_of,
    is_by_defence,
    is_of_another_case,
    manner_of,
    suspended_part,
)
from crosscheck.text.numerals import Numeral
from crosscheck.text.page.prose import Prose
from crosscheck.text.scanning.triggers import SharedTriggers
from crosscheck.text.timex import Timex

# Somebody may have been before a court more than once: which other case is meant is seldom told.
_ANOTHER: Final = 0.5
_OF_ANOTHER: Final = "another case"
_WORDS: Final = SharedTriggers(("life", "death", "time served"))
_UNTIL: Final = re.compile(r"['’]?[ \xa0](?:to|or)[ \xa0]")


def find(prose: Prose, timexes: Sequence[Timex], numerals: Sequence[Numeral]) -> Iterator[Claim]:
    """One claim for every term, "life", "death" and "time served" first, then lengths.

    The attribute of its slot is what the term is; nobody is its subject yet.

    Args:
        prose: The article.
        timexes: The time expressions of its page; a term has the span of its length.
        numerals: The numerals of its page: "25 to life", "four life terms".
    """
    lengths = [t for t in timexes if t.type == "DURATION" and t.unit in ("day", "month")]
    words = [Span(start, end) for start, end in _WORDS.hits(prose.page)]
    if not lengths and not words:
        return
    near = courtrooms(prose.page)
    others = list(_without_length(prose, [span for span in words if near(span)], numerals))
    yield from others
    yield from _lengths(prose, [length for length in lengths if near(length.span)], others)


def _lengths(prose: Prose, lengths: Sequence[Timex], others: Iterable[Claim]) -> Iterator[Claim]:
    """Lengths that are terms; ``others`` are the terms without one, which a list may begin with."""
    last: Claim | None = None
    ahead = sorted(others, key=lambda claim: claim.span, reverse=True)
    for place, timex in enumerate(lengths):
        while ahead and ahead[-1].span.start < timex.span.start:
            other = ahead.pop()
            last = other if last is None or last.span.start < other.span.start else last
        beyond = lengths[place + 1] if place + 1 < len(lengths) else None
        until = _end_of_range(prose.page, timex, beyond)
        # Of "six months to two years" the words behind the second end tell what both are.
        whole = Span(timex.span.start, timex.span.end if until is None else until.span.end)
        context = _context(prose, whole)
        joined = last is not None and last.sentence.covers(timex.span)
        between = prose.page[last.span.end : timex.span.start] if joined and last is not None else ""
        if last is not None and joined and _UNTIL.fullmatch(between) and isinstance(last.value, Term):
            # The second end of a range that its first end has told already.
            value = replace(last.value, timex=timex.timex, amount=timex.amount)
            if value.high == timex.high and value.unit == timex.unit:
                last = replace(last, span=timex.span, value=value, pattern=timex.pattern)
                yield last
                continue
        if is_term(context):
            attribute = attribute_of(context)
        elif joined and last is not None and last.slot is not None and goes_on(between, context):
            attribute = last.slot.attribute
        else:
            continue
        term = Term(
            timex.timex, timex.low, timex.high, timex.unit or "month", timex.mod, timex.amount,
            suspended=attribute == "suspended term", manner=manner_of(context),
            most=attribute == "longest possible prison term", unserved=suspended_part(context),
        )  # fmt: skip
        if reaches_life(context):
            # "Up to 75 years to life" has 75 years as its shortest.
            term = replace(term, low=timex.low or timex.high, high=None, mod=None, life=True)
        elif until is not None:
            term = replace(term, high=until.high)
        hedge = timex.hedge
        if attribute == "minimum term" and term.low is not None and term.high is None:
            # "At least 12 years" hedges a term; as the least of a term it says exactly how long that is.
            term, hedge = replace(term, high=term.low, mod=None), None
        elif term.most and term.low is None:
            # So does "up to 12 years" of the most.
            term, hedge = replace(term, low=term.high, mod=None), None
        last = _claim(prose, timex.span, term, attribute, hedge, timex.pattern)
        yield last


def _end_of_range(page: str, first: Timex, second: Timex | None) -> Timex | None:
    """The second end of "six months to two years"."""
    if second is None or first.unit != second.unit or not _UNTIL.fullmatch(page[first.span.end : second.span.start]):
        return None
    return second if first.low is not None and second.high is not None and first.low < second.high else None


def _without_length(prose: Prose, words: Iterable[Span], numerals: Sequence[Numeral]) -> Iterator[Claim]:
    ends: dict[int, Numeral] | None = None
    for span in words:
        word, context = span.of(prose.page).lower(), _context(prose, span)
        if word == "death":
            if is_death_sentence(context):
                yield _claim(prose, span, Term(death=True), _asked_or_imposed(context), None, "death")
        elif word == "life":
            ends = {numeral.span.end: numeral for numeral in numerals} if ends is None else ends
            claim = _life(prose, span, context, ends)
            if claim is not None:
                yield claim
        elif is_time_served(context):
            attribute = "time served" if "credit" in context.before else "prison term"
            yield _claim(prose, span, Term(served=True), attribute, None, "time served")


def _life(prose: Prose, word: Span, context: Context, ends: dict[int, Numeral]) -> Claim | None:
    mention = life_at(prose.page, word, context, ends)
    if mention is None:
        return None
    years = mention.years
    term = Term(
        None if years is None else f"P{years.normalize():f}Y", None if years is None else years * 12,
        life=True, manner=manner_of(context), parole=parole_of(context), count=mention.count,
    )  # fmt: skip
    attribute = _asked_or_imposed(_context(prose, mention.span))
    return _claim(prose, mention.span, term, attribute, None, "life" if years is None else "<n> to life")


def _asked_or_imposed(context: Context) -> str:
    """What a term without a length is: nobody has served it or got it as the least."""
    attribute = attribute_of(context)
    return attribute if attribute in ("prison term asked for", "longest possible prison term") else "prison term"


def _context(prose: Prose, span: Span) -> Context:
    sentence = prose.sentence_at(span)
    return Context.of(prose.page, sentence.span, span, headline=sentence.part is Part.HEADLINE)


def _claim(prose: Prose, span: Span, term: Term, attribute: str, hedge: str | None, pattern: str) -> Claim:
    context = _context(prose, span)
    scope = _OF_ANOTHER if is_of_another_case(context) else ""
    if not scope and attribute == "prison term asked for" and is_by_defence(context):
        scope = "the defence"
    steps = [f"{attribute}, by the words around it", *([f"of {scope}"] if scope else [])]
    return prose.claim(
        span,
        "duration",
        term,
        pattern,
        Slot(attribute, scope=scope),
        hedge=hedge,
        confidence=_ANOTHER if scope == _OF_ANOTHER else 1.0,
        steps=tuple(steps),
    )
