"""The body of an article: the text below the first paragraph, with what a page puts between and after."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.model import Part
from crosscheck.text.page.anatomy.blocks import Block
from crosscheck.text.page.anatomy.furniture import BULLETS
from crosscheck.text.page.anatomy.header import CAPTION_WORDS, OWN_PART
from crosscheck.text.page.anatomy.looks import Look
from crosscheck.text.page.dateline import has_stamp_cue

_GOING_ON = (Look.PROSE, Look.REMARK)
_OVER_OTHERS = (Look.HEADING, Look.COMMENTS)
_MENU = 4
_MENU_WORDS = 4
_ITEM_WORDS = 12
_LIST_WINDOW = 12
_CLOSING_PROSE = 200
_QUESTION = 120
# Comments come after an article, not after its first words.
_ARTICLE = 300


def mark_body(blocks: Sequence[Block], looks: Sequence[Look], parts: list[Part], lede: int) -> None:
    """Gives parts to all that follows the first paragraph. Linear in the blocks.

    Below "Most Read" or "Read more" all is furniture until the article's prose goes on, told by
    its mass: paragraph upon paragraph, where lists of other stories alternate titles and teasers.
    """
    goes_on = _prose_ahead(looks)
    listing = strong = closed = furnished = False
    mass = len(blocks[lede].text)
    index, count = lede + 1, len(blocks)
    while index < count:
        look = looks[index]
        if look is Look.PROSE:
            if listing and not closed:
                listing = strong = not _resumes(blocks, looks, index, strong=strong)
            if not (listing or closed):
                furnished = False
                mass += len(blocks[index].text)
                index += 1
                continue
        elif look is Look.COMMENTS:
            closed = closed or (mass >= _ARTICLE and not _in_button_row(looks, index))
        elif look in (Look.HEADING, Look.LINKS):
            listing, strong = True, look is Look.HEADING or (listing and strong)
        if closed or listing or OWN_PART.get(look) is Part.BOILERPLATE:
            parts[index] = Part.BOILERPLATE
            furnished = True
            index += 1
            continue
        if look is Look.LINE:
            index = _mark_lines(blocks, looks, parts, index, goes_on=goes_on[index], furnished=furnished)
            continue
        if look is Look.STAMP and not has_stamp_cue(blocks[index].text):
            parts[index] = Part.BODY
        else:
            parts[index] = OWN_PART.get(look, Part.BODY)
        index += 1


def _prose_ahead(looks: Sequence[Look]) -> list[bool]:
    """For each block, whether a paragraph of the article still follows, no heading over other stories between."""
    ahead, known = False, []
    for look in reversed(looks):
        known.append(ahead)
        if look in _GOING_ON:
            ahead = True
        elif look in _OVER_OTHERS:
            ahead = False
    return known[::-1]


def _mark_lines(
    blocks: Sequence[Block], looks: Sequence[Look], parts: list[Part], start: int, *, goes_on: bool, furnished: bool
) -> int:
    """Gives parts to a run of lines without stops; returns the index after it.

    Amid prose they are subheads, lists, or captions if they are long; a menu is short lines without
    a figure. After the prose they are the article's own list, or furniture if furniture came before.
    """
    end = start
    while end < len(blocks) and looks[end] is Look.LINE:
        end += 1
    texts = [blocks[i].text for i in range(start, end)]
    listed = blocks[start - 1].text.endswith(":") or any(_itemised(text) for text in texts)
    words = sum(text.count(" ") + 1 for text in texts)
    menu = len(texts) >= _MENU and words <= _MENU_WORDS * len(texts) and not any(map(_has_digit, texts))
    # Films and pictures have titles too.
    over_picture = len(texts) == 1 and looks[end : end + 1] == [Look.CAPTION]
    for index, text in zip(range(start, end), texts, strict=True):
        if listed:
            parts[index] = Part.BODY
        elif menu and (goes_on or furnished):
            parts[index] = Part.BOILERPLATE
        elif goes_on:
            parts[index] = Part.CAPTION if _captions(text) or over_picture else Part.BODY
        else:
            parts[index] = Part.BOILERPLATE if furnished else Part.BODY
    return end


def _itemised(text: str) -> bool:
    """Whether a line is an item of a list of facts ("Ann Bell, 25, of Dover"), not of a menu."""
    return "," in text and _has_digit(text) and text.count(" ") < _ITEM_WORDS


def _captions(text: str) -> bool:
    """Whether a line without a stop is long enough for a caption, and no list run together."""
    long = text.count(" ") + 1 >= CAPTION_WORDS and text[0] not in BULLETS
    return long and not (text.count(",") > 2 and _has_digit(text))


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def _in_button_row(looks: Sequence[Look], index: int) -> bool:
    """Whether "Comments" is a button between others ("Share", "Print")."""
    return looks[index - 1] is Look.FURNITURE and looks[index + 1 : index + 2] == [Look.FURNITURE]


def _resumes(blocks: Sequence[Block], looks: Sequence[Look], start: int, *, strong: bool) -> bool:
    """Whether the article's prose goes on at a paragraph below a heading over other stories."""
    prose = lines = length = 0
    for index in range(start, min(start + _LIST_WINDOW, len(blocks))):
        look, text = looks[index], blocks[index].text
        if look in _OVER_OTHERS:
            break
        if look is Look.LINE or text[0].isdigit() or (text[-1] == "?" and len(text) < _QUESTION):
            lines += 1
        elif look is Look.PROSE:
            prose += 1
            length += len(text)
    if prose < 2 * lines or not prose:
        return False
    if looks[start - 1] is Look.LINE and looks[start + 1 : start + 2] == [Look.LINE]:
        return prose >= 3 * lines
    return prose > 2 or length >= _CLOSING_PROSE or not strong or prose > 1 > lines
