"""Evidence from a recogniser: it adds to our own, and a missing one is said in one line."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest

from crosscheck.model import Article, Fault, Span
from crosscheck.names.reading.cast import read_cast
from crosscheck.names.reading.recogniser import Entities, Recogniser, entities_of, spacy_recogniser
from crosscheck.text.page.prose import read_prose

HAS_SPACY = importlib.util.find_spec("spacy") is not None
TEXT = "The crowd cheered when Zarelle came on stage. Zarelle sang for an hour.\n\nThe show moves on to Velmora."


def persons(text: str, recogniser: Recogniser | None = None) -> list[str]:
    prose = read_prose(Article("a", "a", text, "A night of songs in the harbour"))
    return [person.name for person in read_cast(prose, recogniser).persons]


def labelling(**labels: str) -> Recogniser:
    """A recogniser that knows these words wherever they stand."""

    def recognise(page: str) -> Entities:
        return entities_of(
            (at, at + len(word), label)
            for word, label in labels.items()
            for at in range(len(page))
            if page.startswith(word, at)
        )

    return recognise


def test_a_single_name_without_a_title_is_proven_by_it() -> None:
    assert persons(TEXT) == []
    assert persons(TEXT, labelling(Zarelle="PERSON", Velmora="GPE")) == ["Zarelle"]


def test_it_speaks_against_a_person_too() -> None:
    text = "Ulric Fennimore opened on Monday. Visitors said Ulric Fennimore was well worth the fare."
    assert persons(text) == ["Ulric Fennimore"]
    assert persons(text, labelling(**{"Ulric Fennimore": "FAC"})) == []


@pytest.mark.parametrize(
    ("end", "weight"),
    [(4, 1.0), (9, 1.0), (12, 0.0), (20, -0.8), (26, 0.0)],
    ids=["first name", "whole name", "between", "a place", "behind the last"],
)
def test_the_entity_of_the_last_letter_decides(end: int, weight: float) -> None:
    entities = entities_of([(15, 25, "GPE"), (0, 9, "PER"), (26, 30, "DATE")])

    assert entities.weight(end) == weight
    assert entities.found == ((Span(0, 9), True), (Span(15, 25), False))


@pytest.mark.skipif(HAS_SPACY, reason="spaCy is installed here")
def test_a_missing_library_is_said() -> None:
    with pytest.raises(Fault, match=r"pip install 'crosscheck\[spacy\]'"):
        spacy_recogniser("en_core_web_sm")


@pytest.mark.skipif(not HAS_SPACY, reason="spaCy is not installed here")
class TestSpacy:
    @pytest.fixture
    def pipeline(self, tmp_path: Path) -> str:
        import spacy

        ruled = spacy.blank("en")
        ruler: Any = ruled.add_pipe("entity_ruler")
        ruler.add_patterns([{"label": "PERSON", "pattern": "Zarelle"}])
        ruled.to_disk(tmp_path / "pipeline")
        return str(tmp_path / "pipeline")

    def test_an_installed_pipeline_adds_evidence(self, pipeline: str) -> None:
        assert persons(TEXT, spacy_recogniser(pipeline)) == ["Zarelle"]

    def test_a_missing_pipeline_is_said_in_one_line(self) -> None:
        with pytest.raises(Fault, match="python -m spacy download no_such_pipeline"):
            spacy_recogniser("no_such_pipeline")

    def test_a_pipeline_without_names_is_refused(self, tmp_path: Path) -> None:
        import spacy

        spacy.blank("en").to_disk(tmp_path / "bare")

        with pytest.raises(Fault, match="finds no names"):
            spacy_recogniser(str(tmp_path / "bare"))
