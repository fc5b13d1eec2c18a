"""The catalogue beside the rules is what the program writes. ``pytest --accept`` rewrites it."""

from __future__ import annotations

import pytest

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
