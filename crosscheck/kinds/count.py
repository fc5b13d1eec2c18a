"""Counts: how many of something there are, and how many of them were killed, hurt, arrested."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from crosscheck.model import Agreement, Claim, Json, Relation, Slot, Span
from crosscheck.model.frozen import frozen
from crosscheck.text.numerals import Bounds, Form, Numeral, is_decimal, outside
from crosscheck.text.numerals.ages import age_at, age_group, near_age
from crosscheck.text.numerals.counted import Counted, counted
from crosscheck.text.numerals.deeds import ATTACKERS
from crosscheck.text.numerals.gunmen import gunmen
from crosscheck.text.numerals.idioms import counts_nothing, stands_alone
from crosscheck.text.numerals.labels import is_label
from crosscheck.text.numerals.openers import MULTIPLES, openers
from crosscheck.text.page.prose import Prose
from crosscheck.text.words.synonyms import of_one_sense

# How sure it is that two counts of one attribute are about one group: those killed are counted once in
# a story, "two men" may be any two.
_OF_STATE, _OF_NOUN = 0.8, 0.3
_STATED = "<n> <noun> <state>"
# So far apart are two sentences of one paragraph.
_A_BLANK = 2
# Nouns under which anybody can be counted.
# What is counted when a count is of everybody.
ANYBODY = frozenset(("", "person", "victim", "patient", "other", "individual", "man", "woman", "human"))
# Who lives there, for whom papers say "people", too.
_LOCALS = frozenset(("resident", "villager", "inhabitant"))
_EVERYBODY = frozenset(("person", "individual", "human"))
_OF_ONE_SEX = frozenset(("man", "woman"))
# Sorts of people: each of them is one of all.
PEOPLE = frozenset(
    "boy girl teen teenager youth child suspect student pupil teacher inmate prisoner brother sister friend grandson "
    "relative male female juvenile worker employee miner hiker climber skier soldier trooper sailor marine fighter "
    "militant rebel demonstrator protester protestor activist marcher rioter fan supporter passenger tourist migrant "
    "refugee villager resident guest patient nurse doctor officer policeman firefighter civilian pilgrim worshipper "
    "worshiper journalist".split()
)
_NONE = re.compile(
    r"no (?:other |further |new |immediate |serious |known |reported )?(?P<noun>arrests?|injuries|deaths?|fatalities|"
    r"casualties|victims?|suspects?|survivors?|charges|weapons?|shots|witnesses|hostages)\b",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"(?:no ?one|nobody|no (?:people|person|officers?|students?|children|passengers?))(?: else)? (?:was|were|"
    r"has been|had been|is|are) (?:seriously |badly )?(?P<state>killed|injured|hurt|wounded|arrested|charged|"
    r"missing|shot)\b",
    re.IGNORECASE,
)
_BOTH = re.compile(
    r"both (?:of the |the |of them )?(?P<noun>men|women|victims|suspects|boys|girls|officers|drivers|children|teens|"
    r"teenagers|brothers|sisters|students|gunmen|shooters|pilots|defendants)\b",
    re.IGNORECASE,
)
_LONE = re.compile(r"lone (?P<noun>gunman|shooter|attacker|assailant|robber|bomber)\b", re.IGNORECASE)
# The same few numbers make up nearly all of a run.
_CACHE = 4096
_MULTIPLE = re.compile(
    r"(?:double|triple|quadruple|quintuple)[- ](?:fatal |drive-by |deadly )?(?P<deed>shooting|homicide|murder|killing|"
    r"slaying|stabbing|arrest)(?![A-Za-z-])",
    re.IGNORECASE,
)
_STATES = {
    "shooting": "shot", "homicide": "killed", "murder": "killed", "killing": "killed", "slaying": "killed",
    "stabbing": "stabbed",
    "arrest": "arrested", "injuries": "injured", "death": "killed", "fatalities": "killed", "casualties": "casualty",
    "victim": "victim", "suspect": "suspect", "charges": "charged", "injured": "injured", "hurt": "injured",
    "wounded": "injured", "killed": "killed", "men": "man", "women": "woman", "children": "child",
    "witnesses": "witness",
} | dict.fromkeys(
    ("gunman", "gunmen", "shooter", "attacker", "assailant", "robber", "bomber"), "attackers"
)  # fmt: skip


@frozen
class Count:
    """How many of something.

    Attributes:
        bounds: How many.
        of: What is counted, in the singular ("child"), or "" where the noun is left out.
    """

    bounds: Bounds
    of: str = ""

    def relate(self, other: Count, /) -> Relation:
        """Same, compatible or conflicting; counts of two different things cannot be compared."""
        nouns = {self.of, other.of}
        if len(nouns) > 1 and "" not in nouns and not (nouns <= ANYBODY or nouns <= _EVERYBODY | _LOCALS):
            if self._is_part_of_less(other) or other._is_part_of_less(self):
                return Relation(Agreement.CONFLICTING, "one sort of people is more than all of them", 0.8)
            if not of_one_sense(self.of, other.of):
                return Relation(Agreement.INCOMPARABLE, "another thing is counted")
        relation = self.bounds.relate(other.bounds)
        if relation.agreement is Agreement.CONFLICTING and self.of != other.of:
            if of_one_sense(self.of, other.of):
                return Relation(Agreement.CONFLICTING, relation.reason or "two words for those counted", 0.8)
            if not nouns <= ANYBODY:
                return Relation(Agreement.CONFLICTING, relation.reason or "perhaps not the same group is counted", 0.6)
            if nouns & _OF_ONE_SEX:
                return Relation(Agreement.CONFLICTING, "perhaps one counts the men or the women only", 0.6)
        return relation

    def _is_part_of_less(self, other: Count) -> bool:
        """Whether this counts one sort of people, and the other all of them as fewer: 32 nurses of 23 people."""
        if other.of not in _EVERYBODY or self.of not in PEOPLE:
            return False
        most, least = other.bounds.interval.high, self.bounds.interval.low
        return most is not None and least is not None and least > most

    def covers(self, other: Count, /) -> bool:
        """Whether this is a looser count of the same things."""
        return self.of in ("", other.of) and self.bounds.interval.covers(other.bounds.interval)

    def to_json(self) -> dict[str, Json]:
        """The claims contract: ``unit`` is null, ``of`` says what is counted."""
        return {**self.bounds.to_json(), "unit": None, "of": self.of or None}

    def __str__(self) -> str:
        return f"{self.bounds} ({self.of})" if self.of else str(self.bounds)


def find(prose: Prose, numerals: Sequence[Numeral], taken: Sequence[Span]) -> Iterator[Claim]:
    """One claim for every count, its attribute what happened to those counted, else the noun.

    Args:
        prose: The article.
        numerals: The numerals of its page.
        taken: Spans of time expressions, in order: what lies in one is no count.
    """
    page = prose.page
    last: Claim | None = None
    for numeral in outside(numerals, taken):
        if numeral.unit is not None or not _whole(numeral):
            continue
        if is_label(page, numeral) and not stands_alone(page, numeral):
            continue
        if near_age(page, numeral) and (age_at(page, numeral) is not None or age_group(page, numeral)):
            continue
        things = counted(page, numeral)
        if not counts_nothing(page, numeral, things):
            claim = _of_numeral(prose, numeral, things)
            last = _of_all(claim, last)
            yield last
    yield from _in_other_words(prose)
    for told in gunmen(page):
        number = Count(Bounds(Decimal(told.low), None if told.high is None else Decimal(told.high)))
        yield prose.claim(told.span, "count", number, "<gunmen>", Slot(ATTACKERS), confidence=_OF_STATE)


def _of_all(claim: Claim, last: Claim | None) -> Claim:
    """A count of others, as one of all where the count before it is of another fate.

    "Eight died and 23 others were hurt" counts all who were hurt, and so does "Eight died. Another 23 were hurt"; "four
    women and 23 others were hurt" does not.
    """
    if claim.slot is None or claim.slot.scope != "others" or last is None or last.slot is None:
        return claim
    apart = claim.pattern == last.pattern == _STATED and claim.slot.attribute != last.slot.attribute
    beside = claim.sentence == last.sentence or 0 < claim.sentence.start - last.sentence.end <= _A_BLANK
    return replace(claim, slot=replace(claim.slot, scope="")) if apart and beside else claim


def _whole(numeral: Numeral) -> bool:
    if numeral.form is Form.ORDINAL:
        return False
    low, high = numeral.low, numeral.high
    ends = (low,) if low is high else (low, high)
    return all(end is None or _counts(end) for end in ends) and not is_decimal(numeral)


@lru_cache(maxsize=_CACHE)
def _counts(number: Decimal) -> bool:
    return number >= 0 and number == number.to_integral_value()


def _of_numeral(prose: Prose, numeral: Numeral, things: Counted) -> Claim:
    attribute = things.state or things.noun
    span = Span(numeral.span.start, max(numeral.span.end, things.end))
    return prose.claim(
        span if things.noun or things.state else numeral.span,
        "count",
        Count(Bounds.of(numeral), things.noun),
        _STATED if things.state else "<n> <noun>" if things.noun else "<n>",
        Slot(attribute, scope=things.scope) if attribute else None,
        hedge=numeral.hedge,
        confidence=_OF_STATE if things.state else _OF_NOUN,
    )


_DETERMINED = {
    "no": ((_NONE, 0), (_NOBODY, 0)),
    "nobody": ((_NOBODY, 0),),
    "both": ((_BOTH, 2),),
    "lone": ((_LONE, 1),),
}


def _in_other_words(prose: Prose) -> Iterator[Claim]:
    """No arrests, nobody hurt, both men, a triple shooting."""
    for start, end in openers(prose.page).determiners:
        determiner = prose.page[start:end].lower()
        many = MULTIPLES.get(determiner, 0)
        for pattern, number in _DETERMINED.get(determiner, ((_MULTIPLE, many),)):
            match = pattern.match(prose.page, start)
            if match is None:
                continue
            word = match[match.lastgroup or 0].lower()
            attribute = _STATES.get(word) or _STATES.get(word.removesuffix("s")) or word.removesuffix("s")
            span = Span(match.start(), match.end())
            yield prose.claim(
                span,
                "count",
                Count(Bounds(Decimal(number), Decimal(number)), attribute if determiner == "both" else ""),
                "<multiple> <deed>" if many else f"{determiner} <noun>",
                Slot(attribute),
            )
