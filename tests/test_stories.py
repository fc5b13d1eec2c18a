"""The invented stories: every planted disagreement is found, and no look-alike is."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from crosscheck.model import Finding, Report, Severity
from crosscheck.pipeline import check
from crosscheck.readers import read
from crosscheck.ruleset import load_rules

STORIES = sorted(path.parent for path in (Path(__file__).parent / "stories").glob("*/expected.yml"))


def report_of(folder: Path) -> Report:
    files = sorted(str(file) for file in folder.iterdir() if file.name != "expected.yml")
    return check(read(files).articles, load_rules())


def loud(report: Report) -> list[tuple[str, frozenset[str]]]:
    return sorted(
        ((f.rule, _words(f)) for f in report.findings if f.severity is not Severity.NOTE),
        key=lambda found: (found[0], sorted(found[1])),
    )


def _words(finding: Finding) -> frozenset[str]:
    return frozenset(side.claim.text for side in finding.evidence)


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_the_planted_disagreements_are_found_and_nothing_else(folder: Path) -> None:
    expected = yaml.safe_load((folder / "expected.yml").read_text(encoding="utf-8"))
    planted = sorted(
        ((item["rule"], frozenset(item["words"])) for item in expected), key=lambda found: (found[0], sorted(found[1]))
    )

    assert loud(report_of(folder)) == planted
