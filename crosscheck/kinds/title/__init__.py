"""Titles: the office or role that goes with a person's name."""

from crosscheck.kinds.title.find import find
from crosscheck.kinds.title.value import Title

__all__ = ["Title", "find"]
