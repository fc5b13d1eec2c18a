"""The anatomy of a page: which part of a printed article each paragraph and line is."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.model import Part, Section, Span
from crosscheck.text.page.anatomy.blocks import Block, blocks_of
from crosscheck.text.page.anatomy.body import mark_body
from crosscheck.text.page.anatomy.captions import credit_end
from crosscheck.text.page.anatomy.furniture import furniture_start, phrases_on
from crosscheck.text.page.anatomy.header import mark_header
from crosscheck.text.page.anatomy.looks import Look, look_of
from crosscheck.text.page.dateline import closing_stamp, opening_stamp, place_line
from crosscheck.text.scanning.triggers import fold

# Stamps and headlines share a line at the top of a page only.
_TOP = 30
_REPEAT = 30
_BYLINE_AHEAD = 4
_PARAGRAPHS = (Part.LEDE, Part.BODY)


def anatomy(page: str, text_start: int = 0) -> tuple[Section, ...]:
    """The sections of a page: one a paragraph or line, in order, without overlap.

    Every code point that is not white space belongs to exactly one section. What stands before
    ``text_start`` is the title that was kept apart: headline. Linear in the page.
    """
    lower = fold(page).replace("’", "'")
    phrases = phrases_on(lower)
    blocks = _refined(blocks_of(page), lower, text_start, phrases)
    if not blocks:
        return ()
    title = next((i for i, block in enumerate(blocks) if block.start >= text_start), len(blocks))
    looks = [look_of(block.text, lower[block.start : block.end], phrases) for block in blocks]
    _mark_repeats(blocks, looks, title)
    parts = [Part.BODY] * len(blocks)
    lede = mark_header(blocks, looks, parts, title)
    if lede < len(blocks):
        mark_body(blocks, looks, parts, lede)
    return tuple(_sections(blocks, parts, parts.index(Part.LEDE) if Part.LEDE in parts else len(parts)))


def _sections(blocks: Sequence[Block], parts: Sequence[Part], lede: int) -> list[Section]:
    """One section a block; the place line that opens the lede, or the paragraph after a summary, is one of its own."""
    sections = []
    for index, (block, part) in enumerate(zip(blocks, parts, strict=True)):
        start = block.start
        if lede <= index <= lede + 1 and part in _PARAGRAPHS and 0 < (at := place_line(block.text)) < len(block.text):
            place, rest = block.cut(at)
            sections.append(Section(Part.DATELINE, Span(place.start, place.end)))
            start = rest.start
        sections.append(Section(part, Span(start, block.end)))
    return sections


def _refined(blocks: list[Block], lower: str, text_start: int, phrases: tuple[str, ...]) -> list[Block]:
    """The blocks, cut where one holds two parts: a stamp and a headline, a credit and the paragraph after it."""
    refined = []
    for index, whole in enumerate(blocks):
        block = whole
        if block.start < text_start:
            refined.append(block)
            continue
        if index < _TOP:
            at = opening_stamp(block.text) or closing_stamp(block.text)
            if 0 < at < len(block.text):
                head, block = block.cut(at)
                refined.append(head)
        at = credit_end(block.text)
        if at > 0:
            head, block = block.cut(at)
            refined.append(head)
        at = furniture_start(block.text, lower[block.start : block.end], phrases) if phrases else -1
        if at > 0:
            head, block = block.cut(at)
            refined.append(head)
        refined.append(block)
    return refined


def _mark_repeats(blocks: Sequence[Block], looks: list[Look], title: int) -> None:
    """A line that the next one repeats, in full or in part, is a caption: dumps print it with the picture and below.

    Two equal lines at the very top are the headline, and a paragraph that repeats the one above is
    the lede.
    """
    for index in range(title, len(blocks) - 1):
        one, two = blocks[index].text, blocks[index + 1].text
        if min(len(one), len(two)) < _REPEAT or not (one.startswith(two) or two.startswith(one)):
            continue
        if looks[index] not in (Look.PROSE, Look.LINE, Look.CAPTION) or (index == 0 and looks[1] is Look.LINE):
            continue
        looks[index] = Look.CAPTION
        ahead = looks[index + 2 : index + 2 + _BYLINE_AHEAD]
        if looks[index + 1] is Look.LINE or (looks[index + 1] is Look.PROSE and Look.BYLINE in ahead):
            looks[index + 1] = Look.CAPTION
