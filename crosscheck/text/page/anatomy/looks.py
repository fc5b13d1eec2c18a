"""Looks: what a line or paragraph is by itself, before its neighbours are asked."""

from __future__ import annotations

import re
from enum import IntEnum, auto

from crosscheck.text.page.anatomy.blocks import ends_sentence
from crosscheck.text.page.anatomy.byline import is_byline
from crosscheck.text.page.anatomy.captions import is_caption
from crosscheck.text.page.anatomy.furniture import is_furniture, whole_line
from crosscheck.text.page.dateline import is_place_line, is_stamp


class Look(IntEnum):
    """What a line looks like by itself.

    Attributes:
        PROSE: A paragraph: it ends like a sentence, or is too long for a title.
        REMARK: A few words with a stop: speech, or a short sentence.
        LINE: Words without a stop: a title, a subhead, a list item, a caption without credit.
        CAPTION: Words to a picture.
        BYLINE: Who wrote it.
        STAMP: When it was published.
        FURNITURE: Part of the site, not of the article.
        HEADING: Over a list of other stories ("Most Read").
        LINKS: Over a link or two ("Read more:").
        COMMENTS: Over what readers wrote.
    """

    PROSE = auto()
    REMARK = auto()
    LINE = auto()
    CAPTION = auto()
    BYLINE = auto()
    STAMP = auto()
    FURNITURE = auto()
    HEADING = auto()
    LINKS = auto()
    COMMENTS = auto()


_WHOLE = {"heading": Look.HEADING, "links": Look.LINKS, "comments": Look.COMMENTS, "line": Look.FURNITURE}
_RULE = re.compile(r"[\W_]{1,200}")
# No stamp and no whole line of furniture is longer.
_LABEL = 120
_TITLE = 160
_REMARK = 40
# A title that the page cut short ends in an ellipsis.
_CUT_TITLE = 80
_REMARK_WORDS = 6


def look_of(text: str, lower: str, phrases: tuple[str, ...]) -> Look:
    """What a line looks like. Linear in the line.

    Args:
        text: The line.
        lower: The same in small letters, with straight apostrophes.
        phrases: The furniture phrases on its page.
    """
    stopped = ends_sentence(text)
    if len(text) <= _LABEL:
        whole = whole_line(lower)
        if whole is not None:
            return _WHOLE[whole]
        if is_stamp(text) or is_place_line(text):
            return Look.STAMP
    if not text[0].isalnum() and _RULE.fullmatch(text):
        return Look.FURNITURE
    # A gallery's line opens like a link ("Photos: …") and says itself that it is a caption.
    if is_furniture(text, lower, phrases, stopped=stopped) and "hide caption" not in lower:
        return Look.FURNITURE
    if is_byline(text):
        return Look.BYLINE
    if is_caption(text, lower, stopped=stopped):
        return Look.CAPTION
    if stopped and not (len(text) <= _CUT_TITLE and text.endswith(("...", "…"))):
        return Look.PROSE if len(text) >= _REMARK or text.count(" ") >= _REMARK_WORDS else Look.REMARK
    return Look.PROSE if len(text) > _TITLE and ". " in text else Look.LINE
