"""The report as JUnit XML: a test suite for each story, a test case for each rule, as Jenkins and GitLab read it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from xml.etree import ElementTree as ET

from crosscheck.model import Finding, Judged, Opening, Outcome, Severity, Skipped
from crosscheck.renderers.layout.notice import headline, notice
from crosscheck.renderers.layout.place import Places
from crosscheck.renderers.layout.wording import counted
from crosscheck.renderers.safe import safe_line
from crosscheck.spool import Texts

# Of a dataset with more, only the stories with findings are listed.
_MOST_CASES = 100_000
# What a suite counts, by the element in a case.
_COUNTED = {"failures": "failure", "errors": "error", "skipped": "skipped"}


class Suites:
    """One well-formed XML document, whatever the articles hold.

    Args:
        opening: What is known before the first story.
        fail_on: A case fails from this severity on; None fails none. What is less bad is its output,
            what was accepted makes it skipped.
    """

    def __init__(self, opening: Opening, *, fail_on: Severity | None = Severity.ERROR) -> None:
        self._rules = frozenset(rule.id for rule in opening.rules)
        self._only_found = len(self._rules) * opening.stories > _MOST_CASES
        self._fail_on = fail_on
        self._suites = Texts()
        self._counts = Counter[str]()

    def add(self, judged: Judged) -> None:
        """Write the suite of a story."""
        found: defaultdict[str, list[Finding]] = defaultdict(list)
        for finding in judged.findings:
            found[finding.rule].append(finding)
        if not found and self._only_found:
            return
        suite = ET.Element("testsuite", name=safe_line(judged.story.id))
        places = Places()
        for rule in sorted(self._rules | set(found)):
            _case(suite, rule, judged.story.id, found.get(rule, ()), places, self._fail_on)
        self._put_by(suite)

    def close(self, outcome: Outcome) -> Iterator[str]:
        """The document, with a newline at the end."""
        if outcome.skipped:
            suite = ET.Element("testsuite", name="not checked")
            for gap in outcome.skipped:
                _gap(suite, gap)
            self._put_by(suite)
        root = ET.Element("testsuites", name="crosscheck")
        _state(root, self._counts)
        root.text = "\n"
        opening, closing = ET.tostring(root, encoding="unicode").split("\n")
        yield f'<?xml version="1.0" encoding="UTF-8"?>\n{opening}\n'
        yield from self._suites
        yield f"{closing}\n"

    def _put_by(self, suite: ET.Element) -> None:
        counts = _counts(suite)
        self._counts += counts
        _state(suite, counts)
        ET.indent(suite, level=1)
        self._suites.add(f"  {ET.tostring(suite, encoding='unicode')}\n")


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


def _counts(suite: ET.Element) -> Counter[str]:
    """The totals that every reader looks for, from the cases themselves."""
    results = Counter(result.tag for case in suite for result in case)
    return Counter({"tests": len(suite), **{name: results[tag] for name, tag in _COUNTED.items()}})


def _state(element: ET.Element, counts: Counter[str]) -> None:
    for name in (*_COUNTED, "tests"):
        element.set(name, str(counts[name]))
