"""Owners: whose number it is that a sentence tells, by the name that stands before it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from crosscheck.model import Claim
from crosscheck.names.across import Identity
from crosscheck.names.reference.pronouns import antecedent
from crosscheck.pipeline.extract import Reading
from crosscheck.text.words.synonyms import stem

Who = Mapping[tuple[int, str], Identity]

_NAME = re.compile(r"[A-Z][\w’'&-]*[a-z][\w’'-]*")
_PRONOUNS = frozenset(("He", "She", "His", "Her"))
_NO_NAME = frozenset(
    "The An Of In At On By For With From When While After Before As And But If It Its They Their We Our You This That "
    "There These Those Both All Some Many Most Just Only About Nearly Party Group Company Bank "
    "Corp Inc Ltd Front Movement Coalition Bloc Council Club Trust Fund".split()
)


def owner(number: int, reading: Reading, claim: Claim, who: Who, *, named: bool) -> str | None:
    """Whose number a claim tells: a person by his full name, anybody else by the first letters of his name.

    Args:
        number: The place of the article in its story.
        reading: The article.
        claim: The number; where its slot has subjects it is theirs.
        who: Whom a name in an article means.
        named: Whether the number must be somebody's; if not, it is the story's: "".

    Returns: None where it must be somebody's and nobody is named.
    """
    if claim.slot is not None and claim.slot.subjects:
        return " and ".join(sorted(_known(number, name, who) for name in claim.slot.subjects))
    if not named:
        return ""
    words = _NAME.findall(reading.prose.page, claim.sentence.start, claim.span.start)
    last = next((word for word in reversed(words) if word not in _NO_NAME), "")
    person = _person(reading, claim, last)
    if person is not None:
        return _known(number, person, who)
    return None if last in _PRONOUNS else stem(last) or None


def _known(number: int, name: str, who: Who) -> str:
    return who[number, name].name if (number, name) in who else name


def _person(reading: Reading, claim: Claim, word: str) -> str | None:
    """The person of whose name a word is part, or for whom a pronoun stands; None where it is neither."""
    if word in _PRONOUNS:
        sentence = reading.prose.sentence_at(claim.span)
        meant = antecedent(reading.prose, reading.cast, sentence, claim.span.start, word)
        return meant[0].name if meant is not None else None
    named = reading.cast.mentions_in(claim.sentence) if word else ()
    return next((person.name for person, m in named if word in m.span.of(reading.prose.page).split()), None)
