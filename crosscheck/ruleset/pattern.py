"""Regular expressions of rule files, run by RE2: no pattern can take more than linear time."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Protocol

LONGEST = 1_000
_MEMORY = 8 << 20
# RE2 reads a larger count as plain letters.
_MOST_TIMES = 1_000
_TIMES = re.compile(r"\{([0-9]+)(?:,([0-9]*))?\}")
# So much of a text is looked at: no claim or sentence worth a rule is longer.
_LOOKED_AT = 2_000


class _Compiled(Protocol):
    def search(self, text: str, /) -> object | None: ...


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression in RE2's syntax, found anywhere in a text."""

    written: str

    def found_in(self, text: str) -> bool:
        """Whether it is found in the first 2,000 code points of a text."""
        return _compiled(self.written).search(text[:_LOOKED_AT].encode("utf-8", "replace").decode()) is not None


def mistake_in(written: str) -> str | None:
    """Why a pattern is refused, or None.

    Refused are patterns over 1,000 characters, counts over 1,000, what RE2 does not know
    (look-around, back-references), and patterns that the empty text satisfies.
    """
    if len(written) > LONGEST:
        return f"longer than {LONGEST:,} characters"
    for match in _TIMES.finditer(written):
        if any(len(times) > 4 or int(times) > _MOST_TIMES for times in match.groups() if times):
            return f"{match[0]} repeats more than {_MOST_TIMES:,} times"
    import re2

    try:
        compiled = _compiled(written)
    except re2.error as error:
        told = error.args[0] if error.args else ""
        return told.decode("utf-8", "replace") if isinstance(told, bytes) else str(told)
    return "it fits the empty text, and so every text" if compiled.search("") is not None else None


@cache
def _compiled(written: str) -> _Compiled:
    import re2

    options = re2.Options()
    options.max_mem = _MEMORY
    options.log_errors = False
    compiled: _Compiled = re2.compile(written, options)
    return compiled
