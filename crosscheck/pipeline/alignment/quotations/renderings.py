"""Renderings: sayings that two outlets may have put into English by themselves, or that two speakers said alike."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from itertools import combinations
from typing import Final

from crosscheck.kinds.nationality import Nationality, nations_of
from crosscheck.kinds.quotation import Quotation
from crosscheck.model import Claim, Fact, Value
from crosscheck.names.across import Who
from crosscheck.pipeline.alignment.facts import APART
from crosscheck.pipeline.alignment.quotations.sayings import named_beside
from crosscheck.pipeline.alignment.verdict import MOST_VALUES
from crosscheck.pipeline.extract import Reading
from crosscheck.text.wording.quoted import is_content
from crosscheck.text.wording.side_by_side import side_by_side, size

# Whose public life is in English.
_IN_ENGLISH: Final = frozenset(
    "american australian british canadian english ghanaian indian irish jamaican kenyan liberian nigerian scottish "
    "singaporean ugandan welsh zambian".split()
)
_THROUGH: Final = re.compile(
    r"\b(?:through|via) (?:an|a|his|her|the) (?:[a-z]+ )?(?:interpreter|translator)\b|\btranslat(?:ed|ion)\b"
)
_LANGUAGE: Final = re.compile(r"\bin ([A-Z][a-z]+)\b")
# Papers that speak for themselves; an affidavit or a report quotes others.
_PAPERS: Final = frozenset(("lawsuit", "petition", "suit", "verdict"))
_WORD: Final = re.compile(r"\w[\w'’-]*")
# So many words of two translations may be alike in a row, and so many light words differ beside the one of content.
_MOST_ALIKE, _LIGHT = 5, 2
_TRANSLATED, _OF_TWO = 0.7, 0.7
_A_WEEK = 7


def foreigners(readings: Sequence[Reading], who: Who) -> frozenset[str]:
    """The people of a story, by name, whom it gives a nation where English is not what people speak."""
    nations: dict[str, set[str]] = defaultdict(set)
    for number, reading in enumerate(readings):
        for claim in reading.of("nationality"):
            if isinstance(claim.value, Nationality) and claim.slot is not None:
                for printed in claim.slot.subjects:
                    name = who[number, printed].name if (number, printed) in who else printed
                    nations[name] |= claim.value.nations
    return frozenset(name for name, own in nations.items() if own.isdisjoint(_IN_ENGLISH))


def less_sure(fact: Fact, foreign: Container[str], named: Container[str]) -> Fact:
    """A saying; one whose wordings differ less sure where a translator, a second speaker or another day may explain it.

    Args:
        fact: The saying.
        foreign: The people who may have said it in another language.
        named: The people of the story.
    """
    if fact.agreement not in APART:
        return fact
    if any(_is_translated(claim, foreign) for claim in fact.claims) and not _is_of_one_text(fact.claims):
        return replace(fact, confidence=fact.confidence * _TRANSLATED, reason=f"{fact.reason}; a translation?")
    if _are_of_two_weeks(fact.claims):
        return replace(fact, confidence=fact.confidence * _OF_TWO, reason=f"{fact.reason}; said again?")
    if _are_of_two(fact.claims, named):
        return replace(fact, confidence=fact.confidence * _OF_TWO, reason=f"{fact.reason}; said by two?")
    return fact


def _is_of_one_text(claims: Iterable[Claim]) -> bool:
    """Whether every two wordings that go apart are one but for one word of content: two translators agree on no more.

    Two who put one sentence into English by themselves seldom choose six words in a row alike.
    """
    said = [claim.value for claim in claims if isinstance(claim.value, Quotation)]
    pairs = [
        (one.words, other.words)
        for one, other in combinations([*dict.fromkeys(said)][:MOST_VALUES], 2)
        if one.relate(other).agreement in APART
    ]
    return bool(pairs) and all(_differ_in_a_word(*sorted(pair)) for pair in pairs)


def _differ_in_a_word(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    pair = side_by_side(one, other)
    if pair is None or pair.run <= _MOST_ALIKE:
        return False
    changed = [
        block for block in pair.differing if any(is_content(word) for side in pair.sides(block) for word in side)
    ]
    light = sum(size(block) for block in pair.differing if block not in changed)
    return (
        len(changed) == 1
        and light <= _LIGHT
        and all(sum(map(is_content, side)) == 1 for side in pair.sides(changed[0]))
        and size(changed[0]) <= 1 + _LIGHT
    )


def _is_translated(claim: Claim, foreign: Container[str]) -> bool:
    """Whether words were said in another language, by who says them or by what their sentence tells."""
    speaker = claim.attribution or ""
    if speaker in foreign or any(map(_is_foreign, _WORD.findall(speaker))):
        return True
    told = claim.sentence.of(claim.article.page)
    return _THROUGH.search(told) is not None or any(map(_is_foreign, _LANGUAGE.findall(told)))


def _are_of_two_weeks(claims: Iterable[Claim]) -> bool:
    """Whether a week or more lies between every two reports that word it otherwise: it was said again, likely."""
    days = [
        one.article.days_from(other.article)
        for one, other in combinations([*claims][:MOST_VALUES], 2)
        if one.value.relate(other.value).agreement in APART
    ]
    return bool(days) and all(apart is not None and apart >= _A_WEEK for apart in days)


def _is_foreign(word: str) -> bool:
    return word[0].isupper() and not _IN_ENGLISH.issuperset(nations_of(word))


def _are_of_two(claims: Iterable[Claim], named: Container[str]) -> bool:
    """Whether every two wordings that go apart are printed under two names, a person's or a paper's."""
    speakers: dict[Value, set[str]] = defaultdict(set)
    for claim in claims:
        speakers[claim.value] |= _known(claim, named)
    pairs = [
        (speakers[one], speakers[other])
        for one, other in combinations([*speakers][:MOST_VALUES], 2)
        if one.relate(other).agreement in APART
    ]
    return bool(pairs) and all(one and other and one.isdisjoint(other) for one, other in pairs)


def _known(claim: Claim, named: Container[str]) -> set[str]:
    """A speaker who is a person that is named right behind the words, or a paper; others may be anybody."""
    speaker = claim.attribution or ""
    paper = speaker.rpartition(" ")[2]
    return {speaker} if speaker in named and named_beside(claim) else {paper} & _PAPERS
