"""What a finding's fingerprint depends on, and what it does not."""

from __future__ import annotations

from itertools import permutations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline import check
from crosscheck.ruleset import load_rules

RULES = load_rules()
TEN, TWELVE = "Orla Pentwick was sentenced to 10 years in prison.", "Orla Pentwick was sentenced to 12 years in prison."
SUNDAY = "The fair opened on Sunday, March 4, 2024, in the old town."


def fingerprints(*texts: str, story: str | None = None) -> set[str]:
    articles = [Article(f"{n}.txt", f"{n}.txt", text, story=story) for n, text in enumerate(texts)]
    return {finding.fingerprint for finding in check(articles, RULES).findings}


TERMS = fingerprints(TEN, TWELVE)


@pytest.mark.parametrize(
    "texts",
    [
        (TEN, TWELVE, TEN),
        (TEN, TWELVE, "Orla Pentwick was sentenced to 144 months in prison."),
        (TEN, TWELVE + " The choir sang well."),
        (TEN + "\n\n" + TEN, TWELVE),
        *permutations([TEN, TWELVE, "The choir sang well."]),
    ],
)
def test_the_same_values_in_the_same_slot_are_the_same_finding(texts: tuple[str, ...]) -> None:
    assert len(TERMS) == 1
    assert fingerprints(*texts) == TERMS


@pytest.mark.parametrize(
    "texts",
    [
        (TEN, "Orla Pentwick was sentenced to 14 years in prison."),
        (TEN, TWELVE, "Orla Pentwick was sentenced to 14 years in prison."),
        (TEN.replace("Orla Pentwick", "Ilse Varnholt"), TWELVE.replace("Orla Pentwick", "Ilse Varnholt")),
    ],
)
def test_another_value_or_another_person_is_another_finding(texts: tuple[str, ...]) -> None:
    found = fingerprints(*texts)

    assert len(found) == 1
    assert found.isdisjoint(TERMS)


def test_another_story_is_another_finding() -> None:
    assert fingerprints(TEN, TWELVE, story="appeal").isdisjoint(TERMS)


def test_two_faults_in_one_value_are_two_findings() -> None:
    sunday, tuesday = fingerprints(SUNDAY), fingerprints(SUNDAY.replace("Sunday", "Tuesday"))

    assert len(sunday) == len(tuesday) == 1
    assert sunday != tuesday


def test_a_spelling_is_known_by_the_forms_and_not_by_the_fuller_name_of_a_third() -> None:
    two = fingerprints("Envoy Sergei Malkin met them.", "Envoy Sergey Malkin met them.")
    three = fingerprints(
        "Envoy Sergei Malkin met them.", "Envoy Sergey Malkin met them.", "Envoy Sergei Malkin met the delegation."
    )

    assert len(two) == 1
    assert three == two
