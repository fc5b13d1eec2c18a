"""What part a named person plays in a sentence: who speaks, who acts for the law, who only owns something."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.person import Mention, Person

_NEXT: Final = re.compile(
    r"(?:,[^,.;:“”\"]{1,80},)?[ \xa0\n](?:also[ \xa0]|later[ \xa0]|then[ \xa0]|has[ \xa0]|had[ \xa0])?([a-z]+)"
)
_PREVIOUS: Final = re.compile(r"([a-z]+)[ \xa0\n]\Z")
# Not "by signing Jane Doe".
_BY: Final = re.compile(r"\bby[ \xa0\n](?![a-z]{2,12}ing\b)(?:[\w.'’-]{1,20}[ \xa0]){0,4}\Z")
# What is done to a person, perhaps after an age: "Captain Jane Doe, 49, was sentenced".
_SUFFERS: Final = re.compile(
    r"(?:,[^,.;:“”\"]{1,40},)?[ \xa0\n](?:(?:was|is|were|has been|had been|will be)[ \xa0]"
    r"(?:[a-z]+ly[ \xa0])?(?!said|told)[a-z]+"
    r"(?:ed|ent|iven|anded|ound|ught)\b|faces?\b|pleaded\b|got\b|received\b|is[ \xa0]serving\b)"
)
# The same before a title: "charged the captain, Jane Doe".
_DONE_TO: Final = re.compile(
    r"\b(?:charged|arrested|sentenced|jailed|convicted|accused|detained|indicted|fined|sued|dismissed|suspended|acquitted"
    r"|held)[ \xa0\n](?:the[ \xa0])?(?:[a-z'’-]{2,16}[ \xa0]){0,2}\Z"
)
_WORD: Final = re.compile(r"[\w-]+")


def speaks(page: str, mention: Mention, sentence: Span) -> bool:
    """Whether a person is the speaker of the sentence: "Doe said", "said Doe", "according to Doe"."""
    first = _first(mention)
    known = w.word_classes()
    following = _NEXT.match(page, mention.span.end, min(sentence.end, mention.span.end + 100))
    if following is not None and known.get(following[1], 0) & w.SAYING and following[1] not in _SAYS_OF_ONESELF:
        return True
    chunk = page[max(sentence.start, first - 48) : first]
    previous = _PREVIOUS.search(chunk)
    acts = following is not None and known.get(following[1], 0) & w.PERSONAL
    if (
        previous is not None
        and not acts
        and previous[1] in _INVERTED
        and chunk[: previous.start(1)].rstrip()[-1:] in _CLOSING
    ):
        return True
    return chunk.lower().rstrip().endswith("according to")


# A plea and a denial are news about the one who makes them.
_SAYS_OF_ONESELF: Final = frozenset(
    ("pleaded", "admitted", "confessed", "denied", "faces", "acknowledged", "conceded", "believed", "thought")
)
_CLOSING: Final = tuple(',"”’?!—')
_INVERTED: Final = frozenset(("said", "says", "added", "told", "explained", "wrote", "recalled", "noted"))


def is_agent(page: str, person: Person, mention: Mention, floor: int) -> bool:
    """Whether a person acts on others here: a judge, an officer, a spokesman, or behind "by"."""
    first = _first(mention)
    if _BY.search(page, max(floor, first - 40), first):
        return True
    if _SUFFERS.match(page, mention.span.end, mention.span.end + 100) or _DONE_TO.search(
        page, max(floor, first - 60), first
    ):
        return False
    titles = person.titles[:3]
    known = w.word_classes()
    return any(known.get(word.lower().rstrip("."), 0) & w.LAW for title, _ in titles for word in _WORD.findall(title))


def owns(page: str, mention: Mention) -> bool:
    """Whether a genitive follows a name: "Doe's"."""
    return page[mention.span.end : mention.span.end + 1] in ("'", "’")


def _first(mention: Mention) -> int:
    title = mention.title
    return title.start if title is not None and title.start < mention.span.start else mention.span.start
