"""Which articles are about one story, and which of them are one text."""

from crosscheck.stories.alike import Alike, alike
from crosscheck.stories.copies import copies
from crosscheck.stories.telling import Brief, brief, is_telling_name

__all__ = ["Alike", "Brief", "alike", "brief", "copies", "is_telling_name"]
