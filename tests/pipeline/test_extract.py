"""Extraction: a slip in a name is shown beside the places that print the name as usual."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.extract import extract

USUAL = "Delwyn Sorrentine, 41, was named by police on Monday. Delwyn Sorrentine lives in Varn. Sorrentine was calm."


def beside(text: str) -> dict[str, list[str]]:
    (reading,) = extract([Article(id="a", path="a", text=text)])
    return {
        claim.text: [usual.text for flaw in claim.flaws for usual in flaw.beside]
        for claim in reading.claims
        if claim.kind == "spelling"
    }


@pytest.mark.parametrize(
    ("last", "slip", "usual"),
    [
        ("Delywn Sorrentine, 41, was led away.", "Delywn", ["Delwyn Sorrentine"]),
        ("Delwyn Sorrentne, 41, was led away.", "Sorrentne", ["Delwyn Sorrentine"]),
        ("The goverment said nothing.", "goverment", []),
    ],
    ids=["given name", "family name", "plain word"],
)
def test_a_slip_in_a_name_stands_beside_the_usual_form(last: str, slip: str, usual: list[str]) -> None:
    assert beside(f"{USUAL}\n\n{last}")[slip] == usual
