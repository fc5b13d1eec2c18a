"""``--names``: the names file of a desk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., Any]


def test_names_are_measured_against_the_file(run: Run, tmp_path: Path) -> None:
    article, names = tmp_path / "a.txt", tmp_path / "names.yml"
    article.write_text("Envoy Sergey Malkin met the delegation.\n", encoding="utf-8")
    names.write_text("names: [Sergei Malkin]\n", encoding="utf-8")

    ran = run("check", article, "--names", names, "--fail-on", "warning")

    assert ran.status == 1
    assert "the house spelling of “Sergey Malkin” is “Sergei Malkin”" in " ".join(ran.out.split())


def test_a_mistake_in_the_file_is_one_line_with_its_place(run: Run, tmp_path: Path) -> None:
    article, names = tmp_path / "a.txt", tmp_path / "names.yml"
    article.write_text("Envoy Sergey Malkin met the delegation.\n", encoding="utf-8")
    names.write_text("names:\n  - nam: Sergei Malkin\n", encoding="utf-8")

    ran = run("check", article, "--names", names)

    assert ran.status == 2
    assert "names.yml:2:5" in ran.err
    assert "did you mean 'name'?" in ran.err
