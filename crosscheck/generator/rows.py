"""Rows: invented stories as a dataset, for what has to group or read many articles."""

from __future__ import annotations

from collections.abc import Iterable

from crosscheck.generator.story import Story
from crosscheck.model import Article


def rows(seeds: Iterable[int]) -> list[Article]:
    """The articles of many stories as rows without a story column; each id begins with the seed of its story."""
    return [
        Article(
            id=f"{seed} {copy.draft.id}",
            path="news.jsonl",
            text="\n\n".join(line.text for line in copy.paragraphs),
            title=copy.headline.text,
            published=copy.draft.filed.isoformat(),
            format="jsonl",
            line=1,
        )
        for seed in seeds
        for copy in Story.drawn(seed).printed()
    ]
