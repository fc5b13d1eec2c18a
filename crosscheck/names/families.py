"""Family names that one article spells in two ways, of one person or of several of a family."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.letters import folded
from crosscheck.names.person import Cast, Mention, Person
from crosscheck.names.roster import LONG, one_slip
from crosscheck.names.words import key_of
from crosscheck.text.edits import distance
from crosscheck.text.wordlist import lexicon

# A form is a slip of a family's name only where the family is named so much more often.
_OFTEN: Final = 3
_BETWEEN_PERSONS: Final = 0.6
# No surname is longer; what is, is no name.
_LONGEST: Final = 24


@dataclass(frozen=True, slots=True)
class FamilyName:
    """A family name at one place of an article that prints it in several ways.

    Attributes:
        span: The word.
        usual: The form that the article prints most, the earliest of equals.
        confidence: How sure it is that both forms are one family's, 0 to 1.
    """

    span: Span
    usual: str
    confidence: float


def torn_families(cast: Cast, page: str) -> Mapping[Mention, FamilyName]:
    """The mentions, with their family names, of families that the article spells in more than one way.

    Two forms are one family's where they differ in their capitals, where one person bears both, or where
    one is printed once, a slip of one letter from another that is printed often, and both are rare names.
    """
    places = list(_surnames(cast, page))
    bearers: dict[str, set[str]] = defaultdict(set)
    printed: dict[str, int] = defaultdict(int)
    for person, _, form, _ in places:
        bearers[form].add(person.name)
        printed[form] += 1
    usual = _usual(printed, bearers)
    torn = set(usual.values())
    return {
        mention: FamilyName(Span(start, start + len(form)), *_standing(form, usual.get(form, form), bearers))
        for _, mention, form, start in places
        if form in usual or form in torn
    }


def _surnames(cast: Cast, page: str) -> Iterator[tuple[Person, Mention, str, int]]:
    """The last word of every full name and bare surname, with its place; suffixes and lines in capitals left out."""
    known = w.word_classes()
    for person in cast.persons:
        for mention in person.mentions:
            if mention.form not in ("full", "surname"):
                continue
            end = mention.span.end
            words = mention.span.of(page).split()
            while len(words) > 1 and known.get(key_of(words[-1].strip(",")), 0) & w.SUFFIX:
                end = page.rfind(words.pop(), mention.span.start, end)
            last = words[-1].rstrip(",.")
            start = page.rfind(last, mention.span.start, end)
            if last.isupper() or start < 0:
                continue
            yield person, mention, last, start


def _usual(printed: Mapping[str, int], bearers: Mapping[str, set[str]]) -> dict[str, str]:
    """Every form that stands for another of its family, with that."""
    found: dict[str, str] = {}
    by_letters: dict[str, str] = {}
    near: dict[str, list[str]] = defaultdict(list)
    for form in sorted(printed, key=printed.__getitem__, reverse=True):
        key = folded(form)
        other = by_letters.setdefault(key, form)
        if other != form:
            found[form] = other
            continue
        for other in _neighbours(key, near) if LONG - 1 <= len(key) <= _LONGEST else ():
            if _is_slip(form, other, printed, bearers):
                found[form] = other
                break
        else:
            if LONG <= len(key) <= _LONGEST:
                for piece in _shortened(key):
                    near[piece].append(form)
    return found


def _neighbours(key: str, near: Mapping[str, list[str]]) -> Iterator[str]:
    for piece in _shortened(key):
        yield from near.get(piece, ())


def _is_slip(form: str, other: str, printed: Mapping[str, int], bearers: Mapping[str, set[str]]) -> bool:
    left, right = folded(form), folded(other)
    if not one_slip(left, right) and not (sorted(left) == sorted(right) and distance(left, right, 2) == 2):
        return False
    if bearers[form] & bearers[other]:
        return True
    return printed[form] == 1 and printed[other] >= _OFTEN and lexicon().proper.keys().isdisjoint((left, right))


def _standing(form: str, usual: str, bearers: Mapping[str, set[str]]) -> tuple[str, float]:
    apart = form != usual and not bearers[form] & bearers[usual] and folded(form) != folded(usual)
    return usual, _BETWEEN_PERSONS if apart else 1.0


def _shortened(key: str) -> set[str]:
    """A name in alphabet order and what is left of it without one letter: two names one slip apart share a member."""
    return {"".join(sorted(key)), *(key[:number] + key[number + 1 :] for number in range(len(key)))}
