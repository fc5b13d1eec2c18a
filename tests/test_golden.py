"""The gallery: the invented stories in every format, kept true. ``pytest --accept`` rewrites it."""

from __future__ import annotations

from pathlib import Path

import pytest

from crosscheck.pipeline import check
from crosscheck.readers import read
from crosscheck.renderers import FORMATS, render
from crosscheck.ruleset import load_rules

ROOT = Path(__file__).parents[1]
GALLERY = ROOT / "reports" / "golden"
STORIES = {
    "demo": ROOT / "crosscheck" / "demo",
    **{path.parent.name: path.parent for path in sorted((ROOT / "tests" / "stories").glob("*/expected.yml"))},
}
SUFFIXES = {"text": "txt", "markdown": "md", "junit": "junit.xml", "github": "github.txt", "gitlab": "gitlab.json"}


# A Word file cannot be reviewed line by line: `tests/renderers/test_docx.py` reads it.
SHOWN = [format_ for format_ in FORMATS if format_ != "docx"]


@pytest.mark.parametrize("format_", SHOWN)
@pytest.mark.parametrize("story", STORIES)
def test_the_report_is_the_one_in_the_gallery(
    story: str, format_: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(STORIES[story])
    golden = GALLERY / story / f"report.{SUFFIXES.get(format_, format_)}"

    rendered = render(check(read(sorted(path.name for path in Path().glob("*.txt"))).articles, load_rules()), format_)

    if request.config.getoption("--accept"):
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(rendered, encoding="utf-8", newline="\n")
    assert golden.read_text(encoding="utf-8") == rendered


def test_the_gallery_holds_nothing_else() -> None:
    shown = {f"{story}/report.{SUFFIXES.get(format_, format_)}" for story in STORIES for format_ in SHOWN}

    assert {path.relative_to(GALLERY).as_posix() for path in GALLERY.rglob("*") if path.is_file()} == shown
