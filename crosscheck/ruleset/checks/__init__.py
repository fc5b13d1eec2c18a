"""The checks: a closed set, a file each, with typed parameters.

A file says what can be written of its check; what the check does stands in the pipeline's file of the same name,
unless the kind of a claim tells the flaw by itself.
"""

from __future__ import annotations

from crosscheck.ruleset.check import Check
from crosscheck.ruleset.checks.age_by_birth import AgeByBirth
from crosscheck.ruleset.checks.ambiguous_date import AmbiguousDate
from crosscheck.ruleset.checks.attribution import Attribution
from crosscheck.ruleset.checks.conversion import Conversion
from crosscheck.ruleset.checks.days_apart import DaysApart
from crosscheck.ruleset.checks.doubled_word import DoubledWord
from crosscheck.ruleset.checks.duplicate import Duplicate
from crosscheck.ruleset.checks.expired import Against, Expired
from crosscheck.ruleset.checks.headline import Headline
from crosscheck.ruleset.checks.headline_number import HeadlineNumber
from crosscheck.ruleset.checks.headline_quotation import HeadlineQuotation
from crosscheck.ruleset.checks.house_spelling import HouseSpelling
from crosscheck.ruleset.checks.impossible_date import ImpossibleDate
from crosscheck.ruleset.checks.impossible_phrase import ImpossiblePhrase
from crosscheck.ruleset.checks.intervals import Intervals
from crosscheck.ruleset.checks.language import Language
from crosscheck.ruleset.checks.length import Length
from crosscheck.ruleset.checks.one_holder import OneHolder
from crosscheck.ruleset.checks.ordered import Ordered
from crosscheck.ruleset.checks.published import Published
from crosscheck.ruleset.checks.punctuation import Punctuation
from crosscheck.ruleset.checks.rare_form import RareForm
from crosscheck.ruleset.checks.ratio import Ratio
from crosscheck.ruleset.checks.required import Required
from crosscheck.ruleset.checks.spellings import Spellings
from crosscheck.ruleset.checks.sum_of_parts import SumOfParts
from crosscheck.ruleset.checks.truncated import Truncated
from crosscheck.ruleset.checks.two_clocks import TwoClocks
from crosscheck.ruleset.checks.two_days import TwoDays
from crosscheck.ruleset.checks.values import Grain, Values
from crosscheck.ruleset.checks.weekday import Weekday
from crosscheck.ruleset.checks.whole import Whole
from crosscheck.ruleset.checks.wording import Wording

# Those that compare claims; that take a flaw as told; that miss something beside a claim; that look at articles.
CHECKS: tuple[type[Check], ...] = (
    Values, Intervals, Ratio, Spellings, Wording, Headline, OneHolder, Ordered,
    Weekday, ImpossibleDate, AmbiguousDate, AgeByBirth, SumOfParts, Whole, Conversion, DaysApart, TwoClocks, TwoDays,
    Length, HeadlineNumber, HeadlineQuotation,
    RareForm, DoubledWord, ImpossiblePhrase, Punctuation, HouseSpelling,
    Expired, Attribution, Required,
    Published, Duplicate, Truncated, Language,
)  # fmt: skip

__all__ = [
    "CHECKS", "Against", "AgeByBirth", "AmbiguousDate", "Attribution", "Conversion", "DaysApart", "DoubledWord",
    "Duplicate", "Expired", "Grain", "Headline", "HeadlineNumber", "HeadlineQuotation", "HouseSpelling",
    "ImpossibleDate", "ImpossiblePhrase", "Intervals",
    "Language", "Length", "OneHolder", "Ordered", "Published", "Punctuation", "RareForm", "Ratio", "Required",
    "Spellings", "SumOfParts", "Truncated", "TwoClocks", "TwoDays", "Values", "Weekday", "Whole", "Wording",
]  # fmt: skip
