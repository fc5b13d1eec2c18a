"""Years: ages that time between the reports explains, and ages that it does not."""

from __future__ import annotations

import pytest

from crosscheck.model import Agreement, Article, Fact
from crosscheck.pipeline.align import align
from crosscheck.pipeline.extract import extract

NAMED = "Dorian Fells, {}, was tried for the fire in Weir."


def told(*reports: tuple[int, str | None], words: str = NAMED) -> Fact:
    articles = [Article(str(n), str(n), words.format(age), published=day) for n, (age, day) in enumerate(reports)]
    return next(fact for fact in align(extract(articles)) if fact.kind == "age")


@pytest.mark.parametrize(
    ("reports", "agreement"),
    [
        (((31, "2021-03-01"), (33, "2022-11-01")), Agreement.SUPERSEDED),
        (((31, "2021-03-01"), (32, "2022-03-02")), Agreement.SUPERSEDED),
        (((31, "2021-03-01"), (34, "2022-11-01")), Agreement.CONFLICTING),
        (((36, "2021-03-01"), (26, "2022-11-01")), Agreement.CONFLICTING),
        (((31, "2021-03-01"), (33, "2021-03-01")), Agreement.CONFLICTING),
        (((31, None), (33, "2022-11-01")), Agreement.CONFLICTING),
        (((31, "2021-03-01"), (31, "2022-09-01"), (33, "2022-11-01")), Agreement.SUPERSEDED),
        (((31, "2021-03-01"), (31, None), (33, "2022-11-01")), Agreement.SUPERSEDED),
    ],
    ids=[
        "two years",
        "a year",
        "too old",
        "younger",
        "one day",
        "no day",
        "age of the day of the event",
        "undated too",
    ],
)
def test_nobody_ages_faster_than_the_years_go_by(reports: tuple[tuple[int, str | None]], agreement: Agreement) -> None:
    assert told(*reports).agreement is agreement


def test_a_birthday_is_likelier_than_one_backwards() -> None:
    onwards, backwards = told((31, "2021-03-01"), (32, "2021-07-01")), told((32, "2021-03-01"), (31, "2021-07-01"))
    years_on = told((32, "2021-03-01"), (31, "2023-07-01"))

    assert onwards.confidence < backwards.confidence
    assert years_on.confidence < backwards.confidence


@pytest.mark.parametrize(
    ("words", "dead"),
    [
        ("Dorian Fells, {}, was struck and killed in Weir.", True),
        ("The search ended with the death of {}-year-old Dorian Fells in Weir.", True),
        ("Dorian Fells, {}, was charged after a sailor was killed in Weir.", False),
        ("Dorian Fells, {}, was hurt and a sailor killed in Weir.", False),
        ("A {}-year-old sailor, Dorian T. Fells, was found dead in Weir.", True),
        ("The trial is for the deaths of 40-year-old Joan Tessel and {}-year-old Dorian Fells in Weir.", True),
        ("Dorian Fells, {}; Joan Tessel, 40; and Otto Trent, 9; were killed in Weir.", True),
        ("Dorian Fells, {}, fled. Joan Tessel was found dead in Weir.", False),
        ("The jury heard of the death of Joan Tessel before Dorian Fells, {}, spoke.", False),
        ("After the death of Joan Tessel, Dorian Fells, {}, ran the mill in Weir.", False),
        ("In the death of Joan Tessel, 40, Dorian Fells, {}, pleaded guilty in Weir.", False),
        ("Dorian Fells, {}, whose sister Joan T. Tessel was killed in Weir, spoke.", False),
        ("Dorian Fells, {}, said the fire killed a sailor in Weir.", False),
        ("She told Dorian Fells, {}; Joan Tessel was found dead in Weir.", False),
        ("The killings of Joan Tessel, 40, and Dorian Fells, {}, shook Weir.", True),
    ],
    ids=[
        "killed",
        "the death of",
        "charged",
        "hurt",
        "an initial",
        "the deaths of",
        "a list",
        "fled",
        "spoke",
        "a widower",
        "the accused",
        "a brother",
        "a witness",
        "another beside a semicolon",
        "two with ages",
    ],
)
def test_the_dead_have_no_birthday(words: str, dead: bool) -> None:
    reports = (31, "2021-03-01"), (32, "2021-07-01")
    assert (told(*reports, words=words).confidence > told(*reports).confidence) == dead


STRUCK = "Dorian Fells, 31, was struck by a tram in Weir."


@pytest.mark.parametrize(
    ("first", "last", "dead"),
    [
        (STRUCK, "2021-03-12", True),
        (STRUCK, "2021-10-29", False),
        (f"A tram killed two. {STRUCK}", "2021-10-29", True),
        (f"A tram killed two. {STRUCK.replace('struck', 'hurt')}", "2021-10-29", False),
        (f"A tram killed two. {STRUCK}", "2022-02-01", False),
    ],
    ids=["soon", "who may have lived", "who may not", "who lived", "a year on"],
)
def test_who_is_dead_in_the_later_report_had_no_birthday_unless_he_lived_on(first: str, last: str, dead: bool) -> None:
    texts = first, "Dorian Fells, 32, was struck and killed in Weir."
    articles = [Article(day, day, text, published=day) for text, day in zip(texts, ("2021-03-01", last), strict=True)]
    age = next(fact for fact in align(extract(articles)) if fact.kind == "age")

    assert (age.confidence > told((31, "2021-03-01"), (32, last)).confidence) == dead
