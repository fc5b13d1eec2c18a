"""Days and clock times of events: which are only one end of a stretch of time."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline import claims
from crosscheck.pipeline.slots.timing import is_an_end
from crosscheck.text.timex.value import TimeValue


@pytest.mark.parametrize(
    ("before", "is_end"),
    [
        ("by", True),
        ("as of", True),
        ("until", True),
        ("till", True),
        ("Through", True),
        ("since", True),
        ("after", True),
        ("before", True),
        ("ahead of", True),
        ("prior to", True),
        ("from", True),
        ("for", True),
        ("between the fair and", True),
        ("from the fair to", True),
        ("on", False),
        ("in time for the fair and", False),
        ("in honour of", False),
    ],
)
def test_a_day_that_is_one_end(before: str, *, is_end: bool) -> None:
    article = Article("a", "a", f"The Weir lock was shut {before} May 3, 2024.")
    (day,) = (claim for claim in claims([article]) if claim.text == "May 3, 2024")

    assert isinstance(day.value, TimeValue)
    assert is_an_end(article.page, day, day.value.timex) is is_end
