"""The report as JUnit XML: a test suite for each story, a test case for each rule, as Jenkins and GitLab read it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from xml.etree import ElementTree as ET

from crosscheck.model import Finding, Report, Severity, Skipped
from crosscheck.renderers.layout.notice import headline, notice
from crosscheck.renderers.layout.place import Places
from crosscheck.renderers.layout.wording import counted
from crosscheck.renderers.safe import safe_line

# Of a dataset with more, only the stories with findings are listed.
_MOST_CASES = 100_000


def render(report: Report, *, fail_on: Severity | None = Severity.ERROR) -> str:
    """The report as one well-formed XML document, whatever the articles hold.

    Args:
        report: What was found.
        fail_on: A case fails from this severity on; None fails none. What is less bad is its output,
            what was accepted makes it skipped.
    """
    found: defaultdict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in report.findings:
        found[finding.story, finding.rule].append(finding)
    rules = sorted({rule.id for rule in report.rules} | {rule for _, rule in found})
    stories = [story.id for story in report.stories]
    if len(rules) * len(stories) > _MOST_CASES:
        with_findings = {story for story, _ in found}
        stories = [story for story in stories if story in with_findings]

    root = ET.Element("testsuites", name="crosscheck")
    places = Places()
    for story in stories:
        suite = ET.SubElement(root, "testsuite", name=safe_line(story))
        for rule in rules:
            _case(suite, rule, story, found.get((story, rule), ()), places, fail_on)
        _count(suite)
    if report.skipped:
        suite = ET.SubElement(root, "testsuite", name="not checked")
        for gap in report.skipped:
            _gap(suite, gap)
        _count(suite)
    _count(root)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _case(
    suite: ET.Element, rule: str, story: str, findings: Sequence[Finding], places: Places, fail_on: Severity | None
) -> None:
    case = ET.SubElement(suite, "testcase", name=safe_line(rule), classname=safe_line(story))
    standing = [finding for finding in findings if finding.suppressed is None]
    bar = -1 if fail_on is None else fail_on.rank
    failing = [finding for finding in standing if finding.severity.rank <= bar]
    others = [finding for finding in standing if finding.severity.rank > bar]
    if failing:
        more = f" (and {counted(len(failing) - 1, 'more disagreement')})" if failing[1:] else ""
        failure = ET.SubElement(case, "failure", type=failing[0].severity.value)
        failure.set("message", safe_line(headline(failing[0])) + more)
        failure.text = _told(failing, places)
    elif findings and not standing:
        reasons = "; ".join(finding.suppressed or "" for finding in findings)
        ET.SubElement(case, "skipped", message=safe_line(f"accepted: {reasons}"))
    if others:
        ET.SubElement(case, "system-out").text = _told(others, places)


def _gap(suite: ET.Element, gap: Skipped) -> None:
    case = ET.SubElement(suite, "testcase", name=safe_line(gap.article), classname="not checked")
    ET.SubElement(case, "error", type=safe_line(gap.what), message=safe_line(gap.why))


def _told(findings: Sequence[Finding], places: Places) -> str:
    return "\n\n".join("\n".join(map(safe_line, notice(finding, places))) for finding in findings)


def _count(element: ET.Element) -> None:
    """The totals that every reader looks for, from the cases themselves."""
    cases = element.findall(".//testcase")
    for name, child in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        element.set(name, str(sum(case.find(child) is not None for case in cases)))
    element.set("tests", str(len(cases)))
