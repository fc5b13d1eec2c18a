"""Datelines: when, where and by which outlet a page says that it was published."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from crosscheck.model import Part, Section, Span
from crosscheck.text.words.calendar_names import MONTH_FORMS, WEEKDAY_FORMS

_MONTHS = {form.lower(): number for number, forms in enumerate(MONTH_FORMS, start=1) for form in forms}
_WEEKDAYS = {form.lower(): number for number, forms in enumerate(WEEKDAY_FORMS) for form in forms}
_CUES = frozenset("published posted updated created modified publication date dated edited".split())
_FILLERS = frozenset(
    """first last originally on at time and the of am pm a.m p.m a p m hrs hours hour h ago minutes mins min days day
    weeks week months month years year et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc ist cet cest aest uk us
    akst akdt hst eastern central pacific local story article updates update version print edition for immediate release
    noon midnight st nd rd th""".split()
)
_TOKEN = re.compile(r"[A-Za-z]+(?:\.[A-Za-z]+)*|[0-9]+(?:st|nd|rd|th|am|pm)?")
_DIGIT = re.compile(r"[0-9]")
_NUMERIC = re.compile(r"[0-9]{1,4}(?:st|nd|rd|th|am|pm)?")
_STAMP_LENGTH = 120
_HEADER_LENGTH = 400
_PLACE_LENGTH = 60
_DASHES = ("-", "—", "–", "_")
_PROSE_ENDS = (".", '"', "”")

_NAME = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"""\b(?:
      (?P<iso>[12][0-9]{{3}})[-/.](?P<iso_month>[0-9]{{1,2}})[-/.](?P<iso_day>[0-9]{{1,2}})
    | (?P<month>{_NAME})\.?\s{{0,2}}(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?,?\s{{1,2}}(?P<year>[12][0-9]{{3}})
    | (?P<day2>[0-9]{{1,2}})(?:st|nd|rd|th)?[\s-](?:of\s)?(?P<month2>{_NAME})\.?,?[\s-]{{1,2}}(?P<year2>[12][0-9]{{3}})
    | (?P<one>[0-9]{{1,2}})(?P<sign>[/.-])(?P<two>[0-9]{{1,2}})(?P=sign)(?P<year3>[12][0-9]{{3}}|[0-9]{{2}})
    )(?![0-9])""",
    re.IGNORECASE | re.VERBOSE,
)
_TIME = re.compile(
    r"(?<![0-9:.])(?P<hour>[0-9]{1,2})(?:[:.]\s?(?P<minute>[0-5][0-9])(?::[0-5][0-9])?)?"
    r"\s?(?P<half>[ap]\.?m\b\.?)?(?![0-9:/])",
    re.IGNORECASE,
)
_CUE = re.compile(r"\b(published|posted|updated|modified|created|edited|first\s+published)\b", re.IGNORECASE)
_CUE_WORDS = ("ublished", "osted", "pdated", "reated", "odified", "UBLISHED", "OSTED", "PDATED")
# A time alone is a stamp by its zone or half of the day; "1:22" alone is a film's length.
_CLOCK = re.compile(r"[0-9][:.][0-9]{2}\s?(?:[ap]\.?m\b|gmt|bst|[ecmp][sd]?t\b|hrs|hours)", re.IGNORECASE)
_UPDATES = frozenset({"updated", "modified", "edited"})
_NEAR = 40

_PLACE_WORD = r"[A-Z][A-Za-z.'’]{0,20}"
_CITY = r"[A-Z][A-Z.'’]{1,20}(?:[ -][A-Z][A-Z.'’]{0,20}){0,3}"
_REGION = rf"(?:,? {_PLACE_WORD}(?: {_PLACE_WORD}){{0,2}})"
_DAY = rf"(?:,? (?:(?:{_NAME})\.? [0-9]{{1,2}}|[0-9]{{1,2}} (?:{_NAME})\.?)(?:,? [12][0-9]{{3}})?)"
_AGENCY = r"\([A-Z][\w .&/’'-]{1,30}\)"
# Not that of a party: "Rep. Jane Doe, D-Varn".
_DASH = r"(?:[—–]|--|(?<! [DRI])-|_|:)"
_OPENS = r"""(?=[\s]*(?:["'“‘`(]{0,2}[A-Z0-9$£€]|$))"""
_PLACE_LINE = re.compile(
    rf"(?:{_CITY},?{_REGION}{{0,2}}|{_PLACE_WORD}(?: {_PLACE_WORD}){{0,2}}, {_PLACE_WORD}(?: {_PLACE_WORD})?)"
    rf"(?i:{_DAY})?,?\s?(?:{_AGENCY}\s{{0,2}}{_DASH}?|\s?{_DASH}){_OPENS}"
    rf"|{_PLACE_WORD}(?: {_PLACE_WORD}){{0,2}} (?:{_AGENCY} ?{_DASH}|—) {_OPENS}"
    rf"|{_AGENCY}\s{{0,2}}{_DASH}{_OPENS}"
    r"|\([A-Z]{2,}[A-Z0-9 /&-]{0,20}\)\s{0,2}" + _OPENS
)
_NO_PLACES = (
    "UPDATE", "BREAKING", "EXCLUSIVE", "WATCH", "VIDEO", "PHOTO", "OPINION", "ANALYSIS", "REVIEW", "LIVE", "CORRECTION",
    "NOTE", "NEW:", "STORY", "READ", "RELATED", "MORE", "ORIGINAL", "DEVELOPING", "WARNING", "EDITOR", "REPORT",
)  # fmt: skip
_STAMP_OPENING = re.compile(r"\([^()]{6,44}\)\s|(?:date|DATE|Date):?\s[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:]{4,8})?\s")


# "The Dover Post, 3 June 2024": a paper's name before a full date.
_PAPER_BEFORE = re.compile(
    rf"(?:The )?(?:[A-Z][\w.’'-]{{0,20}} ){{0,4}}[A-Z][\w.’'-]{{1,20}}, "
    rf"(?=(?i:(?:{_NAME})\.? [0-9]{{1,2}}|[0-9]{{1,2}} (?:{_NAME})\.?),? [12][0-9]{{3}})"
)


def is_stamp(text: str, *, spare: int = 0) -> bool:
    """Whether a line is nothing but a date or time, with words such as "Published" and "ET".

    ``spare`` words of another kind are let pass, all capitals ("TNN Nov 12, 2011 MUMBAI:").
    """
    if len(text) > _STAMP_LENGTH or not _DIGIT.search(text):
        return False
    masthead = _PAPER_BEFORE.match(text)
    if masthead is not None:
        text = text[masthead.end() :]
    numbers = named = False
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token[0].isdigit():
            numbers = numbers or _NUMERIC.fullmatch(token) is not None
            if len(token) > 6:
                return False
            continue
        word = token.lower()
        if word in _MONTHS or word in _CUES:
            named = True
        elif word not in _WEEKDAYS and word not in _FILLERS:
            spare -= 1
            if spare < 0 or not token.isupper():
                return False
    return numbers and (named or _DATE.search(text) is not None or _CLOCK.search(text) is not None)


def has_stamp_cue(text: str) -> bool:
    """Whether a stamp says what it is: "Published", "Posted", "Updated"."""
    return _CUE.search(text) is not None


def opening_stamp(text: str) -> int:
    """How many code points a date stamp takes at the start of a line ("(Oct 5, 2011 12:11 PM) Police …"); 0 if none."""
    match = _STAMP_OPENING.match(text) if text[0] in "(dD" else None
    return match.end() if match and is_stamp(match.group()) and _DATE.search(match.group()) else 0


def closing_stamp(text: str) -> int:
    """Where a date stamp begins that ends a header line ("Headline Posted: May 3, 2016 4:05 PM"); 0 if none does."""
    if text.endswith(_PROSE_ENDS) and not text.endswith("m."):
        return 0
    if not ("ed" in text or "ED" in text) or not any(word in text for word in _CUE_WORDS) or is_stamp(text):
        return 0
    for match in _CUE.finditer(text, 1, _HEADER_LENGTH):
        if text[match.start() - 1] != "(" and is_stamp(text[match.start() :], spare=1):
            return match.start()
    return 0


def place_line(text: str) -> int:
    """How many code points the dateline takes at the start of a lede ("YORK, Pa. (AP) — "); 0 where none stands."""
    if not (text[0].isupper() or text[0] == "(") or text.startswith(_NO_PLACES):
        return 0
    match = _PLACE_LINE.match(text[:_STAMP_LENGTH])
    return match.end() if match else 0


def is_place_line(text: str) -> bool:
    """Whether a line is a place line by itself ("LISBON, Portugal (AP) --"), as wire copy sets it."""
    return text.endswith(_DASHES) and len(text) <= _PLACE_LENGTH and place_line(text) == len(text)


def stamp_in(page: str, sections: Iterable[Section]) -> tuple[str, Span] | None:
    """The ISO day or minute that the page's own header states, and the span that says it, or None.

    Date stamps above the first paragraph only; "Published" before "Updated", and of one day the
    stamp with a minute. An hour is local, as printed. A date in figures counts where one reading
    only is possible: 3/14/2016, or 3/8/2016 with the weekday beside it.
    """
    moments: list[tuple[str, Span, bool]] = []
    for section in sections:
        if section.part is Part.LEDE:
            break
        if section.part is Part.DATELINE:
            moments += _moments(page, section.span)
    first = next((m for m in moments if not m[2]), moments[0] if moments else None)
    if first is None:
        return None
    finer = (m for m in moments if m[0].startswith(first[0]) and len(m[0]) > len(first[0]) and m[2] == first[2])
    best = next(finer, first)
    return best[0], best[1]


def headline_in(sections: Iterable[Section]) -> Span | None:
    """The span of the headline, without deck, or None where the page has none."""
    return next((s.span for s in sections if s.part is Part.HEADLINE), None)


def _moments(page: str, span: Span) -> Iterable[tuple[str, Span, bool]]:
    """The dated moments of a stamp: ISO, where they stand, and whether they are an update's."""
    text = span.of(page)[:_STAMP_LENGTH]
    cues = [(m.start(), m.group().lower()) for m in _CUE.finditer(text)]
    dates = list(_DATE.finditer(text))
    for index, found in enumerate(dates):
        day = _day(found, text)
        if day is None:
            continue
        low = dates[index - 1].end() if index else 0
        high = dates[index + 1].start() if index + 1 < len(dates) else len(text)
        cue = [(at, word) for at, word in cues if low <= at < found.start()]
        if cue:
            low = cue[-1][0]
        nexts = [at for at, _ in cues if found.end() <= at < high < len(text)]
        high = nexts[0] if nexts else high
        clock = _clock(text, found.end(), min(high, found.end() + _NEAR)) or _clock(text, low, found.start())
        start, end = found.span()
        moment = day.isoformat()
        if clock:
            moment += f"T{clock[0]}"
            start, end = min(start, clock[1]), max(end, clock[2])
        yield moment, Span(span.start + start, span.start + end), bool(cue) and cue[-1][1] in _UPDATES


def _day(found: re.Match[str], text: str) -> date | None:
    """The day of a date as printed, or None where it is none or may be two."""
    if found["iso"]:
        return _valid(found["iso"], found["iso_month"], found["iso_day"])
    if found["month"]:
        return _valid(found["year"], _MONTHS[found["month"].lower()], found["day"])
    if found["month2"]:
        return _valid(found["year2"], _MONTHS[found["month2"].lower()], found["day2"])
    year = found["year3"] if len(found["year3"]) == 4 else "20" + found["year3"]
    both = {
        day
        for day in (_valid(year, found["one"], found["two"]), _valid(year, found["two"], found["one"]))
        if day is not None
    }
    if len(both) > 1 and found["sign"] == ".":
        # With full stops the day comes first: 8.7.2012 is in July.
        return _valid(year, found["two"], found["one"])
    if len(both) > 1:
        weekdays = {_WEEKDAYS[w] for m in _TOKEN.finditer(text) if (w := m.group().lower()) in _WEEKDAYS}
        both = {day for day in both if day.weekday() in weekdays}
    return both.pop() if len(both) == 1 else None


def _valid(year: str, month: str | int, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _clock(text: str, start: int, end: int) -> tuple[str, int, int] | None:
    """The hour and minute in a stretch of a stamp ("03:01", "4:05 PM", "9 a.m."), and where it stands."""
    for found in _TIME.finditer(text, start, end):
        hour, half = int(found["hour"]), (found["half"] or "").lower()
        if not half and not found["minute"]:
            continue
        if half:
            if not 1 <= hour <= 12:
                continue
            hour = hour % 12 + (12 if half[0] == "p" else 0)
        if hour < 24:
            return f"{hour:02}:{found['minute'] or '00'}", found.start(), found.end()
    return None
