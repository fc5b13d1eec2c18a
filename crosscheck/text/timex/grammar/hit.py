"""A hit: one trigger word of the scan, with the page around it."""

from __future__ import annotations

from dataclasses import dataclass

from crosscheck.text.timex.draft import Draft
from crosscheck.text.timex.grammar.lexicon import Trigger


@dataclass(slots=True)
class Hit:
    """Where a trigger word stands. Readers look around it and add what they read to ``drafts``.

    Attributes:
        page: The page.
        low: The page in lower case, code point for code point.
        drafts: What has been read so far, in any order.
        start: First code point of the trigger.
        end: One after its last.
        trigger: The trigger.
    """

    page: str
    low: str
    drafts: list[Draft]
    start: int
    end: int
    trigger: Trigger

    @property
    def plural(self) -> bool:
        """Whether the trigger ends in an s."""
        return self.low[self.end - 1] == "s"

    @property
    def glued(self) -> bool:
        """Whether figures stand right beside it: "14april", "Feb13"."""
        return self.low[self.end : self.end + 1].isalnum() or (self.start > 0 and self.low[self.start - 1].isalnum())

    @property
    def capitalised(self) -> bool:
        """Whether it is written with a capital."""
        return self.page[self.start].isupper()
