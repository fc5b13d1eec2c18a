from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import crosscheck
from crosscheck import Article, Fault
from crosscheck.ruleset import shipped_rules

JAILED = "Captain Ilse Varnholt, {age}, was jailed.\n"


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "herald.txt", tmp_path / "courier.txt"]
    for path, age in zip(paths, (47, 49), strict=True):
        path.write_text(JAILED.format(age=age), encoding="utf-8")
    return paths


WAYS: dict[str, Callable[[list[Path]], object]] = {
    "paths": lambda files: files,
    "words": lambda files: [str(path) for path in files],
    "a folder": lambda files: files[0].parent,
    "a generator": lambda files: (path for path in files),
    "articles": lambda files: [Article(path.name, str(path), path.read_text(encoding="utf-8")) for path in files],
    "a path and an article": lambda files: [files[0], Article("courier.txt", "c", JAILED.format(age=49))],
    "texts by name": lambda files: {path.name: path.read_text(encoding="utf-8") for path in files},
}


@pytest.mark.parametrize("way", WAYS)
def test_every_way_to_give_two_articles_finds_what_they_differ_in(files: list[Path], way: str) -> None:
    report = crosscheck.check(WAYS[way](files))  # type: ignore[arg-type]

    (finding,) = report.findings
    assert finding.rule == "ages/age"
    assert {side.claim.article.id for side in finding.evidence} == {"herald.txt", "courier.txt"}


def test_rules_are_the_callers(files: list[Path]) -> None:
    rules = [rule for rule in crosscheck.load_rules() if rule.id != "ages/age"]

    assert crosscheck.check(files, rules).findings == ()
    assert {rule.id for rule in crosscheck.check(files, rules).rules} == {rule.id for rule in rules}


def test_stories_are_told_by_the_column_that_is_named(tmp_path: Path) -> None:
    rows = tmp_path / "news.jsonl"
    rows.write_text('{"text": "A.", "e": "x"}\n{"text": "B.", "e": "y"}\n{"text": "C.", "e": "x"}\n', encoding="utf-8")

    assert [len(story.articles) for story in crosscheck.check(rows, story_by="e").stories] == [2, 1]


def test_claims_take_the_same(files: list[Path]) -> None:
    assert {claim.text for claim in crosscheck.claims(files)} >= {"47", "49"}


def test_what_cannot_be_read_is_in_the_report(files: list[Path]) -> None:
    report = crosscheck.check([*files, files[0].with_name("absent.txt")])

    assert [gap.article.rsplit("/", 1)[-1] for gap in report.skipped] == ["absent.txt"]


@pytest.mark.parametrize(
    ("sources", "message"),
    [
        ([], "no article given"),
        ({}, "no article given"),
        ("Captain Ilse Varnholt\nwas jailed.", "a text stands where a path belongs"),
        ("word " * 1000, "a text stands where a path belongs"),
        ({"Herald": 47}, "'Herald' is no text but int"),
        ({"Herald": " \n"}, "'Herald' is an empty text"),
        ([47], "int is no path and no article"),
        (["absent.txt"], "no such file"),
        ([Article("a", "a", "x")] * 3, "3 articles are called 'a'"),
    ],
)
def test_a_mistake_is_one_clear_line(sources: object, message: str) -> None:
    with pytest.raises(Fault, match=message) as raised:
        crosscheck.check(sources)  # type: ignore[arg-type]

    assert "\n" not in str(raised.value)


def test_rules_of_ones_own_stand_beside_the_shipped_ones(files: list[Path], tmp_path: Path) -> None:
    shipped = {rule.id for rule in crosscheck.load_rules()}
    text = (Path(str(shipped_rules())) / "ages" / "age.yml").read_text(encoding="utf-8")
    folder = tmp_path / "mine" / "desk"
    folder.mkdir(parents=True)
    (folder / "years.yml").write_text(text, encoding="utf-8")

    for rules in (tmp_path / "mine", [str(tmp_path / "mine")]):
        assert {rule.id for rule in crosscheck.check(files, rules).rules} == shipped | {"desk/years"}


def test_a_pack_is_given_by_name(files: list[Path]) -> None:
    shipped = {rule.id for rule in crosscheck.load_rules()}

    assert {rule.id for rule in crosscheck.check(files, "court").rules} > shipped


def test_names_are_measured_by_the_desks_own_spellings(tmp_path: Path) -> None:
    house = tmp_path / "names.yml"
    house.write_text("names:\n  - Sergei Malkin\n", encoding="utf-8")
    texts = {"Herald": "Envoy Sergei Malkin spoke.", "Courier": "Envoy Sergey Malkin spoke."}

    (finding,) = crosscheck.check(texts, names=house).findings

    assert finding.suggestions != crosscheck.check(texts).findings[0].suggestions
    assert any("Sergei Malkin" in repair for repair in finding.suggestions)
