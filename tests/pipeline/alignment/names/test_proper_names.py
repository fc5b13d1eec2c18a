"""Names of places, bodies and things that a story spells in two ways."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.pipeline.alignment.names.proper_names import proper_names
from crosscheck.pipeline.extract import extract


def _told(*texts: str) -> list[tuple[str, str, list[str]]]:
    readings = extract([Article(str(n), str(n), text) for n, text in enumerate(texts)])
    return [
        (str(slot.subject), kind, [claim.text for claim, _ in claims]) for slot, kind, claims in proper_names(readings)
    ]


def test_a_bridge_has_one_slot_for_both_spellings_with_every_place() -> None:
    found = _told("It burned at Killorn Bridge, and Killorn Bridge was shut.", "It burned at Kilorn Bridge in Marple.")

    assert found == [("Killorn Bridge / Kilorn Bridge", "place", ["Killorn Bridge", "Killorn Bridge", "Kilorn Bridge"])]


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("The flood cut off the village of Karwenah.", "Boats reached the village of Karwinah."),
        ("The trawler Salvannor was towed.", "A tug met the trawler, the Salvanor, off Weir. The trawler was towed."),
        ("The worst hit were Ostrel, Karwelin and Mirdan.", "In Ostrel and Karwelan nothing stands, in Tovel little."),
    ],
)
def test_a_name_of_one_word_is_known_by_its_company(here: str, there: str) -> None:
    assert len(_told(here, there)) == 1


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("The ferry Karwenah sank.", "A baker of Karwinah won the lottery."),
        ("The flood cut off the villages of Karwenah and Karwinah.", "Boats reached the village of Karwinah."),
        ("The flood cut off the village of Karwenah.", "Boats reached the Karwenahi village."),
        ("The flood cut off the village of Karwenah.", "Boats reached the village of Torvinah."),
    ],
)
def test_two_names_without_common_company_or_in_one_article_are_two(here: str, there: str) -> None:
    assert _told(here, there) == []


def test_the_less_alike_the_less_sure() -> None:
    readings = extract(
        [
            Article("1", "1", "The worst hit villages were Ostrel and Karwelin."),
            Article("2", "2", "In the villages of Ostrel and Karweldi nothing stands."),
        ]
    )
    ((_, _, claims),) = proper_names(readings)

    assert {sure for _, sure in claims} == {0.8}


def test_a_flight_is_no_part_of_the_name_of_its_airline() -> None:
    found = _told("A Hungarian Airlines flight was late.", "Hungary Airlines Flight 12 was late.")

    assert [words for _, _, words in found] == [["Hungarian Airlines", "Hungary Airlines"]]


def test_letters_before_the_name_of_a_ship_are_no_part_of_it() -> None:
    found = _told("The MV Salvannor sank off Weir in a gale.", "The freighter Salvanor sank off Weir in a gale.")

    assert [words for _, _, words in found] == [["Salvannor", "Salvanor"]]


def test_what_an_article_prints_as_the_mistake_of_others_is_no_second_spelling() -> None:
    here, there = "The barge was built in {} in the spring.", "The barge was built in Torvikmoor in the spring."

    assert _told(here.format("Torvikmor"), there) != []
    assert _told(here.format("“Torvikmor (sic)”"), there) == []


def test_the_address_of_a_page_is_no_second_spelling() -> None:
    assert _told("The ferry sank, Torvik Post said.", "More at TorvikPost, it said.") != []
    assert _told("The ferry sank, Torvik Post said.", "More at TorvikPost.com, it said.") == []


@pytest.mark.parametrize(
    ("dateline", "town"),
    [
        ("TORVIKMOR, Ohio (AP) — ", "Torvikmoor"),
        ("TORVIKMOR (Tarn News) - ", "Torvikmoor"),
        ("WEST TORVIKMOR, Ohio — ", "West Torvikmoor"),
    ],
)
def test_the_town_of_a_dateline(dateline: str, town: str) -> None:
    page = f"{dateline}A bank was robbed on Monday, and two men fled."

    assert len(_told(page, f"Two men robbed a bank in {town} on Monday.")) == 1


def test_two_towns_and_a_family() -> None:
    page = "TORVIKMOR, Ohio (AP) — A bank was robbed on Monday, and two men fled."

    assert _told(f"{page} They left Torvikmor for Torvikmoor.", "Nobody slept in Torvikmoor, Ohio.") == []
    assert _told(page, "All the Torvikmors slept.") == []


@pytest.mark.parametrize("state", ["Tennessee", "Tenn.", "TN"])
def test_a_town_is_known_by_its_state(state: str) -> None:
    here, there = "A barn burned down in Harlow, Tennessee.", "His mother was born at Harlew, {}, long ago."

    assert len(_told(here, there.format(state))) == 1
    assert _told(here, there.format("Kentucky")) == []
    assert _told(f"{here} He fled to Harlew, Tenn.", there.format(state)) == []


@pytest.mark.parametrize(
    ("here", "there", "town"),
    [
        ("She is back in her Karwelton home.", "A woman from {} fell off a ladder.", "Karwellton"),
        ("A Karwelton teen won the cup.", "The cup stands at a school in {}.", "Karwenton"),
    ],
)
def test_a_town_here_is_that_there(here: str, there: str, town: str) -> None:
    assert len(_told(here, there.format(town))) == 1
    assert _told(f"{here} She was born in {town}.", there.format(town)) == []
    assert _told(here, f"The barge {town} sank.") == []
    assert _told(here, there.format("Torwelton")) == []


@pytest.mark.parametrize(
    ("page", "names"),
    [
        # One is printed once, as that of a place: before the same state, or where both are said alike.
        ("Two died in Wesker, OH. The mill in Wesken, Ohio, shut. People in Wesken mourned.", "Wesken / Wesker"),
        ("A dam near Tarnhellon broke. All in Tarnhellon ran; the Tarnhelan area is wet.", "Tarnhelan / Tarnhellon"),
        ("TARNHELLON, Ohio — A dam in Tarnhellon broke. The Tarnhelan area is wet.", "Tarnhelan / Tarnhellon"),
        # Two towns; two states; and what is no place.
        ("Buses left Wesker, Ohio, for Wesken, Ohio.", ""),
        ("Two died in Wesker, Iowa. The mill in Wesken, Ohio, shut. People in Wesken mourned.", ""),
        ("A dam near Tarnhellon broke. All in Tarnhellon ran; the actor Tarnhelan spoke.", ""),
    ],
)
def test_one_article_prints_a_slip_of_its_town(page: str, names: str) -> None:
    assert [slot for slot, _, _ in _told(page, "It rained on Monday.")] == ([names] if names else [])


@pytest.mark.parametrize(
    ("here", "there", "names"),
    [
        ("Ida Tarn died at Torvanik on Monday.", "Ida Tarn later died in Torvenik Hospital.", "Torvanik / Torvenik"),
        ("He was treated at Brandelis.", "He was treated in Brandellis Medical Center.", "Brandelis / Brandellis"),
        # Nowhere; in other company; another first letter.
        ("Ida Tarn met Torvanik on Monday.", "Ida Tarn later died in Torvenik Hospital.", ""),
        ("Ida Tarn met a baker.", "Ida Tarn later died in Torvenik Hospital.", ""),
        ("Ida Tarn died at Brandel on Monday.", "Ida Tarn died later in Randel Hospital.", ""),
        ("He was treated at Torvanik Stadium.", "He was treated in Torvenik Hospital.", ""),
    ],
)
def test_a_hospital_is_called_by_its_own_word_alone(here: str, there: str, names: str) -> None:
    assert [slot for slot, _, _ in _told(here, there)] == ([names] if names else [])
