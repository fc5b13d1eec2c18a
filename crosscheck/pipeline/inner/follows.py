"""How a headline's number follows from the text: told, rounded, or worked out from what is told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import ROUND_DOWN, ROUND_HALF_UP, Context, Decimal, InvalidOperation
from enum import IntEnum
from itertools import combinations, permutations
from typing import Final

from crosscheck.model import Agreement, Claim
from crosscheck.pipeline.inner.told import Told
from crosscheck.pipeline.inner.values import days, length, stated

# Numbers that are added up, and dates that are counted between: more are a table.
_MOST, _MOST_DATES = 60, 20
_FIRST_YEAR, _LAST_YEAR = 1000, 2200
_CENTURY: Final = 100
# A whole number below a hundred was counted: 17 is not rounded to 20.
_COUNTED: Final = 100
_SMALL: Final = 10
_AND: Final = re.compile(r"(?: [A-Za-z-]+){0,3} and ")


class Support(IntEnum):
    """How well the text bears a number out."""

    NONE = 0
    LOOSE = 1  # two numbers of other things happen to make it
    LIKELY = 2  # a number of what the headline counts, and one of another thing
    FIRM = 3


class Text:
    """What a text tells: its numbers, ready to be looked up, and its claims.

    Attributes:
        numbers: In the order of the page.
        claims: The numeric claims and the dates of the text.
        day: The day of publication, or None.
    """

    def __init__(self, numbers: Sequence[Told], claims: Sequence[Claim], day: date | None) -> None:
        self.numbers = numbers
        self.claims = claims
        self.day = day
        self._figures = {number.figures.lower() for number in numbers}
        self._values = frozenset(value for number in numbers for value in (*number.numbers, number.typed) if value)
        years = set(filter(_is_year, self._values))
        self._years = years | ({Decimal(day.year)} if day is not None else set())

    def bears_out(self, head: Told) -> Support:
        """How well the text bears out a number of the headline."""
        claim = head.claim
        if claim is not None and any(fits(claim, other) for other in self.claims):
            return Support.FIRM
        if head.figures and head.figures.lower() in self._figures:
            return Support.FIRM
        numbers = [*head.numbers, *([head.typed] if head.typed is not None else [])]
        if not numbers:
            code = head.figures.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-")
            return Support.FIRM if code in self._figures else Support.NONE
        if any(self._says(number) for number in numbers) or self._by_calendar(head):
            return Support.FIRM
        made = max((self._computed(head, number) for number in head.numbers), default=Support.NONE)
        # Most small numbers are the sum or the difference of some two others.
        return Support.NONE if made is not Support.FIRM and max(head.numbers) < _SMALL else made

    def _says(self, number: Decimal) -> bool:
        """Whether the text says a number, or one that becomes it when rounded."""
        if number in self._values or number == 0:
            return True
        return any(number in rounded(value, _digits(number)) for value in self._values)

    def _by_calendar(self, head: Told) -> bool:
        """Whether it is a year cut to two figures, or the time between two years or two days of the text."""
        number = head.typed
        if number is None:
            return False
        if number in self._years or number in {year % _CENTURY for year in self._years}:
            return True
        if _is_year(number):
            return any(year - value in (number, -number) for year in self._years for value in self._values)
        if _in_years(head) and any(year + number in self._years for year in self._years):
            return True
        return self._days_apart(head)

    def _days_apart(self, head: Told) -> bool:
        stretch = length(head.claim) if head.claim is not None else None
        if stretch is None:
            return False
        told = [span for claim in self.claims if (span := days(claim)) is not None][:_MOST_DATES]
        ends = [(span.low, span.high) for span in told if span.low is not None and span.high is not None]
        if self.day is not None:
            today = Decimal(self.day.toordinal())
            ends.append((today, today))
        one_day = Decimal(1)
        return any(
            abs(later[0] - earlier[1]) - one_day <= stretch.days + stretch.slack
            and abs(later[1] - earlier[0]) + one_day >= stretch.days - stretch.slack
            for earlier, later in combinations(ends, 2)
        )

    def _computed(self, head: Told, number: Decimal) -> Support:
        """Whether two numbers of the text make it: firmly where both are of what the headline counts."""
        best = Support.NONE
        for one, other, made in self._made(head):
            if number in made:
                alike = 2 if _in_one_breath(one, other) else _of_one_sort(head, one) + _of_one_sort(head, other)
                best = max(best, [Support.LOOSE, Support.LIKELY, Support.FIRM][alike])
        return best

    def _made(self, head: Told) -> Iterator[tuple[Told, Told, tuple[Decimal, ...]]]:
        told = [number for number in self.numbers if len(number.numbers) == 1][:_MOST]
        for one, other in combinations(told, 2):
            left, right = one.numbers[0], other.numbers[0]
            yield one, other, (left + right, abs(left - right))
        if head.claim is None or head.claim.kind != "percent" or head.typed is None:
            return
        exponent = head.typed.as_tuple().exponent
        places = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
        for one, other in permutations(told, 2):
            part, whole = one.numbers[0], other.numbers[0]
            if 0 < part < whole < part * _CENTURY and _of_one_sort(one, other):
                shares = part / whole, 1 - part / whole, whole / part - 1
                yield head, head, tuple((100 * share).quantize(places) for share in shares)


def _in_one_breath(one: Told, other: Told) -> bool:
    """Whether two counts are told in one breath: "ten US guests and two waiters"."""
    counts = [number.claim for number in (one, other) if number.claim is not None]
    if not counts or any(count.kind != "count" for count in counts):
        return False
    return _AND.fullmatch(counts[0].article.page, one.span.end, other.span.start) is not None


def _is_year(number: Decimal) -> bool:
    # A range would be gone through year by year: a decimal has no place in it.
    return _FIRST_YEAR <= number <= _LAST_YEAR and number == number.to_integral_value()


def _in_years(head: Told) -> bool:
    """Whether a number counts years: a length, an age, a jubilee."""
    stretch = length(head.claim) if head.claim is not None else None
    if stretch is not None:
        return stretch.unit == "Y"
    aged = head.claim is not None and head.claim.kind == "age"
    return aged or not head.beside.isdisjoint(("year", "anni", "annu"))


def rounded(value: Decimal, digits: int) -> tuple[Decimal, ...]:
    """A number to so many digits that are not noughts, rounded and cut off: what a headline makes of it."""
    if value == value.to_integral_value() and value < _COUNTED:
        return ()
    try:
        return tuple(Context(prec=digits, rounding=way).plus(value) for way in (ROUND_HALF_UP, ROUND_DOWN))
    except InvalidOperation:
        return ()


def fits(claim: Claim, other: Claim) -> bool:
    """Whether a claim of the text says what the headline says, as closely or more closely.

    "More than 30" in the text bears out no 38 in the headline, "100" no 101, and "in May" no "May 20".
    """
    if type(claim.value) is not type(other.value):
        return False
    relation = claim.value.relate(other.value)
    if relation.agreement is Agreement.SAME or claim.value.covers(other.value):
        return True
    if relation.agreement is not Agreement.COMPATIBLE or other.hedge is not None:
        return False
    above, below = stated(claim), stated(other)
    return below is not None and (above is None or relation.reason != "rounding" or _digits(above) < _digits(below))


def _digits(number: Decimal) -> int:
    """How many digits a number has without the noughts behind."""
    return len(number.normalize().as_tuple().digits)


def _of_one_sort(head: Told, other: Told) -> bool:
    """Whether two numbers have one unit, or are said of one thing."""
    one, two = head.claim, other.claim
    if one is None or two is None or type(one.value) is not type(two.value):
        return False
    if one.kind == "count":
        return one.slot is None or two.slot is None or one.slot.attribute == two.slot.attribute
    return one.value.relate(two.value).agreement is not Agreement.INCOMPARABLE
