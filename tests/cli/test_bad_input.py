"""Bad input: one clear line that names the file, exit status 2, and the rest is still checked."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
GOOD = "Dorian Fells, 34, was arrested at his home.\n"
OTHER = "The driver was named as 43-year-old Dorian Fells.\n"


@pytest.fixture
def good(tmp_path: Path) -> tuple[Path, Path]:
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text(GOOD, encoding="utf-8")
    second.write_text(OTHER, encoding="utf-8")
    return first, second


def _one_line(ran: Any, *words: str) -> None:
    lines = ran.err.splitlines()
    assert ran.status == 2, ran
    assert any(all(word in line for word in words) for line in lines), ran.err
    assert all(line.startswith(("crosscheck:", "    ")) for line in lines), ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\n", "empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + b"\x00" * 64, "PNG"),
        ("binary.txt", b"ab\x00\x01\x02cd" * 30, "binary"),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "docx"),
    ],
)
def test_a_file_that_is_no_article_is_named_and_the_others_are_checked(
    run: Run, good: tuple[Path, Path], tmp_path: Path, name: str, content: bytes, word: str
) -> None:
    bad = tmp_path / name
    bad.write_bytes(content)

    ran = run("check", *good, bad, "--format", "json")

    _one_line(ran, name, word)
    report = json.loads(ran.out)
    assert [finding["rule"] for finding in report["findings"]] == ["ages/age"]
    assert [skipped["article"].endswith(name) for skipped in report["skipped"]] == [True]


def test_a_missing_file_suggests_the_nearest(run: Run, good: tuple[Path, Path], tmp_path: Path) -> None:
    ran = run("check", *good, tmp_path / "frist.txt")

    _one_line(ran, "frist.txt", "first.txt")


def test_utf16_is_read(run: Run, good: tuple[Path, Path], tmp_path: Path) -> None:
    wide = tmp_path / "wide.txt"
    wide.write_bytes(OTHER.encode("utf-16"))

    ran = run("check", good[0], wide, "--format", "json")

    assert ran.status == 1, ran
    assert [finding["rule"] for finding in json.loads(ran.out)["findings"]] == ["ages/age"]


def test_a_folder_without_articles(run: Run, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()

    _one_line(run("check", tmp_path / "nothing"), "nothing", "no article")


def test_one_article_alone_is_allowed(run: Run, tmp_path: Path) -> None:
    alone = tmp_path / "alone.txt"
    alone.write_text("The fair opened on Sunday, March 4, 2024, in the old town.\n", encoding="utf-8")

    ran = run("check", alone, "--format", "json")

    assert ran.status == 1
    assert [finding["rule"] for finding in json.loads(ran.out)["findings"]] == ["dates/weekday"]


def test_the_same_file_twice_is_read_once_and_said(run: Run, good: tuple[Path, Path]) -> None:
    ran = run("check", good[0], good[0])

    assert (ran.status, ran.err) == (0, f"crosscheck: {good[0]}: given twice; read once\n")


def test_a_file_named_many_times_is_said_once(run: Run, good: tuple[Path, Path]) -> None:
    ran = run("check", *[good[0]] * 9)

    assert ran.err == f"crosscheck: {good[0]}: given twice; read once\n"


@pytest.mark.parametrize("command", [(), ("config",), ("baseline",)])
def test_a_group_without_a_command_shows_its_help(run: Run, command: tuple[str, ...]) -> None:
    ran = run(*command)

    assert ran.status == 2
    assert ran.err.startswith(f"Usage: {' '.join(['crosscheck', *command])} [OPTIONS] COMMAND [ARGS]...\n")
    assert max(map(len, ran.err.splitlines())) <= 80


def test_a_report_does_not_take_the_place_of_an_article(run: Run, good: tuple[Path, Path]) -> None:
    page = good[0].parent / "page.html"
    page.write_text(f"<!DOCTYPE html><p>{GOOD}</p>", encoding="utf-8")

    for asked in (
        run("check", *good, "--output", f"json={good[0]}"),
        run("check", page.parent, "--output", f"html={page}"),
    ):
        _one_line(asked, "is one of the articles that are read")
    assert good[0].read_text(encoding="utf-8") == GOOD
    assert run("check", *good, "--output", f"html={page}").status == 1


def test_a_rule_with_a_mistake(run: Run, good: tuple[Path, Path], tmp_path: Path) -> None:
    rule = tmp_path / "mine.yml"
    rule.write_text("summary: x\nkind: agee\n", encoding="utf-8")

    ran = run("check", *good, "--rules", rule)

    assert ran.status == 2
    assert ran.out == ""
    assert "mine.yml:1:1: 'compare', 'severity', 'message'" in ran.err
    assert "mine.yml:2:7: kind 'agee' is not known (did you mean 'age'?)\n    kind: agee\n" in ran.err


def test_many_mistakes_are_twenty_lines_and_a_count(run: Run, good: tuple[Path, Path], tmp_path: Path) -> None:
    rule = tmp_path / "mine.yml"
    rule.write_text("".join(f"surplus{number}: x\n" for number in range(900)), encoding="utf-8")

    lines = run("check", *good, "--rules", rule).err.splitlines()

    assert len(lines) == 21
    assert lines[-1] == "crosscheck: ... and 881 more"


def test_a_rule_that_is_off_says_how_to_switch_it_on(run: Run, good: tuple[Path, Path]) -> None:
    _one_line(run("check", *good, "--select", "style/overtaken"), "it is off", "--rules style")
    _one_line(run("check", *good, "--ignore", "dataset/"), "it is off", "--rules dataset")


def test_an_unknown_pack_suggests_the_nearest(run: Run, good: tuple[Path, Path]) -> None:
    _one_line(run("check", *good, "--rules", "cort"), "did you mean 'court'?")
    _one_line(run("check", *good, "--rules", "court@7"), "version", "7 is asked for")
    _one_line(run("check", *good, "--rules", "no/such/folder"), "no/such/folder", "no such rule file or folder")


def test_an_unknown_rule_and_an_unknown_format_suggest_the_nearest(run: Run, good: tuple[Path, Path]) -> None:
    _one_line(run("check", *good, "--select", "names/speling"), "names/spelling")
    _one_line(run("check", *good, "--output", "htm=x.html"), "did you mean 'html'")
    _one_line(run("check", *good, "--output", "html"), "html=report.html")
    _one_line(run("check"), "PATH")
    _one_line(run("chekc"), "chekc")


def test_a_report_that_cannot_be_written_leaves_the_old_one(run: Run, good: tuple[Path, Path], tmp_path: Path) -> None:
    target = tmp_path / "reports"
    target.write_text("a file where a folder should be", encoding="utf-8")

    _one_line(run("check", *good, "--output", f"html={target}/r.html"), "r.html")
    assert target.read_text(encoding="utf-8") == "a file where a folder should be"
