"""A baseline set beside what is found: what is known, what is new, what is over."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from crosscheck.acceptance.baseline import Entry
from crosscheck.model import Finding, Identity, spellings
from crosscheck.names.comparison.compare import NameAgreement, compare_names


@dataclass(frozen=True, slots=True)
class Comparison:
    """How findings and a baseline fit.

    Attributes:
        known: The entry that accepts a finding, by the finding's fingerprint.
        new: The findings that no entry accepts.
        changed: Those of them whose slot is in the baseline with other values, each with its entry.
        unused: Entries for what is not found any more, with whatever values.
        expired: Entries past their day for what is still found.
        elsewhere: Entries about stories or files that were not read, or by rules that were left out.
    """

    known: dict[str, Entry]
    new: tuple[Identity, ...]
    changed: tuple[tuple[Entry, Identity], ...]
    unused: tuple[Entry, ...]
    expired: tuple[Entry, ...]
    elsewhere: tuple[Entry, ...]


def compare(
    entries: Sequence[Entry],
    findings: Sequence[Finding],
    *,
    files: frozenset[str] = frozenset(),
    left_out: Collection[str],
    today: date,
) -> Comparison:
    """Set every entry about a story beside every finding in it.

    A finding is known by its fingerprint; or by rule, story, slot and values, where one entry alone is left that
    names the same person otherwise ("S. Malkin", now that a report prints "Sergei Malkin").

    Args:
        entries: What was accepted in the story.
        findings: What is found in it.
        files: Where the story has no key of its own, its files; an entry is of it if all of its files are.
        left_out: The ids of rules that were not asked for in this run.
        today: The day on which entries expire.
    """
    identities = [finding.identity for finding in findings]
    found = {identity.fingerprint: identity for identity in identities}
    by_fingerprint = {entry.identity.fingerprint: entry for entry in entries}
    met = {fingerprint: by_fingerprint[fingerprint] for fingerprint in found if fingerprint in by_fingerprint}
    free = [entry for fingerprint, entry in by_fingerprint.items() if fingerprint not in found]
    strange = [entry for entry in free if not files.issuperset(entry.files)]
    free = [entry for entry in free if files.issuperset(entry.files)]
    met |= _renamed(free, {fingerprint: identity for fingerprint, identity in found.items() if fingerprint not in met})
    over = {id(entry) for entry in met.values()}
    free = [entry for entry in free if id(entry) not in over]
    if files:  # what names no file may be about others
        strange += [entry for entry in free if not entry.files]
        free = [entry for entry in free if entry.files]
    known = {fingerprint: entry for fingerprint, entry in met.items() if entry.until is None or entry.until >= today}
    new = tuple(identity for identity in identities if identity.fingerprint not in known)
    slots = {entry.identity.slot: entry for entry in reversed(free)}
    changed = tuple((slots[identity.slot], identity) for identity in new if identity.slot in slots)
    filled = {entry.identity.slot for entry, _ in changed}
    judged = [entry for entry in free if entry.identity.rule not in left_out]
    return Comparison(
        known=known,
        new=new,
        changed=changed,
        unused=tuple(entry for entry in judged if entry.identity.slot not in filled),
        expired=tuple(entry for fingerprint, entry in met.items() if fingerprint not in known),
        elsewhere=(*(entry for entry in free if entry.identity.rule in left_out), *strange),
    )


def together(comparisons: Sequence[Comparison], unread: Sequence[Entry]) -> Comparison:
    """The comparisons of all stories as one.

    Args:
        comparisons: Of each story that was read.
        unread: Entries about stories that were not.
    """
    return Comparison(
        known={fingerprint: entry for one in comparisons for fingerprint, entry in one.known.items()},
        new=tuple(identity for one in comparisons for identity in one.new),
        changed=tuple(pair for one in comparisons for pair in one.changed),
        unused=tuple(entry for one in comparisons for entry in one.unused),
        expired=tuple(entry for one in comparisons for entry in one.expired),
        elsewhere=(*(entry for one in comparisons for entry in one.elsewhere), *unread),
    )


def _renamed(free: Sequence[Entry], unmet: dict[str, Identity]) -> dict[str, Entry]:
    """The entry of each finding whose subject alone is called otherwise, where there is one of each."""
    waiting: dict[tuple[object, ...], list[Entry]] = defaultdict(list)
    for entry in free:
        waiting[_nameless(entry.identity)].append(entry)
    pairs = [
        (fingerprint, entry)
        for fingerprint, identity in unmet.items()
        for entry in waiting.get(_nameless(identity), ())
        if _same_people(entry.identity.subjects, identity.subjects)
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
