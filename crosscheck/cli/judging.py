"""Judging story by story, as every command does it that finds something: an error in one story leaves the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from crosscheck.cli.bar import bar
from crosscheck.cli.terminal import debugging
from crosscheck.model import Article, Judged, Report, Skipped

if TYPE_CHECKING:
    from crosscheck.pipeline import Judge
    from crosscheck.pipeline.group import Group

# So many batches of articles at least for each of several processes.
_SHARES = 4


def judged(
    judge: Judge, articles: Sequence[Article], stories: Sequence[Group], jobs: int = 1
) -> Iterator[Judged | Skipped]:
    """Each story with what the rules find in it, or why it was not checked; shows how far the work is.

    Args:
        judge: What is asked.
        articles: Those that were grouped.
        stories: How they were.
        jobs: In how many processes; 0 for one a core.
    """
    from crosscheck.engines import cores, each
    from crosscheck.pipeline.batches import batches
    from crosscheck.pipeline.sparing import Sparing
    from crosscheck.text.scanning.pages import TOGETHER

    jobs = min(jobs or cores(), max(1, len(stories)))
    # Few articles are shared out among the processes all the same.
    pages = TOGETHER if jobs == 1 else min(TOGETHER, 1 + len(articles) // (_SHARES * jobs))
    work = judge if debugging() else Sparing(judge)
    done = each(work, batches(articles, stories, pages), jobs)
    yield from bar(chain.from_iterable(done), len(stories), "stories")


def reported(judge: Judge, articles: Sequence[Article], skipped: Sequence[Skipped] = ()) -> Report:
    """The report on articles, with those that could not be read."""
    from crosscheck.pipeline import report_of
    from crosscheck.pipeline.group import group

    return report_of(judged(judge, articles, group(articles)), judge.rules, skipped)
