"""Quantifiers: what is said of nearly all things of a sort ("nearly all night ferries")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.scanning.triggers import SharedTriggers

_NEARLY: Final = ("nearly", "almost", "virtually", "practically")
_TRIGGERS: Final = SharedTriggers([f" {word} all " for word in _NEARLY])
# The things, by two words or three: one alone is said of too much.
_THINGS: Final = re.compile(
    r"(?:of )?(?:the |its |their |our |his |her )?(?P<things>[a-z][a-z’'-]{2,}(?: [a-z][a-z’'-]{2,}){1,2})(?![\w’'-])"
)
# Words that do not go on naming things.
_NO_NOUN: Final = re.compile(
    r" (?:and|or|but|in|on|at|of|for|from|with|by|to|that|which|who|were|was|are|is|have|has|had|will|would|could|can"
    r"|may|the|this|than|when|where|while|after|before|during|since|into|over|under|through|as|because|said|including"
    r"|within|between|across|against|without|went|came|did|do|does|not|being|been)\b.*"
)
_ALL: Final = (
    r"(?<!nearly )(?<!almost )(?<!virtually )(?<!practically )(?<!not )\ball\b(?: of)?"
    r"(?: the| its| their| our| his| her)? "
)


@frozen
class NearlyAll:
    """Things of a sort that something is said of nearly all of.

    Attributes:
        span: The words: "nearly all night ferries".
        things: The sort: "night ferries".
    """

    span: Span
    things: str


def nearly_all(folded: str) -> Iterator[NearlyAll]:
    """Every "nearly all" of things that two words or three name, in order.

    Args:
        folded: The page in lower case.
    """
    for _, before, end in _TRIGGERS.matches(folded):
        named = _THINGS.match(folded, end)
        things = _NO_NOUN.sub("", named["things"]) if named else ""
        if named is not None and " " in things:
            yield NearlyAll(Span(before + 1, named.start("things") + len(things)), things)


def all_of(things: str, page: str) -> Iterator[Span]:
    """Where a page tells of all things of a sort, in order."""
    for match in re.finditer(f"{_ALL}{re.escape(things)}\\b", page, re.IGNORECASE):
        yield Span(*match.span())
