"""The shipped rules: complete, valid by the published schema, and true to their own examples."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
import yaml

from crosscheck.pipeline.rehearse import rehearse
from crosscheck.ruleset import SORTS, Rule, load_rules, rule_schema, shipped_rules

RULES = load_rules(every=True)
PACKS = sorted((shipped_rules() / "packs").glob("*.yml"))
FILES = sorted(shipped_rules().rglob("*.yml"))
FILTERS = sorted((shipped_rules() / "filters").glob("*.yml"))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_example_of_a_rule_does_what_it_says(rule: Rule) -> None:
    wrong = [f"{r.example}: {r.fault}" for r in rehearse(rule) if r.fault is not None]

    assert wrong == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_fits_the_schema(rule: Rule) -> None:
    _validate(Path(rule.path), "rule")


@pytest.mark.parametrize("file", PACKS + FILTERS, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_every_pack_and_filter_fits_the_schema(file: Path) -> None:
    _validate(file, file.parent.name.removesuffix("s"))


@pytest.mark.parametrize("sort", SORTS)
def test_the_schemas_beside_the_rules_are_fresh(sort: str, request: pytest.FixtureRequest) -> None:
    page = shipped_rules() / f"{sort}.schema.json"

    if request.config.getoption("--accept"):
        page.write_text(json.dumps(rule_schema(sort), indent=2) + "\n", encoding="utf-8", newline="\n")
    assert json.loads(page.read_text(encoding="utf-8")) == rule_schema(sort), f"run: crosscheck rules schema {sort}"


@pytest.mark.parametrize(
    "file", sorted(shipped_rules().rglob("*.yml")), ids=lambda file: f"{file.parent.name}/{file.stem}"
)
def test_every_file_names_its_schema(file: Path) -> None:
    sort = file.parent.name.removesuffix("s") if file.parent.name in ("packs", "filters") else "rule"

    assert file.read_text(encoding="utf-8").startswith(f"# yaml-language-server: $schema=../{sort}.schema.json\n")


@pytest.mark.parametrize("sort", SORTS)
def test_the_schema_is_one(sort: str) -> None:
    jsonschema.Draft202012Validator.check_schema(rule_schema(sort))


@pytest.mark.parametrize(
    "wrong", [{"kind": "aeg"}, {"compare": "value"}, {"severity": "bad"}, {"unless": [7]}, {"surplus": "x"}]
)
def test_the_schema_refuses_what_the_loader_refuses(wrong: dict[str, object]) -> None:
    good = yaml.load(Path(RULES[0].path).read_text(encoding="utf-8"), yaml.BaseLoader)

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(good | wrong, _as_text(rule_schema()))


def _validate(file: Path, sort: str) -> None:
    jsonschema.validate(yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader), _as_text(rule_schema(sort)))


def _as_text(schema: object) -> object:
    """The schema for scalars kept as text: a number and a boolean are written words there."""
    if isinstance(schema, dict):
        if schema.get("type") in ("number", "boolean"):
            return {"type": "string"}
        return {key: _as_text(value) for key, value in schema.items()}
    return [_as_text(item) for item in schema] if isinstance(schema, list) else schema
