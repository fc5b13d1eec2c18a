"""What the capitalised runs of an article name where they stand: who may be sighted, places, bodies, peoples."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.reading.capitals import Run
from crosscheck.names.reading.evidence import Context, Sighting, sighted
from crosscheck.names.reading.rows import Row
from crosscheck.names.reading.senses import (
    INSIDE,
    NOTHING,
    OPENING,
    OPENING_PLAINLY,
    ORGANISATION,
    PERSON,
    PLACE,
    Sense,
    has_other_word,
    is_people,
    kind_aside,
    sense_of,
)

_CREDIT: Final = re.compile(
    r"(?i)[ \n(/](?:photos?|pool|images?|via|getty|afp|reuters|courtesy|provided|handout|file|ap)\b|/[A-Z]"
)
_BEFORE_OF: Final = re.compile(r"((?:[A-Z][a-z]+[ ]){0,2})([A-Za-z][a-z]+)[ ](?:of|for)[ ](?:the[ ])?\Z")
# How "of", "for" and "the" end.
_OF: Final = ("f ", "r ", "e ")
# "Doe, of Hill Lane, ..." is how courts say where somebody lives; elsewhere these are surnames too.
_LIVING_IN: Final = ", of "
# "24-year-old Jane Tarn Woods", "Jane Woods, 24,"; "the 90-year-old Tarn Woods" has an article before its age.
_AGED_BEFORE: Final = re.compile(r"(?:\A|[^\w])(?P<article>the |an? )?[0-9]{1,2}[- ]year[- ]old \Z")
_AGED_BEHIND: Final = re.compile(r", [1-9][0-9]?[,;.)]")
_AGE_REACH: Final = len(" the 90-year-old ")
_WHERE_REACH: Final = len(" outside ")
_WHERE: Final = re.compile(r"\b(?:in|at|on|near|of|to|from|by|the|around|outside|inside|off)[ \n]\Z", re.IGNORECASE)
_STREETS: Final = frozenset("close field green grove hill lane park rise row view walk way wood".split())


@dataclass(slots=True)
class Readings:
    """The runs of an article as they were understood, each list in order.

    Attributes:
        sightings: Where a person may be named.
        places: Places.
        organisations: Bodies, papers, companies, works.
        peoples: The first letters of every people that is named: where Israelis are, Israel is a country.
    """

    sightings: list[Sighting] = field(default_factory=list)
    places: list[Span] = field(default_factory=list)
    organisations: list[Span] = field(default_factory=list)
    peoples: set[str] = field(default_factory=set)


def read_run(run: Run, context: Context, found: Readings) -> None:
    """Files a run under what it names: a person, perhaps with a place or body before the title, or something else."""
    row, at = run.row, run.at
    stand = INSIDE
    if run.opening and len(row.words) > 1:
        stand = OPENING_PLAINLY if row.words[0].key in context.lower else OPENING
    sense = sense_of(row, stand)
    kind, name = sense.kind, sense.name
    if sense.peoples:
        found.peoples.update(sense.peoples)
    title: Span | None = None
    classes = 0
    if sense.title is not None:
        title, classes = _span(at, sense.title), sense.title.classes
        if sense.aside is not None:
            _file(kind_aside(sense.aside), sense.aside, at, found)
    elif sense.plain or len(sense.whole.words) > 1:
        divided = _divided_title(sense.whole, run, context)
        if divided is None:
            kind = _by_company(sense, run, context.page)
            name = name if kind is PERSON else sense.whole
        else:
            title, name = divided
            classes = w.OFFICE
            kind = NOTHING if is_people(name.words) else PERSON
    if kind is PERSON:
        found.sightings.append(sighted(run, name, title, classes, context))
    elif kind:
        _file(kind, name, at, found)


def is_credit(page: str, run: Run, sentence: Span) -> bool:
    """Whether a run stands in brackets as a photographer's or agency's credit."""
    opened = page.rfind("(", max(sentence.start, run.start - 80), run.start)
    if opened < 0 or page.find(")", opened, run.start) >= 0:
        return False
    closed = page.find(")", run.end, min(sentence.end, run.end + 120) + 1)
    return closed >= 0 and _CREDIT.search(page, opened, closed) is not None


def _file(kind: str, row: Row, at: int, found: Readings) -> None:
    (found.places if kind is PLACE else found.organisations).append(_span(at, row))


def _divided_title(row: Row, run: Run, context: Context) -> tuple[Span, Row] | None:
    """A title that an "of" divides ("Secretary of State Jane Doe"), with the last two words of the row: the name.

    A nickname between the two is counted with them.
    """
    page, start = context.page, run.at + row.starts[0]
    called = [number for number, word in enumerate(row.words) if not word.nickname]
    if len(called) < 3 or page[start - 2 : start] not in _OF:
        return None
    floor = max(context.sentences[run.sentence].start, start - 40)
    match = _BEFORE_OF.search(page, floor, start)
    known = w.word_classes()
    first = called[-2]
    if match is None or not known.get(match[2].lower(), 0) & w.OFFICE or has_other_word(row.words[first:]):
        return None
    given, family = row.words[first].classes, row.words[called[-1]].classes
    if family & (w.RANK | w.OFFICE) and not family & (w.SURNAME_TOO | w.GIVEN):
        return None
    if match[2].islower() and (row.words[0].classes & w.GIVEN or not given & w.GIVEN):
        # "A director of Raging Seas Two" made a film, "an aide of Mary Ann Doe" is hers.
        return None
    begin = match.start(2)
    for word in reversed(match[1].split()):
        if not known.get(word.lower(), 0) & (w.MODIFIER | w.HEAD):
            break
        begin -= len(word) + 1
    return Span(begin, run.at + row.cut(0, first).end), row.cut(first, len(row.words))


def _by_company(sense: Sense, run: Run, page: str) -> str:
    """The kind of several words by what stands beside them: a street where somebody lives, a firm with an "&"."""
    row = sense.whole
    start = run.at + row.starts[0]
    if sense.kind in (PLACE, ORGANISATION) and _is_aged(row, start, page):
        return PERSON
    if len(row.words) > 1 and row.words[-1].key in _STREETS and page[start - len(_LIVING_IN) : start] == _LIVING_IN:
        return PLACE
    if sense.plain:
        start, end = run.at + run.row.starts[0], run.at + run.row.end
        if page.startswith(" &", end) or page[start - 2 : start] == "& ":
            return ORGANISATION
    return sense.kind


def _is_aged(row: Row, start: int, page: str) -> bool:
    """Whether an age beside a name that ends like a place or a body makes it that of a person."""
    if len(row.words) < 2 or not row.words[-1].classes & (w.SURNAME_TOO | w.PLACE):
        return False
    if _AGED_BEHIND.match(page, start - row.starts[0] + row.end):
        return _WHERE.search(page, max(0, start - _WHERE_REACH), start) is None
    before = _AGED_BEFORE.search(page, max(0, start - _AGE_REACH), start)
    return before is not None and not before["article"]


def _span(at: int, row: Row) -> Span:
    return Span(at + row.starts[0], at + row.end)
