"""What a capitalised run names: perhaps a person, or a place, a body, a people, nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.capitals import Run
from crosscheck.names.evidence import Context, Sighting, look_around
from crosscheck.names.titles import title_in
from crosscheck.names.words import Word, is_common
from crosscheck.text.wordlist import lexicon

_CREDIT: Final = re.compile(
    r"(?i)[ \n(/](?:photos?|pool|images?|via|getty|afp|reuters|courtesy|provided|handout|file|ap)\b|/[A-Z]"
)
_BEFORE_OF: Final = re.compile(r"([A-Z][a-z]+)[ ](?:of|for)[ ](?:the[ ])?\Z")
# A word that is as common in print as this (0 to 7) is rather the word than a name.
_PLAIN: Final = 4
# "Doe, of Hill Lane, ..." is how courts say where somebody lives; elsewhere these are surnames too.
_LIVING_IN: Final = ", of "
_STREETS: Final = frozenset("close field green grove hill lane park rise row view walk way wood".split())
_NOT_OPENING: Final = ~(w.SAYING | w.PERSONAL | w.OBJECTIVE | w.HUMAN)


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
    words = run.words
    if len(words) == 1:
        _read_word(run, words[0], context, found)
        return
    words = _without_openers(words, context.lower, opening=run.opening)
    if not words:
        return
    page = context.page
    sentence = context.sentences[run.sentence]
    for word in words:
        if word.classes & w.DEMONYM:
            found.peoples.add(word.key[:4])
    title_start, name_start = title_in(words, opening=run.opening and words[0] is run.words[0])
    sighting = Sighting(run, words, None, 0, context)
    if name_start:
        _file_aside(words[:title_start], page, found)
        sighting.title = Span(words[title_start].start, words[name_start - 1].end)
        for word in words[title_start:name_start]:
            sighting.classes |= word.classes
        sighting.words = words[name_start:]
        if _has_other_word(sighting.words):
            found.organisations.append(_span(sighting.words))
            return
    else:
        of = _title_of(words, page, sentence)
        if of is not None:
            sighting.title, sighting.words = of
            sighting.classes = w.OFFICE
        else:
            other = _other(words, page, run, found)
            if other is not None:
                other.append(_span(words))
                return
            sighting.words = _without_demonyms(words)
    if all(word.classes & w.DEMONYM for word in sighting.words):
        return
    look_around(sighting)
    found.sightings.append(sighting)


def is_credit(page: str, run: Run, sentence: Span) -> bool:
    """Whether a run stands in brackets as a photographer's or agency's credit."""
    opened = page.rfind("(", max(sentence.start, run.start - 80), run.start)
    if opened < 0 or page.find(")", opened, run.start) >= 0:
        return False
    closed = page.find(")", run.end, min(sentence.end, run.end + 120) + 1)
    return closed >= 0 and _CREDIT.search(page, opened, closed) is not None


def _read_word(run: Run, word: Word, context: Context, found: Readings) -> None:
    classes = word.classes
    if classes & w.DEMONYM:
        found.peoples.add(word.key[:4])
    if not classes & w.GIVEN:
        if classes & w.PLACE or (len(word.text) > 1 and word.text in w.places()):
            found.places.append(Span(word.start, word.end))
            return
        if classes & (w.DEMONYM | w.OPENER | w.CALENDAR):
            return
        if classes & (w.ORGANISATION | w.PLACE_WORD) and not classes & w.SURNAME_TOO:
            if word.text.isupper():
                found.organisations.append(Span(word.start, word.end))
            return
    sighting = Sighting(run, [word], None, 0, context)
    look_around(sighting)
    found.sightings.append(sighting)


def _without_openers(words: list[Word], lower: frozenset[str], *, opening: bool) -> list[Word]:
    first, last = 0, len(words)
    while first < last and words[first].classes & (w.OPENER | w.GIVEN) == w.OPENER:
        first += 1
    while last > first and words[last - 1].classes & (w.OPENER | w.GIVEN) == w.OPENER:
        last -= 1
    if opening and not first and last > 1:
        # A plain word that only opens the sentence goes, a title stays: "Speaking", but not "Officer".
        word = words[0]
        if (
            not word.classes & (_NOT_OPENING | w.GIVEN)
            and word.key not in lexicon().proper
            and is_common(word, lower, 4)
        ):
            first = 1
    words = words[first:last]
    # "RB John Doe", "Moviemaker Jane Doe": a label before a name that begins with a given name.
    if len(words) > 2 and words[1].classes & w.GIVEN and not words[0].classes & (w.GIVEN | w.HEAD | w.MODIFIER):
        label = words[0]
        if (label.text.isupper() and label.text.isalpha()) or (opening and label.key in lexicon().common):
            return words[1:]
    return words


def _without_demonyms(words: list[Word]) -> list[Word]:
    first = 0
    while first < len(words) - 1 and words[first].classes & (w.DEMONYM | w.GIVEN) == w.DEMONYM:
        first += 1
    return words[first:]


def _title_of(words: list[Word], page: str, sentence: Span) -> tuple[Span, list[Word]] | None:
    """A title that an "of" divides ("Secretary of State Jane Doe"), and the two words after it."""
    start = words[0].start
    if len(words) < 3 or page[start - 2 : start] not in ("f ", "r ", "e "):
        return None
    chunk = page[max(sentence.start, start - 40) : start]
    match = _BEFORE_OF.search(chunk)
    if match is None or not w.word_classes().get(match[1].lower(), 0) & w.OFFICE or _has_other_word(words[-2:]):
        return None
    return Span(start - len(chunk) + match.start(1), words[-3].end), words[-2:]


def _has_other_word(words: list[Word]) -> bool:
    return any(
        word.classes & (w.ORGANISATION | w.PLACE_WORD) and not word.classes & (w.SURNAME_TOO | w.GIVEN)
        for word in words
    )


def _other(words: list[Word], page: str, run: Run, found: Readings) -> list[Span] | None:
    """The list that a run of several words belongs to if it is surely no person."""
    if len(words) == 1 and words[0].classes & w.GIVEN:
        return None
    if page[words[0].start : words[-1].end] in w.places():
        return found.places
    first, last = words[0], words[-1]
    several = len(words) > 1
    if several and last.key in _STREETS and page[first.start - len(_LIVING_IN) : first.start] == _LIVING_IN:
        return found.places
    union = 0
    for word in words:
        union |= word.classes
    given = bool(first.classes & w.GIVEN)
    if not union & (w.ORGANISATION | w.PLACE_WORD | w.PLACE | w.PLACE_OPENER | w.DEMONYM):
        beside = page[run.end : run.end + 2] == " &" or page[run.start - 2 : run.start] == "& "
        return found.organisations if beside else None
    for word in words:
        if (
            word.classes & w.ORGANISATION
            and not word.classes & w.SURNAME_TOO
            and (word is last or not word.classes & w.GIVEN)
        ):
            return found.organisations
    ends_abroad = last.classes & (w.PLACE | w.DEMONYM) and not last.classes & w.GIVEN and not given
    if ends_abroad and (last.classes & w.DEMONYM or first.classes & w.PLACE_OPENER or first.key in lexicon().common):
        return found.places
    if any(word.classes & w.PLACE_WORD and not word.classes & w.SURNAME_TOO for word in words[1:]):
        return found.places
    if several and first.classes & (w.PLACE_OPENER | w.PLACE_WORD) and not given:
        return found.places
    if several and last.classes & w.SURNAME_TOO and last.classes & (w.PLACE_WORD | w.ORGANISATION):
        if (
            not first.classes & w.PLACE
            and (given or _is_only_proper(first))
            and (len(words) == 2 or _is_middle(words[1]))
        ):
            return None
        return found.places if last.classes & w.PLACE_WORD else found.organisations
    return None


def _is_only_proper(word: Word) -> bool:
    return word.key in lexicon().proper and lexicon().common.get(word.key, 0) < _PLAIN


def _is_middle(word: Word) -> bool:
    return bool(word.classes & w.GIVEN) or len(word.key) == 1


def _file_aside(words: list[Word], page: str, found: Readings) -> None:
    """Files the body or place before a title inside a run: "Marion County" in "Marion County Lt. Doe"."""
    if words and not all(word.classes & w.DEMONYM for word in words):
        span = _span(words)
        (
            found.places
            if words[-1].classes & (w.PLACE_WORD | w.PLACE) or span.of(page) in w.places()
            else found.organisations
        ).append(span)


def _span(words: list[Word]) -> Span:
    return Span(words[0].start, words[-1].end)
