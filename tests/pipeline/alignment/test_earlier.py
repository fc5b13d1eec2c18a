"""Earlier events: those whom an event of one past year befell, as several reports count them."""

from __future__ import annotations

from crosscheck.model import Agreement, Article, Fact
from crosscheck.pipeline.align import align
from crosscheck.pipeline.extract import extract


def killed(*texts: str) -> Fact:
    read = [Article(str(number), "a.txt", text, published="2024-05-12") for number, text in enumerate(texts)]
    return next(fact for fact in align(extract(read)) if fact.slot.attribute == "killed")


def test_one_year_is_one_event_unless_the_names_are_others() -> None:
    one = "A ferry sank off Tarn on Monday. In 2011, 31 people were killed when a ferry sank off Weir."
    same = "A ferry sank off Tarn on Monday. The last one sank off Weir in 2011, when 13 people were killed."
    other = "A ferry sank off Tarn on Monday. The last one sank off Hollin in 2011, when 13 people were killed."

    assert killed(one, same).agreement is killed(one, other).agreement is Agreement.CONFLICTING
    assert killed(one, other).confidence < killed(one, same).confidence


def test_what_fits_is_left_as_it_is() -> None:
    one = "A ferry sank off Tarn on Monday. In 2011, 31 people were killed when a ferry sank off Weir."
    other = "A ferry sank off Tarn on Monday. In 2011, at least 30 people were killed off Hollin."

    assert killed(one, other).agreement is Agreement.COMPATIBLE
    assert killed(one, other).confidence == 1.0
