"""Scenes: the hour at which the incident of a story happened, as several articles have it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, combinations, product

from crosscheck.model import Agreement, Claim, Fact, Part, Slot
from crosscheck.pipeline.alignment.anchors import knows
from crosscheck.pipeline.alignment.days.scene_hours import SceneHour, scene_hours, scene_parts
from crosscheck.pipeline.alignment.groups import Sides, grouped, place
from crosscheck.pipeline.alignment.verdict import least_sure
from crosscheck.pipeline.extract import Reading

_MOST_ARTICLES = 24
# A general word for some of the incidents.
_ATTACK, _ATTACKS = "attack", frozenset(("attack", "shooting", "stabbing", "explosion", "raid"))
# At one street, two hours within so many minutes are of one scene; later ones are of what went on there afterwards.
_FEW_HOURS = 150
# Of one day's incident, reports that are both right lie less than so many minutes apart; of the hours that are told
# as "about ten", the middles do.
_ROUNDED, _ABOUT = 25, 50
# Police are called so many minutes after the deed, and shoot so many after they were called; nobody calls them so many
# minutes before it.
_A_CALL, _ABOUT_A_CALL, _TOO_SOON = 45, 60, 10
# What is told to the hour may have been so many minutes before it.
_BEFORE_THE_HOUR = 15
# So many minutes "just before" and "just after" put between a call and a deed that are printed with one hour.
_SIDE = 5
# What police are called to before anybody is hurt, not when somebody says that he was.
_OF_NO_DEED = r"(?![0-9]|[^.;\n]{0,30}\b(?:shoot|shots?\b|gunfire|stabb|crash|collision|fire|explosion|attack))"
_BEFORE_A_DEED = re.compile(
    r"\b(?:fights?|brawl|part(?:y|ies)|gathering|disturbance|disput(?:e|ing)|quarrel\w*|argument|arguing|domestic|noise|"
    r"loud|threat\w*|warn\w*|suspicious|welfare|trespass\w*|burglar\w*|robber\w*|break-in|hostage|barricaded|armed|"
    r"with an? (?:gun|knife|rifle|weapon)|victim called|because|(?:going|wanted|planned) to|"
    rf"(?:(?:and|who) said|saying|to say) {_OF_NO_DEED}|"
    rf"(?:report(?:s|ing)?|calls?|called|alerted|notified|complain\w*)"
    rf"(?: (?:at|about|around) [0-9:]{{1,5}} [ap]\.?m\.?(?: (?:on )?\w+day)?)? (?:of|that|about|from) {_OF_NO_DEED})",
    re.IGNORECASE,
)
# Whom police shoot they shoot after the call.
_BY_POLICE = re.compile(
    r"\bby (?:an? |the )?(?:\w+ )?(?:police|officers?|deputy|deputies|troopers?)\b|"
    r"\b(?:police|officers?|deputy|deputies|troopers?) (?:fatally )?(?:shot|killed|opened fire|fired)\b",
    re.IGNORECASE,
)
# Who is shot when police have come is shot after the call.
_HAVE_COME = re.compile(r"\b(?:arriv\w+|respond\w+|called|911)\b", re.IGNORECASE)
# "Monday night" in the lede, and "about 3:20 p.m." below: so many minutes and more are no other name for one hour.
_AN_HOUR, _THREE_HOURS = 60, 180
# "Police stand at the scene of a shooting at 11 p.m." has the hour of the picture.
_TOLD = re.compile(r"\b(?:was|were|happened|occurred|took place|began|started|broke out|responded|came in)\b")
# "They were called at 4 p.m. to another fire."
_ANOTHER = re.compile(r"\b(?:another|second|third|separate|different|earlier|previous)\b", re.IGNORECASE)
# An article with more hours of what happened on one day is of several incidents.
_MOST_HOURS = 2
# How sure it is that two hours are of one scene: at one street, on one day, and many hours apart on one day.
_ON_A_STREET, _ON_A_DAY, _FAR_APART = 0.9, 0.75, 0.5
# What is as sure as this by the words of each article need not be said again.
_SURE = 0.6


@dataclass(frozen=True, slots=True)
class _Apart:
    """Two hours of one scene that exclude each other: what tells that it is one, and how surely."""

    one: SceneHour
    other: SceneHour
    known_by: str
    sure: float

    @property
    def claims(self) -> tuple[Claim, Claim]:
        return self.one.claim, self.other.claim


def scenes(readings: Sequence[Reading], matters: Sequence[int], facts: Iterable[Fact]) -> Iterator[tuple[Slot, Sides]]:
    """The hours of one scene that exclude each other, those that hang together one slot.

    Two articles tell of one scene where both tell its hour in one sentence with one street; and of the one incident of
    a day where the one has a single hour of it and the other no more than two. One article may contradict itself.

    Args:
        readings: The articles of a story, of which no more than 24 are read.
        matters: For each the number of its matter.
        facts: What is known to be said of one event; where that surely disagrees, it is not said again.
    """
    apart = [fact for fact in facts if fact.kind == "time" and fact.agreement is Agreement.CONFLICTING]
    sure = [fact for fact in apart if fact.confidence * least_sure(fact.claims) >= _SURE]
    known = {place(claim) for fact in sure for claim in fact.claims}
    read = readings[:_MOST_ARTICLES]
    pages = [(matter, scene_hours(reading)) for reading, matter in zip(read, matters, strict=False)]
    across = (
        pair
        for (matter, lefts), (other, rights) in combinations(pages, 2)
        if matter == other
        for pair in chain(_on_a_street(lefts, rights), _on_a_day(lefts, rights))
    )
    inside = (pair for reading, (_, hours) in zip(read, pages, strict=True) for pair in _in_one(reading, hours))
    told = [pair for pair in chain(across, inside) if known.isdisjoint(map(place, pair.claims))]
    for group in grouped(told, lambda pair: pair.claims):
        yield Slot("time of the incident", scope=group[0].known_by), list(_claims(group))


def _on_a_street(lefts: Sequence[SceneHour], rights: Sequence[SceneHour]) -> Iterator[_Apart]:
    """The hours that two articles tell with one street, where all exclude each other."""
    for street in sorted({name for hour in lefts for name in hour.streets}):
        pairs = list(product(*([hour for hour in side if street in hour.streets] for side in (lefts, rights))))
        if all(_exclude_at_one_place(*pair) for pair in pairs):
            for one, other in pairs:
                known = one.claim.value.relate(other.claim.value).confidence
                least = min(_ON_A_STREET, one.claim.confidence, other.claim.confidence)
                yield _Apart(one, other, street, known * least)


def _on_a_day(lefts: Sequence[SceneHour], rights: Sequence[SceneHour]) -> Iterator[_Apart]:
    """The hours of the one incident of a day, as two articles tell it, where all exclude each other."""
    for day in sorted({hour.day for hour in lefts if hour.of_incident}):
        ours, theirs = ([hour for hour in side if hour.of_incident and hour.day == day] for side in (lefts, rights))
        single = min(len(ours), len(theirs)) == 1 and max(len(ours), len(theirs)) <= _MOST_HOURS
        pairs = list(product(ours, theirs)) if single else []
        if pairs and all(_are_of_one(*pair) and _exclude_on_one_day(*pair) for pair in pairs):
            one, other = min(pairs, key=lambda pair: pair[0].clock.gap(pair[1].clock))
            if one.clock.gap(other.clock) <= _FEW_HOURS:
                yield _Apart(one, other, day, _ON_A_DAY)
            elif one.stated and other.stated and _know_each_other(one, other):
                yield _Apart(one, other, day, _FAR_APART)


def _in_one(reading: Reading, hours: Sequence[SceneHour]) -> Iterator[_Apart]:
    """What one article tells of its incident in two ways: in its lede and below, in a caption and in its prose."""
    of_incident = [hour for hour in hours if hour.of_incident]
    prose = [hour for hour in hours if hour.claim.part is not Part.CAPTION]
    captions = {hour.clock: hour for hour in reversed(of_incident) if hour.claim.part is Part.CAPTION}
    if len(captions) == len(prose) == 1:
        for caption in captions.values():
            if _contradicts(caption, prose[0]):
                yield _Apart(caption, prose[0], caption.day, _ON_A_DAY)
    if not 0 < len(of_incident) <= _MOST_HOURS:
        return
    for part in scene_parts(reading):
        if all(_are_of_one(part, hour) and _is_beside(part, hour) for hour in of_incident):
            yield _Apart(part, of_incident[0], part.day, _ON_A_DAY)


def _contradicts(caption: SceneHour, hour: SceneHour) -> bool:
    """Whether a caption has its incident at another hour than the prose below it."""
    told = (
        _reads(_TOLD, caption) and hour.of_incident and caption.claim.slot is not None and hour.claim.slot is not None
    )
    near = told and caption.day == hour.day and abs(caption.printed - hour.printed) <= _FEW_HOURS
    return near and _are_of_one(caption, hour) and _exclude_on_one_day(caption, hour, rounded=0)


def _is_beside(part: SceneHour, hour: SceneHour) -> bool:
    """Whether an hour lies an hour and more before or after a part of its day, not half a day, and not by right."""
    printed = replace(hour.clock, start=hour.printed, end=hour.printed)
    near = hour.day == part.day and _AN_HOUR <= part.clock.gap(printed) <= _THREE_HOURS
    return near and not (_reads(_ANOTHER, hour) or _has_another_reason(hour, part))


def _know_each_other(one: SceneHour, other: SceneHour) -> bool:
    """Whether what names the place or people beside either hour stands in the article of the other, too."""
    pages = (other.claim.article.page, one.claim.article.page)
    return all(map(knows, pages, (one.claim, other.claim)))


def _are_of_one(one: SceneHour, other: SceneHour) -> bool:
    """Whether two hours can be of one incident: of one class, at no two streets, and neither of another call."""
    if _are_two_calls(one, other) or _is_called_before_it(one, other):
        return False
    classes = {one.event, other.event} - {""}
    same = len(classes) < 2 or (_ATTACK in classes and classes <= _ATTACKS)
    return same and not (one.streets and other.streets and one.streets.isdisjoint(other.streets))


def _are_two_calls(one: SceneHour, other: SceneHour) -> bool:
    """Whether police were called twice: to what came before the deed, and to the deed."""
    return one.called and other.called and _reads(_BEFORE_A_DEED, one) is not _reads(_BEFORE_A_DEED, other)


def _is_called_before_it(one: SceneHour, other: SceneHour) -> bool:
    """Whether one is the hour of a deed, and the other that of a call some time before it, for another reason."""
    if one.called is other.called:
        return False
    call, deed = (one, other) if one.called else (other, one)
    return call.printed < deed.printed and _has_another_reason(call, deed)


def _exclude_at_one_place(one: SceneHour, other: SceneHour) -> bool:
    """Whether two hours at one street cannot both be that of one scene, and lie so near that they are of no two."""
    least = _A_CALL if _is_called_after(one, other) else 0
    return (
        not _are_two_calls(one, other) and _conflict(one, other) and least <= one.clock.gap(other.clock) <= _FEW_HOURS
    )


def _exclude_on_one_day(one: SceneHour, other: SceneHour, rounded: int = _ROUNDED) -> bool:
    """Whether two hours of one day lie further apart than the right ones that two reports give of one incident."""
    least, middle = (_A_CALL, _ABOUT_A_CALL) if _is_called_after(one, other) else (rounded, rounded)
    exact = all(hour.clock.end - hour.clock.start <= _ABOUT for hour in (one, other))
    far = one.clock.gap(other.clock) >= least or (exact and one.clock.apart(other.clock) >= middle)
    return (far and _conflict(one, other)) or _is_called_too_soon(one, other)


def _is_called_too_soon(one: SceneHour, other: SceneHour) -> bool:
    """Whether police were called to what had not happened yet, by the hours as they are printed."""
    if one.called is other.called:
        return False
    call, deed = (one, other) if one.called else (other, one)
    earlier = deed.printed - call.printed + _SIDE * ((call.lean < 0) + (deed.lean > 0))
    return (
        deed.stated
        and (_TOO_SOON if deed.lean or deed.printed % 60 else _BEFORE_THE_HOUR) <= earlier <= _FEW_HOURS
        and call.printed + max(0, call.lean) <= deed.printed + min(0, deed.lean)
        and not _reads(_HAVE_COME, deed)
        and not _has_another_reason(call, deed)
    )


def _is_called_after(one: SceneHour, other: SceneHour) -> bool:
    """Whether one is the hour of a deed, and the other that of the call, which comes before it for another reason."""
    if one.called is other.called:
        return False
    call, deed = (one, other) if one.called else (other, one)
    return call.clock.end > deed.clock.start or _has_another_reason(call, deed)


def _has_another_reason(call: SceneHour, deed: SceneHour) -> bool:
    """Whether a call came before a deed by right: of a quarrel before it, or to officers who did it."""
    return _reads(_BEFORE_A_DEED, call) or _reads(_BY_POLICE, deed)


def _reads(words: re.Pattern[str], hour: SceneHour) -> bool:
    """Whether the sentence of an hour has such words near it."""
    near = hour.claim.span.near(hour.claim.sentence)
    return words.search(hour.claim.article.page, near.start, near.end) is not None


def _conflict(one: SceneHour, other: SceneHour) -> bool:
    return one.claim.value.relate(other.claim.value).agreement is Agreement.CONFLICTING


def _claims(group: Sequence[_Apart]) -> Iterator[tuple[Claim, float]]:
    """The hours of a group as claims, each as sure as its best pair."""
    best: dict[object, tuple[Claim, _Apart]] = {}
    for pair in sorted(group, key=lambda pair: pair.sure):
        best.update({place(claim): (claim, pair) for claim in pair.claims})
    for claim, pair in best.values():
        step = f"told of one scene by another report: {pair.known_by}"
        yield replace(claim, confidence=pair.sure, steps=(*claim.steps, step)), 1.0
