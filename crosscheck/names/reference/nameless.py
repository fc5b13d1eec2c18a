"""The nameless of a sentence: whom it tells of by an age or by a noun alone, and who of them "he" stands for."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.names import wordlists as w
from crosscheck.names.person import Cast, Mention, Person
from crosscheck.names.reference.parts_played import SUSPECT
from crosscheck.names.reference.roles import is_agent, speaks
from crosscheck.names.reference.unnamed import SUSPECT_NOUNS, Unnamed, unnamed_at
from crosscheck.text.numerals.words import SPELLED_OUT
from crosscheck.text.page.prose import Prose, Sentence

YEARS: Final = rf"(?P<years>[0-9]{{1,2}}|(?i:{'|'.join(SPELLED_OUT)}))"
_AGED: Final = re.compile(rf"\b{YEARS}[- \xa0]years?[- \xa0]old\b(?!s)")
_NOUN_BEHIND: Final = re.compile(r"(?:[ \xa0][A-Za-z’'-]{2,20}){0,3}?[ \xa0](?P<noun>[A-Za-z]{2,20})\b")
# Somebody who is told of by a noun alone: "the wounded boy", "his daughter".
_NOUNS: Final = (
    "boy|girl|child|toddler|baby|infant|teen|teenager|youth|youngster|man|woman|victim|patient|son|daughter|mother|father"
    "|brother|sister|sibling|cousin|wife|husband|friend"
    "|driver|passenger|clerk|student|homeowner|pedestrian|cyclist|motorcyclist|customer|employee|resident"
)
_BY_NOUN: Final = re.compile(
    r"\b(?:the|an?|his|her|their|[A-Z][\w-]+['’]s)[ \xa0](?:(?:wounded|injured|younger?|little|teenage|teen|male|female"
    rf"|adult|shooting|infant|baby|pregnant)[ \xa0]){{0,2}}(?P<noun>{_NOUNS})\b(?!['’])",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[\w-]+")
_AS_NAMED: Final = re.compile(r"\b(?:named|identified)\b")
_AGE: Final = re.compile(r"(?:, |\()([0-9]{1,3})(?=[,.;)])")
_YOUNG: Final = frozenset("boy girl child toddler baby infant teen teenager youth youngster".split())
_GROWN: Final = frozenset(("man", "woman"))
_NO_TEEN: Final = 20
_NO_MAN: Final = 15
SOMEBODY: Final = w.HUMAN | w.RELATION | w.ROLE | w.RANK
_SEXES: Final = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f"}
# So many sentences back "he" reaches, and so sure it is.
_REACH: Final = 2
# How far inside one sentence: a bound for texts without full stops.
_WINDOW: Final = 600
_STANDS_FOR: Final = 0.8


@frozen
class Nameless:
    """Somebody whom a sentence tells of without a name.

    Attributes:
        label: As the slots of an article call him: "the man, 22 years old", "the man"; "" where the age is no person's.
        span: The words.
        sex: "f", "m" or None.
        part: SUSPECT, VICTIM, or "".
    """

    label: str
    span: Span
    sex: str | None
    part: str


def nameless_in(page: str, sentence: Span, start: int, end: int) -> list[Nameless]:
    """Everybody whom a stretch of a sentence tells of by age or by a noun alone, in order."""
    aged = [_by_age(page, sentence, match, end) for match in _AGED.finditer(page, start, end)]
    nouns = (
        Nameless(f"the {noun['noun'].lower()}", Span(*noun.span()), w.sex_of(w.classes_of(noun["noun"].lower())), "")
        for noun in _BY_NOUN.finditer(page, start, end)
    )
    others = [noun for noun in nouns if not any(noun.span.overlaps(one.span) for one in aged)]
    return sorted((*aged, *others), key=lambda one: one.span)


def aged_label(told: Unnamed, years: str) -> str:
    """As the slots of ages call somebody without a name: "the man, 22 years old"."""
    number = str(SPELLED_OUT.get(years.lower(), years))
    return f"{told.which} {told.noun}, {number} year{'' if number == '1' else 's'} old"


def stands_for(prose: Prose, cast: Cast, sentence: Sentence, at: int, pronoun: str) -> tuple[str, float] | None:
    """Who "he", "she", "his" or "her" stands for, if it is somebody without a name, with a confidence (0 to 1).

    The nearest stretch before it, of its own sentence or of those before, that tells of anybody of that sex decides: it
    tells of one, without a name.
    """
    sex = _SEXES[pronoun.lower()]
    end = at
    for back in range(_REACH + 1):
        if back:
            earlier = prose.sentence_before(sentence.span)
            if earlier is None or not earlier.part.reports:
                return None
            sentence, end = earlier, earlier.span.end
        here = Span(max(sentence.span.start, end - _WINDOW), end)
        named = cast.mentions_in(here)
        if any(_can_be(prose.page, person, mention, sentence.span, sex) for person, mention in named):
            return None
        told = nameless_in(prose.page, sentence.span, here.start, here.end)
        fitting = [one for one in told if one.sex in (sex, None)]
        known = [mention.span for _, mention in named] + [mention.title for _, mention in named if mention.title]
        if len(fitting) > 1 or _others(prose.page, here, [*known, *(one.span for one in told)], sex):
            return None
        if fitting:
            sure = fitting[0].label and fitting[0].part != SUSPECT
            return (fitting[0].label, _STANDS_FOR) if sure else None
    return None


def named_before(prose: Prose, cast: Cast, sentence: Sentence, one: Nameless) -> tuple[str, float] | None:
    """Whom "the teen" takes up, with a confidence (0 to 1): the one of whom the sentence before tells, by name."""
    page, sex = prose.page, one.sex
    earlier = prose.sentence_before(sentence.span)
    if earlier is None or not earlier.part.reports or not page.startswith(("The ", "the "), one.span.start):
        return None
    here = Span(max(earlier.span.start, earlier.span.end - _WINDOW), earlier.span.end)
    named = cast.mentions_in(here)
    fitting = {person.name for person, mention in named if _can_be(page, person, mention, earlier.span, sex)}
    if len(fitting) != 1 or not _are_ages_of(one.label, _AGE.findall(page, here.start, here.end)):
        return None
    # "The boy was identified as Emil Varn": whoever else is told of is he.
    if _AS_NAMED.search(page, here.start, here.end) is None:
        known = [mention.span for _, mention in named] + [mention.title for _, mention in named if mention.title]
        told = any(other.label for other in nameless_in(page, earlier.span, here.start, here.end))
        # Of a gunman papers say "the man", but neither "the teen" nor "the victim".
        hurt = frozenset() if one.label.rpartition(" ")[2] in _GROWN else SUSPECT_NOUNS
        if told or _others(page, here, known, sex, but=hurt):
            return None
    return fitting.pop(), _STANDS_FOR


def _are_ages_of(label: str, ages: list[str]) -> bool:
    """Whether all of some ages can be those of a boy, or of a man, as somebody is called."""
    noun = label.rpartition(" ")[2]
    return all(int(age) < _NO_TEEN if noun in _YOUNG else int(age) > _NO_MAN or noun not in _GROWN for age in ages)


def _by_age(page: str, sentence: Span, aged: re.Match[str], end: int) -> Nameless:
    told = unnamed_at(page, sentence, Span(*aged.span()))
    if told is None:
        return Nameless("", Span(*aged.span()), None, "")
    noun = _NOUN_BEHIND.match(page, aged.end(), end)
    last = noun.end() if noun is not None and noun["noun"].lower() == told.noun else aged.end()
    return Nameless(aged_label(told, aged["years"]), Span(aged.start(), last), told.sex, told.part)


def _can_be(page: str, person: Person, mention: Mention, sentence: Span, sex: str | None) -> bool:
    """Whether somebody named can be meant: of that sex, and neither who speaks nor who acts for the law."""
    if sex is not None and person.gender not in (sex, None):
        return False
    return not (speaks(page, mention, sentence) or is_agent(page, person, mention, sentence.start))


def _others(page: str, here: Span, known: list[Span], sex: str | None, but: frozenset[str] = frozenset()) -> bool:
    """Whether a stretch tells of somebody else who can be of that sex: "the gunman", "an officer"."""
    for word in _WORD.finditer(page, here.start, here.end):
        classes, span = w.classes_of(word[0].lower()), Span(*word.span())
        fits = classes & SOMEBODY and (sex is None or w.sex_of(classes) in (sex, None))
        if fits and word[0].lower() not in but and not any(one.overlaps(span) for one in known):
            return True
    return False
