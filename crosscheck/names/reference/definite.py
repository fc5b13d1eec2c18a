"""Definite descriptions as subjects: whom "the former officer was given seven years" tells of."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.person import Cast, Person
from crosscheck.names.reference.salient import salient
from crosscheck.text.page.prose import Prose, Sentence

_OPENS: Final = re.compile(
    r"[\"“]?(?:(?:But|And|So|Now|Then|On \w+day),?[ \xa0])?[Tt]he[ \xa0]"
    r"(?P<words>(?:[A-Za-z0-9][\w’'-]{0,23}[ \xa0]){1,6})"
)
_AGED: Final = re.compile(r"(?P<age>[0-9]{1,3})-year-old\Z|(?:[a-z]+-){1,2}year-old\Z")
_HIS_AGE: Final = re.compile(r",?[ \xa0]\(?(?:aged?[ \xa0])?([0-9]{1,3})\b")
_WORD: Final = re.compile(r"[^ \xa0]+")
_ROLE: Final = w.ROLE | w.OFFICE | w.RANK | w.DEMONYM
# "The girl" and "the victim" may be somebody without a name.
_ANYBODY: Final = w.HUMAN | w.RELATION
# Who judges, accuses and defends: what a court imposes is not theirs.
_COURT: Final = frozenset("judge justice magistrate prosecutor attorney lawyer solicitor barrister jury juror".split())
_LESS: Final = 0.9
_MOST: Final = 200


def described_subject(prose: Prose, cast: Cast, sentence: Sentence, end: int) -> tuple[Person, float] | None:
    """Whom the description that opens a sentence stands for, with a confidence (0 to 1).

    None where the sentence opens with none, names somebody before ``end``, or speaks of one of the court.

    Args:
        prose: The article.
        cast: Its people.
        sentence: The sentence.
        end: Where the value begins that is said of him.
    """
    page, start = prose.page, sentence.span.start
    opening = _OPENS.match(page, start, end)
    if opening is None or cast.mentions_in(Span(start, end)):
        return None
    age: str | None = None
    for word in _WORD.finditer(page, opening.start("words"), opening.end("words")):
        aged, following = _AGED.fullmatch(word[0]), _WORD.search(page, word.end(), opening.end("words"))
        age = aged["age"] if aged else age
        behind = w.classes_of(following[0].lower()) if following is not None else 0
        classes = w.classes_of(word[0].lower())
        if word[0].lower() in _COURT or (classes & _ANYBODY and not classes & _ROLE):
            return None
        if (aged or classes & _ROLE) and not behind & (_ROLE | _ANYBODY):
            phrase = Span(opening.start("words"), word.end())
            sex = "f" if classes & w.FEMALE else "m" if classes & w.MALE else None
            found = salient(prose, cast, phrase, sex=sex, without=())
            return None if found is None or _is_of_another_age(page, found[0], age) else (found[0], _LESS * found[1])
    return None


def _is_of_another_age(page: str, person: Person, age: str | None) -> bool:
    """Whether the article prints another age beside his name."""
    told = (_HIS_AGE.match(page, mention.span.end) for mention in person.mentions[:_MOST])
    return age is not None and any(found is not None and found[1] != age for found in told)
