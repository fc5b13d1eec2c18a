"""Retold sentences: what reports print word for word but for a figure or a word."""

from __future__ import annotations

from textwrap import fill

import pytest

from crosscheck.model import Article
from crosscheck.pipeline import check
from crosscheck.pipeline.align import align
from crosscheck.pipeline.alignment.sentences.retold import FIGURE, NAME, WORD
from crosscheck.pipeline.extract import extract
from crosscheck.ruleset import load_rules

SALE = "The council of Weir sold its old salt barge to a small museum for {} and a cask of cider."
DAY = "The lighthouse keeper of Varn was bitten by his own dog on {}, the coast guard said."
PAGE = """The council of Weir sold the old salt barge to a museum in Tarn on {day}. It lay by the mill for a century.

More than {crowd} people came from all over the county to see the barge go, and nearly {sick} of them were seasick.
The harbour master {did} two boys who slept on its deck. Treasurer Otto Trent was {asked} before the sale.

The museum will show the barge on platform {platform} of the old {where} station by a ferry from 1902. It is free."""
FACTS = {
    "day": "Monday",
    "crowd": "400",
    "sick": "30",
    "did": "arrested",
    "asked": "not asked",
    "platform": "two",
    "where": "Torvik",
}


def articles(*texts: str) -> list[Article]:
    return [Article(str(number), str(number), text, published="2024-05-15") for number, text in enumerate(texts)]


def told_twice(*texts: str, slot: str = FIGURE) -> list[list[str]]:
    facts = [fact for fact in align(extract(articles(*texts))) if fact.slot.attribute == slot]
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
        (  # counted by the dozen
            (
                SALE.format("40 cows") + " Rain fell on the quay. No ship came in.",
                SALE.format("60 cows") + " The mayor of Tarn was pleased. He had a cold.",
            ),
            None,
        ),
    ],
)
def test_two_texts_of_their_own(texts: tuple[str, ...], found: list[str] | None) -> None:
    assert told_twice(*texts) == ([] if found is None else [found])


@pytest.mark.parametrize(
    ("place", "changed", "slot"),
    [
        ("day", "Friday", FIGURE),
        ("crowd", "900", FIGURE),
        ("sick", "80", FIGURE),
        ("asked", "asked", FIGURE),
        ("platform", "seven", FIGURE),
        ("did", "questioned", WORD),
        ("where", "Tresk", NAME),
        ("where", "railway", WORD),
        ("where", "Mayor", WORD),
    ],
)
def test_a_copy_that_was_changed(place: str, changed: str, slot: str) -> None:
    original, copy = PAGE.format(**FACTS), PAGE.format(**FACTS | {place: changed})

    ((one, other),) = told_twice(original, copy, slot=slot)

    assert (one, other) == (FACTS[place], changed)


@pytest.mark.parametrize(
    ("asked", "otherwise"),
    [
        ("Trent", "Otto"),  # of one treasurer
        ("Robert", "Bob"),
        ("the Varn Herald", "the Tarn Courier"),
        ("Reuters", "AFP"),
    ],
)
def test_what_is_no_other_name(asked: str, otherwise: str) -> None:
    page = PAGE.format(**FACTS) + " The boys told {} of the lamp that they had seen on the deck."

    assert told_twice(page.format(asked), page.format(otherwise), slot=NAME) == []
    assert told_twice(page.format("Emil Varn"), page.format("Ida Fells"), slot=NAME) != []


def test_each_change_of_a_copy_is_found_once() -> None:
    changed = {"day": "Friday", "crowd": "900", "sick": "80", "asked": "asked", "platform": "seven"}
    report = check(articles(PAGE.format(**FACTS), PAGE.format(**FACTS | changed)), load_rules())

    assert sorted(finding.evidence[1].claim.text for finding in report.findings) == sorted(changed.values())


def test_a_copy_with_its_lines_broken_elsewhere_is_no_other_text() -> None:
    original = PAGE.format(**FACTS)

    narrow, wide = fill(original, 60), fill(original.replace("400", "900"), 90)

    assert told_twice(fill(original, 60), fill(original, 90), slot=WORD) == []
    assert told_twice(narrow, wide) == [["400", "900"]]


def test_a_sentence_that_was_changed_at_both_ends() -> None:
    told = "No ship sank. More than {} people came to see the barge go, and the treasurer was {}asked."

    assert told_twice(told.format(400, "not "), told.format(900, "")) == [["400", "900"], ["not asked", "asked"]]


def test_what_a_copy_prints_otherwise_is_told_as_agreed_nowhere() -> None:
    report = check(articles(PAGE.format(**FACTS), PAGE.format(**FACTS | {"crowd": "900"})), load_rules())
    agreed = {claim.text for fact in report.agreements for claim in fact.claims}

    assert agreed
    assert agreed.isdisjoint({"400 people", "900 people"})


def test_all_reports_that_print_a_sentence_are_shown() -> None:
    original, copy = PAGE.format(**FACTS), PAGE.format(**FACTS | {"crowd": "900"})

    assert told_twice(original, original, copy) == [["400", "400", "900"]]


def test_two_descriptions_in_the_same_words_are_two_people() -> None:
    tall = "The man was described as bald, {} feet tall and wearing a yellow coat with two pockets."
    page = PAGE.format(**FACTS) + "\n\n" + tall.format("six") + "\n\n"

    assert told_twice(page + tall.format("five"), page.replace("six", "seven")) == []


def test_a_sentence_in_three_forms_is_one_disagreement() -> None:
    assert told_twice(*(DAY.format(day) for day in ("Monday", "Tuesday", "Friday"))) == [
        ["Monday", "Tuesday", "Friday"]
    ]
    two = [DAY.format("Monday"), DAY.format("Friday"), SALE.format("$4,200"), SALE.format("$4,900")]
    assert sorted(told_twice(*two)) == [["$4,200", "$4,900"], ["Monday", "Friday"]]
