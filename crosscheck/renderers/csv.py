"""The who-says-what table as CSV (RFC 4180), for a spreadsheet: one line for each thing that an article says."""

from __future__ import annotations

import csv
import io

from crosscheck.model import Report
from crosscheck.renderers.layout.says import Saying, says
from crosscheck.renderers.layout.wording import clipped
from crosscheck.renderers.safe import safe_cell

# A cell of Excel holds 32,767 characters, and runs over into the next ones beyond; some are left for what is named.
_LONGEST = 30_000


def render(report: Report) -> str:
    """The table with its header; words are quoted, numbers are not, no cell is a formula or too long for Excel."""
    page = io.StringIO()
    writer = csv.writer(page, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
    writer.writerow(Saying._fields)
    for line in says(report):
        writer.writerow([safe_cell(clipped(cell, _LONGEST)) if isinstance(cell, str) else cell for cell in line])
    return page.getvalue()
