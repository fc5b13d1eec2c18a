import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.text.words.edits import aligned, distance

words = st.text(alphabet="abc", max_size=8)
lawful = settings(derandomize=True, max_examples=60, deadline=None)


@pytest.mark.parametrize(
    ("left", "right", "at_most", "slips"),
    [
        ("barlow", "barlow", 0, 0),
        ("barlow", "barow", 1, 1),
        ("barlow", "bbarlow", 1, 1),
        ("barlow", "batlow", 1, 1),
        ("barlow", "balrow", 1, 1),
        ("barlow", "balorw", 2, 2),
        ("barlow", "holt", 2, 3),
        ("", "abc", 1, 2),
    ],
)
def test_distance(left: str, right: str, at_most: int, slips: int) -> None:
    assert distance(left, right, at_most) == slips


@lawful
@given(words, words, st.integers(0, 8))
def test_distance_is_symmetric_and_stops_counting(left: str, right: str, at_most: int) -> None:
    found = distance(left, right, at_most)
    assert found == distance(right, left, at_most)
    assert found == min(distance(left, right, 8), at_most + 1)
    assert (found == 0) == (left == right)


@lawful
@given(words, st.data())
def test_one_letter_left_out_is_one_slip(word: str, data: st.DataObject) -> None:
    if word:
        place = data.draw(st.integers(0, len(word) - 1))
        assert distance(word, word[:place] + word[place + 1 :], 1) == 1


@pytest.mark.parametrize(
    ("left", "right", "blocks"),
    [
        ("a b c", "a b c", ["=a b c"]),
        ("a b c", "a x c", ["=a", "b/x", "=c"]),
        ("a b x a b c", "a b c", ["a b x/", "=a b c"]),
        ("a b c", "z a b x a b c", ["/z a b x", "=a b c"]),
        ("z a x a y a b", "a b", ["z a x a y/", "=a b"]),
        ("a b x b c", "a b c", ["=a b", "x b/", "=c"]),
    ],
)
def test_words_said_twice_are_aligned_beside_what_goes_on_alike(left: str, right: str, blocks: list[str]) -> None:
    one, other = left.split(), right.split()
    shown = [
        ("=" if block.same else "")
        + " ".join(one[slice(*block.left)])
        + ("" if block.same else "/")
        + ("" if block.same else " ".join(other[slice(*block.right)]))
        for block in aligned(one, other)
    ]

    assert shown == blocks
