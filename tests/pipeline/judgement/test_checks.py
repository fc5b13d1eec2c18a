"""Checks with their parameters, on articles of a line or two: what each objects to, and what it lets pass."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.model import Agreement, Article, Finding, Limits
from crosscheck.pipeline import check
from crosscheck.ruleset import Rule, read_rule

_RULE = """\
summary: s
severity: error
confidence: 0.1
message: "{{subject}}: {{flaw}}{{values}}"
why: w
advice: a
examples: {{flags: [{{name: n, articles: [a]}}], allows: [{{name: n, articles: [a]}}]}}
{}
"""
Line = str | tuple[str, str]


def rule(**keys: str) -> Rule:
    return read_rule(_RULE.format("\n".join(f"{key}: {value}" for key, value in keys.items())), "r", "r.yml", Limits())


def found(lines: Sequence[Line], **keys: str) -> list[Finding]:
    """The findings of one rule; a line may come with its day of publication."""
    dated = [line if isinstance(line, tuple) else (line, None) for line in lines]
    articles = [Article(id=f"{n}.txt", path="", text=text, published=day) for n, (text, day) in enumerate(dated)]
    return list(check(articles, [rule(**keys)]).findings)


FINED = ("Ida Calloway was fined $5,310 for the spill.", "Ida Calloway was fined $5,490 for the spill.")
BRIDGE = ("The council said that the new bridge cost 12 million pounds.", "The new bridge cost 12 billion pounds.")
JAILED = ("Ann Orrel was sentenced to 12 months in prison.", "Ann Orrel was sentenced to 11 months in prison.")
HURT = ("About 100 people were injured in Hollin.", "At least 150 people were injured in Hollin.")
HELD = ("Orla Pentwick was arrested on May 13, 2024.", "Orla Pentwick was arrested on May 14, 2024.")
TRIED = ("Orla Pentwick was arrested on May 19, 2024.", "Orla Pentwick was sentenced on May 9, 2024.")
DEAD = ("Otto Trent, 41, died at 3 p.m. Monday.", "2024-05-14"), ("The crash happened at 4 p.m. Monday.", "2024-05-14")
NEXT_DAY = ("Otto Trent, 41, died at 2 a.m.", "2024-05-14"), ("The crash happened at 9 p.m. Monday.", "2024-05-14")
TRIAL = "The trial of Orla Pentwick will begin on May 3, 2024."

CASES = [
    # lines, kind, compare, how many findings
    (FINED, "money", "values", 1),
    (FINED, "money", "{values: {tolerance: 5%}}", 0),
    (FINED, "money", "{values: {tolerance: 1%}}", 1),
    (JAILED, "duration", "{values: {tolerance: 5%}}", 1),
    (JAILED, "duration", "{values: {tolerance: 10%}}", 0),
    (HELD, "date", "values", 1),
    (HELD, "date", "{values: {grain: month}}", 0),
    (HELD, "date", "{values: {grain: day}}", 1),
    (("Dorian Fells, 34, sang. Later Dorian Fells, 43, left.",), "age", "values", 0),
    (("Dorian Fells, 34, sang. Later Dorian Fells, 43, left.",), "age", "{values: {inside: true}}", 1),
    (("Dorian Fells, 34, sang. Later Dorian Fells, 43, left.",) * 2, "age", "{values: {inside: true}}", 1),
    (BRIDGE, "money", "{ratio: {over: 500}}", 1),
    (BRIDGE, "money", "{ratio: {over: 500, under: 900}}", 0),
    (FINED, "money", "{ratio: {over: 2}}", 0),
    ((BRIDGE[0], BRIDGE[1].replace("pounds", "dollars")), "money", "{ratio: {over: 500}}", 0),
    (HURT, "count", "intervals", 1),
    (HURT, "count", "{intervals: {margin: 40%}}", 0),
    (("At least 100 people were injured in Hollin.", HURT[1]), "count", "intervals", 0),
    (TRIED, "date", "{ordered: {before: day of the sentencing}}", 1),
    (TRIED, "date", "{ordered: {before: day of the conviction}}", 0),
    (TRIED[:1], "date", "{ordered: {before: day of the sentencing}}", 0),
    (DEAD, "time", "{ordered: {before: time of the death}}", 1),
    (DEAD, "time", "{ordered: {before: time of the arrest}}", 0),
    (NEXT_DAY, "time", "{ordered: {before: time of the death}}", 0),
    (((TRIAL, "2024-05-12"),), "date", "expired", 1),
    (((TRIAL, "2024-05-01"),), "date", "expired", 0),
    ((TRIAL,), "date", "expired", 0),
    (((TRIAL, "2024-05-01"), ("Nothing came of it.", "2024-05-12")), "date", "{expired: {against: later}}", 1),
    (((TRIAL, "2024-05-01"), ("Nothing came of it.", "2024-05-02")), "date", "{expired: {against: later}}", 0),
    (((TRIAL.replace("will begin", "began"), "2024-05-12"),), "date", "expired", 0),
    (("Nine people were killed in Hollin.",), "count", "attribution", 1),
    (("Nine people were killed in Hollin, police said.",), "count", "attribution", 0),
    (("Dorian Fells, 34, sang.",), "age", "{required: {kind: title}}", 1),
    (("Mayor Dorian Fells, 34, sang.",), "age", "{required: {kind: title, attribute: title}}", 0),
    (("One text.", "One  text."), "article", "duplicate", 1),
    (("One text.", "Another text."), "article", "duplicate", 0),
    (("Four words stand here.",), "article", "{truncated: {words: 5}}", 1),
    (("Five words are standing here.",), "article", "{truncated: {words: 5}}", 0),
    ((("He was arrested on May 19, 2024, in a crash.", "2024-05-02"),), "article", "published", 0),
    ((("Orla Pentwick was arrested on May 19, 2024.", "2024-05-02"),), "article", "published", 1),
    ((("Orla Pentwick was arrested on May 19, 2024.", "2024-05-02"),), "article", "{published: {slack: 20 days}}", 0),
    ((("Orla Pentwick will be arrested on May 19, 2024.", "2024-05-02"),), "article", "published", 0),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "kind", "compare", "findings"), CASES)
def test_a_check_objects_or_lets_pass(lines: Sequence[Line], kind: str, compare: str, findings: int) -> None:
    assert len(found(lines, kind=kind, compare=compare)) == findings


def test_other_articles_take_their_side_in_what_one_says_twice() -> None:
    (finding,) = found(
        ("Dorian Fells, 34, sang. Later Dorian Fells, 43, left.", "Dorian Fells, 43, left.", "Dorian Fells sang."),
        kind="age",
        compare="{values: {inside: true}}",
    )

    assert [(e.claim.article.id, e.claim.text) for e in finding.evidence] == [
        ("0.txt", "34"), ("0.txt", "43"), ("1.txt", "43"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("select", "findings"),
    [
        ("{text: '5,[0-9]{3}'}", 1),
        ("{text: '5,310'}", 0),
        ("{sentence: spill}", 1),
        ("{sentence: '(?i)bridge'}", 0),
        ("{part: [lede, body]}", 1),
        ("{part: caption}", 0),
        ("{hedged: true}", 0),
        ("{attributed: false}", 1),
        ("{language: en}", 0),
        ("{source: The Echo}", 0),
    ],
)
def test_a_rule_looks_at_the_claims_that_it_selects(select: str, findings: int) -> None:
    assert len(found(FINED, kind="money", compare="values", select=select)) == findings


@pytest.mark.parametrize(
    ("slot", "findings"),
    [
        ("{attribute: fine}", 1),
        ("{attribute: bail}", 0),
        ("{matching: '^fi'}", 1),
        ("{subject: Calloway}", 1),
        ("{subject: Rusk}", 0),
        ("{scope: an earlier event}", 0),
    ],
)
def test_a_rule_looks_at_the_slots_that_it_names(slot: str, findings: int) -> None:
    assert len(found(FINED, kind="money", compare="values", slot=slot)) == findings


@pytest.mark.parametrize(
    ("lines", "compare", "unless", "findings"),
    [
        (FINED, "values", "[hedges-overlap]", 1),
        (HURT, "{ratio: {over: 1.2}}", "[]", 0),
        (("Between 90 and 160 people were injured.", "Some 100 to 200 people were injured."), "wording", "[]", 0),
        (("About 1,000 people were killed.", "About 1,000,000 people were killed."), "values", "[]", 1),
        (("About 1,000 people were killed.", "About 1,000,000 people were killed."), "values", "[hedged]", 0),
        (("About 1,000 people were killed.", "About 1,000,000 people were killed."), "values", "[hedges-overlap]", 1),
    ],
)
def test_a_finding_is_dropped_where_a_case_holds(
    lines: Sequence[Line], compare: str, unless: str, findings: int
) -> None:
    assert len(found(lines, kind="[money, count]", compare=compare, unless=unless)) == findings


def test_both_sides_are_suggested_alike_where_the_rule_says_so() -> None:
    (plain,) = found(FINED, kind="money", compare="values")
    (both,) = found(FINED, kind="money", compare="values", suggest="both sides")

    assert plain.suggestions == ()
    assert both.suggestions == ("write “$5,310” throughout", "write “$5,490” throughout")


@settings(max_examples=30, deadline=None)  # each is a whole run of the program
@given(st.integers(1, 9_999), st.integers(1, 9_999), st.lists(st.integers(0, 100), min_size=2, max_size=4))
def test_what_a_small_tolerance_lets_pass_a_larger_one_lets_pass_too(one: int, other: int, shares: list[int]) -> None:
    lines = [f"Ida Calloway was fined ${number:,} for the spill." for number in (one, other)]

    counts = [len(found(lines, kind="money", compare=f"{{values: {{tolerance: {s}%}}}}")) for s in sorted(shares)]

    assert counts == sorted(counts, reverse=True)


def test_a_slip_beside_the_usual_form_is_a_second_spelling() -> None:
    text = (
        "Mill on the Harwneah burns in Varn\n\nA ship, the Harwenah, burned on Monday."
        " The Harwenah has sunk. Boats circled the Harwenah on Friday.\n"
    )
    (finding,) = found([text], kind="spelling", compare="rare-form")

    assert finding.verdict is Agreement.VARIANT
    assert {side.claim.text for side in finding.evidence} == {"Harwneah", "Harwenah"}


def test_what_is_perhaps_of_somebody_else_makes_no_other_claim_less_sure() -> None:
    lines = (
        "Dorian Fells, 34, fled to Varn on Monday.",
        "Dorian Fells, 43, was held. He and Orde's {}son lived there.",
    )

    plain, beside = (
        found([lines[0], lines[1].format(son)], kind="age", compare="values") for son in ("", "3-year-old ")
    )

    assert [[side.claim.text for side in finding.evidence] for finding in beside] == [["34", "43"]]
    assert [finding.confidence for finding in beside] == [finding.confidence for finding in plain]


@pytest.mark.parametrize(
    ("line", "kind", "reason"),
    [
        ("The blast killed 17 people. The blast killed 29 people.", "count", "two different things are meant"),
        ("Otto Trent, 34, sang. Later Otto Trent, 52, left.", "age", "two people of one name"),
    ],
)
def test_why_one_article_may_state_two_values(line: str, kind: str, reason: str) -> None:
    (finding,) = found([line], kind=kind, compare="{values: {inside: true}}")

    assert finding.reason == f"{reason}, or an error in one place"
