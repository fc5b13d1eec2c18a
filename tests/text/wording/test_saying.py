"""Sayings: two quotations set side by side, word by word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.text.wording.quoted import GAP, tokens
from crosscheck.text.wording.saying import Saying, apart, compare


def words(text: str) -> tuple[str, ...]:
    return tuple(word for word, _ in tokens(text))


@pytest.mark.parametrize(
    ("left", "right", "saying"),
    [
        # Clipping at either end, an ellipsis, a bracket.
        ("The old pier will never open again.", "The old pier will never open again while I live.", Saying.CLIPPED),
        ("and the old pier will never open", "We know it, and the old pier will never open again", Saying.CLIPPED),
        ("The old pier … will never open again", "The old pier by the mill will never open again", Saying.CLIPPED),
        ("The [old] pier will never open again", "The rotten pier will never open again", Saying.CLIPPED),
        # One saying in two house styles.
        (
            "We're gonna organise 3 fairs by the mill this year",
            "We are going to organize three fairs by the mill this year",
            Saying.STYLED,
        ),
        ("It is a well-known and well-loved pier", "It's a well known and well loved pier", Saying.STYLED),
        ("It is the 11th hour for the old pier", "It is the eleventh hour for the old pier", Saying.STYLED),
        ("We keep walkin to the old pier", "We keep walking to the old pier", Saying.STYLED),
        ("It was a thin old pier by the mill", "It was a thing old pier by the mill", Saying.REWORDED),
        ("The ferry goes on to the old pier", "The ferry goes onto the old pier", Saying.STYLED),
        ("She's been rowing to the old pier", "She has been rowing to the old pier", Saying.STYLED),
        ("Sen. Tessel rowed to the old pier", "Senator Tessel rowed to the old pier", Saying.STYLED),
        # Other words.
        (
            "Well, the crew of the ferry never believed what they saw",
            "The crew of the ferry never believed what they heard",
            Saying.REWORDED,
        ),
        (
            "The pier is not the heart of it, the mill is",
            "That is not the heart of it, the mill is the heart",
            Saying.REWORDED,
        ),
        (
            "did everything for the old pier and the mill",
            "did almost everything for the old pier and the mill",
            Saying.REWORDED,
        ),
        ("Well, we need the ferry", "We need the boat", Saying.OTHER),
        ("They all looked into the old pier", "They all looked in to the old pier", Saying.REWORDED),
        ("The pier is an everyday sight by the mill", "The pier is an every day sight by the mill", Saying.REWORDED),
        ("The old pier will surely open again", "The old pier will hardly open again", Saying.REWORDED),
        ("We walked home for hours in the rain", "We walked home for ages in the rain", Saying.REWORDED),
        # A negation, a number.
        ("The old pier will open again in May", "The old pier will not open again in May", Saying.REVERSED),
        ("It took us two hours to reach the pier", "It took us five hours to reach the pier", Saying.REVERSED),
        (
            "They used a boat that couldn't have been used",
            "They used a boat that could have been used",
            Saying.REVERSED,
        ),
        # Much is worded otherwise: a translation.
        (
            "Our old pier has been closed for many years and must stay so",
            "Our old pier has been out of use since the war and should stay so",
            Saying.LOOSE,
        ),
        (
            "They brought bread for the wounded and sheets that they laid over the dead",
            "They bought bread for the injured and sheets that they put over the dead",
            Saying.LOOSE,
        ),
        # "Not only" denies nothing.
        (
            "It is hard not only because of the fog but because they have no boats on the lake",
            "It is hard because they have no boats on the lake",
            Saying.REWORDED,
        ),
        # A short one that begins and ends alike; one whose last word has another ending; an article.
        ("Grandma bought our first tractor", "Grandma paid for our first tractor", Saying.REWORDED),
        ("We never sleep until the last boat has left", "We never sleep until the last boat has gone", Saying.REWORDED),
        ("They were only thinking of the ferryman", "They were only thinking of the ferrymans", Saying.REWORDED),
        (
            "The barge ran into the wall of the harbour office at noon",
            "The barge ran into the wall of harbour office at noon",
            Saying.REWORDED,
        ),
        # A word or two exchanged in a short one of plain words.
        ("So what have you ferrymen been mending, Otto?", "What have you ferrymen been doing, Otto?", Saying.REWORDED),
        ("What have you ferrymen been doing, Otto?", "What will you ferrymen do next, Otto?", Saying.OTHER),
        # All of it is alike but for a few words at an end, or within.
        ("Last night our old ferry was towed away", "Yesterday our old ferry was towed away", Saying.REWORDED),
        (
            "We want safe piers, cheap tickets and room for bicycles",
            "We want safe piers, cheap tickets and more space",
            Saying.REWORDED,
        ),
        ("We don't want to mend anything tomorrow", "We don't want to mend any of it tomorrow", Saying.REWORDED),
        ("Last night our ferry sank", "Yesterday our ferry sank", Saying.OTHER),
        # A few words that a longer sentence has, with one exchanged.
        ("a rotten and dangerous pier", "Honestly, it is a rotten and shaky pier", Saying.REWORDED),
        ("We've got a leaking ferry", "So we've got a sinking ferry, and nobody cares", Saying.REWORDED),
        # A little word at an end, and the minutes of a full hour.
        ("It's not enough to row with the tide", "But it is not enough to row with the tide", Saying.STYLED),
        ("The ferry sank just after 6 p.m. on Monday", "The ferry sank just after 6:00 p.m. on Monday", Saying.STYLED),
        # A verb that is bent to fit the reporter's sentence.
        ("I hope to see the old pier mended", "hopes to see the old pier mended", Saying.LOOSE),
        # Words that are said twice are set beside those that go on alike.
        (
            "We won't row over there. We won't row back to them. We have lost faith",
            "won't row back to them. We have lost hope",
            Saying.REWORDED,
        ),
        # A word masked.
        ("Nobody pays for that d**n pier of theirs", "Nobody pays for that damn pier of theirs", Saying.CLIPPED),
        # A turn of phrase that two sayings share.
        ("We love our ferry", "We miss our ferry", Saying.OTHER),
        ("The old pier by the mill is rotten", "A boat was seen by the mill on the other bank", Saying.OTHER),
        ("Thank you very much", "Thank you all", Saying.OTHER),
    ],
)
def test_two_quotations_are_one_saying_or_not(left: str, right: str, saying: Saying) -> None:
    assert compare(words(left), words(right)).saying is saying


def test_what_reporters_tidy_up_is_no_sure_difference() -> None:
    plain = words("I know that the old pier and the mill by the lake will open")

    tidied = compare(plain, words("Well, I know that the old pier and, um, the mill by the lake will open"))
    conjunction = compare(plain, words("I know the old pier and the mill by the lake will open"))
    small = compare(plain, words("I know that the old pier, the mill by the lake will open"))
    large = compare(plain, words("I know that the old pier and the mill by the lake must open"))

    assert tidied.sure == conjunction.sure == small.sure < 0.5 < large.sure


def test_plain_words_alike_on_both_sides_frame_the_one_that_differs() -> None:
    framed = compare(words("He got into it because he trusted us"), words("He got into the boat because he trusted us"))
    chance = compare(words("He got it because of us"), words("He got the boat because of me"))

    assert (framed.saying, chance.saying) == (Saying.REWORDED, Saying.OTHER)


def test_the_words_that_differ_are_shown_without_what_is_clipped() -> None:
    left = "We must close the old pier at once"
    right = "I told them: we should close the old pier at once, and the new one"

    assert [span.of(left) for span in apart(left, right)] == ["must"]
    assert [span.of(right) for span in apart(right, left)] == ["should"]


def test_where_words_are_missing_those_around_are_shown() -> None:
    left, right = "We will open the old pier again soon", "We will not open the old pier again soon"

    assert [span.of(left) for span in apart(left, right)] == ["will", "open"]
    assert [span.of(right) for span in apart(right, left)] == ["not"]


@given(st.lists(st.sampled_from(["pier", "mill", "the", "open", "not", "boat", "two", GAP]), max_size=14).map(tuple))
def test_a_saying_differs_from_itself_nowhere(said: tuple[str, ...]) -> None:
    assert compare(said, said).differing == ()


@given(st.data())
def test_clipping_a_saying_is_no_rewording(data: st.DataObject) -> None:
    said = tuple(data.draw(st.lists(st.sampled_from("pier mill the open boat storm we".split()), min_size=6)))
    start = data.draw(st.integers(0, len(said) - 5))
    end = data.draw(st.integers(start + 5, len(said)))

    assert compare(said, said[start:end]).differing == ()


@pytest.mark.parametrize(
    ("left", "right", "saying"),
    [
        ("we will sell the mill", "we will not sell the mill", Saying.REVERSED),
        ("they all know the man", "they all do not know the man", Saying.REVERSED),
        ("sell the mill", "not sell the mill", Saying.CLIPPED),
        ("we will sell the mill", "we will gladly sell the mill", Saying.LOOSE),
    ],
)
def test_a_short_saying_and_its_denial(left: str, right: str, saying: Saying) -> None:
    assert compare(tuple(left.split()), tuple(right.split())).saying is saying
