"""Deeds: whether two dates are told of one deed, by the verbs and the words beside them."""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from crosscheck.pipeline.alignment.days.moments import Moment
from crosscheck.text.incident.event_words import INCIDENTS, event_classes
from crosscheck.text.words.function_words import FUNCTION_WORDS
from crosscheck.text.words.synonyms import stem

#: What the reports of an incident tell of.
OF_THE_NEWS: Final = INCIDENTS | {"death", "rescue"}
_AKIN = (OF_THE_NEWS, frozenset(("talks", "meeting", "visit")))
_DEATH, _FOUND = "death", frozenset(map(stem, ("found", "discovered")))
# How much one verb or one word before both adds.
_ONE_DEED, _ONE_HEAD = 0.2, 0.15
# The same words up to both, if they are so many, and so many of them tell what was done.
_ONE_PHRASE, _SOME_WORDS, _TELLING_WORDS = 0.35, 4, 2


def of_one_deed(one: Moment, other: Moment) -> float:
    """How much it adds that one verb stands beside both, or that one word or phrase leads up to them."""
    return _one_verb(one, other) + _one_phrase(one, other)


def are_moved(one: Moment, other: Moment) -> bool:
    """Whether both end a stretch of as many years: "from 1921 to 1933", "from 1920 to 1932"."""
    return one.lasted is not None and one.lasted == other.lasted


def are_two_deeds(one: Moment, other: Moment) -> bool:
    """Whether each has a verb of its own."""
    return bool(one.deed) and bool(other.deed) and one.deed != other.deed


def are_of_one_class(one: Moment, other: Moment) -> bool:
    """Whether both tell of one event that has a name."""
    return one.deed == other.deed and one.deed in event_classes()


def is_of_a_class(one: Moment, other: Moment) -> bool:
    """Whether one of them tells of an event that has a name."""
    return not event_classes().isdisjoint((one.deed, other.deed))


def are_of_two_classes(one: Moment, other: Moment) -> bool:
    """Whether they are of two deeds that have nothing to do with each other, and no figure is in both.

    An incident has several names, and who dies dies in it; and so has a meeting. Who is found dead died before.
    """
    deeds = {one.deed, other.deed}
    if _DEATH in deeds and not deeds.isdisjoint(_FOUND):
        return True
    return (
        len(deeds & event_classes()) > 1
        and not any(deeds <= akin for akin in _AKIN)
        and one.figures.isdisjoint(other.figures)
    )


def _one_verb(one: Moment, other: Moment) -> float:
    if (one.deed and one.deed == other.deed) or are_moved(one, other):
        return _ONE_DEED
    return _ONE_HEAD if one.head and one.head == other.head else 0.0


def _one_phrase(one: Moment, other: Moment) -> float:
    """How much it adds that one phrase leads up to both: "has led Tarn Abbey since 2002", "... since 2003".

    It says more than a name ("Tarn Abbey in"), and more than any date has before it ("and the first since"). Two
    sentences that each name somebody else say it of two people.
    """
    if one.names - other.names and other.names - one.names:
        return 0.0
    both = zip(one.led_in_by, other.led_in_by, strict=False)
    words = [word for word, _ in takewhile(lambda pair: pair[0] == pair[1], both)]
    telling = [word for word in words if word.lower() not in FUNCTION_WORDS]
    says = len(telling) >= _TELLING_WORDS and any(map(str.islower, telling))
    return _ONE_PHRASE if len(words) >= _SOME_WORDS and says else 0.0
