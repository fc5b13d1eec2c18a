"""The one suspect and the one victim of an article."""

from __future__ import annotations

import pytest

from crosscheck.model import Article
from crosscheck.names.reference.nameless import named_as, nameless
from crosscheck.names.reference.parts_played import SUSPECT, VICTIM
from crosscheck.pipeline.extract import extract


def _told(text: str) -> list[tuple[str, str]]:
    (reading,) = extract([Article("a", "a", text)])
    return [(place.of(text), part) for place, part in nameless(reading.prose)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The gunman fled. Later the alleged gunman was held.",
            [("The gunman", SUSPECT), ("the alleged gunman", SUSPECT)],
        ),
        ("The victim knew the suspect.", [("The victim", VICTIM), ("the suspect", SUSPECT)]),
        ("The victims knew the suspect. The victim spoke.", [("the suspect", SUSPECT)]),
        ("The suspect fled. Another suspect was held.", []),
        ("The suspect's car was found.", []),
        ("Bathe suspects in light.", []),
    ],
)
def test_where_the_only_one_is_told_of(text: str, told: list[tuple[str, str]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The gunman was held by shoppers. Police named him as Anton Rusk.", ["Anton Rusk"]),
        ("The mayor was hit by a stone. Police named him as Anton Rusk.", []),
        ("The suspect, Anton Rusk, met Selma Orde. Mr Rusk and Ms Orde spoke.", ["Anton Rusk"]),
    ],
)
def test_who_is_named_as_the_suspect(text: str, names: list[str]) -> None:
    (reading,) = extract([Article("a", "a", text)])

    assert [person.name for person in named_as(reading.prose, reading.cast, SUSPECT)] == names
