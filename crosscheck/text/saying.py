"""One saying in two wordings: what two quotations share, and which of their words differ."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.edits import Block, aligned
from crosscheck.text.house_style import SPOKEN_ING, is_a_blank_apart, is_styled
from crosscheck.text.quoted import GAP, is_content, tokens

_LONGEST = 400
# Where both go on in other words at an end, so many of them count as words that differ.
_MOST_AT_AN_END = 4
# So many words that differ, or letters of an ending, are a slip in what is otherwise alike.
_FEW = 2
# So many words stand for so many others where all else of a sentence is alike.
_SOME = 3
_NEGATIONS = frozenset("no not never nobody nothing none neither nor without cannot".split())
_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety "
    "hundred thousand million billion trillion".split()
)
_LIGHT = frozenset(
    "a actually ah an and basically but here just like of oh really right so that the then there uh um very well yeah "
    "yes you know".split()
)
# What speakers fill a pause with, and what reporters put in or leave out without a thought.
_TIDIED = frozenset(
    "actually ah basically er here like oh really right that there uh um well yeah yes you know".split()
)


class Saying(StrEnum):
    """How two quotations stand to each other as sayings."""

    CLIPPED = "clipped"
    STYLED = "styled"
    REWORDED = "reworded"
    REVERSED = "reversed"
    LOOSE = "loose"
    OTHER = "other"


@frozen
class Comparison:
    """What comparing two quotations gave.

    Attributes:
        saying: How they stand to each other.
        sure: How sure it is that one saying is meant, 0 to 1.
        differing: The blocks of words that differ, without what is clipped at either end or left out in a gap.
        difference: The first of them in words ("“must” / “may”").
    """

    saying: Saying
    sure: float = 1.0
    differing: tuple[Block, ...] = ()
    difference: str = ""


# Two wordings are compared to group them, to relate them and to mark what differs.
@lru_cache(maxsize=1 << 12)
def compare(left: tuple[str, ...], right: tuple[str, ...]) -> Comparison:
    """Two quotations set side by side, word by word.

    What only one of them prints before the first or behind the last words of both is clipping. They are one
    saying if they share five words or more, two of them words of content, and three in a row; where less than
    six words in ten are shared, that is not sure, and under 45 in a hundred it is another saying.

    Args:
        left: The words of one, as ``tokens`` gives them; its first 400 are looked at.
        right: Likewise.
    """
    left, right = left[:_LONGEST], right[:_LONGEST]
    short, long = (f" {' '.join(words)} " for words in sorted((left, right), key=len))
    if short in long:
        # Words that are said twice may be aligned with gaps inside.
        return Comparison(Saying.CLIPPED)
    blocks = aligned(left, right)
    same = [number for number, block in enumerate(blocks) if block.same and _anchors(block, left)]
    if not same:
        return Comparison(Saying.OTHER)
    # What one side alone has before or behind is clipped; where both go on, they go apart.
    first = max(0, same[0] - 1) if same[0] and _two_sided(blocks[same[0] - 1]) else same[0]
    last = same[-1] + 2 if same[-1] + 1 < len(blocks) and _two_sided(blocks[same[-1] + 1]) else same[-1] + 1
    inner = blocks[first:last]
    kept = [word for block in inner if block.same for word in left[slice(*block.left)]]
    content = len({word for word in kept if is_content(word)})
    run = max(block.left[1] - block.left[0] for block in inner if block.same)
    framed = _is_framed(inner, content) and _is_one_clipped(blocks[:first] + blocks[last:])
    if (len(kept) < 5 or content < 2 or run < 3) and not framed:
        return Comparison(Saying.OTHER)
    apart = [block for block in inner if not block.same and not _has_gap(block, left, right)]
    if not apart:
        return Comparison(Saying.CLIPPED)
    differing = tuple(block for block in apart if not is_styled(*_sides(block, left, right)))
    if not differing:
        return Comparison(Saying.STYLED)
    if all(is_a_blank_apart(*_sides(block, left, right)) for block in differing):
        return Comparison(Saying.REWORDED, 0.7, differing, _shown(differing[0], left, right))
    ends = [block for block in differing if block is inner[0] or block is inner[-1]]
    middle = [block for block in differing if block not in ends]
    changed = sum(map(_size, middle)) + sum(min(_size(block), _MOST_AT_AN_END) for block in ends)
    share = len(kept) / (len(kept) + changed)
    shown = _shown((middle or ends)[0], left, right)
    if share < 0.45:
        return Comparison(Saying.OTHER)
    reversing = next((block for block in middle if _reverses(block, left, right)), None)
    # Nothing but a "not" differs: plain words enough make it one saying.
    denied = reversing is not None and len(middle) == 1 and len(kept) >= 6 and share >= 0.8
    # All but the first or the last words are one: a sentence that is whole, or many words clipped at the other end.
    whole = len(blocks) == 2
    swapped = (
        len(ends) == 1
        and (_size(ends[0]) <= _SOME if whole else _size(ends[0]) <= (_FEW if run >= 8 else 1))
        and (len(kept) >= 6 if whole else run >= 7 and content >= 2)
        and _weighs(ends[0], left, right)
        and not _is_bent(ends[0], left, right)
    )
    enough = share >= (0.7 if whole else 0.8)
    if not middle and enough and (swapped or (len(kept) >= 5 and _inflects(blocks[-1], left, right))):
        return Comparison(Saying.REWORDED, 0.65, differing, shown)
    # Plain words on both sides of the one that is another: a short saying, all the same.
    exchanged = (
        len(differing) == len(middle) == 1
        and len(kept) >= 6
        and _is_exchanged(middle[0])
        and share >= (0.65 if len(blocks) == 3 else 0.75)
    )
    if share < 0.6 or not middle or (content < 3 and len(kept) < 7 and not (denied or exchanged or framed)):
        return Comparison(Saying.LOOSE, 0.35, differing, shown)
    if reversing is None and not any(_weighs(block, left, right) for block in middle):
        plain = len(kept) >= 8 and share >= 0.8 and not any(_is_tidied(block, left, right) for block in middle)
        return Comparison(Saying.REWORDED, 0.68 if plain else 0.4, differing, shown)
    if (framed or exchanged) and reversing is None and len(kept) < 7:
        return Comparison(Saying.REWORDED, 0.4 if _is_bent(middle[0], left, right) else 0.65, differing, shown)
    sure = 0.85 if len(kept) >= 8 and share >= 0.7 else 0.7 if len(kept) >= 7 or share >= 0.75 else 0.45
    if reversing is not None:
        return Comparison(Saying.REVERSED, max(sure, 0.65), differing, _shown(reversing, left, right))
    return Comparison(Saying.REWORDED, sure, differing, shown)


def apart(left: str, right: str) -> list[Span]:
    """The words of ``left`` that ``right`` has otherwise or not at all, as spans of ``left``; clipping is none.

    Where ``left`` lacks words that ``right`` has, the words on both sides of the place are given.
    """
    mine, yours = tokens(left), tokens(right)
    told = compare(tuple([word for word, _ in mine]), tuple([word for word, _ in yours]))
    found: list[Span] = []
    for block in told.differing:
        start, end = block.left
        around = (start, end) if start < end else (max(0, start - 1), end + 1)
        found += [span for _, span in mine[slice(*around)] if span not in found]
    return found


def _is_one_clipped(outside: Sequence[Block]) -> bool:
    """Whether one of two quotations, if any, goes on before or behind the words of the other."""
    return not (any(block.left[0] < block.left[1] for block in outside) and any(map(_adds, outside)))


def _adds(block: Block) -> bool:
    return block.right[0] < block.right[1]


def _is_framed(blocks: Sequence[Block], content: int) -> bool:
    """Whether two short sayings begin and end alike, and differ in one place between.

    Three words of content are alike, or three words of any sort before the place, three behind it, and seven in all;
    or four words, two of them of content, where one word stands for one.
    """
    if len(blocks) != 3 or not (blocks[0].same and blocks[2].same) or _size(blocks[1]) > _FEW:
        return False
    before, behind = _size(blocks[0]), _size(blocks[2])
    one_for_one = _is_exchanged(blocks[1]) and _size(blocks[1]) == 1
    return (
        content >= 3
        or (content == 2 and before + behind >= 4 and one_for_one)
        or (min(before, behind) >= 3 and before + behind >= 7)
    )


def _inflects(last: Block, left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether all that differs is the ending of the last word."""
    one, other = _sides(last, left, right)
    if last.same or len(one) != 1 or len(other) != 1:
        return False
    short, long = sorted((one[0], other[0]), key=len)
    return len(short) > SPOKEN_ING - 2 and long.startswith(short) and len(long) - len(short) <= _FEW


def _is_bent(block: Block, left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether a verb is bent to fit the reporter's sentence: "I look" is "looks"."""
    one, other = _sides(block, left, right)
    if not (one and other):
        return False
    short, long = sorted((one[-1], other[-1]), key=len)
    return long.startswith(short) and len(long) - len(short) <= _FEW


def _is_tidied(block: Block, left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether a word that reporters tidy up without a thought is among those that differ."""
    return not _TIDIED.isdisjoint((*left[slice(*block.left)], *right[slice(*block.right)]))


def _anchors(block: Block, left: Sequence[str]) -> bool:
    """Whether a shared stretch is more than a chance "and" or "the"."""
    words = left[slice(*block.left)]
    return len(words) > 1 or any(map(is_content, words))


def _two_sided(block: Block) -> bool:
    return not block.same and block.left[0] < block.left[1] and block.right[0] < block.right[1]


def _is_exchanged(block: Block) -> bool:
    """Whether a few words stand for a few."""
    return _two_sided(block) and _size(block) <= _SOME


def _size(block: Block) -> int:
    return max(block.left[1] - block.left[0], block.right[1] - block.right[0])


def _sides(block: Block, left: Sequence[str], right: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    return left[slice(*block.left)], right[slice(*block.right)]


def _has_gap(block: Block, left: Sequence[str], right: Sequence[str]) -> bool:
    return GAP in left[slice(*block.left)] or GAP in right[slice(*block.right)]


def _reverses(block: Block, left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether one side denies what the other says, or gives another number."""
    one, other = _sides(block, left, right)
    if any(map(_negates, one)) != any(map(_negates, other)):
        return True
    numbers = [word for word in one if _is_number(word)], [word for word in other if _is_number(word)]
    return bool(numbers[0] and numbers[1]) and numbers[0] != numbers[1]


def _negates(word: str) -> bool:
    return word in _NEGATIONS or word.endswith("n't")


def _is_number(word: str) -> bool:
    return word in _NUMBERS or word.isdigit()


def _weighs(block: Block, left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether the words that differ are more than an article, a connective or a filler, which reporters tidy up."""
    heavy = [[word for word in side if word not in _LIGHT] for side in _sides(block, left, right)]
    return not is_styled(*heavy)


def _shown(block: Block, left: Sequence[str], right: Sequence[str]) -> str:
    sides = (" ".join(words[slice(*span)]) for words, span in ((left, block.left), (right, block.right)))
    return " / ".join(f"“{side}”" if side else "nothing" for side in sides)
