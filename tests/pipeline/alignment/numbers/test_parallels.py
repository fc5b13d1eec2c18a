"""Parallels: sentences that are alike but for one value."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.align import align
from crosscheck.pipeline.extract import extract

SALE = "The council of Weir sold its old salt barge to a small museum for {} and a cask of cider."
DAY = "The lighthouse keeper of Varn was bitten by his own dog on {}, the coast guard said."


def told_twice(*texts: str) -> list[list[str]]:
    articles = [Article(str(number), str(number), text, published="2024-05-15") for number, text in enumerate(texts)]
    facts = [fact for fact in align(extract(articles)) if fact.slot.attribute == "a sentence told twice"]
    return [[claim.text for claim in fact.claims] for fact in facts]


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        ((DAY.format("Monday") + "\n\n" + DAY.format("Tuesday"),), ["Monday", "Tuesday"]),
        ((SALE.format("$4,200"), SALE.format("$4,900")), ["$4,200", "$4,900"]),
        ((SALE.format("$4,200"), SALE.format("about $4,000")), None),  # a hedge
        ((SALE.format("$4,200"), SALE.format("$4,200")), None),
        ((DAY.format("Monday") + "\n\n" + DAY.format("Tuesday").replace("Varn", "Weir"),), None),  # another place
        ((DAY.format("Monday"), "A dog bit a man on Tuesday, the coast guard said."), None),
        ((DAY.format("yesterday"), DAY.format("Tuesday")), None),  # of another edition
    ],
)
def test_one_value_apart(texts: tuple[str, ...], found: list[str] | None) -> None:
    assert told_twice(*texts) == ([] if found is None else [found])


def test_a_sentence_in_three_forms_is_one_disagreement() -> None:
    assert told_twice(*(DAY.format(day) for day in ("Monday", "Tuesday", "Friday"))) == [
        ["Monday", "Tuesday", "Friday"]
    ]
    assert told_twice(DAY.format("Monday"), DAY.format("Friday"), SALE.format("$4,200"), SALE.format("$4,900")) == [
        ["Monday", "Friday"],
        ["$4,200", "$4,900"],
    ]
