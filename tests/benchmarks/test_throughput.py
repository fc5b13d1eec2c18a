"""How many megabytes of news are read in a CPU second, against dateparser's search on the same text.

Run with ``pytest tests/benchmarks -s``; the corpus is a JSON Lines file of news, named by
CROSSCHECK_NEWS, or the one that lies beside the checkout, or else news by lot.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from time import process_time

import pytest

from crosscheck.generator import rows as generated
from crosscheck.model import Article
from crosscheck.pipeline import check, claims
from crosscheck.pipeline.group import group
from crosscheck.ruleset import load_rules

ROOT = Path(__file__).parents[2]
NEWS = Path(os.environ.get("CROSSCHECK_NEWS", ROOT.parent / "shared" / "data" / "clean_news.jsonl"))
SEARCHED = 12  # dateparser's search takes about 20 s a megabyte


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    if not NEWS.is_file():
        return generated(range(1_000))
    rows = [json.loads(line) for line in NEWS.read_text(encoding="utf-8").splitlines() if line]
    return [
        Article(str(row["id"]), NEWS.name, row["text"], published="2005-01-15", story=str(row["id"])) for row in rows
    ]


def speed(work: Callable[[Sequence[Article]], object], timed: Sequence[Article], others: Sequence[Article]) -> float:
    """Megabytes of UTF-8 a CPU second, warmed on other articles: what is kept for words seen before is earned."""
    work(others)
    start = process_time()
    work(timed)
    return sum(len(article.text.encode()) for article in timed) / (process_time() - start) / 1e6


def test_extraction(articles: list[Article]) -> None:
    from dateparser.search import search_dates

    def theirs(some: Sequence[Article]) -> object:
        return [search_dates(article.text, languages=["en"]) for article in some]

    ours = speed(lambda some: sum(1 for _ in claims(some)), articles[::2], articles[1::2])
    searched = speed(theirs, articles[:SEARCHED], articles[SEARCHED : 2 * SEARCHED])
    print(f"\nextraction {ours:.2f} MB/s, search_dates {searched:.4f} MB/s, ratio {ours / searched:.0f}")  # noqa: T201

    assert ours > 100 * searched


def test_whole_check(articles: list[Article]) -> None:
    rules = load_rules()
    ours = speed(lambda some: check(some, rules), articles[::2], articles[1::2])
    print(f"\nwhole check {ours:.2f} MB/s")  # noqa: T201 - the figure is the result

    assert ours > 2


def test_grouping_grows_no_faster_than_its_sorting(growth: Callable[..., float]) -> None:
    ratio = growth(lambda stories: generated(range(stories)), group, first=1_000, largest=1_000)
    print(f"\ngrouping twice as many rows: {ratio:.1f} times the time")  # noqa: T201

    assert ratio < 3
