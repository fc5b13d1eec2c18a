"""Pages side by side: how many are read together, step by step.

A step that goes on to the next page finds its words, patterns and automata where it left them, in the processor's
cache; after all other steps they have to be fetched again, which takes a quarter of the time of reading.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

_T = TypeVar("_T")

# So many pages are read side by side, and no more once they have so many code points: claims take memory.
TOGETHER: Final = 64
ENOUGH: Final = 400_000
# What is found once on a page, for all who ask, is kept for so many pages: some are looked at in two forms.
KEPT: Final = 2 * TOGETHER


def side_by_side(pages: Sequence[_T]) -> Iterator[Sequence[_T]]:
    """All pages in their order, so many at once as are read step by step."""
    for at in range(0, len(pages), TOGETHER):
        yield pages[at : at + TOGETHER]
