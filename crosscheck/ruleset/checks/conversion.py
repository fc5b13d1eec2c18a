"""The check ``conversion``: an amount beside the same in another unit."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class Conversion(Check):
    """An amount and the same amount in another unit or currency do not fit together."""

    __slots__ = ()

    name = "conversion"
    flaw = "conversion"
