"""Transposed digits: numbers of two reports that are one but for two digits that changed places."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from crosscheck import check
from crosscheck.model import Article, Severity
from crosscheck.pipeline.alignment.numbers.transposed import transposed
from crosscheck.pipeline.extract import Reading, extract

CANNERY = "The cannery in Hollin Bridge gave work to 1,450 employees, Joan Tessel said."


def texts(*pages: str, days: Sequence[str | None] = ()) -> list[list[str]]:
    dates = [*days, *[None] * len(pages)]
    articles = [
        Article(str(n), str(n), page, published=day) for n, (page, day) in enumerate(zip(pages, dates, strict=False))
    ]
    found = transposed(extract(articles), [0] * len(articles), ())
    return [[claim.text for claim, _ in claims] for *_, claims in found]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (CANNERY, "Some 1,540 people lose their livelihood in Hollin Bridge, Joan Tessel said."),
        ("He handed over 214 documents, Joan Tessel said.", "The 241 papers fill two boxes, Joan Tessel said."),
        ("The haul was $48,000, Otto Trent said.", "Otto Trent put what was lost at $84,000."),
        ("It costs 31 million euros.", "A bill of 13 million euros is on its way."),
        ("The cannery has 640 workers.", "The end of the cannery costs 460 people their jobs."),
    ],
)
def test_digits_that_changed_places_in_whatever_words(one: str, other: str) -> None:
    (found,) = texts(one, other)

    assert len(found) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("It employed 1,450 people.", "Of 1,450 people 1,540 voted, or so he said.", id="both are known"),
        pytest.param("The bus carried 31 people.", "He saw 13 guests.", id="few people"),
        pytest.param("It is 1,200 miles away.", "The rocket flew 2,100 miles.", id="a short number of another thing"),
        pytest.param(
            "The island is 2,100 miles from the mainland.",
            "It fell 1,200 miles from the island and the mainland.",
            id="two ways",
        ),
        pytest.param("He ran for 147 yards.", "He ran for 174 yards.", id="yards of play"),
        pytest.param("It costs 31 million euros.", "It costs 13 million dollars.", id="another currency"),
        pytest.param("It weighs 345 kilos.", "It costs 354 euros.", id="another kind"),
        pytest.param("He counted 345 boats.", "He counted 543 boats.", id="two digits apart"),
        pytest.param("It employs 380 people.", "It makes 830 tins a minute.", id="people and things"),
        pytest.param(
            "Otto Trent, 41, got 52 percent of the vote in Weir.",
            "Ola Berg, 50, won 25 percent of the vote in Weir.",
            id="shares of two rivals",
        ),
    ],
)
def test_what_is_alike_by_chance(one: str, other: str) -> None:
    assert texts(one, other) == []


def test_two_nouns_make_it_less_sure() -> None:
    def sure(one: str, other: str) -> float:
        articles = [Article(str(number), "a", text) for number, text in enumerate((one, other))]
        ((*_, claims),) = transposed(extract(articles), [0, 0], ())
        return max(claim.confidence for claim, _ in claims)

    same = sure("The mill had 1,984 looms.", "It ran 1,948 looms.")

    assert sure("The mill had 1,984 looms.", "It bought 1,948 lamps.") < same


def test_reports_of_another_week() -> None:
    later = "Some 1,540 people lose their livelihood in Hollin Bridge, Joan Tessel said."

    assert texts(CANNERY, later, days=("2024-05-02", "2024-05-03"))
    assert not texts(CANNERY, later, days=("2024-05-02", "2024-05-12"))


def test_no_two_speakers_differ_by_two_digits_that_changed_places() -> None:
    bank = Article("1", "1", "The thieves left with $48,000, the bank manager Otto Trent said in Hollin Bridge.")
    police = Article("2", "2", "In Hollin Bridge the thieves left with $84,000, police said.")

    found = check([bank, police]).findings

    assert [finding.severity for finding in found if finding.kind == "money"] == [Severity.WARNING]


def test_a_page_of_numbers_is_read_in_linear_time(growth: Callable[..., float]) -> None:
    def made(size: int) -> tuple[Reading, ...]:
        boats = [" ".join(f"It made {n + 3 * at + 1000} boats." for at in range(size)) for n in range(2)]
        workers = "The cannery has 640 workers. ", "Work is over for 460 people. "
        return extract([Article(str(n), str(n), workers[n] * size + boats[n]) for n in range(2)])

    assert growth(made, lambda readings: list(transposed(readings, [0, 0], ())), first=50, largest=500) < 3
