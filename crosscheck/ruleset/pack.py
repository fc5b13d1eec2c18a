"""Packs: rules under one name and version, switched on together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

from crosscheck.model import Fault, Json, Severity
from crosscheck.ruleset import source
from crosscheck.ruleset.record import TEXTS, ListOf, Record, key, read_all
from crosscheck.ruleset.rule import LANGUAGE, VERSION, Rule, Status, Suggest
from crosscheck.ruleset.shape import FRACTION, MESSAGE, WORDS, YES_NO, Choice, Written
from crosscheck.ruleset.source import Node, Place
from crosscheck.ruleset.unless import SEVERITY, Case, Filtered, UnlessShape

PACK_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,59}")
_RELEASE = Written(re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,6}){0,3}"), "a version such as 1.2", lambda match: match[0])


@dataclass(frozen=True, slots=True)
class Change:
    """What a pack changes in a rule, field by field; the rest of the rule stays its own."""

    severity: Severity | None = key(SEVERITY, "how bad it is if it is true", default=None)
    confidence: float | None = key(FRACTION, "below it a finding is shown as a note", default=None)
    status: Status | None = key(Choice(tuple(Status), Status), "how far it can be trusted", default=None)
    suggest: Suggest | None = key(Choice(tuple(Suggest), Suggest), "which repairs it offers", default=None)
    message: str | None = key(MESSAGE, "one line, with fields", default=None)
    advice: str | None = key(WORDS, "what would settle it", default=None)
    unless: tuple[Case | Filtered, ...] | None = key(
        ListOf(UnlessShape()), "the cases and filters of the rule, all of them", default=None
    )

    def applied(self, rule: Rule) -> Rule:
        """The rule with the fields that are stated here."""
        stated = {one.name: getattr(self, one.name) for one in fields(self)}
        return replace(rule, **{name: value for name, value in stated.items() if value is not None})


@dataclass(frozen=True, slots=True)
class Changed:
    """A change, and the rule that it is for."""

    rule: str
    place: Place
    change: Change


@dataclass(frozen=True, slots=True)
class _Changes:
    """A mapping from the ids of rules to changes."""

    def read(self, node: Node, what: str) -> tuple[Changed, ...]:
        """The changes in the order of the file."""
        if not isinstance(node, source.Mapping):
            raise node.place.fault(f"{what} must be a mapping from rules to changes: ages/age: {{severity: note}}")
        record = Record(Change, "a change")
        changes = read_all([(record, inner, what) for _, inner in node.entries.values()])
        return tuple(
            Changed(rule, place, change)
            for (rule, (place, _)), change in zip(node.entries.items(), changes, strict=True)
        )

    def schema(self) -> dict[str, Json]:
        """An object with a change under each key."""
        return {"type": "object", "additionalProperties": Record(Change, "a change").schema()}


@dataclass(frozen=True, slots=True)
class Pack:
    """One file of a ``packs`` folder.

    Attributes:
        name: The file's name, without the suffix.
        path: The file, as the user wrote it.
    """

    name: str
    path: str
    summary: str = key(WORDS, "what it is for, in one sentence")
    version: str = key(_RELEASE, "its version, which NAME@VERSION pins")
    default: bool = key(YES_NO, "whether it is on as soon as its folder is given", default=False)
    extends: tuple[str, ...] = key(TEXTS, "packs that are on with it: core, court@1.2", default=())
    rules: tuple[str, ...] = key(TEXTS, "its rules, by id or by folder: ages/, names/spelling", default=())
    without: tuple[str, ...] = key(TEXTS, "rules that it switches off, by id or by folder", default=())
    change: tuple[Changed, ...] = key(_Changes(), "what it changes in rules, by their ids", default=())
    schema: int = key(VERSION, "the version of the rule language", default=LANGUAGE)

    def holds(self, rule: str) -> bool:
        """Whether it lists a rule (or a folder of rules), by its id or by a folder."""
        return lies_under(rule, self.rules)

    def refuse_unless(self, pin: str) -> None:
        """Refuse a version that is asked for and that this is not; 1.2 stands for every 1.2.x.

        Raises:
            Fault: With both versions.
        """
        asked, own = pin.split("."), self.version.split(".")
        if pin and own[: len(asked)] != asked:
            raise Fault(
                f"pack '{self.name}' is version {self.version} here, and {pin} is asked for: install that version, "
                f"or write {self.name}@{self.version}",
                path=self.path,
            )


def lies_under(rule: str, given: Sequence[str]) -> bool:
    """Whether a rule's id is one of those given, or lies in a folder that is."""
    return any(rule == one or rule.startswith(one.rstrip("/") + "/") for one in given)
