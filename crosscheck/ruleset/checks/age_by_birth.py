"""The check ``age-by-birth``: an age beside a date of birth."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class AgeByBirth(Check):
    """An age does not fit the date of birth in the same article."""

    __slots__ = ()

    name = "age-by-birth"
    flaw = "birth"
