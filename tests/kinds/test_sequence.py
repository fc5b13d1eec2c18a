"""Sequences: deeds before, during and after an incident, and which of two articles are one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crosscheck.kinds.sequence import Sequence
from crosscheck.model import Agreement, Article
from crosscheck.pipeline.align import align
from crosscheck.pipeline.extract import extract
from crosscheck.text.incident.sequence import sequences

TOLD = "The robber had emailed a ransom letter before carrying out the raid, officials said."


@pytest.mark.parametrize(
    ("text", "place", "deed"),
    [
        ("the robber emailed a ransom letter during the raid.", "during", {"robber", "email", "ransom", "letter"}),
        ("she hid the ransom letter following the raid.", "after", {"ransom", "letter"}),
        ("he phoned during the raid to demand a ransom.", "during", {"phon", "demand", "ransom"}),
        ("it rained. he emailed a ransom letter prior to the raid.", "before", {"email", "ransom", "letter"}),
    ],
)
def test_a_deed_is_told_beside_an_incident(text: str, place: str, deed: set[str]) -> None:
    (mention,) = sequences(text)

    assert (mention.place, mention.deed) == (place, frozenset(deed))


@pytest.mark.parametrize(
    "text", ["police came after the raid.", "the raid failed.", "they met before the raiders left."]
)
def test_what_many_do_is_no_deed(text: str) -> None:
    assert list(sequences(text)) == []


def test_two_places_relate() -> None:
    deed = frozenset({"letter"})

    assert Sequence("before", deed).relate(Sequence("before", deed)).agreement is Agreement.SAME
    assert Sequence("before", deed).relate(Sequence("after", deed)).agreement is Agreement.CONFLICTING


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The robber emailed a ransom letter during the raid, officials said.", [Agreement.CONFLICTING]),
        ("The robber emailed a ransom letter before the raid, officials said.", [Agreement.SAME]),
        ("The robber stole a boat and a tent during the raid, officials said.", []),
    ],
)
def test_deeds_of_the_same_words_are_one(text: str, found: list[Agreement]) -> None:
    articles = [Article("a", "a", TOLD), Article("b", "b", text)]

    assert [fact.agreement for fact in align(extract(articles)) if fact.kind == "sequence"] == found


def test_a_long_sentence_is_read_in_linear_time(growth: Callable[..., float]) -> None:
    def read(page: str) -> None:
        assert len(list(sequences(page))) == page.count("ransom")

    assert growth("he emailed a ransom letter during the raid to demand a boat ", read) < 3
