"""The catalogue beside the rules is what the program writes. ``pytest --accept`` rewrites it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from crosscheck.model import Severity
from crosscheck.ruleset import CHECKS, catalogue_of, load_rules, shipped_rules


def test_the_catalogue_is_fresh(request: pytest.FixtureRequest) -> None:
    page = shipped_rules() / "README.md"

    if request.config.getoption("--accept"):
        page.write_text(catalogue_of(), encoding="utf-8", newline="\n")
    assert page.read_text(encoding="utf-8") == catalogue_of(), "run: crosscheck rules catalogue > rules/README.md"


def test_the_catalogue_holds_every_rule_and_every_check() -> None:
    page = catalogue_of()

    assert [rule.id for rule in load_rules(every=True) if f"**[{rule.id}]({rule.id}.yml)**" not in page] == []
    assert [check.name for check in CHECKS if f"- `{check.name}`: " not in page] == []


def test_the_pack_that_the_catalogue_shows_is_one(tmp_path: Path) -> None:
    (text,) = re.findall(r"```yaml\n(# my-rules/packs/desk.yml.*?)```", catalogue_of(), re.DOTALL)
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "desk.yml").write_text(text, encoding="utf-8")

    rules = {rule.id: rule for rule in load_rules([tmp_path])}

    assert "court/order-of-events" in rules
    assert "headlines/number" not in rules
    assert (rules["ages/age"].severity, rules["titles/title"].confidence) == (Severity.WARNING, 0.7)
