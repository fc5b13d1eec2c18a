"""Capitalised runs and the titles in and around them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crosscheck.model import Article, Part, Section, Span
from crosscheck.names.reading.capitals import capital_runs
from crosscheck.names.reading.cast import read_cast
from crosscheck.names.reading.titles import title_after, title_before, title_in
from crosscheck.names.reference.speakers import Speakers
from crosscheck.names.reference.subjects import subject_of
from crosscheck.text.page.prose import Prose, Sentence


def one_sentence(text: str, part: Part = Part.BODY) -> Prose:
    span = Span(0, len(text))
    return Prose(Article("a", "a", text), text, (Section(part, span),), (Sentence(span, part),))


RUNS = [
    ("He met Pieter van der Hoek in Bonn.", ["Pieter van der Hoek", "Bonn"]),
    ("They saw Roberto “Tito” Almaraz leave.", ["Roberto “Tito” Almaraz"]),
    ("A letter to J. R. Pemberton Jr. came back.", ["J. R. Pemberton Jr."]),
    ("Then Oslo's Mayor Berit Aasen spoke.", ["Then Oslo", "Mayor Berit Aasen"]),
    ("Davis’ home and Moira O’Dwyer’s car", ["Davis", "Moira O’Dwyer"]),
    ("It rained. On Monday Putnam came.", ["Putnam"]),
    ("a handle @Doe, a tag #Doe and a path /Doe", []),
    ("owed to Hugo Kettler Jr. Reaching home", ["Hugo Kettler Jr.", "Reaching"]),
    ("for Jane Dorrit-who was out", ["Jane Dorrit"]),
    ("SPORT Jane Dorrit wins", ["Jane Dorrit"]),
    ("led by Yusuf al-Harithi of Sana", ["Yusuf al-Harithi", "Sana"]),
]


@pytest.mark.parametrize(("text", "runs"), RUNS)
def test_runs_are_the_capitalised_words_in_a_row(text: str, runs: list[str]) -> None:
    assert runs == [run.span.of(text) for run in capital_runs(one_sentence(text))]


def test_parts_that_do_not_report_have_no_runs() -> None:
    assert list(capital_runs(one_sentence("By Jane Dorrit", Part.BYLINE))) == []


def test_a_run_is_cut_where_a_sentence_ends_with_its_line() -> None:
    page = "Reported by Ann Rourke\nJane Dorrit left."
    ends = page.index("\n")
    sentences = (Sentence(Span(0, ends), Part.BOILERPLATE), Sentence(Span(ends + 1, len(page)), Part.BODY))
    prose = Prose(Article("a", "a", page), page, (), sentences)

    assert [run.span.of(page) for run in capital_runs(prose)] == ["Jane Dorrit"]


TITLES_IN = [
    ("Foreign Minister Anton Brezhko", "Foreign Minister"),
    ("Judge P. Otto Wexner", "Judge"),
    ("Felmont Police Chief Ann Rourke", "Police Chief"),
    ("Russian President Boris Galkin", "President"),
    ("Stephen King Wins", ""),
    ("Dean Halloway", ""),
]


@pytest.mark.parametrize(("text", "title"), TITLES_IN)
def test_titles_inside_a_run(text: str, title: str) -> None:
    (run,) = capital_runs(one_sentence(f"He met {text} today."))
    words = run.row.words
    first, name = title_in(words, opening=False)

    assert title.split() == [word.text for word in words[first:name]]


TITLES_BEFORE = [
    ("the senior adviser ", "senior adviser"),
    ("the boy's mother, ", "mother"),
    ("and former police officer ", "former police officer"),
    ("he said ", None),
    ("it rained, ", None),
]


@pytest.mark.parametrize(("lead", "title"), TITLES_BEFORE)
def test_titles_before_a_name(lead: str, title: str | None) -> None:
    page = f"{lead}Jane Dorrit"
    found = title_before(page, len(lead), 0)

    assert title == (found and found.of(page))


TITLES_AFTER = [
    (", the foreign minister, left", "foreign minister"),
    (", 51, a spokeswoman for the city, left", "spokeswoman"),
    (", president of the club, left", "president"),
    (", Defence Minister Avi Lorant and others", None),
    (", who was driving, left", None),
    (" left", None),
]


@pytest.mark.parametrize(("tail", "title"), TITLES_AFTER)
def test_titles_after_a_name(tail: str, title: str | None) -> None:
    page = f"Jane Dorrit{tail}"
    found = title_after(page, len("Jane Dorrit"), len(page))

    assert title == (found and found.of(page))


HOSTILE: dict[str, str | Callable[[int], str]] = {
    "one long word": "A",
    "single letters": "A ",
    "initials": "A.",
    "quotation marks": "“A” ",
    "apostrophes": "A'",
    "hyphens": lambda size: "A" + "-a" * (size // 2),
    "open brackets": "(John Carver ",
    "titles": "President ",
    "pronouns": lambda size: "John Carver " + "he she " * (size // 7),
    "one surname": lambda size: " met ".join(
        f"Jo{'abcdefgh'[n % 8]}{n % 97 * 'x'} Carver, 26, told Carver he" for n in range(size // 80)
    ),
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_is_read_in_linear_time(growth: Callable[..., float], text: str | Callable[[int], str]) -> None:
    def read(text: str) -> None:
        prose = one_sentence(text)
        cast = read_cast(prose)
        for at in range(0, len(text), len(text) // 50):
            subject_of(prose, cast, Span(at, at + 2))
            Speakers(prose, cast).of(Span(at, at + 2))

    assert growth(text, read) < 3
