"""The main job on two real newspaper articles, which are not part of the project.

They are under copyright: the tests read them from a folder beside the checkout where there is one.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from crosscheck.model import Fact, Report, Severity
from crosscheck.pipeline import check
from crosscheck.readers import read
from crosscheck.ruleset import load_rules

FOLDER = Path(os.environ.get("CROSSCHECK_SEEDS", Path(__file__).parents[2] / "shared" / "seeds"))
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the two articles are not beside this checkout")


@pytest.fixture(scope="module")
def report() -> Report:
    return check(read(sorted(map(str, FOLDER.glob("*.txt")))).articles, load_rules())


def test_the_loud_findings_are_the_real_disagreements_and_nothing_else(report: Report) -> None:
    loud = {
        (finding.rule, frozenset(side.claim.text for side in finding.evidence))
        for finding in report.findings
        if finding.severity is not Severity.NOTE
    }

    assert loud == {
        ("spelling/typo", frozenset({"Rusian"})),
        ("spelling/typo", frozenset({"Septmber"})),
        ("names/spelling", frozenset({"Netenyahu", "Netanyahu"})),
        ("names/spelling", frozenset({"Israel Katz", "Yisrael Katz"})),
        ("names/spelling", frozenset({"Sergei Lavrov", "Sergey Lavrov"})),
        ("charges/charge", frozenset({"drug smuggling", "drug possession"})),
    }


def test_each_is_one_finding(report: Report) -> None:
    assert sum(finding.severity is not Severity.NOTE for finding in report.findings) == 6


@pytest.mark.parametrize(
    ("attribute", "texts", "value"),
    [
        ("prison term", {"seven-and-a-half-years", "7.5 year"}, "P7Y6M"),
        ("day of the talks", {"Friday"}, "2019-12-06"),
        ("day of the visit", {"next month"}, "2020-01"),
    ],
)
def test_facts_that_agree_in_other_words(report: Report, attribute: str, texts: set[str], value: str) -> None:
    facts = [fact for fact in report.agreements if fact.slot.attribute == attribute]

    assert any(_states(fact, texts, value) for fact in facts)


def _states(fact: Fact, texts: set[str], value: str) -> bool:
    values = {str(claim.value.to_json().get("timex")) for claim in fact.claims}
    return texts <= {claim.text for claim in fact.claims} and value in values


def test_a_page_keeps_its_date(report: Report) -> None:
    assert [article.published for article in report.articles] == ["2019-12-08T03:01", None]
