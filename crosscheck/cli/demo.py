"""``crosscheck demo``: see it work on a story that comes with the program, or on one invented by lot."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import click

from crosscheck.cli.judging import reported
from crosscheck.cli.setup import read
from crosscheck.cli.terminal import complain_of_all, say, write_whole
from crosscheck.renderers import render


@click.command()
@click.option("--output", default="reports/demo.html", show_default=True, metavar="FILE", help="Where the page goes.")
@click.option("--story", type=click.IntRange(min=0), metavar="NUMBER", help="Another story, invented by lot.")
@click.option("--errors", type=click.IntRange(0, 4), default=2, show_default=True, help="Errors planted in it.")
def demo(output: str, story: int | None, errors: int) -> int:
    """Check a built-in story of invented articles, and write the report as a page.

    \b
    crosscheck demo
    crosscheck demo --story 7 --errors 3   another story, with three errors in it
    """
    from crosscheck.pipeline import Judge
    from crosscheck.ruleset import load_rules

    if story is None:
        with resources.as_file(resources.files("crosscheck") / "demo") as folder:
            articles, _ = read(sorted(str(file) for file in folder.glob("*.txt")))
        planted: list[str] = []
    else:
        files, planted = _invented(story, errors, Path(output).parent / f"story-{story}")
        articles, _ = read(files)
    report = reported(Judge(load_rules()), articles)
    say(render(report, "text"))
    write_whole(Path(output), render(report, "html"))
    say(f"The same as a page: {output}")
    for line in planted:
        say(line)
    complain_of_all([f"{skipped.article}: {skipped.why}" for skipped in report.skipped])
    return 2 if report.skipped else 0


def _invented(number: int, errors: int, folder: Path) -> tuple[list[str], list[str]]:
    """The articles of a story as files in a folder, and what is wrong in them, a line each."""
    from crosscheck.generator import FORMATS, Story, corrupted, drawn

    story = Story.drawn(number)
    wrong = drawn(story, errors, number)
    files = FORMATS["plain"](corrupted(story, wrong).printed())
    for name, content in files.items():
        write_whole(folder / name, content.decode())
    lines = [f"The articles: {folder}/"]
    lines += [f"Planted in {story.drafts[one.draft].id}.txt: {one.name.replace('_', ' ')}" for one in wrong]
    return [str(folder / name) for name in sorted(files)], lines
