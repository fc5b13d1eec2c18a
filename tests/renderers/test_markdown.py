from __future__ import annotations

import re

from markdown_it import MarkdownIt

from crosscheck.model import Report
from crosscheck.renderers import render

PAGE = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def test_nothing_from_an_article_is_a_link_an_image_or_html(any_report: Report) -> None:
    page = PAGE.render(render(any_report, "markdown"))

    assert set(re.findall(r"</?([a-z][a-z0-9]*)", page)) <= {
        "h1", "h2", "h3", "p", "ul", "li", "blockquote", "strong", "b", "hr", "code",
        "table", "thead", "tbody", "tr", "th", "td",
    }  # fmt: skip
    assert not re.search(r"@\w|#\d|://|\bwww\.", re.sub(r"<[^>]*>", "", page))


def test_every_table_row_has_its_cells(any_report: Report) -> None:
    lines = [line for line in render(any_report, "markdown").splitlines() if line.startswith("|")]

    assert len({len(re.findall(r"(?<!\\)\|", line)) for line in lines}) <= 1


def test_the_order_is_that_of_the_text_report(ferry_report: Report) -> None:
    headings = [line for line in render(ferry_report, "markdown").splitlines() if line.startswith("#")]

    assert headings == [
        "# Consistency report",
        "## Articles",
        "## Who says what",
        "## Disagreements",
        "### 1. Error: Crates found",
        "### 2. Warning: Charge",
        "### 3. Warning: Spelling of a name",
        "### 4. Note: Misspelling",
        "## Facts that agree in other words",
        "## Accepted earlier",
        "## Not checked",
    ]


def test_a_side(ferry_report: Report) -> None:
    assert """
**B** Oster Courier, lede
> Skipper Martha Kowal was handed a 7.5 year sentence on Wednesday for possession of untaxed tobacco, found in \
<b>12</b> crates.

- Verdict: cannot both be true (likely)
- Likely reason: A later count, or another search.
""" in render(ferry_report, "markdown")
