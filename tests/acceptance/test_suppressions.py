"""The suppressions file: what an entry means, when it ends, and every mistake at its line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from crosscheck.acceptance import Accepted, accept, read_suppressions
from crosscheck.model import Fault, Report

TODAY = date(2026, 11, 26)
YOUNG, OLD = (f"Dorian Fells, {age}, was arrested at his home." for age in (34, 43))


@pytest.fixture
def accepted(report_of: Callable[..., Report], rules: frozenset[str], tmp_path: Path) -> Callable[[str], Accepted]:
    """What a file accepts of a story in which two ages differ, called "raid"."""

    def _accepted(entry: str, **stories: list[str]) -> Accepted:
        file = tmp_path / "suppressions.yml"
        file.write_text(f"suppressions:\n  - {entry}\n", encoding="utf-8")
        report = report_of(**(stories or {"raid": [YOUNG, OLD]}))
        return accept(report, rules=rules, suppressions=read_suppressions(file, rules), today=TODAY)

    return _accepted


WHERE = "rule: ages/age, story: raid, reason: both are right"


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        (f"{{{WHERE}, value: 34}}", "both are right"),
        (f"{{{WHERE}, value: 43 years old}}", "both are right"),
        (f"{{{WHERE}, value: 43 Years  OLD}}", "both are right"),
        (f"{{{WHERE}, value: 44}}", None),
        (f"{{{WHERE}, value: 34, until: 2026-11-26}}", "both are right"),
        (f"{{{WHERE}, value: 34, until: 2026-11-25}}", None),
        (f"{{{WHERE.replace('raid', 'trial')}, value: 34}}", None),
        ("{rule: names/spelling, story: raid, value: 34, reason: x}", None),
        ("{fingerprint: 0000000000000000, reason: x}", None),
    ],
)
def test_an_entry_accepts_the_finding_that_it_means(
    accepted: Callable[[str], Accepted], entry: str, reason: str | None
) -> None:
    assert [finding.suppressed for finding in accepted(entry).report.findings] == [reason]


def test_an_entry_by_fingerprint_does_not_outlive_the_values(
    accepted: Callable[..., Accepted], report_of: Callable[..., Report]
) -> None:
    (finding,) = report_of(raid=[YOUNG, OLD]).findings
    entry = f"{{fingerprint: {finding.fingerprint}, reason: both are right}}"

    assert [f.suppressed for f in accepted(entry, raid=[YOUNG, OLD, OLD]).report.findings] == ["both are right"]
    assert [f.suppressed for f in accepted(entry, raid=[YOUNG, OLD.replace("43", "51")]).report.findings] == [None]


def test_a_value_takes_its_side_out_and_no_other(accepted: Callable[..., Accepted]) -> None:
    three = [YOUNG, OLD, OLD.replace("43", "57")]
    for values, reason in (("34", None), ("[34, 43]", "both are right")):
        done = accepted(f"{{{WHERE}, value: {values}}}", raid=three)
        assert [finding.suppressed for finding in done.report.findings] == [reason]
        assert done.balance.remarks == ()


@pytest.mark.parametrize(
    ("entry", "remark"),
    [
        (f"{{{WHERE}, value: 34}}", None),
        (f"{{{WHERE}, value: 44}}", "not needed any more"),
        (f"{{{WHERE}, value: 34, until: 2026-11-25}}", "expired on 2026-11-25"),
        # Of what is gone nobody needs to hear that it has expired.
        (f"{{{WHERE}, value: 44, until: 2026-11-25}}", "not needed any more"),
        # The story was not read in this run.
        (f"{{{WHERE.replace('raid', 'trial')}, value: 34}}", None),
    ],
)
def test_what_is_unused_or_expired_is_told(accepted: Callable[[str], Accepted], entry: str, remark: str | None) -> None:
    remarks = accepted(entry).balance.remarks

    assert len(remarks) == (remark is not None)
    assert all("suppressions.yml:2: " in told and str(remark) in told for told in remarks)


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("suppressions:\n  - rule: ages/age\n    story: raid\n    value: 34\n", 2, 5, "'reason' is missing"),
        ("suppressions:\n  - rule: ages/age\n    value: 34\n    reason: x\n", 2, 5, "'story' is missing"),
        ("suppressions:\n  - reason: x\n", 2, 5, "'rule' is missing"),
        ("suppressions:\n  - reson: x\n", 2, 5, "did you mean 'reason'?"),
        ("suppressions:\n  - fingerprint: 12\n    reason: x\n", 2, 18, "16 digits"),
        ("suppressions:\n  - fingerprint: 12\n    reason:\n", 3, 12, "reason is empty"),
        (
            "suppressions:\n  - {rule: ages/aeg, story: a, value: b, reason: x}\n",
            2, 12, "no rule is called 'ages/aeg' (did you mean 'ages/age'?)",
        ),
        (
            "suppressions:\n  - {rule: ages/age, story: a, value: b, reason: x, until: soon}\n",
            2, 60, "'soon' is no day: write it as 2027-01-31",
        ),
        ("schema: 2\nsuppressions: []\n", 1, 9, "upgrade"),
        ("supressions: []\n", 1, 1, "did you mean 'suppressions'?"),
        ("schema: 1\n", 1, 1, "'suppressions' is missing"),
        ("suppressions: [{reason: x}\n", 1, 27, "not valid YAML"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_at_its_line(
    tmp_path: Path, rules: frozenset[str], text: str, line: int, column: int, message: str
) -> None:
    file = tmp_path / "s.yml"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(Fault) as caught:
        read_suppressions(file, rules)

    assert (caught.value.line, caught.value.column) == (line, column)
    assert message in caught.value.message
    assert caught.value.excerpt == text.split("\n")[line - 1]


def test_every_entry_with_a_mistake_is_told(tmp_path: Path, rules: frozenset[str]) -> None:
    file = tmp_path / "s.yml"
    file.write_text("suppressions:\n- {reson: x}\n- {fingerprint: 12, reason: x}\n", encoding="utf-8")

    with pytest.raises(Fault) as caught:
        read_suppressions(file, rules)

    assert [fault.line for fault in caught.value.all] == [2, 3]


def test_an_empty_file_is_taken_for_half_written(tmp_path: Path, rules: frozenset[str]) -> None:
    file = tmp_path / "s.yml"
    file.write_text(" \n", encoding="utf-8")
    with pytest.raises(Fault, match=r"write: suppressions: \[\]"):
        read_suppressions(file, rules)

    file.write_text("suppressions: []\n", encoding="utf-8")
    assert read_suppressions(file, rules) == ()
