"""Somebody who is told of by a noun alone: whom "the teen" takes up."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.names.reading.cast import read_cast
from crosscheck.names.reference.nameless import named_before, nameless_in
from crosscheck.text.page.prose import read_prose


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Emil Varn, 16, was shot on Monday. The teen was bitten in the leg.", "Emil Varn"),
        ("The boy was identified as Emil Varn of Hollin. The teen was bitten in the leg.", "Emil Varn"),
        ("Emil Varn, 45, was shot on Monday. The man was bitten in the leg.", "Emil Varn"),
        ("Emil Varn, 45, was shot on Monday. The teen was bitten in the leg.", None),
        ("Emil Varn, 9, was shot on Monday. The man was bitten in the leg.", None),
        ("Emil Varn, 16, was shot on Monday. A teen was bitten in the leg.", None),
        ("Emil Varn and Otto Trent were shot on Monday. The man was bitten in the leg.", None),
        ("A gunman shot Emil Varn on Monday. The man was bitten in the leg.", None),
        ("A gunman shot Emil Varn on Monday. The victim was bitten in the leg.", "Emil Varn"),
        ("Emil Varn, 16, saw his friend fall. The teen was bitten in the leg.", None),
        ("The pier was shut on Monday. The teen was bitten in the leg.", None),
    ],
)
def test_a_noun_alone_takes_up_the_one_who_was_named_before(text: str, name: str | None) -> None:
    prose = read_prose(Article("a", "a", f"Emil Varn and Otto Trent live in Hollin. They fish there.\n\n{text}"))
    sentence = prose.sentences[-1]
    (one,) = nameless_in(prose.page, sentence.span, sentence.span.start, sentence.span.end)

    found = named_before(prose, read_cast(prose), sentence, one)

    assert (found and found[0]) == name
