"""Two names that are near in every word, each in another article: one person."""

from __future__ import annotations

import pytest

from crosscheck.model import Agreement, Article, Fact
from crosscheck.pipeline.align import align
from crosscheck.pipeline.extract import extract


def facts(*texts: str, kind: str = "person") -> dict[str, Fact]:
    """The facts of a kind by their subject."""
    articles = [Article(str(number), str(number), text) for number, text in enumerate(texts)]
    return {
        fact.slot.subjects[0]: fact for fact in align(extract(articles)) if fact.kind == kind and fact.slot.subjects
    }


CAPTAIN = "The ferry sank at night. Its captain, {}, swam to the shore, the harbour office said."


def test_a_name_in_two_spellings_is_told_with_the_reason() -> None:
    found = facts(CAPTAIN.format("Dorothei Lupasco"), CAPTAIN.format("Doretiu Lupasca"))

    (fact,) = found.values()
    assert fact.agreement is Agreement.VARIANT
    assert "nearly the same in every word" in fact.reason
    assert {claim.text for claim in fact.claims} == {"Dorothei Lupasco", "Doretiu Lupasca"}


def test_what_is_said_of_both_is_said_of_one() -> None:
    pages = CAPTAIN.format("Dorothei Lupasco, 43"), CAPTAIN.format("Doretiu Lupasca, 34")

    (fact,) = facts(*pages, kind="age").values()
    assert fact.agreement is Agreement.CONFLICTING


def test_the_more_agrees_the_surer() -> None:
    sure = facts(CAPTAIN.format("Dorothei Lupasco, 43"), CAPTAIN.format("Doretiu Lupasca, 43"))
    heard = (
        "It rained in the hills. “We heard of it on the radio,” said Doretiu Lupasca, who was at home. "
        "Ann Torvik, the mayor of Felton, was there. Torvik is ill."
    )
    unsure = facts(CAPTAIN.format("Dorothei Lupasco"), heard)

    (one,) = sure.values()
    two = next(fact for fact in unsure.values() if len(fact.claims) > 1)
    assert two.confidence < one.confidence


def test_a_common_neighbour_in_a_list_makes_it_surer() -> None:
    listed = "The dead were named as Ann Torvik, {}, and Jo Felling."
    other = "It rained. Police blame {}, {} and Tom Orde, a judge said."

    beside = facts(listed.format("Dorothei Lupasco"), other.format("Ann Torvik", "Doretiu Lupasca"))
    apart = facts(listed.format("Dorothei Lupasco"), other.format("Ida Roe", "Doretiu Lupasca"))

    sure, unsure = (found["Doretiu Lupasca / Dorothei Lupasco"].confidence for found in (beside, apart))
    assert unsure < sure


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dorothei Lupasco", "Doretiu Lascaris"),
        ("Dorothei Lupasco, who is not related to the owner", "Doretiu Lupasca"),
        ("Dorothei Lupasco, 21", "Doretiu Lupasca, 67"),
        ("Mr Dorothei Lupasco", "Mrs Doretiu Lupasca"),
        ("Dorothei Lupasco and his brother Doretiu Lupasca", "Doretiu Lupasca"),
        ("Dorothei Lupasco", "Doretiu Lupasca, and his mate, Doretan Lupasci"),
    ],
    ids=[
        "far off",
        "of another family",
        "of two ages",
        "of two sexes",
        "both in one article",
        "a third",
    ],
)
def test_two_people(one: str, other: str) -> None:
    found = facts(CAPTAIN.format(one), CAPTAIN.format(other))

    assert not any(fact.agreement is Agreement.VARIANT for fact in found.values())


def test_two_who_hold_two_offices_are_two() -> None:
    pilot = "The plane came down in a field. Its pilot, Dorothei Lupasco, was pulled out alive, firemen said."
    lawyer = "The engine had coughed for minutes, said the lawyer Doretiu Lupasca, who sat at the back."
    found = facts(pilot, lawyer)

    assert set(found) == {"Dorothei Lupasco", "Doretiu Lupasca"}
