"""``crosscheck baseline``: findings that were there before, so that only new ones count."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from crosscheck.cli import options
from crosscheck.cli.setup import Setup, read, set_up
from crosscheck.cli.terminal import complain_of_all, say, write_whole
from crosscheck.model import Fault, Skipped
from crosscheck.renderers.safe import safe_line

if TYPE_CHECKING:
    from crosscheck.acceptance import Baseline, Comparison, Entry, Suppression

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
    from crosscheck.acceptance import baseline_of, rendered

    setup = set_up(options.configured(context))
    file = _path(setup)
    if file.exists():
        raise Fault("there is one already; crosscheck baseline update keeps its reasons", path=str(file))
    made = baseline_of(str(file), _found(setup).new)
    write_whole(file, rendered(made))
    say(f"{file}: {_entries(len(made.entries))}")
    if setup.options.baseline is None:
        say(f"Use it with --baseline {file}, or with 'baseline: {file}' in crosscheck.yaml.")
    return 0


@baseline.command()
@options.checking
@_file
@click.option("--add", is_flag=True, help="Accept the new findings too.")
@click.option("--prune", is_flag=True, help="Drop entries about what was not read: PATH is everything.")
@click.pass_context
def update(context: click.Context, /, add: bool, prune: bool, **_: object) -> int:
    """Take out what is gone or expired, of the suppressions file too; reasons are kept."""
    from crosscheck.acceptance import baseline_of, read_baseline, rendered, renewed

    setup = set_up(options.configured(context))
    known = read_baseline(_path(setup))
    found = _found(setup, known)
    compared = found.compared
    met = ((compared.known.get(one.identity.fingerprint), one) for one in found.entries)
    kept = [renewed(entry, now, found.files) for entry, now in met if entry]
    added = found.new if add else ()
    elsewhere = () if prune else compared.elsewhere
    updated = baseline_of(known.path, [*kept, *added, *elsewhere])
    write_whole(Path(known.path), rendered(updated))
    gone = len(known.entries) - len(compared.known) - len(elsewhere)
    say(f"{known.path}: {_entries(len(updated.entries))}; {len(added)} added, {gone} removed")
    _prune_suppressions(setup, (*found.over, *found.perhaps) if prune else found.over)
    for left, about in ((compared.elsewhere, "about"), (found.perhaps, "of the suppressions file that may be about")):
        if left and not prune:
            say(f"{_entries(len(left))} {about} articles or rules that were left out stay (--prune drops them).")
    if not add and (new := len(found.new)):
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
    compared = _found(setup, known).compared
    in_use = {entry.identity.fingerprint: entry for entry in compared.known.values()}
    _list("In use", in_use.values())
    _list("Not needed any more", compared.unused)
    _list("Expired", compared.expired)
    _list("The slot has other values now", {entry.identity.slot: entry for entry, _ in compared.changed}.values())
    for _old, identity in compared.changed:
        say("  now " + safe_line(f"{identity.fingerprint}: {' / '.join(identity.values)}"))
    _list("Not judged: what it is about was not read, or the rule was left out", compared.elsewhere)
    say(f"{len(compared.new)} new {'finding' if len(compared.new) == 1 else 'findings'}.")
    return STALE if compared.unused or compared.expired or compared.changed else 0


def _prune_suppressions(setup: Setup, over: Sequence[Suppression]) -> None:
    from crosscheck.acceptance import pruned

    if setup.options.suppressions is None or not over:
        return
    file = Path(setup.options.suppressions)
    # As bytes, so that line ends stay what they are.
    write_whole(file, pruned(file.read_bytes().decode("utf-8-sig"), over))
    say(f"{file}: {len(over)} removed")


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


@dataclass(frozen=True, slots=True)
class _Found:
    """What is found, for a baseline.

    Attributes:
        entries: An entry for every finding.
        files: The files that were read of stories without a key.
        new: An entry for every finding that nothing accepts.
        over: Suppressions that are not needed any more, or have expired.
        perhaps: Suppressions for what was not found, which may be about what was not read.
        compared: How the baseline that there is fits.
    """

    entries: tuple[Entry, ...]
    files: frozenset[str]
    new: tuple[Entry, ...]
    over: tuple[Suppression, ...]
    perhaps: tuple[Suppression, ...]
    compared: Comparison


def _found(setup: Setup, known: Baseline | None = None) -> _Found:
    """What is found, story by story.

    Raises:
        Fault: Something could not be read: a baseline is of everything.
    """
    from crosscheck.acceptance import entries_of, entry_of, file_names
    from crosscheck.pipeline.group import group

    articles, skipped = read(setup.options.paths, setup.options.story_by)
    ledger = setup.ledger(known)
    every: list[Entry] = []
    files: set[str] = set()
    new: list[Entry] = []
    lost: list[Skipped] = []
    for one in setup.judged(articles, group(articles)):
        if isinstance(one, Skipped):
            lost.append(one)
            continue
        judged = ledger.enter(one)
        every += map(entry_of, judged.findings)
        files.update(judged.story.files)
        new += entries_of(judged.findings)
    balance = ledger.balance()
    skipped = (*skipped, *lost, *balance.unknown)
    if skipped and not setup.options.allow_skipped:
        complain_of_all([f"{one.article}: {one.why}" for one in skipped])
        raise Fault("nothing was written, since not everything could be read (--allow-skipped does without)")
    return _Found(
        entries=tuple(every),
        files=frozenset(file_names(files)),
        new=tuple(new),
        over=balance.over,
        perhaps=balance.perhaps,
        compared=balance.comparison,
    )


def _path(setup: Setup) -> Path:
    return Path(setup.options.baseline or USUAL)


def _entries(number: int) -> str:
    return "1 entry" if number == 1 else f"{number:,} entries"
