"""``crosscheck stories``: how articles are grouped, and why."""

from __future__ import annotations

import click

from crosscheck.cli import options
from crosscheck.cli.terminal import complain_of_all, say


@click.command()
@options.articles
def stories(paths: tuple[str, ...], story_by: str, allow_skipped: bool) -> int:
    """Show how articles are grouped into stories, and why.

    Rows without a story column are grouped by their days and their telling words; a row that is not
    clearly of a story stands alone.

    \b
    crosscheck stories news.jsonl
    crosscheck stories news.jsonl --story-by event_id
    """
    from crosscheck import readers
    from crosscheck.pipeline.group import group
    from crosscheck.renderers.safe import safe_line

    batch = readers.shelve(paths, story_by=story_by)
    for note in batch.notes:
        say(safe_line(note))
    for story in group(batch.articles):
        count = len(story.members)
        say(safe_line(f"story {story.key}: {count} article{'s' * (count != 1)} ({story.why})"))
        for article in map(batch.articles.__getitem__, story.members):
            say(safe_line(f"    {article.id}  {article.published or 'no date'}  {article.source or 'no outlet'}"))
    complain_of_all([f"{skipped.article}: {skipped.why}" for skipped in batch.skipped])
    return 2 if batch.skipped and not allow_skipped else 0
