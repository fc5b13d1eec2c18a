"""Triage: each disagreement once."""

from __future__ import annotations

import pytest

from crosscheck import Article, Claim, Finding, check
from crosscheck.model import Agreement, Evidence, Severity
from crosscheck.pipeline import claims
from crosscheck.pipeline.triage import triage

_TEXT = "Four rowers won. Four rowers sang. Seven rowers sang. Nine rowers sank. A rower swam."


def test_an_attribute_of_which_two_sides_are_shown_already_is_not_told_again() -> None:
    texts = [
        "Thieves stole $35,000 from the bank in Weir on Sunday.",
        "On Sunday thieves stole $45,000 from the bank in Weir.",
        "The haul from the bank in Weir was $35,000.",
    ]
    report = check([Article(str(n), str(n), text) for n, text in enumerate(texts)])
    amounts = [finding.rule for finding in report.findings if finding.kind == "money"]
    assert len(amounts) == 1


def test_an_attribute_of_which_one_side_and_all_values_are_shown_is_not_told_again() -> None:
    texts = [
        "The Petrel took 87 people from a leaking raft off Weir on Sunday.",
        "The Petrel, a pilot boat, picked up seventy-eight people from a leaking raft off Weir on Sunday.",
        "The pilot boat Petrel picked up 87 people off Weir and was back by dusk.",
    ]
    report = check([Article(str(n), str(n), text, story="a") for n, text in enumerate(texts)])
    assert len([finding for finding in report.findings if "87 people" in finding.message]) == 1


def test_what_one_article_says_in_two_ways_does_not_hide_what_another_says() -> None:
    texts = [
        "Punt sinks, 12 killed\n\nA punt sank off Weir on Sunday and 21 people were killed, the warden said.",
        "Punt sinks off Weir\n\nTwelve people were killed when a punt sank off Weir on Sunday, the warden said.",
    ]
    report = check([Article(str(n), str(n), text) for n, text in enumerate(texts)])
    shown = {side.claim.article.id for finding in report.findings for side in finding.evidence}
    assert shown == {"0", "1"}


def _finding(sides: list[Claim], severity: Severity, kind: str) -> Finding:
    evidence = tuple(Evidence(side, ()) for side in sides)
    return Finding("r", "", kind, severity, 0.5, Agreement.CONFLICTING, "a", None, "", "", "", evidence)


@pytest.mark.parametrize(
    ("sides", "severity", "kind", "kept"),
    [
        ((1, 2), Severity.WARNING, "count", 1),
        ((1, 2), Severity.WARNING, "quantity", 2),
        ((2, 3), Severity.WARNING, "count", 2),
        ((0, 2, 3), Severity.WARNING, "count", 2),
        ((0, 2, 3), Severity.NOTE, "count", 1),
        ((2, 3), Severity.NOTE, "count", 2),
        ((0, 1), Severity.NOTE, "count", 1),
    ],
    ids=["all values", "another kind", "one value", "a third value", "of a note most", "a note half", "one side"],
)
def test_what_a_worse_finding_of_the_kind_shows_is_left_out(
    sides: tuple[int, ...], severity: Severity, kind: str, kept: int
) -> None:
    told = [claim for claim in claims([Article("a", "a", _TEXT)]) if claim.kind == "count"]
    worst = _finding([told[0], told[2]], Severity.ERROR, "count")
    assert len(triage([worst, _finding([told[number] for number in sides], severity, kind)])) == kept
