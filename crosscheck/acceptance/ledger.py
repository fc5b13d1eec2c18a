"""The ledger: what is accepted today, held against one story after the other, and what of it nobody needs any more."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from crosscheck.acceptance.baseline import Baseline, Entry, file_names
from crosscheck.acceptance.comments import commented, idle, ignored_by, unknown
from crosscheck.acceptance.comparison import Comparison, compare, together
from crosscheck.acceptance.rest import stands_without
from crosscheck.acceptance.suppressions import Suppression, about, shelve
from crosscheck.model import Finding, Judged, Skipped

_IN_BASELINE = "in the baseline"


@dataclass(frozen=True, slots=True)
class Balance:
    """What a ledger shows after the last story.

    Attributes:
        remarks: What is not needed any more, expired or changed, a line each.
        over: Suppressions that are not needed any more, or have expired.
        perhaps: Suppressions for what was not found, which may be about what was not read.
        unknown: Comments that name no rule, which are listed as not checked.
        comparison: How the baseline fits; empty where there is none.
    """

    remarks: tuple[str, ...]
    over: tuple[Suppression, ...]
    perhaps: tuple[Suppression, ...]
    unknown: tuple[Skipped, ...]
    comparison: Comparison


class Ledger:
    """Fills in why each accepted finding is: by its comment, else its suppression, else the baseline.

    Args:
        rules: Gives the ids of all rules that there are; asked only where something is accepted.
        left_out: Gives those that were not asked for in this run.
        comments: Whether comments in the articles count.
        suppressions: The entries of the suppressions file.
        baseline: The baseline, or None.
        today: The day on which entries expire.
    """

    def __init__(
        self,
        *,
        rules: Callable[[], Collection[str]],
        left_out: Callable[[], Collection[str]],
        comments: bool = True,
        suppressions: Sequence[Suppression] = (),
        baseline: Baseline | None = None,
        today: date,
    ) -> None:
        self._rules, self._left_out = rules, left_out
        self._comments = comments
        self._suppressions, self._shelf = suppressions, shelve(suppressions)
        self._baseline = baseline
        self._entries: dict[str, list[Entry]] = {}
        for entry in baseline.entries if baseline else ():
            self._entries.setdefault(entry.identity.story, []).append(entry)
        self._today = today
        self._named = {entry.story for entry in suppressions}
        self._read: set[str] = set()
        self._keyed: set[str] = set()
        self._used: set[Suppression] = set()
        self._idle: list[str] = []
        self._unknown: list[Skipped] = []
        self._comparisons: list[Comparison] = []

    def enter(self, judged: Judged) -> Judged:
        """A story with the reasons filled in."""
        if judged.story.id in self._named:
            self._read.add(judged.story.id)
            if not judged.story.files:
                self._keyed.add(judged.story.id)
        if self._comments and any(article.ignores for article in judged.story.articles):
            self._idle += idle(judged, set(self._rules()) - set(self._left_out()))
            self._unknown += unknown(judged, self._rules())
        known = self._known(judged)
        findings = tuple(replace(finding, suppressed=self._reason(finding, known)) for finding in judged.findings)
        return replace(judged, findings=findings)

    def balance(self) -> Balance:
        """What was met, and what was not."""
        unread = [entry for entries in self._entries.values() for entry in entries]
        comparison = together(self._comparisons, unread)
        over = dict(self._over())
        sure = tuple(entry for entry in over if entry.story in self._keyed or entry in self._used)
        remarks = [
            *self._idle,
            *(f"{entry.place.path}:{entry.place.line}: {why}" for entry, why in over.items()),
            *(_about_baseline(self._baseline, comparison) if self._baseline else ()),
        ]
        return Balance(
            remarks=tuple(remarks),
            over=sure,
            perhaps=tuple(entry for entry in over if entry not in sure),
            unknown=tuple(self._unknown),
            comparison=comparison,
        )

    def _known(self, judged: Judged) -> dict[str, Entry]:
        """The entries of the baseline for what is found in a story, which are then struck off."""
        if self._baseline is None:
            return {}
        entries = self._entries.pop(judged.story.id, [])
        left_out = self._left_out() if entries else ()
        files = frozenset(file_names(judged.story.files))
        compared = compare(entries, judged.findings, files=files, left_out=left_out, today=self._today)
        self._comparisons.append(compared)
        return compared.known

    def _reason(self, finding: Finding, known: dict[str, Entry]) -> str | None:
        meant = about(finding, self._shelf)
        self._used.update(meant)
        ignores = ignored_by(finding) if self._comments else []
        if ignores and not stands_without(finding, lambda side: commented(side, finding.rule)):
            return ignores[0].reason
        for suppression in meant:
            if self._holds(suppression) and suppression.accepts(finding):
                return suppression.reason
        entry = known.get(finding.fingerprint) if known else None
        return None if entry is None else entry.reason or _IN_BASELINE

    def _holds(self, entry: Suppression) -> bool:
        return entry.until is None or entry.until >= self._today

    def _over(self) -> Iterator[tuple[Suppression, str]]:
        """The suppressions that are over, each with why."""
        for entry in self._suppressions:
            if entry not in self._used:
                if entry.rule not in self._left_out() and (not entry.story or entry.story in self._read):
                    yield entry, "not needed any more: there is no such finding"
            elif not self._holds(entry):
                yield entry, f"expired on {entry.until}, and the finding is still there"


def _about_baseline(baseline: Baseline, comparison: Comparison) -> Iterator[str]:
    lists = (
        (comparison.changed, "{} in a slot that it knows with other values"),
        (comparison.expired, "{} whose entry has expired"),
    )
    for found, words in lists:
        if found:
            yield f"{baseline.path}: {words.format(_findings(len(found)))}; see: crosscheck baseline audit"
    if comparison.unused:
        number = len(comparison.unused)
        entries = "1 entry is" if number == 1 else f"{number:,} entries are"
        yield f"{baseline.path}: {entries} not needed any more; remove with: crosscheck baseline update"


def _findings(number: int) -> str:
    return "1 finding" if number == 1 else f"{number:,} findings"
