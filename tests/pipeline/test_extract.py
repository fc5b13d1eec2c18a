"""Extraction: a slip in a name is shown beside the places that print the name as usual."""

from __future__ import annotations

import pytest

from crosscheck.generator import rows
from crosscheck.model import Article
from crosscheck.pipeline.extract import extract, extract_together
from crosscheck.text.pages import TOGETHER

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


def test_stories_that_are_read_together_are_read_as_each_alone() -> None:
    articles = rows(range(TOGETHER))
    stories = [articles[:1], articles[1:], articles[4:7], []]

    assert extract_together(stories) == [extract(story) for story in stories]


def test_the_slips_of_one_story_are_its_own_though_another_is_read_beside_it() -> None:
    slipped = Article("a", "a", f"{USUAL}\n\nThe goverment said nothing.")
    clean = Article("a", "b", USUAL)

    (first,), (second,) = extract_together([[slipped], [clean]])

    assert [claim.text for claim in first.claims if claim.kind == "spelling"] == ["goverment"]
    assert not any(claim.kind == "spelling" for claim in second.claims)
