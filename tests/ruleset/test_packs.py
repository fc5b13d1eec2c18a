"""Packs: what is in force, what a pack changes, pins, filters that serve many rules, packs of a package."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from crosscheck.model import Fault, Severity
from crosscheck.pipeline import check
from crosscheck.readers import read
from crosscheck.ruleset import known_packs, load_rules, shipped_rules

RULE = """\
summary: Reports give different ages for one person
kind: age
compare: values
severity: error
message: "{subject}: {values by source}"
why: Ages are looked up.
advice: Look for a date of birth.
examples:
  flags: [{name: two ages, articles: ["Dorian Fells, 34, sang.", "Dorian Fells, 43, sang."]}]
  allows: [{name: one age, articles: ["Dorian Fells, 34, sang.", "Dorian Fells, 34, ran."]}]
"""
PACK = "summary: How our desk wants it\nversion: '1.2.3'\n"
Desk = Callable[..., Path]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A folder of rules from the texts of its files, by their paths."""

    def _desk(**files: str) -> Path:
        for name, text in files.items():
            file = tmp_path / "desk" / (name.replace("__", "/").replace("_", "-") + ".yml")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return tmp_path / "desk"

    return _desk


def ids(*given: str | Path, **options: Any) -> set[str]:
    return {rule.id for rule in load_rules(given, **options)}


def fault(*given: str | Path) -> str:
    with pytest.raises(Fault) as raised:
        load_rules(given)
    return str(raised.value)


def test_every_shipped_rule_belongs_to_a_pack_and_core_is_on() -> None:
    packs = known_packs()
    lost = [rule for rule in ids(every=True) if not any(pack.holds(rule) for pack in packs)]

    assert lost == []
    assert {pack.name for pack in packs if pack.default} == {"core"}
    assert ids() == {rule for rule in ids(every=True) if next(p for p in packs if p.name == "core").holds(rule)}
    assert {"casualty", "core", "court", "dataset", "style"} <= {pack.name for pack in packs}


def test_a_pack_is_switched_on_by_its_name_and_brings_what_it_extends() -> None:
    assert "style/overtaken" not in ids()
    assert "style/overtaken" in ids(shipped_rules(), "style")
    assert ids("dataset") < ids(every=True)
    assert ids("court") >= ids()


def test_a_pin_takes_its_version_and_no_other(desk: Desk) -> None:
    folder = desk(packs__desk=PACK + "rules: [ages/]\n", ages__mine=RULE)

    for pin in ("1", "1.2", "1.2.3"):
        assert "ages/mine" in ids(folder, f"desk@{pin}")
    for pin in ("2", "1.20", "1.2.3.4"):
        assert f"pack 'desk' is version 1.2.3 here, and {pin} is asked for" in fault(folder, f"desk@{pin}")


def test_a_folder_without_packs_is_on_and_one_with_packs_is_on_by_default_or_by_name(desk: Desk) -> None:
    assert ids(desk(ages__mine=RULE, ages__other=RULE)) == {"ages/mine", "ages/other"}

    folder = desk(packs__desk=PACK + "rules: [ages/mine]\n")
    assert ids(folder) == {"ages/other"}
    assert ids(folder, "desk") == {"ages/mine", "ages/other"}

    desk(packs__desk=PACK + "default: true\nrules: [ages/mine]\n")
    assert ids(folder) == {"ages/mine", "ages/other"}


def test_one_field_of_one_rule_is_changed_and_the_rest_is_its_own(desk: Desk) -> None:
    folder = desk(packs__desk=PACK + "default: true\nchange:\n  ages/age: {severity: note}\n")

    plain = {rule.id: rule for rule in load_rules()}
    changed = {rule.id: rule for rule in load_rules([shipped_rules(), folder])}

    assert changed["ages/age"].severity is Severity.NOTE
    assert changed["ages/age"].message == plain["ages/age"].message
    assert [rule for rule in plain if plain[rule] != changed[rule]] == ["ages/age"]


def test_a_pack_switches_rules_off(desk: Desk) -> None:
    folder = desk(packs__desk=PACK + "extends: [core]\nwithout: [names/, ages/age]\n")

    assert {rule for rule in ids() if rule not in ids(folder, "desk")} >= {"ages/age", "names/spelling"}


@pytest.mark.parametrize(
    ("pack", "told"),
    [
        ("default: true\nchange:\n  ages/aeg: {severity: note}\n", "5:3: no rule is called 'ages/aeg' (did you mean"),
        ("default: true\nchange:\n  ages/age: {severty: note}\n", "5:14: a change has no key 'severty'"),
        ("default: true\nrules: [agse/]\n", "pack 'desk' lists 'agse/', which is no rule"),
        ("default: true\nextends: [coer]\n", "no rule file, folder or pack is called 'coer' (did you mean 'core'?)"),
        ("default: true\nextends: [core@7]\n", "pack 'core' is version"),
        ("default: true\nextends: [desk]\n", "packs extend each other: desk > desk"),
        ("schema: 9\n", "3:9: written in version 9 of the rule language"),
        ("versoin: 1\n", "3:1: a pack has no key 'versoin' (did you mean 'version'?)"),
    ],
)
def test_a_mistake_in_a_pack_says_where(desk: Desk, pack: str, told: str) -> None:
    folder = desk(packs__desk=PACK + pack, ages__mine=RULE)

    assert told in fault(shipped_rules(), folder)


def test_a_filter_serves_the_rules_that_name_it_and_those_that_it_lists(desk: Desk, tmp_path: Path) -> None:
    choir = "summary: The choir's own pages\nwhere: {sentence: 'sang'}\n"
    named = RULE + "unless: [choir]\n"
    articles = []
    for name, text in (("a", "Dorian Fells, 34, sang."), ("b", "Dorian Fells, 43, sang.")):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        articles.append(str(tmp_path / f"{name}.txt"))

    def found(folder: Path) -> list[str]:
        return [f"{f.rule} {f.severity}" for f in check(read(articles).articles, load_rules([folder])).findings]

    assert found(desk(ages__mine=RULE)) == ["ages/mine error"]
    assert found(desk(ages__mine=named, filters__choir=choir)) == []
    assert found(desk(ages__mine=RULE, filters__choir=choir + "rules: [ages/]\nthen: note\n")) == ["ages/mine note"]
    assert found(desk(filters__choir=choir.replace("sang", "danced") + "rules: [ages/]\n")) == ["ages/mine error"]


def test_a_filter_that_nobody_wrote_is_named(desk: Desk) -> None:
    folder = desk(ages__mine=RULE + "unless: [chior]\n", filters__choir="summary: x\nwhere: {hedged: true}\n")

    assert "unless 'chior' is not known (did you mean 'choir'?)" in fault(folder)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("summary: x\nwhere: {}\n", "1:1: 'where' states nothing"),
        ("summary: x\nwhere: {parts: lede}\n", "2:9: where has no key 'parts' (did you mean 'part'?)"),
        ("summary: x\nwhere: {part: lede}\nrules: [agse/]\n", "filter 'choir' lists 'agse/', which is no rule"),
        ("summary: x\nwhere: {part: lede}\nschema: 3\n", "3:9: written in version 3 of the rule language"),
    ],
)
def test_a_mistake_in_a_filter_says_where(desk: Desk, text: str, told: str) -> None:
    assert told in fault(desk(ages__mine=RULE, filters__choir=text))


def test_a_filter_called_like_a_case_is_refused(desk: Desk) -> None:
    folder = desk(ages__mine=RULE, filters__hedged="summary: x\nwhere: {hedged: true}\n")

    assert "'hedged' is a case of its own under 'unless'" in fault(folder)


def test_two_files_of_one_name_are_refused(desk: Desk) -> None:
    folder = desk(ages__mine=RULE)
    (folder / "ages" / "mine.yaml").write_text(RULE, encoding="utf-8")

    assert "'ages/mine' stands here twice, as mine.yaml and mine.yml" in fault(folder)


def test_all_mistakes_of_all_files_are_told_at_once(desk: Desk) -> None:
    folder = desk(ages__one=RULE.replace("kind: age", "kind: aeg"), ages__two=RULE.replace("values\n", "valeus\n"))

    with pytest.raises(Fault) as raised:
        load_rules([folder])

    assert [Path(one.path or "").name for one in raised.value.all] == ["one.yml", "two.yml"]


def test_a_pack_of_an_installed_package(tmp_path: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk(packs__wire=PACK + "rules: [ages/]\n", ages__mine=RULE).rename(tmp_path / "wire_rules")
    info = tmp_path / "wire-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: wire\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text("[crosscheck.packs]\nwire = wire_rules\ngone = no_such\n", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "wire_rules", raising=False)

    assert ids("wire@1.2") == {"ages/mine"}
    assert "the package 'no_such', which announces the pack 'gone', cannot be found" in fault("gone")
    assert "pack 'wire' is version 1.2.3 here, and 3 is asked for" in fault("wire@3")
