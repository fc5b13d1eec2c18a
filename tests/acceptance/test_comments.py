"""What a comment accepts: its own passage, and no disagreement of others."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from crosscheck.acceptance import accept
from crosscheck.model import Report

TODAY = date(2026, 11, 26)
COMMENT = '# crosscheck: ignore ages/age "the clerk confirmed both"\n'
YOUNG, OLD, OLDER = (f"Dorian Fells, {age}, was arrested at his home.\n" for age in (34, 43, 57))
SUNDAY = "The fair opened on Sunday, March 4, 2024, in the old town.\n"


def reasons(report: Report, rules: frozenset[str]) -> list[tuple[str, str | None]]:
    return [(f.rule, f.suppressed) for f in accept(report, rules=rules, today=TODAY).report.findings]


@pytest.mark.parametrize(
    ("texts", "reason"),
    [
        ((COMMENT + YOUNG, OLD), "the clerk confirmed both"),
        ((COMMENT + YOUNG, OLD, OLD), "the clerk confirmed both"),
        (("Raid\n\n" + COMMENT + YOUNG, COMMENT + OLD, OLD), "the clerk confirmed both"),
        ((COMMENT + YOUNG, OLD, OLDER), None),
        (("Raid.\n\n" + COMMENT + "The choir sang.\n\n" + YOUNG, OLD), None),
        ((COMMENT.replace("ages/age", "names/spelling") + YOUNG, OLD), None),
    ],
)
def test_a_comment_takes_its_passage_out_of_the_disagreement(
    report_of: Callable[..., Report], rules: frozenset[str], texts: tuple[str, ...], reason: str | None
) -> None:
    assert reasons(report_of(*texts), rules) == [("ages/age", reason)]


def test_a_fault_that_stands_elsewhere_too_still_stands(
    report_of: Callable[..., Report], rules: frozenset[str]
) -> None:
    comment = '# crosscheck: ignore dates/weekday "as on the poster"\n'

    assert reasons(report_of(comment + SUNDAY), rules) == [("dates/weekday", "as on the poster")]
    assert reasons(report_of(comment + SUNDAY, SUNDAY), rules) == [("dates/weekday", None)]


def test_a_comment_that_does_nothing_is_told(report_of: Callable[..., Report], rules: frozenset[str]) -> None:
    report = report_of(COMMENT + YOUNG, YOUNG)

    (remark,) = accept(report, rules=rules, today=TODAY).balance.remarks
    assert remark.startswith("0.txt:1: the comment is not needed")
    assert accept(report, rules=rules, left_out={"ages/age"}, today=TODAY).balance.remarks == ()


def test_a_comment_that_names_no_rule_is_listed_with_the_nearest(
    report_of: Callable[..., Report], rules: frozenset[str]
) -> None:
    report = report_of(COMMENT.replace("ages/age", "ages/aeg") + YOUNG, OLD)

    accepted = accept(report, rules=rules, today=TODAY).report

    assert [(s.article, s.what) for s in accepted.skipped] == [("0.txt:1", "comment")]
    assert "did you mean 'ages/age'?" in accepted.skipped[0].why
    assert [f.suppressed for f in accepted.findings] == [None]
