"""Lines: an article set in narrow lines says what it says in wide ones."""

from __future__ import annotations

from collections import Counter
from textwrap import fill

import pytest

from crosscheck.model import Article
from crosscheck.pipeline import claims

TEXT = """The council of Weir paid $18 billion for the dam, up from 2.5 million crowns in May 2019, treasurer Otto
Trent said on Monday morning.

“We have had two million tonnes of mud in eight minutes and 20 seconds,” said Orla Pentwick, 42, a retired police
sergeant who has lived by the dam for three and a half years.

Between 40 and 50 percent of the 1,200 houses on Old Mill Road were flooded after 5 p.m. on Dec. 8, 2019, and three of
the four members of the fire brigade of New Varn were taken to hospital with serious injuries."""
PARAGRAPHS = [" ".join(paragraph.split()) for paragraph in TEXT.split("\n\n")]


def read(*paragraphs: str) -> Counter[tuple[str, str, str]]:
    article = Article("a", "a.txt", "\n\n".join(paragraphs), published="2019-12-12")
    return Counter((claim.kind, " ".join(claim.text.split()), str(claim.value)) for claim in claims([article]))


@pytest.mark.parametrize("width", [48, 66, 80])
def test_narrow_lines_read_as_wide_ones(width: int) -> None:
    narrow = [fill(text, width, break_on_hyphens=False) for text in PARAGRAPHS]

    assert read(*narrow) == read(*PARAGRAPHS)
