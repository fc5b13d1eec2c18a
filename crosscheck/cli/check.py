"""``crosscheck check``: articles in, a consistency report out."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

import click

from crosscheck.cli import options
from crosscheck.cli.setup import read, run, set_up
from crosscheck.cli.step_summary import add_step_summary
from crosscheck.cli.terminal import complain_of_all, say, say_bytes, write_whole
from crosscheck.config import NEVER, Options
from crosscheck.model import Fault, Report, Severity
from crosscheck.renderers import FORMATS, encoded, render
from crosscheck.renderers.layout.wording import counted

FINDINGS = 1
UNCHECKED = 2


@click.command()
@options.checking
@options.reporting
@click.pass_context
def check(context: click.Context, /, **_: object) -> int:
    """Show where articles disagree on facts.

    Files given by name form one story; each sub-folder of a folder is one; a dataset (.jsonl) is
    grouped by its story column, or else by what its rows tell. Every option but --config can stand
    in crosscheck.yaml or pyproject.toml (see: crosscheck config show).

    \b
    crosscheck check a.txt b.txt
    crosscheck check stories/ --fail-on warning
    crosscheck check news.jsonl --format json > report.json
    crosscheck check a.txt b.txt --output html=a.html --output csv=a.csv
    crosscheck check stories/ --format github --output junit=junit.xml
    crosscheck check news.jsonl --baseline baseline.jsonl --since main
    """
    from crosscheck.acceptance import read_baseline
    from crosscheck.cli.git import since
    from crosscheck.cli.since import changed_articles, touching

    setup = set_up(options.configured(context))
    chosen = setup.options
    files = [_target(given) for given in chosen.output]
    if chosen.format == "docx" and sys.stdout.isatty():
        raise Fault("a Word file is no text for a screen: write it with --output docx=report.docx")
    baseline = read_baseline(Path(chosen.baseline)) if chosen.baseline else None
    repository = since(chosen.since, Path.cwd()) if chosen.since else None
    articles, skipped = read(chosen.paths, chosen.story_by)
    accepted = setup.accepted(run(articles, setup.rules, skipped, setup.recogniser, setup.house), baseline)
    report, remarks = accepted.report, accepted.remarks
    if repository is not None:
        whole, report = report, touching(report, changed_articles(articles, repository, chosen.story_by))
        if left_out := len(whole.findings) - len(report.findings):
            remarks = (*remarks, f"left out as older than {chosen.since}: {counted(left_out, 'finding')}")
    _show(report, chosen, files)
    complain_of_all([f"{skipped.article}: {skipped.why}" for skipped in report.skipped])
    complain_of_all(remarks)
    return status(report, chosen)


def _show(report: Report, chosen: Options, files: Sequence[tuple[str, Path]]) -> None:
    threshold = _threshold(chosen)
    for kind, path in files:
        write_whole(path, encoded(report, kind, fail_on=threshold))
    if chosen.format == "docx":
        say_bytes(encoded(report, chosen.format))
    elif not files or chosen.format != "text":
        colour = chosen.format == "text" and sys.stdout.isatty()
        shown = render(report, chosen.format, width=_width(), colour=colour, fail_on=threshold)
        if shown:  # no finding is no line, not an empty one
            say(shown)
    if "github" in (chosen.format, *(kind for kind, _ in files)):
        add_step_summary(report)


def status(report: Report, chosen: Options) -> int:
    """The exit status of the contract: 2 before 1 before 0; where a budget is set, what is over it is told."""
    from crosscheck.acceptance import Budget, overspent

    if report.skipped and not chosen.allow_skipped:
        return UNCHECKED
    over = list(overspent(report, Budget(_threshold(chosen), chosen.max_findings, chosen.max_rate)))
    if chosen.max_findings or chosen.max_rate:
        complain_of_all(over)
    return FINDINGS if over else 0


def _threshold(chosen: Options) -> Severity | None:
    return None if chosen.fail_on == NEVER else Severity(chosen.fail_on)


def _target(given: str) -> tuple[str, Path]:
    kind, equals, path = given.partition("=")
    if not equals or not path:
        raise Fault(f"--output '{given}' needs a format and a file, such as html=report.html")
    if kind not in FORMATS:
        nearest = get_close_matches(kind, FORMATS, n=1)
        hint = f"did you mean '{nearest[0]}'?" if nearest else f"one of: {', '.join(FORMATS)}"
        raise Fault(f"--output has no format '{kind}' ({hint})")
    return kind, Path(path)


def _width() -> int:
    import shutil

    return min(shutil.get_terminal_size((80, 24)).columns, 120) if sys.stdout.isatty() else 80
