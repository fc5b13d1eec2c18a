"""House spellings: names that are not printed as the desk prints them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crosscheck.model import Claim, Flaw
from crosscheck.names.comparison.house import HouseNames
from crosscheck.pipeline.extract import Reading

_NAMED = ("person", "place", "organisation")


def housed(readings: Sequence[Reading], names: HouseNames) -> tuple[Reading, ...]:
    """The articles with a flaw at every name that is not in house spelling.

    Such a name is measured against the house, no longer against other articles: it has no slot of its own.
    """
    return tuple(_housed(reading, names) for reading in readings)


def _housed(reading: Reading, names: HouseNames) -> Reading:
    flaws: dict[int, Flaw] = {}
    persons = {mention.span: person for person in reading.cast.persons for mention in person.mentions}
    for number, claim in enumerate(reading.claims):
        if claim.kind not in _NAMED:
            continue
        printed = str(claim.value)
        listed = names.replacing(printed)
        person = persons.get(claim.span) if claim.kind == "person" else None
        if listed is not None:
            flaws[number] = _flaw(claim, listed, 1.0)
        elif person is not None:
            found = _of_person(printed, person.name, names)
            if found is not None:
                flaws[number] = _flaw(claim, *found)
    if not flaws:
        return reading
    claims = tuple(
        replace(claim, slot=None, flaws=(*claim.flaws, flaws[number])) if number in flaws else claim
        for number, claim in enumerate(reading.claims)
    )
    return replace(reading, claims=claims)


def _of_person(printed: str, full: str, names: HouseNames) -> tuple[str, float] | None:
    """The house spelling of a mention, and how sure it is; of a bare surname the surname of the house's form."""
    found = names.spelling(printed)
    if found is not None:
        return found
    house = names.holds(full) if " " not in printed and " " in full else None
    return _surname(printed, house) if house is not None else None


def _surname(printed: str, house: str) -> tuple[str, float] | None:
    return HouseNames({house.rsplit(maxsplit=1)[-1]: ()}).spelling(printed)


def _flaw(claim: Claim, house: str, confidence: float) -> Flaw:
    message = f"the house spelling of “{' '.join(claim.text.split())}” is “{house}”"
    return Flaw("house-spelling", message, (f"write “{house}”",), confidence)
