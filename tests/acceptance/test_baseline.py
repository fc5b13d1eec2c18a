"""The laws of a baseline: what changes it, what does not, and that its file says all of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.acceptance import (
    Baseline,
    Comparison,
    Entry,
    accept,
    baseline_of,
    entries_of,
    read_baseline,
    rendered,
)
from crosscheck.model import Article, Fault, Identity, Report
from crosscheck.pipeline import check
from crosscheck.readers import read
from crosscheck.ruleset import load_rules

RULES = load_rules()
TODAY = date(2026, 11, 26)
LAW = settings(max_examples=30, deadline=None, derandomize=True)

PEOPLE = ("Dorian Fells", "Orla Pentwick", "Sergei Malkin")
TEMPLATES = (
    "{who}, {number}, was arrested at home.",
    "{who} was sentenced to {number} years in prison.",
    "{who} was fined ${number},000.",
    "The {who} trust said {number} people were killed in the crash.",
)


@st.composite
def disagreements(draw: st.DrawFn) -> tuple[str, str, str]:
    """What two articles say of one slot, and what a third may say of it that is a new value."""
    template, who = draw(st.sampled_from(TEMPLATES)), draw(st.sampled_from(PEOPLE))
    numbers = [3 * n for n in draw(st.lists(st.integers(7, 28), min_size=3, max_size=3, unique=True))]
    one, other, third = (template.format(who=who, number=number) for number in numbers)
    return one, other, third


STORIES = st.lists(disagreements(), min_size=1, max_size=3)
QUIET = st.sampled_from(["The choir sang well.", "It rained all afternoon.", "Nobody knows why the gate was open."])


def report_of(stories: Sequence[Sequence[str]]) -> Report:
    articles = [
        Article(f"{story}-{n}", f"{story}-{n}.txt", text, published="2024-05-15", story=f"story {story}")
        for story, texts in enumerate(stories)
        for n, text in enumerate(texts)
    ]
    return check(articles, RULES)


def compare(baseline: Baseline, report: Report, left_out: Sequence[str] = ()) -> Comparison:
    return accept(report, rules=(), left_out=left_out, baseline=baseline, today=TODAY).balance.comparison


def new(report: Report, baseline: Baseline) -> tuple[Identity, ...]:
    return compare(baseline, report).new


def taken(report: Report) -> Baseline:
    return baseline_of("b.jsonl", entries_of(report.findings))


@LAW
@given(STORIES)
def test_what_is_in_the_baseline_is_not_new(stories: list[tuple[str, str, str]]) -> None:
    report = report_of([pair[:2] for pair in stories])

    assert len(report.findings) >= len(stories)
    assert new(report, taken(report)) == ()


@LAW
@given(STORIES, st.integers(0, 1))
def test_one_more_source_that_agrees_changes_nothing(stories: list[tuple[str, str, str]], side: int) -> None:
    baseline = taken(report_of([pair[:2] for pair in stories]))
    agreeing = report_of([(*pair[:2], pair[side]) for pair in stories])

    assert new(agreeing, baseline) == ()
    assert taken(agreeing) == baseline


@LAW
@given(STORIES, QUIET, st.booleans())
def test_an_edit_elsewhere_changes_nothing(stories: list[tuple[str, str, str]], quiet: str, below: bool) -> None:
    baseline = taken(report_of([pair[:2] for pair in stories]))
    edited = report_of([[f"{one}\n\n{quiet}" if below else f"{one} {quiet}", other] for one, other, _ in stories])

    assert taken(edited) == baseline


@LAW
@given(STORIES, st.randoms(use_true_random=False))
def test_no_order_changes_anything(stories: list[tuple[str, str, str]], shuffled: st.DataObject) -> None:
    report = report_of([pair[:2] for pair in stories])
    articles = [article for story in report.stories for article in story.articles]
    shuffled.shuffle(articles)  # type: ignore[attr-defined]

    assert rendered(taken(check(articles, RULES))) == rendered(taken(report))


@LAW
@given(STORIES)
def test_a_new_value_in_a_known_slot_is_new(stories: list[tuple[str, str, str]]) -> None:
    baseline = taken(report_of([pair[:2] for pair in stories]))
    widened = report_of([stories[0], *(pair[:2] for pair in stories[1:])])

    comparison = compare(baseline, widened)

    assert {identity.story for identity in comparison.new} == {"story 0"}
    assert [entry.identity.slot for entry, _ in comparison.changed] == [identity.slot for identity in comparison.new]
    assert comparison.unused == ()


@LAW
@given(STORIES)
def test_what_is_mended_is_not_needed_any_more_and_comes_back_as_new(stories: list[tuple[str, str, str]]) -> None:
    report = report_of([pair[:2] for pair in stories])
    mended = report_of([(stories[0][0], stories[0][0]), *(pair[:2] for pair in stories[1:])])

    comparison = compare(taken(report), mended)

    assert comparison.new == ()
    assert {entry.identity.story for entry in comparison.unused} == {"story 0"}
    assert {identity.story for identity in new(report, taken(mended))} == {"story 0"}


TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
ENTRIES = st.builds(
    Entry,
    st.builds(
        Identity,
        TEXT, TEXT, TEXT, TEXT,
        st.lists(TEXT, max_size=2).map(lambda names: tuple(sorted(names))),
        st.sets(TEXT, min_size=1, max_size=3).map(lambda values: tuple(sorted(values))),
    ),
    TEXT.map(lambda text: " ".join(text.split())),
    st.none() | st.dates(),
)  # fmt: skip


@LAW
@given(st.lists(ENTRIES, max_size=5), st.randoms(use_true_random=False))
def test_a_file_says_all_of_a_baseline_in_any_order_and_twice(
    tmp_path_factory: pytest.TempPathFactory, entries: list[Entry], shuffled: st.DataObject
) -> None:
    file = tmp_path_factory.mktemp("baseline") / "b.jsonl"
    baseline = baseline_of(str(file), entries)
    header, *lines = rendered(baseline).splitlines(keepends=True)
    merged = [*lines, *lines]
    shuffled.shuffle(merged)  # type: ignore[attr-defined]
    file.write_text("".join([header, *merged]), encoding="utf-8", newline="\n")

    assert read_baseline(file) == baseline
    assert len(lines) == rendered(baseline).count("\n") - 1 == len(baseline.entries)


def test_a_person_who_is_named_more_fully_is_still_known() -> None:
    short = ["Malkin, 34, was arrested at home.", "Malkin, 43, was arrested at home."]
    fuller = [*short, "Sergei Malkin, 34, was arrested at home. Malkin said nothing."]
    baseline, report = taken(report_of([short])), report_of([fuller])

    assert [entry.identity.subjects for entry in baseline.entries] == [("Malkin",)]
    assert [finding.identity.subjects for finding in report.findings] == [("Sergei Malkin",)]
    assert new(report, baseline) == ()


def test_another_person_of_the_same_values_is_new() -> None:
    told = ["{}, 34, was arrested at home.", "{}, 43, was arrested at home."]
    baseline = taken(report_of([[text.format("Dorian Fells") for text in told]]))

    assert len(new(report_of([[text.format("Orla Pentwick") for text in told]]), baseline)) == 1


def test_an_entry_that_has_expired_accepts_nothing() -> None:
    report = report_of([["Dorian Fells, 34, was arrested.", "Dorian Fells, 43, was arrested."]])
    for days, accepted in ((0, True), (1, True), (-1, False)):
        until = TODAY + timedelta(days=days)
        baseline = baseline_of("b", [replace(entry, until=until) for entry in entries_of(report.findings)])
        comparison = compare(baseline, report)

        assert (len(comparison.new), len(comparison.expired)) == ((0, 0) if accepted else (1, 1))


def test_what_was_not_read_or_left_out_is_not_judged() -> None:
    report = report_of([["Dorian Fells, 34, was arrested.", "Dorian Fells, 43, was arrested."]])
    baseline = taken(report)
    mended = report_of([["Dorian Fells, 34, was arrested."]])

    assert compare(baseline, report_of([])).elsewhere == baseline.entries
    assert compare(baseline, mended, left_out=["ages/age"]).elsewhere == baseline.entries
    assert compare(baseline, mended).unused == baseline.entries


def test_reasons_reach_the_report_and_what_is_accepted_otherwise_needs_no_entry() -> None:
    report = report_of([["Dorian Fells, 34, was arrested.", "Dorian Fells, 43, was arrested."]])
    reasoned = baseline_of("b", [replace(entry, reason="the clerk erred") for entry in entries_of(report.findings)])

    for baseline, reason in ((reasoned, "the clerk erred"), (taken(report), "in the baseline")):
        accepted = accept(report, rules=(), baseline=baseline, today=TODAY).report
        assert [finding.suppressed for finding in accepted.findings] == [reason]
        assert entries_of(accepted.findings) == []


@pytest.mark.parametrize(
    "story", sorted((Path(__file__).parents[1] / "stories").glob("*/expected.yml")), ids=lambda file: file.parent.name
)
def test_the_findings_of_a_story_are_told_apart(story: Path) -> None:
    findings = check(read(sorted(map(str, story.parent.glob("*.txt")))).articles, RULES).findings

    assert len({finding.fingerprint for finding in findings}) == len(findings)


HEADER = '{"schema": "crosscheck.baseline/1"}'
LINE = rendered(
    baseline_of(
        "b", [Entry(Identity("ages/age", "raid", "age", "", ("Dorian Fells",), ("34 years old", "43 years old")))]
    )
).splitlines()[1]


@pytest.mark.parametrize(
    ("lines", "line", "message"),
    [
        ([HEADER, LINE[:60]], 2, "half written"),
        ([HEADER, LINE, LINE[:-1]], 3, "half written"),
        (['{"schema": "crosscheck.baseline/2"}', LINE], 1, "upgrade"),
        ([LINE], 1, "no baseline"),
        ([""], 1, "no baseline"),
        ([HEADER, "<<<<<<< HEAD", LINE, "=======", ">>>>>>> main"], 2, "keep the lines of both sides"),
        ([HEADER, LINE.replace("43", "44")], 2, "edited by hand"),
        ([HEADER, LINE.replace('"raid"', "7")], 2, "'story' is not what it should be"),
        ([HEADER, LINE.replace('"values"', '"valeus"')], 2, "no key 'valeus'"),
        ([HEADER, json.dumps({**json.loads(LINE), "until": "soon"})], 2, "is no day"),
        ([HEADER, "[]"], 2, "no entry"),
        ([HEADER, "[" * 100_000], 2, "half written"),
    ],
)
def test_a_damaged_file_is_refused_at_its_line(tmp_path: Path, lines: list[str], line: int, message: str) -> None:
    file = tmp_path / "b.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")

    with pytest.raises(Fault) as caught:
        read_baseline(file)

    assert caught.value.line == line
    assert message in caught.value.message
    assert caught.value.excerpt == lines[line - 1][:200]
