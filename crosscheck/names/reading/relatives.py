"""Relatives: of the people of an article who share a surname, the one whom it means alone, named in full or not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from crosscheck.model import Part
from crosscheck.names import wordlists as w
from crosscheck.names.reading.evidence import Sighting
from crosscheck.names.reading.roster import MANY, Draft, Form

_SEX: Final = w.FEMALE | w.MALE
# There a surname stands alone before anybody is introduced.
_DISPLAYED: Final = frozenset((Part.HEADLINE, Part.CAPTION))
# Between two who do one thing ("Torvik and his wife, Jane Torvik"); the longest title there.
_AND: Final = (" and ", ", ", " with ")
_REACH: Final = 48

_Singles = Mapping[str, Sequence[Sighting]]


def heads_of_families(drafts: Iterable[Draft], singles: _Singles) -> dict[str, Draft]:
    """By surname: whom it means alone, where the article names a relative of that person or two of the name.

    Who stands alone before anybody of the name is introduced in full is another than a relative who is so later:
    "President Torvik and Jane Torvik, the first lady". Nobody else may bear the name in full; then the head is
    somebody new, without a full form. So is who has a title of the other sex than the one who bears it.

    Args:
        drafts: The people who are named in full.
        singles: Where single names stand, by name.
    """
    families: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        for surname in draft.surnames:
            families[surname].append(draft)
    heads: dict[str, Draft] = {}
    for surname, members in families.items():
        alone = [sighting for sighting in singles.get(surname, ()) if not sighting.attributive]
        if not alone or len(members) > MANY:
            continue
        known = [member for member in members if not _is_relative(member, members, alone, singles)]
        if known and len(members) > 1 and len(known) == 1:
            heads[surname] = known[0]
        elif not known:
            sexes = {_sex(_classes(member, singles)) for member in members}
            own = [sighting for sighting in alone if not (sex := _sex(sighting.classes)) or sex not in sexes]
            if own:
                heads[surname] = Draft([Form((surname,), "", own)], {surname})
    return heads


def _is_relative(member: Draft, members: Sequence[Draft], alone: Sequence[Sighting], singles: _Singles) -> bool:
    """Whether somebody is a relative of the one whom the surname means alone."""
    first = _introduction(member)
    junior = bool(member.forms[0].suffix)
    if junior and any(not other.forms[0].suffix and _introduction(other).start < first.start for other in members):
        return True
    before = [one for one in alone if one.start < first.start and one.run.part not in _DISPLAYED]
    if not before:
        return False
    classes = _classes(member, singles)
    sex = _sex(classes)
    others = {one for sighting in before if (one := _sex(sighting.classes))}
    return bool(
        classes & w.RELATION
        or (sex and others and sex not in others)
        or (junior and before[-1].run.sentence == first.run.sentence)
        or _does_so_with(before[-1], first)
    )


def _introduction(member: Draft) -> Sighting:
    """Where somebody is named in full first, in running text if anywhere."""
    named = [sighting for form in member.forms for sighting in form.sightings]
    return min(named, key=lambda sighting: (sighting.run.part in _DISPLAYED, sighting.start))


def _classes(member: Draft, singles: _Singles) -> int:
    """The classes of the titles beside the full name, and before the given name alone ("his wife, Jane")."""
    union = member.classes
    for given in member.givens:
        for sighting in singles.get(given, ()):
            if sighting.title is not None and sighting.title.end <= sighting.start:
                union |= sighting.classes
    return union


def _sex(classes: int) -> int:
    """The one sex that titles tell of; 0 where they tell of none or of both."""
    return 0 if classes & _SEX == _SEX else classes & _SEX


def _does_so_with(alone: Sighting, full: Sighting) -> bool:
    """Whether a bare surname and a full name stand side by side: "Torvik and Jane Torvik", "Torvik's brother Hal"."""
    start = full.start if full.title is None else min(full.start, full.title.start)
    between = full.context.page[alone.end : start]
    near = alone.run.sentence == full.run.sentence and len(between) <= _REACH
    return near and between.startswith(_AND) and " as " not in between
