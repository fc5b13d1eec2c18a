"""A baseline set beside a report: what is known, what is new, what is over."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from crosscheck.acceptance.baseline import Baseline, Entry
from crosscheck.model import Finding, Identity, Report, spellings
from crosscheck.names.comparison.compare import NameAgreement, compare_names


@dataclass(frozen=True, slots=True)
class Comparison:
    """How a report and a baseline fit.

    Attributes:
        known: The entry that accepts a finding, by the finding's fingerprint.
        new: The findings that no entry accepts.
        changed: Those of them whose slot is in the baseline with other values, each with its entry.
        unused: Entries for what is not found any more, with whatever values.
        expired: Entries past their day for what is still found.
        elsewhere: Entries about stories that were not read, or by rules that were left out.
    """

    known: dict[str, Entry]
    new: tuple[Finding, ...]
    changed: tuple[tuple[Entry, Finding], ...]
    unused: tuple[Entry, ...]
    expired: tuple[Entry, ...]
    elsewhere: tuple[Entry, ...]


def compare(baseline: Baseline, report: Report, *, left_out: Collection[str], today: date) -> Comparison:
    """Set every entry beside every finding.

    A finding is known by its fingerprint; or by rule, story, slot and values, where one entry alone is left that
    names the same person otherwise ("S. Malkin", now that a report prints "Sergei Malkin").

    Args:
        baseline: What was accepted.
        report: What is found.
        left_out: The ids of rules that were not asked for in this run.
        today: The day on which entries expire.
    """
    found = {finding.fingerprint: finding for finding in reversed(report.findings)}
    entries = {entry.identity.fingerprint: entry for entry in baseline.entries}
    met = {fingerprint: entries[fingerprint] for fingerprint in found if fingerprint in entries}
    free = [entry for fingerprint, entry in entries.items() if fingerprint not in found]
    unmet = {fingerprint: finding for fingerprint, finding in found.items() if fingerprint not in met}
    met |= _renamed(free, unmet)
    over = {id(entry) for entry in met.values()}
    free = [entry for entry in free if id(entry) not in over]
    stories = {story.id for story in report.stories}
    judged = [entry.identity.story in stories and entry.identity.rule not in left_out for entry in free]
    known = {fingerprint: entry for fingerprint, entry in met.items() if entry.until is None or entry.until >= today}
    new = tuple(finding for finding in report.findings if finding.fingerprint not in known)
    slots = {entry.identity.slot: entry for entry in reversed(free)}
    changed = tuple((slots[slot], finding) for finding in new if (slot := finding.identity.slot) in slots)
    filled = {entry.identity.slot for entry, _ in changed}
    return Comparison(
        known=known,
        new=new,
        changed=changed,
        unused=tuple(e for e, ours in zip(free, judged, strict=True) if ours and e.identity.slot not in filled),
        expired=tuple(entry for fingerprint, entry in met.items() if fingerprint not in known),
        elsewhere=tuple(entry for entry, ours in zip(free, judged, strict=True) if not ours),
    )


def _renamed(free: list[Entry], unmet: dict[str, Finding]) -> dict[str, Entry]:
    """The entry of each finding whose subject alone is called otherwise, where there is one of each."""
    waiting: dict[tuple[object, ...], list[Entry]] = defaultdict(list)
    for entry in free:
        waiting[_nameless(entry.identity)].append(entry)
    pairs = [
        (fingerprint, entry)
        for fingerprint, finding in unmet.items()
        for entry in waiting.get(_nameless(finding.identity), ())
        if _same_people(entry.identity.subjects, finding.identity.subjects)
    ]
    findings, entries = Counter(f for f, _ in pairs), Counter(id(entry) for _, entry in pairs)
    return {f: entry for f, entry in pairs if findings[f] == 1 and entries[id(entry)] == 1}


def _nameless(identity: Identity) -> tuple[object, ...]:
    return identity.rule, identity.story, identity.attribute, identity.scope, identity.values


def _same_people(ones: tuple[str, ...], others: tuple[str, ...]) -> bool:
    return len(ones) == len(others) and all(any(_may_be_one(a, b) for b in others) for a in ones)


def _may_be_one(one: str, other: str) -> bool:
    return any(
        compare_names(a, b).agreement is not NameAgreement.DIFFERENT for a in spellings(one) for b in spellings(other)
    )
