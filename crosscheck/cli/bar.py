"""A bar that shows how far long work is, where somebody looks on."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from time import monotonic
from typing import TypeVar

import click

Item = TypeVar("Item")

_WIDTH = 30
# Seconds before it is shown at all, and between two looks at it.
_LONG, _OFTEN = 1.0, 0.1


def bar(items: Iterable[Item], of: int, noun: str) -> Iterator[Item]:
    """The same items, with a bar on standard error once they take more than a second, when it is a terminal.

    Args:
        items: In their order.
        of: How many there are.
        noun: What they are called, in the plural.
    """
    if not looked_on():
        yield from items
        return
    due, shown = monotonic() + _LONG, False
    try:
        for done, item in enumerate(items, start=1):
            yield item
            if shown if done == of else monotonic() >= due:
                _show(done, of, noun)
                shown, due = True, monotonic() + _OFTEN
    finally:
        if shown:
            click.echo(err=True)


def looked_on() -> bool:
    """Whether standard error is a terminal."""
    return sys.stderr.isatty()


def _show(done: int, of: int, noun: str) -> None:
    filled = _WIDTH * done // of
    click.echo(f"\r  [{'#' * filled}{'.' * (_WIDTH - filled)}] {done:,} of {of:,} {noun}", nl=False, err=True)
