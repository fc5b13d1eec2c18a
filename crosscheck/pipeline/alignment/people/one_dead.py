"""The one who died: where, by articles that tell of one dead each, whatever they call him."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from crosscheck.kinds.count import Count
from crosscheck.kinds.death import DEATH, PlaceOfDeath
from crosscheck.model import Agreement, Claim, Slot
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading

# Of more than one, or of one among several.
_SEVERAL = re.compile(
    r"\b(?:were|both|two|three|four|they|others?|another|second|third|fourth|all|each)\b", re.IGNORECASE
)
_HE = re.compile(r"\b(?:he|his|him|man|boy|male|father|son|brother|husband)\b", re.IGNORECASE)
_SHE = re.compile(r"\b(?:she|her|woman|girl|female|mother|daughter|sister|wife)\b", re.IGNORECASE)
_BEFORE = 60
# Of a story so many articles are compared.
_MOST_ARTICLES = 40
# Reports of an incident; much later another may be told of.
_FEW_DAYS = 7
_SURE = 0.7
_WHO = "the one who died"


def one_dead(readings: Sequence[Reading], matters: Sequence[int]) -> Iterator[tuple[Slot, Sides]]:
    """The places where the one dead of a matter died, where two articles tell of two: one slot a matter.

    Each article tells of one dead only; the two are not known to be two people, by name, age or sex, and one of them
    at least is told of without a name. Where both are known to be one person, his own slot has both places.

    Args:
        readings: The articles of a story.
        matters: For each the number of its matter.
    """
    told = [
        (reading, deaths, of) for reading, of in zip(readings, matters, strict=True) if (deaths := _deaths(reading))
    ]
    torn: dict[int, dict[Claim, None]] = {}
    for (one, mine, of), (other, yours, of_other) in combinations(told[:_MOST_ARTICLES], 2):
        if of == of_other and _can_be_one(one, mine, other, yours) and _apart(mine, yours):
            torn.setdefault(of, {}).update(dict.fromkeys((*mine, *yours)))
    for claims in torn.values():
        slot = Slot(DEATH, (_WHO,))
        yield slot, [(replace(claim, slot=slot, confidence=_SURE), 1.0) for claim in claims]


def _deaths(reading: Reading) -> list[Claim]:
    """The places where the one dead of an article died; none where it tells of more than one."""
    deaths = [claim for claim in reading.of("injury") if isinstance(claim.value, PlaceOfDeath)]
    if not deaths or any(_counts_several_dead(claim) for claim in reading.of("count")):
        return []
    named = {subject for claim in deaths for subject in _subjects(claim)}
    several = len(named) > 1 or any(_SEVERAL.search(_before(claim)) for claim in deaths)
    return [] if several or _apart(deaths, deaths) else deaths


def _counts_several_dead(claim: Claim) -> bool:
    if not isinstance(claim.value, Count) or claim.slot is None or claim.slot.attribute != "killed":
        return False
    most = claim.value.bounds.high
    return most is None or most > 1


def _can_be_one(one: Reading, mine: Sequence[Claim], other: Reading, yours: Sequence[Claim]) -> bool:
    if (one.article.days_from(other.article) or 0) > _FEW_DAYS:
        return False
    who, whom = _named(mine), _named(yours)
    sexes = _sex(mine), _sex(yours)
    if (who and whom) or (sexes[0] and sexes[1] and sexes[0] != sexes[1]):
        return False
    # Of somebody whom an article knows by name it would say so.
    return not (_names_another(other, yours, who) or _names_another(one, mine, whom))


def _names_another(reading: Reading, deaths: Sequence[Claim], who: set[str]) -> bool:
    """Whether an article prints the name of somebody, and not beside the death that it tells of."""
    page = reading.prose.page
    family = {name.split()[-1] for name in who}
    beside = " ".join(claim.sentence.of(page) for claim in deaths)
    return any(name in page and name not in beside for name in family)


def _apart(one: Sequence[Claim], other: Sequence[Claim]) -> bool:
    mine, yours = {claim.value for claim in one}, {claim.value for claim in other}
    return any(a.relate(b).agreement is Agreement.CONFLICTING for a in mine for b in yours)


def _subjects(claim: Claim) -> tuple[str, ...]:
    return claim.slot.subjects if claim.slot is not None else ()


def _named(deaths: Sequence[Claim]) -> set[str]:
    return {subject for claim in deaths for subject in _subjects(claim) if subject[0].isupper()}


def _before(claim: Claim) -> str:
    page = claim.article.page
    return page[max(claim.sentence.start, claim.span.start - _BEFORE) : claim.span.end]


def _sex(deaths: Sequence[Claim]) -> str:
    """The one sex that the words before the deaths tell of, or ""."""
    words = " ".join(map(_before, deaths))
    he, she = _HE.search(words) is not None, _SHE.search(words) is not None
    return "" if he is she else "m" if he else "f"
