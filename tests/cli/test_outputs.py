"""Every format, as the command line writes it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crosscheck.cli.terminal import write_whole
from crosscheck.renderers import FORMATS

Run = Callable[..., Any]


@pytest.fixture
def story(tmp_path: Path) -> list[Path]:
    names = tmp_path / "a.txt", tmp_path / "b.txt"
    for file, age in zip(names, (47, 49), strict=True):
        file.write_text(f"Captain Ilse Varnholt, {age}, met the delegation.\n", encoding="utf-8")
    return list(names)


def test_all_formats_in_one_run(run: Run, story: list[Path], tmp_path: Path) -> None:
    options = [f"--output={name}={tmp_path / 'out' / name}" for name in FORMATS]

    ran = run("check", *story, *options)

    assert ran.status == 1
    assert ran.out == ""
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(FORMATS)
    assert all(path.stat().st_size > 100 for path in (tmp_path / "out").iterdir())
    assert (tmp_path / "out" / "docx").read_bytes().startswith(b"PK")


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in ("text", "docx")])
def test_a_format_on_the_screen_is_the_one_in_the_file(run: Run, story: list[Path], name: str, tmp_path: Path) -> None:
    ran = run("check", *story, "--format", name, f"--output={name}={tmp_path / 'r'}")

    assert ran.out == (tmp_path / "r").read_text(encoding="utf-8")


def test_a_word_file_is_refused_by_a_screen(run: Run, story: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)

    ran = run("check", *story, "--format", "docx")

    assert ran.status == 2
    assert ran.err == "crosscheck: a Word file is no text for a screen: write it with --output docx=report.docx\n"


@pytest.mark.parametrize("content", ["ä\r\n", b"\x00\xff\r\n"])
def test_a_file_holds_what_was_written(content: str | bytes, tmp_path: Path) -> None:
    write_whole(tmp_path / "r", content)

    assert (tmp_path / "r").read_bytes() == (content.encode() if isinstance(content, str) else content)


@pytest.mark.parametrize("name", ["jsonl", "rdjsonl"])
def test_no_finding_is_no_line(run: Run, story: list[Path], name: str) -> None:
    assert run("check", story[0], "--format", name).out == ""
