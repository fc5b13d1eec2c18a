"""``crosscheck rules``: the rules in force, their examples, their schema, their catalogue."""

from __future__ import annotations

import json
from itertools import chain

import click

from crosscheck.cli import options
from crosscheck.cli.bar import bar
from crosscheck.cli.explain import explain
from crosscheck.cli.terminal import complain, complain_of_all, say

_GIVEN = click.argument("given", nargs=-1, metavar="[DIR|FILE|PACK]...")


@click.group(invoke_without_command=True)
@click.pass_context
def rules(context: click.Context) -> None:
    """The rules in force: list them, show one, run their examples, try one out.

    \b
    crosscheck rules list                        those that are on
    crosscheck rules list court my-rules/        with a pack, and your own folder
    crosscheck rules test my-rules/              run the examples of your own
    crosscheck rules try my-rules/rank.yml a.txt b.txt
    crosscheck rules schema > rule.schema.json   for completion in an editor
    """
    if context.invoked_subcommand is None:
        context.invoke(list_)


@rules.command("list")
@_GIVEN
def list_(given: tuple[str, ...]) -> int:
    """List the rules in force, one a line, and the packs that there are."""
    from crosscheck.ruleset import known_packs, load_rules, shipped_rules

    for rule in load_rules([shipped_rules(), *given]):
        status = "" if rule.status.value == "stable" else f" ({rule.status.value})"
        say(f"{rule.id:32} {rule.severity.value:8} {rule.summary}{status}")
    say("")
    for pack in known_packs(given):
        on = " (on)" if pack.default else ""
        say(f"pack {pack.name}@{pack.version}{on}: {pack.summary}")
    say("\nTo switch a pack on: crosscheck check … --rules court")
    return 0


rules.add_command(explain, "show")


@rules.command()
@_GIVEN
def test(given: tuple[str, ...]) -> int:
    """Run every example of every rule: the shipped ones, or those of your own folder, file or pack."""
    from crosscheck.pipeline.rehearse import rehearse
    from crosscheck.ruleset import load_rules, shipped_rules

    load_rules([shipped_rules(), *given])  # a pack or filter with a mistake is told as well
    loaded = load_rules(given, every=True)
    examples = sum(len(rule.examples.flags) + len(rule.examples.allows) for rule in loaded)
    rehearsed = list(bar(chain.from_iterable(map(rehearse, loaded)), examples, "examples"))
    failed = [rehearsal for rehearsal in rehearsed if rehearsal.fault is not None]
    for rehearsal in failed:
        side = "flags" if rehearsal.must_flag else "allows"
        complain(f"{rehearsal.rule}: {side} “{rehearsal.example}”: {rehearsal.fault}")
    say(f"{len(loaded)} rules, {len(rehearsed)} examples: {len(rehearsed) - len(failed)} right, {len(failed)} wrong")
    return 1 if failed else 0


@rules.command("try")
@click.argument("rule", metavar="RULE")
@options.articles
def try_(rule: str, paths: tuple[str, ...], story_by: str, allow_skipped: bool) -> int:
    """Show what one rule would flag in your articles; RULE is an id or a file.

    \b
    crosscheck rules try my-rules/rank.yml story/
    crosscheck rules try dataset/truncated news.jsonl
    """
    from pathlib import Path

    from crosscheck.cli.judging import reported
    from crosscheck.cli.setup import chosen, read
    from crosscheck.pipeline import Judge
    from crosscheck.renderers import render
    from crosscheck.ruleset import load_rules

    loaded = load_rules([rule]) if Path(rule).exists() else chosen(load_rules(every=True), [rule], [])
    articles, unread = read(paths, story_by)
    report = reported(Judge(loaded), articles, unread)
    say(render(report, "text"))
    complain_of_all([f"{skipped.article}: {skipped.why}" for skipped in report.skipped])
    return 2 if report.skipped and not allow_skipped else 0


@rules.command()
@click.argument("sort", type=click.Choice(("rule", "filter", "pack")), default="rule")
def schema(sort: str) -> int:
    """Print the JSON Schema of a rule, filter or pack file, for completion in an editor."""
    from crosscheck.ruleset import rule_schema

    say(json.dumps(rule_schema(sort), indent=2))
    return 0


@rules.command()
@_GIVEN
def catalogue(given: tuple[str, ...]) -> int:
    """Print the catalogue of rules, packs, filters and checks, as Markdown."""
    from crosscheck.ruleset import catalogue_of

    say(catalogue_of(given))
    return 0
