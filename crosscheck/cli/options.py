"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from crosscheck.names.recogniser import Recogniser

Command = TypeVar("Command", bound=Callable[..., object])


def articles(command: Command) -> Command:
    """The articles to read, how they are grouped, and whether one may be left out."""
    for option in (
        click.option("--allow-skipped", is_flag=True, help="Do not exit with 2 when something could not be read."),
        click.option(
            "--story-by",
            default="auto",
            show_default=True,
            metavar="COLUMN|folder|one|auto",
            help="What makes articles one story.",
        ),
        click.argument("paths", nargs=-1, required=True, metavar="PATH..."),
    ):
        command = option(command)
    return command


def own_rules(command: Command) -> Command:
    """Rules beside the shipped ones."""
    return click.option(
        "--rules",
        "rule_paths",
        multiple=True,
        metavar="DIR|FILE|PACK",
        help="Rules of your own, or a pack (court, court@1.0); a rule of the same id replaces the shipped one.",
    )(command)


def recogniser(command: Command) -> Command:
    """A named-entity recogniser whose evidence counts too."""
    return click.option(
        "--spacy",
        "recogniser",
        metavar="MODEL",
        callback=_loaded,
        help="Ask this installed spaCy pipeline, too, who is a person (extra 'spacy').",
    )(command)


def _loaded(_context: click.Context, _option: click.Parameter, model: str | None) -> Recogniser | None:
    if model is None:
        return None
    from crosscheck.names.recogniser import spacy_recogniser

    return spacy_recogniser(model)
