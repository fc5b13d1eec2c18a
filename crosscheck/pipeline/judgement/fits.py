"""Fits: the facts, the claims and the findings that a rule's selections mean."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import combinations, pairwise

from crosscheck.model import Agreement, Claim, Fact, Part
from crosscheck.names.comparison.compare import NameAgreement, compare_names
from crosscheck.pipeline.alignment import verdict
from crosscheck.pipeline.judgement.measure import bounds, unit_of
from crosscheck.ruleset import (
    ANY_CLAIM,
    Captions,
    Case,
    Filtered,
    Hedged,
    HedgesOverlap,
    PublishedApart,
    RivalSpeakers,
    Rule,
    Selection,
    Slots,
    Unsure,
)
from crosscheck.text.numerals.bounds import CHANGED_ABOUT

_OFFICIAL = "officials"
# Police and hospital speak with one voice: who differs with them is a rival, they are none of each other's.
_AUTHORITY = re.compile(
    r"\b(?:police|officials?|authorit(?:y|ies)|officers?|investigators?|sheriff|deputies|prosecutors?|fire|ministry|"
    r"department|hospital|coroner|spokes\w+|commission(?:er)?|agency)\b",
    re.IGNORECASE,
)


def selected(rule: Rule, fact: Fact) -> Fact | None:
    """A fact of a rule's kinds as far as it looks at it: with the claims that it selects, or None."""
    if not _is_slot(rule.slot, fact):
        return None
    if rule.select == ANY_CLAIM:
        return fact
    claims = tuple(claim for claim in fact.claims if is_such(rule.select, claim))
    if not claims:
        return None
    relation = verdict.across(claims)
    return replace(fact, claims=claims, agreement=relation.agreement, reason=relation.reason)


def _is_slot(slots: Slots, fact: Fact) -> bool:
    slot = fact.slot
    return (
        (not slots.attribute or slot.attribute in slots.attribute)
        and (not slots.scope or slot.scope in slots.scope)
        and (slots.matching is None or slots.matching.found_in(slot.attribute))
        and (slots.subject is None or slots.subject.found_in(slot.subject or ""))
    )


def is_such(selection: Selection, claim: Claim) -> bool:
    """Whether a claim is one of those that a selection means."""
    article = claim.article
    return (
        (not selection.part or claim.part in selection.part)
        and (not selection.source or (article.source or "").casefold() in map(str.casefold, selection.source))
        and (not selection.language or _speaks(article.language or "", selection.language))
        and (selection.hedged is None or selection.hedged is bool(claim.hedge))
        and (selection.attributed is None or selection.attributed is bool(claim.attribution))
        and (selection.text is None or selection.text.found_in(claim.text))
        and (selection.sentence is None or selection.sentence.found_in(claim.sentence.of(article.page)))
        and (selection.headline is None or selection.headline.found_in(article.title or article.headline or ""))
    )


def _speaks(language: str, languages: Sequence[str]) -> bool:
    """Whether a tag is one of those given, or a closer one: en-GB where en is meant."""
    tag = language.replace("_", "-").casefold()
    return any(tag == given or tag.startswith(f"{given}-") for given in map(str.casefold, languages))


def excused(case: Case | Filtered, sides: Sequence[Claim]) -> bool:
    """Whether a case of a rule's ``unless`` holds for the sides of a finding."""
    match case:
        case Hedged():
            return any(claim.hedge for claim in sides) and not _differ_unhedged(sides)
        case HedgesOverlap():
            return _leave_room(sides)
        case Captions():
            return any(claim.part is Part.CAPTION for claim in sides)
        case RivalSpeakers():
            return _are_rivals([claim.attribution for claim in sides]) and not _is_misprinted(sides)
        case PublishedApart():
            return _hours_apart(sides) > case.over
        case Unsure():
            return verdict.least_sure(sides) < case.below
        case Filtered():
            some = all if case.every else any
            return case.where is not None and some(is_such(case.where, claim) for claim in sides)


def _differ_unhedged(sides: Sequence[Claim]) -> bool:
    """Whether those that hedge nothing disagree by themselves: then it is nobody's hedge that makes the difference."""
    exact = [claim for claim in sides if not claim.hedge]
    return len(exact) > 1 and verdict.across(exact).agreement is Agreement.CONFLICTING


def _is_misprinted(sides: Sequence[Claim]) -> bool:
    """Whether two digits changed places: no two speakers differ by that."""
    return verdict.across(sides).reason == CHANGED_ABOUT


def _are_rivals(attributions: Sequence[str | None]) -> bool:
    """Whether every side is somebody's, and not all of one speaker, whatever he is called or however he is spelt.

    Somebody who is told by his part alone ("the mediator") may be anybody who is named.
    """
    if None in attributions:
        return False
    names = {_OFFICIAL if _AUTHORITY.search(name) else _name(name) for name in attributions if name}
    parts = {name for name in names if name.islower() and not name.endswith("s")}
    named = {name for name in names if not name.islower()}
    return any(
        compare_names(one, other).agreement is NameAgreement.DIFFERENT
        for group in (names - parts, names - named)
        for one, other in combinations(sorted(group), 2)
    )


def _name(attribution: str) -> str:
    """The words with a capital, without a role in front of them: "warden Joan Tessel" is Joan Tessel."""
    return " ".join(word for word in attribution.split() if word[0].isupper()) or attribution


def _leave_room(sides: Sequence[Claim]) -> bool:
    """Whether some number is true of all sides."""
    stated = [interval for claim in sides if (interval := bounds(claim.value)) is not None]
    if len(stated) < len(sides) or len({unit_of(claim.value) for claim in sides}) > 1:
        return False
    lows = [interval.low for interval in stated if interval.low is not None]
    highs = [interval.high for interval in stated if interval.high is not None]
    return not lows or not highs or max(lows) <= min(highs)


def _hours_apart(sides: Sequence[Claim]) -> float:
    """The longest time between two reports that follow each other."""
    times = sorted(
        {datetime.fromisoformat(c.article.published).replace(tzinfo=None) for c in sides if c.article.published}
    )
    return max(((b - a) / timedelta(hours=1) for a, b in pairwise(times)), default=0.0)
