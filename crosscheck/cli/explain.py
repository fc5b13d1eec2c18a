"""``crosscheck explain``: what a rule looks for, why, and when it is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from crosscheck.cli import options
from crosscheck.cli.terminal import say

if TYPE_CHECKING:
    from pathlib import Path

    from crosscheck.ruleset import Example


@click.command()
@click.argument("rule_id", metavar="ID")
@options.own_rules
def explain(rule_id: str, rule_paths: tuple[str, ...]) -> int:
    """Say what a rule looks for, why it matters, and how to silence it.

    \b
    crosscheck explain names/spelling
    """
    from crosscheck.cli.setup import chosen
    from crosscheck.ruleset import known_packs, load_rules, shipped_rules

    given: list[str | Path] = [shipped_rules(), *rule_paths]
    force = {rule.id: rule for rule in load_rules(given)}
    for rule in chosen([force.get(rule.id, rule) for rule in load_rules(given, every=True)], [rule_id], []):
        say(f"{rule.id} ({rule.severity.value}, {rule.status.value})\n")
        say(f"  {rule.summary}\n\n  Why: {rule.why}\n  What settles it: {rule.advice}\n")
        say(f"  Check: {rule.check.name}: {' '.join((rule.check.__doc__ or '').split())}\n")
        if rule.false_positives:
            say("  Known to be wrong when:")
            for known in rule.false_positives:
                say(f"    - {known}")
            say("")
        _show("Flags, for example", rule.examples.flags[0])
        _show("Leaves alone, for example", rule.examples.allows[0])
        if rule.id in force:
            say(f"  To silence it: --ignore {rule.id}")
            say(f'  In one passage: a line above it, # crosscheck: ignore {rule.id} "the reason"\n')
        else:
            packs = [pack.name for pack in known_packs(given) if pack.holds(rule.id)]
            say(f"  It is off. To switch it on: {' or '.join(f'--rules {name}' for name in packs)}\n")
    return 0


def _show(what: str, example: Example) -> None:
    say(f"  {what} ({example.name}):")
    for article in example.articles:
        say(
            f"    - {article.title}\n      {article.text.strip()}" if article.title else f"    - {article.text.strip()}"
        )
    say("")
