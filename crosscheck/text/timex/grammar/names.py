"""Weekdays, seasons, holidays and decades by name."""

from __future__ import annotations

import re
from decimal import Decimal

from crosscheck.model import Span
from crosscheck.text.timex.draft import Draft
from crosscheck.text.timex.grammar.hit import Hit
from crosscheck.text.timex.grammar.lexicon import HOURS, TEENS, lexicon
from crosscheck.text.timex.grammar.months import DAY_NUMBERS, DAY_WORD

# Written small these are ordinary words.
_NAMES_ONLY = re.compile(
    r"(?:new year(?!.?s )|memorial|labor|veterans|armistice|remembrance|election|d-day|may|boxing|clean|epiphany)"
)
_WORD_BEFORE = re.compile(r"([a-z']+)[\s-]\Z")
_WEEKDAY_CUES = frozenset(
    ("on", "last", "next", "this", "by", "until", "since", "from", "and", "early", "late", "every", "each", "before",
     "after", "said", "of", "to", "for", "coming", "the")
)  # fmt: skip
# What papers and programmes that carry a weekday in their name go on with.
_MASTHEAD = re.compile(
    r" (?:Business|Express|Herald|Independent|Mail|Mirror|Night (?:Football|Live)|People|Post|Review|Sport|Star|Sun"
    r"|Telegraph|Times|Tribune)\b"
)
_ABBREVIATION_NEXT = re.compile(r"\.?,? ?(?:the )?(?:(?:at )?[0-9]{1,2}(?:st|nd|rd|th|h)?\b|([a-z]{3,9})\b)")
_ABBREVIATION_CUES = frozenset(("last", "next"))
_DATE_BEFORE = re.compile(r"[0-9](?:st|nd|rd|th)?,? \(?\Z")
_DAY_NEXT = re.compile(
    rf",? (?:the )?(?:([0-3]?[0-9])(?:st|nd|rd|th)|(?<=the ){DAY_WORD})\b(?! (?:day )?(?:of )?(?!at\b)[a-z]+)"
)
# "On Monday week" is seven days after Monday.
_WEEK_NEXT = re.compile(r" (week|fortnight)(?=[.,;:)]|\n|\Z| (?:for|to|at|when|and|but|in|with|as|if)\b)")
_WEEKS = (" week", " fortnight")
_WEEK_CUES = frozenset(("on", "until", "till", "by", "from", "before"))
_SEASON_CUES = frozenset(
    ("last", "next", "this", "in", "late", "early", "mid", "of", "the", "each", "every", "previous", "following",
     "that", "past", "coming", "by")
)  # fmt: skip
# "The fall" of what, and "in fall": only with its year or with winter at its side.
_FALL_DOUBTFUL = frozenset(("the", "in", "of", "by"))
_YEAR_NEXT = re.compile(r" (?:of )?[12][0-9]{3}")
_WINTER_NEXT = re.compile(r",? and winter")
_SPRING_NOUN = re.compile(r"[ -](?:offensive|campaign|training|break|semester|term|and summer)")
_DECADE_BEFORE = re.compile(r"\b(?:the|early|late|mid)[- ]\Z")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_UNITS = HOURS[:9]
_SPELLED_TAIL = re.compile(
    rf"[\s-](?:hundred(?: and)? )?(?:({'|'.join(_TENS)})(?:[\s-]({'|'.join(_UNITS)}))?|oh[\s-]({'|'.join(_UNITS)})"
    rf"|({'|'.join(TEENS)}))(?![a-z-])"
)
_WEEKEND_NEXT = re.compile(r" weekend(?: (?:of |in )?((?:19|20)[0-9]{2}))?(?![0-9a-z])")
_YEAR_BEFORE = re.compile(r"(?:the )?year \Z")


def _word_before(hit: Hit) -> str:
    match = _WORD_BEFORE.search(hit.low, max(0, hit.start - 12), hit.start)
    return match[1] if match else ""


def read_weekday(hit: Hit) -> None:
    """Friday, Fridays, "Fri. 8"; misspelt ones where a preposition makes them days."""
    low, trigger = hit.low, hit.trigger
    if _MASTHEAD.match(hit.page, hit.end):
        return
    draft = Draft(hit.start, hit.end, "<weekday>", weekday=int(trigger.value))
    if trigger.meant:
        if not hit.capitalised or _word_before(hit) not in _WEEKDAY_CUES:
            return
        draft.misspelt = ((Span(hit.start, hit.end), trigger.meant.capitalize()),)
    elif not trigger.word.endswith(("day", "days")):
        following = _ABBREVIATION_NEXT.match(low, hit.end)
        dated = following is not None and (not following[1] or following[1] in lexicon().months)
        named = (
            dated
            or _word_before(hit) in _ABBREVIATION_CUES
            or _DATE_BEFORE.search(low, max(0, hit.start - 5), hit.start)
        )
        if not hit.capitalised or not named:
            return
        draft.end += low[hit.end : hit.end + 1] == "."
    numbered = _DAY_NEXT.match(low, draft.end)
    number = 0 if numbered is None else DAY_NUMBERS.get(numbered[2]) or int(numbered[1])
    if numbered and 1 <= number <= 31:
        # "Thursday 15th", the month left open.
        draft.day, draft.end, draft.pattern = number, numbered.end(), "<weekday> <nth>"
    week = _WEEK_NEXT.match(low, draft.end) if low.startswith(_WEEKS, draft.end) else None
    if week and _word_before(hit) in _WEEK_CUES:
        draft.end, draft.shift, draft.pattern = week.end(), Decimal(2 if week[1] == "week" else 3), "<weekday> week"
    if trigger.word.endswith("days"):
        draft.often, draft.pattern = f"XXXX-WXX-{trigger.value}", "<weekday>s"
        if low.endswith("alternate ", 0, hit.start):
            draft.start -= len("alternate ")
            draft.often, draft.pattern = "P2W", "alternate <weekday>s"
    hit.drafts.append(draft)


def read_season(hit: Hit) -> None:
    """Summer, the winter; "fall" and "spring" only where they cannot be verbs."""
    low, end, word = hit.low, hit.end, hit.trigger.word
    cue = _word_before(hit)
    if word in ("fall", "spring") and not _YEAR_NEXT.match(low, end):
        if word == "fall" and (cue not in _SEASON_CUES or cue in _FALL_DOUBTFUL) and not _WINTER_NEXT.match(low, end):
            return
        if word == "spring" and cue not in _SEASON_CUES and not _SPRING_NOUN.match(low, end):
            return
    draft = Draft(hit.start, end, "<season>", piece=hit.trigger.value)
    if word.endswith("s") and cue != "the":
        draft.often, draft.piece, draft.pattern = f"XXXX-{hit.trigger.value}", None, "<season>s"
    hit.drafts.append(draft)


def read_holiday(hit: Hit) -> None:
    """Christmas, Thanksgiving Day, year-end."""
    if not hit.capitalised and _NAMES_ONLY.match(hit.trigger.word):
        return
    draft = Draft(hit.start, hit.end, "<holiday>", holiday=hit.trigger.value)
    weekend = _WEEKEND_NEXT.match(hit.low, hit.end)
    if weekend:
        # "Labor Day weekend": the days off around it.
        draft.year = int(weekend[1]) if weekend[1] else None
        draft = Draft(hit.start, weekend.end(), "<holiday> weekend", unit="weekend", shift=Decimal(0), outer=draft)
    hit.drafts.append(draft)


def read_decade_name(hit: Hit) -> None:
    """The nineties; not "in his forties", which is an age."""
    if _DECADE_BEFORE.search(hit.low, max(0, hit.start - 6), hit.start):
        hit.drafts.append(Draft(hit.start, hit.end, "the <decade>", prefix=hit.trigger.value))


def read_spelled_year(hit: Hit) -> None:
    """Nineteen ninety-six, the year two thousand."""
    low, base = hit.low, int(hit.trigger.value)
    if base == 2000:
        before = _YEAR_BEFORE.search(low, max(0, hit.start - 10), hit.start)
        if before:
            hit.drafts.append(Draft(before.start(), hit.end, "<year in words>", year=base))
            return
    tail = _SPELLED_TAIL.match(low, hit.end)
    if tail is None:
        return
    tens, unit, lone, teen = tail.groups()
    rest = 10 + TEENS.index(teen) if teen else 10 * (_TENS.index(tens) + 2) if tens else 0
    rest += _UNITS.index(unit or lone) + 1 if unit or lone else 0
    # "Two thousand ten" counts, unless it is the year of a holiday.
    hit.drafts.append(Draft(hit.start, tail.end(), "<year in words>", year=base + rest, weak=base == 2000))
