"""Parallels: two sentences that are word for word alike but for one day, hour, length of time or sum."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from crosscheck.model import Agreement, Claim, Slot
from crosscheck.pipeline.extract import Reading

# People and things are counted and described by the dozen in the same words.
_KINDS = frozenset({"date", "duration", "money", "percent", "time"})
# So many code points beside a claim must be alike before whole sentences are compared.
_BESIDE = 24
# A sentence of fewer other words is a formula; of those it has, nine in ten stand in the other too.
_FEWEST, _ALIKE = 8, 0.9
# More places that begin alike are a table or a list of cases.
_MOST = 24
# "Today" is another day in another edition.
_TURNS = re.compile(r"\b(?:today|tonight|yesterday|tomorrow|last|this|next|now|ago|earlier|later|same|that)\b")
_WORD = re.compile(r"[A-Za-z0-9][\w’'.-]*")
_SURE, _SLOT = 0.8, "a sentence told twice"
# The matter and the kind of a claim, and the words beside it.
_Context = tuple[int, str, str]

Told = list[tuple[Claim, float]]


@dataclass(slots=True)
class _Group:
    """Claims of one kind in sentences that are otherwise one, and the words beside the first two."""

    kind: str
    words: str
    claims: list[Claim]


def parallels(readings: Sequence[Reading], matters: Sequence[int]) -> Iterator[tuple[Slot, str, Told]]:
    """Claims that contradict each other inside sentences that are otherwise one: a slot, its kind, and the claims.

    The caption of a newer version beside the text of an older one, an agency's sentence in two papers. What two
    articles say of one slot is set side by side there; here it is what one article says twice, or what nobody
    knows the slot of.

    Args:
        readings: The articles of a story.
        matters: For each the number of its matter: of two matters reporters tell in the same words.
    """
    beside: dict[_Context, list[Claim]] = defaultdict(list)
    for reading, matter in zip(readings, matters, strict=True):
        for claim in reading.claims:
            if claim.kind in _KINDS and claim.part.reports:
                for context in _contexts(claim, matter):
                    beside[context].append(claim)
    alike = sorted((context, claims) for context, claims in beside.items() if 1 < len(claims) <= _MOST)
    groups: dict[Claim, _Group] = {}
    for (_, kind, words), claims in alike:
        for one, other in combinations(claims, 2):
            mine, yours = (groups.get(claim) or _Group(kind, words, [claim]) for claim in (one, other))
            if mine is not yours and _contradict(one, other):
                mine.claims += yours.claims
                groups.update(dict.fromkeys(mine.claims, mine))
    for group in {id(group): group for group in groups.values()}.values():
        slot = Slot(_SLOT, scope=group.words)
        yield slot, group.kind, [(replace(claim, slot=slot, confidence=_SURE), 1.0) for claim in group.claims]


def _contexts(claim: Claim, matter: int) -> Iterator[_Context]:
    """The words right before a claim, and right behind it, within its sentence."""
    page, start, end = claim.article.page, claim.span.start, claim.span.end
    if start - _BESIDE >= claim.sentence.start:
        yield matter, claim.kind, page[start - _BESIDE : start]
    if end + _BESIDE <= claim.sentence.end:
        yield matter, claim.kind, page[end : end + _BESIDE]


def _contradict(one: Claim, other: Claim) -> bool:
    """Whether two claims cannot both be true, in two sentences that are alike but for them."""
    same_article = one.article.id == other.article.id
    if same_article and one.sentence == other.sentence:
        return False
    if not same_article and one.slot is not None and one.slot == other.slot:
        return False
    words = one.text.casefold(), other.text.casefold()
    if words[0] == words[1] or one.hedge or other.hedge or any(map(_TURNS.search, words)):
        return False
    if one.value.relate(other.value).agreement is not Agreement.CONFLICTING:
        return False
    mine, yours = _others(one), _others(other)
    if any(word[0].isupper() for word in mine ^ yours):
        return False  # other names: another case in the same words
    return min(len(mine), len(yours)) >= _FEWEST and len(mine & yours) >= _ALIKE * max(len(mine), len(yours))


def _others(claim: Claim) -> set[str]:
    """The words of a claim's sentence without its own."""
    page, span, sentence = claim.article.page, claim.span, claim.sentence
    before, behind = page[sentence.start : span.start], page[span.end : sentence.end]
    return {word for words in (before, behind) for word in _WORD.findall(words)}
