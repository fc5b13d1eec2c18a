"""Changes: where two sentences that are otherwise one go apart."""

from __future__ import annotations

import pytest

from crosscheck.text.wording.changes import Nature, changes

SALE = "The council of Weir sold its old salt barge to a small museum for {} and a cask of cider."
DAY = "The lighthouse keeper of Varn was bitten by his own dog on {} night, the coast guard said."


def found(left: str, right: str) -> list[tuple[str, str, str]]:
    return [(change.nature.value, change.left.of(left), change.right.of(right)) for change in changes(left, right)]


@pytest.mark.parametrize(
    ("sentence", "one", "other", "nature"),
    [
        (SALE, "4,200 crowns", "4,900 crowns", Nature.FIGURE),
        (SALE, "more than £30", "more than £33", Nature.FIGURE),
        (SALE, "twelve crowns", "11 crowns", Nature.FIGURE),
        (SALE, "$7.4 million", "$7.4 billion", Nature.FIGURE),
        (DAY, "Monday", "Friday", Nature.FIGURE),
        (DAY, "Monday's", "Friday's", Nature.FIGURE),
        (DAY, "the third", "the 5th", Nature.FIGURE),
        (DAY, "a stormy", "a windless", Nature.WORD),
        (DAY, "Selma Tarn’s", "Selma Varn’s", Nature.WORD),
    ],
)
def test_what_differs(sentence: str, one: str, other: str, nature: Nature) -> None:
    left, right = sentence.format(one), sentence.format(other)

    (change,) = changes(left, right)

    assert change.nature is nature
    assert left[: change.left.start] == right[: change.right.start]
    assert left[change.left.end :] == right[change.right.end :]


@pytest.mark.parametrize(
    ("sentence", "one", "other"),
    [
        (SALE, "12 crowns", "twelve crowns"),
        (SALE, "4,200 crowns", "4200 crowns"),
        (DAY, "Dec. 8 at", "December 8 at"),
        (DAY, "the 3rd", "the third"),
        (SALE, "about 4,200 crowns", "4,203 crowns"),  # a hedge is put in with the number
        (DAY, "an unending", "an un-ending"),
        (DAY, "Varn's", "Varn’s"),
        (DAY, "the very same", "the same"),
        (DAY, "he told on Monday", "they told on Monday"),
        (DAY, "and doesn’t limp since that", "and does not limp since that"),
        (DAY, "and can't walk since that", "and cannot walk since that"),
        (SALE, "gold", "what nobody in the whole town cared to say"),
    ],
)
def test_what_does_not(sentence: str, one: str, other: str) -> None:
    assert changes(sentence.format(one), sentence.format(other)) == ()


def test_a_denial_is_shown_with_the_word_behind_it() -> None:
    left, right = (f"Treasurer Otto Trent was {word}asked before the sale of the barge." for word in ("not ", ""))

    assert found(left, right) == [("denial", "not asked", "asked")]


def test_a_denial_in_short_form_is_a_denial() -> None:
    left, right = (
        f"The council of Weir {said} about the sale of the barge in May." for said in ("doesn't care", "cares")
    )

    assert [nature for nature, *_ in found(left, right)] == ["denial"]


def test_what_is_added_to_a_number_goes_with_it() -> None:
    left, right = (SALE.format(sum_) for sum_ in ("2 crowns", "2 1/2 crowns"))

    assert found(left, right) == [("figure", "2", "2 1/2")]
    assert not changes(left, right)[0].one_shape


def test_one_form_of_a_value() -> None:
    pairs = [("€5", "€6"), ("Monday", "Friday"), ("€5", "5"), ("Friday", "12"), ("6", "6:30"), ("March", "Friday")]

    shapes = [[change.one_shape for change in changes(SALE.format(a), SALE.format(b))] for a, b in pairs]

    assert shapes == [[True], [True], [False], [False], [False], [False]]


def test_several_places() -> None:
    left = "The barge of 1841 lay by the mill for 90 years before it was sold on Monday to a small museum."
    right = "The barge of 1814 lay by the mill for 60 years before it was sold on Friday to a small museum."

    assert [(one, other) for _, one, other in found(left, right)] == [
        ("1841", "1814"),
        ("90", "60"),
        ("Monday", "Friday"),
    ]
    assert changes(left, right.replace("small", "big").replace("lay", "stood")) == ()
