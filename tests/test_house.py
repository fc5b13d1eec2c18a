"""The house is as the plan says: every room's list is complete, and imports go down only."""

from __future__ import annotations

import ast
from collections.abc import Collection
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from crosscheck import kinds
from crosscheck.renderers import FORMATS

PACKAGE = Path(__file__).parents[1] / "crosscheck"
# Libraries that one module each may import.
DOORS = (
    "yaml",
    "dateparser",
    "rapidfuzz",
    "re2",
    "jinja2",
    "lxml",
    "trafilatura",
    "charset_normalizer",
    "ahocorasick_rs",
    "pandas",
    "polars",
)


def test_every_kind_is_listed() -> None:
    listed = {module.__name__.rsplit(".", 1)[1] for module in (*kinds.OF_NAMES, *kinds.OF_NUMBERS)} | {
        "time",
        "term",
        "spelling",
    }

    assert {path.stem for path in (PACKAGE / "kinds").iterdir()} - {"__init__", "__pycache__"} == listed


@pytest.mark.parametrize("library", DOORS)
def test_a_library_has_one_door(library: str) -> None:
    doors = [str(path.relative_to(PACKAGE)) for path in sorted(PACKAGE.rglob("*.py")) if library in _imports(path)]

    assert len(doors) <= 1, doors


def test_formats_are_the_ones_of_the_contract() -> None:
    assert tuple(FORMATS) == (
        "text", "json", "jsonl", "html", "markdown", "csv", "sarif", "junit", "github", "gitlab", "rdjsonl",
        "docx",
    )  # fmt: skip


def test_no_file_is_longer_than_it_should_be() -> None:
    long = {
        str(path.relative_to(PACKAGE)): lines
        for path in sorted(PACKAGE.rglob("*.py"))
        if (lines := path.read_text(encoding="utf-8").count("\n")) > 350
    }

    assert long == {}


def test_no_room_is_called_by_what_it_is_not() -> None:
    vague = {"utils", "helpers", "misc", "common"}

    assert [path for path in PACKAGE.rglob("*") if path.stem in vague] == []


def test_no_two_files_import_each_other() -> None:
    files = {_dotted(path): path for path in sorted(PACKAGE.rglob("*.py"))}

    assert [*TopologicalSorter({name: _inside(path, files.keys()) for name, path in files.items()}).static_order()]


def _dotted(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")


def _inside(path: Path, files: Collection[str]) -> set[str]:
    """The files of the house that one imports, be it for types alone or in a function."""
    return {
        file if (file := f"{node.module}.{name.name}") in files else node.module
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module
        for name in node.names
    } & set(files)


def _imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.split(".")[0])
    return found
