"""Scores: the result of a match or a vote, one number a side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crosscheck.model import Agreement, Claim, Json, Relation, Span
from crosscheck.model.frozen import frozen
from crosscheck.text.numerals import Numeral, outside
from crosscheck.text.page.prose import Prose

Points = tuple[int, int]

# "2-1", the sets of one match behind each other, "88 votes to 74", "88 in favour and 74 against".
_DASHED = re.compile(r"[0-9]{1,3}[-\u2010-\u2013][0-9]{1,3}(?:(?:,| and|) [0-9]{1,3}[-\u2010-\u2013][0-9]{1,3}){0,4}")
_VOTES = re.compile(
    r"[0-9]{1,3}(?:(?: votes?)? to [0-9]{1,3}|"
    r"(?: (?:votes?|voted|were|members|senators|deputies|lawmakers|legislators|delegates|councill?ors)){0,3} "
    r"(?:in favou?r|for(?: it| the [a-z]{3,12})?)"
    r"(?:,|,? and|,? with) [0-9]{1,3}(?: [a-z]{3,12}){0,2} against)"
)
_BEFORE = re.compile(r"[\w.,/:#$£€-]")
_BEHIND = re.compile(r"[\w%/:$£€-]|[.,][0-9]")
_NUMBER = re.compile(r"[0-9]+")
# What tells a result from a range or a date, before it or behind; "to" takes the words of a vote.
_BY_VOTE = (
    r"(?:out)?vot(?:e|ed|es|ing)|ballot|majority|adopted|passed|approved|rejected|backed|ruled|ruling|upheld|reading"
)
_VOTED = re.compile(rf"\b(?:{_BY_VOTE})\b", re.IGNORECASE)
_WON = re.compile(
    rf"\b(?:{_BY_VOTE}|win(?:s|ning)?|won|beat(?:en|ing|s)?|defeat(?:ed|s)?|lost|los(?:e|s|ing)|drew|draws?|ties?|tied|"
    r"victory|triumph|thrash\w{2,3}|lead|led|score[ds]?|scoreline|aggregate|penalties|shoot-?out|final|sets?|ended|"
    r"equali[sz]\w+|decision)\b",
    re.IGNORECASE,
)
_REACH = 80


@frozen
class Score:
    """A result.

    Attributes:
        points: One pair for each set or part of it, or one for the whole; in the order in which it is printed.
    """

    points: tuple[Points, ...]

    def relate(self, other: Score, /) -> Relation:
        """Same, also from the other side, or conflicting; results of unlike shape are of two matches."""
        if other.points in (self.points, self._turned):
            return Relation(Agreement.SAME)
        if len(self.points) != len(other.points):
            return Relation(Agreement.INCOMPARABLE, "results of another shape")
        straight, turned = self._shared(other.points), self._shared(tuple((b, a) for a, b in other.points))
        if max(straight, turned) == 0:
            return Relation(Agreement.INCOMPARABLE, "another match")
        return Relation(Agreement.CONFLICTING)

    def _shared(self, points: Sequence[Points]) -> int:
        """How many numbers stand in the same place in both."""
        pairs = zip(self.points, points, strict=True)
        return sum((a == c) + (b == d) for (a, b), (c, d) in pairs)

    def common_side(self, other: Score, /) -> int:
        """The largest number that stands in the same place in both, or 0: one side of a vote that is told alike."""
        sides = (
            (mine, yours)
            for ours, theirs in zip(self.points, other.points, strict=False)
            for mine, yours in zip(ours, theirs, strict=True)
        )
        return max((mine for mine, yours in sides if mine == yours), default=0)

    @property
    def _turned(self) -> tuple[Points, ...]:
        return tuple((b, a) for a, b in self.points)

    def covers(self, other: Score, /) -> bool:
        """Whether it is the same result."""
        return self.relate(other).agreement is Agreement.SAME

    def to_json(self) -> dict[str, Json]:
        """The claims contract: a list of two numbers for each pair."""
        return {"points": [[first, second] for first, second in self.points]}

    def __str__(self) -> str:
        # From the winner's side, so that equal values print alike.
        points = max(self.points, self._turned)
        return " ".join(f"{first}-{second}" for first, second in points)


def find(prose: Prose, numerals: Sequence[Numeral], taken: Sequence[Span]) -> Iterator[Claim]:
    """One claim for every result beside a word of winning, losing or voting, the sets of a match together.

    Args:
        prose: The article.
        numerals: The numerals of its page.
        taken: Spans of time expressions, in order: what lies in one is no score.
    """
    page, end = prose.page, 0
    for numeral in outside(numerals, taken):
        start = numeral.span.start
        if start < end or not page[start].isdigit():
            continue
        dashed = _DASHED.match(page, start)
        match = dashed or _VOTES.match(page, start)
        if match is None or _BEFORE.match(page, max(0, start - 1), start) or _BEHIND.match(page, match.end()):
            continue
        sentence = prose.sentence_at(span := Span(start, match.end()))
        words = _WON if dashed else _VOTED
        near = max(sentence.span.start, start - _REACH), min(sentence.span.end, match.end() + _REACH)
        if words.search(page, *near):
            end = match.end()
            numbers = [int(number) for number in _NUMBER.findall(match[0])]
            yield prose.claim(
                span,
                "score",
                Score(tuple(zip(numbers[::2], numbers[1::2], strict=True))),
                "<n>-<n>" if dashed else "<n> to <n>",
            )
