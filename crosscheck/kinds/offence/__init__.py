"""Offences: what somebody is accused of, charged with, or convicted of."""

from crosscheck.kinds.offence.find import find
from crosscheck.kinds.offence.value import Counts, Offence, Sole, Undone

__all__ = ["Counts", "Offence", "Sole", "Undone", "find"]
