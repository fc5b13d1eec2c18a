"""The rule language as JSON Schema (draft 2020-12), for completion in an editor."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from crosscheck.model import Json
from crosscheck.ruleset.filter import Filter
from crosscheck.ruleset.pack import Pack
from crosscheck.ruleset.record import Record
from crosscheck.ruleset.rule import Rule

# What a file of each sort becomes.
SORTS: Mapping[str, Callable[..., object]] = {"rule": Rule, "filter": Filter, "pack": Pack}


def rule_schema(sort: str = "rule") -> dict[str, Json]:
    """The schema of one file: "rule", "filter" or "pack"."""
    schema = Record(SORTS[sort], f"a {sort}").schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": f"crosscheck {sort}", **schema}
