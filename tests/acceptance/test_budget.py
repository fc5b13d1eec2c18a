"""How much a report may hold before its check fails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from crosscheck.acceptance import Budget, Spending
from crosscheck.model import Report, Severity

YOUNG, OLD = (f"Dorian Fells, {age}, was arrested at his home." for age in (34, 43))
ONE, OTHER = (f"Envoy {name} Malkin met the delegation." for name in ("Sergei", "Sergey"))
ERROR, WARNING, NOTE = Severity


def overspent(report: Report, budget: Budget) -> list[str]:
    spending = Spending(budget)
    for judged in report.judged:
        spending.add(judged)
    return list(spending.over())


@pytest.mark.parametrize(
    ("budget", "over"),
    [
        (Budget(ERROR), ["1 finding at error or worse, over the budget of 0"]),
        (Budget(WARNING), ["2 findings at warning or worse, over the budget of 0"]),
        (Budget(WARNING, max_findings=1), ["2 findings at warning or worse, over the budget of 1"]),
        (Budget(WARNING, max_findings=2), []),
        (Budget(None), []),
        (Budget(WARNING, max_rate={"ages/age": 0.25}), ["1 finding at warning or worse, over the budget of 0"]),
        (Budget(ERROR, max_rate={"ages/age": 0.25}), []),
        (Budget(ERROR, max_rate={"ages/age": 0.25, "names/spelling": 0.25}), []),
        (
            Budget(ERROR, max_rate={"ages/age": 0.24, "names/spelling": 0.0}),
            [
                "ages/age: 1 of 4 stories have a finding (25.00%), over the budget of 24.00%",
                "names/spelling: 1 of 4 stories have a finding (25.00%), over the budget of 0.00%",
            ],
        ),
        (Budget(None, max_rate={"ages/age": 0.0}), []),
    ],
)
def test_a_budget(report_of: Callable[..., Report], budget: Budget, over: list[str]) -> None:
    report = report_of(a=[YOUNG, OLD], b=[ONE, OTHER], c=["The choir sang."], d=["It rained."])

    assert overspent(report, budget) == over


def test_what_is_accepted_does_not_count(report_of: Callable[..., Report]) -> None:
    report = report_of(a=[YOUNG, OLD])
    accepted = replace(report, findings=tuple(replace(f, suppressed="both are right") for f in report.findings))

    assert overspent(accepted, Budget(ERROR, max_rate={"ages/age": 0.0})) == []
