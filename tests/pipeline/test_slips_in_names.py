"""Slips in names: what is told as a spelling of a name, and what stays a misspelling."""

from __future__ import annotations

import pytest

from crosscheck.model import Agreement, Article
from crosscheck.pipeline.align import align
from crosscheck.pipeline.extract import extract

USUAL = "Delwyn Sorrentine, 41, was named by police on Monday. Delwyn Sorrentine lives in Varn. Sorrentine was calm."


def told(*texts: str) -> tuple[set[str], set[str]]:
    """The words that the articles misspell, and the spellings of names that they print in two ways."""
    articles = [Article(id=f"{number}", path="a", text=text) for number, text in enumerate(texts)]
    readings = extract(articles)
    misspelt = {claim.text for reading in readings for claim in reading.claims if claim.kind == "spelling"}
    names = [fact for fact in align(readings) if fact.kind == "person" and fact.agreement is Agreement.VARIANT]
    return misspelt, {claim.text for fact in names for claim in fact.claims}


@pytest.mark.parametrize(
    ("last", "slip"),
    [
        ("Delywn Sorrentine, 41, was led away.", "Delywn Sorrentine"),
        ("Delwyn Sorrentne, 41, was led away.", "Delwyn Sorrentne"),
        ("A guard took Sorrentne home.", "Sorrentne"),
        ("A guard took Sorrentne's coat.", "Sorrentne"),
    ],
    ids=["given name", "family name", "family name alone", "no mention of anybody"],
)
def test_a_slip_in_a_name_is_told_as_a_name(last: str, slip: str) -> None:
    misspelt, names = told(f"{USUAL}\n\n{last}")

    assert not misspelt
    assert slip in names


def test_a_slip_in_a_name_that_only_another_article_prints_as_usual_is_told_once() -> None:
    misspelt, names = told(
        "The baker was named as 37-year-old Odelia Morrik.", "Police found Odelia Moorrik, 37, and her son."
    )

    assert not misspelt
    assert names == {"Odelia Morrik", "Odelia Moorrik"}


def test_what_is_wrong_with_words_stays_that() -> None:
    assert told(f"{USUAL}\n\nThe goverment said nothing.")[0] == {"goverment"}
    assert told(f"{USUAL}\n\nThey met the Officer Delwyn Sorrentine.")[0] == {"the Officer Delwyn"}
