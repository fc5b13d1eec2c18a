"""Years, decades and eras: "1999", "1990-91", "the 1990s", "'80s", "264 to 241 BC"."""

from __future__ import annotations

import re

from crosscheck.text.numerals.labels import STREET
from crosscheck.text.timex.draft import Draft
from crosscheck.text.timex.grammar.hit import Hit

DECADE = re.compile(r"['\u2019]?s(?![a-z])")
_SHORT_SECOND = re.compile(r"[-\u2013/]([0-9]{2})(?![0-9a-z]|[-/:][0-9])")
_MONTH_BEHIND = re.compile(r"[-/](0[1-9]|1[0-2])(?![0-9a-z]|[-/:.][0-9a-z])")
_WORD_BEFORE = re.compile(r"([a-z'\u2019]+)[.,]?[\s(\"\u201c\u2013-]{1,2}\Z")
_WORD_AFTER = re.compile(r"[\s-]([a-z]+)")
# A third group of figures: a telephone number, not a range of years.
_LONG_CODE = re.compile(r"-[0-9]")
_ERA_BEFORE = re.compile(r"(?:(?<![0-9])([0-9]{1,3})(s)?( ?[-\u2013] ?| to | and ))?(?<![0-9,.])([0-9]{1,4})(s)? \Z")

# A number after one of these is a year even where a noun follows: "in 1890 troops left".
_YEAR_CUES = frozenset(
    ("in", "of", "by", "since", "from", "until", "till", "to", "the", "and", "during", "between", "after", "before",
     "late", "early", "mid", "circa", "year", "years", "through", "fiscal", "spring", "summer", "autumn", "fall",
     "winter", "throughout", "or", "a", "his", "her", "their", "its", "our", "christmas", "easter", "into", "that",
     "this", "s", "for", "around", "about")
)  # fmt: skip
_NUMBER_CUES = frozenset(
    ("some", "nearly", "over", "than", "least", "approximately", "roughly", "almost", "up", "another", "killed",
     "killing", "wounded", "lost", "with", "his", "their", "around", "about")
)  # fmt: skip
# What is numbered, not dated.
_LABELS = frozenset(
    ("number", "no", "room", "flight", "route", "highway", "page", "model", "windows", "lot", "unit", "box",
     "resolution", "version", "article", "section", "order", "docket", "case")
)  # fmt: skip
# "At 1920 Harrow Lane" is a house, "in 1920 Harrow Lane was paved" a year.
_BEFORE_A_HOUSE = frozenset(("at", "to", "from", "near", "outside", "inside", "on", "address"))
_COUNTED_NEXT = frozenset(
    ("percent", "points", "people", "men", "troops", "soldiers", "dollars", "miles", "kilometers", "kilometres", "km",
     "feet", "metres", "meters", "members", "workers", "employees", "shares", "pounds", "tons", "tonnes", "acres",
     "cases", "yards", "votes", "francs", "yen", "euros", "jobs", "homes", "houses", "hours", "hrs", "hr", "days",
     "years", "months", "weeks", "minutes", "million", "billion", "kg", "lb", "lbs", "prisoners", "casualties", "dead",
     "wounded", "women", "children", "civilians", "killed", "volunteers", "hectares", "sq", "square", "m", "ft", "mm",
     "cm", "block", "units", "aircraft", "tanks", "guns", "ships", "cavalry", "infantry", "regulars", "civilian")
)  # fmt: skip
# What an event of a year did, and what befell those who are counted.
_DEEDS = frozenset(("killed", "wounded"))
_BEFORE_QUARTER = re.compile(r"(?<![0-9a-z])((?:19|20)?[0-9]{2})[ -]?\Z")
_AFTER_QUARTER = re.compile(r"(?: |-|/|\u2019|')?((?:19|20)[0-9]{2}|(?<! )[0-9]{2})(?![0-9a-z])")
_YEAR_OF_ERA = re.compile(r"[1-9][0-9]{0,3}(?![0-9a-z%]|[.,][0-9])")
_SHORT_YEAR_CUE = re.compile(
    r"\b(?:in|of|since|from|to|by|until|till|before|after|early|late|spring|summer|autumn|fall|winter|season) \Z"
)
# "In '98'" quotes a number.
_SHORT_YEAR = re.compile(r"[0-9](?![0-9a-z'\u2019\"\u201d%])")
_LAST_CENTURY = 30
_ERA_CUES = frozenset(("in", "by", "of", "until", "since", "from", "after", "before", "early", "late", "mid"))


def read_year(page: str, low: str, start: int, end: int, out: list[Draft]) -> int:
    """Read four digits that may be a year, and a second short year; returns where reading ended."""
    number = int(low[start:end])
    if not 1000 <= number <= 2099:
        return end
    decade = DECADE.match(low, end)
    if decade and number % 10 == 0:
        prefix = str(number)[:2] if number % 100 == 0 and number < 2000 else str(number)[:3]
        out.append(Draft(start, decade.end(), "<decade>", prefix=prefix))
        return decade.end()
    following = low[end : end + 1]
    month = _MONTH_BEHIND.match(low, end)
    if following == "/" and month and int(month[1]) <= number % 100 and _is_year(low, start, end, number):
        out.append(Draft(start, month.end(), "<year>/<mm>", year=number, month=int(month[1])))
        return month.end()
    if following in ("/", "%", "\u00b0") or (following in (".", ",", ":") and low[end + 1 : end + 2].isdigit()):
        return end
    before = low[start - 1 : start]
    if before and before in "/\\_@&=+":
        return end
    if before == "-" and start > 1 and page[start - 2].isupper():
        return end
    if not _is_year(low, start, end, number) or _is_house(page, low, start, end):
        return end
    if month and int(month[1]) <= number % 100:
        # "2014-10"; "2009-10" is a season.
        out.append(Draft(start, month.end(), "<year>-<mm>", year=number, month=int(month[1])))
        return month.end()
    out.append(Draft(start, end, "<year>", year=number))
    second = _SHORT_SECOND.match(low, end)
    if second and number % 100 < int(second[1]):
        year = number - number % 100 + int(second[1])
        out.append(Draft(second.start(1), second.end(), "<year>-<yy>", year=year))
        return second.end()
    return end


def _is_year(low: str, start: int, end: int, number: int) -> bool:
    """Whether four digits are a year, by the words on both sides."""
    cue_match = _WORD_BEFORE.search(low, max(0, start - 16), start)
    cue = cue_match[1] if cue_match else ""
    next_match = _WORD_AFTER.match(low, end)
    following = next_match[1] if next_match else ""
    recent = 1900 <= number < 2050
    if recent and cue == "in" and following in _DEEDS:
        return True  # "a flood in 1987 killed 30"
    if following in _COUNTED_NEXT or cue in _LABELS or (cue in _NUMBER_CUES and not recent):
        return False
    if (
        (start and low[start - 1] == "-")
        and low[max(0, start - 2) : start - 1].isdigit()
        and _LONG_CODE.match(low, end)
    ):
        return False
    if recent or not cue or cue in _YEAR_CUES or _year_beside(low, start, end):
        return True
    return not following.endswith("s") and low[start - 1] in "( "


def _is_house(page: str, low: str, start: int, end: int) -> bool:
    """Whether four digits are the number of a house in the street named behind them."""
    cue = _WORD_BEFORE.search(low, max(0, start - 16), start)
    return cue is not None and cue[1] in _BEFORE_A_HOUSE and STREET.match(page, end) is not None


def _year_beside(low: str, start: int, end: int) -> bool:
    """Whether another year stands right beside: "1804-1806"."""
    return low[max(0, start - 5) : max(0, start - 1)].isdigit() or low[end + 1 : end + 5].isdigit()


def read_old_year(low: str, start: int, end: int, out: list[Draft]) -> int:
    """Read three digits after a preposition: a year where the page tells of antiquity (weak)."""
    cue = _WORD_BEFORE.search(low, max(0, start - 16), start)
    if cue is None or cue[1] not in _ERA_CUES or low[end : end + 1] in ("-", "%", "/", "\u2013"):
        return end
    following = _WORD_AFTER.match(low, end)
    if following is None or not (following[1] in _COUNTED_NEXT or following[1].endswith("s")):
        out.append(Draft(start, end, "<year> of an era", year=-int(low[start:end]), weak=True, cue="era"))
    return end


def read_era(hit: Hit) -> None:
    """The year, decade or range of years before "BC" or "AD"; the trigger holds its last letter too."""
    hit.start += len("0 ")
    match = _ERA_BEFORE.search(hit.low, max(0, hit.start - 22), hit.start)
    if match is None:
        return
    ancient = hit.trigger.value == "BC"
    stop = hit.end + (hit.trigger.word[-2] == "." and hit.low[hit.end : hit.end + 1] == ".")
    for number, last in ((1, match.end(1)), (4, stop)):
        if not match[number]:
            continue
        draft = Draft(match.start(number), last, "<year> <era>")
        if match[number + 1]:
            digits = f"{int(match[number]) // 10:03d}"
            draft.prefix, draft.pattern = f"BC{digits}" if ancient else digits, "<decade> <era>"
        else:
            draft.year = -int(match[number]) if ancient else int(match[number])
        hit.drafts.append(draft)


def read_era_before(hit: Hit) -> None:
    """AD 43; the trigger holds the first figure too, and "ad 43" may be a notice in a paper."""
    year = _YEAR_OF_ERA.match(hit.low, hit.end - 1)
    if year and hit.capitalised:
        hit.drafts.append(Draft(hit.start, year.end(), "<era> <year>", year=int(year[0])))


def read_quarter_figure(hit: Hit) -> None:
    """Q4, Q4 2018, 2018Q4, 4Q18, H1 2018: the trigger is the letter with its figure."""
    low, start, end = hit.low, hit.end - 2, hit.end
    before = _BEFORE_QUARTER.search(low, max(0, start - 5), start)
    after = _AFTER_QUARTER.match(low, end)
    figures = before[1] if before else after[1] if after else ""
    half = low[start] == "h"
    if half and (not figures or (before and len(figures) < 4 and low[start - 1] == " ")):
        # "H1" is a heading or a visa as well.
        return
    if not figures and (
        (start and low[start - 1].isalnum()) or low[end : end + 1].isalnum() or not hit.page[start:end].isupper()
    ):
        return
    piece = f"{'H' if half else 'Q'}{hit.trigger.value}"
    draft = Draft(start, end, "<half>" if half else "<quarter>", piece=piece)
    if figures:
        draft.year = int(figures) + (0 if len(figures) == 4 else 2000)
        draft.start = before.start(1) if before else start
        draft.end = after.end(1) if after and not before else end
    hit.drafts.append(draft)


def read_short_year(hit: Hit) -> None:
    """In '98, the class of '04: of this century up to '29."""
    last = _SHORT_YEAR.match(hit.low, hit.end)
    if last and _SHORT_YEAR_CUE.search(hit.low, max(0, hit.start - 10), hit.start):
        year = int(hit.trigger.value + last[0])
        year += 2000 if year < _LAST_CENTURY else 1900
        hit.drafts.append(Draft(hit.start, last.end(), "'<yy>", year=year))


def read_short_decade(hit: Hit) -> None:
    """The '80s."""
    hit.drafts.append(Draft(hit.start, hit.end, "'<yy>s", prefix=hit.trigger.value))
