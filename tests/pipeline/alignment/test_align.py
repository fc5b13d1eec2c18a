"""Alignment: how sure it is how the articles that fill one slot stand to each other."""

from __future__ import annotations

from crosscheck.model import Article
from crosscheck.pipeline import check
from crosscheck.ruleset import load_rules

RULES = [rule for rule in load_rules() if rule.id == "ages/age"]
SURE = ("Dorian Fells, 41, was charged with theft.", "Dorian Fells, 47, was charged with theft.")
UNSURE = "A 47-year-old man was arrested on Monday. Dorian Fells was charged with theft. Fells said nothing."


def told(*texts: str) -> tuple[float, int]:
    (finding,) = check([Article(str(n), str(n), text) for n, text in enumerate(texts)], RULES).findings
    return finding.confidence, len(finding.evidence)


def test_a_third_report_that_may_be_of_somebody_else_makes_a_conflict_no_less_sure() -> None:
    assert told(*SURE) == (told(*SURE, UNSURE)[0], 2)
    assert told(*SURE, UNSURE)[1] == 3


def test_a_conflict_is_as_sure_as_the_surest_that_show_it() -> None:
    assert told(SURE[0], UNSURE)[0] < told(*SURE)[0]
