"""``crosscheck config``: the options in force, and where each comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields

import click

from crosscheck.cli import options
from crosscheck.cli.terminal import say
from crosscheck.config import Options
from crosscheck.renderers.safe import safe_line


@click.group()
def config() -> None:
    """Show the options in force, and where each comes from.

    The configuration is crosscheck.yaml, or [tool.crosscheck] in pyproject.toml, the nearest upward.

    \b
    crosscheck config show
    crosscheck config show --fail-on note
    crosscheck config keys
    """


@config.command()
@options.checking
@options.reporting
@click.pass_context
def show(context: click.Context, /, **_: object) -> int:
    """Show every option of a check; takes the same flags."""
    configuration = options.configured(context)
    for field in fields(Options):
        name = field.name.replace("_", "-")
        told = safe_line(_in_words(getattr(configuration.options, field.name)))
        say(f"{name:14} {told:40} {safe_line(configuration.origins[field.name])}")
    return 0


@config.command()
def keys() -> int:
    """Show every key of the file, and what it is for."""
    from crosscheck.config.keys import BUDGET, KEYS

    say("In crosscheck.yaml, or below [tool.crosscheck] in pyproject.toml; paths are relative to the file.")
    say("")
    for name, key in KEYS.items():
        say(f"{name:16} {key.about}")
    say("budget")
    for name, key in BUDGET.items():
        say(f"  {name:14} {key.about}")
    return 0


def _in_words(value: object) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{rule} {share:.2%}" for rule, share in value.items()) or "-"
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "-" if value is None else str(value)
