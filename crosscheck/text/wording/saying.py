"""One saying in two wordings: what two quotations share, and which of their words differ."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from itertools import zip_longest

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.wording.quoted import is_content, tokens
from crosscheck.text.wording.side_by_side import Pair, side_by_side, size, two_sided
from crosscheck.text.words.edits import Block
from crosscheck.text.words.house_style import SPOKEN_ING, is_a_blank_apart, is_styled
from crosscheck.text.words.synonyms import stem

_LONGEST = 400
# So many words that differ, or letters of an ending, are a slip in what is otherwise alike.
_FEW = 2
# So many words stand for so many others where all else of a sentence is alike.
_SOME = 3
# A few words that one leaves out of what is otherwise alike.
_LEFT_OUT = 0.62
# Two words of content that stand for two others: hardly a slip of the pen.
_RENDERED = 0.45
# Words that reporters put in or leave out without a thought.
_TIDY = 0.4
_NEGATIONS = frozenset("no not never nobody nothing none neither nor without cannot".split())
# "We do not know".
_HELPING = frozenset(("do", "does", "did"))
_FEWEST_DENIED = 4
_NOT_ALONE = frozenset(("only", "just", "merely", "simply"))
_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety "
    "hundred thousand million billion trillion".split()
)
# What speakers fill a pause with, and what reporters put in or leave out without a thought.
_LIGHT = frozenset(
    "a actually ah an and basically but er here just know like of oh really right so that the then there uh um very "
    "well yeah yes you".split()
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
    six words in ten are shared, or words of content stand for others, that is not sure, and under 45 in a hundred
    it is another saying.

    Args:
        left: The words of one, as ``tokens`` gives them; its first 400 are looked at.
        right: Likewise.
    """
    left, right = left[:_LONGEST], right[:_LONGEST]
    short, long = (f" {' '.join(words)} " for words in sorted((left, right), key=len))
    if short in long:
        # Words that are said twice may be aligned with gaps inside.
        return Comparison(Saying.CLIPPED)
    pair = side_by_side(left, right)
    plainly = pair is not None and pair.kept >= 5 and pair.content >= 2 and pair.run >= 3
    if pair is None or not (plainly or _is_framed(pair) or _is_denied(pair)):
        return Comparison(Saying.OTHER)
    if not pair.differing:
        gaps = all(block.same or pair.has_gap(block) for block in pair.inner)
        return Comparison(Saying.CLIPPED if gaps else Saying.STYLED)
    if all(is_a_blank_apart(*pair.sides(block)) for block in pair.differing):
        return _reworded(pair, 0.7, shown=pair.differing[0])
    if pair.share < 0.45:
        return Comparison(Saying.OTHER)
    told = _compared_within(pair) if pair.middle else _compared_at_the_ends(pair)
    if told.saying is Saying.REWORDED and told.sure > _RENDERED and _exchanged(pair) >= _FEW:
        return _reworded(pair, _RENDERED, Saying.LOOSE)
    return told


def _compared_at_the_ends(pair: Pair) -> Comparison:
    """The comparison of a pair that differs before or behind the words of both only."""
    if not any(_weighs(pair, block) for block in pair.ends):
        return Comparison(Saying.STYLED)
    return _reworded(pair, 0.65) if _is_exchanged_at_an_end(pair) else _reworded(pair, 0.35, Saying.LOOSE)


def _compared_within(pair: Pair) -> Comparison:
    """The comparison of a pair that differs between words of both."""
    middle, kept, share = pair.middle, pair.kept, pair.share
    reversing = next((block for block in middle if _reverses(pair, block)), None)
    # Nothing but a "not" differs: plain words enough make it one saying.
    denied = reversing is not None and ((len(middle) == 1 and kept >= 6 and share >= 0.8) or _is_denied(pair))
    alike = _is_framed(pair) or _is_exchanged_within(pair)
    formulaic = pair.content < 3 and (kept < 7 or share < 0.7)
    if share < 0.6 or (formulaic and not (denied or alike)):
        return _reworded(pair, 0.35, Saying.LOOSE)
    sure = 0.85 if kept >= 8 and share >= 0.7 else 0.7 if kept >= 7 or share >= 0.75 else 0.45
    if sure < _LEFT_OUT and pair.content >= 3 and len(middle) == 1 and not pair.ends and not two_sided(middle[0]):
        sure = _LEFT_OUT
    if reversing is not None:
        return _reworded(pair, max(sure, 0.65), Saying.REVERSED, reversing)
    if not any(_weighs(pair, block) for block in middle):
        if pair.content >= 4 and any(_is_exchanged(block) and _weighs(pair, block) for block in pair.ends):
            return _reworded(pair, _LEFT_OUT)
        return _reworded(pair, _TIDY)
    if alike and kept < 7:
        return _reworded(pair, 0.4 if _is_bent(pair, middle[0]) else 0.65)
    return _reworded(pair, sure)


def _reworded(pair: Pair, sure: float, saying: Saying = Saying.REWORDED, shown: Block | None = None) -> Comparison:
    """The comparison that shows one block that differs, the first in the middle where there is one."""
    one, other = pair.sides(shown or (pair.middle or pair.differing)[0])
    words = (f"“{' '.join(side)}”" if side else "nothing" for side in (one, other))
    return Comparison(saying, sure, pair.differing, " / ".join(words))


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


def _exchanged(pair: Pair) -> int:
    """How many words of content stand for others, in all places: a translator's choice, or a speaker's."""
    sides = (pair.sides(block) for block in pair.differing if two_sided(block))
    stems = (({stem(word) for word in side if is_content(word)} for side in both) for both in sides)
    return sum(min(len(one - other), len(other - one)) for one, other in stems)


def _is_one_clipped(pair: Pair) -> bool:
    """Whether one of two quotations, if any, goes on before or behind the words of the other."""
    return not (any(block.left[0] < block.left[1] for block in pair.outer) and any(map(_adds, pair.outer)))


def _adds(block: Block) -> bool:
    return block.right[0] < block.right[1]


def _is_framed(pair: Pair) -> bool:
    """Whether two short sayings begin and end alike, and differ in one place between.

    Three words of content are alike, or three words of any sort before the place, three behind it, and seven in all;
    or four words, two of them of content, where one word stands for one.
    """
    alike = len(pair.inner) == 3 and pair.inner[0].same and pair.inner[2].same
    if not alike or size(pair.inner[1]) > _FEW or not _is_one_clipped(pair):
        return False
    before, behind = size(pair.inner[0]), size(pair.inner[2])
    one_for_one = _is_exchanged(pair.inner[1]) and size(pair.inner[1]) == 1
    return (
        pair.content >= 3
        or (pair.content == 2 and before + behind >= 4 and one_for_one)
        or (min(before, behind) >= 3 and before + behind >= 7)
    )


def _is_denied(pair: Pair) -> bool:
    """Whether two sayings are one word for word, but for a "not" of one of them."""
    if pair.kept < _FEWEST_DENIED or len(pair.inner) != 3 or pair.outer or pair.inner[1].same:
        return False
    one, other = pair.sides(pair.inner[1])
    return not (one and other) and all(word in _NEGATIONS or word in _HELPING for word in (*one, *other))


def _is_exchanged_within(pair: Pair) -> bool:
    """Whether a few words stand for a few, with plain words on both sides: a short saying, all the same."""
    exchanged = len(pair.differing) == 1 and pair.kept >= 6 and _is_exchanged(pair.differing[0])
    return exchanged and pair.share >= (0.65 if len(pair.inner) == 3 and not pair.outer else 0.75)


def _is_exchanged_at_an_end(pair: Pair) -> bool:
    """Whether all but the first or the last words are one.

    That is a sentence that is whole, or many words that are clipped at the other end; or a last word has two endings.
    """
    whole = len(pair.inner) == 2 and not pair.outer
    if pair.share < (0.7 if whole else 0.8):
        return False
    if pair.kept >= 5 and _inflects(pair):
        return True
    if len(pair.ends) != 1 or not _weighs(pair, pair.ends[0]) or _is_bent(pair, pair.ends[0]):
        return False
    if whole:
        return size(pair.ends[0]) <= _SOME and pair.kept >= 6
    return size(pair.ends[0]) <= (_FEW if pair.run >= 8 else 1) and pair.run >= 7 and pair.content >= 2


def _inflects(pair: Pair) -> bool:
    """Whether all that differs is the ending of the last word."""
    last = pair.inner[-1]
    one, other = pair.sides(last)
    if last.same or len(one) != 1 or len(other) != 1 or last.left[1] < len(pair.left):
        return False
    short, long = sorted((one[0], other[0]), key=len)
    return len(short) > SPOKEN_ING - 2 and long.startswith(short) and len(long) - len(short) <= _FEW


def _is_bent(pair: Pair, block: Block) -> bool:
    """Whether a verb is bent to fit the reporter's sentence: "I look" is "looks"."""
    one, other = pair.sides(block)
    if not (one and other):
        return False
    short, long = sorted((one[-1], other[-1]), key=len)
    return long.startswith(short) and len(long) - len(short) <= _FEW


def _is_exchanged(block: Block) -> bool:
    """Whether a few words stand for a few."""
    return two_sided(block) and size(block) <= _SOME


def _reverses(pair: Pair, block: Block) -> bool:
    """Whether one side denies what the other says, or gives another number."""
    one, other = pair.sides(block)
    if _denies(one) != _denies(other):
        return True
    numbers = [word for word in one if _is_number(word)], [word for word in other if _is_number(word)]
    return bool(numbers[0] and numbers[1]) and numbers[0] != numbers[1]


def _denies(words: Sequence[str]) -> bool:
    """Whether a "not" is among some words; "not only because of the fog" denies nothing."""
    return any(_negates(word) and after not in _NOT_ALONE for word, after in zip_longest(words, words[1:]))


def _negates(word: str) -> bool:
    return word in _NEGATIONS or word.endswith("n't")


def _is_number(word: str) -> bool:
    return word in _NUMBERS or word.isdigit()


def _weighs(pair: Pair, block: Block) -> bool:
    """Whether the words that differ are more than an article, a connective or a filler, which reporters tidy up."""
    heavy = [[word for word in side if word not in _LIGHT] for side in pair.sides(block)]
    return not is_styled(*heavy)
