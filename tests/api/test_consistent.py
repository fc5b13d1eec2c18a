from __future__ import annotations

from pathlib import Path

import pytest

import crosscheck
from crosscheck import assert_consistent

PAIR = {"Herald": "Captain Ilse Varnholt, 47, was jailed.", "Courier": "Captain Ilse Varnholt, 49, was jailed."}


def test_articles_that_agree_pass() -> None:
    assert_consistent({"Herald": PAIR["Herald"], "Wire": PAIR["Herald"]})


def test_the_message_shows_both_sides() -> None:
    with pytest.raises(AssertionError) as raised:
        assert_consistent(PAIR)

    lines = str(raised.value).splitlines()
    assert lines[0] == "1 error, 0 allowed"
    assert lines[1].startswith("2 articles, 1 disagreement: 1 error")
    assert lines[3].startswith("1. Age (ages/age): Ilse Varnholt: ")
    assert "   - Herald:1:24: Captain Ilse Varnholt, 47, was jailed." in lines
    assert "   - Courier:1:24: Captain Ilse Varnholt, 49, was jailed." in lines


def test_so_many_errors_are_allowed() -> None:
    assert_consistent(PAIR, max_errors=1)


def test_warnings_pass() -> None:
    assert_consistent({"Herald": "Envoy Sergei Malkin spoke.", "Courier": "Envoy Sergey Malkin spoke."})


def test_rules_are_the_callers() -> None:
    assert_consistent(PAIR, rules=[rule for rule in crosscheck.load_rules() if rule.id != "ages/age"])


def test_the_worst_five_are_shown_and_the_rest_counted(tmp_path: Path) -> None:
    for story in range(7):
        folder = tmp_path / f"s{story}"
        folder.mkdir()
        for name, text in PAIR.items():
            (folder / f"{name}.txt").write_text(text, encoding="utf-8")

    with pytest.raises(AssertionError, match="7 errors, 2 allowed") as raised:
        assert_consistent(tmp_path, max_errors=2)

    assert str(raised.value).splitlines()[-1] == "... and 2 more errors"


def test_what_was_not_checked_fails_unless_it_may_be_left_out(tmp_path: Path) -> None:
    rows = tmp_path / "news.jsonl"
    rows.write_text('{"text": "The ferry sailed."}\nno row\n', encoding="utf-8")

    with pytest.raises(AssertionError, match=r"Not checked: .*news\.jsonl:2: not JSON"):
        assert_consistent(rows)
    assert_consistent(rows, allow_skipped=True)


def test_nothing_of_an_article_reaches_the_terminal() -> None:
    hostile = {name: f"{text} \x1b[2J\u202e" for name, text in PAIR.items()}

    with pytest.raises(AssertionError) as raised:
        assert_consistent(hostile)

    assert str(raised.value).replace("\n", "").isprintable()
