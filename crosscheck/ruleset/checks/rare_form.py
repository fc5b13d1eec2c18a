"""The check ``rare-form``: a likely misspelling."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class RareForm(Check):
    """A word is one slip away from a common one."""

    __slots__ = ()

    name = "rare-form"
    flaw = "rare-form"
