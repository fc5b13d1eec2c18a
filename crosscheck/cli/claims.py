"""``crosscheck claims``: what do you see?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import click

from crosscheck.cli import options
from crosscheck.cli.terminal import complain_of_all, say

if TYPE_CHECKING:
    from crosscheck.names.reading.recogniser import Recogniser


@click.command()
@options.articles
@options.recogniser
@click.option("--explain", is_flag=True, help="Add how each was read: its anchor, the readings that were rejected.")
@click.option("--format", "format_", type=click.Choice(("text", "jsonl")), default="text", show_default=True)
def claims(
    paths: tuple[str, ...],
    explain: bool,
    format_: Literal["text", "jsonl"],
    story_by: str,
    allow_skipped: bool,
    recogniser: Recogniser | None,
) -> int:
    """Print every claim that was read, with its words, its place and its value.

    \b
    crosscheck claims a.txt --explain
    crosscheck claims news.jsonl --format jsonl > claims.jsonl
    """
    from crosscheck import pipeline, readers
    from crosscheck.renderers.claims import render_claims

    batch = readers.shelve(paths, story_by=story_by)
    for line in render_claims(pipeline.claims(batch.articles, recogniser=recogniser), format_, explain=explain):
        say(line)
    complain_of_all([f"{skipped.article}: {skipped.why}" for skipped in batch.skipped])
    return 2 if batch.skipped and not allow_skipped else 0
