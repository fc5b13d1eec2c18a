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
_AGED: Final = re.compile(r"[0-9]{1,3}-year-old\Z|(?:[a-z]+-){1,2}year-old\Z")
_WORD: Final = re.compile(r"[^ \xa0]+")
_SOMEBODY: Final = w.ROLE | w.OFFICE | w.RANK | w.HUMAN | w.DEMONYM
# Who judges, accuses and defends: what a court imposes is not theirs.
_COURT: Final = frozenset(
    "judge justice magistrate prosecutor attorney lawyer solicitor barrister jury juror victim".split()
)
_LESS: Final = 0.9


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
    for word in _WORD.finditer(page, opening.start("words"), opening.end("words")):
        noun = word[0]
        classes = w.classes_of(noun.lower())
        if noun.lower() in _COURT:
            return None
        if _AGED.fullmatch(noun) or (classes & _SOMEBODY and not _goes_on(page, word.end(), opening.end("words"))):
            phrase = Span(opening.start("words"), word.end())
            sex = "f" if classes & w.FEMALE else "m" if classes & w.MALE else None
            found = salient(prose, cast, phrase, sex=sex, without=())
            return None if found is None else (found[0], _LESS * found[1])
    return None


def _goes_on(page: str, start: int, end: int) -> bool:
    """Whether another noun for somebody follows at once: "the army officer"."""
    following = _WORD.search(page, start, end)
    return following is not None and bool(w.classes_of(following[0].lower()) & _SOMEBODY)
