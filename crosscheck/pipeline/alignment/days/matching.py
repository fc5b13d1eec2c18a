"""Matching: which dates of two articles are of one deed, by the verb, the names and the words around them.

Two dates that are each other's nearest and cannot both be true are a match. A date that the other article also has is
matched to nothing. A sum, a share or a score that stands beside both tells more than their names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from crosscheck.model import FITTING, Agreement, Claim, Fact, Part, Slot
from crosscheck.pipeline.alignment.days.deeds import (
    OF_THE_NEWS,
    are_moved,
    are_of_one_class,
    are_of_two_classes,
    are_two_deeds,
    is_of_a_class,
    of_one_deed,
)
from crosscheck.pipeline.alignment.days.moments import Moment, moments
from crosscheck.pipeline.alignment.days.slip import HALF_A_DAY, slip_between
from crosscheck.pipeline.alignment.groups import Sides, grouped, place
from crosscheck.pipeline.alignment.nearest import Match, headline_stems, mutual, shared_words, surest, weights
from crosscheck.pipeline.alignment.numbers.collocates import NEAR
from crosscheck.pipeline.alignment.unshared import Statement, Telling, share_a_word, tellings, unshared
from crosscheck.pipeline.alignment.verdict import least_sure
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.slots.retrospect import looks_back
from crosscheck.pipeline.slots.timing import lies_ahead, lies_behind
from crosscheck.text.incident.event_words import REPEATED, event_classes
from crosscheck.text.words.calendar_names import MONTH_WORDS

# Reprints by the hundred tell no more than a few; more dates than these are a chronicle.
_MOST_ARTICLES, _MOST_MOMENTS = 24, 80
# What the headline names stands everywhere in a story.
_TOPIC = 0.5
# How sure a match is: by the weight of the words shared, and by their share of all.
_BASE, _BY_WEIGHT, _MOST_WEIGHT, _BY_SHARE = 0.3, 0.1, 3.0, 0.15
# Two verbs are of one deed where most words beside them are the same; a week has many deeds, a caption tells of its
# picture.
_OTHER_VERB, _MOST, _REPEATED, _CAPTION = 0.8, 0.7, 0.8, 0.9
_BY_GRAIN = {"clock": 0.9, "day": 0.9, "week": 0.9, "month": 1.0, "year": 1.0}
_LONG, _SHORT, _A_MONTH = frozenset(("month", "year")), frozenset(("day", "month")), 31
# "Monday" is easily counted from another week.
_WEEK, _ANOTHER_WEEK = 7, 0.6
_A_YEAR = re.compile(r"\b[12][0-9]{3}\b")
_OF_THE_CALENDAR = re.compile(rf"\b(?:{'|'.join(sorted(MONTH_WORDS))})\b|[0-9][/.-][0-9]")
# One sum, share, measure or score beside both.
_ONE_FIGURE = 0.25
# Only one of the two sentences names anybody.
_NAMED_ONCE = {"clock": 0.75, "day": 0.75, "week": 0.75, "month": 0.85, "year": 0.85}
# What goes to war or to space does so again.
_AGAIN = REPEATED | {"launch"}
# One verb beside two dates counts as much as so many words of its worth when the nearest is sought.
_NEARER = 5
# Reports further apart tell of two days.
_FEW_DAYS = 4
# The least sure match that is shown, and how many of the words that make it.
_LEAST, _SHOWN = 0.55, 4


def days_told_alike(readings: Sequence[Reading], matters: Sequence[int], facts: Iterable[Fact]) -> dict[Slot, Sides]:
    """Dates of several articles that are told of one deed and cannot both be true, each set one slot.

    Args:
        readings: The articles of a story, in the order of publication.
        matters: For each the number of its matter: two matters have days of their own.
        facts: What is known to be said of one event; where that disagrees for sure, it is not said again.

    The cost grows with the pairs of articles, of which no more than 24 are read, and of dates that share a word.
    """
    if len(readings) < 2:
        return {}
    apart = [fact for fact in facts if fact.agreement is Agreement.CONFLICTING and _is_sure(fact)]
    known = {place(claim) for fact in apart for claim in fact.claims}
    told_in = [(reading, of, moments(reading)) for reading, of in zip(readings[:_MOST_ARTICLES], matters, strict=False)]
    read = [(reading, of, own) for reading, of, own in told_in if len(own) <= _MOST_MOMENTS]
    pages = [
        (days, headline_stems(reading), of)
        for (reading, of, _), days in zip(read, days_of([own for *_, own in read]), strict=True)
    ]
    matches = [
        match
        for (left, top, mine), (right, head, yours) in combinations(pages, 2)
        if mine == yours
        for match in matched(left, right, top | head)
        if match.sure >= _LEAST and known.isdisjoint(map(place, match.claims))
    ]
    told: dict[Slot, Sides] = {}
    for group in grouped(matches, lambda match: match.claims):
        words = max(group, key=lambda match: match.sure).words
        told.setdefault(Slot("moment", scope=" ".join(words[:_SHOWN])), []).extend(_claims(group))
    return told


def _is_sure(fact: Fact) -> bool:
    return not looks_back(fact.slot) and fact.confidence * least_sure(fact.claims) >= _LEAST


def days_of(articles: Sequence[Sequence[Moment]]) -> list[Telling[Moment]]:
    """The moments of each article of a story, ready to be set beside those of the others."""
    return tellings(articles, _statement, _agree)


def _statement(moment: Moment) -> Statement:
    return moment.grain, moment.date


def _agree(one: Moment, other: Moment) -> bool:
    return one.date.relate(other.date).agreement in FITTING


def matched(left: Telling[Moment], right: Telling[Moment], topic: set[str]) -> Iterator[Match[Moment]]:
    """The dates of one article beside those of another that they contradict, each with its one nearest.

    Args:
        left: The moments of the earlier article.
        right: Those of the later.
        topic: Stems of the headlines, which stand everywhere in a story and tell less.
    """
    ours = unshared(left, right, _are_one)
    theirs = unshared(right, left, _are_one) if ours else []
    if not theirs:
        return
    rarity = {
        word: (_TOPIC if word in topic else 1.0) / max(left.near[word], right.near[word])
        for word in left.near.keys() & right.near.keys()
    }
    scores = weights(ours, theirs, rarity, _comparable)
    ranks = {
        (one, other): score + _NEARER * of_one_deed(ours[one], theirs[other]) for (one, other), score in scores.items()
    }
    for one, other in mutual(ranks):
        yield from _match(ours[one], theirs[other], scores[one, other], rarity)


def _are_one(one: Moment, other: Moment) -> bool:
    """Whether the date of both is that of one deed: as a rule it is; beside a figure it is that of the figure.

    That of an event which has a name is of no other verb's: "apologised on Friday" and "wrote the letter on Friday";
    but in the days of the news all is told of its incident.
    """
    if one.deed in event_classes() and (one.grain in _LONG or one.deed not in OF_THE_NEWS):
        return other.deed in ("", one.deed) and share_a_word(one, other)
    return not one.figures or share_a_word(one, other)


def _comparable(one: Moment, other: Moment) -> bool:
    """Whether both are of one grain, or of two that tell a month or a year: "in August 2003" and "in 2005".

    "June 27, 2019" and "in July" are of two months that are easily mistaken. What is told without its year is of the
    news, of which each report tells another day: "will close June 27 for repairs", "will close in July for painting".
    """
    if one.grain == other.grain or {one.grain, other.grain} == _LONG:
        return True
    near = one.date.interval.gap_to(other.date.interval) <= _A_MONTH
    days = [moment.claim.text for moment in (one, other) if moment.grain == "day"]
    return {one.grain, other.grain} == _SHORT and near and all(map(_A_YEAR.search, days))


def _is_in_figures(moment: Moment) -> bool:
    """Whether a day is printed as one of the calendar: "June 27", not "7 a.m. Tuesday"."""
    return _OF_THE_CALENDAR.search(moment.claim.text) is not None


def _match(one: Moment, other: Moment, weight: float, rarity: Mapping[str, float]) -> Iterator[Match[Moment]]:
    """The match of two moments with how sure it is; nothing where they are of two deeds."""
    shared = one.collocates.keys() & other.collocates.keys()
    beside = any(one.collocates[word] == other.collocates[word] == NEAR for word in shared)
    if (
        not (beside or are_moved(one, other) or are_of_one_class(one, other))
        or _of_strangers(one, other)
        or are_of_two_classes(one, other)
        or not _can_conflict(one, other)
    ):
        return
    whole = min(sum(w * rarity.get(word, 1.0) for word, w in m.collocates.items()) for m in (one, other))
    one_deed, slip = of_one_deed(one, other), slip_between(one, other)
    sure = _BASE + _BY_WEIGHT * min(weight, _MOST_WEIGHT) + _BY_SHARE * weight / whole + one_deed + slip
    if not one.figures.isdisjoint(other.figures) and not are_two_deeds(one, other):
        sure += _ONE_FIGURE
    elif not one_deed and slip < HALF_A_DAY:
        apart = weight < _MOST * whole or (are_two_deeds(one, other) and is_of_a_class(one, other))
        sure *= (_OTHER_VERB if apart else 1.0) * _BY_GRAIN[one.grain]
    if bool(one.names) is not bool(other.names) and one.figures.isdisjoint(other.figures):
        sure *= _NAMED_ONCE[one.grain]
    if one.deed == other.deed and one.deed in _AGAIN:
        sure *= _REPEATED
    if Part.CAPTION in (one.claim.part, other.claim.part):
        sure *= _CAPTION
    if _is_in_another_week(one, other):
        sure = min(1.0, sure) * _ANOTHER_WEEK
    yield Match(one, other, min(1.0, sure), shared_words(one, other, rarity))


def _is_in_another_week(one: Moment, other: Moment) -> bool:
    """Whether two days, of which one is told by its weekday, may be one day counted from two weeks."""
    if one.grain != "day" or one.date.low is None or other.date.low is None:
        return False
    printed = _is_in_figures(one) and _is_in_figures(other)
    return not printed and (one.date.low - other.date.low) % _WEEK == 0


def _of_strangers(one: Moment, other: Moment) -> bool:
    """Whether one is of a relative, or each beside names of which the other's sentence has none, and no figure."""
    if one.relative != other.relative:
        return True
    named = bool(one.names) and bool(other.names) and one.names.isdisjoint(other.names)
    return named and one.figures.isdisjoint(other.figures)


def _can_conflict(first: Moment, second: Moment) -> bool:
    """Whether two exclude each other, and neither how they are counted nor the days of the reports tell why."""
    one, other, left, right = first.claim, second.claim, first.date, second.date
    if one.text.casefold() == other.text.casefold() or left.relate(right).agreement is not Agreement.CONFLICTING:
        return False
    if _of_two_events(one.slot, other.slot):
        return False
    apart = one.article.days_from(other.article) or 0
    # What is planned may be put off, and is not what has been.
    ahead = lies_ahead(one), lies_ahead(other)
    if any(ahead) and (apart > _FEW_DAYS or (not all(ahead) and lies_behind(other if ahead[0] else one))):
        return False
    if "year" in (first.grain, second.grain):
        counted = "ago" in one.text or "ago" in other.text
        return not counted or abs(int(left.timex[:4]) - int(right.timex[:4])) > 1
    return "month" in (first.grain, second.grain) or apart <= _FEW_DAYS


def _of_two_events(one: Slot | None, other: Slot | None) -> bool:
    """Whether two are of one kind and told apart by name; what lies back in time has no name."""
    if one is None or other is None or (looks_back(one) and looks_back(other)):
        return False
    if one.attribute != other.attribute:
        return False
    names = [{word for name in slot.subjects for word in name.split()} for slot in (one, other)]
    of_one = bool(names[0]) and (names[0] <= names[1] or names[1] <= names[0])
    of_two = min(len(one.subjects), len(other.subjects)) > 1
    return not of_one or (not of_two and any(map(one.attribute.endswith, REPEATED)))


def _claims(group: Sequence[Match[Moment]]) -> Iterator[tuple[Claim, float]]:
    """The moments of a group as claims, each as sure as its best match."""
    for claim, match in surest(group):
        step = f"told of the same deed by another report: {', '.join(match.words[:_SHOWN])}"
        yield replace(claim, confidence=match.sure, steps=(*claim.steps, step)), 1.0
