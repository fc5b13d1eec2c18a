"""Dates around a month's name: "8 Dec. 2019", "December 8, 2019", "Dec. 8-10", "April of 1940"."""

from __future__ import annotations

import re

from crosscheck.model import Span
from crosscheck.text.timex.draft import Draft
from crosscheck.text.timex.grammar.hit import Hit
from crosscheck.text.timex.grammar.lexicon import lexicon

# Not the tail of a number, an amount of money or a clock time.
_OPEN = r"(?<![0-9.,/$\u00a3\u20ac#])(?<![0-9]:)(?<![$\u00a3\u20ac] )"
_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth",
    "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth",
    "thirty-first",
)  # fmt: skip
DAY_NUMBERS = {word: number for number, word in enumerate(_ORDINALS, 1)}
DAY_NUMBERS |= {word.replace("-", " "): number for word, number in DAY_NUMBERS.items()}
DAY_WORD = "(" + "|".join(reversed(_ORDINALS)).replace("-", "[- ]") + ")"
_DAY_WORD_BEFORE = re.compile(r"\b(?:the )?" + DAY_WORD + r" (?:day )?of \Z")
_DAY_WORD_AFTER = re.compile(r" (?:the )?" + DAY_WORD + r"(?![a-z-]| (?:quarter|half|week|day|time|place|lady|round))")
_DAY = r"([0-9]?[0-9])(?:st|nd|rd|th)?"
_NO_COUNT = r"(?![0-9/a-z%]|:[0-9]|,[0-9]{3}|\.[0-9]| ?(?:%|percent|per cent|million|billion))"
_YEAR = r"(1[0-9]{3}|20[0-9]{2})(?![0-9]|,[0-9]{3}|\.[0-9])"
_DAY_BEFORE = re.compile(_OPEN + r"(?:the )?(?<![a-z])" + _DAY + r"(?:(?: day)?(?:,? of)?[\s-]{1,2}|/)?\Z")
# The night of 30/31 May.
_SLASHED_DAY = re.compile(r"(?<=\s[1-9]/|[1-3][0-9]/)([1-3]?[0-9]) \Z")
_RANGE_BEFORE = re.compile(
    _OPEN + r"(?P<first>([0-3]?[0-9])(?:st|nd|rd|th)?)( ?[-\u2013\u2014/] ?| (?:to|and|or|until|till) (?:the )?)\Z"
)
_DAY_AFTER = re.compile(r"(?:\.?,?\s{1,2}(?:the )?|[/.]|-(?=[0-9]{1,2}-[12][0-9]{3}))?" + _DAY + _NO_COUNT)
_RANGE_AFTER = re.compile(
    r"(?: ?[-\u2013\u2014] ?| (?:to|and|or|through|thru|until|untill|till) |/|, (?=[0-9]{1,2},? (?:and|or) [0-9]))"
    r"((?:the )?" + _DAY + ")" + _NO_COUNT + r"(?! (?:[a-z]{4,}s|people|men|women|children)\b)"
)
_YEAR_AFTER_DAY = re.compile(r"(?: ?, ?| | of | in |(?<=[0-9])-)(?:the year )?(?:of )?" + _YEAR)
# Two figures of the year behind day and month: "31-Oct-74", "14th April 15" at the end of its clause.
_SHORT_YEAR_AFTER = re.compile(r"[-/ ]([0-9]{2})(?=[.,;)](?![0-9])|\n|\Z)")
_YEAR_AFTER = re.compile(
    r"\.?(?:,? {1,2}| of | in |[-/]|\n|')(?:the year )?(?:" + _YEAR + r"|(?<=')([0-9]{2})(?![0-9]))"
)
_BC_YEAR_AFTER = re.compile(r"\.?,? (?:of )?([0-9]{1,4}) (?:bce?\b|b\.c\.?)")
_WORD_BEFORE = re.compile(r"([a-z']+)[\s(\"\u201c-]{1,2}\Z")
# "Two of the 12 May 3 raiders": those of that day are counted.
_COUNT_BEFORE = re.compile(r"(?<!\bon )(?<!\bby )(?<!\bfrom )(?<!\bsince )(?<!\buntil )\bthe [0-9]{1,2} \Z")
_COUNTED_BEHIND = re.compile(r"\.? [0-9]{1,2} (?!years|months|weeks|days|hours|minutes)[a-z]{4,}s\b")
_MONTH_BEFORE = re.compile(r"\b([a-z]{3,9})\.? \Z")
_DASHES = ("-", "\u2013")
_NEAR_DIGITS = frozenset("0123456789")
_ORDINAL_TAILS = frozenset(("st", "nd", "rd", "th", "of", "ay"))

# Words before a month that make an ordinary word ("may", "march") or a name ("april", "august") a month.
_CUES = frozenset(
    ("in", "by", "since", "until", "till", "of", "last", "next", "this", "that", "during", "from", "to", "through",
     "and", "or", "before", "after", "early", "late", "mid", "end", "every", "each", "between", "for", "around",
     "about", "following", "coming", "previous", "past", "throughout", "on", "earlier", "later", "the")
)  # fmt: skip
_STRICT_CUES = frozenset(("in", "last", "next", "since", "until", "by", "early", "late", "mid", "of", "this", "during"))
_WORDS_TOO = frozenset(("may", "march"))
_NAMES_TOO = frozenset(("april", "august", "june"))
# "Jan-Feb", "Nov.-Dec.": the other end of a range.
_DASHED_MONTH = re.compile(r"\.?[-\u2013/](?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\b")
# Months that may be written small: no other word looks like them.
_ALWAYS = frozenset(("january", "february", "july", "september", "october", "november", "december"))
_NAME_NEXT = re.compile(r" (?!I\b)[A-Z][a-z]")
_MONTH_NEXT = re.compile(r"\.?(?: ?[-\u2013/] ?| and | or | to | through )([a-z]{3,9})\b")


def read_month(hit: Hit) -> None:
    """Read the date around a month's name; a second day of a range ("8-10") is a draft of its own."""
    draft = Draft(hit.start, hit.end, "<month>", month=int(hit.trigger.value))
    if hit.trigger.meant:
        draft.misspelt = ((Span(hit.start, hit.end), hit.trigger.meant.capitalize()),)
    if not (_read_day_first(hit, draft) or _read_month_first(hit, draft)) and not hit.glued:
        _read_bare(hit, draft)


def _read_day_first(hit: Hit, draft: Draft) -> bool:
    """8 Dec. 2019, the 3rd of March, 3-4 May."""
    low, start, end = hit.low, hit.start, hit.end
    near = low[max(0, start - 2) : start]
    if _NEAR_DIGITS.isdisjoint(near) and low[max(0, start - 3) : start - 1] not in _ORDINAL_TAILS:
        return False
    day = _DAY_BEFORE.search(low, max(0, start - 16), start)
    if day is None and hit.capitalised:
        day = _SLASHED_DAY.search(low, max(0, start - 9), start)
    number = int(day[1]) if day else 0
    if day is None and low.endswith(" of ", 0, start):
        day = _DAY_WORD_BEFORE.search(low, max(0, start - 26), start)
        number = DAY_NUMBERS[day[1]] if day else 0
    year = _YEAR_AFTER.match(low, end)
    if (
        day is None
        or not _is_day(number, year)
        or _of_month_before(low, day.start(), end)
        or _is_count(low, start, end)
    ):
        return False
    draft.start, draft.day, draft.pattern = day.start(), number, "<day> <month>"
    short = None if year or low[end : end + 1] != low[start - 1] else _SHORT_YEAR_AFTER.match(low, end)
    if year and year[1]:
        draft.year, draft.end, draft.pattern = int(year[1]), year.end(), "<day> <month> <year>"
    elif short:
        draft.year, draft.end, draft.pattern = _full_year(int(short[1])), short.end(), "<day> <month> <yy>"
    elif low[end : end + 1] == "." and _abbreviated(hit) and low[end + 1 : end + 2] == " ":
        draft.end = end + 1
    hit.drafts.append(draft)
    _read_days_before(hit, draft)
    return True


def _is_day(number: int, year: re.Match[str] | None) -> bool:
    """Whether a number beside a month is a day; before a year it is one that does not exist, if it is too high."""
    return 1 <= number <= 31 or (number > 31 and year is not None)


def _of_month_before(low: str, start: int, end: int) -> bool:
    """Whether the day belongs to the month before it, "Nov. 18-Dec. 19": both months have their own."""
    before = _MONTH_BEFORE.search(low, max(0, start - 14), start)
    return before is not None and before[1] in lexicon().months and _DAY_AFTER.match(low, end) is not None


def _is_count(low: str, start: int, end: int) -> bool:
    """Whether the number before a month counts those who are told by its day: "the 12 May 3 raiders"."""
    return (
        _COUNTED_BEHIND.match(low, end) is not None and _COUNT_BEFORE.search(low, max(0, start - 16), start) is not None
    )


def _abbreviated(hit: Hit) -> bool:
    return len(hit.trigger.word) <= 4 and hit.trigger.word not in ("may", "june", "july")


def _read_days_before(hit: Hit, draft: Draft) -> None:
    """The earlier days of "3-4 May" and "between 5 and 8 May"."""
    stop = draft.start
    for _ in range(3):
        match = _RANGE_BEFORE.search(hit.low, max(0, stop - 14), stop)
        if match is None or not 1 <= int(match[2]) <= 31:
            return
        word = _WORD_BEFORE.search(hit.low, max(0, match.start() - 10), match.start())
        if "and" in match[3] and (word is None or word[1] not in _CUES):
            return
        pattern = "<day>-<day> <month>"
        day = Draft(
            match.start("first"), match.end("first"), pattern, year=draft.year, month=draft.month, day=int(match[2])
        )
        hit.drafts.append(day)
        stop = match.start()


def _read_month_first(hit: Hit, draft: Draft) -> bool:
    """Dec. 8, 2019; Dec. 8-10; December 2019; December of 2019; April 480 BC."""
    low = hit.low
    day = _DAY_AFTER.match(low, hit.end)
    number = int(day[1]) if day else 0
    if day is None:
        day = _DAY_WORD_AFTER.match(low, hit.end)
        if day and hit.page[day.start(1)].isupper() and _NAME_NEXT.match(hit.page, day.end()):
            # "By the end of May the Second Fleet had left."
            day = None
        number = DAY_NUMBERS[day[1]] if day else 0
    if day and _is_day(number, _YEAR_AFTER_DAY.match(low, day.end())):
        draft.day, draft.end, draft.pattern = number, day.end(), "<month> <day>"
        hit.drafts.append(draft)
        _read_days_after(hit, draft)
        return True
    year = _YEAR_AFTER.match(low, hit.end)
    if year:
        draft.year = int(year[1]) if year[1] else _full_year(int(year[2]))
        draft.end, draft.pattern = year.end(), "<month> <year>"
    else:
        before_christ = _BC_YEAR_AFTER.match(low, hit.end)
        if before_christ is None:
            return False
        draft.year, draft.end = -int(before_christ[1]), before_christ.end()
        draft.pattern = "<month> <year> BC"
    hit.drafts.append(draft)
    return True


def _read_days_after(hit: Hit, draft: Draft) -> None:
    """The later days of "Dec. 8-10, 2019", and the year that all of them share."""
    drafts, stop = [draft], draft.end
    for _ in range(3):
        more = _RANGE_AFTER.match(hit.low, stop)
        if more is None or not 1 <= int(more[2]) <= 31:
            break
        day = Draft(more.start(1), more.end(1), "<month> <day>-<day>", month=draft.month, day=int(more[2]))
        drafts.append(day)
        stop = more.end()
    year = _YEAR_AFTER_DAY.match(hit.low, stop)
    if year:
        for each in drafts:
            each.year = int(year[1])
        drafts[-1].end, drafts[-1].pattern = year.end(), "<month> <day>, <year>"
    hit.drafts.extend(drafts[1:])


def _full_year(short: int) -> int:
    return 1900 + short if short > 30 else 2000 + short


def _read_bare(hit: Hit, draft: Draft) -> None:
    """A month's name without a day or year, where it is a month and no ordinary word or name."""
    page, low, end, word = hit.page, hit.low, hit.end, hit.trigger.word
    before = _WORD_BEFORE.search(low, max(0, hit.start - 14), hit.start)
    cue = before[1] if before else ""
    if low.startswith(" after next", end):
        pass
    elif not hit.capitalised:
        if word not in _ALWAYS:
            return
    elif _abbreviated(hit):
        if (cue not in _STRICT_CUES or _NAME_NEXT.match(page, end)) and not _DASHED_MONTH.match(low, end):
            return
        after = low[end + 1 : end + 2]
        if low[end : end + 1] == "." and (
            after in _DASHES or (after in (" ", ",") and not page[end + 2 : end + 3].isupper())
        ):
            draft.end = end + 1
    elif hit.trigger.meant:
        if cue not in _CUES:
            return
    elif (word in _WORDS_TOO or word in _NAMES_TOO) and not _is_month(hit, cue):
        return
    hit.drafts.append(draft)


def _is_month(hit: Hit, cue: str) -> bool:
    """Whether "May", "March", "April", "August" or "June" is a month here."""
    following = _MONTH_NEXT.match(hit.low, hit.end)
    if following and following[1] in lexicon().months:
        return True
    named = _NAME_NEXT.match(hit.page, hit.end) is not None
    if hit.trigger.word in _WORDS_TOO:
        return cue in _CUES and (cue in _STRICT_CUES or not named)
    return cue in _STRICT_CUES or not (named or (cue not in _CUES and _after_name(hit)))


def _after_name(hit: Hit) -> bool:
    """Whether a capitalised word stands right before: then it may be a surname."""
    page, start = hit.page, hit.start
    blank = page.rfind(" ", max(0, start - 20), max(0, start - 1))
    return (
        start > 1 and page[start - 1] == " " and page[start - 2].isalpha() and blank >= 0 and page[blank + 1].isupper()
    )
