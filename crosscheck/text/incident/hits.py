"""Hits: how often somebody was shot or stabbed, as papers print it ("shot twice", "a single stab wound")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.incident.injuries import PASSIVE, REFLEXIVE, injury_words, part_at
from crosscheck.text.numerals.words import SPELLED_OUT

_NUMBERS: Final = SPELLED_OUT | {"a": 1, "an": 1, "single": 1, "once": 1, "twice": 2}
# More than one: nobody says how many.
_MANY: Final = ("multiple", "several", "numerous", "many")
_COUNT: Final = rf"[0-9]{{1,2}}|{'|'.join(_NUMBERS)}|{'|'.join(_MANY)}"
_LEAST: Final = r"(?P<least>at[ \xa0]least|more[ \xa0]than|as[ \xa0]many[ \xa0]as|up[ \xa0]to|about|around)[ \xa0]"
# "Shot twice", "stabbed early Friday four times", "shot Jane Doe, 26, at least three times".
_TIMES: Final = re.compile(
    r"(?:[ \xa0](?:dead|and[ \xa0](?:killed|wounded)))?"
    r"(?:[ \xa0](?:late[ \xa0]|early[ \xa0]|last[ \xa0])?(?:[A-Z]\w+day|night|week)(?:[ \xa0](?:morning|night))?)?"
    r"(?:[ \xa0](?!at\b)(?P<object>[^.;:“”\"\n]{2,50}?))??"
    rf"[ \xa0](?:{_LEAST})?(?P<count>once|twice|(?:{_COUNT})(?=[ \xa0]times\b))(?:[ \xa0]times)?"
    r"(?=[.,;()\u2013\u2014]|[ \xa0](?:--|[\u2013\u2014]|(?:in|on|at|by|with|and|as|while|when|during|after|before|"
    r"last|early|late|outside|inside|near|but|including|through|from|according|[A-Z][a-z]+day)\b))"
)
# "Was hit by seven bullets".
_BY_BULLETS: Final = re.compile(
    rf"[ \xa0]by[ \xa0](?:{_LEAST})?(?P<count>{_COUNT})[ \xa0](?:[a-z]+[ \xa0])?(?:bullets?|gunshots?|rounds)\b"
)
# Whom cars, bats and fists hit is not shot.
_NO_SHOT: Final = re.compile(r"[ \xa0](?:with|by)[ \xa0](?!(?:[a-z]+[ \xa0])?(?:bullets?|gunshots?|gunfire|rounds)\b)")
_GUNFIRE: Final = ("gunfire", "gunshot", "bullet", "shooting")
_PLACED: Final = re.compile(r",?[ \xa0](?:in|on|to)[ \xa0]")
_WOUNDED: Final = re.compile(
    r"(?:\b(?:lying|slumped|sitting|bleeding|unresponsive|unconscious|dead|inside|outside|down)\b[^.;:“”\"\n]{0,40}?)?"
    r"\b(?:with|suffer(?:ed|ing|s)?(?:[ \xa0]from)?|sustain(?:ed|ing)|of|from|had)[ \xa0]"
    rf"(?:{_LEAST})?(?P<count>an?[ \xa0]single|{_COUNT})[ \xa0](?:[a-z-]{{4,20}}[ \xa0]){{0,2}}?"
    r"(?P<deed>gunshot|bullet|stab|knife)[ \xa0]\Z"
)
_DEEDS: Final = {"gunshot": "shot", "bullet": "shot", "stab": "stabbed", "knife": "stabbed"}
_VERBS: Final = frozenset(("shot", "stabbed"))
_NAME: Final = r"[A-Z][\w’'-]*(?:[ \xa0](?:[A-Z]\.|[A-Z][\w’'-]*))*(?:,[ \xa0][0-9]{1,2},)?"
# "Died in a shooting on Monday", "the fatal stabbing of Jane Doe, 26".
_IN_IT: Final = re.compile(
    r"\b(?:(?:was|were|is|been)[ \xa0])?(?:died|dead|killed|wounded|injured|hurt)\b[^.;:“”\"\n]{0,30}?[ \xa0]in[ \xa0]"
    r"(?:an?|the|\w+day['’]s)[ \xa0](?:[a-z-]+[ \xa0]){0,2}\Z"
)
_OF_HIM: Final = re.compile(rf"(?:[ \xa0]death)?[ \xa0]of[ \xa0](?P<object>{_NAME})")
# "Shot dead Jane Doe, 26,", "for stabbing Jane Doe".
_HIM: Final = re.compile(
    r"(?:[ \xa0](?:dead|and[ \xa0](?:killed|wounded|injured)))?[ \xa0]"
    rf"(?P<object>{_NAME})"
)
# "Named the victim of the stabbing as Jane Doe".
_VICTIM_OF: Final = re.compile(r"\bvictim of[ \xa0](?:[\w'’-]+[ \xa0]){1,3}\Z")
_AS_HIM: Final = re.compile(rf"[^.;:“”\"\n]{{0,40}}?[ \xa0]as[ \xa0](?P<object>{_NAME})")
_NOUNS: Final = {"shooting": "shot", "stabbing": "stabbed"}
_AT_HIM: Final = re.compile(r"[ \xa0]at\b(?![ \xa0](?:about|around|once|least|[0-9]|the|an?|his|her)\b)")
_STRUCK: Final = frozenset(("hit", "struck", "hitting", "striking"))
_REACH: Final = 90


@frozen
class HitMention:
    """How often one person was hit.

    Attributes:
        span: The number and what it counts: "two times", "a gunshot wound".
        deed: "shot" or "stabbed".
        low: The fewest hits.
        high: The most, or None.
        part: The part of the body that these hit, or "".
        vague: Whether "a wound" is all that is said: there may be others.
        predicate: Where the words that say it begin; whose it is stands before.
        object: In the active voice the words to whom it was done.
    """

    span: Span
    deed: str
    low: int
    high: int | None
    part: str
    vague: bool
    predicate: int
    object: Span | None = None


def hits(page: str) -> Iterator[HitMention]:
    """Every number of shots or stabs that hit somebody, in order. Looks 90 characters around the injury words."""
    for start, end in injury_words(page):
        word = page[start:end].lower()
        if word in _VERBS:
            found = _times(page, word, start, end)
        elif word in ("wound", "wounds"):
            found = _wounds(page, start, end)
        elif word in _STRUCK:
            found = _struck(page, start, end)
        else:
            continue
        if found is not None:
            yield found


def attacks(page: str) -> Iterator[HitMention]:
    """Every time that somebody is said to be shot or stabbed, however often, in order."""
    for start, end in injury_words(page):
        word = page[start:end].lower()
        if word not in _VERBS and word not in _NOUNS:
            continue
        before = max(0, start - _REACH), start
        told = (PASSIVE if word in _VERBS else _IN_IT).search(page, *before)
        of = None if told else _HIM.match(page, end) or (_OF_HIM.match(page, end) if word in _NOUNS else None)
        if told is None and of is None and word in _NOUNS and _VICTIM_OF.search(page, *before):
            of = _AS_HIM.match(page, end)
        if (told is not None or of is not None) and not _AT_HIM.match(page, end):
            deed, at = _NOUNS.get(word, word), told.start() if told else start
            object_ = Span(*of.span("object")) if of else None
            yield HitMention(Span(start, end), deed, 1, None, "", vague=True, predicate=at, object=object_)


def _struck(page: str, start: int, end: int) -> HitMention | None:
    """Hits by bullets: told so, or as often as somebody was hit on a page that tells of gunfire."""
    bullets = _BY_BULLETS.match(page, end)
    passive = PASSIVE.search(page, max(0, start - _REACH), start) if bullets else None
    if bullets is not None and passive is not None:
        low, high = _bounds(bullets)
        span = Span(bullets.start("least") if bullets["least"] else bullets.start("count"), bullets.end())
        return HitMention(span, "shot", low, high, _part(page, bullets.end()), vague=False, predicate=passive.start())
    found = _times(page, "shot", start, end)
    if found is None or _NO_SHOT.match(page, found.span.end) or not any(word in page for word in _GUNFIRE):
        return None
    return found


def _times(page: str, deed: str, start: int, end: int) -> HitMention | None:
    told = _TIMES.match(page, end, end + _REACH)
    if told is None:
        return None
    passive = PASSIVE.search(page, max(0, start - _REACH), start)
    if passive is not None and told["object"]:
        return None
    low, high = _bounds(told)
    patient = told["object"] and told["object"].lower() not in REFLEXIVE
    return HitMention(
        span=Span(told.start("least") if told["least"] else told.start("count"), told.end()),
        deed=deed,
        low=low,
        high=high,
        part=_part(page, told.end()),
        vague=False,
        predicate=passive.start() if passive else start,
        object=Span(*told.span("object")) if patient else None,
    )


def _wounds(page: str, start: int, end: int) -> HitMention | None:
    told = _WOUNDED.search(page, max(0, start - _REACH), start)
    if told is None:
        return None
    low, high = _bounds(told)
    return HitMention(
        span=Span(told.start("least") if told["least"] else told.start("count"), end),
        deed=_DEEDS[told["deed"].lower()],
        low=low,
        high=high,
        part=_part(page, end),
        vague=told["count"] in ("a", "an"),
        predicate=told.start(),
    )


def _bounds(told: re.Match[str]) -> tuple[int, int | None]:
    count = told["count"].split()[-1].lower()
    if count in _MANY:
        return 2, None
    number = int(count) if count.isdigit() else _NUMBERS[count]
    least = (told["least"] or "").lower()
    if not least:
        return number, number
    return (number, None) if least in ("at least", "more than") else (1, None)


def _part(page: str, end: int) -> str:
    placed = _PLACED.match(page, end)
    return (part_at(page, placed.end()) or "") if placed else ""
