"""What was left unchecked."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that was left unchecked: the file or row (the first one of a story), what it is, and why."""

    article: str
    what: str
    why: str
