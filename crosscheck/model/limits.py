"""Limits on input, as named settings: past one, an article is skipped and listed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The bars that keep hostile or broken input from taking the machine.

    Attributes:
        article_bytes: The largest file that is read as one article.
        html_bytes: The largest HTML page.
        record_bytes: The longest row of a dataset.
        archive_bytes: What a DOCX may unpack to, in all.
        archive_members: How many files a DOCX may hold.
        archive_ratio: How many times larger than packed it may unpack.
        rule_file_bytes: The largest rule file.
        rule_depth: How deep a rule file may nest.
        rules: How many rules one run may load.
    """

    article_bytes: int = 20_000_000
    html_bytes: int = 10_000_000
    record_bytes: int = 16_000_000
    archive_bytes: int = 100_000_000
    archive_members: int = 2_000
    archive_ratio: int = 200
    rule_file_bytes: int = 4_000_000
    rule_depth: int = 64
    rules: int = 10_000
