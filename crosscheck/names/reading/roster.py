"""Full names into persons: which forms are one person's."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Final

from crosscheck.model import Part
from crosscheck.names import wordlists as w
from crosscheck.names.comparison.likeness import How, likeness
from crosscheck.names.given import is_short_form
from crosscheck.names.letters import folded
from crosscheck.names.reading.ages import age_beside
from crosscheck.names.reading.evidence import Sighting
from crosscheck.names.words import Word
from crosscheck.text.words.wordlist import lexicon

# A slip of one letter is forgiven in a part of this length, if the given name differs or the surname stands alone.
LONG: Final = 6
# Of the persons that share a name, and of one person's forms, no more than so many are compared.
MANY: Final = 40
_FEW: Final = 8
# So far before the son a father is looked for.
_REACH: Final = 300
_TITLED: Final = w.HONORIFIC | w.RANK | w.OFFICE
# A word that is as common in print as this (0 to 7) is no second surname.
_PLAIN: Final = 4
# How alike two given names are that nobody can tell apart by ear.
_HEARD_ALIKE: Final = 0.95
# The length where the other parts of the name are equal.
_SHORT: Final = 4


@dataclass(slots=True)
class Form:
    """One full form of a name: its folded parts, with every place where it is printed."""

    parts: tuple[str, ...]
    suffix: str
    sightings: list[Sighting] = field(default_factory=list)

    @property
    def surname(self) -> str:
        """The last part."""
        return self.parts[-1]


@dataclass(slots=True, eq=False)
class Draft:
    """A person while the article is read: its forms, the most printed one first."""

    forms: list[Form]
    surnames: set[str] = field(default_factory=set)
    givens: set[str] = field(default_factory=set)
    nicknames: set[str] = field(default_factory=set)

    @property
    def times(self) -> int:
        """How often a full form is printed."""
        return sum(len(form.sightings) for form in self.forms)

    @property
    def classes(self) -> int:
        """The classes of all titles beside the full forms."""
        union = 0
        for form in self.forms:
            for sighting in form.sightings:
                union |= sighting.classes
        return union


def by_form(sightings: list[Sighting]) -> tuple[list[Form], dict[str, list[Sighting]]]:
    """The full forms of an article and its single names, each with its sightings, in order."""
    forms: dict[tuple[tuple[str, ...], str], Form] = {}
    singles: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in sightings:
        parts = sighting.name.parts
        if len(parts) > 1:
            full = parts, sighting.name.suffix
            form = forms.get(full)
            if form is None:
                form = forms[full] = Form(*full)
            form.sightings.append(sighting)
        elif parts:
            singles[single_key(parts[0], sighting.name.suffix)].append(sighting)
    return list(forms.values()), singles


def single_key(name: str, suffix: str) -> str:
    """What a single name is listed by: "Torvik Jr." is no "Torvik"."""
    return f"{name} {suffix}" if suffix else name


def drafts_of(forms: list[Form]) -> list[Draft]:
    """The persons behind the forms: forms that one person can bear come together."""
    drafts: list[Draft] = []
    by_part: dict[str, list[Draft]] = defaultdict(list)
    for form in forms:
        near = [*by_part[form.surname], *by_part[form.parts[0]]]
        home = next((draft for draft in near if all(_one_person(own, form) for own in draft.forms[:_FEW])), None)
        if home is None:
            home = Draft([])
            drafts.append(home)
        home.forms.append(form)
        _take_names(home, form)
        for part in (form.surname, form.parts[0]):
            if len(by_part[part]) < MANY and home not in by_part[part]:
                by_part[part].append(home)
    return drafts


def one_slip(a: str, b: str) -> bool:
    """Whether one slip makes one word of the other: a letter changed, left out, put in or exchanged with the next.

    Or the wrong letter doubled ("Carrilo" for "Carillo").
    """
    if a == b or abs(len(a) - len(b)) > 1:
        return False
    if len(a) == len(b) and _undoubled(a) == _undoubled(b):
        return True
    start = 0
    shorter = min(len(a), len(b))
    while start < shorter and a[start] == b[start]:
        start += 1
    if len(a) != len(b):
        longer, other = (a, b) if len(a) > len(b) else (b, a)
        return longer[start + 1 :] == other[start:]
    if a[start + 1 :] == b[start + 1 :]:
        return True
    return a[start : start + 2] == b[start : start + 2][::-1] and a[start + 2 :] == b[start + 2 :]


def _undoubled(word: str) -> str:
    return "".join(letter for letter, before in zip(word, " " + word, strict=False) if letter != before)


def _take_names(home: Draft, form: Form) -> None:
    parts = form.parts
    words = [word for word in form.sightings[0].name.words if not word.nickname and not word.classes & w.SUFFIX]
    home.surnames.add(parts[-1])
    home.givens.add(parts[0])
    for word, names in ((words[-1], home.surnames), (words[0], home.givens)):
        if "-" in word.key:
            names.add(folded(word.key.rpartition("-")[2]))
    if words[0].classes & w.SURNAME_FIRST and _surname_first(words):
        home.surnames.add(parts[0])
        home.givens.discard(parts[0])
    for sighting in form.sightings:
        home.nicknames.update([word.folded for word in sighting.name.words if word.nickname])
    # Initials that serve as a name: "J.J. Doe" is J.J.
    home.nicknames.update([word.folded for word in words[1:-1] if "." in word.text[:-1]])


def _surname_first(words: list[Word]) -> bool:
    rest = words[1:]
    if len(rest) == 1:
        return "-" in rest[0].key or not rest[0].classes & w.GIVEN or not words[0].classes & w.GIVEN
    return len(rest) == 2 and all(len(word.key) <= 5 for word in rest) and not rest[-1].text.endswith(".")


def _one_person(known: Form, other: Form) -> bool:
    """Whether two full forms of one article can be one person's."""
    if known.suffix and other.suffix and known.suffix != other.suffix:
        return False
    if bool(known.suffix) != bool(other.suffix):
        junior, plain = (known, other) if known.suffix else (other, known)
        if _is_related(plain) or _is_another(junior, plain):
            return False
    a, b = known.parts, other.parts
    if a[-1] == b[-1]:
        return _givens_agree(known, other)
    if a[0] != b[0]:
        return False
    shorter, longer = sorted((a, b), key=len)
    if len(shorter) > 1 and longer[: len(shorter)] == shorter:
        # "Jane Doe Strong" is a second surname or a slogan; a plain word is the latter.
        return all(lexicon().common.get(part, 0) < _PLAIN for part in longer[len(shorter) :])
    if _is_plural(known, other) or _is_plural(other, known):
        return False
    letters = min(len(a[-1]), len(b[-1]))
    return (letters >= _SHORT and one_slip(a[-1], b[-1])) or (
        letters >= LONG and _are_said_alike(a[-1], b[-1], family=True)
    )


def _is_another(junior: Form, plain: Form) -> bool:
    """Whether a name with a suffix is the son's of one without: somebody known already is not given one.

    He is introduced as a relative, beside his father ("Torvik saw John Torvik Jr."), or without his father's title.
    """
    if _is_related(junior):
        return True
    son, father = junior.sightings[0], plain.sightings[0]
    if son.start < father.start or father.run.part is Part.HEADLINE:
        return False
    floor = max(son.context.sentences[son.run.sentence].start, son.start - _REACH)
    surname = next(word.text for word in reversed(father.name.words) if not word.nickname)
    beside = surname in son.context.page[floor : son.start]
    titled = any(sighting.classes & _TITLED for sighting in plain.sightings)
    return beside or (titled and all(sighting.title is None for sighting in junior.sightings))


def _are_said_alike(word: str, other: str, *, family: bool, at_least: float = 0.0) -> bool:
    """Whether two words are one name in two spellings: nobody calls two children Monica and Monika."""
    alike = likeness(word, other, family=family)
    return alike is not None and alike.how is How.SPELLING and alike.score >= at_least


def _are_told_apart(known: Form, other: Form) -> bool:
    """Whether an article knows two of nearly one given name: in one sentence, of two ages, or one is a relative."""
    told = {sighting.run.sentence for sighting in known.sightings}
    together = any(sighting.run.sentence in told for sighting in other.sightings)
    return together or _are_of_two_ages(known, other) or _is_related(known) or _is_related(other)


def _are_of_two_ages(known: Form, other: Form) -> bool:
    ages, others = (
        {age for own in form.sightings if (age := age_beside(own.context.page, own.start, own.end))}
        for form in (known, other)
    )
    return bool(ages and others) and ages.isdisjoint(others)


def _is_plural(several: Form, one: Form) -> bool:
    """Whether a form is another one in the plural: "the Jane Does of this world"."""
    titled = any(sighting.title is not None for sighting in several.sightings)
    return several.surname == one.surname + "s" and not titled


def _givens_agree(known: Form, other: Form) -> bool:
    a, b = known.parts[:-1], other.parts[:-1]
    if a == b:
        return True
    first, second = a[0], b[0]
    if first != second and (_is_tail(a, b) or _is_tail(b, a)):
        return not (_is_related(known) or _is_related(other))
    if first != second:
        initial = len(first) == 1 or len(second) == 1
        if initial and first[0] != second[0]:
            return False
        if not initial and not is_short_form(first, second):
            heard_alike = _are_said_alike(first, second, family=False, at_least=_HEARD_ALIKE)
            slip = (min(len(first), len(second)) >= LONG and one_slip(first, second)) or heard_alike
            rarer = min(len(known.sightings), len(other.sightings))
            return slip and (rarer == 1 or a[1:] == b[1:]) and not _are_told_apart(known, other)
        # Ann may have a daughter Anne.
        if not initial and _are_said_alike(first, second, family=False) and _are_told_apart(known, other):
            return False
    middle_a, middle_b = a[1:], b[1:]
    if not middle_a or not middle_b or len(middle_a) != len(middle_b):
        return True
    return all(_middles_agree(x, y) for x, y in zip(middle_a, middle_b, strict=True))


def _middles_agree(a: str, b: str) -> bool:
    if min(len(a), len(b)) < _SHORT:
        # An initial stands for a name, not for other initials ("W." and "H.W.").
        return a == b or (min(len(a), len(b)) == 1 and max(len(a), len(b)) > 2 and a[0] == b[0])
    return a == b or one_slip(a, b)


def _is_tail(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a name leaves out the first given name of another, or a first initial: "Paul Doe", "John Paul Doe"."""
    return len(short) < len(full) and full[len(full) - len(short) :] == short


def _is_related(form: Form) -> bool:
    """Whether a form is introduced as somebody's relative, who may share more than the surname."""
    return any(sighting.classes & w.RELATION for sighting in form.sightings)
