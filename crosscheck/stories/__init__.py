"""Which articles are about one story, and which of them are one text."""

from crosscheck.stories.copies import copies

__all__ = ["copies"]
