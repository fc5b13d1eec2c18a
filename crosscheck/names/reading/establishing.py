"""Which full names of an article are a person's, by the evidence of all places where they stand."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from crosscheck.names.reading.evidence import Sighting, is_where
from crosscheck.names.reading.roster import Form

# Evidence that makes a name a person's.
_ENOUGH: Final = 1.0
# Evidence that is enough where the surname is another person's already.
_RELATED: Final = 0.5
# What every further place tells, up to so many.
_AGAIN: Final = 0.15
_MOST: Final = 4
# Whoever is printed in full so often, and never by the surname alone, is hardly a person.
_OFTEN: Final = 3
# What it tells against somebody that things are there: "in Abu Torvik".
_PLACED: Final = 0.5

# What stands between the names of a list.
LINKS: Final = (", ", " and ", ", and ")

# What it tells that another article of the story shows the name to be a person's.
_ELSEWHERE: Final = 0.8

_Singles = Mapping[str, Sequence[Sighting]]


def established(forms: list[Form], singles: _Singles, acquainted: Collection[str] = frozenset()) -> list[Form]:
    """The full forms that the article gives enough evidence for, the most printed first.

    Args:
        forms: All of them.
        singles: Where single names stand, by name.
        acquainted: Full names, folded, that other articles of the story show to be people's.
    """
    unsuffixed = {form.parts: form for form in forms if not form.suffix}
    found: list[Form] = []
    doubtful: list[Form] = []
    for form in forms:
        scores = [sighting.score for sighting in form.sightings]
        if sum(scores) > -0.5 * len(scores):
            evidence = _evidence(form, scores, singles, unsuffixed.get(form.parts[1:]))
            evidence += _ELSEWHERE * (bool(acquainted) and " ".join(form.parts) in acquainted)
            (found if evidence >= _ENOUGH else doubtful).append(form)
    families = {form.surname for form in found}
    starts, ends = ({getattr(at, end) for form in found for at in form.sightings} for end in ("start", "end"))
    found += [
        form
        for form in doubtful
        if (form.surname in families and max(sighting.score for sighting in form.sightings) >= _RELATED)
        or any(_stands_between(sighting, starts, ends) for sighting in form.sightings)
    ]
    return sorted(found, key=lambda form: (-len(form.sightings), form.sightings[0].start))


def _stands_between(sighting: Sighting, starts: Collection[int], ends: Collection[int]) -> bool:
    """Whether a name stands between two names of people in a list: "Jane Doe, Quilda Torvik and John Doe"."""
    page, start, end = sighting.context.page, sighting.start, sighting.end
    behind = any(page.startswith(link, end) and end + len(link) in starts for link in LINKS)
    return behind and any(page.endswith(link, 0, start) and start - len(link) in ends for link in LINKS[:1])


def _evidence(form: Form, scores: Sequence[float], singles: _Singles, tail: Form | None) -> float:
    """The evidence that a full form is a person's.

    Args:
        form: The form.
        scores: That of each of its places.
        singles: Where single names stand, by name.
        tail: The form without its first name.
    """
    by_surname = [*singles.get(form.surname, ()), *(tail.sightings if tail is not None else ())]
    # "In Torvik": where the last word is a town's, it is nobody's surname.
    town = len(by_surname) >= _OFTEN and 2 * sum(map(is_where, by_surname)) >= len(by_surname)
    alone = 0.0 if town else _alone(by_surname, singles.get(form.parts[0], ()))
    evidence = max(scores)
    if evidence < _ENOUGH:
        evidence += alone
    titled = sum(sighting.title is not None for sighting in form.sightings)
    known = alone or titled * _OFTEN >= len(scores)
    if known or len(scores) < _OFTEN:
        evidence += _AGAIN * min(len(scores) - 1, _MOST)
    else:
        # People are named in full once, and then by the surname.
        evidence = (evidence + sum(scores) / len(scores)) / 2
    placed = town or (not known and len(scores) > 1 and 2 * sum(map(is_where, form.sightings)) >= len(scores))
    return evidence - _PLACED * placed


def _alone(by_surname: Sequence[Sighting], by_given: Sequence[Sighting]) -> float:
    """The evidence that the surname or the given name stands alone elsewhere, as people's names do."""
    best = -1.0
    for sightings, discount in ((by_surname, 0.0), (by_given, 0.2)):
        for sighting in sightings:
            told = sighting.score - discount - 0.2 * sighting.run.opening
            if told > best and not sighting.attributive:
                best = told
    return 0.8 if best >= 0.5 else 0.5 if best >= 0.1 else 0.0
