"""The docket: the facts of a story that a rule can have anything to say of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from crosscheck.model import Fact
from crosscheck.ruleset import Rule


class Docket:
    """The facts of a story, listed once by what makes a rule look at one; most facts concern no rule at all."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        self._facts = facts
        self._of_kind: dict[str, list[int]] = defaultdict(list)
        self._of_several: dict[str, list[int]] = defaultdict(list)
        self._flawed: dict[str, list[int]] = defaultdict(list)
        for number, fact in enumerate(facts):
            self._of_kind[fact.kind].append(number)
            if len(fact.claims) > 1:
                self._of_several[fact.kind].append(number)
            for flaw in dict.fromkeys(flaw.check for claim in fact.claims if claim.flaws for flaw in claim.flaws):
                self._flawed[flaw].append(number)

    def called(self, rules: Sequence[Rule]) -> list[Rule]:
        """The rules that some fact concerns, and those that look at articles as a whole, in their order."""
        told, compared = self._of_kind.keys(), self._of_several.keys()
        return [
            rule
            for rule in rules
            if (check := rule.check).of_articles
            or (
                check.flaw in self._flawed
                if check.flaw
                else not (compared if check.compares else told).isdisjoint(rule.kinds)
            )
        ]

    def concerning(self, rule: Rule) -> list[Fact]:
        """The facts of a rule's kinds, in the order of the story, without those that its check lets pass unseen."""
        if rule.check.flaw:
            numbers = self._flawed.get(rule.check.flaw, [])
            return [fact for number in numbers if (fact := self._facts[number]).kind in rule.kinds]
        listed = self._of_several if rule.check.compares else self._of_kind
        if len(rule.kinds) == 1:
            numbers = listed.get(rule.kinds[0], [])
        else:
            numbers = sorted(number for kind in set(rule.kinds) for number in listed.get(kind, ()))
        return [self._facts[number] for number in numbers]
