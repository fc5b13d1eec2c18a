"""Turns: which way a vote, an offer or a figure went, as papers print it: "rejected the bill", "fell to 6.1"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.incident.other_times import ANOTHER_TIME
from crosscheck.text.scanning.triggers import SharedTriggers
from crosscheck.text.words.function_words import FUNCTION_WORDS

VOTE: Final = "vote"
DIRECTION: Final = "direction"

# What is voted on, or offered: one matter a line, every word for it.
_MATTERS: Final = """
bill: bill, law, legislation, reform
motion: motion
resolution: resolution
budget: budget
amendment: amendment
offer: offer
deal: deal, agreement, treaty, pact, accord
proposal: proposal, plan, plans, proposals
merger: merger, takeover
"""
# Who decides: of two chambers one may pass what the other rejects.
_CHAMBERS: Final = """
parliament: parliament, lawmakers, deputies, mps, assembly
lower house: lower house, house, commons
upper house: upper house, senate, lords, senators
committee: committee, panel
government: government, cabinet, president, ministers
council: council, councillors
workers: union, unions, workers, members, strikers, staff
owners: shareholders, board, directors, company
voters: voters, electorate
court: court, judge, judges
"""
# What a figure measures, one measure a line.
_MEASURES: Final = """
unemployment: unemployment, jobless, joblessness
inflation: inflation
prices: prices, price
exports: exports
imports: imports
sales: sales, revenue, revenues, turnover
profit: profit, profits, earnings
loss: loss, losses
shares: shares, share, stock, stocks
deficit: deficit
surplus: surplus
wages: wages, pay, salaries
turnout: turnout
approval: approval
mortgages: mortgage, mortgages
"""


def _of(lines: str) -> dict[str, str]:
    pairs = (line.split(": ") for line in lines.strip().splitlines())
    return {word: one for one, words in pairs for word in words.split(", ")}


_MATTER_OF: Final = _of(_MATTERS)
_CHAMBER_OF: Final = _of(_CHAMBERS)
_MEASURE_OF: Final = _of(_MEASURES)
_MEASURE: Final = re.compile(rf"\b(?:{'|'.join(_MEASURE_OF)})\b", re.IGNORECASE)
_TAKEN: Final = "approved|adopted|passed|ratified|accepted"
_LEFT: Final = "rejected|voted down|turned down|defeated|thrown out|refused"
_TAKES: Final = rf"{_TAKEN}|agreed to|said yes to|voted (?:for|in favou?r of|to (?:approve|adopt|pass|accept))"
_LEAVES: Final = rf"{_LEFT}|threw out|said no to|voted against|voted to reject"
# What is no vote unless somebody who has one is named.
_OPINIONS: Final = re.compile(r"\b(?:accepted|agreed|rejected|refused|turned down|threw out)\b")
_WHAT: Final = rf"(?P<what>(?:(?!and\b|but\b|to\b|of\b|the\b)[\w’'-]+ ){{0,4}}?)(?P<noun>{'|'.join(_MATTER_OF)})\b"
_VOTED: Final = re.compile(
    rf"\b(?:(?P<yes>{_TAKES})|(?P<no>{_LEAVES})) (?:(?:the|an?|its|their|his|her|this|\w+[’']s) )?{_WHAT}"
    r"(?: (?:for|of|on|about) (?:(?:the|an?) )?(?P<further>[a-z][\w’'-]*(?: [a-z][\w’'-]*)?))?"
)
_WAS_VOTED: Final = re.compile(
    rf"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) {_WHAT}(?: (?:for|of|on) [^.,;:]{{2,30}}?)?"
    rf" (?:was|were|has been|have been)(?: [a-z]+ly)? (?:(?P<yes>{_TAKEN})|(?P<no>{_LEFT}))\b"
)
_CHAMBER: Final = re.compile(rf"\b(?:{'|'.join(_CHAMBER_OF)})\b", re.IGNORECASE)
_UP: Final = (
    "rose|risen|increased|climbed|jumped|surged|grew|grown|soared|advanced|went up|(?:was|were|is|are) up|higher"
    "|rise|increase|jump|climb|growth|surge"
)
_DOWN: Final = (
    "fell|fallen|dropped|declined|decreased|slid|slipped|plunged|tumbled|sank|shrank|eased|dipped|went down"
    "|(?:was|were|is|are) down|lower|drop|decline|decrease|fall|dip"
)
# "Fell in March to 6.1 percent": the figure itself tells that two reports mean one thing.
_MOVED: Final = re.compile(
    rf"\b(?:(?P<yes>{_UP})|(?P<no>{_DOWN}))\b(?! to\b [^0-9]{{0,12}}[a-z])"
    r"(?: (?:by )?[$£€]?[0-9]+(?:[.,][0-9]+)*(?: per ?cent| percentage points?| points?|%)(?: or [0-9.,]+ \w+)?)?"
    rf"(?:(?!{_UP}|{_DOWN})[^.,;:“”\"\n0-9]|(?<=,)(?=[0-9])|[0-9]{{4}}(?= to\b)){{0,40}}? (?:to|at)(?: a)?"
    r"(?: (?:[a-z-]+ ){0,3}(?:high|low) of)? (?P<figure>[$£€]?[0-9]+(?:[.,][0-9]+)+(?: (?:million|billion|trillion))?%?"
    r"|[0-9]+(?: percent\b| per cent\b|%))(?: (?:percent|per cent)\b)?"
)
# Asked for, foreseen, or another time: "could reject the bill", "was expected to fall to 6.1 percent".
_NOT_DONE: Final = re.compile(
    r"\b(?:if|could|would|may|might|should|must|will|shall|to|not|never|expected|forecast|unless|until|had)\b"
    r" (?:[\w’'-]+ ){0,3}\Z"
)
_THEN_ONCE: Final = re.compile(rf"[^.,;]{{0,50}}?(?:{ANOTHER_TIME})\b")
_TRIGGERS: Final = SharedTriggers([f" {word}" for word in (*_MATTER_OF, "percent", "per cent")])
_NO_TELLING: Final = frozenset("a an new final draft latest revised amended government’s controversial percent".split())
_REACH: Final = 100
_NEXT: Final = 30


@frozen
class Turn:
    """Which way something went.

    Attributes:
        span: The words that say so.
        question: VOTE or DIRECTION.
        yes: Whether it was taken, or went up.
        of: The matter of a vote ("bill"), or the figure.
        what: The words that tell which of its sort it is ("pension"), or what is measured.
        by: Who decided, one word for all of one chamber; or "".
    """

    span: Span
    question: str
    yes: bool
    of: str
    what: frozenset[str] = frozenset()
    by: str = ""


def beside(folded: str) -> Iterator[Span]:
    """The words beside which a turn may be told, of a page in lower case."""
    for _, start, end in _TRIGGERS.words_behind_blanks(folded):
        yield Span(start, end)


def turns(page: str, sentence: Span) -> Iterator[Turn]:
    """Every turn that a sentence tells of, votes first."""
    for pattern in (_VOTED, _WAS_VOTED):
        for told in pattern.finditer(page, sentence.start, sentence.end):
            before = max(sentence.start, told.start() - _REACH), told.start()
            if _NOT_DONE.search(page, *before) or _THEN_ONCE.match(page, told.end(), sentence.end):
                continue
            named = (
                [*_CHAMBER.finditer(page, *before)]
                if pattern is _VOTED
                else [_CHAMBER.search(page, told.end("noun"), told.end() + _NEXT)]
            )
            by = _CHAMBER_OF[named[-1][0].lower()] if named and named[-1] else ""
            if not by and _OPINIONS.search(page, *told.span()):
                continue
            further = told.groupdict().get("further") or ""
            what = frozenset(f"{told['what']} {further}".lower().split()) - _NO_TELLING - FUNCTION_WORDS
            yield Turn(Span(*told.span()), VOTE, told["yes"] is not None, _MATTER_OF[told["noun"]], what, by)
    for told in _MOVED.finditer(page, sentence.start, sentence.end):
        before = max(sentence.start, told.start() - _REACH), told.start()
        if not _NOT_DONE.search(page, *before):
            measures = _MEASURE.findall(page, *before)
            what = frozenset(_MEASURE_OF[word.lower()] for word in measures[-1:])
            figure = told["figure"].replace("per cent", "percent").replace("%", " percent")
            yield Turn(Span(*told.span()), DIRECTION, told["yes"] is not None, figure, what)
