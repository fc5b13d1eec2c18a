"""An internal error in one story: the others are checked, one line names it, and the status says so."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from crosscheck import pipeline
from crosscheck.pipeline.extract import Reading, extract_together
from crosscheck.renderers import FORMATS

Run = Callable[..., Any]
LINE = (
    "crosscheck: news.jsonl:5: internal error in story 2, which was left unchecked; please report it: "
    "ZeroDivisionError: by the ferry (details: crosscheck --debug …)\n"
)


@pytest.fixture
def news(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nine stories of two articles with a finding each; reading the third one ends in an error."""

    def failing(stories: Sequence[Any], recogniser: Any = None) -> list[tuple[Reading, ...]]:
        if any(article.story == "2" for articles in stories for article in articles):
            raise ZeroDivisionError("by the ferry")
        return extract_together(stories, recogniser)

    monkeypatch.setattr(pipeline, "extract_together", failing)
    monkeypatch.chdir(tmp_path)
    rows = [
        {"id": f"{story}-{age}", "story": str(story), "text": f"Dorian Fells, {age}, was arrested at his home."}
        for story in range(9)
        for age in (34, 43)
    ]
    (tmp_path / "news.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return tmp_path


@pytest.mark.usefixtures("news")
@pytest.mark.parametrize("jobs", [1, 3])
def test_the_other_stories_are_checked(run: Run, jobs: int) -> None:
    ran = run("check", "news.jsonl", "--format", "json", "--jobs", jobs)
    report = json.loads(ran.out)

    assert ran.status == 2
    assert ran.err.endswith(LINE)
    assert [story["id"] for story in report["stories"]] == [str(n) for n in range(9) if n != 2]
    assert {finding["story"] for finding in report["findings"]} == {str(n) for n in range(9) if n != 2}
    assert [(gap["article"], gap["what"]) for gap in report["skipped"]] == [("news.jsonl:5", "story")]
    assert run("check", "news.jsonl", "--allow-skipped", "--fail-on", "never", "--jobs", jobs).status == 0


def test_any_number_of_jobs_gives_the_same_bytes_of_every_format(run: Run, news: Path) -> None:
    pages = []
    for jobs in (1, 2):
        ran = run("check", "news.jsonl", "--jobs", jobs, *(f"--output={form}={jobs}/{form}" for form in FORMATS))
        pages.append((ran.err, [(news / str(jobs) / form).read_bytes() for form in FORMATS]))

    assert pages[0] == pages[1]
    assert all(b"internal error in story 2" in page for page in pages[0][1][:-1])


def test_a_story_that_is_the_only_one_is_told_as_well(run: Run, news: Path) -> None:
    lines = (news / "news.jsonl").read_text(encoding="utf-8").splitlines()
    (news / "one.jsonl").write_text("\n".join(lines[4:6]), encoding="utf-8")

    ran = run("check", "one.jsonl", *(f"--output={form}=out/{form}" for form in FORMATS), "--format", "json")

    assert ran.status == 2
    assert (
        (news / "out" / "text").read_text(encoding="utf-8").startswith("Nothing was checked.\n1 story was not checked.")
    )


@pytest.mark.usefixtures("news")
def test_claims_of_the_others_are_printed(run: Run) -> None:
    ran = run("claims", "news.jsonl", "--format", "jsonl")

    assert ran.status == 2
    assert ran.err == LINE
    assert {json.loads(line)["article"][0] for line in ran.out.splitlines()} == set("01345678")


def test_a_baseline_is_not_taken_of_what_was_not_checked_and_keeps_its_entries(
    run: Run, news: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as sound:
        sound.setattr(pipeline, "extract_together", extract_together)
        run("baseline", "create", "news.jsonl")
    file = news / ".crosscheck" / "baseline.jsonl"
    before = file.read_text(encoding="utf-8")

    assert run("baseline", "update", "news.jsonl").status == 2
    assert "1 entry about articles or rules" in run("baseline", "update", "news.jsonl", "--allow-skipped").out
    assert file.read_text(encoding="utf-8") == before


@pytest.mark.usefixtures("news")
def test_the_error_itself_is_seen_where_it_is_asked_for(run: Run) -> None:
    with pytest.raises(ZeroDivisionError):
        run("--debug", "check", "news.jsonl")


@pytest.mark.usefixtures("news")
def test_a_report_from_python_lists_it() -> None:
    import crosscheck

    report = crosscheck.check("news.jsonl")

    assert [gap.what for gap in report.skipped] == ["story"]
    assert len(report.stories) == 8
