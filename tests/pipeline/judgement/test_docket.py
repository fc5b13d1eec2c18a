"""The docket: which rules a story's facts concern, and which facts each of them is shown."""

from __future__ import annotations

from crosscheck.kinds.age import Age
from crosscheck.model import Agreement, Article, Claim, Fact, Flaw, Limits, Part, Slot, Span
from crosscheck.pipeline.judgement.docket import Docket
from crosscheck.ruleset import Rule, read_rule
from crosscheck.text.numerals import Bounds

_RULE = """\
summary: s
kind: {kind}
compare: {compare}
severity: error
message: "{{subject}}"
why: w
advice: a
examples: {{flags: [{{name: n, articles: [a]}}], allows: [{{name: n, articles: [a]}}]}}
"""
PAGE = Article(id="a.txt", path="", text="Ida Calloway, 34")


def rule(kind: str, compare: str) -> Rule:
    return read_rule(_RULE.format(kind=kind, compare=compare), "r", "r.yml", Limits())


def fact(kind: str, *flaws: str, claims: int = 1) -> Fact:
    span = Span(14, 16)
    slot = Slot("age", ("Ida Calloway",))
    told = Claim(PAGE, span, kind, Age(Bounds(34, 34)), slot, Part.BODY, span, flaws=tuple(map(_flaw, flaws)))
    return Fact(slot, kind, (told,) * claims, Agreement.SAME)


def _flaw(check: str) -> Flaw:
    return Flaw(check, "a fault")


AGE, AGES, COUNTS = fact("age"), fact("age", claims=2), fact("count", claims=2)
BORN, SUMMED = fact("age", "birth"), fact("count", "sum", "birth")


def test_a_rule_that_compares_is_shown_facts_of_several_claims_of_its_kinds_in_their_order() -> None:
    docket = Docket([COUNTS, AGE, AGES, BORN])

    assert docket.concerning(rule("age", "values")) == [AGES]
    assert docket.concerning(rule("[age, count]", "values")) == [COUNTS, AGES]
    assert docket.concerning(rule("money", "values")) == []


def test_a_rule_of_single_claims_is_shown_every_fact_of_its_kind() -> None:
    assert Docket([AGE, COUNTS, AGES]).concerning(rule("age", "attribution")) == [AGE, AGES]


def test_a_rule_of_flaws_is_shown_facts_that_have_its_flaw_and_one_of_its_kinds() -> None:
    docket = Docket([AGE, SUMMED, BORN])

    assert docket.concerning(rule("age", "age-by-birth")) == [BORN]
    assert docket.concerning(rule("count", "sum-of-parts")) == [SUMMED]


def test_rules_that_no_fact_concerns_are_not_called_but_for_those_of_whole_articles() -> None:
    compares, single, flawed = rule("age", "values"), rule("age", "attribution"), rule("age", "age-by-birth")
    whole = rule("article", "duplicate")

    assert Docket([]).called([compares, whole]) == [whole]
    assert Docket([AGE, COUNTS]).called([compares, single, flawed, whole]) == [single, whole]
    assert Docket([BORN, AGES]).called([flawed, compares, single]) == [flawed, compares, single]
