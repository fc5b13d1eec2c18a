"""``crosscheck check``: articles in, a consistency report out."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

import click

from crosscheck.cli import options
from crosscheck.cli.step_summary import add_step_summary
from crosscheck.cli.terminal import complain, complain_of_all, say, say_bytes, write_whole
from crosscheck.model import Fault, Report, Severity
from crosscheck.renderers import FORMATS, encoded, render
from crosscheck.ruleset import Rule, load_rules, shipped_rules

if TYPE_CHECKING:
    from crosscheck.names.recogniser import Recogniser

FINDINGS = 1
UNCHECKED = 2
_FAIL_ON = (*(severity.value for severity in Severity), "never")


@click.command()
@options.articles
@options.own_rules
@options.recogniser
@click.option("--select", multiple=True, metavar="ID", help="Only these rules (an id, or a folder such as names/).")
@click.option("--ignore", multiple=True, metavar="ID", help="All rules but these.")
@click.option("--format", "format_", type=click.Choice(tuple(FORMATS)), default="text", show_default=True)
@click.option(
    "--output", multiple=True, metavar="FMT=FILE", help="Write a report to a file; can be given several times."
)
@click.option(
    "--fail-on",
    type=click.Choice(_FAIL_ON),
    default="error",
    show_default=True,
    help="Exit with 1 from this severity on.",
)
def check(
    paths: tuple[str, ...],
    rule_paths: tuple[str, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    format_: str,
    output: tuple[str, ...],
    fail_on: str,
    story_by: str,
    allow_skipped: bool,
    recogniser: Recogniser | None,
) -> int:
    r"""Show where articles disagree on facts.

    Files given by name form one story; each sub-folder of a folder is one; a dataset (.jsonl) is
    grouped by its story column.

    \b
    crosscheck check a.txt b.txt
    crosscheck check stories/ --fail-on warning
    crosscheck check news.jsonl --format json > report.json
    crosscheck check a.html b.docx --output html=report.html --output csv=who-says-what.csv
    crosscheck check stories/ --format github --output sarif=crosscheck.sarif --output junit=junit.xml
    """
    rules = chosen(load_rules([shipped_rules(), *rule_paths]), select, ignore)
    files = [_target(given) for given in output]
    if format_ == "docx" and sys.stdout.isatty():
        raise Fault("a Word file is no text for a screen: write it with --output docx=report.docx")
    report = run(paths, rules, story_by, recogniser)
    threshold = None if fail_on == "never" else Severity(fail_on)
    for kind, path in files:
        write_whole(path, encoded(report, kind, fail_on=threshold))
    if format_ == "docx":
        say_bytes(encoded(report, format_))
    elif not files or format_ != "text":
        colour = format_ == "text" and sys.stdout.isatty()
        say(render(report, format_, width=_width(), colour=colour, fail_on=threshold))
    if "github" in (format_, *(kind for kind, _ in files)):
        add_step_summary(report)
    complain_of_all([f"{skipped.article}: {skipped.why}" for skipped in report.skipped])
    return status(report, fail_on, allow_skipped=allow_skipped)


def run(
    paths: Sequence[str], rules: Sequence[Rule], story_by: str = "auto", recogniser: Recogniser | None = None
) -> Report:
    """Read the articles, check them, and show how far the work is where somebody looks on."""
    from crosscheck import pipeline, readers

    batch = readers.read(paths, story_by=story_by)
    for note in batch.notes:
        complain(note)
    with _progress() as progress:
        return pipeline.check(batch.articles, rules, batch.skipped, progress=progress, recogniser=recogniser)


class _progress:  # noqa: N801 - reads as the verb it is in a with statement
    """A bar on standard error from a hundred stories on, when it is a terminal."""

    def __enter__(self) -> Callable[[int, int], None]:
        self._shown = False
        return self._step

    def _step(self, done: int, of: int) -> None:
        if of >= 100 and sys.stderr.isatty():
            self._shown = True
            filled = 30 * done // of
            click.echo(f"\r  [{'#' * filled}{'.' * (30 - filled)}] {done:,} of {of:,} stories", nl=False, err=True)

    def __exit__(self, *_: object) -> None:
        if self._shown:
            click.echo(err=True)


def status(report: Report, fail_on: str, *, allow_skipped: bool) -> int:
    """The exit status of the contract: 2 before 1 before 0."""
    if report.skipped and not allow_skipped:
        return UNCHECKED
    if fail_on == "never":
        return 0
    bar = Severity(fail_on).rank
    return FINDINGS if any(f.severity.rank <= bar and f.suppressed is None for f in report.findings) else 0


def chosen(rules: Sequence[Rule], select: Sequence[str], ignore: Sequence[str]) -> tuple[Rule, ...]:
    """The rules that are asked for.

    Raises:
        Fault: For an id that no rule has, with the nearest one.
    """
    for given in (*select, *ignore):
        if not any(_names(given, rule) for rule in rules):
            nearest = get_close_matches(given, [rule.id for rule in rules], n=1, cutoff=0.5)
            hint = f"did you mean '{nearest[0]}'?" if nearest else "see: crosscheck rules list"
            raise Fault(f"no rule is called '{given}' ({hint})")
    return tuple(
        rule
        for rule in rules
        if (not select or any(_names(given, rule) for given in select)) and not any(_names(g, rule) for g in ignore)
    )


def _names(given: str, rule: Rule) -> bool:
    return given == rule.id or rule.id.startswith(given.rstrip("/") + "/")


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
