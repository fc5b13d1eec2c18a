"""Whether an article speaks of a person as a woman or a man, and whose mother, wife or son it is."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Final

from crosscheck.names import wordlists as w
from crosscheck.names.person import Mention
from crosscheck.names.reading.evidence import Sighting
from crosscheck.names.reading.roster import Draft
from crosscheck.text.page.prose import Prose

# It starts with the first letter, which the engine looks for at once; what stands before it is asked after.
_PRONOUN: Final = re.compile(
    r"[HhSs](?<![\w'’].)(?:(?<=[Hh])(?:e|is|im|imself)|((?<=[Hh])er(?:s|self)?|(?<=[Ss])he))(?!\w)"
)
_MAN_OR_WOMAN: Final = re.compile(
    r",[ \xa0](?:[0-9]{1,3},[ \xa0])?(?:(?:is|was)[ \xa0])?an?[ \xa0](?:[\w-]{1,20}[ \xa0]){0,3}"
    r"(?:(woman|girl|mother|daughter|grandmother|wife|female)|man|boy|father|son|husband|grandfather|male)\b"
)
_OWNER: Final = re.compile(r"['’]s?[ \xa0\n](?:[\w-]{1,20}[ \xa0\n]){0,3}\Z")
# "President Doe and his wife": then "Mrs Doe" may be she.
_WIFE: Final = re.compile(r"\b(?:[Hh]is|['’]s)[ \xa0\n](?:[\w-]{1,20}[ \xa0\n]){0,2}wife\b")
# Evidence of one kind must outweigh the other this much.
_MARGIN: Final = 2.5
# One pronoun is not enough, a title is.
_ENOUGH: Final = 1.6
# What a pronoun counts in a sentence of somebody who speaks about others.
_SPEAKER: Final = 0.25
# A pronoun that opens its sentence takes up the person of the one before.
_EARLY, _TAKEN_UP = 24, 0.7
# How many sentences back it can have been named.
_SENTENCES: Final = 2
# How far back in a sentence a quotation may have opened: a bound for texts without full stops.
_WINDOW: Final = 600

_Found = Mapping[Draft, list[tuple[Mention, Sighting | None]]]


@dataclass(frozen=True, slots=True)
class Kin:
    """What a person is to another: ``Kin("mother", "Jane Doe")`` for the mother of Jane Doe."""

    word: str
    other: str


def genders(found: _Found, prose: Prose) -> dict[Draft, str]:
    """The sex, "f" or "m", every person that titles, relation words or pronouns tell it of."""
    female: dict[Draft, float] = dict.fromkeys(found, 0.0)
    male = dict(female)
    page = prose.page
    for draft, mentions in found.items():
        for mention, sighting in mentions:
            if sighting is not None and sighting.classes and mention.confidence > 0.5 and not _of_wife(mention, page):
                female[draft] += 3.0 * bool(sighting.classes & w.FEMALE)
                male[draft] += 3.0 * bool(sighting.classes & w.MALE)
            end = mention.span.end
            if page.startswith(",", end) and (apposed := _MAN_OR_WOMAN.match(page, end)) is not None:
                (female if apposed[1] else male)[draft] += 2.0
    _count_pronouns(found, prose, female, male)
    told = {}
    for draft in found:
        f, m = female[draft], male[draft]
        if f >= _ENOUGH and f >= _MARGIN * m:
            told[draft] = "f"
        elif m >= _ENOUGH and m >= _MARGIN * f:
            told[draft] = "m"
    return told


def _of_wife(mention: Mention, page: str) -> bool:
    """Whether "Mrs Doe" may be the wife of Doe, of whom the article has told."""
    title = mention.title
    if title is None or mention.form == "full" or not page.startswith("Mrs", title.start):
        return False
    return _WIFE.search(page, 0, title.start) is not None


def _count_pronouns(found: _Found, prose: Prose, female: dict[Draft, float], male: dict[Draft, float]) -> None:
    """A pronoun speaks for the person of its sentence, or of those right before it, if there is only one."""
    page = prose.page
    named = _named(found, page)
    if not named:
        return
    places = [place for place, _ in named]
    starts = [sentence.span.start for sentence in prose.sentences]
    weight = {draft: _SPEAKER if _speaks(mentions) else 1.0 for draft, mentions in found.items()}
    # Nobody is spoken for before the first name.
    pronouns = _PRONOUN.finditer(page, places[0])
    for at, own in groupby(pronouns, key=lambda match: max(bisect_right(starts, match.start()), 1) - 1):
        sentence = prose.sentences[at]
        start, end = sentence.span.start, sentence.span.end
        first, last = bisect_left(places, start), bisect_left(places, end)
        before = named[bisect_left(places, starts[max(at - _SENTENCES, 0)]) : first]
        if first == len(named) and not before:
            return
        if not sentence.part.reports:
            continue
        ahead, here = deque(named[first:last]), set[Draft]()
        for match in own:
            place = match.start()
            while ahead and ahead[0][0] < place:
                here.add(ahead.popleft()[1])
            takes_up = first == last and place - start < _EARLY
            people = {draft for _, draft in before} if takes_up else here
            if len(people) == 1 and place < end and not _is_quoted(page, max(start, place - _WINDOW), place):
                (one,) = people
                (female if match[1] else male)[one] += weight[one] * (_TAKEN_UP if takes_up else 1.0)


def _named(found: _Found, page: str) -> list[tuple[int, Draft]]:
    """Where persons are named, in order; behind a genitive ("Doe's mother") a pronoun is another's as likely."""
    named = [
        (mention.span.start, draft)
        for draft, mentions in found.items()
        for mention, _ in mentions
        if page[mention.span.end : mention.span.end + 1] not in ("'", "’")
    ]
    return sorted(named, key=itemgetter(0))


def _is_quoted(page: str, floor: int, at: int) -> bool:
    return page.count("“", floor, at) > page.count("”", floor, at) or page.count('"', floor, at) % 2 == 1


def _speaks(mentions: list[tuple[Mention, Sighting | None]]) -> bool:
    """Whether a person is an officer or a spokesman, whose sentences tell of others."""
    return any(sighting is not None and sighting.classes & w.LAW for _, sighting in mentions)


def kin_of(found: _Found, names: dict[Draft, str], page: str) -> dict[Draft, tuple[Kin, ...]]:
    """The ties that titles tell of: "Jane Doe's mother, Mary Doe" makes Mary Doe the mother of Jane Doe."""
    ends: dict[int, Draft] = {}
    ties: dict[Draft, tuple[Kin, ...]] = {}
    for draft, mentions in found.items():
        for mention, sighting in mentions:
            title = mention.title
            if (
                title is None
                or sighting is None
                or not sighting.classes & w.RELATION
                or title.start > mention.span.start
            ):
                continue
            chunk = page[max(0, title.start - 60) : title.start]
            owner = _OWNER.search(chunk)
            if owner is not None:
                ends = ends or {mention.span.end: draft for draft, pairs in found.items() for mention, _ in pairs}
                other = ends.get(title.start - len(chunk) + owner.start())
                if other is not None and other is not draft:
                    ties[draft] = (*ties.get(draft, ()), Kin(title.of(page).lower(), names[other]))
    return ties
