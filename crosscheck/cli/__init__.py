"""The command line: one thin file a command, and the only place that prints."""

from __future__ import annotations

import gc
import signal
import sys
from types import FrameType
from typing import NoReturn

import click

from crosscheck.cli.baseline import baseline
from crosscheck.cli.check import check
from crosscheck.cli.claims import claims
from crosscheck.cli.config import config
from crosscheck.cli.demo import demo
from crosscheck.cli.explain import explain
from crosscheck.cli.rules import rules
from crosscheck.cli.stories import stories
from crosscheck.cli.terminal import complain, complain_of_faults, debugging, open_closed_streams
from crosscheck.model import VERSION, Fault

WRONG = 2
INTERRUPTED = 130
TERMINATED = 143


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80})
@click.version_option(VERSION, prog_name="crosscheck")
@click.option("--debug", is_flag=True, help="Show the traceback of an internal error.")
def crosscheck(debug: bool) -> None:
    """Reads several news articles about one story and shows where they disagree on facts.

    \b
    crosscheck check a.txt b.txt                   a report on the terminal
    crosscheck check story/ --output html=r.html   the same as a page
    crosscheck claims a.txt                        every claim that was read
    crosscheck demo                                see it work on a built-in story

    Exit status: 0 nothing found, 1 findings, 2 wrong usage or something left unchecked.
    """


for _command in (check, claims, stories, rules, explain, baseline, config, demo):
    crosscheck.add_command(_command)


def main() -> NoReturn:
    """Run the command line; every failure ends in one clear line and a status of the contract."""
    open_closed_streams()
    signal.signal(signal.SIGTERM, _terminated)
    # What is read is kept until the report and holds no cycles: looking for them takes a tenth of the time.
    gc.set_threshold(1_000_000, 20, 20)
    if hasattr(signal, "SIGPIPE"):
        # The reader of a pipe has left: end quietly, as every filter does.
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    try:
        status = crosscheck.main(prog_name="crosscheck", standalone_mode=False)
        sys.stdout.flush()
    except Fault as fault:
        complain_of_faults(fault.all)
        status = WRONG
    except click.exceptions.Abort:
        status = INTERRUPTED
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        status = WRONG
    except click.ClickException as error:
        hint = f" (see '{error.ctx.command_path} --help')" if isinstance(error, click.UsageError) and error.ctx else ""
        complain(error.format_message() + hint)
        status = WRONG
    except KeyboardInterrupt:
        status = INTERRUPTED
    except Exception as error:
        if debugging():
            raise
        detail = (str(error).splitlines() or [""])[0]
        complain(f"internal error, please report it: {type(error).__name__}: {detail} (details: crosscheck --debug …)")
        status = WRONG
    # Python would look through all that is left once more, before it lets go of it.
    gc.freeze()
    sys.exit(status if isinstance(status, int) else 0)


def _terminated(_signal: int, _frame: FrameType | None) -> NoReturn:
    sys.exit(TERMINATED)
