"""How occupations are found: beside a name, or said of its bearer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crosscheck.kinds.occupation.said import said_of
from crosscheck.kinds.occupation.value import Occupation
from crosscheck.model import Claim, Slot, Span
from crosscheck.names.occupations import Told, told_before, told_from
from crosscheck.names.person import Cast, Mention
from crosscheck.text.page.prose import Prose

_OLD = r"(?:[0-9]{1,3}-year-old[ \xa0])?"
# What may be told before it: "Jane Doe, 43,", "Jane Doe (43), from Varn,".
_FIRST = (
    r"(?:,?[ \xa0]\(?(?:aged?[ \xa0])?[0-9]{1,3}\)?)?"
    r"(?:,?[ \xa0](?:of|from)[ \xa0][A-Z][\w'’-]{1,20}(?:[ \xa0][A-Z][\w'’-]{1,20}){0,2}(?=,))?"
)
# "Jane Doe, a baker", "Jane Doe, 43, a baker", "Jane Doe, who works as a baker"; "Jane Doe is a baker".
_BEHIND = re.compile(
    rf"{_FIRST}(?P<said>,?[ \xa0](?:who[ \xa0])?(?P<past>(?:had[ \xa0]|once[ \xa0]|used[ \xa0]to[ \xa0])?)"
    r"(?:(?:is|was|been|works?|worked|working|has[ \xa0](?:been|worked))[ \xa0](?:(?:also|then|now|currently)[ \xa0])?"
    r"(?:employed[ \xa0])?(?:as[ \xa0])?|(?:employed|described(?:[ \xa0]by[ \xa0][a-z]{3,12})?)[ \xa0]as[ \xa0])"
    r"(?=an?[ \xa0])|,[ \xa0])"
    rf"(?:(?:an?|the)[ \xa0])?{_OLD}"
)
_LETTER = re.compile(r"[a-z]")
# "A baker named Jane Doe"
_NAMED = (" named", " called", " identified as", " named as")
# Where the name goes on behind a comma, it is the name of whoever was told of: "a baker, Jane Doe, said".
_CLOSED = re.compile(r"[,.;)]|[ \xa0]\(|\Z")
# "A baker from Varn, Jane Doe,"
_WHENCE = re.compile(r"[ \xa0](?:from|of|in)[ \xa0][A-Z][\w'’-]*(?:[ \xa0][A-Z][\w'’-]*){0,2}\Z")
_DETERMINED = re.compile(r"\b(?:(?P<a>[Aa]n?)|the|The|his|her|their|His|Her|Their|[\w.]{2,24}(?:'s|’s|s'|s’))[ \xa0]")
_DET_REACH, _MOST_BETWEEN = 64, 4
_SAID, _BESIDE = 0.9, 1.0


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every occupation that stands beside a name or is said of its bearer."""
    for told, pattern, name, sure in (*_of_the_named(prose, cast), *_of_others(prose, cast)):
        printed = " ".join(told.span.of(prose.page).split())
        value = Occupation(printed, told.calling, told.past)
        yield prose.claim(told.span, "occupation", value, pattern, Slot("occupation", (name,)), confidence=sure)


def _of_the_named(prose: Prose, cast: Cast) -> Iterator[tuple[Told, str, str, float]]:
    for person in cast.persons:
        for mention in person.mentions:
            if prose.sentence_at(mention.span).part.reports:
                for told, pattern, sure in _beside(prose, mention):
                    yield told, pattern, person.name, sure * mention.confidence


def _of_others(prose: Prose, cast: Cast) -> Iterator[tuple[Told, str, str, float]]:
    for told, name, sure in said_of(prose, cast):
        yield told, "<somebody> is a <occupation>", name, sure


def _beside(prose: Prose, mention: Mention) -> Iterator[tuple[Told, str, float]]:
    page, sentence = prose.page, prose.sentence_at(mention.span).span
    behind = _BEHIND.match(page, mention.span.end, sentence.end)
    if behind is not None and _LETTER.match(page, behind.end()):
        told = told_from(page, behind.end(), sentence.end)
        if told is not None and not page.startswith(("'", "’"), told.span.end):
            past = told.past or bool(behind["past"])
            sure = _BESIDE if behind["said"][0] == "," else _SAID
            yield told._replace(past=past), "<name>, a <occupation>", sure
    title = mention.title
    before = _before(page, sentence.start, mention.span)
    if before is None and title is not None and title.start < mention.span.start:
        # "The surgeon, Dr Jane Doe"
        before = _before(page, sentence.start, Span(title.start, mention.span.end))
    if before is not None:
        yield before, "<occupation> <name>", _BESIDE


def _before(page: str, floor: int, called: Span) -> Told | None:
    """The occupation that stands before a name: "the baker Jane Doe", "her baker, Jane Doe,"."""
    end = called.start - 1
    if end <= floor or page[end] not in " \xa0":
        return None
    apart = page[end - 1] == ","
    named = next((words for words in _NAMED if page.endswith(words, floor, end)), "")
    whence = _WHENCE.search(page, max(floor, end - _DET_REACH), end - 1) if apart else None
    told = told_before(page, floor, whence.start() if whence is not None else end - apart - len(named))
    if told is None or not apart:
        return told
    low = max(floor, told.span.start - _DET_REACH)
    *_, which = None, *_DETERMINED.finditer(page, low, told.span.start)
    if which is None:
        return None
    between = page[which.end() : told.span.start]
    if "," in between or len(between.split()) > _MOST_BETWEEN:
        return None
    return told if not which["a"] or _CLOSED.match(page, called.end) else None
