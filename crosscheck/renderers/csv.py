"""The who-says-what table as CSV (RFC 4180), for a spreadsheet: one line for each thing that an article says."""

from __future__ import annotations

import csv
import io

from crosscheck.model import Report
from crosscheck.renderers.layout.says import Saying, says
from crosscheck.renderers.safe import safe_cell


def render(report: Report) -> str:
    """The table with its header; words are quoted, numbers are not, and no cell is a formula."""
    page = io.StringIO()
    writer = csv.writer(page, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
    writer.writerow(Saying._fields)
    for line in says(report):
        writer.writerow([safe_cell(cell) if isinstance(cell, str) else cell for cell in line])
    return page.getvalue()
