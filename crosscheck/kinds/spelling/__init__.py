"""Misspellings: rare forms one slip away from a word of the language or of the story, and words printed twice."""

from crosscheck.kinds.spelling.find import find, house_style, slips
from crosscheck.kinds.spelling.value import Spelling

__all__ = ["Spelling", "find", "house_style", "slips"]
