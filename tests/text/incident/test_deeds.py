"""Deeds as printed: who did what one alone can have done."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.model import Span
from crosscheck.text.incident.deeds import BEAT, CLAIMED, ELECTED, SCORED, asked, deeds
from crosscheck.text.scanning.triggers import fold

FRONT = "Free Salt Front"


@pytest.mark.parametrize(
    ("text", "deed", "doers"),
    [
        ("The Free Salt Front claimed responsibility for it.", CLAIMED, [(FRONT, "")]),
        ("In a letter, the Free Salt Front said it was behind the attack.", CLAIMED, [(FRONT, "")]),
        ("The attack in Varn was claimed by the Free Salt Front.", CLAIMED, [(FRONT, "")]),
        ("Free Salt Front militants have claimed the attack.", CLAIMED, [(FRONT, "")]),
        ("The Free Salt Front denied that it was behind the attack.", CLAIMED, []),
        ("Nobody claimed responsibility for it.", CLAIMED, []),
        ("Joan Tessel, 61, was elected mayor of Varn.", ELECTED, [("Joan Tessel", "mayor")]),
        ("Joan Tessel has won the election for mayor.", ELECTED, [("Joan Tessel", "mayor")]),
        ("Voters in Varn elected former teacher Joan Tessel as mayor.", ELECTED, [("Joan Tessel", "mayor")]),
        ("On Sunday Joan Tessel was elected mayor.", ELECTED, [("Joan Tessel", "mayor")]),
        ("Then Joan Tessel was elected mayor.", ELECTED, [("Joan Tessel", "mayor")]),
        ("The run-off was won by Joan Tessel.", ELECTED, [("Joan Tessel", "")]),
        ("Joan Tessel, 61, will be the next mayor.", ELECTED, [("Joan Tessel", "mayor")]),
        ("Joan Tessel won the mayoral election.", ELECTED, [("Joan Tessel", "mayor")]),
        ("Joan Tessel won the race for mayor.", ELECTED, [("Joan Tessel", "mayor")]),
        ("Joan Tessel won the race in Varn.", ELECTED, []),
        ("Joan Tessel will be the next mayor if she wins.", ELECTED, []),
        ("Joan Tessel was elected mayor of Varn in 2011.", ELECTED, []),
        ("If Joan Tessel was elected mayor, she would go.", ELECTED, []),
        ("Otto Trent scored the late winner.", SCORED, [("Otto Trent", "")]),
        ("Otto Trent’s late winner made it 2-1.", SCORED, [("Otto Trent", "")]),
        ("Varn won with a winning goal from Otto Trent.", SCORED, [("Otto Trent", "")]),
        ("Otto Trent met the winner.", SCORED, []),
        ("Otto Trent hit a late goal.", SCORED, []),
        ("Sunday’s late winner was cheered.", SCORED, []),
        ("Norway’s Lantern Prize winner was cheered.", SCORED, []),
        ("Joan Tessel, 61, was elected deputy mayor of Varn.", ELECTED, []),
        ("Varn United beat Tarn City 2-1 in the first leg.", BEAT, []),
        ("Varn United beat Tarn City 2-1.", BEAT, [("Varn United", "Tarn City and Varn United")]),
        ("Tarn City lost 2-1 to Varn United.", BEAT, [("Varn United", "Tarn City and Varn United")]),
        ("Joan Tessel defeated former mayor Otto Trent.", BEAT, [("Joan Tessel", "Tessel and Trent")]),
        ("Varn United beat Tarn City 2-1 last season.", BEAT, []),
        ("He went when Varn United beat Tarn City.", BEAT, []),
    ],
)
def test_who_did_it(text: str, deed: str, doers: list[tuple[str, str]]) -> None:
    assert [(found.span.of(text), found.office) for found in deeds(text, Span(0, len(text)), deed)] == doers


@given(st.text(alphabet="The Front claimed an attack, was elected mayor İ’s\n"))
def test_every_deed_slices_its_page(text: str) -> None:
    for deed in (BEAT, CLAIMED, ELECTED, SCORED):
        for found in deeds(text, Span(0, len(text)), deed):
            assert 0 <= found.span.start < found.span.end <= len(text)


def test_a_goal_has_its_minute() -> None:
    texts = "Otto Trent scored in the 89th minute.", "Otto Trent’s 89th-minute header was enough."
    found = [next(deeds(text, Span(0, len(text)), SCORED)) for text in texts]

    assert {deed.deed for deed in found} == {"who scored in the 89th minute"}
    assert [deed.span.of(text) for deed, text in zip(found, texts, strict=True)] == ["Otto Trent", "Otto Trent"]


def test_the_words_that_ask() -> None:
    text = "They claimed it, she was elected, and it was the winner."

    assert [(span.of(text), deed) for span, deed in asked(fold(text))] == [
        ("claimed", CLAIMED), ("elected", ELECTED), ("winner", SCORED),
    ]  # fmt: skip


@pytest.mark.parametrize("deed", [BEAT, CLAIMED, ELECTED, SCORED])
def test_a_long_sentence_is_read_in_linear_time(growth: Callable[..., float], deed: str) -> None:
    phrase = "The Free Salt Front of Varn, a group, has Later claimed the race was won by a winner from Tarn "

    assert growth(phrase, lambda page: list(deeds(page, Span(0, len(page)), deed))) < 3


def test_a_committee_is_another_body_than_the_board() -> None:
    texts = "Joan Tessel was elected chair of the board.", "Otto Trent was elected chair of the finance committee."

    assert [next(deeds(text, Span(0, len(text)), ELECTED)).body for text in texts] == ["board", "finance committee"]


@pytest.mark.parametrize("text", ["Joan Tessel won the leadership contest.", "Joan Tessel is the new premier."])
def test_every_ballot_and_office_asks(text: str) -> None:
    assert [deed for _, deed in asked(fold(text))] == [ELECTED]
