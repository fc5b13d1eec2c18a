"""The only one of its sort: the school, the river or the court that each of two reports names, and names another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product

from crosscheck.kinds.named import NameOfOneThing
from crosscheck.model import Part, Slot
from crosscheck.names.comparison.likeness import likeness
from crosscheck.names.sorts import OfASort, of_a_sort
from crosscheck.pipeline.alignment.company import company
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading
from crosscheck.text.incident.event_words import CALL, SAYING
from crosscheck.text.incident.events import event_of
from crosscheck.text.scanning.triggers import fold
from crosscheck.text.words.synonyms import WORD, stem

WHERE = "where it was"
# So many telling words beside both show that one thing is told of; so alike are two words that are one.
_SHARED, _ALL_SHARED, _ON_TOP, _ALIKE = 1, 3, 1, 0.75
_NOTHING = frozenset((SAYING, CALL))

_SEVERAL = re.compile(r"\b(?:were|are|others|some|several|victims|patients|injured|wounded|bodies)\b")

# Of so many articles that print a name some are set beside those that print another; more names are a list.
_SOME, _LIST = 8, 20

_Named = Sequence[OfASort]
# The articles that name one thing, by number, each with where it does.
_Told = dict[int, _Named]


def one_of_a_sort(readings: Sequence[Reading], matters_of: Sequence[int]) -> Iterator[tuple[Slot, Sides]]:
    """What two articles name of one sort, each only one, where the same is told of both and neither prints the other.

    A report that knows of two schools names two; one under a fuller name shares a word with itself.

    Args:
        readings: The articles of a story.
        matters_of: For each the number of its matter.
    """
    told: dict[tuple[int, str], dict[frozenset[str], _Told]] = defaultdict(lambda: defaultdict(dict))
    for number, reading in enumerate(readings if len(readings) > 1 else ()):
        for sort, named in _only(reading).items():
            told[matters_of[number], sort][_own(named)][number] = named
    for (_, sort), names in sorted(told.items(), key=lambda item: item[0]):
        for one, other in combinations(sorted(names, key=sorted), 2) if len(names) <= _LIST else ():
            mine, yours = _without(readings, names[one], other), _without(readings, names[other], one)
            if not _share_a_word(one, other) and _tell_of_one(readings, mine, yours):
                yield _slot(readings, sort, {**mine, **yours})


def _without(readings: Sequence[Reading], told: _Told, words: frozenset[str]) -> _Told:
    """Those of some articles that print none of these words."""
    return {number: named for number, named in told.items() if not _prints(readings[number], words)}


def _slot(readings: Sequence[Reading], sort: str, told: _Told) -> tuple[Slot, Sides]:
    claims = [
        (readings[number].prose.claim(named.span, "place", _value(readings[number], named), f"<name> {sort}"), 1.0)
        for number, all_named in sorted(told.items())
        for named in all_named
    ]
    return Slot(WHERE, scope=" / ".join(sorted({str(claim.value) for claim, _ in claims}))), claims


def _value(reading: Reading, named: OfASort) -> NameOfOneThing:
    return NameOfOneThing(" ".join(named.span.of(reading.prose.page).split()))


def _only(reading: Reading) -> Mapping[str, _Named]:
    """By sort, where the article names the only one of that sort that it names."""
    page = reading.prose.page
    told: dict[str, list[OfASort]] = defaultdict(list)
    for named in of_a_sort(page, fold(page)):
        sentence = reading.prose.sentence_at(named.span)
        # Of several who were hurt each may be in a hospital of his own.
        several = named.sort == "hospital" and _SEVERAL.search(page, sentence.span.start, sentence.span.end)
        if sentence.part.reports and not several:
            told[named.sort].append(named)
    fullest = {sort: _own(named) for sort, named in told.items()}
    return {sort: named for sort, named in told.items() if all(fullest[sort] & one.own for one in named)}


def _own(named: _Named) -> frozenset[str]:
    """The words of the fullest form of a name."""
    return max((one.own for one in named), key=lambda own: (len(own), sorted(own)))


def _share_a_word(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two names share a word, perhaps in another spelling."""
    return any(_are_alike(a, b) for a in one for b in other)


def _are_alike(one: str, other: str) -> bool:
    alike = likeness(one, other, family=True)
    return one == other or (alike is not None and alike.score >= _ALIKE)


def _prints(reading: Reading, words: frozenset[str]) -> bool:
    return any(re.search(rf"\b{re.escape(word)}", fold(reading.prose.page)) for word in words)


def _tell_of_one(readings: Sequence[Reading], mine: _Told, yours: _Told) -> bool:
    """Whether any article of each tells of the same."""
    some = product(list(mine.items())[:_SOME], list(yours.items())[:_SOME])
    return any(_tell_the_same(readings[here], readings[there], one, other) for (here, one), (there, other) in some)


def _tell_the_same(one: Reading, other: Reading, mine: _Named, yours: _Named) -> bool:
    """Whether the same happened at both by the same telling words, or enough of these stand around both."""
    if _are_of_two_levels(mine, yours):
        return False
    if _is_on_top(one, mine) and _is_on_top(other, yours) and len(_words(one, mine) & _words(other, yours)) >= _ON_TOP:
        return True
    shared = len(_around(one, mine) & _around(other, yours))
    return shared >= (_SHARED if _happened(one, mine) & _happened(other, yours) else _ALL_SHARED)


def _are_of_two_levels(mine: _Named, yours: _Named) -> bool:
    """Whether they are a high school and an elementary school, or two courts through which one case goes."""
    levels, others = ({one.level for one in named} - {""} for named in (mine, yours))
    return bool(levels and others) and levels.isdisjoint(others)


def _words(reading: Reading, named: _Named) -> set[str]:
    """The stems of all words but the smallest in the first sentence that names it, the name aside."""
    page, span = reading.prose.page, named[0].span
    sentence = reading.prose.sentence_at(span).span
    words = (*WORD.findall(page, sentence.start, span.start), *WORD.findall(page, span.end, sentence.end))
    return {stem(word) for word in words} - {""}


def _is_on_top(reading: Reading, named: _Named) -> bool:
    """Whether the headline or the lede names it."""
    return reading.prose.sentence_at(named[0].span).part in (Part.HEADLINE, Part.LEDE)


def _happened(reading: Reading, named: _Named) -> set[str]:
    """The classes of what is said to have happened there."""
    told = (event_of(reading.prose.page, reading.prose.sentence_at(one.span).span, one.span) for one in named)
    return {found[0].event for found in told if found is not None} - _NOTHING


def _around(reading: Reading, named: _Named) -> frozenset[str]:
    return frozenset().union(*(company(reading.prose, one.span) for one in named))
