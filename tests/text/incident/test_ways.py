"""Ways as printed: how it was paid, voted, carried out, and since when there was none."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.text.incident.ways import (
    BROADCAST,
    ENTRY,
    FREED,
    ORIGIN,
    OUSTED,
    PAYMENT,
    SHIRT,
    SUBSTANCE,
    WEATHER,
    ways,
)
from crosscheck.text.scanning.triggers import fold


@pytest.mark.parametrize(
    ("text", "thing", "sort"),
    [
        ("Orla Foods will acquire Tarn Mills for 40 million euros in cash.", PAYMENT, "cash"),
        ("Orla Foods announced an all-share takeover of Tarn Mills.", PAYMENT, "shares"),
        ("The jury of six men and six women was unanimous.", "vote of the jury", "unanimous"),
        ("Jurors found him guilty by a majority.", "vote of the jury", "by a majority"),
        ("It was a unanimous decision of the board.", "vote of the board", "unanimous"),
        ("The three nuns were freed and flown to Varn.", FREED, "by air"),
        ("The hostages left by road on Monday.", FREED, "by road"),
        ("The ousted president left the island by boat.", OUSTED, "by sea"),
        ("It is the first visit by a king of Tarn since 1956.", "first visit", "since 1956"),
        ("It is the first time that any king of Tarn has come to Varn.", "first visit", "the first ever"),
        ("The drivers called the first strike in the company's history.", "first strike", "the first ever"),
        ("The directors approved the plan by nine votes to two.", "vote of the board", "by a majority"),
        ("Judges of the court upheld it by 9 votes to nil.", "vote of the court", "unanimous"),
        ("The fire began in the kitchen.", ORIGIN, "kitchen"),
        ("Flames broke out in a lift shaft.", ORIGIN, "lift shaft"),
        ("Thieves broke into the villa through a small window.", ENTRY, "window"),
        ("The burglars got in through the cellar.", ENTRY, "basement"),
        ("The skater tested positive for EPO.", SUBSTANCE, "epo"),
        ("The army announced the coup on state radio.", BROADCAST, "radio"),
        ("The ferry sank in calm weather.", WEATHER, "fair"),
        ("The plane crashed in thick fog.", WEATHER, "foul"),
        ("He will wear the number 9 shirt.", SHIRT, "9"),
        ("She stood in a shirt with 19 on the back.", SHIRT, "19"),
    ],
)
def test_the_way_in_which_it_was_done_is_read(text: str, thing: str, sort: str) -> None:
    assert [(mention.thing, mention.sort) for mention in ways(fold(text))] == [(thing, sort)]


@pytest.mark.parametrize(
    "text",
    [
        "Police found 4,000 euros in cash in the van.",
        "Orla Foods will acquire Tarn Mills for 40 million euros in cash and new shares.",
        "Orla Foods bid five euros a share in cash. Owners of Tarn Mills can be paid in shares, too.",
        "The verdict of the jury must be unanimous.",
        "The jury was not unanimous.",
        "Opinion in the village is unanimous.",
        "The released man was flown to a hospital.",
        "They went to the fair by train.",
        "It is the first day of school since 1956.",
        "The visit is the first of three.",
        "He wore a shirt with stripes.",
        "The party began in the kitchen.",
        "She entered the shop through the back door.",
        "The minister spoke of schools on state radio.",
        "The council approved it unanimously.",
        "The plan got fewer votes to pass.",
        "The fair was held in clear weather.",
    ],
)
def test_what_says_nothing_of_it_is_not(text: str) -> None:
    assert list(ways(fold(text))) == []


@given(st.text(alphabet="in cash first by road İ a share jury unanimous\n"))
def test_every_mention_slices_its_page(text: str) -> None:
    for mention in ways(fold(text)):
        assert 0 <= mention.span.start < mention.span.end <= len(text)


def test_a_long_page_is_read_in_linear_time() -> None:
    seconds = []
    for times in (1_000, 4_000):
        page = "the jury was unanimous and the first visit by a king was paid in cash a share " * times
        start = time.process_time()
        assert list(ways(page))
        seconds.append(time.process_time() - start)

    assert seconds[1] < 12 * seconds[0] + 0.05
