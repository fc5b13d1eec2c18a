"""The shipped rules: complete, valid by the published schema, and true to their own examples."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from crosscheck.pipeline.rehearse import rehearse
from crosscheck.ruleset import Rule, load_rules, rule_schema, shipped_rules

RULES = load_rules()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_example_of_a_rule_does_what_it_says(rule: Rule) -> None:
    wrong = [f"{r.example}: {r.fault}" for r in rehearse(rule) if r.fault is not None]

    assert wrong == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_fits_the_schema(rule: Rule) -> None:
    jsonschema.validate(
        yaml.load(Path(rule.path).read_text(encoding="utf-8"), yaml.BaseLoader), _as_text(rule_schema())
    )


def test_the_schema_beside_the_rules_is_fresh() -> None:
    shipped = json.loads((shipped_rules() / "rule.schema.json").read_text(encoding="utf-8"))

    assert shipped == rule_schema()


def _as_text(schema: object) -> object:
    """The schema for scalars kept as text: a number and a boolean are written words there."""
    if isinstance(schema, dict):
        if schema.get("type") in ("number", "boolean"):
            return {"type": "string"}
        return {key: _as_text(value) for key, value in schema.items()}
    return [_as_text(item) for item in schema] if isinstance(schema, list) else schema
