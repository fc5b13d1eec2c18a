"""``assert_consistent``: a line in a test that keeps a dataset as consistent as it is."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.api.report import Report
from crosscheck.api.sources import Sources
from crosscheck.api.verbs import File, Rules, check
from crosscheck.model import Finding, Severity
from crosscheck.renderers.layout.notice import notice
from crosscheck.renderers.layout.place import Places
from crosscheck.renderers.layout.tally import tally
from crosscheck.renderers.layout.wording import counted
from crosscheck.renderers.safe import safe_line

_SHOWN = 5


def assert_consistent(
    sources: Sources,
    *,
    max_errors: int = 0,
    rules: Rules | None = None,
    story_by: str = "auto",
    comments: bool = True,
    suppressions: File | None = None,
    baseline: File | None = None,
    allow_skipped: bool = False,
) -> None:
    """Fail where articles disagree in more errors than are allowed; warnings and notes are let pass.

        >>> def test_the_corpus_agrees():
        ...     crosscheck.assert_consistent("news.jsonl", max_errors=3)

    Args:
        sources: As for ``check``.
        max_errors: How many errors there may be.
        rules: As for ``check``.
        story_by: As for ``check``.
        comments: As for ``check``.
        suppressions: As for ``check``; what is accepted does not count.
        baseline: As for ``check``.
        allow_skipped: Whether something may be left unchecked.

    Raises:
        AssertionError: There are more; the message shows the worst with all their sides. Or something could
            not be checked.
        Fault: Nothing could be read.
    """
    __tracebackhide__ = True
    report = check(sources, rules, story_by=story_by, comments=comments, suppressions=suppressions, baseline=baseline)
    errors = [f for f in report.findings if f.severity is Severity.ERROR and f.suppressed is None]
    too_many = len(errors) > max_errors
    unchecked = bool(report.skipped) and not allow_skipped
    if too_many or unchecked:
        raise AssertionError("\n".join(_told(report, errors if too_many else [], max_errors, unchecked=unchecked)))


def _told(report: Report, errors: list[Finding], allowed: int, *, unchecked: bool) -> Iterator[str]:
    if errors:
        yield f"{counted(len(errors), 'error')}, {allowed} allowed"
    yield safe_line(tally(report.outcome)[0])
    places = Places()
    for number, finding in enumerate(errors[:_SHOWN], start=1):
        message, *others = map(safe_line, notice(finding, places))
        yield ""
        yield f"{number}. {safe_line(finding.label)} ({safe_line(finding.rule)}): {message}"
        yield from (f"   {line}" for line in others)
    if len(errors) > _SHOWN:
        yield f"\n... and {counted(len(errors) - _SHOWN, 'more error')}"
    if unchecked:
        yield ""
        yield from (f"Not checked: {safe_line(f'{gap.article}: {gap.why}')}" for gap in report.skipped[:_SHOWN])
        if len(report.skipped) > _SHOWN:
            yield f"... and {len(report.skipped) - _SHOWN:,} more that were not checked"
