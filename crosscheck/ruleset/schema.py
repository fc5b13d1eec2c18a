"""The rule language as JSON Schema (draft 2020-12), for completion in an editor."""

from __future__ import annotations

from crosscheck.model import KINDS, Json, Severity
from crosscheck.ruleset.load import FLAWS, REQUIRED
from crosscheck.ruleset.rule import UNLESS, Compare, Status


def rule_schema() -> dict[str, Json]:
    """The schema of one rule file."""
    text: dict[str, Json] = {"type": "string", "minLength": 1}
    texts: dict[str, Json] = {"anyOf": [text, {"type": "array", "items": text}]}
    severity: dict[str, Json] = {"enum": [s.value for s in Severity]}
    kind: dict[str, Json] = {"enum": list(KINDS)}
    article = _record({"text": text, "title": text, "published": text, "source": text}, ["text"])
    example = _record(
        {
            "name": text,
            "articles": {"type": "array", "items": {"anyOf": [text, article]}, "minItems": 1},
            "words": texts,
        },
        ["name", "articles"],
    )
    examples: dict[str, Json] = {"type": "array", "items": example, "minItems": 1}
    then = _record({"then": severity}, [])
    apart = _record({"over": {"type": "string", "pattern": "^[0-9]{1,5} ?(hours?|days?)$"}, "then": severity}, ["over"])
    unless_named = {name: apart if name == "published-apart" else then for name in UNLESS}
    compare: dict[str, Json] = {
        "anyOf": [
            {"enum": [c.value for c in Compare if c is not Compare.FLAW]},
            _record({"flaw": {"enum": list(FLAWS)}}, ["flaw"]),
            _record({"values": _record({"inside": {"type": "boolean"}}, [])}, ["values"]),
        ]
    }
    unless: dict[str, Json] = {
        "anyOf": [
            {"enum": [name for name in UNLESS if name != "published-apart"]},
            {**_record(dict(unless_named), []), "minProperties": 1, "maxProperties": 1},
        ]
    }
    properties: dict[str, Json] = {
        "summary": _told(text, "The disagreement in one sentence."),
        "kind": _told({"anyOf": [kind, {"type": "array", "items": kind}]}, "The kinds of claims it looks at."),
        "slot": _told(_record({"attribute": texts}, []), "The slots it looks at; every slot if left out."),
        "compare": _told(compare, "The check."),
        "unless": _told(
            {"type": "array", "items": unless}, "Cases in which it stays quiet, or falls to a lower severity."
        ),
        "severity": _told(severity, "How bad it is if it is true."),
        "confidence": _told({"type": "number", "minimum": 0, "maximum": 1}, "Below it a finding is shown as a note."),
        "status": {"enum": [s.value for s in Status]},
        "message": _told(text, "One line, with fields such as {subject} and {values by source}."),
        "why": _told(text, "Why it matters."),
        "advice": _told(text, "What would settle it."),
        "false_positives": _told(texts, "Known cases in which it is wrong."),
        "examples": _record({"flags": examples, "allows": examples}, ["flags", "allows"]),
    }
    schema = _record(properties, list(REQUIRED))
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "crosscheck rule", **schema}


def _record(properties: dict[str, Json], required: list[Json] | list[str]) -> dict[str, Json]:
    return {"type": "object", "properties": properties, "required": list(required), "additionalProperties": False}


def _told(schema: dict[str, Json], description: str) -> dict[str, Json]:
    return {**schema, "description": description}
