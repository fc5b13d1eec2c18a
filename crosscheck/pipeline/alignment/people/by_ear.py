"""By ear: two names that are near in every word and stand in no one article: one person, told to two reporters."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from crosscheck.model import Claim
from crosscheck.names import wordlists as w
from crosscheck.names.across import Identity, Who
from crosscheck.names.comparison.misheard import begins, misheard
from crosscheck.names.person import Mention, Person
from crosscheck.names.reading.establishing import LINKS
from crosscheck.pipeline.alignment.company import shared_company
from crosscheck.pipeline.alignment.people.unrelated import says_unrelated
from crosscheck.pipeline.extract import Reading

# Of a story so many articles are compared; of a crowd of names that begin alike none.
_MOST_ARTICLES, _CROWD = 40, 40
# How sure it is by the names alone, what every sign makes it surer and every difference less sure.
_BASE, _SIGN, _MOST = 0.5, 0.15, 0.85
# Ages further apart than this are two people's, unless a key slipped.
_FAR = 10
_LONGEST_LINK = max(map(len, LINKS))
_OFFICES = w.OFFICE | w.RANK | w.ROLE


@dataclass(slots=True)
class _Bearer:
    """Somebody of the story by full name.

    Attributes:
        name: Who it is across the story.
        articles: The numbers of the articles that name him.
        sexes: "f", "m".
        ages: In years, as the articles tell them.
        offices: The words of the titles that he is given.
        mentions: Where he is named, each with the number of its article.
        kin: The names of his relatives.
    """

    name: str
    articles: set[int] = field(default_factory=set)
    sexes: set[str] = field(default_factory=set)
    ages: set[int] = field(default_factory=set)
    offices: set[str] = field(default_factory=set)
    mentions: list[tuple[int, Mention]] = field(default_factory=list)
    kin: set[str] = field(default_factory=set)

    @property
    def spelling(self) -> str:
        """The name in the first of its spellings."""
        return self.name.partition(" / ")[0]


def by_ear(readings: Sequence[Reading], named: Who) -> Who:
    """Who the named people of a story are, those joined whose names can be one heard in two ways.

    No article tells of both, nor is either near a third name; sex and kin do not tell them apart, and their ages are
    such as one slip makes of another. It is the surer the more their age, office and company agree; a name that is
    joined by nothing but its sound stays in doubt. Those who stand beside one person in two lists are one, likely.

    Args:
        readings: The articles of a story.
        named: Who their named people are by the names alone.
    """
    if len(readings) < 2:
        return named
    bearers = _bearers(readings[:_MOST_ARTICLES], named)
    pairs = [(one, other) for one, other in _near(bearers) if _can_be_one(readings, one, other)]
    times = Counter(bearer.name for pair in pairs for bearer in pair)
    joined: dict[str, Identity] = {}
    for one, other in pairs:
        sure = _sure(readings, named, one, other) if times[one.name] == times[other.name] == 1 else 0.0
        if sure:
            label = " / ".join(sorted({*one.name.split(" / "), *other.name.split(" / ")}))
            joined[one.name] = joined[other.name] = Identity(label, sure)
    if not joined:
        return named
    return {
        key: Identity(joined[who.name].name, min(who.confidence, joined[who.name].confidence))
        if who.name in joined
        else who
        for key, who in named.items()
    }


def _bearers(readings: Sequence[Reading], named: Who) -> list[_Bearer]:
    bearers: dict[str, _Bearer] = {}
    for number, reading in enumerate(readings):
        for person in reading.cast.persons:
            who = named.get((number, person.name))
            if who is not None and " " in who.name:
                bearer = bearers.setdefault(who.name, _Bearer(who.name))
                bearer.articles.add(number)
                bearer.sexes.update(filter(None, (person.gender,)))
                bearer.offices.update(_offices(person))
                bearer.mentions += [(number, mention) for mention in person.mentions]
                bearer.kin.update(name for _, name in person.relations)
        for claim in reading.claims:
            years = _years(claim)
            told = named.get((number, claim.slot.subjects[0])) if years and claim.slot and claim.slot.subjects else None
            if years and told is not None and told.name in bearers:
                bearers[told.name].ages.add(years)
    return list(bearers.values())


def _offices(person: Person) -> Iterator[str]:
    known = w.word_classes()
    for title, _ in person.titles:
        yield from (word for word in title.lower().split() if known.get(word, 0) & _OFFICES)


def _years(claim: Claim) -> int:
    """The age that a claim tells in whole years; 0 where it tells none."""
    if claim.kind != "age" or claim.slot is None or claim.slot.attribute != "age":
        return 0
    value = claim.value.to_json()
    low, high = value["low"], value["high"]
    return int(low) if value["unit"] == "year" and isinstance(low, (int, float)) and low == high else 0


def _near(bearers: Sequence[_Bearer]) -> Iterator[tuple[_Bearer, _Bearer]]:
    """Every two whose names are near in every word; only names that begin alike are compared, and no crowd of them."""
    blocks: dict[tuple[str, str], list[_Bearer]] = defaultdict(list)
    for bearer in sorted(bearers, key=lambda bearer: bearer.name):
        blocks[begins(bearer.spelling)].append(bearer)
    for block in blocks.values():
        for one, other in combinations(block if len(block) <= _CROWD else (), 2):
            if misheard(one.spelling, other.spelling):
                yield one, other


def _can_be_one(readings: Sequence[Reading], one: _Bearer, other: _Bearer) -> bool:
    sexes = one.sexes | other.sexes
    akin = one.name in other.kin or other.name in one.kin
    apart = len(sexes) > 1 or akin or not one.articles.isdisjoint(other.articles) or not _of_one_age(one, other)
    return not apart and not says_unrelated(readings, [*one.mentions, *other.mentions])


def _of_one_age(one: _Bearer, other: _Bearer) -> bool:
    """Whether two can be one by their ages: near ones, or such as one slip makes of each other."""
    return not (one.ages and other.ages) or any(
        abs(mine - yours) <= _FAR or _is_slip(str(mine), str(yours)) for mine in one.ages for yours in other.ages
    )


def _is_slip(mine: str, yours: str) -> bool:
    if len(mine) != len(yours):
        return False
    return sorted(mine) == sorted(yours) or sum(a != b for a, b in zip(mine, yours, strict=True)) == 1


def _sure(readings: Sequence[Reading], named: Who, one: _Bearer, other: _Bearer) -> float:
    """How sure it is that two are one, by what the articles tell of them: ages that differ tell neither way.

    Of two who hold two offices (a pilot and a steward) a single sign is chance: it is 0.
    """
    own = {word.lower() for bearer in (one, other) for word in bearer.name.split()}
    signs = [
        shared_company(readings, one.mentions, other.mentions, own) > 0,
        not one.ages.isdisjoint(other.ages),
        not one.offices.isdisjoint(other.offices),
        all(_leads(readings, bearer) for bearer in (one, other)),
        not _neighbours(readings, named, one).isdisjoint(_neighbours(readings, named, other)),
    ]
    apart = bool(one.offices and other.offices) and one.offices.isdisjoint(other.offices)
    return 0.0 if apart and sum(signs) <= 1 else min(_MOST, _BASE + _SIGN * (sum(signs) - apart))


def _neighbours(readings: Sequence[Reading], named: Who, bearer: _Bearer) -> set[str]:
    """Who is named right before or behind somebody, as in a list of the dead."""
    found: set[str] = set()
    for number, mention in bearer.mentions:
        prose, cast = readings[number].prose, readings[number].cast
        for person, told in cast.mentions_in(prose.sentence_at(mention.span).span):
            start, end = min(told.span.end, mention.span.end), max(told.span.start, mention.span.start)
            is_listed = end - start <= _LONGEST_LINK and prose.page[start:end] in LINKS
            if is_listed and (who := named.get((number, person.name))) is not None:
                found.add(who.name)
    return found


def _leads(readings: Sequence[Reading], bearer: _Bearer) -> bool:
    """Whether an article names nobody more often: it is about him."""
    return any(
        sum(n == number for n, _ in bearer.mentions)
        == max(len(person.mentions) for person in readings[number].cast.persons)
        for number in bearer.articles
    )
