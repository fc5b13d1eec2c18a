"""Names that the articles of a story print a slip or an ending apart."""

from __future__ import annotations

from crosscheck.model import Agreement, Article
from crosscheck.pipeline.align import align
from crosscheck.pipeline.extract import extract


def told(*texts: str) -> list[tuple[str, Agreement, list[str]]]:
    articles = [Article(str(number), str(number), text) for number, text in enumerate(texts)]
    facts = [fact for fact in align(extract(articles)) if fact.agreement is Agreement.VARIANT]
    return [(fact.kind, fact.agreement, [claim.text for claim in fact.claims]) for fact in facts]


def test_a_plural_inside_a_name() -> None:
    found = told("It is shielded by the Marine Bird Defence Act, he said.", "The Marine Birds Defence Act holds.")

    assert found == [("organisation", Agreement.VARIANT, ["Marine Bird Defence", "Marine Birds Defence"])]


def test_a_name_that_is_told_in_two_ways_already_is_told_once() -> None:
    found = told("The fire broke out on Killorn Road on Monday.", "The fire broke out on Kilorn Road on Monday.")

    assert len(found) == 1


def test_capitals_of_a_headline_are_no_evidence() -> None:
    headline = "Old Torvik Ferry Boards Sink\n\n"

    assert told(f"{headline}The ferry sank.", "The Torvik Ferry Board met on Monday, he said.") == []


def test_two_people_of_two_ages() -> None:
    assert told("Police held Eliza Torvik, 19, on Monday.", "Police held Liza Torvik, 44, on Monday.") == []

    (found,) = told("The suit was filed by Corporal Eliza Torvik.", "Corporal Liza Torvik filed the suit.")

    assert found == ("person", Agreement.VARIANT, ["Eliza Torvik", "Liza Torvik"])


def test_an_article_by_itself_is_not_searched() -> None:
    assert told("The Marine Bird Defence Trust and the Marine Birds Defence Trust met.") == []


def test_an_apostrophe_is_one_whichever_a_page_prints() -> None:
    (found,) = told(
        "It was behind Rower's Lounge.", "It was behind Rower’s Lounge, he said.", "It was behind Rowers Lounge."
    )

    assert found == ("organisation", Agreement.VARIANT, ["Rower's Lounge", "Rower’s Lounge", "Rowers Lounge"])
