"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click
from click.core import ParameterSource

from crosscheck.config import FAIL_ON, MOST_JOBS, Configuration, Options
from crosscheck.renderers import FORMATS

if TYPE_CHECKING:
    from crosscheck.names.reading.recogniser import Recogniser

# Said of an option by the commands that take it from their flags alone, and by those that a file configures too.
_SKIPPED_HELP = "Do not exit with 2 when something could not be read."
_STORY_HELP = "What makes articles one story.  [default: auto]"
_RULES_HELP = "Rules of your own, or a pack (court, court@1.0); a rule of the same id replaces the shipped one."
_SPACY_HELP = "Ask this installed spaCy pipeline, too, who is a person (extra 'spacy')."
_STORY_BY, _RULES = "COLUMN|folder|one|auto", "DIR|FILE|PACK"

Command = TypeVar("Command", bound=Callable[..., object])


def articles(command: Command) -> Command:
    """The articles to read, how they are grouped, and whether one may be left out."""
    for option in (
        click.option("--allow-skipped", is_flag=True, help=_SKIPPED_HELP),
        click.option(
            "--story-by",
            callback=_as_configured,
            metavar=_STORY_BY,
            help=_STORY_HELP,
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
        callback=_as_configured,
        metavar=_RULES,
        help=_RULES_HELP,
    )(command)


def _as_configured(_context: click.Context, option: click.Parameter, given: object) -> object:
    """What is given, or else what the configuration file says."""
    from crosscheck.config.read import configure

    field = option.opts[0].removeprefix("--").replace("-", "_")
    return given or getattr(configure({}, Path.cwd()).options, field)


def recogniser(command: Command) -> Command:
    """A named-entity recogniser whose evidence counts too."""
    return click.option(
        "--spacy",
        "recogniser",
        metavar="MODEL",
        callback=_loaded,
        help=_SPACY_HELP,
    )(command)


def _loaded(_context: click.Context, _option: click.Parameter, model: str | None) -> Recogniser | None:
    if model is None:
        return None
    from crosscheck.names.reading.recogniser import spacy_recogniser

    return spacy_recogniser(model)


def checking(command: Command) -> Command:
    """What is checked and by what; a configuration file may say it too, so that nothing has a default here."""
    for option in (
        click.option(
            "--config",
            type=click.Path(path_type=Path),
            metavar="FILE",
            help="Not the nearest configuration file, but this one.",
        ),
        click.option(
            "--comments/--no-comments",
            default=None,
            help="Whether a comment in an article can accept a finding there; not, where articles are not your own.",
        ),
        click.option("--suppressions", metavar="FILE", help="Findings that are accepted, each with its reason."),
        click.option("--ignore", multiple=True, metavar="ID", help="All rules but these."),
        click.option(
            "--select", multiple=True, metavar="ID", help="Only these rules (an id, or a folder such as names/)."
        ),
        click.option("--names", metavar="FILE", help="Names in the spelling of your house (names.yml)."),
        click.option("--spacy", metavar="MODEL", help=_SPACY_HELP),
        click.option(
            "--rules",
            multiple=True,
            metavar=_RULES,
            help=_RULES_HELP,
        ),
        click.option(
            "--jobs",
            type=click.IntRange(0, MOST_JOBS),
            metavar="N",
            help="Judge the stories in so many processes; 0 for one a core.  [default: 1]",
        ),
        click.option(
            "--allow-skipped/--no-allow-skipped",
            default=None,
            help=_SKIPPED_HELP,
        ),
        click.option("--story-by", metavar=_STORY_BY, help=_STORY_HELP),
        click.argument("paths", nargs=-1, metavar="[PATH]..."),
    ):
        command = option(command)
    return command


def reporting(command: Command) -> Command:
    """What counts, and which reports are written."""
    for option in (
        click.option("--since", metavar="REF", help="Only findings that touch what changed after this commit."),
        click.option(
            "--baseline", metavar="FILE", help="Findings that were there before (crosscheck baseline create)."
        ),
        click.option(
            "--fail-on",
            type=click.Choice(FAIL_ON),
            help="Exit with 1 from this severity on.  [default: error]",
        ),
        click.option(
            "--output", multiple=True, metavar="FMT=FILE", help="Write a report to a file; can be given several times."
        ),
        click.option(
            "--format",
            type=click.Choice(tuple(FORMATS)),
            metavar="FMT",
            help=f"The report on standard output: {', '.join(FORMATS)}.  [default: text]",
        ),
    ):
        command = option(command)
    return command


def configured(context: click.Context) -> Configuration:
    """The options of a command, with what its flags, the configuration file and the defaults say."""
    from crosscheck.config.read import configure

    known = {field.name for field in fields(Options)}
    given = {
        name: value
        for name, value in context.params.items()
        if name in known and context.get_parameter_source(name) is ParameterSource.COMMANDLINE and value != ()
    }
    return configure(given, Path.cwd(), context.params.get("config"))
