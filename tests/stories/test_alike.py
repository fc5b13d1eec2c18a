"""Which rows are read together: two news items of one day are not, two reports of one are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.generator import rows as generated
from crosscheck.model import Article
from crosscheck.stories import alike, brief

LAW = settings(derandomize=True, max_examples=10, deadline=None)

FERRY = (
    "Ferry runs aground off Hollin",
    (
        "The ferry Varnholt ran aground on the Brindle sands off Hollin with 140 people on board. The captain, Ilse "
        "Ostrander, had waited for a pilot. Nobody was hurt, said Piet Galloway of the Hollin coast guard."
    ),
)
FERRY_TOO = (
    "Varnholt's passengers brought ashore",
    (
        "Passengers of the ferry Varnholt were brought to Hollin by a tug after three hours on the Brindle sands. "
        "Captain Ilse Ostrander told the coast guard that no pilot had come, Piet Galloway said."
    ),
)
OTHER_FERRY = (
    "Ferry runs aground off Tresk",
    (
        "The ferry Amaranta ran aground on a sandbank off Tresk with 140 people on board. The captain had waited for a "
        "pilot. Nobody was hurt, the coast guard said. It was the second such case in the month."
    ),
)
COUNCIL = (
    "Hollin council raises tolls",
    (
        "The council of Hollin voted to raise the tolls on the bridge by a quarter. Alderman Corvin Maddock said that "
        "the money was needed for the school in Larch Street. Drivers protested in front of the hall."
    ),
)
COUNCIL_TOO = (
    "Drivers protest against Hollin tolls",
    (
        "Some fifty drivers blocked the bridge at Hollin in protest against the tolls that Alderman Corvin Maddock and "
        "the council raised by a quarter, for the school in Larch Street, he said."
    ),
)


def row(number: int, news: tuple[str, str], published: str | None = None) -> Article:
    title, text = news
    return Article(f"row {number}", "n.jsonl", text, title=title, published=published, format="jsonl", line=number)


def grouped(articles: Sequence[Article]) -> set[frozenset[str]]:
    stories = alike([brief(article) for article in articles])
    return {frozenset(articles[at].id for at in story.members) for story in stories}


def together(groups: Iterable[frozenset[str]]) -> set[tuple[str, str]]:
    return {pair for group in groups for pair in combinations(sorted(group), 2)}


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([(FERRY, "2021-05-03"), (FERRY_TOO, "2021-05-04")], {(0, 1)}),
        ([(FERRY, None), (FERRY_TOO, None)], {(0, 1)}),
        ([(FERRY, "2021-05-03"), (OTHER_FERRY, "2021-05-03")], set()),
        ([(FERRY, None), (OTHER_FERRY, None)], set()),
        ([(FERRY, "2021-05-03"), (COUNCIL, "2021-05-03")], set()),
        ([(FERRY, "2021-05-03"), (FERRY_TOO, "2021-09-03")], set()),
        ([(FERRY, "2021-05-03"), (FERRY, "2022-05-03")], set()),
        (
            [(FERRY, "2021-05-03"), (COUNCIL, "2021-05-03"), (FERRY_TOO, "2021-05-04"), (COUNCIL_TOO, "2021-05-05")],
            {(0, 2), (1, 3)},
        ),
        ([(("", "One."), None), (("", "One."), None)], set()),
        ([], set()),
    ],
)
def test_reports_of_one_event_are_one_story(
    rows: list[tuple[tuple[str, str], str | None]], expected: set[tuple[int, int]]
) -> None:
    articles = [row(number, news, published) for number, (news, published) in enumerate(rows)]

    assert together(grouped(articles)) == {(f"row {a}", f"row {b}") for a, b in expected}


def test_the_words_that_members_share_say_why() -> None:
    (story,) = alike([brief(row(1, FERRY)), brief(row(2, FERRY_TOO))])

    assert {"ostrander", "brindle"} <= set(story.words)


def test_what_an_outlet_prints_under_every_report_makes_no_story() -> None:
    menu = "\nSubscribe\nLog in\nMost read\nSign up for our newsletter\nTags: ferry sands pilot tug\n"
    plain = [row(1, FERRY), row(2, COUNCIL)]
    dumped = [row(1, (FERRY[0], FERRY[1] + menu)), row(2, (COUNCIL[0], COUNCIL[1] + menu))]

    assert grouped(dumped) == grouped(plain)


def test_most_pairs_are_true_and_few_are_missed() -> None:
    articles = generated(range(40))
    found = together(grouped(articles))
    true = {(a, b) for a, b in found if a.split()[0] == b.split()[0]}

    # Four plots and thirty towns for forty stories: real news is more various.
    assert len(true) >= 0.9 * len(found)
    assert len(true) >= 0.9 * 3 * 40


@LAW
@given(st.integers(0, 10**6), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_changes_nothing(seed: int, rng: Random) -> None:
    articles = generated(range(seed, seed + 5))

    assert grouped(rng.sample(articles, len(articles))) == grouped(articles)
