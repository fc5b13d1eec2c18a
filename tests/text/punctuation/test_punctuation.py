"""Marks of punctuation that cannot stand, and those that only look so."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.text.punctuation import misplaced_marks

# The text, what is wrong in it, and what may be meant.
MISPLACED = [
    ("The ferry sank.. Nobody drowned.", "sank..", ("sank.",)),
    ("The ferry,, a wreck, sank.", "ferry,,", ("ferry,",)),
    ("The ferry sank,.", "sank,.", ("sank,", "sank.")),
    ("Did the ferry sink?. Nobody knows.", "sink?.", ("sink?", "sink.")),
    ("It lay at Weir Bridge., a wreck.", "Bridge.,", ("Bridge,", "Bridge.")),
    ("The ferry sank. they swam ashore.", "sank. they", ("sank. They", "sank they")),
    ('"It sank at noon." Tessel said.', 'noon." Tessel said', ('noon," Tessel said',)),
    ("“It sank at noon” she said.", "noon” she said", ("noon,” she said",)),
    ('"It sank at noon." said Joan Tessel.', 'noon." said ', ('noon," said ',)),
    (
        "“It sank at noon, Joan Tessel said. “Nobody drowned.”",
        "noon, Joan Tessel said",
        ("noon,” Joan Tessel said",),
    ),
    ('"It sank at noon, said Joan Tessel.', "noon, said Joan", ('noon," said Joan',)),
    ("It sank at noon,” she said.", "noon,”", ()),
    ('"It sank," she said. Nobody drowned."', 'drowned."', ()),
    ("“It sank at noon.“ Nobody drowned.", "noon.“", ("noon.”",)),
    ("They call it the ”slow boat” there.", "”slow", ("“slow",)),
]

SOUND = [
    "They waited ... and waited... The ferry sank.",
    "It lies in Tarn, Calif., near the Weir Co., at 5 p.m., they say.",
    "She asked: who? . . . Nobody spoke.",
    "It was told on wave.Me.",
    "Those of the dept. and the approx. the crew, etc. and so on.",
    "He is 5-foot-9, 200 pounds.",
    "A flat- bottomed ferry , a wreck, sank .They swam ashore.",
    "She said: “It sank at noon.\n\nNobody drowned.",
    '"It sank." That said, she swam on.',
    '"It sank." Tessel said that she had seen it.',
    'He called it a "wreck", she said.',
    "“It sank at noon.\n\n“Nobody drowned,” Joan Tessel said.",
    "“It sank at noon.\nNobody drowned.\nWe swam,” Joan Tessel said.",
    '"It sank at noon. "Nobody drowned," Joan Tessel said.',
    "She is 5'10\" tall, the ferry 6’2” deep.",
    '“It sank at noon," she said. “Nobody drowned."',
    "The ferry sank.",
    "",
]


@pytest.mark.parametrize(("text", "wrong", "meant"), MISPLACED)
def test_misplaced(text: str, wrong: str, meant: tuple[str, ...]) -> None:
    found = [(phrase.span.of(text), phrase.intended) for phrase in misplaced_marks(text)]

    assert found == [(wrong, meant)]


@pytest.mark.parametrize("text", SOUND)
def test_sound(text: str) -> None:
    assert [phrase.span.of(text) for phrase in misplaced_marks(text)] == []


def test_what_a_page_has_throughout_is_no_slip() -> None:
    assert list(misplaced_marks("The ferry,, a wreck,, sank,, and nobody drowned.")) == []


def test_a_page_with_one_slip_of_a_sort_and_another_of_another_has_both() -> None:
    assert len(list(misplaced_marks("The ferry sank.. Nobody drowned. they swam ashore."))) == 2


@settings(max_examples=200)
@given(st.text(alphabet="aA “”\"'’.,?-\n0", max_size=80))
def test_spans_lie_in_the_page(page: str) -> None:
    for phrase in misplaced_marks(page):
        assert phrase.span.of(page)
