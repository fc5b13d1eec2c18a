"""Two wordings side by side: what they share, and the places where they go apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crosscheck.model.frozen import frozen
from crosscheck.text.wording.quoted import GAP, is_content
from crosscheck.text.words.edits import Block, aligned
from crosscheck.text.words.house_style import is_styled

# Where both go on in other words at an end, so many of them count as words that differ.
_MOST_AT_AN_END = 4


@frozen
class Pair:
    """Two wordings set side by side, without what one of them alone has at either end.

    Attributes:
        left: The words of one.
        right: The words of the other.
        outer: The blocks at the ends that one of them alone has.
        inner: The other blocks; where both go on in other words at an end, that is one of them.
        differing: The blocks of ``inner`` that differ by more than house style, or a gap.
        kept: How many words they share.
        content: How many words of content they share, each counted once.
        run: How many words in a row.
    """

    left: tuple[str, ...]
    right: tuple[str, ...]
    outer: tuple[Block, ...]
    inner: tuple[Block, ...]
    differing: tuple[Block, ...]
    kept: int
    content: int
    run: int

    @property
    def ends(self) -> list[Block]:
        """What differs before the first or behind the last words of both."""
        return [block for block in self.differing if block is self.inner[0] or block is self.inner[-1]]

    @property
    def middle(self) -> list[Block]:
        """What differs between words of both."""
        ends = self.ends
        return [block for block in self.differing if block not in ends]

    @property
    def share(self) -> float:
        """The words that both have, of these and the ones that differ."""
        middle, ends = sum(map(size, self.middle)), sum(min(size(block), _MOST_AT_AN_END) for block in self.ends)
        return self.kept / (self.kept + middle + ends)

    def sides(self, block: Block) -> tuple[Sequence[str], Sequence[str]]:
        """The words of a block in one and in the other."""
        return self.left[slice(*block.left)], self.right[slice(*block.right)]

    def has_gap(self, block: Block) -> bool:
        """Whether words are left out in a block, or put in by the reporter."""
        one, other = self.sides(block)
        return GAP in one or GAP in other


def side_by_side(left: tuple[str, ...], right: tuple[str, ...]) -> Pair | None:
    """Two wordings as a pair; None where they share no more than a chance "and"."""
    blocks = aligned(left, right)
    same = [number for number, block in enumerate(blocks) if block.same and _anchors(block, left)]
    if not same:
        return None
    if same[0] > 1 and _opens_alike(blocks[same[0] - 2], blocks[same[0] - 1]):
        same.insert(0, same[0] - 2)
    # What one side alone has before or behind is clipped; where both go on, they go apart.
    first = max(0, same[0] - 1) if same[0] and two_sided(blocks[same[0] - 1]) else same[0]
    last = same[-1] + 2 if same[-1] + 1 < len(blocks) and two_sided(blocks[same[-1] + 1]) else same[-1] + 1
    inner = blocks[first:last]
    kept = [word for block in inner if block.same for word in left[slice(*block.left)]]
    bare = Pair(
        left=left,
        right=right,
        outer=(*blocks[:first], *blocks[last:]),
        inner=tuple(inner),
        differing=(),
        kept=len(kept),
        content=len({word for word in kept if is_content(word)}),
        run=max(block.left[1] - block.left[0] for block in inner if block.same),
    )
    apart = (block for block in inner if not block.same and not bare.has_gap(block))
    return replace(bare, differing=tuple(block for block in apart if not is_styled(*bare.sides(block))))


def _anchors(block: Block, left: Sequence[str]) -> bool:
    """Whether a shared stretch is more than a chance "and" or "the"."""
    words = left[slice(*block.left)]
    return len(words) > 1 or any(map(is_content, words))


def _opens_alike(shared: Block, between: Block) -> bool:
    """Whether one of two wordings opens with a word of both, and a single word parts it: "did (almost) everything"."""
    opens = shared.same and 0 in (shared.left[0], shared.right[0])
    return opens and not two_sided(between) and size(between) == 1


def two_sided(block: Block) -> bool:
    """Whether words stand for words."""
    return not block.same and block.left[0] < block.left[1] and block.right[0] < block.right[1]


def size(block: Block) -> int:
    """How many words a block has, on the side that has more."""
    return max(block.left[1] - block.left[0], block.right[1] - block.right[0])
