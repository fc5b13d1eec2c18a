"""``crosscheck baseline``: findings that were there before, so that only new ones count."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from crosscheck.cli import options
from crosscheck.cli.setup import Setup, every_rule, read, run, set_up, today
from crosscheck.cli.terminal import complain_of_all, say, write_whole
from crosscheck.model import Fault
from crosscheck.renderers.safe import safe_line

if TYPE_CHECKING:
    from crosscheck.acceptance import Accepted, Baseline, Comparison, Entry

#: Where a baseline is kept unless a flag or the configuration says otherwise.
USUAL = ".crosscheck/baseline.jsonl"
STALE = 1

_file = click.option("--baseline", metavar="FILE", help=f"The baseline.  [default: {USUAL}]")


@click.group()
def baseline() -> None:
    """Accept what is found now, to fail on what is new only.

    A finding is known by its rule, story, subject, slot and values: one more source that agrees, or an edit elsewhere,
    changes nothing, and a new value in the slot is new.

    \b
    crosscheck baseline create news.jsonl
    crosscheck check news.jsonl --baseline .crosscheck/baseline.jsonl
    crosscheck baseline audit news.jsonl
    crosscheck baseline update news.jsonl
    """


@baseline.command()
@options.checking
@_file
@click.pass_context
def create(context: click.Context, /, **_: object) -> int:
    """Write a baseline of what is found and not accepted yet."""
    from crosscheck.acceptance import baseline_of, entries_of, rendered

    setup = set_up(options.configured(context))
    file = _path(setup)
    if file.exists():
        raise Fault("there is one already; crosscheck baseline update keeps its reasons", path=str(file))
    made = baseline_of(str(file), entries_of(_found(setup).report.findings))
    write_whole(file, rendered(made))
    say(f"{file}: {_entries(len(made.entries))}")
    if setup.options.baseline is None:
        say(f"Use it with --baseline {file}, or with 'baseline: {file}' in crosscheck.yaml.")
    return 0


@baseline.command()
@options.checking
@_file
@click.option("--add", is_flag=True, help="Accept the new findings too.")
@click.option("--prune", is_flag=True, help="Drop entries about stories that were not read: PATH is everything.")
@click.pass_context
def update(context: click.Context, /, add: bool, prune: bool, **_: object) -> int:
    """Take out what is gone or expired, of the suppressions file too; reasons are kept."""
    from crosscheck.acceptance import Entry, baseline_of, entries_of, read_baseline, rendered

    setup = set_up(options.configured(context))
    known = read_baseline(_path(setup))
    accepted, compared = _compared(setup, known)
    kept = [
        Entry(f.identity, e.reason, e.until)
        for f in accepted.report.findings
        if (e := compared.known.get(f.fingerprint))
    ]
    added = entries_of(accepted.report.findings) if add else []
    elsewhere = () if prune else compared.elsewhere
    updated = baseline_of(known.path, [*kept, *added, *elsewhere])
    write_whole(Path(known.path), rendered(updated))
    gone = len(known.entries) - len(compared.known) - len(elsewhere)
    say(f"{known.path}: {_entries(len(updated.entries))}; {len(added)} added, {gone} removed")
    _prune_suppressions(setup, accepted)
    if compared.elsewhere and not prune:
        say(f"{_entries(len(compared.elsewhere))} about stories or rules that were left out stay (--prune drops them).")
    if not add and (new := len(entries_of(accepted.report.findings))):
        say(f"{new} new {'finding is' if new == 1 else 'findings are'} not in it (--add accepts them).")
    return 0


@baseline.command()
@options.checking
@_file
@click.pass_context
def audit(context: click.Context, /, **_: object) -> int:
    """Show what it accepts, and what of it is over.

    Exit status 1 where an entry is not needed any more, has expired, or stands for other values now.
    """
    from crosscheck.acceptance import read_baseline

    setup = set_up(options.configured(context))
    known = read_baseline(_path(setup))
    compared = _compared(setup, known)[1]
    in_use = {entry.identity.fingerprint: entry for entry in compared.known.values()}
    _list("In use", in_use.values())
    _list("Not needed any more", compared.unused)
    _list("Expired", compared.expired)
    _list("The slot has other values now", {entry.identity.slot: entry for entry, _ in compared.changed}.values())
    for _old, finding in compared.changed:
        say("  now " + safe_line(f"{finding.fingerprint}: {' / '.join(finding.identity.values)}"))
    _list("Not judged: the story was not read, or the rule was left out", compared.elsewhere)
    say(f"{len(compared.new)} new {'finding' if len(compared.new) == 1 else 'findings'}.")
    return STALE if compared.unused or compared.expired or compared.changed else 0


def _prune_suppressions(setup: Setup, accepted: Accepted) -> None:
    from crosscheck.acceptance import pruned

    if setup.options.suppressions is None or not accepted.over:
        return
    file = Path(setup.options.suppressions)
    # As bytes, so that line ends stay what they are.
    write_whole(file, pruned(file.read_bytes().decode("utf-8-sig"), accepted.over))
    say(f"{file}: {len(accepted.over)} removed")


def _list(heading: str, entries: Iterable[Entry]) -> None:
    listed = sorted(entries, key=lambda entry: entry.order)
    say(f"{heading}: {len(listed) or 'none'}")
    for entry in listed:
        identity = entry.identity
        about = ", ".join(filter(None, (*identity.subjects, identity.attribute, identity.scope)))
        until = f" (until {entry.until})" if entry.until else ""
        why = f"; {entry.reason}" if entry.reason else ""
        values = " / ".join(identity.values)
        say(
            "  "
            + safe_line(f"{identity.fingerprint}  {identity.story}: {identity.rule}: {about}: {values}{why}{until}")
        )


def _found(setup: Setup, known: Baseline | None = None) -> Accepted:
    """The report with what is accepted.

    Raises:
        Fault: Something could not be read: a baseline is of everything.
    """
    articles, skipped = read(setup.options.paths, setup.options.story_by)
    accepted = setup.accepted(run(articles, setup.rules, skipped, setup.recogniser, setup.house), known)
    if accepted.report.skipped and not setup.options.allow_skipped:
        complain_of_all([f"{one.article}: {one.why}" for one in accepted.report.skipped])
        raise Fault("nothing was written, since not everything could be read (--allow-skipped does without)")
    return accepted


def _compared(setup: Setup, known: Baseline) -> tuple[Accepted, Comparison]:
    from crosscheck.acceptance import compare

    accepted = _found(setup, known)
    left_out = every_rule(setup.options) - {rule.id for rule in setup.rules}
    return accepted, compare(known, accepted.report, left_out=left_out, today=today())


def _path(setup: Setup) -> Path:
    return Path(setup.options.baseline or USUAL)


def _entries(number: int) -> str:
    return "1 entry" if number == 1 else f"{number:,} entries"
