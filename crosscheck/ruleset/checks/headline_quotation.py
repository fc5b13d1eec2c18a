"""The check ``headline-quotation``: words that the headline quotes and the text has otherwise."""

from __future__ import annotations

from crosscheck.ruleset.check import Check


class HeadlineQuotation(Check):
    """The headline puts words between quotation marks that the text has nowhere, which quotes much the same."""

    __slots__ = ()

    name = "headline-quotation"
    flaw = "headline-quotation"
