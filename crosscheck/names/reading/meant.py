"""Whom a name means that several people of an article bear: by titles, and by who was named last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.reading.evidence import Sighting
from crosscheck.names.reading.roster import Draft
from crosscheck.names.words import key_of

# How sure a bare name is where two persons share it, by what decides.
_SHARED: Final = 0.5
_BY_SEX: Final = 0.8
_FIRST_NAMED: Final = 0.9
_HEAD: Final = 0.9
_BY_OFFICE: Final = 0.9
# A person named within so many characters is still in the reader's mind.
_RECENT: Final = 300
_BEHIND_A_HEAD: Final = frozenset((":", ":\n", ":\n\n", "\n", "\n\n"))


class Meant:
    """Chooses between those who share a name, as the article goes on.

    Args:
        page: The article.
        heads: By surname, whom it means alone.
    """

    def __init__(self, page: str, heads: Mapping[str, Draft]) -> None:
        self._page, self._heads = page, heads
        self._traits: dict[Draft, tuple[int, int]] = {}
        self._offices: dict[Draft, frozenset[str]] = {}
        self._last: dict[Draft, int] = {}
        self._latest: tuple[int, Draft | None] = (0, None)

    def named(self, draft: Draft, span: Span) -> None:
        """Takes note that somebody is named."""
        self._last[draft] = span.start
        self._latest = span.end, draft

    def choose(self, holders: Sequence[Draft], sighting: Sighting) -> tuple[Draft, float]:
        """Of the persons that bear a name, the one that is meant most likely, and how sure that is."""
        if len(holders) == 1:
            return holders[0], 1.0
        end, latest = self._latest
        if latest is not None and latest in holders and self._page[end : sighting.start].rstrip(" ") in _BEHIND_A_HEAD:
            # An entry of a list speaks of whom its head names: "JANE DOE: Doe, 26, was ...".
            return latest, 1.0
        sex = sighting.classes & (w.FEMALE | w.MALE)
        fitting = [draft for draft in holders if not sex or self._sex_of(draft) in (0, sex)] or holders
        head = self._heads.get(sighting.name.parts[-1])
        if sex and head is not None and _is_unnamed(head):
            # The title tells her from him: "President Torvik and Jane Torvik, the first lady", "Mrs. Torvik".
            fitting = [draft for draft in fitting if self._sex_of(draft)] or fitting
        if len(fitting) == 1:
            return fitting[0], _HEAD if fitting[0] is head else _BY_SEX
        office = self._office_of(sighting)
        officers = [draft for draft in fitting if office and office in self._offices_of(draft)]
        if len(officers) == 1:
            return officers[0], _BY_OFFICE
        named = [draft for draft in fitting if draft in self._last]
        if len(named) == 1:
            return named[0], _FIRST_NAMED
        if head is not None and head in fitting and not self._is_overtaken(head, fitting, sighting):
            return head, _HEAD
        return max(fitting, key=lambda draft: self._salience(draft, sighting)), _SHARED

    def traits_of(self, draft: Draft) -> tuple[int, int]:
        """How often a person is named in full, and the classes of the titles there."""
        traits = self._traits.get(draft)
        if traits is None:
            traits = self._traits[draft] = draft.times, draft.classes
        return traits

    def _sex_of(self, draft: Draft) -> int:
        return self.traits_of(draft)[1] & (w.FEMALE | w.MALE)

    def _offices_of(self, draft: Draft) -> frozenset[str]:
        """The last words of the titles of office beside somebody's full names."""
        offices = self._offices.get(draft)
        if offices is None:
            told = [self._office_of(sighting) for form in draft.forms for sighting in form.sightings]
            offices = self._offices[draft] = frozenset(filter(None, told))
        return offices

    def _office_of(self, sighting: Sighting) -> str:
        """The last word of the title of office beside a name; "" where none stands there."""
        if sighting.title is None or not sighting.classes & (w.OFFICE | w.RANK):
            return ""
        return key_of(sighting.title.of(self._page).split()[-1])

    def _is_overtaken(self, head: Draft, family: Sequence[Draft], sighting: Sighting) -> bool:
        """Whether a relative was named since, who may have the surname alone then; no "Torvik Jr." has.

        One who is never named in full has no other name than the surname.
        """
        if _is_unnamed(head):
            return False
        since = self._last.get(head, -1)
        seniors = [draft for draft in family if not draft.forms[0].suffix]
        return any(self._is_recent(draft, sighting) and self._last[draft] > since for draft in seniors)

    def _is_recent(self, draft: Draft, sighting: Sighting) -> bool:
        return sighting.start - self._last.get(draft, -_RECENT) < _RECENT

    def _salience(self, draft: Draft, sighting: Sighting) -> float:
        """How much a bare name is likely to be this one of those that share it."""
        times, classes = self.traits_of(draft)
        last = self._last.get(draft, -_RECENT) / (sighting.start + 1)
        kin = bool(classes & w.RELATION)
        return min(times, 4) + 2.5 * self._is_recent(draft, sighting) + last - 3.0 * kin


def _is_unnamed(draft: Draft) -> bool:
    """Whether somebody is never named in full."""
    return len(draft.forms[0].parts) == 1
