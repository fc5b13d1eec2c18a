"""Definite descriptions as subjects: whom "the former officer was given seven years" tells of."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.person import Cast, Person
from crosscheck.names.reference.introduced import part_played
from crosscheck.names.reference.parts_played import VICTIM
from crosscheck.names.reference.salient import holders, salient
from crosscheck.text.page.prose import Prose, Sentence

_OPENS: Final = re.compile(
    r"[\"“]?(?:(?:But|And|So|Now|Then|On \w+day),?[ \xa0])?[Tt]he[ \xa0]"
    r"(?P<words>(?:[A-Za-z0-9][\w’'-]{0,23}[ \xa0]){1,6})"
)
_AGED: Final = re.compile(r"(?P<age>[0-9]{1,3})-year-old\Z|(?:[a-z]+-){1,2}year-old\Z")
_HIS_AGE: Final = re.compile(r"(?:,[ \xa0](?:aged?[ \xa0])?|[ \xa0]\()([0-9]{1,3})(?=[,.;)])")
# Who is told of by an office must be known to have it, unless he has it no longer.
_ONCE: Final = frozenset("former ex retired disgraced dismissed".split())
# "The driver of the getaway car" is told of nowhere else.
_OF_HIS_OWN: Final = re.compile(r"[ \xa0](?:of|in|at|for)\b")
_WORD: Final = re.compile(r"[^ \xa0]+")
_ROLE: Final = w.ROLE | w.OFFICE | w.RANK | w.DEMONYM
# "The girl" and "the victim" may be somebody without a name.
_ANYBODY: Final = w.HUMAN | w.RELATION
# Who judges, accuses and defends: what a court imposes is not theirs.
_COURT: Final = frozenset("judge justice magistrate prosecutor attorney lawyer solicitor barrister jury juror".split())
_LESS: Final = 0.8
_MOST: Final = 200


class _Description(NamedTuple):
    """A description of one person by what he is.

    Attributes:
        phrase: Its words, without the article.
        noun: Its head, in lower case.
        classes: What the head can be.
        age: The age that it tells, in figures, or None.
        former: Whether he is it no longer.
    """

    phrase: Span
    noun: str
    classes: int
    age: str | None
    former: bool


def described_subject(prose: Prose, cast: Cast, sentence: Sentence, end: int) -> tuple[Person, float] | None:
    """Whom the description that opens a sentence stands for, with a confidence (0 to 1).

    None where the sentence opens with none, names somebody before ``end``, or speaks of one of the court.

    Args:
        prose: The article.
        cast: Its people.
        sentence: The sentence.
        end: Where the value begins that is said of him.
    """
    opening = _OPENS.match(prose.page, sentence.span.start, end)
    if opening is None or cast.mentions_in(Span(sentence.span.start, end)):
        return None
    told = _description(prose.page, Span(*opening.span("words")))
    if told is None:
        return None
    found = salient(prose, cast, told.phrase, sex=w.sex_of(told.classes), without=())
    return (found[0], _LESS * found[1]) if found is not None and _fits(prose, cast, found[0], told) else None


def aged_subject(prose: Prose, cast: Cast, phrase: Span, age: str) -> tuple[Person, float] | None:
    """Whom "the 26-year-old" stands for, with a confidence; None where nobody else is told of, or of another age."""
    found = salient(prose, cast, phrase, sex=None, without=())
    return found if found is not None and _is_of_age(prose, found[0], age) else None


def _description(page: str, words: Span) -> _Description | None:
    """The description that begins with some words; None where they speak of the court, or of anybody."""
    age: str | None = None
    former = False
    for word in _WORD.finditer(page, words.start, words.end):
        noun, aged = word[0].lower(), _AGED.fullmatch(word[0])
        classes, age = w.classes_of(noun), aged["age"] if aged else age
        if noun in _COURT or (classes & _ANYBODY and not classes & _ROLE):
            return None
        following = _WORD.search(page, word.end(), words.end)
        goes_on = following is not None and w.classes_of(following[0].lower()) & (_ROLE | _ANYBODY)
        if (aged or classes & _ROLE) and not goes_on:
            other = not aged and _OF_HIS_OWN.match(page, word.end())
            return None if other else _Description(Span(words.start, word.end()), noun, classes, age, former)
        former |= noun in _ONCE
    return None


def _fits(prose: Prose, cast: Cast, person: Person, told: _Description) -> bool:
    """Whether somebody can be who is described: no victim, of no other age, and in the office that is told, if any."""
    if told.age is not None and not _is_of_age(prose, person, told.age):
        return False
    of_office = told.age is None and told.classes & (w.OFFICE | w.LAW) and not told.former
    return not (of_office and person not in holders(cast, told.noun)) and part_played(prose, person) != VICTIM


def _is_of_age(prose: Prose, person: Person, age: str) -> bool:
    """Whether no other age stands behind somebody's name."""
    beside = (_HIS_AGE.match(prose.page, mention.span.end) for mention in person.mentions[:_MOST])
    return all(told is None or told[1] == age for told in beside)
