"""What neighbours tell of each other: the day, the year, the rhythm, the order of the two ends of a range."""

from __future__ import annotations

import re
from itertools import pairwise

from crosscheck.text.timex.draft import BY_THE_SUN, Draft
from crosscheck.text.timex.grammar.merge import in_part

_MIDNIGHT, _DAY = "T00:00", 1440
_LONGEST_LINK = len(" but before ")
_BETWEEN = re.compile(
    r"(?:,? and |,? or | to | unti?ll? | till | through | thru | but before | ?[-\u2013\u2014] ?|, |/)\Z"
)
_TO = re.compile(r"(?: to | unti?ll? | till | through | thru | ?[-\u2013\u2014] ?)\Z")
_DASHES = frozenset("-\u2013\u2014")
_ON_DAY = re.compile(r"\)?(?: [a-z]{2,12}){0,3},? on (?:the )?\Z|\) \Z| local time \Z")
_DAY_FIRST = "<dd>/<mm>/<year>"
_ORDERS = frozenset((_DAY_FIRST, "<mm>/<dd>/<year>"))
_ON = frozenset((" on ", " on the "))
_ENDED = frozenset((" ended ", " ending ", ", ended ", " that ended ", " which ended "))


def share(low: str, drafts: list[Draft]) -> None:
    """Give each time what the one beside it tells: see the functions below."""
    _share_order(drafts)
    _share_years(low, drafts)
    _share_days(low, drafts)
    _share_rhythm(low, drafts)
    _share_ends(low, drafts)
    _share_quarters(low, drafts)


def _share_order(drafts: list[Draft]) -> None:
    """Read "8/6/2024" as its page reads "23/6/2024": one page puts the day first, or the month, in all dates."""
    doubtful = [draft for draft in drafts if draft.readings]
    orders = {draft.pattern for draft in drafts if draft.pattern in _ORDERS} if doubtful else ()
    if len(orders) != 1:
        return
    for draft in doubtful:
        (draft.pattern,) = orders
        draft.readings = ()
        if draft.pattern == _DAY_FIRST:
            draft.month, draft.day = draft.day, draft.month


def _share_quarters(low: str, drafts: list[Draft]) -> None:
    """Tell which quarter "the quarter ended June 30" is by the day that ends it."""
    for first, second in pairwise(drafts):
        whole = first.unit == "quarter" and first.shift == 0 and first.outer is None
        if whole and second.month and second.day and low[first.end : second.start] in _ENDED:
            first.outer = second


def _share_ends(low: str, drafts: list[Draft]) -> None:
    """Tie both ends of "March to June", "Thursday through Sunday" and "9 p.m. to midnight": they stay in order."""
    for first, second in pairwise(drafts):
        if second.start - first.end > _LONGEST_LINK:
            continue
        gap = low[first.end : second.start]
        if not (_TO.match(gap) or (gap == " and " and low.endswith("between ", 0, first.start))):
            continue
        if second.clock == 0 and second.exact == _MIDNIGHT and first.clock:
            # "From 9 p.m. to midnight": the end of that day.
            second.clock, second.exact = _DAY, "T24:00"
        if first.hedge and not second.hedge and gap in _DASHES:
            # "Around 3-4pm" is vague about both hours, "from about 3 p.m. to 4 p.m." about the first.
            second.mod, second.hedge = first.mod, first.hedge
        months = first.of_month and second.of_month and first.month != second.month and not second.weekday
        if months or (_bare(first) and _bare(second)):
            first.until, second.since = second, first


def _share_rhythm(low: str, drafts: list[Draft]) -> None:
    """Let "every" reach the second weekday of "every Monday and Thursday"."""
    for first, second in pairwise(drafts):
        if first.often == "each" and first.weekday and _bare(second):
            gap = low[first.end : second.start]
            if gap in (" and ", ", ", " or ", ", and "):
                second.often, second.pattern = "each", f"every {second.pattern}"


def _bare(day: Draft) -> bool:
    """Whether it is a weekday and nothing else."""
    return day.weekday is not None and not (
        day.day or day.often or day.mod or day.shift is not None or day.outer is not None
    )


def _share_days(low: str, drafts: list[Draft]) -> None:
    """Give a clock time the day that follows it: "4 a.m. local time on Friday"."""
    for first, second in reversed(list(pairwise(drafts))):
        if (
            (first.clock is None and not (first.part and (first.weak or first.pattern == BY_THE_SUN)))
            or first.of_day
            or first.outer is not None
        ):
            continue
        gap = low[first.end : second.start]
        if first.clock is None:
            alone = not first.often and not low.startswith("one ", first.start)
            if alone and gap in _ON and second.of_day and not second.of_clock:
                first.outer, first.weak = second, False
            continue
        if second.of_day and len(gap) < 40 and _ON_DAY.match(gap):
            first.outer = second
            if first.either and second.part is not None:
                # "At 10:30 on Tuesday night" is late in the day.
                first.clock, first.exact = in_part(first, second.part)
                first.either = False
        elif second.clock is not None and (gap == " (" or _joined(low, first, second)):
            # "Between 9 and 11 a.m. on Friday", "from 9 a.m. to 1 p.m. Sunday", "1740 (1540 GMT) on Friday".
            first.outer = second if second.of_day else second.outer


def _share_years(low: str, drafts: list[Draft]) -> None:
    """Give both ends of "26 June - 4 August 1952" and "Dec. 3, 2018 to Jan. 9" their year."""
    pairs = [pair for pair in pairwise(drafts) if pair[0].month and pair[1].month]
    for first, second in reversed(pairs):
        if first.of_month and second.year is not None and _joined(low, first, second):
            first.year = second.year - ((first.month or 0) > (second.month or 0))
    for first, second in pairs:
        if first.of_month and second.of_month and first.month == second.month and _joined(low, first, second):
            # "July 13 through 15" lies in one year, whichever that is.
            second.outer = first
        elif second.of_month and first.year is not None and _joined(low, first, second):
            second.year = first.year + ((second.month or 0) < (first.month or 0))


def _joined(low: str, first: Draft, second: Draft) -> bool:
    gap = low[first.end : second.start]
    return len(gap) <= _LONGEST_LINK and _BETWEEN.match(gap) is not None
