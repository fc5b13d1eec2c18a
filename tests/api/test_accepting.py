from __future__ import annotations

from pathlib import Path

import pytest

import crosscheck
from crosscheck.acceptance import baseline_of, entries_of, rendered

TEXTS = {"herald.txt": "Captain Ilse Varnholt, 47, was jailed.\n", "courier.txt": "Captain Ilse Varnholt, 49, spoke.\n"}


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [tmp_path / name for name in TEXTS]


def test_a_baseline_accepts_what_was_there_before(files: list[Path]) -> None:
    file = files[0].with_name("baseline.jsonl")
    entries = entries_of(crosscheck.check(files).findings)
    file.write_text(rendered(baseline_of(str(file), entries)), encoding="utf-8")

    report = crosscheck.check(files, baseline=file)

    assert [finding.suppressed for finding in report.findings] == ["in the baseline"]
    crosscheck.assert_consistent(files, baseline=file)


def test_a_suppression_accepts_for_its_reason(files: list[Path]) -> None:
    (finding,) = crosscheck.check(files).findings
    file = files[0].with_name("suppressions.yml")
    file.write_text(
        f"suppressions:\n  - fingerprint: {finding.fingerprint}\n    reason: the court file is lost\n", encoding="utf-8"
    )

    report = crosscheck.check(files, suppressions=file)

    assert [finding.suppressed for finding in report.findings] == ["the court file is lost"]


def test_an_entry_that_is_not_needed_is_a_warning(files: list[Path]) -> None:
    file = files[0].with_name("suppressions.yml")
    file.write_text("suppressions:\n  - fingerprint: 0123456789abcdef\n    reason: gone\n", encoding="utf-8")

    with pytest.warns(UserWarning, match=r"suppressions\.yml:2: not needed any more"):
        crosscheck.check(files, suppressions=file)


def test_a_comment_in_an_article_counts_and_is_known_as_one(files: list[Path]) -> None:
    comment = '<!-- crosscheck: ignore ages/age "two birthdays" -->\n'
    files[0].write_text(comment + TEXTS["herald.txt"], encoding="utf-8")

    report = crosscheck.check(files)

    assert [finding.suppressed for finding in report.findings] == ["two birthdays"]
    assert '"kind": "inSource"' in crosscheck.render(report, "sarif")
    assert [finding.suppressed for finding in crosscheck.check(files, comments=False).findings] == [None]
