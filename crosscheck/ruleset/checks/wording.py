"""The check ``wording``: one quotation, quoted in two ways."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class Wording(Check):
    """The same words of one speaker are quoted differently."""

    __slots__ = ()

    name = "wording"
    compares = True
