"""``crosscheck rules``: the rules in force, their examples, their schema."""

from __future__ import annotations

import json

import click

from crosscheck.cli.explain import explain
from crosscheck.cli.terminal import complain, say
from crosscheck.ruleset import load_rules, rule_schema, shipped_rules


@click.group(invoke_without_command=True)
@click.pass_context
def rules(context: click.Context) -> None:
    r"""The rules in force: list them, show one, run their examples.

    \b
    crosscheck rules list
    crosscheck rules test
    crosscheck rules test my-rules/
    crosscheck rules schema > rule.schema.json
    """
    if context.invoked_subcommand is None:
        context.invoke(list_)


@rules.command("list")
@click.argument("paths", nargs=-1, metavar="[DIR|FILE]...")
def list_(paths: tuple[str, ...]) -> int:
    """List the rules, one a line."""
    for rule in load_rules([shipped_rules(), *paths]):
        say(f"{rule.id:32} {rule.severity.value:8} {rule.summary}")
    return 0


rules.add_command(explain, "show")


@rules.command()
@click.argument("paths", nargs=-1, metavar="[DIR|FILE]...")
def test(paths: tuple[str, ...]) -> int:
    """Run every example of every rule: the shipped ones, or those of a folder of your own."""
    from crosscheck.pipeline.rehearse import rehearse

    loaded = load_rules(paths)
    rehearsed = [rehearsal for rule in loaded for rehearsal in rehearse(rule)]
    failed = [rehearsal for rehearsal in rehearsed if rehearsal.fault is not None]
    for rehearsal in failed:
        side = "flags" if rehearsal.must_flag else "allows"
        complain(f"{rehearsal.rule}: {side} “{rehearsal.example}”: {rehearsal.fault}")
    say(f"{len(loaded)} rules, {len(rehearsed)} examples: {len(rehearsed) - len(failed)} right, {len(failed)} wrong")
    return 1 if failed else 0


@rules.command()
def schema() -> int:
    """Print the JSON Schema of a rule file, for completion in an editor."""
    say(json.dumps(rule_schema(), indent=2))
    return 0
