"""The names file."""

from __future__ import annotations

from pathlib import Path

import pytest

from crosscheck.model import Fault
from crosscheck.ruleset.house_names import HouseSpelling, read_house_names


def test_names_with_and_without_forms_that_they_replace(tmp_path: Path) -> None:
    file = tmp_path / "names.yml"
    file.write_text("names:\n  - name: Sergei Malkin\n    not: [Sergey Malkin]\n  - Nadia Brandel\n", encoding="utf-8")

    assert read_house_names(file) == (
        HouseSpelling("Sergei Malkin", ("Sergey Malkin",)),
        HouseSpelling("Nadia Brandel"),
    )


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("names:\n  - name: Sergei Malkin\n    nott: [Sergey Malkin]\n", 3, "did you mean 'not'?"),
        ("names:\n  - not: [Sergey Malkin]\n", 2, "'name' is missing"),
        ("names: []\n", 1, "empty list"),
        ("Sergei Malkin\n", 1, "must be a mapping"),
        ("names:\n  - Sergei Malkin\n  - name: Nadia Brandel\n    not: [sergei malkin]\n", 3, "first on line 2"),
        ("names: [unclosed\n", 1, "not valid YAML"),
        ("names:\n  - &a Sergei Malkin\n  - *a\n", 3, "alias"),
        ("", 1, "empty"),
    ],
)
def test_a_mistake_is_shown_at_its_line(text: str, line: int, words: str, tmp_path: Path) -> None:
    file = tmp_path / "names.yml"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(Fault) as raised:
        read_house_names(file)

    assert words in str(raised.value)
    assert f"names.yml:{line}" in str(raised.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="no such file"):
        read_house_names(tmp_path / "names.yml")
