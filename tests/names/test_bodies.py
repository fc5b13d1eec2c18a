"""Bodies and venues by the general word that ends their name."""

from __future__ import annotations

import pytest

from crosscheck.names.bodies import bodies, in_any_order


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
        ("And the Weldon Tide Agency said no.", "Weldon Tide Agency", "weldon tide"),
        ("But Torvik Tide Agency said no.", "Torvik Tide Agency", "torvik tide"),
        ("seats on Torvik Airways.", "Torvik Airways", "torvik"),
        ("Torvik Airways Flight 12 left", "Torvik Airways", "torvik"),
        ("the head of the Director of Tarn Dairy, a", "Tarn Dairy", "tarn"),
    ],
)
def test_a_body_by_its_own_words_and_the_general_one(text: str, name: str, own: str) -> None:
    (body,) = bodies(text)

    assert (body.span.of(text), " ".join(body.own), body.general) == (name, own, name.rsplit(maxsplit=1)[-1].lower())


@pytest.mark.parametrize(
    ("text", "name", "tail"),
    [
        (
            "the Tarn Society of the State of Weldon said",
            "Tarn Society of the State of Weldon",
            "of the state of weldon",
        ),
        ("the Committee to Save the Mill and others", "Committee to Save the Mill", "to save the mill"),
        ("the Tarn Board of Mills Chairman Jane Doe", "Tarn Board of Mills", "of mills"),
        ("He went from the Tarn Hospital to Weldon.", "Tarn Hospital", ""),
        ("She sang at the University of Tarn Weir's fair.", "University of Tarn Weir", "of tarn weir"),
    ],
)
def test_what_follows_the_general_word(text: str, name: str, tail: str) -> None:
    (body,) = bodies(text)

    assert (body.span.of(text), " ".join(body.tail)) == (name, tail)


def test_an_apartment_complex_is_apartments() -> None:
    complexes, apartments = bodies(
        "The Tarn Place Apartment Complex is no Tarn Place Apartments. The Tarn Complex is old."
    )

    assert complexes.words == apartments.words


@pytest.mark.parametrize(
    ("text", "other", "slips"),
    [
        ("Tarn Crime Division", "Tarn Crimes Division", True),
        ("St. Torvik's Hospital", "St. Torvik Hospital", True),
        ("Tarn Society of the State of Weldon", "Tarn Society of Weldon", True),
        ("Tarn Labour Party", "Tarn Labor Party", False),
        ("Iceland's Tarn Society", "Iceland Tarn Society", False),
        ("Orde Union and the Tarn Fund", "Orde Union and Tarn Fund", False),
    ],
)
def test_what_slips_of_the_pen_change(text: str, other: str, *, slips: bool) -> None:
    one, two = next(bodies(text + ",")), next(bodies(other + ","))

    assert one.stems == two.stems
    assert (one.printed != two.printed) is slips


@pytest.mark.parametrize(
    ("text", "own", "general", "same"),
    [
        ("the Saint Torvik Medical Center and the Saint Torvik Hospital", ("saint", "torvik"), "medical center", False),
        ("the Torvik Medical Center and the Torvik Health Center", ("torvik",), "medical center", True),
        ("the Torvik Night Club and the Torvik Lounge", ("torvik",), "night club", True),
        ("the Torvik Super Market and the Torvik Mart", ("torvik",), "super market", True),
        ("the Torvik Health Agency and the Torvik Health Bureau", ("torvik", "health"), "agency", True),
    ],
)
def test_a_general_word_in_two_words(text: str, own: tuple[str, ...], general: str, *, same: bool) -> None:
    one, other = bodies(text)

    assert (one.own, one.general, one.sort == other.sort) == (own, general, same)


def test_words_of_one_sort() -> None:
    pub, bar, office = bodies("Dorin's Pub and Dorin's Bar are near the Weldon Press Office.")

    assert pub.sort == bar.sort != office.sort


@pytest.mark.parametrize("text", ["on Torvik Park Avenue", "the Weldon County office", "The Office", "Torvik Clubs"])
def test_no_body(text: str) -> None:
    assert list(bodies(text)) == []


def test_a_long_page_is_read_in_one_go() -> None:
    page = "The Weldon of the Marsh Office, " * 5_000

    assert len(list(bodies(page))) == 5_000


@pytest.mark.parametrize(
    ("text", "other", "same"),
    [
        ("Tarn-Orde Hospital,", "Orde Tarn Hospital,", True),
        ("Tarn Hospital for Children,", "Tarn Children's Hospital,", True),
        ("Tarn Hospital for Children,", "Tarn Hospital,", False),
    ],
)
def test_the_words_of_a_name_in_any_order(text: str, other: str, *, same: bool) -> None:
    one, two = next(bodies(text)), next(bodies(other))

    assert (in_any_order(one.words) == in_any_order(two.words)) is same
