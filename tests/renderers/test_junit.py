"""Read back by junitparser, and held against the elements and attributes that Jenkins' schema allows."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from crosscheck.model import Report, Severity
from crosscheck.renderers import junit, render

junitparser = pytest.importorskip("junitparser", reason="the reader comes with the extra `test`")
Error, Failure, JUnitXml, Skipped = (
    junitparser.Error,
    junitparser.Failure,
    junitparser.JUnitXml,
    junitparser.Skipped,
)

# Element: required attributes, optional ones, children.
STRUCTURE = {
    "testsuites": ({"name", "tests", "failures", "errors"}, {"skipped"}, {"testsuite"}),
    "testsuite": ({"name", "tests", "failures", "errors"}, {"skipped"}, {"testcase"}),
    "testcase": ({"name", "classname"}, set(), {"failure", "error", "skipped", "system-out"}),
    "failure": ({"message", "type"}, set(), set()),
    "error": ({"message", "type"}, set(), set()),
    "skipped": ({"message"}, set(), set()),
    "system-out": (set(), set(), set()),
}


def test_it_is_well_formed_and_has_the_structure(any_report: Report) -> None:
    root = ET.fromstring(render(any_report, "junit"))  # noqa: S314 - it is ours

    assert root.tag == "testsuites"
    for element in root.iter():
        required, optional, children = STRUCTURE[element.tag]
        assert required <= set(element.attrib) <= required | optional
        assert {child.tag for child in element} <= children
        assert len({child.tag for child in element}) == len(element) or element.tag in ("testsuites", "testsuite")


def test_the_totals_are_those_that_an_independent_reader_counts(any_report: Report) -> None:
    read = JUnitXml.fromstring(render(any_report, "junit").encode())
    stated = [(suite.tests, suite.failures, suite.errors, suite.skipped) for suite in read]

    for suite in read:
        suite.update_statistics()
    assert stated == [(suite.tests, suite.failures, suite.errors, suite.skipped) for suite in read]


def results(report: Report, fail_on: Severity | None) -> dict[str, list[type]]:
    read = JUnitXml.fromstring(render(report, "junit", fail_on=fail_on).encode())
    return {case.name: [type(result) for result in case.result] for suite in read for case in suite}


@pytest.mark.parametrize(
    ("fail_on", "failing"),
    [
        (Severity.ERROR, {"counts/total"}),
        (Severity.WARNING, {"counts/total", "offences/charge", "names/spelling"}),
        (Severity.NOTE, {"counts/total", "offences/charge", "names/spelling", "spelling/typo"}),
        (None, set()),
    ],
)
def test_a_case_for_each_rule_fails_from_a_severity_on(
    ferry_report: Report, fail_on: Severity | None, failing: set[str]
) -> None:
    cases = results(ferry_report, fail_on)

    assert {name for name, found in cases.items() if found == [Failure]} == failing
    assert cases["ages/age"] == []
    assert cases["spelling/house"] == [Skipped]
    assert cases["broken.txt"] == [Error]


def test_what_does_not_fail_is_still_told(ferry_report: Report) -> None:
    root = ET.fromstring(render(ferry_report, "junit"))  # noqa: S314 - it is ours

    assert "smuggling against possession" in root.findtext(".//testcase[@name='offences/charge']/system-out", "")


def test_a_large_dataset_lists_the_stories_with_findings(
    reports: dict[str, Report], monkeypatch: pytest.MonkeyPatch
) -> None:
    quiet, flood = reports["quiet"], reports["flood"]
    both = Report("0.1.0", (*quiet.stories, *flood.stories), flood.findings, rules=reports["ferry"].rules[1:])

    assert "one" in {suite.name for suite in JUnitXml.fromstring(render(both, "junit").encode())}
    monkeypatch.setattr(junit, "_MOST_CASES", 36)
    assert "one" not in {suite.name for suite in JUnitXml.fromstring(render(both, "junit").encode())}
