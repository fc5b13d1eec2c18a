"""Family names that one article spells in two ways, of one person or of several of a family."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.letters import folded
from crosscheck.names.person import Cast, Mention
from crosscheck.names.reading.mistaken import is_mistaken
from crosscheck.names.reading.roster import LONG, one_slip
from crosscheck.names.words import key_of
from crosscheck.text.words.edits import distance
from crosscheck.text.words.wordlist import lexicon

# A form is a slip of a family's name only where the family is named so much more often.
_OFTEN: Final = 3
_BETWEEN_PERSONS: Final = 0.6
# A shorter one has too few letters for a slip to be told. No surname is longer; what is, is no name.
_SHORTEST: Final = 4
_LONGEST: Final = 24
_WITH_SURNAME: Final = frozenset(("full", "surname"))


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
    bearers: dict[str, set[str]] = defaultdict(set)
    printed: dict[str, int] = defaultdict(int)
    places: list[tuple[Mention, int, str]] = []
    several: set[str] = set()
    for person in cast.persons:
        forms: set[str] = set()
        for mention in person.mentions:
            if mention.form in _WITH_SURNAME and not is_mistaken(page, mention.span):
                at, form = _family_word(mention.span.of(page))
                if form:
                    forms.add(form)
                    printed[form] += 1
                    places.append((mention, at, form))
        for form in forms:
            bearers[form].add(person.name)
        if len(forms) > 1:
            several |= forms
    usual = _usual(printed, bearers, several) if len(printed) > 1 else {}
    if not usual:
        return {}
    torn = set(usual.values())
    return {
        mention: FamilyName(_span(mention, at, form), *_standing(form, usual.get(form, form), bearers))
        for mention, at, form in places
        if form in usual or form in torn
    }


def _span(mention: Mention, at: int, form: str) -> Span:
    start = mention.span.start + at
    return Span(start, start + len(form))


@lru_cache(maxsize=1 << 14)
def _family_word(name: str) -> tuple[int, str]:
    """The last word of a name, suffixes left out, and where it stands in it; "" where it is printed in capitals."""
    known = w.word_classes()
    end = len(name)
    words = name.split()
    while len(words) > 1 and known.get(key_of(words[-1].strip(",")), 0) & w.SUFFIX:
        end = name.rfind(words.pop(), 0, end)
    last = words[-1].rstrip(",.")
    start = name.rfind(last, 0, end)
    return (0, "") if last.isupper() or start < 0 else (start, last)


def _usual(printed: Mapping[str, int], bearers: Mapping[str, set[str]], several: Container[str]) -> dict[str, str]:
    """Every form that stands for another of its family, with that.

    Args:
        printed: How often each form is printed.
        bearers: Who bears it.
        several: The forms that somebody bears beside another.
    """
    found: dict[str, str] = {}
    by_letters: dict[str, str] = {}
    near: dict[str, list[str]] = defaultdict(list)
    for form in sorted(printed, key=printed.__getitem__, reverse=True):
        key, times = folded(form), printed[form]
        other = by_letters.setdefault(key, form)
        if other != form:
            found[form] = other
            continue
        if form not in several and (1 < times < _OFTEN or key in lexicon().proper):
            continue
        at_least = _SHORTEST if form in several else LONG - 1
        for other in _neighbours(key, near) if near and at_least <= len(key) <= _LONGEST else ():
            if _is_slip(form, other, printed, bearers):
                found[form] = other
                break
        else:
            # A short form is the usual one where it stands twice.
            known = form in several and times > 1 if len(key) < LONG else form in several or times >= _OFTEN
            if known and len(key) <= _LONGEST:
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
    if min(len(left), len(right)) < LONG - 1:
        return False
    return printed[form] == 1 and printed[other] >= _OFTEN and lexicon().proper.keys().isdisjoint((left, right))


def _standing(form: str, usual: str, bearers: Mapping[str, set[str]]) -> tuple[str, float]:
    apart = form != usual and not bearers[form] & bearers[usual] and folded(form) != folded(usual)
    return usual, _BETWEEN_PERSONS if apart else 1.0


def _shortened(key: str) -> set[str]:
    """A name in alphabet order and what is left of it without one letter: two names one slip apart share a member."""
    return {"".join(sorted(key)), *(key[:number] + key[number + 1 :] for number in range(len(key)))}
