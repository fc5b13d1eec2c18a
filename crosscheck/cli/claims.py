"""``crosscheck claims``: what do you see?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING, Literal

import click

from crosscheck.cli import options
from crosscheck.cli.terminal import complain_of_all, debugging, say
from crosscheck.model import Claim, Skipped

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
    from crosscheck import readers
    from crosscheck.pipeline import Claimant
    from crosscheck.pipeline.batches import batches
    from crosscheck.pipeline.group import group
    from crosscheck.pipeline.sparing import Sparing
    from crosscheck.renderers.claims import render_claims

    batch = readers.shelve(paths, story_by=story_by)
    claimant = Claimant(recogniser)
    work = claimant if debugging() else Sparing(claimant)
    skipped = list(batch.skipped)

    def told() -> Iterator[Claim]:
        for story in chain.from_iterable(map(work, batches(batch.articles, group(batch.articles)))):
            if isinstance(story, Skipped):
                skipped.append(story)
            else:
                yield from story

    for line in render_claims(told(), format_, explain=explain):
        say(line)
    complain_of_all([f"{one.article}: {one.why}" for one in skipped])
    return 2 if skipped and not allow_skipped else 0
