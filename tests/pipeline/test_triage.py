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


def test_an_attribute_of_which_one_side_and_all_values_are_shown_is_not_told_again() -> None:
    texts = [
        "The Petrel took 87 people from a leaking raft off Weir on Sunday.",
        "The Petrel, a pilot boat, picked up seventy-eight people from a leaking raft off Weir on Sunday.",
        "The pilot boat Petrel picked up 87 people off Weir and was back by dusk.",
    ]
    report = check([Article(str(n), str(n), text, story="a") for n, text in enumerate(texts)])
    assert len([finding for finding in report.findings if "87 people" in finding.message]) == 1
