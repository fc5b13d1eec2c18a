"""``--spacy``: an installed pipeline adds its evidence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

spacy = pytest.importorskip("spacy")
ARTICLE = "The crowd cheered when Zarelle came on stage. Zarelle sang for an hour.\n"


def test_the_command_line_takes_one(tmp_path: Path, run: Callable[..., Any]) -> None:
    ruled = spacy.blank("en")
    ruled.add_pipe("entity_ruler").add_patterns([{"label": "PERSON", "pattern": "Zarelle"}])
    ruled.to_disk(tmp_path / "pipeline")
    article = tmp_path / "a.txt"
    article.write_text(ARTICLE, encoding="utf-8")

    assert "person" not in run("claims", article).out
    assert "person" in run("claims", article, "--spacy", tmp_path / "pipeline").out


def test_a_missing_pipeline_is_one_line(tmp_path: Path, run: Callable[..., Any]) -> None:
    article = tmp_path / "a.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    ran = run("check", article, "--spacy", "no_such_pipeline")

    assert (ran.status, len(ran.err.splitlines())) == (2, 1)
    assert "python -m spacy download no_such_pipeline" in ran.err
