"""The suppressions file: findings that the desk accepts, each with its reason.

suppressions:
  - fingerprint: 0f3c9a5d2b71e846
    reason: the court confirmed both terms
  - rule: names/spelling
    story: ferry
    value: Sergei Malkin
    reason: the family spells it both ways
    until: 2027-01-31
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from crosscheck.acceptance.rest import stands_without
from crosscheck.model import Evidence, Fault, Finding, Limits, all_of
from crosscheck.ruleset import source
from crosscheck.ruleset.file import text_of
from crosscheck.ruleset.source import Node, Place

#: The version of the file's form.
SCHEMA = 1
_KEYS = ("fingerprint", "rule", "story", "value", "reason", "until")
_FINGERPRINT = re.compile(r"[0-9a-f]{16}")
_WHERE = ("rule", "story", "value")


@dataclass(frozen=True, slots=True)
class Suppression:
    """One entry: a finding by its fingerprint, or some values that a rule need not mind in a story.

    Attributes:
        place: Where the entry stands.
        reason: Why the finding is accepted.
        until: The last day on which it holds, or None.
        values: The values in plain words, or as an article prints them.
    """

    place: Place
    reason: str
    until: date | None = None
    fingerprint: str = ""
    rule: str = ""
    story: str = ""
    values: frozenset[str] = frozenset()

    def accepts(self, finding: Finding) -> bool:
        """Whether the entry, which means a finding, leaves nothing of it."""
        return bool(self.fingerprint) or not stands_without(finding, self._accepts_side)

    def _accepts_side(self, side: Evidence) -> bool:
        return not self.values.isdisjoint(_told(side))


@dataclass(frozen=True, slots=True)
class Shelf:
    """Suppressions by the fingerprint, or by the rule and story, that they name."""

    by_fingerprint: Mapping[str, Sequence[Suppression]]
    by_story: Mapping[tuple[str, str], Sequence[Suppression]]


def about(finding: Finding, shelf: Shelf) -> list[Suppression]:
    """The entries that mean a finding or some of its sides, those by fingerprint first."""
    found = list(shelf.by_fingerprint.get(finding.fingerprint, ()))
    if near := shelf.by_story.get((finding.rule, finding.story)):
        told = {words for side in finding.evidence for words in _told(side)}
        found += [entry for entry in near if not entry.values.isdisjoint(told)]
    return found


def shelve(suppressions: Sequence[Suppression]) -> Shelf:
    """The entries, where each finding looks for its own."""
    by_fingerprint: dict[str, list[Suppression]] = {}
    by_story: dict[tuple[str, str], list[Suppression]] = {}
    for entry in suppressions:
        if entry.fingerprint:
            by_fingerprint.setdefault(entry.fingerprint, []).append(entry)
        else:
            by_story.setdefault((entry.rule, entry.story), []).append(entry)
    return Shelf(by_fingerprint, by_story)


def read_suppressions(file: Path, rules: Collection[str], limits: Limits | None = None) -> tuple[Suppression, ...]:
    """The entries of a file, in its order.

    Args:
        file: The file.
        rules: The ids of all rules that there are.
        limits: How large and how deep it may be.

    Raises:
        Fault: With the first mistake of every entry, each at its line and column.
    """
    limits = limits or Limits()
    text = text_of(file, limits.rule_file_bytes)
    if not text.strip():
        raise Fault("empty; where nothing is accepted, write: suppressions: []", path=str(file), line=1)
    root = source.read_yaml(text, str(file), limits)
    entries = source.mapping(root, "the file", ("suppressions", "schema"))
    if "schema" in entries:
        _check_schema(entries["schema"][1])
    if "suppressions" not in entries:
        raise root.place.fault("'suppressions' is missing: a list of what is accepted")
    listed = source.listing(entries["suppressions"][1], "suppressions")
    return tuple(all_of(partial(_suppression, node, tuple(sorted(rules))) for node in listed))


def day(node: Node, what: str) -> date:
    """A day as written: 2027-01-31.

    Raises:
        Fault: It is none.
    """
    text = source.words(node, what)
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise node.place.fault(f"{what} '{text[:40]}' is no day: write it as 2027-01-31") from None


def _check_schema(node: Node) -> None:
    written = source.words(node, "schema")
    if not written.isdecimal() or not 1 <= int(written[:9]) <= SCHEMA:
        raise node.place.fault(
            f"written in form {written[:20]} of this file, and this program reads form {SCHEMA}: "
            "upgrade with pip install --upgrade crosscheck, or take an older version of the file"
        )


def _suppression(node: Node, rules: tuple[str, ...]) -> Suppression:
    entries = source.mapping(node, "an entry", _KEYS)
    get = {key: inner for key, (_, inner) in entries.items()}
    if "reason" not in get:
        raise node.place.fault("'reason' is missing: say why this is accepted")
    missing = [key for key in _WHERE if key not in get]
    if "fingerprint" not in get and missing:
        raise node.place.fault(
            f"'{missing[0]}' is missing: an entry names its finding by fingerprint, or by rule, story and value"
        )
    values = source.listing(get.pop("value"), "value") if "value" in get else ()
    said = {key: source.words(inner, key) for key, inner in get.items()}
    if "fingerprint" in get and not _FINGERPRINT.fullmatch(said["fingerprint"]):
        raise get["fingerprint"].place.fault("a fingerprint has 16 digits 0-9 a-f, as in the JSON report")
    if "rule" in get and said["rule"] not in rules:
        source.refuse(get["rule"].place, f"no rule is called '{said['rule'][:60]}'", said["rule"], rules)
    return Suppression(
        place=node.place,
        until=day(get["until"], "until") if "until" in get else None,
        values=frozenset(_plain(source.words(value, "value")) for value in values),
        **{key: " ".join(words.split()) for key, words in said.items() if key != "until"},
    )


def _told(side: Evidence) -> set[str]:
    """What a side says: as printed, and as a value in plain words."""
    return {_plain(side.claim.text), _plain(str(side.claim.value))}


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()
