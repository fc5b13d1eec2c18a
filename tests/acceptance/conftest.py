from __future__ import annotations

from collections.abc import Callable

import pytest

from crosscheck.model import Article, Report
from crosscheck.pipeline import check
from crosscheck.readers.ignores import comments_of_text
from crosscheck.ruleset import load_rules

RULES = load_rules()


@pytest.fixture(scope="session")
def report_of() -> Callable[..., Report]:
    """The report on texts, each an article; those of a keyword are a story of that name."""

    def _report(*texts: str, **stories: list[str]) -> Report:
        told = {None: list(texts), **stories}
        return check(
            [
                Article(
                    f"{story or ''}{n}.txt",
                    f"{story or ''}{n}.txt",
                    text,
                    story=story,
                    comments=c.spans,
                    ignores=c.ignores,
                )
                for story, members in told.items()
                for n, text in enumerate(members)
                for c in [comments_of_text(text, "a")]
            ],
            RULES,
        )

    return _report


@pytest.fixture(scope="session")
def rules() -> frozenset[str]:
    return frozenset(rule.id for rule in RULES)
