"""News by lot: one set of facts in the words of several outlets, errors planted in it, the answer known.

``Story.drawn(seed)`` is a story, ``drawn(story, k, seed)`` what could go wrong in it k times, ``corrupted``
puts that into print, and ``FORMATS`` renders the articles as files. One seed always gives one story.
"""

from __future__ import annotations

from crosscheck.generator.corruption import Corruption, corrupted, drawn, possible
from crosscheck.generator.newsprint import FORMATS, Page, page
from crosscheck.generator.plots import FESTIVAL, PLOTS, Plot
from crosscheck.generator.rows import rows
from crosscheck.generator.story import Copy, Draft, Story

__all__ = [
    "FESTIVAL",
    "FORMATS",
    "PLOTS",
    "Copy",
    "Corruption",
    "Draft",
    "Page",
    "Plot",
    "Story",
    "corrupted",
    "drawn",
    "page",
    "possible",
    "rows",
]
