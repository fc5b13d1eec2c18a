"""Bodies and venues by the general word that ends their name."""

from __future__ import annotations

import pytest

from crosscheck.names.bodies import bodies


@pytest.mark.parametrize(
    ("text", "name", "own"),
    [
        ("the Weldon County Sheriff's Office said", "Weldon County Sheriff's Office", "weldon county sheriff's"),
        (
            "The Weldon County Sheriff’s Department said",
            "Weldon County Sheriff’s Department",
            "weldon county sheriff's",
        ),
        ("At the Board of Trade Council, ", "Board of Trade Council", "board of trade"),
        ("Weldon Sheriff's Office Sgt. Doe said", "Weldon Sheriff's Office", "weldon sheriff's"),
        ("seats on Torvik Airways.", "Torvik Airways", "torvik"),
    ],
)
def test_a_body_by_its_own_words_and_the_general_one(text: str, name: str, own: str) -> None:
    (body,) = bodies(text)

    assert (body.span.of(text), " ".join(body.own), body.general) == (name, own, name.rsplit(maxsplit=1)[-1].lower())


def test_words_of_one_sort() -> None:
    pub, bar, office = bodies("Dorin's Pub and Dorin's Bar are near the Weldon Press Office.")

    assert pub.sort == bar.sort != office.sort


@pytest.mark.parametrize("text", ["on Torvik Park Avenue", "the Weldon County office", "The Office", "Torvik Clubs"])
def test_no_body(text: str) -> None:
    assert list(bodies(text)) == []


def test_a_long_page_is_read_in_one_go() -> None:
    page = "The Weldon of the Marsh Office, " * 5_000

    assert len(list(bodies(page))) == 5_000
