"""Headline: what a headline says of a slot, against the text below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from crosscheck.kinds.count import ANYBODY, Count
from crosscheck.model import Agreement, Claim, Fact, Part, Relation, Story
from crosscheck.pipeline.alignment import verdict
from crosscheck.pipeline.judgement.objection import Objection
from crosscheck.ruleset.checks import Headline

_ADDED_UP = 0.3
_TOLD_OF_OTHERS = 0.3
# Counts of people that are added up: an article with more is a table.
_MOST = 60
_COUPLE = re.compile(r"\b(?:couple|pair|twins|duo)\b", re.IGNORECASE)
# Whoever shot others and then himself is one more dead; so is a gunman whom the police shot, wherever that is told.
_HIMSELF = re.compile(r"\b(?:himself|herself|themselves|suicide|(?:also|later) died)\b", re.IGNORECASE)
_GUNMAN = re.compile(
    r"\b(?:gunman|shooter|attacker|assailant) (?:was (?:also )?(?:fatally shot|killed|shot dead)|(?:also )?died)\b"
)


def object_to(check: Headline, facts: Sequence[Fact], story: Story) -> Iterator[Objection]:
    """One objection a fact: a reprint of the article repeats its headline, not the disagreement."""
    del check
    people: Mapping[str, Sequence[Claim]] | None = None
    for fact in facts:
        torn: list[Claim] = []
        relations: list[Relation] = []
        for article, claims in fact.by_article.items():
            head = [claim for claim in claims if claim.part is Part.HEADLINE]
            text = [claim for claim in claims if claim.part is not Part.HEADLINE and _number(claim) != 0]
            relation = verdict.best(head, text)
            if relation.agreement is not Agreement.CONFLICTING:
                continue
            people = _people(story) if people is None else people
            told = people.get(article, ()) if fact.kind == "count" else ()
            if not _adds_up(head, text, told):
                torn += [*head, *text]
                relations.append(_weighed(relation, head, text, told))
        if relations:
            worst = verdict.worst(relations)
            sure = worst.confidence * fact.confidence
            yield Objection(fact.kind, fact.slot, torn, worst.agreement, worst.reason, sure)


def _adds_up(head: Sequence[Claim], text: Sequence[Claim], told: Sequence[Claim]) -> bool:
    """Whether one sentence of the text makes every number of people in a headline.

    "Shooting of 4" above "killed one and wounded three"; "leaves 4 dead" above "killed three and then himself".
    """
    counted = [(claim.sentence, _number(claim)) for claim in told[:_MOST]]
    made = {a + b for (one, a), (other, b) in combinations(counted, 2) if one == other}
    with_him = bool(text) and _GUNMAN.search(text[0].article.page) is not None
    made |= {_number(claim) + 1 for claim in text if with_him or _HIMSELF.search(claim.sentence.of(claim.article.page))}
    return bool(told) and all(any(_makes(number, claim) for number in made) for claim in head)


def _makes(number: float, claim: Claim) -> bool:
    """Whether a sum is what a headline says: "several" is made by four."""
    told = claim.value.to_json()
    low, high = told.get("low"), told.get("high")
    return isinstance(low, (int, float)) and low <= number and isinstance(high, (int, float)) and number <= high


def _weighed(relation: Relation, head: Sequence[Claim], text: Sequence[Claim], told: Sequence[Claim]) -> Relation:
    """A conflict, less sure where the text has the headline's number of others too, or tells parts of it."""
    numbers = {_number(claim) for claim in told}
    if head and all(claim.kind == "count" and _number(claim) in numbers for claim in head):
        return Relation(relation.agreement, "the text has that number too, of others", _TOLD_OF_OTHERS)
    return _as_total(relation, head, text)


def _people(story: Story) -> Mapping[str, Sequence[Claim]]:
    """The counts of people that the text of every article tells, of whatever befell them."""
    people: dict[str, list[Claim]] = {}
    for fact in story.facts:
        for claim in fact.claims if fact.kind == "count" else ():
            if claim.part is not Part.HEADLINE and _of_anybody(claim):
                people.setdefault(claim.article.id, []).append(claim)
    return people


def _as_total(relation: Relation, head: Sequence[Claim], text: Sequence[Claim]) -> Relation:
    """A headline may add up what the text tells in parts, or count one part: a couple of the six who died."""
    if all(map(_of_a_sort, head)) and all(_number(h) < _number(t) for h in head for t in text):
        return Relation(relation.agreement, "the headline may count a part of what the text counts", _ADDED_UP)
    parts = len({_number(claim) for claim in text}) > 1 or not all(map(_of_anybody, text))
    if parts and all(_number(h) > _number(t) for h in head for t in text):
        return Relation(relation.agreement, "the headline may add up what the text counts in parts", _ADDED_UP)
    return relation


def _of_anybody(claim: Claim) -> bool:
    """Whether it counts no sort of people or things apart."""
    return not isinstance(claim.value, Count) or claim.value.of in ANYBODY


def _of_a_sort(claim: Claim) -> bool:
    """Whether a headline counts a sort of people, or a couple, of whom the text may count more."""
    return not _of_anybody(claim) or _COUPLE.search(claim.text) is not None


def _number(claim: Claim) -> float:
    """The number that a claim states, its lower end; "nobody was hurt inside" is 0."""
    low = claim.value.to_json().get("low")
    return low if isinstance(low, (int, float)) else 0.5
