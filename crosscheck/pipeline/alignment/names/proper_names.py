"""Proper names: of a place, a body, a ship, a ware: what the articles of a story spell in two ways."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, product

from crosscheck.kinds.address import Address
from crosscheck.kinds.named import Name
from crosscheck.model import Claim, Part, Slot, Span
from crosscheck.model.frozen import frozen
from crosscheck.names import wordlists as w
from crosscheck.names.comparison.likeness import likeness
from crosscheck.names.letters import folded
from crosscheck.names.reading.mistaken import is_mistaken
from crosscheck.names.toponyms import is_only_name, likely_pairs
from crosscheck.pipeline.alignment.company import company, is_somewhere
from crosscheck.pipeline.alignment.groups import Filled
from crosscheck.pipeline.extract import Reading

# How alike two words are that are said alike, and two that a letter sets apart.
_SAID_ALIKE, _A_LETTER_APART = 0.85, 0.8
# How sure it is that two names of one word are one: of those that are less alike the company must tell more.
_SURE, _LESS_SURE, _LEAST_SURE = 1.0, 0.95, 0.8
_FLIGHT = " Flight"
# The town at the head of a dateline, and what stands for the state behind a town.
_DATELINE = re.compile(r"([A-Z][A-Z'’]+(?:[ -][A-Z][A-Z'’]+){0,2})(?=,| \(| ?[—–-])")
_REGION = re.compile(r", ((?:[A-Z]\. )?[A-Z][\w.]*\w(?: [A-Z]\w+)?)")
# "MV Torvik" is the ship Torvik.
_PREFIX = re.compile(r"(?:MV|MS|MT|SS|FV|RMS|HMS|USS|M/V) (?=[A-Z])")


@frozen
class _Place:
    """Where a name is printed: in which article of the story, as the name of what kind of thing, and where there."""

    article: int
    kind: str
    span: Span


_Places = Mapping[str, Sequence[_Place]]


def proper_names(readings: Sequence[Reading]) -> Iterator[Filled]:
    """The names that the story spells in two ways: each as a slot, with its kind and its claims, and how sure they are.

    Two names of several words are one by their words. Two of one word are one where no article prints both, and the
    one stands in the company of the other ("the village of Karwen", "Karwin and four more villages"), before the same
    state, or both are of towns that a letter sets apart; or where the one is the town of a dateline, which no article
    prints otherwise. Of a town that an article prints over and over, it prints a slip once: before the same state, or
    one that is said alike. A hospital is known by its own word too ("died at Tarnvik", "Tarnvek Hospital").

    Args:
        readings: The articles of a story.
    """
    places = _places(readings)
    short = _short_forms(readings, places)
    datelines = _towns(readings)
    towns = datelines.keys() - places.keys()
    for name, found in chain(datelines.items(), short.items()):
        places[name] += found
    home: dict[str, str] = {}
    sure: dict[str, float] = {}
    for name, other in likely_pairs(sorted(places)):
        by_words = not (_is_word(name) and _is_word(other)) or not towns.isdisjoint((name, other))
        if not short.keys().isdisjoint((name, other)):
            is_there = any(one not in short and _are_towns(readings, places[one]) for one in (name, other))
            is_one = is_there and name[0] == other[0]
            confidence = _one_by_company(readings, name, other, places) if is_one else 0.0
        else:
            confidence = _SURE if by_words else _one_by_company(readings, name, other, places)
        if confidence:
            home.setdefault(other, home.setdefault(name, name))
            sure[name] = max(confidence, sure.get(name, 0.0))
            sure[other] = max(confidence, sure.get(other, 0.0))
    together: dict[str, list[str]] = defaultdict(list)
    for name in sorted(home):
        together[home[name]].append(name)
    for names in together.values():
        slot = Slot("name", (" / ".join(names),))
        kind = Counter(place.kind for name in names for place in places[name]).most_common(1)[0][0]
        told = sorted((place.article, place.span.start, name, place.span) for name in names for place in places[name])
        yield slot, kind, [(_claim(readings[number], name, span, kind), sure[name]) for number, _, name, span in told]


def _towns(readings: Sequence[Reading]) -> dict[str, list[_Place]]:
    """The towns of the datelines in capitals, each with a small letter behind its first."""
    towns: dict[str, list[_Place]] = defaultdict(list)
    for number, reading in enumerate(readings):
        for section in reading.prose.sections:
            if section.part is Part.DATELINE and (found := _DATELINE.match(reading.prose.page, section.span.start)):
                towns[found[1].title()].append(_Place(number, "place", Span(*found.span(1))))
    return towns


def _places(readings: Sequence[Reading]) -> dict[str, list[_Place]]:
    """Every name that is no person's, with its places.

    Left out are slips, told as that, streets, mistakes of others, and what stands in the address of a page.
    """
    places: dict[str, list[_Place]] = defaultdict(list)
    for number, reading in enumerate(readings):
        cast = reading.cast
        told = [claim.span for claim in reading.claims if claim.flaws or isinstance(claim.value, Address)]
        # What one article prints otherwise once is a slip, and told as that.
        others = cast.others if len(readings) > 1 else ()
        for kind, named in (("place", cast.places), ("organisation", cast.organisations), ("place", others)):
            for printed, whole in named:
                # "Torvik Airways Flight 12" names an airline.
                cut = printed.removesuffix(_FLIGHT)
                prefix = _PREFIX.match(cut)
                name = cut if prefix is None else cut[prefix.end() :]
                start = whole.start if prefix is None else whole.start + prefix.end()
                span = Span(start, whole.end - len(printed) + len(cut))
                is_told = bool(told) and span.overlaps(told[bisect_left(told, Span(span.end, 0)) - 1])
                page = reading.prose.page
                is_address = page.startswith(".", span.end) and page[span.end + 1 : span.end + 2].isalnum()
                if not (is_told or is_address or is_mistaken(page, span)):
                    places[name].append(_Place(number, kind, span))
    return places


def _short_forms(readings: Sequence[Reading], places: _Places) -> dict[str, list[_Place]]:
    """What a hospital or a county is called for short, where no article prints that: "Tarn" of "Ida Tarn Hospital"."""
    short: dict[str, list[_Place]] = defaultdict(list)
    for name, found in places.items():
        words = name.split()
        if len(words) > 1 and w.word_classes().get(words[-1].lower(), 0) & (w.PLACE_WORD | w.ORGANISATION):
            own = next((word for word in reversed(words) if is_only_name(word.lower())), "")
            for place in found if own and own not in places else ():
                start = readings[place.article].prose.page.index(own, place.span.start)
                short[own].append(replace(place, span=Span(start, start + len(own))))
    return short


def _is_word(name: str) -> bool:
    return " " not in name


def _one_by_company(readings: Sequence[Reading], name: str, other: str, places: _Places) -> float:
    """How sure it is that two names of one word are one, by the words around them; 0 where they are not."""
    alike = likeness(folded(name), folded(other), family=True)
    if alike is None:
        return _SURE
    here, there = (_regions(readings, places[one]) for one in (name, other))
    of_one_region = any(_is_abbreviated(*pair) for pair in product(here, there))
    if _share_an_article(readings, name, other, places):
        is_slip = (of_one_region or alike.score >= _SAID_ALIKE) and _is_printed_once(places[name], places[other])
        are_towns = is_slip and _are_towns(readings, places[name], places[other])
        return _LEAST_SURE if are_towns and name[0] == other[0] else 0.0
    if of_one_region:
        return _SURE
    shared = _company(readings, places[name]) & _company(readings, places[other])
    if alike.score >= _SAID_ALIKE and shared:
        return _SURE
    if alike.score >= _A_LETTER_APART and len(shared) > 1:
        return _LESS_SURE
    if alike.score >= _A_LETTER_APART:
        is_one = not (here and there) and _are_towns(readings, places[name], places[other])
    else:
        is_one = any(word[0].isupper() for word in shared)
    return _LEAST_SURE if is_one and name[0] == other[0] else 0.0


def _is_printed_once(places: Sequence[_Place], others: Sequence[_Place]) -> bool:
    """Whether one of two names is printed once in the story, by an article that prints the other more often."""
    once, often = sorted((places, others), key=len)
    return len(once) == 1 and sum(place.article == once[0].article for place in often) > 1


def _are_towns(readings: Sequence[Reading], *places: Sequence[_Place]) -> bool:
    """Whether each of some names stands somewhere as a town's or a quarter's does."""
    return all(any(is_somewhere(readings[place.article].prose.page, place.span) for place in own) for own in places)


def _regions(readings: Sequence[Reading], places: Sequence[_Place]) -> set[str]:
    """What stands for a state or country behind a name, in small letters: "Weldon, Ohio", "Weldon, S.D."."""
    found = (_REGION.match(readings[place.article].prose.page, place.span.end) for place in places)
    return {"".join(filter(str.isalpha, region[1])).lower() for region in found if region is not None}


def _is_abbreviated(one: str, other: str) -> bool:
    """Whether one is the other, or has some of its letters in their order: "Tenn.", "TN"."""
    short, long = sorted((one, other), key=len)
    letters = iter(long)
    return short[0] == long[0] and all(letter in letters for letter in short)


def _share_an_article(readings: Sequence[Reading], name: str, other: str, places: _Places) -> bool:
    """Whether an article that prints one of two names prints the other too."""
    return any(
        re.search(rf"\b{re.escape(missing)}\b", readings[number].prose.page)
        for printed, missing in ((name, other), (other, name))
        for number in {place.article for place in places[printed]}
    )


def _company(readings: Sequence[Reading], places: Sequence[_Place]) -> frozenset[str]:
    """The telling words around a name, wherever it stands."""
    return frozenset().union(*(company(readings[place.article].prose, place.span) for place in places))


def _claim(reading: Reading, name: str, span: Span, kind: str) -> Claim:
    return reading.prose.claim(span, kind, Name(name), f"<{kind}>")
