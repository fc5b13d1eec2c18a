"""Alignment: the claims of a story put side by side, slot by slot."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, starmap

from crosscheck.model import Claim, Fact, Slot
from crosscheck.names.across import Identity, identities
from crosscheck.pipeline.alignment.addresses import addresses
from crosscheck.pipeline.alignment.anchors import anchored
from crosscheck.pipeline.alignment.charged import charged
from crosscheck.pipeline.alignment.days.matching import days_told_alike
from crosscheck.pipeline.alignment.days.news import of_the_news
from crosscheck.pipeline.alignment.days.telling import timed, told_once
from crosscheck.pipeline.alignment.earlier import of_one_year
from crosscheck.pipeline.alignment.facts import APART, fact_of, facts_of
from crosscheck.pipeline.alignment.genitive_names import genitive_names
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.alignment.incident import as_told, leading
from crosscheck.pipeline.alignment.lengths import lengths
from crosscheck.pipeline.alignment.matters import matters
from crosscheck.pipeline.alignment.near_twins import twin_names
from crosscheck.pipeline.alignment.numbers.attributed import attributed, with_attributed
from crosscheck.pipeline.alignment.numbers.divided import divided
from crosscheck.pipeline.alignment.numbers.doers import doers
from crosscheck.pipeline.alignment.numbers.figures import told_alike
from crosscheck.pipeline.alignment.numbers.goods import goods
from crosscheck.pipeline.alignment.numbers.keyed import Key, Side, sides_by_key
from crosscheck.pipeline.alignment.numbers.left_over import left_over
from crosscheck.pipeline.alignment.numbers.openings import openings
from crosscheck.pipeline.alignment.numbers.singly import singly
from crosscheck.pipeline.alignment.numbers.statistics import statistics
from crosscheck.pipeline.alignment.numbers.tolls import tolls
from crosscheck.pipeline.alignment.numbers.totals import totals
from crosscheck.pipeline.alignment.numbers.transposed import transposed
from crosscheck.pipeline.alignment.one_body import one_body
from crosscheck.pipeline.alignment.one_of_a_sort import one_of_a_sort
from crosscheck.pipeline.alignment.one_word_or_two import one_word_or_two
from crosscheck.pipeline.alignment.people.aged import Aged, aged
from crosscheck.pipeline.alignment.people.bare import bare_names
from crosscheck.pipeline.alignment.people.by_ear import by_ear
from crosscheck.pipeline.alignment.people.by_given import by_given
from crosscheck.pipeline.alignment.people.grown import grown
from crosscheck.pipeline.alignment.people.introductions import introductions
from crosscheck.pipeline.alignment.people.kindred import kindred
from crosscheck.pipeline.alignment.people.namesakes import namesakes
from crosscheck.pipeline.alignment.people.one_dead import one_dead
from crosscheck.pipeline.alignment.people.patients import patients
from crosscheck.pipeline.alignment.people.sexes import sexes
from crosscheck.pipeline.alignment.people.small import small
from crosscheck.pipeline.alignment.people.strangers import strangers
from crosscheck.pipeline.alignment.people.unaged import Unaged
from crosscheck.pipeline.alignment.people.unread import unread
from crosscheck.pipeline.alignment.proper_names import proper_names
from crosscheck.pipeline.alignment.quarters import quarters
from crosscheck.pipeline.alignment.renderings import foreigners, less_sure
from crosscheck.pipeline.alignment.retold import not_agreed, retold
from crosscheck.pipeline.alignment.sayings import sayings, speakers
from crosscheck.pipeline.alignment.scopes import scopes
from crosscheck.pipeline.alignment.sequences import sequences
from crosscheck.pipeline.alignment.streets import streets
from crosscheck.pipeline.extract import Reading

_NAMED = frozenset(("person", "place", "organisation"))

Aligned = dict[tuple[str, ...], Sides]


def align(readings: Sequence[Reading]) -> tuple[Fact, ...]:
    """The facts of a story, in the order of subjects, attribute and kind."""
    readings = of_the_news(readings)
    named = by_ear(readings, identities([reading.cast for reading in readings]))
    introduced = {**introductions(readings, named), **named}
    people = [aged(number, reading, introduced) for number, reading in enumerate(readings if len(readings) > 1 else ())]
    of = matters(readings)
    who = {**strangers(people, of, Unaged(readings, people, named)), **introduced}
    told = sayings(readings, who)
    facts = list(_by_slot(readings, who, of, told))
    facts += facts_of("sequence", sequences(readings, of))
    facts += facts_of("extent", scopes(readings))
    facts += facts_of("duration", lengths(readings, of, who))
    facts += _of_sayings(readings, told, named)
    facts += _of_people(readings, of, named, people, who)
    facts += facts_of("person", chain(bare_names(readings, _in_two_ways(facts)), by_given(readings)))
    facts += _of_names(readings, of)
    facts += _of_numbers(readings, of, who)
    sides = sides_by_key(readings, of, who)
    facts = with_attributed(facts, starmap(fact_of, attributed(readings, sides)))
    facts = timed(readings, of, facts)
    facts += starmap(fact_of, twin_names(readings, _in_two_ways(facts)))
    facts = told_once(readings, of, _in_like_words(readings, of, tolls(facts), sides))
    facts += _besides(readings, of, facts)
    facts += _misprinted(readings, of, facts)
    differing = list(retold(readings, of, facts))
    facts = [*not_agreed(facts, differing), *differing]
    return tuple(sorted(facts, key=lambda fact: (fact.slot.subjects, fact.slot.attribute, fact.kind, fact.slot.scope)))


def _by_slot(
    readings: Sequence[Reading],
    who: Mapping[tuple[int, str], Identity],
    matters_of: Sequence[int],
    told: Mapping[Slot, Sides],
) -> Iterator[Fact]:
    """What the claims say of the slots that they have by themselves, each with the claims of all articles.

    Args:
        readings: The articles of a story.
        who: Who their people are.
        matters_of: For each article the number of its matter: what is said of nobody by name is set beside what is
            said of the same matter.
        told: The sayings; a quotation that is of one is no fact by itself.
    """
    hurt = patients(readings, who)
    matched = {(claim.article.id, claim.sentence) for claims in told.values() for claim, _ in claims}
    lead = leading(readings)
    slots: dict[tuple[str, str, str, int], Aligned] = defaultdict(dict)
    for number, reading in enumerate(readings):
        for claim, slot in _filling(reading, lead):
            if claim.kind == "quotation" and (claim.article.id, claim.sentence) in matched:
                continue
            of_kind = hurt if claim.kind == "injury" else who
            subjects, sure = slot.subjects, 1.0
            if subjects:
                known = [of_kind.get((number, name)) or Identity(name, 1.0) for name in subjects]
                subjects = tuple(sorted({identity.name for identity in known}))
                sure = min(identity.confidence for identity in known)
            # People say many things: what is quoted of one is set beside nothing but the same words.
            scope = str(claim.value) if claim.kind == "quotation" else slot.scope
            key = (claim.kind, slot.attribute, scope, 0 if subjects else matters_of[number])
            slots[key].setdefault(subjects, []).append((claim, sure))
    for claim, bearer in unread(readings, who):
        slots["person", "name", "", 0].setdefault((bearer,), []).append((claim, 1.0))
    pages = {reading.article.id: reading.prose.page for reading in readings}
    for (kind, attribute, scope, _), by_subjects in slots.items():
        for subjects, claims in _by_fullest(by_subjects).items():
            yield of_one_year(anchored(fact_of(Slot(attribute, subjects, scope), kind, claims), pages))


def _of_sayings(
    readings: Sequence[Reading], told: Mapping[Slot, Sides], named: Mapping[tuple[int, str], Identity]
) -> Iterator[Fact]:
    """The sayings of a story, and who is quoted for them where two are: one saying is known by its words alone."""
    names, foreign = {identity.name for identity in named.values()}, foreigners(readings, named)
    said = facts_of("quotation", ((slot, [(claim, 1.0) for claim, _ in claims]) for slot, claims in told.items()))
    yield from (less_sure(fact, foreign, names) for fact in said)
    yield from facts_of("quotation", speakers(told, names).items())


def _of_people(
    readings: Sequence[Reading],
    matters_of: Sequence[int],
    named: Mapping[tuple[int, str], Identity],
    people: Sequence[Sequence[Aged]],
    who: Mapping[tuple[int, str], Identity],
) -> Iterator[Fact]:
    """What the story says of those who are one person by more than a name: by age, part, kin or company."""
    yield from facts_of("person", namesakes(readings, named, people).items())
    yield from facts_of("person", kindred(readings, named).items())
    yield from facts_of("age", grown(readings, people, matters_of))
    yield from facts_of("age", small(readings, matters_of))
    yield from facts_of("age", sexes(readings, people, matters_of))
    yield from facts_of("injury", one_dead(readings, matters_of))
    yield from facts_of("offence", charged(readings, matters_of, who))


def _of_names(readings: Sequence[Reading], matters_of: Sequence[int]) -> Iterator[Fact]:
    """What the story names in two ways, people aside: by the letters of the names."""
    yield from starmap(fact_of, proper_names(readings))
    yield from facts_of("organisation", chain(one_body(readings), one_word_or_two(readings), genitive_names(readings)))
    yield from facts_of("place", chain(streets(readings), addresses(readings).items(), quarters(readings)))
    yield from facts_of("place", one_of_a_sort(readings, matters_of))


def _in_two_ways(facts: Sequence[Fact]) -> list[Fact]:
    """What is known to be named in two ways."""
    return [fact for fact in facts if fact.kind in _NAMED and fact.agreement in APART]


def _of_numbers(
    readings: Sequence[Reading], matters_of: Sequence[int], who: Mapping[tuple[int, str], Identity]
) -> Iterator[Fact]:
    """What the story counts and measures in two ways: by the words beside the numbers."""
    yield from facts_of("money", goods(readings).items())
    yield from facts_of("count", doers(readings, matters_of))
    yield from facts_of("count", totals(readings, matters_of))
    yield from facts_of("count", divided(readings, matters_of))
    yield from facts_of("count", openings(readings, matters_of))
    yield from facts_of("count", singly(readings, matters_of))
    yield from starmap(fact_of, statistics(readings, who))


def _in_like_words(
    readings: Sequence[Reading],
    matters_of: Sequence[int],
    facts: Sequence[Fact],
    sides: Mapping[Key, Sequence[Side]],
) -> list[Fact]:
    """The facts with the numbers and days that are told in like words and differ."""
    found = (
        *told_alike(readings, matters_of, facts, sides).items(),
        *days_told_alike(readings, matters_of, facts).items(),
    )
    # How sure it is that one thing is meant is weighed by the words around the values, not by how far these lie apart.
    return [*facts, *(replace(fact_of(slot, claims[0][0].kind, claims), confidence=1.0) for slot, claims in found)]


def _besides(readings: Sequence[Reading], matters_of: Sequence[int], facts: Sequence[Fact]) -> Iterator[Fact]:
    """The numbers that two articles do not share, each the one of its sort that no fact sets beside another."""
    for slot, kind, claims in left_over(readings, matters_of, facts):
        fact = fact_of(slot, kind, claims)
        # How sure it is that one thing is meant is weighed there.
        yield replace(fact, confidence=1.0, reason=fact.reason or f"the only ones that differ: {slot.scope}")


def _misprinted(readings: Sequence[Reading], matters_of: Sequence[int], facts: Sequence[Fact]) -> Iterator[Fact]:
    """The numbers whose digits changed places on the way from one report to the other, whatever they are of."""
    for slot, kind, claims in transposed(readings, matters_of, facts):
        yield replace(fact_of(slot, kind, claims), confidence=1.0)


def _filling(reading: Reading, lead: str) -> Iterator[tuple[Claim, Slot]]:
    """The claims of an article that fill a slot of the story, each with it; most of the others are bare numbers."""
    for read in reading.claims:
        if read.slot is not None:
            for claim in as_told(read, read.slot, lead):
                yield claim, claim.slot or read.slot
        elif read.flaws:
            # A claim of no known slot is set beside nothing but itself; a fault inside it still shows.
            yield read, Slot("as printed", (read.text,))


def _by_fullest(by_subjects: Aligned) -> Aligned:
    """An event whose participants are named in part joins the one event that names them all.

    "The talks Friday" in a sentence that names one side only are the talks of both, unless that
    one side talked to others too.
    """
    if len({len(subjects) for subjects in by_subjects}) == 1:
        return by_subjects
    joined: Aligned = {}
    for subjects, claims in by_subjects.items():
        fuller = [other for other in by_subjects if set(subjects) < set(other)]
        largest = [other for other in fuller if not any(set(other) < set(third) for third in fuller)]
        home = largest[0] if len(largest) == 1 else subjects
        joined.setdefault(home, []).extend(claims)
    return joined
