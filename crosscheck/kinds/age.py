"""Ages: how old somebody is said to be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from crosscheck.model import Agreement, Claim, Json, Relation, Slot, Span
from crosscheck.model.frozen import frozen
from crosscheck.names import wordlists as w
from crosscheck.names.occupations import callings
from crosscheck.text.numerals import Bounds, Numeral
from crosscheck.text.numerals.age_lists import BOTH, BOTH_OLD
from crosscheck.text.numerals.ages import THE_NOUN, AgeMention, age_at, near_age
from crosscheck.text.numerals.birthdays import birthday_at
from crosscheck.text.numerals.decades import ages_by_decade
from crosscheck.text.numerals.group_ages import group_ages
from crosscheck.text.page.prose import Prose

# In days; a month and a year as the Gregorian calendar has them on average.
_DAYS = {"day": Decimal(1), "week": Decimal(7), "month": Decimal("30.436875"), "year": Decimal("365.2425")}
_ONE = Decimal(1)
# From the first to the last of "his late forties", or of "20 to 25".
_FEW_YEARS = 5

_OF_PEOPLE = w.ROLE | w.OFFICE | w.RANK | w.RELATION
# Who only speaks of what happened to others: a report has many of them, and seldom the one of another report.
_ONLOOKERS = frozenset("neighbour neighbor witness bystander onlooker spokesman spokeswoman".split())
# No noun for somebody is longer.
_NOUN = 24
# Another group of the story can have a youngest too.
_OF_GROUP = 0.9

# Why two ages that lie one year apart may both be true, each on its day.
BIRTHDAY = "a birthday between the two reports is possible"


@frozen
class Age:
    """An age in whole units: whoever is 26 is between 26 and 27 years old.

    Attributes:
        bounds: The age in ``unit``.
        unit: "year", or "month", "week" or "day" for an infant.
    """

    bounds: Bounds
    unit: str = "year"

    def relate(self, other: Age, /) -> Relation:
        """Same, compatible (a decade, a hedge, months against years) or conflicting.

        Two exact ages that lie one year apart conflict too, with a birthday as the likely reason. Whoever is 46 may be
        in his late forties to others: a few years have no sharp ends, as a decade has.
        """
        if self.unit == other.unit:
            relation = self.bounds.relate(other.bounds)
            if relation.agreement is not Agreement.CONFLICTING:
                return relation
            if self.bounds.interval.gap_to(other.bounds.interval) != _ONE:
                return relation
            if self.bounds.exact and other.bounds.exact:
                return Relation(Agreement.CONFLICTING, BIRTHDAY, 0.6)
            vague = self._is_of_a_few_years() or other._is_of_a_few_years()
            return Relation(Agreement.COMPATIBLE, "a year outside a range") if vague else relation
        mine, yours = self._days(), other._days()
        if mine.interval.meets(yours.interval):
            return Relation(Agreement.COMPATIBLE, "one is given in months, weeks or days")
        return Relation(Agreement.CONFLICTING)

    @property
    def unit_days(self) -> Decimal:
        """How many days its unit lasts: so soon it is another age."""
        return _DAYS[self.unit]

    def _is_of_a_few_years(self) -> bool:
        low, high = self.bounds.interval.low, self.bounds.interval.high
        return low is not None and high is not None and 0 < high - low <= _FEW_YEARS

    def _days(self) -> Bounds:
        low, high = self.bounds.low, self.bounds.high
        return Bounds(
            None if low is None else low * self.unit_days,
            None if high is None else (high + 1) * self.unit_days - 1,
            self.bounds.slack,
        )

    def covers(self, other: Age, /) -> bool:
        """Whether every age in days that makes the other true makes this true."""
        return self._days().interval.covers(other._days().interval)

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {**self.bounds.to_json(), "unit": self.unit}

    def __str__(self) -> str:
        plural = "" if self.bounds.low == self.bounds.high == 1 else "s"
        return f"{self.bounds} {self.unit}{plural} old"


@frozen
class Sex:
    """The sex of a child who is known by an age alone: "f" or "m"."""

    sex: str

    def relate(self, other: Sex, /) -> Relation:
        """The same, or the other."""
        if self == other:
            return Relation(Agreement.SAME)
        return Relation(Agreement.CONFLICTING, "an error in one of them, or two children of one age")

    def covers(self, other: Sex, /) -> bool:
        """Whether it is the same."""
        return self == other

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"sex": self.sex}

    def __str__(self) -> str:
        return "girl" if self.sex == "f" else "boy"


def find(prose: Prose, numerals: Sequence[Numeral], taken: Sequence[Span]) -> Iterator[Claim]:
    """One claim for every age, with nobody as its subject yet.

    Args:
        prose: The article.
        numerals: The numerals of its page.
        taken: Spans of time expressions. "26-year-old" may be one of them; ages are read all the same.
    """
    del taken
    page = prose.page
    for numeral in numerals:
        mention = None
        if numeral.unit is None:
            mention = birthday_at(page, numeral) or (age_at(page, numeral) if near_age(page, numeral) else None)
        if mention is not None and not mention.of_thing and (mention.dress != THE_NOUN or _is_of_person(page, mention)):
            yield _claim(prose, mention, numeral.hedge)
            both = BOTH.search(page, max(0, mention.span.start - _NOUN), mention.span.start)
            if both is not None:
                # The age of the first of the two as well.
                span = Span(both.start(), mention.span.end)
                yield _claim(prose, replace(mention, span=span, dress=BOTH_OLD), None)
    for mention in ages_by_decade(page):
        yield _claim(prose, mention, None)
    yield from _of_groups(prose)


def _is_of_person(page: str, mention: AgeMention) -> bool:
    """Whether the noun before a bare number is one for somebody: "the president, 64", and not "the total was 64"."""
    before = page[max(0, mention.span.start - _NOUN) : mention.span.start].rstrip(", ")
    noun = before.removesuffix(" was").removesuffix(" is").rpartition(" ")[2]
    if noun in _ONLOOKERS:
        return False
    classes = w.word_classes().get(noun.replace("-", ""), 0)
    return bool(classes & _OF_PEOPLE) or noun in callings() or noun.endswith(("man", "woman"))


def _of_groups(prose: Prose) -> Iterator[Claim]:
    """The ages of the youngest and the oldest, where the article tells them of one group only."""
    told = list(group_ages(prose.page))
    for span, years, end in told:
        if len({other for _, other, same in told if same == end}) == 1:
            claim = _claim(prose, AgeMention(span, Bounds(years, years), "year", f"{end} of a group"), None)
            yield replace(claim, slot=Slot("age", (end,)), confidence=_OF_GROUP)


def _claim(prose: Prose, mention: AgeMention, hedge: str | None) -> Claim:
    return prose.claim(mention.span, "age", Age(mention.bounds, mention.unit), mention.dress, Slot("age"), hedge=hedge)
