"""Moments: the hours, days, months and years that an article tells, each with the deed and the words beside it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain

from crosscheck.model import Claim, Part, Span, Value
from crosscheck.pipeline.alignment.numbers.collocates import around
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.slots.timing import as_it_stands, event_told, is_an_end
from crosscheck.stories import is_telling_name
from crosscheck.text.incident.asides import is_spoken_of
from crosscheck.text.incident.event_words import CALL, COURSE, INCIDENT, OTHER, SAYING, EventMention
from crosscheck.text.incident.events import event_of, nearest
from crosscheck.text.timex.clock import names_a_day
from crosscheck.text.timex.value import TimeValue
from crosscheck.text.words.calendar_names import MONTH_WORDS
from crosscheck.text.words.synonyms import stem

_KINDS = ("date", "time")
_NONE: frozenset[Value] = frozenset()
# A verb further off has the date by chance; to say a thing on a day does not make it happen on that day.
_FAR_OFF = 6
_LIGHT = frozenset((COURSE, INCIDENT))
_NO_DEED = frozenset((OTHER, COURSE, INCIDENT, SAYING, CALL))
# "Will play", "is expected to play", "held a concert": the verb beside them tells the deed.
_AUXILIARY = frozenset("will would plan plans planned expects expected scheduled held".split())
_GRAINS = {len("2001"): "year", len("2001-01"): "month", len("2001-W01"): "week", len("2001-01-01"): "day"}
# What is sold, won or measured seldom comes to the same sum twice.
_FIGURES = ("money", "percent", "quantity", "score")
# More of them in one sentence are a list, and none stands beside another.
_MOST_FIGURES = 40
_DAY_IN_FIGURES = re.compile(r"(?<![0-9])[0-9]{1,2}(?![0-9])")
_CLOCK = re.compile(r".*T[0-9]{2}:[0-9]{2}")
_WEEKDAY = re.compile(r"XXXX-WXX-[1-7]")
_A_YEAR = re.compile(r"1[5-9][0-9]{2}|20[0-9]{2}")
# "The May-July season", "a pre-1990 car": one end of a stretch.
_DASHES = frozenset("-–")
# What names no day of its own: it is told from the day of another deed, or from any day at all.
_OF_ANOTHER = re.compile(
    r"\b(?:today|tonight|now|same|that|later|earlier|following|recent|next day|day (?:before|after))\b|"
    r"^(?:the|this) year",
    re.IGNORECASE,
)
# "That same year" is the year before it, which it names by another deed.
_THAT_YEAR = re.compile(r"(?:that|the) same year", re.IGNORECASE)
_COUNTED_BACK = re.compile(r"\b(?:last|this|next|yesterday|tomorrow|ago|day)\b", re.IGNORECASE)
# A day on which a picture or a page was made says nothing of what it shows.
_MADE = re.compile(
    r"\b(?:photos?|images?|pictures?|undated|posted|post shared|updated|copyright|edition)\b|"
    r"\(published|\b(?:TV|television)\b",
    re.IGNORECASE,
)
_MADE_REACH = 48
_STAMPED = re.compile(r"\s{1,3}(?:Last )?[Uu]pdated\b")
_A_REPORTED, _A_REPORTED_REACH = re.compile(r"\ba $"), 3
_HEAD = re.compile(
    r"\b([a-z]{4,})[,'’]?(?: (?:in|on|by|since|until|till|from|to|of|for|at|early|late|about|around|last|the))"
    r"{0,3}[ \n]$"
)
_HEAD_REACH = 40
# So far before a date its words are compared one by one.
_A_WORD, _LED_IN = re.compile(r"[\w’']+"), 48
_BEGUN = re.compile(r"\b[Ff]rom ((?:[12][0-9]|[A-Z])[\w.]+) (?:to|until|till|through) $")
_ENDED = re.compile(r" (?:to|until|till|through) ((?:[12][0-9]|[A-Z])\w+)")
# "The 1972 shooting", "an Oct. 19 meeting": the day of the noun behind it.
_DETERMINED = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]his)[ \n]$")
_NOUN_BEHIND = re.compile(r" ([a-z]{4,})")
# What stands before a name is looked at behind its first letter, which the engine looks for at once.
_NAME = re.compile(r"[A-Z](?<=[a-z,’'\"“(] .)[A-Za-z]{2,24}")
_NO_NAME = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")
_OPENING = re.compile(r"[A-Z][A-Za-z]{3,24}")
_RELATIVE = re.compile(
    r"(?:['’]s|\b[Hh]is|\b[Hh]er|\b[Tt]heir) (?:[a-z-]{3,16} )?(wife|husband|widow|partner|brother|sister|mother|"
    r"father|son|daughter|uncle|aunt|cousin|nephew|niece|grand(?:mother|father|son|daughter))(?:,[^,;.]{1,40},)? "
    r"(?!sa(?:id|ys)\b|told\b|reported\b|called\b|confirmed\b|added\b|th(?:inks|ought)\b|believe)[a-z]"
)
_MONTHS = MONTH_WORDS | {"The"}


@dataclass(frozen=True, slots=True)
class Moment:
    """A clock time, day, month or year that an article states, and what it says of it.

    Attributes:
        claim: The date or time.
        date: Its value.
        grain: "clock", "day", "week", "month" or "year".
        deed: The class or the stem of the verb that it stands nearest to, or the year from or up to which something
            lasted; "" where none is near.
        head: The stem of the word that it follows ("built in 1994", "the film of 2005"); "" where none does.
        collocates: The stems of the words around it, each with its weight by nearness.
        printed: How each of them is printed there.
        figures: The sums, shares, measures, scores and other days of the calendar in its sentence.
    """

    claim: Claim
    date: TimeValue
    grain: str
    deed: str
    head: str
    collocates: Mapping[str, float]
    printed: Mapping[str, str]
    figures: frozenset[Value]

    @property
    def names(self) -> frozenset[str]:
        """The stems of the names in its sentence, "canad" of Canada and Canadian; few are asked for theirs."""
        return _names_in(self.claim.article.page, self.claim.sentence, self.claim.span.near(self.claim.sentence))

    @property
    def led_in_by(self) -> tuple[str, ...]:
        """The last words before it in its sentence, the nearest first: "since", "Abbey", "Tarn", "led", "has"."""
        return _words_before(self.claim.article.page, self.claim.sentence, self.claim.span)

    @property
    def relative(self) -> str:
        """Whose deed it is, if a relative's: "wife" of "Doe's wife was born in 1955", not of "his wife said"; or ""."""
        claim = self.claim
        owned = _RELATIVE.search(claim.article.page, claim.span.near(claim.sentence).start, claim.span.start)
        return owned[1] if owned else ""

    @property
    def lasted(self) -> int | None:
        """The years that what ended in its year had lasted: 12 of "from 1921 to 1933"; None where none is told."""
        begun = self.deed.removeprefix("from ")
        return int(self.date.timex) - int(begun) if self.grain == "year" and begun.isdigit() else None


def moments(reading: Reading) -> list[Moment]:
    """The hours, days, months and years in which something happened, in the order of the page, none told twice."""
    told: dict[object, Moment] = {}
    figures = _figures(reading)
    for claim, date in chain.from_iterable(map(_dates, reading.of(*_KINDS))):
        grain = "clock" if _CLOCK.match(date.timex) else _grain(date.timex)
        if grain and _stands_alone(claim, date):
            beside = figures.get(claim.sentence.start, _NONE)
            for moment in _moment(claim, date, grain, _of_others(beside, date)):
                told.setdefault((date, frozenset(moment.collocates)), moment)
    return list(told.values())


def _dates(claim: Claim) -> Iterator[tuple[Claim, TimeValue]]:
    """A date or time that is of the news, with its value; of "Monday evening" and "9 p.m. Monday" the day, too."""
    date = claim.value
    if not isinstance(date, TimeValue) or not claim.part.reports:
        return
    yield claim, date
    day = date.day() if date.type == "TIME" and names_a_day(claim.text) else None
    if day is not None:
        yield replace(claim, kind="date", value=day), day


def _figures(reading: Reading) -> dict[int, frozenset[Value]]:
    """What each sentence of an article, by its start, measures, and the days of the calendar in it."""
    told: dict[int, set[Value]] = defaultdict(set)
    for claim in reading.of(*_FIGURES, "date"):
        if claim.kind != "date" or _DAY_IN_FIGURES.search(claim.text):
            told[claim.sentence.start].add(claim.value)
    return {start: frozenset(values) for start, values in told.items() if len(values) <= _MOST_FIGURES}


def _of_others(figures: frozenset[Value], date: TimeValue) -> frozenset[Value]:
    """What is measured beside a date or hour; the day of an hour is its own."""
    if date.type == "TIME":
        return frozenset(figure for figure in figures if not isinstance(figure, TimeValue))
    return figures - {date}


def _grain(timex: str) -> str:
    if _WEEKDAY.fullmatch(timex):
        return "day"
    grain = _GRAINS.get(len(timex), "")
    if not timex[-1:].isdigit() or timex[-2:-1] == "Q" or (grain == "year" and not _A_YEAR.fullmatch(timex)):
        return ""
    return grain


def _stands_alone(claim: Claim, date: TimeValue) -> bool:
    """Whether a date is exact, and tells its day by itself or by the day of its article."""
    page, span = claim.article.page, claim.span
    if date.type == "TIME" and is_an_end(page, claim, date.timex):
        return False
    if date.type == "DATE" and not _DASHES.isdisjoint(
        (page[span.start - 1 : span.start], page[span.end : span.end + 1])
    ):
        return False
    of_another = _OF_ANOTHER.search(claim.text) is not None and not _THAT_YEAR.fullmatch(claim.text)
    if date.type == "DATE" and (date.mod or claim.hedge or of_another):
        return False
    if claim.article.published is None and _COUNTED_BACK.search(claim.text) and "X" not in date.timex:
        return False
    first, last = _ends(claim)
    if _STAMPED.match(page, span.end) or as_it_stands(claim):
        return False
    floor = first if claim.part is Part.CAPTION else max(first, claim.span.start - _MADE_REACH)
    return not _MADE.search(claim.article.page, floor, last if claim.part is Part.CAPTION else claim.span.start)


def _ends(claim: Claim) -> tuple[int, int]:
    return claim.sentence.start, claim.sentence.end


def _moment(claim: Claim, date: TimeValue, grain: str, figures: frozenset[Value]) -> Iterator[Moment]:
    """The moment of a date, or nothing where it is the day on which somebody said something."""
    page, span = claim.article.page, claim.span
    found = nearest(page, claim.sentence, span)
    near = found[0] if found is not None and found[1] <= _FAR_OFF else None
    hedged = near is not None and near.event == SAYING and _is_hedge(page, near)
    if near is not None and not hedged and (near.event == SAYING or is_spoken_of(page, claim.sentence, near.span)):
        return
    head, deed = _noun_behind(page, claim), _other_end(page, claim)
    if not head and not deed:
        before = _HEAD.search(page, max(claim.sentence.start, span.start - _HEAD_REACH), span.start)
        head = stem(before[1]) if before else ""
        deed = event_told(claim)
        if (not deed or deed in _NO_DEED) and near is not None:
            deed = "" if hedged else _deed(claim, near)
    collocates, printed = around(claim)
    yield Moment(claim, date, grain, deed, head, collocates, printed, figures)


def _is_hedge(page: str, saying: EventMention) -> bool:
    """Whether a word of saying only makes a number less sure: "for a reported $30 million in 1994"."""
    return _A_REPORTED.search(page, max(0, saying.span.start - _A_REPORTED_REACH), saying.span.start) is not None


def _other_end(page: str, claim: Claim) -> str:
    """The year from which or up to which something lasted that a year ends or begins: "from 2010 to 2014"."""
    begun = _BEGUN.search(page, max(claim.sentence.start, claim.span.start - _HEAD_REACH), claim.span.start)
    ended = _ENDED.match(page, claim.span.end)
    return f"from {begun[1]}" if begun else f"to {ended[1]}" if ended else ""


def _noun_behind(page: str, claim: Claim) -> str:
    if not _DETERMINED.search(page, max(claim.sentence.start, claim.span.start - _HEAD_REACH), claim.span.start):
        return ""
    noun = _NOUN_BEHIND.match(page, claim.span.end)
    return stem(noun[1]) if noun else ""


def _deed(claim: Claim, near: EventMention) -> str:
    """The class or the stem of the verb beside a moment; of one that only tells that something happened, what did."""
    page = claim.article.page
    if near.event in _LIGHT:
        named = event_of(page, claim.sentence, claim.span)
        near = named[0] if named is not None else near
    if near.event not in _NO_DEED:
        return near.event
    word = near.span.of(page).lower().partition(" ")[0]
    return "" if word in _AUXILIARY else stem(word) or word


# A moment is asked for its names and words beside each of many others.
@lru_cache(maxsize=1 << 10)
def _words_before(page: str, sentence: Span, date: Span) -> tuple[str, ...]:
    return tuple(reversed(_A_WORD.findall(page[max(sentence.start, date.start - _LED_IN) : date.start])))


@lru_cache(maxsize=1 << 10)
def _names_in(page: str, sentence: Span, near: Span) -> frozenset[str]:
    opening = _OPENING.match(page, sentence.start, sentence.end)
    telling = {opening[0]} if opening and is_telling_name(opening[0].lower()) else set()
    names = {name for name in _NAME.findall(page, near.start, near.end) if not _NO_NAME.match(name)}
    return frozenset(stem(name) or name for name in (telling | names) - _MONTHS)
