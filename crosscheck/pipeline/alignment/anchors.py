"""Anchors: whether what one article tells of an event is told of the event of the others."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from crosscheck.model import Agreement, Claim, Fact, Part
from crosscheck.text.words.calendar_names import CALENDAR_NAMES

# Names, streets, house numbers, blocks and ages, but no years: what tells one event of a kind from another.
_ANCHOR = re.compile(
    r"(?<![\w.])(?:[A-Z][a-z]+(?:['’-][A-Za-z]+)*(?: (?:Street|Avenue|Road|Drive))?"
    r"|[0-9]{1,2}-year-old|(?!(?:19|20)[0-9]{2}\b)[0-9]{3,5}|[0-9]{1,3}(?:st|nd|rd|th))\b"
)
_WORD = re.compile(r"[A-Za-z][a-z]{3,}")
_NO_ANCHOR = CALENDAR_NAMES | frozenset(
    "Mt Mount St Saint Ft Fort North South East West One Two Three Four Five Six "
    "Police The Officers Sheriff Department County City Street Avenue Road Drive "
    "Hospital Children's Children’s Medical Center Trauma".split()
)
# One road has several names, and two roads seldom one such number: "the 4700 block of State Route 9".
_A_BLOCK = re.compile(r"[0-9]{4,5}")
# So much of what names an event must be known to another article for both to tell of one.
_HALF = 0.5
_STRANGE = 0.5
_MOST_ARTICLES = 24
# What is told of an event, which has no name.
_OF_EVENTS = frozenset({"date", "time", "count"})


class _Witness(NamedTuple):
    """An article that may know the events that others tell of.

    Attributes:
        tells: Whether it states the fact itself.
        knows: What names the events that it knows.
        of: The articles that state the fact and name what it has.
    """

    article: str
    tells: bool
    knows: set[frozenset[str]]
    of: set[str]


def anchored(fact: Fact, pages: Mapping[str, str]) -> Fact:
    """The fact with its claims less sure where their sentence names an event that no other article of it knows.

    "A man was shot on Saturday in the 400 block of Elm Street" is of another shooting than the one of
    the other articles, if none of them has Elm Street. Somebody is known by his name, an event by more than its
    kind: only disagreements over an event are weighed so.

    Args:
        fact: A fact of a story.
        pages: The pages of the story, by article.
    """
    if fact.slot.subjects or fact.kind not in _OF_EVENTS or fact.agreement is not Agreement.CONFLICTING:
        return fact
    # Reprints by the hundred tell no more than a few.
    pages = dict(list(pages.items())[:_MOST_ARTICLES])
    anchors = [(claim.article.id, _names(claim)) for claim in fact.claims]
    told = {article for article, _ in anchors}
    named = {names for _, names in anchors if names}
    witnesses = []
    for third, page in pages.items():
        known = {names for names in named if _knows(page, names)}
        of = {article for article, names in anchors if names in known}
        witnesses.append(_Witness(third, third in told, known, of))
    claims = [
        claim if not names or _is_known(article, names, witnesses) else _strange(claim, names)
        for claim, (article, names) in zip(fact.claims, anchors, strict=True)
    ]
    return replace(fact, claims=tuple(claims))


def knows(page: str, claim: Claim) -> bool:
    """Whether a page has what names the event in the sentence of a claim; where nothing does, it may be any."""
    names = _names(claim)
    return not names or _knows(page, names)


def _is_known(article: str, mine: frozenset[str], witnesses: Sequence[_Witness]) -> bool:
    """Whether another article of the fact knows what one names, or one of the story knows it and what another names."""
    return any(mine in one.knows and (one.tells or one.of - {article}) for one in witnesses if one.article != article)


def _knows(page: str, names: frozenset[str]) -> bool:
    known = [name for name in names if name in page]
    blocks = filter(_A_BLOCK.fullmatch, known)
    return len(known) >= _HALF * len(names) or any(f" {block} block" in page for block in blocks)


def _strange(claim: Claim, names: frozenset[str]) -> Claim:
    step = f"no other article has {', '.join(sorted(names)[:3])}: another event?"
    return replace(claim, confidence=claim.confidence * _STRANGE, steps=(*claim.steps, step))


def _names(claim: Claim) -> frozenset[str]:
    page, sentence = claim.article.page, claim.sentence
    if claim.part is Part.HEADLINE and _is_in_capitals(sentence.of(page)):
        return frozenset()
    return frozenset(
        match[0]
        for match in _ANCHOR.finditer(page, sentence.start, sentence.end)
        if match[0] not in _NO_ANCHOR
        and (match.start() != sentence.start)
        and not claim.span.start <= match.start() < claim.span.end
    )


def _is_in_capitals(headline: str) -> bool:
    """Whether a headline has capitals at most of its words, so that they tell no names."""
    words = [match[0] for match in _WORD.finditer(headline)]
    return sum(word[0].isupper() for word in words) > _HALF * len(words)
