"""Drawing lots: a seed gives the same lots on every machine."""

from __future__ import annotations

from random import Random


def lots(seed: int) -> Random:
    """The lots of a seed."""
    return Random(seed)  # noqa: S311 - stories, not secrets
