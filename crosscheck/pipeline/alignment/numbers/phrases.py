"""Phrases: counts of one noun in one phrase, whatever the numbers ("raised a flag over two forts before the parade").

Two such counts are of one thing if three words next to them are the same; or the words right before and right behind;
or two, where neither article counts the noun otherwise; or the word on one side, where one sort of the things is
counted ("rescue units").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import product

from crosscheck.kinds.count import ANYBODY, Count
from crosscheck.model import Agreement, Claim
from crosscheck.pipeline.alignment.nearest import Match
from crosscheck.pipeline.alignment.numbers.attributes import is_plainly_told
from crosscheck.pipeline.alignment.numbers.collocates import NEAR, Figure, figure, is_a_part
from crosscheck.pipeline.alignment.numbers.comparable import of_one_role, of_strangers
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.inner.values import stated
from crosscheck.text.measuring.sport import OF_PLAY
from crosscheck.text.words.synonyms import WORD, stem

# A noun that an article counts more often than this is a list.
_MOST = 12
# The counts of a charge sheet are told by the accused.
_NO_THING = OF_PLAY | {"", "other", "count", "charge"}
_OF_ANYBODY = frozenset(map(stem, ANYBODY))
# So many words that tell something next to both; a name that is no part of the phrase stands everywhere in a story.
_MANY, _FEW = 3, 2
_BY_MANY, _BY_ENDS, _BY_TWO, _BY_SORT = 0.85, 0.8, 0.8, 0.75
# After some days another thing may be told of, where the one number is twice the other or more.
_FEW_DAYS, _LATER, _TIMES = 2, 0.9, 2
# Tolls are counted anew from day to day, and by other rules.
_BEFELL = frozenset(map(stem, ("dead", "injured", "shot", "stabbed", "arrested", "missing")))
# The sum of several counts is not one of them.
_IN_ALL = re.compile(r"\b(?:total|so far|thus far|to date|overall|altogether|in all)\b", re.IGNORECASE)
# A number up to here is printed of many things.
_SMALL = 12
_REACH = 48


@dataclass(frozen=True, slots=True)
class Phrase:
    """A count of things by their noun, and the words next to it.

    Attributes:
        figure: The number with its words.
        near: The stems of the words next to it, the noun and its sort left out.
        sort: The stem of the word before the noun, within the count ("rescue" of "two rescue units"), or "".
        lead: The stem of the nearest word before it that tells something, or "".
        follow: The stem of the nearest behind it.
    """

    figure: Figure
    near: frozenset[str]
    sort: str
    lead: str
    follow: str


@dataclass(frozen=True, slots=True)
class Counts:
    """What an article counts.

    Attributes:
        by_noun: The counts of things by the stem of their noun; none of those whom something befell, none of play.
        numbers: Every number that it counts by, of any thing.
    """

    by_noun: Mapping[str, Sequence[Claim]]
    numbers: Collection[Decimal]
    _phrases: dict[str, list[Phrase]] = field(default_factory=dict, repr=False, compare=False)

    def phrases(self, noun: str) -> list[Phrase]:
        """The counts of a noun with the words next to them; most nouns are counted by no other article."""
        if noun not in self._phrases:
            self._phrases[noun] = [_phrase(claim) for claim in self.by_noun[noun]]
        return self._phrases[noun]


def counts(reading: Reading) -> Counts:
    """What an article counts."""
    found: dict[str, list[Claim]] = defaultdict(list)
    told = [claim for claim in reading.of("count") if claim.part.reports]
    for claim in told:
        if _is_of_things(claim):
            found[_noun(claim)].append(claim)
    return Counts(found, {number for claim in told if (number := stated(claim)) is not None})


def phrased(left: Counts, right: Counts) -> list[Match[Figure]]:
    """The counts of one article beside those of another that they contradict in one phrase.

    Args:
        left: The counts of the earlier article.
        right: The counts of the later.
    """
    found: list[Match[Figure]] = []
    for noun in sorted(left.by_noun.keys() & right.by_noun.keys()):
        lefts, rights = left.by_noun[noun], right.by_noun[noun]
        if len(lefts) <= _MOST and len(rights) <= _MOST and any(_differ(a, b) for a, b in product(lefts, rights)):
            found += _apart(left.phrases(noun), right.phrases(noun))
    return [
        match
        for match in found
        if not _knows(right, match.left)
        and not _knows(left, match.right)
        and not _differ_in_more(left.by_noun, right.by_noun, *match.claims)
    ]


def _knows(article: Counts, figure: Figure) -> bool:
    """Whether an article prints a telling number, too, of whatever."""
    return figure.number is not None and figure.number > _SMALL and figure.number in article.numbers


def _differ_in_more(
    lefts: Mapping[str, Sequence[Claim]], rights: Mapping[str, Sequence[Claim]], one: Claim, other: Claim
) -> bool:
    """Whether more numbers than one differ of the sentences of two counts: then they tell of two events."""
    nouns = 0
    for noun in lefts.keys() & rights.keys():
        left = [claim for claim in lefts[noun] if claim.sentence == one.sentence]
        right = [claim for claim in rights[noun] if claim.sentence == other.sentence]
        nouns += bool(left) and bool(right) and all(_differ(a, b) for a, b in product(left, right))
    return nouns > 1


def _apart(lefts: Sequence[Phrase], rights: Sequence[Phrase]) -> Iterator[Match[Figure]]:
    """The phrases of two articles that differ, where neither gives two numbers in that phrase."""
    alone = _counts_once(lefts) and _counts_once(rights)
    sure = {(one, other): _sure(lefts[one], rights[other], alone) for one, other in _places(lefts, rights)}
    for (one, other), match in sure.items():
        left, right = lefts[one], rights[other]
        mine, yours = left.figure.claim, right.figure.claim
        again = [lefts[at].figure.claim for at, to in sure if to == other and sure[at, to]]
        theirs = [rights[to].figure.claim for at, to in sure if at == one and sure[at, to]]
        of_one = not any(_differ(claim, mine) for claim in again) and not any(_differ(claim, yours) for claim in theirs)
        if match and of_one and _differ(mine, yours):
            yield Match(left.figure, right.figure, match, _words(left, right))


def _places(lefts: Sequence[Phrase], rights: Sequence[Phrase]) -> Iterator[tuple[int, int]]:
    return product(range(len(lefts)), range(len(rights)))


def _counts_once(told: Sequence[Phrase]) -> bool:
    """Whether an article gives one number of things of this noun."""
    return not any(_differ(told[0].figure.claim, phrase.figure.claim) for phrase in told[1:])


def _sure(one: Phrase, other: Phrase, alone: bool) -> float:
    """How sure it is that two counts of a noun are of one thing; 0 where nothing shows it."""
    left, right = one.figure, other.figure
    if left.stretch != right.stretch or not of_one_role(left, right) or of_strangers(left.claim, right.claim):
        return 0.0
    if _is_in_all(left.claim) is not _is_in_all(right.claim):
        return 0.0
    if one.sort and other.sort and one.sort != other.sort:
        # Gold medals and bronze ones.
        return 0.0
    days = left.claim.article.days_from(right.claim.article) or 0
    if one.near & other.near & _BEFELL:
        return 0.0
    if _noun(left.claim) in _OF_ANYBODY:
        alone = False
        if days > _FEW_DAYS:
            return 0.0
    if days <= _FEW_DAYS:
        return _by_words(one, other, alone)
    return _by_words(one, other, alone and _is_near(left, right)) * _LATER


def _by_words(one: Phrase, other: Phrase, alone: bool) -> float:
    shared = one.near & other.near
    led, followed = (
        bool(mine) and mine == yours for mine, yours in ((one.lead, other.lead), (one.follow, other.follow))
    )
    if len(shared) >= _MANY:
        return _BY_MANY
    if led and followed:
        return _BY_ENDS
    if alone and sum(not one.figure.printed[word][0].isupper() for word in shared) >= _FEW:
        return _BY_TWO
    return _BY_SORT if one.sort and one.sort == other.sort and (led or followed) else 0.0


def _is_near(one: Figure, other: Figure) -> bool:
    """Whether neither number is twice the other."""
    return (
        one.number is None
        or other.number is None
        or max(one.number, other.number) < _TIMES * min(one.number, other.number)
    )


def _is_in_all(claim: Claim) -> bool:
    start = claim.span.near(claim.sentence).start
    return _IN_ALL.search(claim.article.page, start, claim.span.start) is not None


def _words(one: Phrase, other: Phrase) -> tuple[str, ...]:
    """The noun with its sort, and the words next to both."""
    shared = sorted(one.near & other.near)
    noun = _noun_of(one.figure.claim)
    sort = one.figure.printed.get(one.sort, "") if one.sort == other.sort else ""
    return tuple(word for word in (sort, noun, *(one.figure.printed[word] for word in shared)) if word)


def _phrase(claim: Claim) -> Phrase:
    page, made = claim.article.page, figure(claim)
    inside = [key for word in WORD.findall(claim.text) if word.isalpha() and (key := stem(word))]
    before = WORD.findall(page, max(claim.sentence.start, claim.span.start - _REACH), claim.span.start)
    behind = WORD.findall(page, claim.span.end, min(claim.sentence.end, claim.span.end + _REACH))
    lead, follow = (next(filter(None, map(stem, words)), "") for words in (reversed(before), behind))
    near = {word for word, weight in made.collocates.items() if weight == NEAR}
    return Phrase(made, frozenset(near - set(inside)), inside[-2] if len(inside) > 1 else "", lead, follow)


def _is_of_things(claim: Claim) -> bool:
    value, slot = claim.value, claim.slot
    if not isinstance(value, Count) or slot is None or slot.scope or slot.attribute != value.of:
        return False
    low = value.bounds.low
    if value.of in _NO_THING or (low is not None and low <= 1):
        return False
    return not is_a_part(claim) and not is_plainly_told(claim)


def _noun(claim: Claim) -> str:
    return stem(_noun_of(claim))


def _noun_of(claim: Claim) -> str:
    return claim.value.of if isinstance(claim.value, Count) else ""


def _differ(one: Claim, other: Claim) -> bool:
    left, right = one.value, other.value
    if not isinstance(left, Count) or not isinstance(right, Count):
        return False
    return left.bounds.relate(right.bounds).agreement is Agreement.CONFLICTING
