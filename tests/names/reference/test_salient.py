"""Whom a description stands for, on invented news."""

from __future__ import annotations

import pytest

from crosscheck.model import Article, Span
from crosscheck.names.reading.cast import read_cast
from crosscheck.names.reference.salient import known_as, protagonist, salient
from crosscheck.text.page.prose import Prose, read_prose

WHAT = "The 44-year-old"
DORRIT = "Jane Dorrit won the race round the lighthouse on Monday."
CARVER = "John Carver was sentenced to two years on Monday."


def prose_of(text: str) -> Prose:
    return read_prose(Article("a", "a.txt", text, title="A busy day at the harbour"))


def meant(text: str, *, sex: str | None = None, without: frozenset[str] = frozenset()) -> str | None:
    prose = prose_of(text)
    start = prose.page.index(WHAT)
    found = salient(prose, read_cast(prose), Span(start, start + len(WHAT)), sex=sex, without=without)
    assert found is None or 0 < found[1] <= 1
    return None if found is None else found[0].name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{DORRIT} {WHAT} trains in the river.", "Jane Dorrit"),
        (f"{DORRIT} The water was cold. Ferries stood still. {WHAT} trains in the river.", "Jane Dorrit"),
        (f"{CARVER} Judge Peter Pennick spoke of a breach of trust. {WHAT} shook his head.", "John Carver"),
        (f"Police charged the captain, Jane Dorrit, with fraud. {WHAT} denies it.", "Jane Dorrit"),
        (f"{DORRIT} Mayor John Carver's house stands there. The swimmer had no lamp. {WHAT} laughed.", "Jane Dorrit"),
        (f"{DORRIT} John Carver met her. {WHAT} shook his head.", "John Carver"),
        (f"The club broke a record by signing Jane Dorrit. {WHAT} laughed.", "Jane Dorrit"),
        (f"{DORRIT} She hugged her parents. {WHAT} laughed.", "Jane Dorrit"),
        (f"Reporter Jane Dorrit was freed. “I am glad,” she said. {WHAT} laughed.", "Jane Dorrit"),
        (f"Jane Dorrit, the driver of the train, was charged. {WHAT} wept.", "Jane Dorrit"),
        (f"{DORRIT} Jane Dorrit is a nurse. {WHAT} trains in the river.", "Jane Dorrit"),
    ],
)
def test_it_is_the_one_whom_the_sentences_before_are_about(text: str, name: str) -> None:
    assert meant(text) == name


@pytest.mark.parametrize(
    "text",
    [
        f"{WHAT} won.",
        f"{CARVER} He had robbed a guard. {WHAT} was taken to hospital.",
        f"John Carver struck his wife. {WHAT} was taken to hospital.",
        f"{CARVER} Two women were hurt. {WHAT} is in hospital.",
        f"John Carver hit him, the driver said. {WHAT} is in hospital.",
        f"{DORRIT} Dorrit thanked her trainer, Xqy Vrr. {WHAT} wept.",
        f"{CARVER} The driver fled. {WHAT} is in hospital.",
        f"It rained. Jane Dorrit raced Mary Stonewell on Monday. {WHAT} won.",
        f"{DORRIT} “It was cold,” Mary Stonewell said. {WHAT} has had enough.",
        f"{CARVER} {WHAT} was told of it by John Carver.",
        f"{DORRIT} Mrs Dorrit swam. {WHAT} shook his head.",
    ],
)
def test_nobody_is_meant_where_it_may_be_somebody_else(text: str) -> None:
    assert meant(text) is None


def test_nobody_is_meant_whose_age_is_known_or_who_is_of_the_other_sex() -> None:
    text = f"{CARVER} {WHAT} showed no emotion."

    assert meant(text) == "John Carver"
    assert meant(text, without=frozenset(("John Carver",))) is None
    assert meant(f"Mr {text}", sex="f") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{CARVER} It was cold.", "John Carver"),
        ("A court met on Monday.\n\nJohn Carver was jailed.\n\nJane Dorrit wept.", "John Carver"),
        ("John Carver met Jane Dorrit on Monday.", None),
        ("It rained.", None),
    ],
)
def test_an_article_is_about_the_one_person_whom_its_head_names(text: str, name: str | None) -> None:
    prose = prose_of(text)
    person = protagonist(prose, read_cast(prose))

    assert (None if person is None else person.name) == name


@pytest.mark.parametrize(
    ("text", "noun", "name"),
    [
        ("Captain John Carver met Jane Dorrit on Monday.", "captain", "John Carver"),
        ("Captain John Carver met Captain Jane Dorrit on Monday.", "captain", None),
        (f"{CARVER} He wept.", "sailor", "John Carver"),
        (f"{CARVER} He wept.", "victim", None),
        (f"{CARVER} He wept.", "officer", None),
        (f"{CARVER} He wept.", "lamp", None),
    ],
)
def test_who_the_captain_is(text: str, noun: str, name: str | None) -> None:
    prose = prose_of(text)
    found = known_as(prose, read_cast(prose), noun)

    assert (None if found is None else found[0].name) == name


def test_of_two_in_one_sentence_it_is_hardly_the_one_whom_the_article_is_about() -> None:
    prose = prose_of(f"{DORRIT} Jane Dorrit raced Mary Stonewell. {WHAT} fell.")
    start = prose.page.index(WHAT)
    found = salient(prose, read_cast(prose), Span(start, start + len(WHAT)), sex=None, without=())

    assert found is not None
    assert (found[0].name, found[1]) == ("Jane Dorrit", 0.55)
