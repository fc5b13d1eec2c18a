"""The header of a page: headline, deck, byline, stamp and picture, down to the first paragraph."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.model import Part
from crosscheck.text.page.anatomy.blocks import Block
from crosscheck.text.page.anatomy.furniture import is_masthead, navigates
from crosscheck.text.page.anatomy.looks import Look

OWN_PART = {
    Look.CAPTION: Part.CAPTION,
    Look.BYLINE: Part.BYLINE,
    Look.STAMP: Part.DATELINE,
    Look.FURNITURE: Part.BOILERPLATE,
    Look.HEADING: Part.BOILERPLATE,
    Look.LINKS: Part.BOILERPLATE,
    Look.COMMENTS: Part.BOILERPLATE,
}
CAPTION_WORDS = 9

_WORDS = (Look.LINE, Look.PROSE, Look.REMARK)
# A byline stands so close below a deck, and so near the top of the page, in blocks.
_BYLINE_AHEAD = 4
_TOP = 60
_DECKS = 2
# Some papers set their decks as a list of lines.
_DECK_LINES = 6
_DECK_WORDS = 4
_OUTLET_WORDS = 6
_DECK_LENGTH = 250
_SAME = 12


def mark_header(blocks: Sequence[Block], looks: Sequence[Look], parts: list[Part], title: int) -> int:
    """Gives parts to the first paragraph and to all above it; returns its index, or the number of blocks without one.

    ``title`` is how many blocks belong to a title kept apart from the text.
    """
    for index in range(title):
        parts[index] = Part.HEADLINE
    lede = _lede(blocks, looks, title)
    lines = []
    for index in range(title, lede):
        look = looks[index]
        if look in _WORDS:
            lines.append(index)
        else:
            parts[index] = OWN_PART[look]
    sign = next((i for i in range(max(title, 1), lede) if _signs(blocks, looks, i)), lede)
    head = _headline(blocks, looks, lines, title=title, sign=sign)
    for index in lines:
        parts[index] = Part.HEADLINE if index in head else _minor(blocks, looks, index, head, sign)
    if lede < len(blocks):
        parts[lede] = Part.LEDE
    elif (longest := _stand_in(blocks, looks, parts, title)) is not None:
        parts[longest] = Part.LEDE
    return lede


def _lede(blocks: Sequence[Block], looks: Sequence[Look], title: int) -> int:
    """The index of the first paragraph of the article's own prose; the number of blocks where there is none.

    A single sentence over a byline or stamp is a deck, or a caption, if prose follows below.
    """
    count = len(blocks)
    last = next((i for i in range(count - 1, -1, -1) if looks[i] is Look.PROSE), -1)
    for index in range(title, count):
        if looks[index] is not Look.PROSE and not _short_paragraph(blocks, looks, index):
            continue
        if index - title < _TOP and len(blocks[index].text) <= _DECK_LENGTH:
            near = range(index + 1, min(index + 1 + _BYLINE_AHEAD, count))
            sign = next((i for i in near if _signs(blocks, looks, i)), last)
            if sign < last:
                continue
        return index
    return count


def _signs(blocks: Sequence[Block], looks: Sequence[Look], index: int) -> bool:
    """Whether a line is a stamp or a byline as it stands over an article, no credit below one."""
    return looks[index] is Look.STAMP or (looks[index] is Look.BYLINE and blocks[index].text[-1] not in ".)")


def _short_paragraph(blocks: Sequence[Block], looks: Sequence[Look], index: int) -> bool:
    """Whether a few words with a full stop, over a paragraph, are one themselves ("Two men are dead.")."""
    if looks[index] is not Look.REMARK or looks[index + 1 : index + 2] != [Look.PROSE]:
        return False
    text = blocks[index].text
    return text[-1] == "." and text.count(" ") + 1 >= _DECK_WORDS


def _headline(
    blocks: Sequence[Block], looks: Sequence[Look], lines: list[int], *, title: int, sign: int
) -> frozenset[int]:
    """Which lines above the first paragraph are the headline and its decks."""
    named = [blocks[i].text for i in range(min(title, _DECKS))]
    echoes = [i for i in lines[:_TOP] if any(_same_title(blocks[i].text, text) for text in named)]
    titles = [i for i in lines if i not in echoes and (looks[i] is not Look.LINE or not navigates(blocks[i].text))]
    if title:
        first = echoes[-1] + 1 if echoes else title
        decks = [i for i in _contiguous(titles, first) if blocks[i].text.count(" ") + 1 >= _DECK_WORDS]
        return frozenset(echoes + (decks if len(decks) <= _DECK_LINES else []))
    over = [i for i in lines if i < sign and not is_masthead(blocks[i].text)]
    above = [i for i in titles if i < sign] or over[-1:] or titles
    if not above:
        return frozenset(lines[-1:])
    if len(above) <= 1 + _DECKS:
        return frozenset(above)
    if all(looks[i] in (Look.CAPTION, Look.STAMP) for i in range(above[0])):
        return frozenset(_contiguous(above, above[0])[: 1 + _DECK_LINES])
    alone = [i for i in above if blocks[i].apart and i + 1 < len(blocks) and blocks[i + 1].apart]
    return frozenset((alone or above)[-1:])


def _minor(blocks: Sequence[Block], looks: Sequence[Look], index: int, head: frozenset[int], sign: int) -> Part:
    """The part of a line in the header that is no headline: a picture's, the writer's outlet, or the site's."""
    text = blocks[index].text
    words = text.count(" ") + 1
    below = not head or index > min(head)
    if below and (looks[index] is not Look.LINE or (words > _OUTLET_WORDS and not navigates(text))):
        return Part.CAPTION
    if index > sign and looks[index - 1] is Look.BYLINE and words <= _OUTLET_WORDS:
        return Part.BYLINE
    return Part.BOILERPLATE


def _stand_in(blocks: Sequence[Block], looks: Sequence[Look], parts: Sequence[Part], title: int) -> int | None:
    """What stands for the first paragraph where none is: a short article is never furniture as a whole."""
    text = range(title, len(blocks))
    if len(text) == 1:
        return title
    headline = title or next((i + 1 for i in text if parts[i] is Part.HEADLINE), 0)
    for wanted in (Part.CAPTION, Part.HEADLINE):
        found = [i for i in text if parts[i] is wanted and i >= headline]
        if found:
            return max(found, key=lambda i: len(blocks[i].text))
    return max(
        (i for i in text if looks[i] in _WORDS and i >= headline), key=lambda i: len(blocks[i].text), default=None
    )


def _contiguous(indices: Sequence[int], first: int) -> list[int]:
    """The indices that follow each other without a gap from ``first`` on."""
    return [i for step, i in enumerate(j for j in indices if j >= first) if i == first + step]


def _same_title(text: str, title: str) -> bool:
    """Whether a line repeats the title: one begins with the other, signs and case aside."""
    one, two = _letters(text), _letters(title)
    shorter = min(len(one), len(two))
    return shorter >= _SAME and one[:shorter] == two[:shorter] and len(one) < 2 * len(two)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text[:300])).casefold()
