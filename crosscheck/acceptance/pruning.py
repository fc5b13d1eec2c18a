"""Pruning: a suppressions file without the entries that are over, every other line as the desk wrote it."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.acceptance.suppressions import Suppression


def pruned(text: str, entries: Sequence[Suppression]) -> str:
    """The text of a suppressions file without some of its entries.

    Args:
        text: The file.
        entries: Entries that were read from it.

    Raises:
        Fault: An entry does not begin a line of its own ("- rule: …"), so that its end cannot be told.
    """
    lines = text.splitlines(keepends=True)
    for entry in sorted(entries, key=lambda entry: entry.place.line, reverse=True):
        first = entry.place.line - 1
        dash = lines[first][: entry.place.column - 1]
        if dash.strip() != "-":
            raise entry.place.fault("not needed any more; remove it by hand, since it shares its line")
        after = first + 1
        while after < len(lines) and _belongs(lines[after], dash.index("-")):
            after += 1
        del lines[first:after]
    left = any(line.lstrip().startswith("- ") for line in lines)
    return "".join(lines if left else map(_emptied, lines))


def _belongs(line: str, column: int) -> bool:
    """Whether a line goes on with the entry whose dash stands in a column."""
    indent = len(line) - len(line.lstrip(" "))
    return bool(line.strip()) and indent > column


def _emptied(line: str) -> str:
    """A key without entries is an empty list, said so: nothing at all could be a file that was cut off."""
    return line.replace("suppressions:", "suppressions: []", 1) if line.startswith("suppressions:") else line
