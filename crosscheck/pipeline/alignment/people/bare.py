"""Bare names: one that stands alone, and that is a slip away from a name of somebody in the story."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from crosscheck.kinds.person import NameOfOne
from crosscheck.kinds.relation.value import WORD as KIN
from crosscheck.model import Claim, Fact, Slot, Span
from crosscheck.names import wordlists as w
from crosscheck.names.comparison.likeness import How, likeness
from crosscheck.names.comparison.skeleton import skeleton
from crosscheck.names.given import known_given_names
from crosscheck.names.letters import folded
from crosscheck.names.reading.mistaken import is_mistaken
from crosscheck.names.reading.roster import one_slip
from crosscheck.names.reference.verbs_of_speech import is_speaker
from crosscheck.pipeline.alignment.company import company, is_somewhere
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading
from crosscheck.text.words.wordlist import lexicon

# So many letters a name has in which a slip is told, or two letters that changed places; so many where only another
# article has the name in full.
_SHORTEST, _SHORT, _LONG = 5, 4, 8
# A name that is as common in print as this (0 to 7) is somebody else's.
_KNOWN = 4
# A word of the language that is no commoner is no likelier meant.
_RARE = 2
# So many telling words around two names make one company; of a name so many places are looked at.
_TELLING, _MOST_PLACES = 2, 24
_SURE = 0.8
_OF_THE_IRISH = ("O'", "O’")
# What introduces a name, as that of another: "his brother Marvin", "and Marvin", "Captain Marvin", "her dog Marvin".
_ANNOUNCED = re.compile(
    rf"(?:\b(?:and|or|the|an?|named|called|(?:(?i:his|her|their)|['’]s) [a-z]+|(?:{KIN})s?,?)|[A-Z][a-z]*\.?)[ \n]\Z"
)
# "Marvyn Doe and his brother, Marvin": kin of one whom the sentence names in full.
_OF_KIN = re.compile(rf"\b(?:{KIN})s?,?[ \n]\Z")
# "Marvin, his brother,".
_PRESENTED = re.compile(r", (?:an?|the|his|her|their) ")
_REACH = 24
# So often a slip of a known name is printed at the most; and a cheer is longer ("Ruuuuuby").
_SELDOM, _LONGER = 2, 2
_NEXT_NAME = re.compile(r" [A-Z]")
_NEXT_IN_LIST = re.compile(r", [A-Z]")
_NO_NAME = w.DEMONYM | w.PLACE | w.CALENDAR | w.OPENER | w.HEAD

_Place = tuple[int, Span]
# The words of people's full names by their first letter, folded, with their places.
_Names = Mapping[str, Mapping[str, Sequence[_Place]]]


def bare_names(readings: Sequence[Reading], told: Sequence[Fact]) -> Iterator[tuple[Slot, Sides]]:
    """The names that stand alone as nobody's, each with the name that it is a slip of, as one slot.

    Both begin with one letter, or the one lacks an "O'", and it is part of no longer name. Where the article prints the
    other in full, a name that people bear must sound like it, and one that many bear, or a short one, has two letters
    exchanged; where only another article does, the one is in no list, and it is long or stands in the company that the
    other keeps ("Ms Torvick, the harbour chief").

    Args:
        readings: The articles of a story.
        told: The names that are known to be told in two ways: of these nothing more is said.
    """
    bare = _standing_alone(readings)
    shown = [_spellings(fact) for fact in told if fact.kind == "person"] if bare else []
    names = _in_full(readings) if bare else {}
    longer: frozenset[str] | None = None
    for word, places in sorted(bare.items()):
        same_letter = names.get(word[0], {})
        several = word.endswith("s") and not word.endswith("ss") and word[:-1] in same_letter
        near = [name for name in same_letter if not several and _is_slip(word, name)]
        if not (near or word in same_letter) and _is_unannounced(readings, places):
            near = [name for name, usual in same_letter.items() if _is_one(readings, word, places, name, usual)]
        if len(near) != 1:
            continue
        if longer is None:
            longer = _parts_of_things(readings)
        usual = same_letter[near[0]]
        if _are_kin(readings, places, usual):
            continue
        known = {number for number, _ in usual}
        slips = [
            place
            for place in places
            if place[0] in known
            or (_is_strange(word) and (len(word) >= _LONG or _keep_company(readings, place, usual, {word, near[0]})))
        ]
        is_another = word in same_letter or any(
            is_somewhere(readings[number].prose.page, span) for number, span in places
        )
        if near[0][1:] == word and is_another:
            # Neither Jo Tarn nor the town of Tarn is Jane O'Tarn.
            continue
        if slips and word not in longer and not any({word, near[0]} <= words for words in shown):
            claims = [_claim(readings[number], span) for number, span in (*slips, *usual)]
            spelt = " / ".join(sorted({str(claim.value) for claim in claims}))
            yield Slot("name", (spelt,), "alone"), [(claim, _SURE) for claim in claims]


def _are_kin(readings: Sequence[Reading], places: Sequence[_Place], usual: Sequence[_Place]) -> bool:
    """Whether a sentence with the one name in full introduces who bears the other as kin: a father and his son."""
    met = {(number, readings[number].prose.sentence_at(span).span) for number, span in usual}
    for number, span in places:
        prose = readings[number].prose
        is_kin = _OF_KIN.search(prose.page, max(0, span.start - _REACH), span.start)
        if is_kin and (number, prose.sentence_at(span).span) in met:
            return True
    return False


def _keep_company(readings: Sequence[Reading], place: _Place, usual: Sequence[_Place], own: Collection[str]) -> bool:
    """Whether telling words stand around a bare name that stand around the other in another article, too."""
    number, span = place
    beside = company(readings[number].prose, span)
    return any(
        sum(word.lower() not in own for word in beside & company(readings[other].prose, full)) >= _TELLING
        for other, full in usual[:_MOST_PLACES]
    )


def _spellings(fact: Fact) -> frozenset[str]:
    return frozenset(folded(word) for claim in fact.claims for word in str(claim.value).split())


def _standing_alone(readings: Sequence[Reading]) -> dict[str, list[_Place]]:
    """The names of one word that are nobody's in full, folded, with their places."""
    alone: dict[str, list[_Place]] = defaultdict(list)
    for number, reading in enumerate(readings):
        people = (person.mentions for person in reading.cast.persons if " " not in person.name)
        spans = [mention.span for mentions in people for mention in mentions]
        slips = [claim.span for claim in reading.claims if claim.flaws]
        for span in (*spans, *(span for printed, span in reading.cast.others if " " not in printed)):
            page = reading.prose.page
            word = folded(span.of(page))
            told = any(span.overlaps(slip) for slip in slips) or is_mistaken(page, span)
            can_be = _can_be_slip(span.of(page), word, speaks=is_speaker(page, span))
            if can_be and not told and not _is_listed(page, span):
                alone[word].append((number, span))
    return alone


def _is_listed(page: str, span: Span) -> bool:
    """Whether a name stands between two others, as in a team sheet: nobody there is named before."""
    return page.endswith(", ", 0, span.start) and _NEXT_IN_LIST.match(page, span.end) is not None


def _can_be_slip(printed: str, word: str, *, speaks: bool) -> bool:
    if len(word) < _SHORT or printed.isupper() or w.word_classes().get(word, 0) & _NO_NAME:
        return False
    return speaks or lexicon().common.get(word, 0) <= _RARE or word in known_given_names()


def _in_full(readings: Sequence[Reading]) -> _Names:
    names: dict[str, dict[str, list[_Place]]] = defaultdict(lambda: defaultdict(list))
    for number, reading in enumerate(readings):
        for span in _words_in_full(reading):
            printed = span.of(reading.prose.page)
            word = folded(printed)
            if len(word) >= _SHORT:
                names[word[0]][word].append((number, span))
            if printed.startswith(_OF_THE_IRISH) and len(word) > _SHORT:
                names[word[1]][word].append((number, span))
    return names


def _words_in_full(reading: Reading) -> Iterator[Span]:
    """The words of the names of people that an article prints in full."""
    for person in reading.cast.persons:
        for mention in person.mentions:
            if mention.form == "full":
                yield from _words(reading, mention.span)


def _words(reading: Reading, span: Span) -> Iterator[Span]:
    start = span.start
    for word in span.of(reading.prose.page).split(" "):
        yield Span(start, start + len(word))
        start += len(word) + 1


def _parts_of_things(readings: Sequence[Reading]) -> frozenset[str]:
    casts = [reading.cast for reading in readings]
    printed = [name for cast in casts for name, _ in (*cast.places, *cast.organisations, *cast.others) if " " in name]
    return frozenset(map(folded, " ".join(printed).split()))


def _is_slip(word: str, name: str) -> bool:
    """Whether one word is a slip of a name: one that people bear too, only where both sound alike."""
    # Of a name that ends in an s the plural has two letters more: "Torvis", "Torvises".
    plural = word in (f"{name}s", f"{name}es") and not name.endswith("s")
    if name[1:] == word:
        return True
    if sorted(word) == sorted(name) and one_slip(word, name):
        # Brian may well stand beside Anna Brain: he is known to all.
        known = lexicon().proper.get(word, 0) >= _KNOWN or len(word) < _SHORTEST
        return not known or _is_strange(word) or _is_strange(name)
    if not one_slip(word, name) or plural or name == f"{word}s":
        return False
    if len(word) < _SHORTEST and not (_is_strange(name) and word[-1] == name[-1]):
        # Kyla Torvik may well have a brother Kyle.
        return False
    return lexicon().proper.get(word, 0) < _KNOWN and (word not in lexicon().proper or skeleton(word) == skeleton(name))


def _is_unannounced(readings: Sequence[Reading], places: Sequence[_Place]) -> bool:
    """Whether one article prints a name, alone, and never says whose it is: not "his brother Marvin", "in Marvin"."""
    number, first = places[0]
    page = readings[number].prose.page
    announced = any(
        _ANNOUNCED.search(page, max(0, span.start - _REACH), span.start)
        or _PRESENTED.match(page, span.end)
        or is_somewhere(page, span)
        for _, span in places
    )
    return places[-1][0] == number and _times(page, first) == len(places) and not announced


def _times(page: str, span: Span) -> int:
    """How often a page prints a word."""
    return len(re.findall(rf"\b{re.escape(span.of(page))}\b", page))


def _is_one(
    readings: Sequence[Reading], word: str, places: Sequence[_Place], name: str, usual: Sequence[_Place]
) -> bool:
    """Whether a name of nobody that an article tells of is a given name by ear, or the name of a speaker by hand.

    Of somebody who is named in full and never by that name alone, it is the name by hand whoever speaks. In the
    sentence that names somebody in full ("Eric Doe met Erik") it is that of another.
    """
    number, prose = places[0][0], readings[places[0][0]].prose
    page = prose.page
    in_full = [span for article, span in usual if article == number]
    met = {prose.sentence_at(span).span for span in in_full} & {prose.sentence_at(span).span for _, span in places}
    if not in_full or met:
        return False
    lonely = _times(page, in_full[0]) == len(in_full)
    speaks = len(places) <= _SELDOM and all(is_speaker(page, span) for _, span in places)
    if word == f"{name}s":
        # A plural may be the family's, or that of a trade, but for one between what its bearer said.
        return speaks and len(places) == 1 and f"{name.title()} said" in page
    if any(_NEXT_NAME.match(page, span.end) for span in in_full):
        alike = likeness(word, name, family=False)
        heard = alike is not None and alike.how is How.SPELLING and abs(len(word) - len(name)) <= _LONGER
        return heard and (lonely or len(places) <= _SELDOM)
    short = min(len(word), len(name)) < _SHORTEST and len(word) == len(name)
    return (speaks or lonely) and not short and one_slip(word, name)


def _is_strange(word: str) -> bool:
    return word not in lexicon().proper


def _claim(reading: Reading, span: Span) -> Claim:
    return reading.prose.claim(span, "person", NameOfOne(span.of(reading.prose.page)), "<bare name> ~ <name>")
