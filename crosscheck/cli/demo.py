"""``crosscheck demo``: see it work on a story that comes with the program."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import click

from crosscheck.cli.setup import read, run
from crosscheck.cli.terminal import say, write_whole
from crosscheck.renderers import render


@click.command()
@click.option("--output", default="reports/demo.html", show_default=True, metavar="FILE", help="Where the page goes.")
def demo(output: str) -> int:
    """Check a built-in story of invented articles, and write the report as a page."""
    from crosscheck.ruleset import load_rules

    with resources.as_file(resources.files("crosscheck") / "demo") as folder:
        articles, _ = read(sorted(str(file) for file in folder.glob("*.txt")))
    report = run(articles, load_rules())
    say(render(report, "text"))
    write_whole(Path(output), render(report, "html"))
    say(f"The same as a page: {output}")
    return 0
