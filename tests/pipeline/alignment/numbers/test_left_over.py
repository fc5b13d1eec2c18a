"""Numbers left over: the one number of a sort that each of two articles has besides those that both have."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from crosscheck import check
from crosscheck.model import Agreement, Article, Claim, Fact, Slot
from crosscheck.pipeline.alignment.numbers.left_over import left_over
from crosscheck.pipeline.extract import Reading, extract

SUM = "Joan Tessel hopes to build the Hollin Bridge theatre again: the county has set aside 7.4 million euros."
CHEQUE = "Nobody was inside, Joan Tessel said. A cheque of 4.7 million euros is on its way."
TRAMS = "Nine trams were lost when the depot in Hollin Bridge burnt down, engineer Otto Trent said."
DEPOT = "Otto Trent, an engineer, counted 14 trams lost in the Hollin Bridge depot fire."


def told(*texts: str, days: Sequence[str | None] = (), facts: Sequence[Fact] = ()) -> list[tuple[list[str], float]]:
    dates = [*days, *[None] * len(texts)]
    articles = [
        Article(str(n), str(n), text, published=day) for n, (text, day) in enumerate(zip(texts, dates, strict=False))
    ]
    found = left_over(extract(articles), [0] * len(articles), facts)
    return [([claim.text for claim, _ in claims], max(claim.confidence for claim, _ in claims)) for *_, claims in found]


def texts(*pages: str) -> list[list[str]]:
    return [found for found, _ in told(*pages)]


def test_the_only_sum() -> None:
    assert texts(SUM, CHEQUE) == [["7.4 million euros", "4.7 million euros"]]


def test_the_only_count_of_a_noun() -> None:
    assert texts(TRAMS, DEPOT) == [["Nine trams", "14 trams"]]


def test_what_both_have_is_paired_off() -> None:
    left = "The mill owes 90,000 euros. The haul of the thieves was worth 3,450 euros, Otto Trent said."
    right = "Debts of nearly 90,000 euros weigh on the mill. Silver for 3,540 euros is gone, Otto Trent said."
    assert texts(left, right) == [["3,450 euros", "3,540 euros"]]


def test_a_price_for_each_is_set_beside_another() -> None:
    left = "Passengers had paid 2,000 euros each for the crossing, Joan Tessel said."
    assert texts(left, "Joan Tessel said passengers were asked for 5,000 euros a head.") == [
        ["2,000 euros", "5,000 euros a head"]
    ]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (SUM, CHEQUE.replace("4.7", "7.4")),
        (SUM, CHEQUE.replace("4.7 million", "about 7.5 million")),
        (SUM, CHEQUE.replace("euros", "dollars")),
        (SUM, CHEQUE.replace("4.7 million", "4,000")),
        (SUM, f"{CHEQUE} It was 7.4 million euros at first."),
        (SUM, "In 2009 the county gave the theatre 4.9 million euros a year, Joan Tessel said."),
        (TRAMS, DEPOT.replace("14 trams", "14 of the trams")),
        (TRAMS, DEPOT.replace("trams", "buses")),
        ("The village is 14 kilometres from Weir, Otto Trent said.", "Otto Trent drove 20 kilometres from Hollin."),
        ("Joan Tessel paid 300 euros and 120 euros.", "Joan Tessel lost 800 euros, then 450 euros."),
        ("Joan Tessel came to Hollin with 12 pupils.", "Joan Tessel was met at Hollin by 14 pupils."),
    ],
    ids=[
        "equal",
        "rounded",
        "currency",
        "times",
        "knows both",
        "each year",
        "part",
        "noun",
        "distance",
        "several",
        "people",
    ],
)
def test_two_things(left: str, right: str) -> None:
    assert texts(left, right) == []


def test_another_matter_or_day_is_another_thing() -> None:
    assert told(SUM, CHEQUE, days=("2031-05-01", "2031-05-08")) == []
    readings = extract([Article("a", "a", SUM), Article("b", "b", CHEQUE)])
    assert list(left_over(readings, [0, 1], ())) == []
    assert list(left_over(readings[:1], [0], ())) == []


def test_a_third_report() -> None:
    assert texts(SUM, CHEQUE, "First 7.4 million euros were promised, then 4.7 million euros, Joan Tessel said.") == []
    alone = told(TRAMS, DEPOT)[0][1]
    assert told(TRAMS, DEPOT, "The depot of Hollin Bridge had nine trams.")[0][1] > alone


def test_a_day_apart_is_less_sure_and_a_slip_surer() -> None:
    apart = told(TRAMS, DEPOT, days=("2031-05-01", "2031-05-02"))[0][1]
    assert apart < told(TRAMS, DEPOT, days=("2031-05-01", "2031-05-01"))[0][1]
    other = CHEQUE.replace("4.7", "5.2")
    assert told(SUM, other)[0][1] < told(SUM, CHEQUE)[0][1]


def test_what_is_compared_already_is_not_compared_again() -> None:
    readings = extract([Article("a", "a", SUM), Article("b", "b", CHEQUE)])
    sums: tuple[Claim, ...] = tuple(claim for reading in readings for claim in reading.claims if claim.kind == "money")
    known = Fact(Slot("fund"), "money", sums, Agreement.CONFLICTING)
    assert list(left_over(readings, [0, 0], [known])) == []


def test_the_report_says_what_is_left_over() -> None:
    articles = [Article("a", "a", SUM, story="s"), Article("b", "b", CHEQUE.replace("4.7", "5.2"), story="s")]
    findings = [found for found in check(articles).findings if found.rule == "figures/left-over"]
    assert [found.reason for found in findings] == ["the only ones that differ: sum in EUR"]


def test_a_page_of_sums_is_read_in_linear_time(growth: Callable[..., float]) -> None:
    def made(size: int) -> tuple[Reading, ...]:
        pages = [" ".join(SUM.replace("7.4", str(n + m)) for m in range(size)) for n in range(3)]
        return extract([Article(str(n), str(n), page) for n, page in enumerate(pages)])

    def read(readings: tuple[Reading, ...]) -> None:
        assert list(left_over(readings, [0] * 3, ())) == []

    assert growth(made, read, first=20, largest=200) < 3
