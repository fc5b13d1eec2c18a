"""The bar: on a terminal, on standard error, for long work only; what it is drawn beside stays the same."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from crosscheck.cli.bar import bar

Run = Callable[..., Any]


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Standard error is a terminal; every look at the clock finds a second gone."""
    seconds = iter(range(10_000))
    monkeypatch.setattr("crosscheck.cli.bar.monotonic", lambda: float(next(seconds)))
    monkeypatch.setattr("crosscheck.cli.bar.looked_on", lambda: True)


@pytest.mark.usefixtures("terminal")
def test_it_shows_how_many_are_done(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(bar("abcde", 5, "letters")) == list("abcde")
    shown = capsys.readouterr().err

    assert shown.split("\r")[1:] == [
        f"  [{'#' * (6 * n)}{'.' * (30 - 6 * n)}] {n} of 5 letters" + "\n" * (n == 5) for n in range(1, 6)
    ]


@pytest.mark.usefixtures("terminal")
def test_short_work_has_none(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("crosscheck.cli.bar.monotonic", lambda: 7.0)

    assert list(bar("abcde", 5, "letters")) == list("abcde")
    assert capsys.readouterr().err == ""


def test_where_nobody_looks_on_there_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert list(bar("abcde", 5, "letters")) == list("abcde")
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("terminal")
def test_work_that_fails_ends_the_line(capsys: pytest.CaptureFixture[str]) -> None:
    def failing() -> Iterator[int]:
        yield 1
        yield 2
        raise LookupError

    with pytest.raises(LookupError):
        list(bar(failing(), 3, "numbers"))
    assert capsys.readouterr().err.endswith(" 2 of 3 numbers\n")


@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize(
    "command",
    [
        ("check", "news.jsonl"),
        ("rules", "try", "ages/age", "news.jsonl"),
        ("rules", "test", "rule.yml"),
    ],
)
def test_long_work_of_a_command_has_one(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    rows = [{"id": str(n), "story": str(n), "text": "It rained all afternoon."} for n in range(4)]
    (tmp_path / "news.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    shipped = Path(__file__).parents[2] / "rules" / "ages" / "age.yml"
    (tmp_path / "rule.yml").write_text(shipped.read_text(encoding="utf-8"), encoding="utf-8")

    ran = run(*command)

    assert "\r  [" in ran.err
    assert "[###" not in ran.out


@pytest.mark.usefixtures("terminal")
def test_the_demonstration_has_one_too(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    seen: list[tuple[int, str]] = []

    def noted(items: Any, of: int, noun: str) -> Any:
        seen.append((of, noun))
        return items

    monkeypatch.setattr("crosscheck.cli.judging.bar", noted)

    assert run("demo").status == 0
    assert seen == [(1, "stories")]
