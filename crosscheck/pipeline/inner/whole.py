"""Wholes: percentages that the words call the parts of one whole, and that make more than a hundred."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from crosscheck.model import Claim, Flaw
from crosscheck.names.person import Cast
from crosscheck.pipeline.inner.values import by_sentence, exact
from crosscheck.text.page.prose import Prose

_HUNDRED: Final = Decimal(100)
# Answers that exclude each other, an axis a line; the last line may go with any of them.
_AXES: Final = """
yes: said yes|voted yes|answered yes|saying yes|yes
no: said no|voted no|answered no|saying no|no(?! \\w)
for: (?:voted |were |are |was |came out )?(?:for|in favou?r)|support(?:ed|ing)?|back(?:ed|ing)?|favou?r(?:ed)?
against: (?:voted |were |are |was |came out )?against|opposed|oppose|opposes|opposing|objected|rejected
approve: approved?|approving|approves
disapprove: disapproved?|disapproving|disapproves
agree: agreed?|agreeing
disagree: disagreed?|disagreeing
better: (?:felt |feel |were |are )?better off
worse: (?:felt |feel |were |are )?worse off
men: (?:were|are) (?:men|male)
women: (?:were|are) (?:women|female)
rest: (?:were |are |was |remained )?(?:undecided|unsure|not sure|neutral|unchanged)|(?:had |have )?no opinion
rest: (?:did not|didn[’']t|do not|don[’']t) know|abstained|expressed no opinion|(?:were |are )?neither|said neither
"""
_PAIRS: Final = (
    {"yes", "no"}, {"for", "against"}, {"approve", "disapprove"}, {"agree", "disagree"}, {"better", "worse"},
    {"men", "women"},
)  # fmt: skip
_POLES: Final = tuple(
    (pole, re.compile(rf",? (?:(?:who|that) )?(?:said they |say they )?(?:{forms})(?![\w-])"))
    for pole, forms in (row.split(": ", 1) for row in _AXES.strip().splitlines())
)
# What may follow a second answer: it has the object of the first one, not one of its own.
_SAME_OBJECT: Final = re.compile(
    r"(?: with)?(?: (?:it|them|him|her|the (?:idea|plan|proposal|measure|bill|move|change)))?"
    r"(?=[.,;)]|[ \n](?:and|while|with)[ \n]|$)"
)
_VERSUS: Final = re.compile(r"(?: of the (?:popular |total )?votes?)?,? to (?:[\w.'’-]{1,20} ){0,3}")
_BEHIND: Final = re.compile(r"(?:[.,;)]| for [A-Z]|$|[ \n]in the\b)")
_FEW_CHARS: Final = 90


def flawed(prose: Prose, cast: Cast, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Flaw]]:
    """The percentages of an article that cannot be the parts of one whole.

    Answers that exclude each other ("60 percent said yes, 30 percent no and 20 percent were undecided"), and
    votes for one side "to" those for the other. Rounding may add half a point a part.
    """
    del cast
    page = prose.page
    for told in by_sentence(claims, "percent"):
        for run in (*_answers(page, told), *_votes(page, told)):
            yield from _too_much(run)


def _answers(page: str, told: Sequence[Claim]) -> Iterator[list[Claim]]:
    """Runs of percentages with an answer behind each, no answer twice."""
    run: list[Claim] = []
    poles: list[str] = []
    for claim in told:
        pole, end = _pole(page, claim)
        near = bool(run) and claim.span.start - run[-1].span.end <= _FEW_CHARS
        if not pole or pole in poles or (run and not (near and _SAME_OBJECT.match(page, end))):
            yield from _opposed(run, poles)
            run, poles = [], []
        if pole:
            run.append(claim)
            poles.append(pole)
    yield from _opposed(run, poles)


def _opposed(run: list[Claim], poles: list[str]) -> Iterator[list[Claim]]:
    if any(set(poles) - {"rest"} == pair for pair in _PAIRS):
        yield run


def _pole(page: str, claim: Claim) -> tuple[str, int]:
    """The answer behind a percentage, and where it ends; "" where there is none."""
    if claim.slot is not None and not claim.slot.attribute.endswith(("voter", "vote", "respondent", "people")):
        return "", claim.span.end
    start = claim.span.end
    of = re.compile(r" of (?:the )?(?:voters|votes|respondents|people|those (?:polled|surveyed|asked))").match(
        page, start
    )
    start = of.end() if of else start
    for pole, pattern in _POLES:
        if match := pattern.match(page, start):
            return pole, match.end()
    return "", start


def _votes(page: str, told: Sequence[Claim]) -> Iterator[list[Claim]]:
    """Two sides of one vote: "54 percent of the vote to 48 percent for the other"."""
    for one, other in pairwise(told):
        if one.slot is None or one.slot.attribute.rpartition(" ")[2] not in ("vote", "votes"):
            continue
        between = page[one.span.end : other.span.start]
        if not between.startswith(" of the") or " from " in between:
            continue
        if _VERSUS.fullmatch(page, one.span.end, other.span.start) and _BEHIND.match(page, other.span.end):
            yield [one, other]


def _too_much(run: Sequence[Claim]) -> Iterator[tuple[Claim, Flaw]]:
    numbers = [number for claim in run if (number := exact(claim)) is not None]
    total = sum(numbers, Decimal(0))
    if len(numbers) < len(run) or total <= _HUNDRED + Decimal(len(run)) / 2:
        return
    message = f"{' + '.join(map(str, numbers))} percent of one whole makes {total}"
    over = total - _HUNDRED
    repairs = [
        f"write {number - over} in “{claim.text}”" for number, claim in zip(numbers, run, strict=True) if number > over
    ]
    yield run[-1], Flaw("whole", message, tuple(repairs), 0.75)
