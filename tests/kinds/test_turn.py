"""Turns as values: how two of them agree, and what they are of."""

from __future__ import annotations

import pytest

from crosscheck.kinds.turn import Direction, find
from crosscheck.model import Agreement, Article
from crosscheck.names.reading.cast import read_cast
from crosscheck.text.page.prose import read_prose

TAX, PORT, NONE = frozenset(("tax",)), frozenset(("port",)), frozenset[str]()


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        (Direction(True, True, TAX), Direction(True, True, TAX), Agreement.SAME),
        (Direction(True, True, TAX), Direction(True, False, TAX), Agreement.CONFLICTING),
        (Direction(True, True, TAX), Direction(True, False, PORT), Agreement.DIFFERENT_THING),
        (Direction(True, True, TAX, "senate"), Direction(True, False, TAX, "house"), Agreement.DIFFERENT_THING),
        (Direction(True, True, TAX, "senate"), Direction(True, True, TAX), Agreement.COMPATIBLE),
        (Direction(False, True), Direction(False, False), Agreement.CONFLICTING),
    ],
)
def test_two_turns_relate(left: Direction, right: Direction, agreement: Agreement) -> None:
    assert left.relate(right).agreement is agreement
    assert right.relate(left).agreement is agreement


def test_a_word_in_common_makes_it_surer() -> None:
    named, bare = (Direction(True, True, what).relate(Direction(True, False, what)) for what in (TAX, NONE))

    assert bare.confidence < named.confidence


def test_what_says_less_covers_what_says_more() -> None:
    assert Direction(True, True).covers(Direction(True, True, TAX, "senate"))
    assert not Direction(True, True, TAX).covers(Direction(True, True))
    assert not Direction(True, True).covers(Direction(True, False, TAX))


def test_of_what_it_is() -> None:
    prose = read_prose(Article("a", "a", "Parliament passed the tax bill. Unemployment fell to 6.1 percent."))
    found = [(str(c.value), c.slot.attribute, c.slot.scope) for c in find(prose, read_cast(prose)) if c.slot]

    assert found == [("taken", "vote", "bill"), ("down", "direction", "6.1")]
