"""Slots: what the claims of an article are said of."""

from crosscheck.pipeline.slots.retrospect import in_retrospect
from crosscheck.pipeline.slots.said_of import slotted

__all__ = ["in_retrospect", "slotted"]
