"""Divided: one group of so many, divided in two ways: two men and a woman here, a man and two women there.

That both make the same number shows that one group is meant, and that one of them has slipped. Men and women stay what
they are. Who is dead and how many are critical changes from report to report, so that only the places of one article
are set side by side, of which one is its headline, its lede or a caption.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from crosscheck.kinds.count import Count
from crosscheck.model import Claim, Part, Slot, Span
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.alignment.numbers.totals import sums
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.inner.values import exact
from crosscheck.text.numerals import Bounds
from crosscheck.text.numerals.sexes import MALES, Sexes, sexes
from crosscheck.text.words.calendar_names import MONTH_WORDS
from crosscheck.text.words.synonyms import stem

_SLOT = "part of a group"
_SURE = 0.7
_OF_A_SEX = frozenset(("man", "woman", "boy", "girl", "male", "female"))
# What befell a group; who ran, watched or sat on a jury is any of many. All are told of where a sentence counts so many
# of one sex, and tells of nobody else.
_DEADLY, _BEFELL, _FEWEST = "killed", frozenset(("killed", "injured", "shot", "stabbed", "hospitalised")), 3
_SOMEBODY = re.compile(
    r"\b(?:m[ae]n|wom[ae]n|boys?|girls?|(?:fe)?males?|teen(?:ager)?s?|child(?:ren)?|officers?|others?|another|including|"
    r"of them|two of|one of)\b",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r",?(?: who| all)? (?:suffered |sustained |with (?:[\w-]+ ){0,3}(?:injuries|wounds)\b|"
    r"(?:was|were|are|have been|had been) (?:\w+ly )?(?:shot|hurt|injured|wounded|stabbed|struck|hit|burned|"
    r"airlifted|hospitali[sz]ed|(?:taken|rushed) to\b(?! (?:the )?(?:police|jail|prison|court|station)))\b)"
)
_BEFORE = re.compile(
    r"(?:\b(?:wound|injur|shoot|shot|hurt|striking|hitting)\w*|\b(?:victims|wounded|injured)(?: (?:are|were)|,)) \Z",
    re.IGNORECASE,
)
_THE = re.compile(r"\b[Tt]he \Z")
# "Four men and two boys were aboard the ferry", "six people in the hut: three men and three boys".
_IN = r"(?:inside|in|aboard|on board)(?: of)? the (?P<place>[a-z]+)\b"
_INSIDE = re.compile(rf" (?:were|was|had been) (?:[a-z]+ ){{0,2}}{_IN}")
_INSIDE_BEFORE = re.compile(rf"\b{_IN} ?(?:[,:–—-]|--) ?\Z")
# Those who did it are another group than those whom it befell, and the dead another than the hurt.
_DOERS = re.compile(
    r"\b(?:suspects?|arrest|custody|charged|wanted|gunm[ae]n|robbe|opened fire|fled|accused|attackers?)", re.IGNORECASE
)
_BESIDE = 80
_DEAD = re.compile(r"\b(?:dead|died|killed|kills|bodies|slain|deaths?)\b", re.IGNORECASE)
_CRITICAL = re.compile(r"[^.;]{0,40}?(?<!non-)\bcritical(?:ly)?\b")
_BETTER = re.compile(
    r"\b(?:stable|good|fair|minor|other|non-life|treated|released|expected|less serious|hurt|injured)\b"
)
_SHOWN = frozenset((Part.HEADLINE, Part.LEDE, Part.CAPTION))
# How it was thought to be before, how it is now, and what happened elsewhere or at another time.
_OTHERWISE = re.compile(
    r"\b(?:initial|first|earlier|original|previous|at the time(?! of\b)|as of|now\b|later|since|improved|"
    r"(?:up|down)graded|"
    r"another|separate|second|similar|last (?:week|month|year|spring|summer|fall|autumn|winter)|ago\b|"
    rf"in (?:{'|'.join(sorted(MONTH_WORDS))}|[12][0-9]{{3}})\b)",
    re.IGNORECASE,
)

# A number of those of a group, by what they are of how many.
_Part = tuple[str, Claim]


def divided(readings: Sequence[Reading], matters: Sequence[int]) -> Iterator[tuple[Slot, Sides]]:
    """The groups of one number that are divided in two ways, each a slot with all its claims.

    Args:
        readings: The articles of a story.
        matters: For each the number of its matter.
    """
    groups: dict[tuple[int, str, str], list[Claim]] = defaultdict(list)
    for reading, matter in zip(readings, matters, strict=True):
        for of, claim in _by_sex(reading):
            groups[matter, "", of].append(claim)
        for of, claim in (*_dead(reading), *_critical(reading)):
            groups[matter, reading.article.id, of].append(claim)
    for (_, article, of), claims in groups.items():
        shown = not article or any(claim.part in _SHOWN for claim in claims)
        if shown and len({claim.value for claim in claims}) > 1:
            slot = Slot(_SLOT, scope=of)
            yield slot, [(replace(claim, slot=slot, confidence=_SURE), 1.0) for claim in claims]


def _by_sex(reading: Reading) -> Iterator[_Part]:
    """The men of "two men and a woman"; an article that divides so many in two ways tells of two groups."""
    groups = list(_groups(reading))
    males: dict[int, set[int]] = defaultdict(set)
    for _, group in groups:
        males[group.males + group.females].add(group.males)
    for claim, group in groups:
        many = group.males + group.females
        whom = _whom(claim, group.span) or _of_before(reading, group) or _where(claim, group.span)
        if whom and len(males[many]) == 1:
            yield f"men of {many} {whom}", _counting(claim, group.span, group.males, "man")


def _groups(reading: Reading) -> Iterator[tuple[Claim, Sexes]]:
    done = 0
    for claim in reading.of("count"):
        of_a_sex = isinstance(claim.value, Count) and claim.value.of in _OF_A_SEX
        if not of_a_sex or claim.hedge or claim.span.start < done or not claim.part.reports or _is_of_another(claim):
            continue
        group = sexes(reading.prose.page, claim.span.start) or _all_of_one(claim)
        if group is not None:
            done = group.span.end
            yield claim, group


def _whom(claim: Claim, group: Span) -> str:
    """Of whom a group is: of those who did it, of the dead, of others whom it befell, or "" of anybody."""
    page, near = claim.article.page, group.near(claim.sentence)
    befell = claim.slot.attribute if claim.slot is not None and claim.slot.attribute in _BEFELL else ""
    if not befell and _DOERS.search(page, max(near.start, group.start - _BESIDE), min(near.end, group.end + _BESIDE)):
        return "suspects"
    if befell == _DEADLY or _DEAD.search(page, near.start, near.end):
        return "dead"
    before = _BEFORE.search(page, max(near.start, group.start - _BESIDE), group.start)
    return "people" if befell or before or _BEHIND.match(page, group.end, near.end) else ""


def _of_before(reading: Reading, group: Sexes) -> str:
    """Of whom "the three men and one boy" are: of the four whom something befell in the sentence before."""
    page, start = reading.prose.page, group.span.start
    if not _THE.search(page, max(0, start - _BESIDE), start):
        return ""
    before = reading.prose.sentence_before(group.span)
    if before is None:
        return ""
    as_many = (c for c in reading.of("count") if c.sentence == before.span and exact(c) == group.males + group.females)
    return "people" if any(_BEHIND.match(page, claim.span.end, before.span.end) for claim in as_many) else ""


def _where(claim: Claim, group: Span) -> str:
    """Where the whole group was: "inside the hut"; "" where the words right behind or before do not say so."""
    page, near = claim.article.page, group.near(claim.sentence)
    place = _INSIDE.match(page, group.end, near.end) or _INSIDE_BEFORE.search(page, near.start, group.start)
    # The words of one sense stand in the plural.
    return f"in the {stem(place['place'] + 's')}" if place else ""


def _all_of_one(claim: Claim) -> Sexes | None:
    """Those of "six men were shot", in a sentence that tells of nobody else."""
    value, slot = claim.value, claim.slot
    if not isinstance(value, Count) or slot is None or slot.scope or slot.attribute not in _BEFELL:
        return None
    number = value.bounds.low
    if number is None or number < _FEWEST or len(_SOMEBODY.findall(_near(claim))) > 1:
        return None
    return Sexes(claim.span, int(number), 0) if value.of in MALES else Sexes(claim.span, 0, int(number))


def _dead(reading: Reading) -> Iterator[_Part]:
    """The dead of "one dead and three hurt"."""
    for dead, claim in sums(reading):
        in_all = claim.value.bounds if isinstance(claim.value, Count) else None
        if in_all is not None and in_all.exact and not _is_of_another(claim):
            yield f"dead of {in_all.low}", _counting(claim, claim.span, int(dead), "")


def _critical(reading: Reading) -> Iterator[_Part]:
    """Those who are critical of "two in critical condition and three in stable condition"."""
    page = reading.prose.page
    for one, other in pairwise(reading.of("count")):
        if one.sentence != other.sentence or not one.part.reports or _is_of_another(one):
            continue
        numbers = [c.value.bounds.low for c in (one, other) if isinstance(c.value, Count) and c.value.bounds.exact]
        behind = [page[one.span.end : other.span.start], page[other.span.end : other.span.near(one.sentence).end]]
        if len(numbers) < 2 or None in numbers or not _CRITICAL.match(behind[0]) or not _BETTER.search(behind[1]):
            continue
        worse, rest = (int(number or 0) for number in numbers)
        yield f"critical of {worse + rest}", _counting(one, Span(one.span.start, other.span.end), worse, "")


def _is_of_another(claim: Claim) -> bool:
    """Whether a claim is of another time or event than the news."""
    return _OTHERWISE.search(_near(claim)) is not None


def _near(claim: Claim) -> str:
    """The sentence of a claim, or what of a long one stands near it."""
    return claim.span.near(claim.sentence).of(claim.article.page)


def _counting(claim: Claim, span: Span, number: int, of: str) -> Claim:
    return replace(claim, span=span, value=Count(Bounds(Decimal(number), Decimal(number)), of))
