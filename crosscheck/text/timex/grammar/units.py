"""Phrases around a unit noun: which reader takes which."""

from __future__ import annotations

import re
from decimal import Decimal

from crosscheck.text.timex.draft import Draft
from crosscheck.text.timex.grammar.clock import zone_follows
from crosscheck.text.timex.grammar.counted import read_counted
from crosscheck.text.timex.grammar.hit import Hit
from crosscheck.text.timex.grammar.left import Left, read_left
from crosscheck.text.timex.grammar.past_the_hour import read_half_hour, read_quarter_to
from crosscheck.text.timex.grammar.stretches import read_long, read_ordinal_unit, read_stretch, read_stretches

_BEFORE_UNIT = frozenset(" -\n\u2010\u2011\u2013\u00a0\u201c\"(/'")
_YEAR_BEFORE = re.compile(r"(?:the )?([12][0-9]{3}) \Z")
_TIME_BEFORE = re.compile(r"(?:\b(?:this|that)|\bthe same|\bat the) \Z")
_AT_THIS_TIME_ENDS = re.compile(r"[.,;:!?)\"\u201d'\u2019]|\n|\Z| (?:and|but|because|to|due)\b")
_OF_THE_DAY = re.compile(r"(?:[01][0-9]|2[0-3])[0-5][0-9]")
_CLOCK_CUES = frozenset(("at", "by", "from", "until", "till", "before", "after", "between", "and", "to", "since"))
# "The previous season" may be the one before that which the text speaks of.
_POINTING = frozenset(("past", "current", "coming", "upcoming"))
_TIME_NOUN = re.compile(r"-| (?:zone|frame|limit|bomb)")


def read_unit(hit: Hit) -> None:
    """Read the phrase around a unit noun: "two years ago", "the third quarter", "last week"."""
    low, start = hit.low, hit.start
    if start and low[start - 1] not in _BEFORE_UNIT:
        return
    unit = hit.trigger.value
    if hit.trigger.word == "sec" and hit.page[start].isupper():
        # The commission that watches the stock exchange.
        return
    if unit == "time":
        _read_time(hit)
        return
    if unit == "season":
        _read_season(hit, read_left(low, start))
        return
    _read_around(hit, read_left(low, start))


def read_one_second(hit: Hit) -> None:
    """One second: alone "second" is rather the runner-up."""
    hit.start += len("one ")
    read_unit(hit)


def read_glued_unit(hit: Hit) -> None:
    """Read a short unit right behind figures, as in "40min" and "1/2 h"; the trigger holds the last figure too.

    Four figures and "h" are a time of day; so is "at 19h".
    """
    hit.start += 1 + (hit.low[hit.start + 1] == " ")
    left = read_left(hit.low, hit.start)
    if hit.low[left.core - 1 : left.core] == ":" or zone_follows(hit.low, hit.end):
        return
    if hit.trigger.word[-1] != "h" or (len(left.amount) < 4 and left.before not in _CLOCK_CUES) or "/" in left.amount:
        _read_around(hit, left)


def _read_around(hit: Hit, left: Left) -> None:
    """Read a unit noun with the phrase before it."""
    unit = hit.trigger.value
    if hit.low.startswith("-long", hit.end) and not left.amount:
        read_long(hit)
        return
    if unit == "half" and read_half_hour(hit):
        return
    if unit == "hour" and _OF_THE_DAY.fullmatch(left.amount) and (left.before == "at" or left.amount[0] == "0"):
        return  # "At 1740 hours": the figures are a time of day.
    if unit in ("half", "period"):
        (_read_half if unit == "half" else _read_period)(hit, left)
    elif unit == "quarter" and not hit.plural and left.order is None and left.shift is None:
        _read_quarter(hit, left)
    elif left.order is not None and not left.amount:
        read_ordinal_unit(hit, left)
    elif left.amount and not (left.amount == "a" and hit.plural):
        read_counted(hit, left)
    elif hit.plural:
        read_stretches(hit, left)
    else:
        read_stretch(hit, left)


def _read_time(hit: Hit) -> None:
    """This time, the same time, at the time: a narrative's own present (weak: the finisher decides)."""
    before = _TIME_BEFORE.search(hit.low, max(0, hit.start - 10), hit.start)
    if before is None or _TIME_NOUN.match(hit.low, hit.end):
        return
    words = before[0]
    draft = Draft(before.start(), hit.end, f"{words}time", weak=True, cue="narrative")
    if words == "this " and hit.low.endswith("at ", 0, before.start()) and _AT_THIS_TIME_ENDS.match(hit.low, hit.end):
        draft.start, draft.ref, draft.weak = before.start() - len("at "), "PRESENT_REF", False
        hit.drafts.append(draft)
        return
    if words == "the same ":
        draft.unit, draft.shift, draft.base = "time", Decimal(0), "text"
    else:
        draft.ref = "PRESENT_REF"
        draft.start += len("at ") if words == "at the " else 0
    hit.drafts.append(draft)


def _read_season(hit: Hit, left: Left) -> None:
    """This season, last season: of sport or the stage, so no stretch of the calendar is known."""
    near = left.determiner == "near"
    if left.amount or left.order or not (near or left.shift is not None) or left.determiner not in ("", "the", "near"):
        return
    if left.determiner == "the" and (left.shift_word not in _POINTING or hit.low.startswith(" of ", hit.end)):
        return
    ref = "PRESENT_REF" if not left.shift else "PAST_REF" if left.shift < 0 else "FUTURE_REF"
    hit.drafts.append(Draft(left.start, hit.end, "this season", ref=ref))


def _read_half(hit: Hit, left: Left) -> None:
    """The first half: only as part of a year ("of 1914"), since matches have halves too."""
    order, start = left.order, left.start
    if left.shift_word == "last" and order is None:
        order = 2
    elif left.before == "latter" and start == hit.start:
        order, start = 2, hit.low.rindex("latter", 0, start)
        start -= len("the ") if hit.low.endswith("the ", 0, start) else 0
    if not left.amount and order in (1, 2):
        hit.drafts.append(Draft(start, hit.end, "the <nth> half", piece=f"H{order}", weak=True))


def _read_period(hit: Hit, left: Left) -> None:
    """The latest period, the 1988 period; in a narrative, this period."""
    if _read_quarter_of_year(hit) or left.amount or left.order is not None:
        return
    if left.determiner in ("near", "far") and left.shift is None:
        draft = Draft(left.start, hit.end, "this period", ref="PRESENT_REF", weak=True, cue="narrative")
    elif left.determiner == "the" and left.shift == 0:
        draft = Draft(left.start, hit.end, "the latest period", unit="quarter", shift=Decimal(0), base="text")
    else:
        return
    hit.drafts.append(draft)


def _read_quarter_of_year(hit: Hit) -> bool:
    year = _YEAR_BEFORE.search(hit.low, max(0, hit.start - 10), hit.start)
    if year is None:
        return False
    draft = Draft(year.start(), hit.end, "the <year> quarter", year=int(year[1]), unit="quarter", base="text")
    hit.drafts.append(draft)
    return True


def _read_quarter(hit: Hit, left: Left) -> None:
    """The quarter, that quarter, the 1989 quarter, "last year's quarter"; never a quarter of something."""
    if read_quarter_to(hit) or _read_quarter_of_year(hit) or left.amount:
        return
    low, start = hit.low, hit.start
    if low.endswith(("year's ", "year\u2019s "), 0, start):
        draft = Draft(start, hit.end, "quarter", unit="quarter", shift=Decimal(0), base="text", weak=True)
        hit.drafts.append(draft)
    elif left.determiner:
        read_stretch(hit, left)
