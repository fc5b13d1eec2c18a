"""The only suspect of one article and the suspect whom another names."""

from __future__ import annotations

import pytest

from crosscheck import Article, check
from crosscheck.model import Agreement, Fact

SHOT = "A man shot at the mayor of Hollin on Friday at the market, police said. The mayor was not hurt. "
NAMELESS = SHOT + "The suspect, a man of 29, lived alone and worked as a tram driver, neighbours said."


def _told(*texts: str) -> list[Fact]:
    report = check([Article(f"{number}", f"{number}", text) for number, text in enumerate(texts)])
    return [fact for story in report.stories for fact in story.facts if fact.kind == "occupation"]


@pytest.mark.parametrize(
    "named",
    [
        "The gunman was held by shoppers. Police named him as Anton Rusk, a locksmith aged 29.",
        "The suspect, Anton Rusk, a locksmith, was held.",
        "The suspect was identified as Anton Rusk, a locksmith.",
        "Police arrested Anton Rusk, a locksmith.",
    ],
)
def test_the_suspect_is_the_one_whom_another_article_names(named: str) -> None:
    (fact,) = _told(SHOT + named, NAMELESS)

    assert fact.slot.subject == "Anton Rusk"
    assert fact.agreement is Agreement.CONFLICTING


def test_two_named_suspects_are_not_the_one() -> None:
    named = "Police arrested Anton Rusk, a locksmith. Selma Orde, a nurse, was charged."

    facts = _told(SHOT + named, NAMELESS)

    assert {fact.slot.subject for fact in facts} == {"Anton Rusk", "Selma Orde", "the suspect"}


def test_without_a_name_in_any_article() -> None:
    (fact,) = _told(SHOT + "The gunman, a plumber from Varn, was held.", NAMELESS)

    assert fact.slot.subject == "the suspect"
    assert fact.agreement is Agreement.CONFLICTING
