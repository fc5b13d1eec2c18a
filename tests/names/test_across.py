"""Who is who across articles: on invented news."""

from __future__ import annotations

from crosscheck.model import Article
from crosscheck.names.across import identities
from crosscheck.names.reading.cast import read_cast
from crosscheck.text.page.prose import read_prose

HEADLINE = "Harbour town mourns after a night of violence on the quay"


def persons(*texts: str) -> list[dict[str, str]]:
    """For every article its people: who each is across them all."""
    proses = [read_prose(Article(str(number), "a.txt", text, HEADLINE)) for number, text in enumerate(texts)]
    casts = [read_cast(prose) for prose in proses]
    found = identities(casts)
    return [
        {person.name: found[number, person.name].name for person in cast.persons} for number, cast in enumerate(casts)
    ]


COUPLE = "President Torvik and Jane Torvik, the first lady, came on Monday."


def test_a_surname_alone_is_who_bears_it_in_another_article() -> None:
    told = persons("President Torvik came on Monday.", "The mayor met President Hal Torvik on Monday.")

    assert told[0]["Torvik"] == "Hal Torvik"


def test_it_is_not_who_is_set_apart_in_its_own_article() -> None:
    told = persons(COUPLE, "The mayor met President Hal Torvik on Monday.", "First lady Jane Torvik came on Monday.")

    assert (told[0]["Torvik"], told[0]["Jane Torvik"]) == ("Hal Torvik", "Jane Torvik")


def test_it_is_nobody_of_the_other_sex() -> None:
    told = persons("Mr. Torvik came on Monday.", "His wife, Jane Torvik, came on Monday.")

    assert told[0]["Torvik"] == "Torvik"


def test_it_is_the_senior_of_two() -> None:
    told = persons(
        "President Torvik came on Monday.", "The vote was won by Hal Torvik. His son, Hal Torvik Jr., was there."
    )

    assert told[0]["Torvik"] == "Hal Torvik"


def test_it_is_who_holds_the_office() -> None:
    told = persons("President Torvik came.", "President Hal Torvik came.", "Ada Torvik came with a dog on Monday, 31.")

    assert told[0]["Torvik"] == "Hal Torvik"


def test_it_is_nobody_where_two_can_be_meant() -> None:
    told = persons("Ms. Torvik came on Monday.", "The mayor, Hal Torvik, spoke.", "A baker, Ada Torvik, 31, spoke.")

    assert told[0]["Torvik"] == "Torvik"


def test_a_single_name_with_a_suffix_is_who_bears_both() -> None:
    told = persons(
        "Hal Torvik won, and on Monday Torvik Jr. was there.", "Hal Torvik won. His son, Hal Torvik Jr., was there."
    )

    assert told[0]["Torvik Jr."] == "Hal Torvik Jr."


def test_a_particle_makes_no_full_name() -> None:
    told = persons("Mr. van Torvik came.", "The vote was won by Hal van Torvik on Monday.")

    assert set(told[0].values()) == {"Hal van Torvik"}
