"""The baseline: findings that were there already, one line of JSON each, so that only new ones count.

The file is sorted and holds no offset, order or count, so it changes where a disagreement does and merges line by line.
Files that were given together are all called by one story key; their entries name them, for an update of other files.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePath

from crosscheck.model import Fault, Finding, Identity
from crosscheck.ruleset.file import text_of

SCHEMA = "crosscheck.baseline/1"
_HEADER = {"schema": SCHEMA}
_TEXTS = ("rule", "story", "attribute", "scope", "slot", "fingerprint", "reason", "until")
_LISTS = ("subjects", "values", "files")
_NEEDED = ("rule", "story", "values", "fingerprint")
_LARGEST = 1_000_000_000
_RESTORE = "take it from version control again, or make it anew with: crosscheck baseline create"
_CONFLICT = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")


@dataclass(frozen=True, slots=True)
class Entry:
    """One accepted finding.

    Attributes:
        reason: Why it is accepted; may be empty.
        until: The last day on which it holds, or None.
        files: The files that it is about, sorted, where their story has no key of its own.
    """

    identity: Identity
    reason: str = ""
    until: date | None = None
    files: tuple[str, ...] = ()

    @property
    def order(self) -> tuple[object, ...]:
        """Sorts by story, rule, subject, slot and values."""
        identity = self.identity
        return identity.story, identity.rule, identity.subjects, identity.attribute, identity.scope, identity.values


@dataclass(frozen=True, slots=True)
class Baseline:
    """What is accepted, each finding once, sorted."""

    path: str
    entries: tuple[Entry, ...]


def baseline_of(path: str, entries: Iterable[Entry]) -> Baseline:
    """A baseline; of entries for one finding the one with a reason, and the later day, is kept with all their files."""
    kept: dict[str, Entry] = {}
    for entry in sorted(entries, key=lambda e: (e.reason == "", e.reason, e.until is not None, e.until or date.max)):
        first = kept.setdefault(entry.identity.fingerprint, entry)
        if not set(entry.files) <= set(first.files):
            kept[entry.identity.fingerprint] = replace(first, files=_sorted({*first.files, *entry.files}))
    return Baseline(path, tuple(sorted(kept.values(), key=lambda entry: entry.order)))


def entry_of(finding: Finding) -> Entry:
    """An entry that would accept a finding."""
    sides = (side.claim.article for side in finding.evidence)
    return Entry(finding.identity, files=file_names(article.path for article in sides if article.together))


def entries_of(findings: Iterable[Finding]) -> list[Entry]:
    """An entry for every finding that nothing else accepts."""
    return [entry_of(finding) for finding in findings if finding.suppressed is None]


def renewed(old: Entry, now: Entry, read: frozenset[str]) -> Entry:
    """An entry for what is found again: its reason and day stay, and its files but those that have it no more.

    Args:
        old: The entry that there is.
        now: The entry that would accept the finding.
        read: The files that were read.
    """
    files = _sorted({*now.files, *(file for file in old.files if file not in read)})
    return Entry(now.identity, old.reason, old.until, files)


def file_names(paths: Iterable[str]) -> tuple[str, ...]:
    """The files of paths as a user may write them, each once and sorted."""
    return _sorted({PurePath(path).as_posix() for path in paths})


def read_baseline(file: Path) -> Baseline:
    """The baseline of a file; the order of its lines means nothing, and a line may stand twice.

    Raises:
        Fault: There is none; or at the first line that is damaged, edited by hand in what it says of a finding, or from
            a newer version.
    """
    if not file.exists():
        raise Fault("no such file; make it with: crosscheck baseline create", path=str(file))
    lines = text_of(file, _LARGEST).split("\n")
    entries = []
    headed = False
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        if line.startswith(_CONFLICT):
            raise _fault("a merge left its mark; keep the lines of both sides, in any order", file, number, line)
        parsed = _object(line, file, number)
        if "schema" in parsed:
            _check_schema(parsed["schema"], file, number, line)
            headed = True
        elif headed:
            entries.append(_entry(parsed, file, number, line))
        else:
            break
    if not headed:
        raise _fault(f"no baseline: its first line is not {json.dumps(_HEADER)}; {_RESTORE}", file, 1, lines[0])
    return baseline_of(str(file), entries)


def rendered(baseline: Baseline) -> str:
    """The file's text."""
    return "".join(f"{line}\n" for line in (json.dumps(_HEADER), *map(_line, baseline.entries)))


def _line(entry: Entry) -> str:
    identity = entry.identity
    told = {
        "rule": identity.rule,
        "story": identity.story,
        "subjects": list(identity.subjects),
        "attribute": identity.attribute,
        "scope": identity.scope,
        "values": list(identity.values),
        "slot": identity.slot,
        "fingerprint": identity.fingerprint,
        "files": list(entry.files),
        "reason": entry.reason,
        "until": entry.until.isoformat() if entry.until else "",
    }
    shown = {key: value for key, value in told.items() if value}
    line = json.dumps(shown, ensure_ascii=False)
    # What an eye cannot see is written as an escape.
    return line if line.isprintable() else json.dumps(shown)


def _object(line: str, file: Path, number: int) -> dict[str, object]:
    try:
        parsed = json.loads(line)
    except (ValueError, RecursionError) as error:
        column = error.colno if isinstance(error, json.JSONDecodeError) else 1
        raise _fault(f"half written, or damaged; {_RESTORE}", file, number, line, column) from None
    if not isinstance(parsed, dict):
        raise _fault(f"no entry; {_RESTORE}", file, number, line)
    return parsed


def _check_schema(schema: object, file: Path, number: int, line: str) -> None:
    if schema != SCHEMA:
        raise _fault(
            f"written as {str(schema)[:40]!r}, and this program reads {SCHEMA!r}: upgrade with "
            "pip install --upgrade crosscheck, or make it anew with: crosscheck baseline create",
            file, number, line,
        )  # fmt: skip


def _entry(parsed: dict[str, object], file: Path, number: int, line: str) -> Entry:
    for key, value in parsed.items():
        if key not in (*_TEXTS, *_LISTS):
            raise _fault(f"an entry has no key '{key[:40]}'; {_RESTORE}", file, number, line, _column(line, key))
        strings = value if key in _LISTS and isinstance(value, list) else [value] if key in _TEXTS else [None]
        if not all(isinstance(one, str) for one in strings):
            raise _fault(f"'{key}' is not what it should be; {_RESTORE}", file, number, line, _column(line, key))
    for key in _NEEDED:
        if not parsed.get(key):
            raise _fault(f"'{key}' is missing; {_RESTORE}", file, number, line)
    told: dict[str, str] = {key: str(parsed.get(key, "")) for key in _TEXTS}
    lists = {key: _sorted(map(str, value)) if isinstance(value := parsed.get(key), list) else () for key in _LISTS}
    identity = Identity(
        told["rule"], told["story"], told["attribute"], told["scope"], lists["subjects"], lists["values"]
    )
    if told["fingerprint"] != identity.fingerprint:
        raise _fault(
            "edited by hand: the fingerprint is that of another finding; delete the line, then accept the finding anew "
            "with: crosscheck baseline update --add",
            file, number, line, _column(line, "fingerprint"),
        )  # fmt: skip
    try:
        until = date.fromisoformat(told["until"]) if told["until"] else None
    except ValueError:
        raise _fault(
            f"until '{told['until'][:40]}' is no day: write it as 2027-01-31",
            file,
            number,
            line,
            _column(line, "until"),
        ) from None
    return Entry(identity, " ".join(told["reason"].split()), until, lists["files"])


def _sorted(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(names))


def _column(line: str, key: str) -> int:
    return line.find(json.dumps(key)) + 1


def _fault(message: str, file: Path, number: int, line: str, column: int = 1) -> Fault:
    return Fault(message, path=str(file), line=number, column=column, excerpt=line[:200])
