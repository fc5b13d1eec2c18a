"""Extraction: stories that are read together are read as each alone."""

from __future__ import annotations

from crosscheck.generator import rows
from crosscheck.model import Article
from crosscheck.pipeline.extract import extract, extract_together
from crosscheck.text.scanning.pages import TOGETHER

USUAL = "Delwyn Sorrentine, 41, was named by police on Monday. Sorrentine was calm."


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
