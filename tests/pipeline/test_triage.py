"""Triage: each disagreement once."""

from __future__ import annotations

from crosscheck import Article, check


def test_an_attribute_of_which_two_sides_are_shown_already_is_not_told_again() -> None:
    texts = [
        "Thieves stole $35,000 from the bank in Weir on Sunday.",
        "On Sunday thieves stole $45,000 from the bank in Weir.",
        "The haul from the bank in Weir was $35,000.",
    ]
    report = check([Article(str(n), str(n), text) for n, text in enumerate(texts)])
    amounts = [finding.rule for finding in report.findings if finding.kind == "money"]
    assert len(amounts) == 1
