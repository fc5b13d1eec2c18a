"""Clauses that end where a slip of a verb seems to begin: "the luck she had | ran out", "those who did not | went"."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.text.words.function_words import CONJUNCTIONS, PREPOSITIONS, RELATIVES

_REACH: Final = 60
# "The luck she", "the money the city": a noun with a clause of its own; not so behind a word that joins clauses.
_CONTACT: Final = re.compile(r"(?P<noun>[\w’'-]+) (?:I|you|he|she|it|we|they|(?:the|his|her|their) [a-z]+) \Z")
_JOINING: Final = (PREPOSITIONS | CONJUNCTIONS | RELATIVES).difference(("what",)) | frozenset(
    "once past said say says that then told".split()
)
# "The only chance the visitors" had: of a thing of which there is one, or few, a clause says which.
_FEW: Final = re.compile(
    r"(?i)\b(?:all|any|every(?:one|thing|body)?|few|first|last|little|most|no(?:body|thing)?|only|sole|those|[a-z]+est)\b"
    r"[^.,;:“”\"\n]{1,50} \Z"
)
# "Those who refused" say so, "the reforms he wanted" make sense: a plural that has the next verb.
_MANY: Final = re.compile(
    r"\b(?:(?:all|many|most|some|that|those|what|which|who)\b[^.,;:]{0,40}"
    r"|[a-z]{3,}s (?:I|you|he|she|we|they|(?:the|his|her|their) [a-z]+|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) )\Z"
)
# "As well as he" could: the verb is left out behind it.
_ELLIPTIC: Final = re.compile(
    r"(?i)\b(?:all|as|best|much|most|than|those|what(?:ever)?|(?:any|every)(?:one|thing|body))(?: [a-z]+)? \Z"
)
# "Those who" did not, "whether he" did not: all of that is the subject of the verb behind.
_SUBJECT: Final = re.compile(
    r"(?i)\b(?:(?:who|which|what|some|ones?|others|many|few|most|half)(?: [a-z]+ly)?"
    r"|(?:how|if|what|whether|why)(?: (?!that\b)[\w’'-]+){1,5}|(?:those|ones?) that|(?-i:That)(?: [\w’'-]+){1,3}) \Z"
)
_OPEN: Final = re.compile(r"(?i)\b(?:what|who|which|that|how|where|why|when|all|as)(?:ever)?\b")
_ASKED: Final = re.compile(r"(?i)\b(?:how|what|why)\b")


def _before(match: re.Match[str], pattern: re.Pattern[str]) -> re.Match[str] | None:
    return pattern.search(match.string, max(0, match.start() - _REACH), match.start())


def of_a_noun(match: re.Match[str]) -> bool:
    """Whether what stands before the match is a noun and the subject of a clause about it ("the luck she")."""
    clause = _before(match, _CONTACT)
    return clause is not None and clause["noun"].lower() not in _JOINING


def of_one_or_few(match: re.Match[str]) -> bool:
    """Whether what stands before the match is one of a kind and the subject of a clause about it."""
    return _before(match, _FEW) is not None


def of_many(match: re.Match[str]) -> bool:
    """Whether what stands before the match is a plural, with or without a clause about it ("the reforms he")."""
    return _before(match, _MANY) is not None


def elliptic(match: re.Match[str]) -> bool:
    """Whether a clause before the match leaves its verb out ("as well as he")."""
    return _before(match, _ELLIPTIC) is not None


def subject(match: re.Match[str]) -> bool:
    """Whether the match ends a clause that is the subject of what follows ("those who")."""
    return _before(match, _SUBJECT) is not None


def open_clause(match: re.Match[str]) -> bool:
    """Whether a word that a clause follows stands anywhere before the match."""
    return _before(match, _OPEN) is not None


def asked(match: re.Match[str]) -> bool:
    """Whether the match stands in a question."""
    return _before(match, _ASKED) is not None
