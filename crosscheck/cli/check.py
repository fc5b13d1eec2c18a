"""``crosscheck check``: articles in, a consistency report out."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from crosscheck.cli import options
from crosscheck.cli.outputs import Outputs, targets
from crosscheck.cli.setup import read, set_up
from crosscheck.cli.terminal import complain_of_all
from crosscheck.config import NEVER
from crosscheck.model import Fault, Outcome, Severity, Skipped, Totals

FINDINGS = 1
UNCHECKED = 2


@click.command()
@options.checking
@options.reporting
@click.pass_context
def check(context: click.Context, /, **_: object) -> int:
    """Show where articles disagree on facts.

    Files given by name form one story; each sub-folder of a folder is one; a dataset (.jsonl, .csv, .parquet) is
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
    from crosscheck.acceptance import Budget, Spending, read_baseline
    from crosscheck.cli.git import since
    from crosscheck.cli.since import Changes, changed_articles
    from crosscheck.pipeline import opening_of
    from crosscheck.pipeline.group import group

    setup = set_up(options.configured(context))
    chosen = setup.options
    files = targets(chosen.output, chosen.paths)
    if chosen.format == "docx" and sys.stdout.isatty():
        raise Fault("a Word file is no text for a screen: write it with --output docx=report.docx")
    ledger = setup.ledger(read_baseline(Path(chosen.baseline)) if chosen.baseline else None)
    repository = since(chosen.since, Path.cwd()) if chosen.since else None
    articles, skipped = read(chosen.paths, chosen.story_by)
    changes = None
    if repository is not None and chosen.since is not None:
        changes = Changes(chosen.since, changed_articles(articles, repository, chosen.story_by))
    stories = group(articles)
    fail_on = None if chosen.fail_on == NEVER else Severity(chosen.fail_on)
    outputs = Outputs(chosen, files, opening_of(stories, setup.rules), fail_on)
    spending = Spending(Budget(fail_on, chosen.max_findings, chosen.max_rate))
    totals = Totals()
    lost: list[Skipped] = []
    for one in setup.judged(articles, stories):
        if isinstance(one, Skipped):
            lost.append(one)
            continue
        judged = ledger.enter(one)
        if changes is not None:
            judged = changes.touching(judged)
        totals = totals.plus(judged.story, judged.findings)
        spending.add(judged)
        outputs.add(judged)
    balance = ledger.balance()
    outcome = Outcome(totals, (*skipped, *lost, *balance.unknown))
    outputs.close(outcome)
    complain_of_all([f"{one.article}: {one.why}" for one in outcome.skipped])
    complain_of_all(balance.remarks if changes is None else (*balance.remarks, *changes.remarks))
    if outcome.skipped and not chosen.allow_skipped:
        return UNCHECKED
    over = list(spending.over())
    if chosen.max_findings or chosen.max_rate:
        complain_of_all(over)
    return FINDINGS if over else 0
