"""``check`` and ``claims``: the same as the commands, on paths, articles or texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crosscheck import pipeline
from crosscheck.api.report import Report
from crosscheck.api.sources import Sources, gather
from crosscheck.model import Claim
from crosscheck.ruleset import Rule, load_rules


def check(sources: Sources, rules: Iterable[Rule] | None = None, *, story_by: str = "auto") -> Report:
    """Where articles disagree on facts.

        >>> crosscheck.check(["a.txt", "b.txt"])
        >>> crosscheck.check("news.jsonl", story_by="event_id")
        >>> crosscheck.check({"Herald": "…", "Courier": "…"})

    Args:
        sources: Paths (files, folders, datasets), articles, or a mapping from name to text.
        rules: The rules in force, from ``load_rules``; None for the shipped ones.
        story_by: What makes articles one story: "auto", "folder", "one" or a dataset's column.

    Raises:
        Fault: Nothing could be read, or a rule file has a mistake. What else could not be read is listed in
            ``skipped`` of the report.
    """
    batch = gather(sources, story_by)
    return Report.of(pipeline.check(batch.articles, load_rules() if rules is None else tuple(rules), batch.skipped))


def claims(sources: Sources, *, story_by: str = "auto") -> Iterator[Claim]:
    """Every claim that is read, story by story: "what do you see?".

    Args:
        sources: As for ``check``.
        story_by: As for ``check``.
    """
    return pipeline.claims(gather(sources, story_by).articles)
