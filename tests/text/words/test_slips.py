"""Which word a form may have come of."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.text.words.slips import Slip, Vicinity, believable, near, weighed
from crosscheck.text.words.wordlist import formed, lexicon, listed

LIKELIEST = [
    ("recieve", "receive", Slip.SWAPPED),
    ("accomodation", "accommodation", Slip.DOUBLED),
    ("comittee", "committee", Slip.DOUBLED),
    ("ocassional", "occasional", Slip.DOUBLED),
    ("goverment", "government", Slip.LEFT_OUT),
    ("lightehouse", "lighthouse", Slip.PUT_IN),
    ("cotractors", "contractors", Slip.LEFT_OUT),
    # A letter lost is likelier than one struck for another.
    ("personel", "personnel", Slip.DOUBLED),
    ("seperate", "separate", Slip.CHANGED),
    ("hospidal", "hospital", Slip.CHANGED),
    ("thier", "their", Slip.SWAPPED),
    ("hte", "the", Slip.SWAPPED),
    ("refered", "referred", Slip.DOUBLED),
    ("wih", "with", Slip.LEFT_OUT),
    ("hlaf", "half", Slip.SWAPPED),
    ("houte", "house", Slip.CHANGED),
    ("managable", "manageable", Slip.LEFT_OUT),
    # Long words, and hardly ever printed ones.
    ("tarpaulinn", "tarpaulin", Slip.DOUBLED),
    ("disembarckation", "disembarkation", Slip.PUT_IN),
]
# Rare words, jargon, plurals that no list holds, forms that house style allows, and too short to tell.
NONE = [
    "cofounders",
    "paralyzer",
    "rewilding",
    "kayakless",
    "zorbulate",
    "trawlermen",
    "pub-crawl",
    "equipments",
    "budgetting",
    "brak",
    "nef",
    "",
]


@pytest.mark.parametrize(("written", "word", "slip"), LIKELIEST)
def test_the_likeliest_word(written: str, word: str, slip: Slip) -> None:
    first = believable(written, ())[0]

    assert (first.word, first.slip) == (word, slip)


@pytest.mark.parametrize("written", NONE)
def test_no_word_is_likely(written: str) -> None:
    assert believable(written, ()) == ()


def test_a_word_of_the_story_is_likelier_than_others() -> None:
    assert believable("bxoats", ()) == ()
    assert [guess.word for guess in believable("bxoats", {"boats"})] == ["boats"]


def test_a_list_gives_its_weightiest_word_first() -> None:
    counts = {"halvorsen": 5, "halverson": 2, "olsen": 9, "halvorsens": 1}
    names = Vicinity(counts)

    assert names.near("halvorson") == near("halvorson", counts)
    assert [guess.word for guess in weighed("halvorson", names.near("halvorson"), counts.__getitem__)] == [
        "halvorsen",
        "halverson",
    ]
    assert names.near("olsen") == names.near("nobody") == near("nobody", counts) == near("nobody", ()) == set()


@given(
    st.sampled_from(sorted(word for word, band in lexicon().common.items() if band > 3 and len(word) > 8)), st.data()
)
@settings(derandomize=True, max_examples=60, deadline=None)
def test_one_slip_inside_a_long_common_word_is_mended(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(1, len(word) - 2))
    slips = (word[:at] + word[at + 1 :], word[:at] + word[at] + word[at:])
    for written in slips:
        if not listed(written) and not formed(written) and written + "s" != word:
            assert word in [guess.word for guess in believable(written, {word})]
