"""``crosscheck explain``: what a rule looks for, why, and when it is wrong."""

from __future__ import annotations

import click

from crosscheck.cli import options
from crosscheck.cli.check import chosen
from crosscheck.cli.terminal import say
from crosscheck.ruleset import Example, load_rules, shipped_rules


@click.command()
@click.argument("rule_id", metavar="ID")
@options.own_rules
def explain(rule_id: str, rule_paths: tuple[str, ...]) -> int:
    r"""Say what a rule looks for, why it matters, and how to silence it.

    \b
    crosscheck explain names/spelling
    """
    for rule in chosen(load_rules([shipped_rules(), *rule_paths]), [rule_id], []):
        say(f"{rule.id} ({rule.severity.value}, {rule.status.value})\n")
        say(f"  {rule.summary}\n\n  Why: {rule.why}\n  What settles it: {rule.advice}\n")
        if rule.false_positives:
            say("  Known to be wrong when:")
            for known in rule.false_positives:
                say(f"    - {known}")
            say("")
        _show("Flags, for example", rule.examples.flags[0])
        _show("Leaves alone, for example", rule.examples.allows[0])
        say(f"  To silence it: --ignore {rule.id}\n")
    return 0


def _show(what: str, example: Example) -> None:
    say(f"  {what} ({example.name}):")
    for article in example.articles:
        say(
            f"    - {article.title}\n      {article.text.strip()}" if article.title else f"    - {article.text.strip()}"
        )
    say("")
