"""Offices that introduce a name behind what they are of: "the director of the Hollin Museum, Jane Doe,"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.kinds.title.predicated import office_at
from crosscheck.model import Span
from crosscheck.names.person import Cast, Person
from crosscheck.text.page.prose import Prose

# What such a phrase has none of: a verb, another phrase.
_NO_PART: Final = r"(?:said|says|was|were|is|are|has|had|will|would|who|that|which|and|when|told|the)\b"
_PHRASE: Final = re.compile(
    r"(?:\b(?:[Tt]he|[Ii]ts|[Tt]heir)|['’]s)[ \xa0]"
    rf"(?P<office>(?:(?!{_NO_PART})[A-Za-z][a-z-]+[ \xa0]){{1,4}}?)(?:of|at|for|in|to)"
    rf"(?:[ \xa0]the)?(?:[ \xa0](?:of|for)[ \xa0]the\b|[ \xa0](?!{_NO_PART})[\w'’.&-]{{1,24}}){{1,7}},[ \xa0]\Z"
)
# Where the name closes a phrase it is the holder's, not the next of a list, nor whoever does something then.
_CLOSED: Final = re.compile(r"[,.;)”\"]|[ \xa0]\(|\Z")
_REACH: Final = 128


def introducing(prose: Prose, cast: Cast) -> Iterator[tuple[Person, Span]]:
    """Each person who is introduced by an office and what it is of, with the words of the office.

    Args:
        prose: The article.
        cast: Its people.
    """
    page = prose.page
    for person in cast.persons:
        for mention in person.mentions:
            start = mention.span.start
            if (
                mention.form != "full"
                or page[start - 2 : start - 1] != ","
                or not _CLOSED.match(page, mention.span.end)
            ):
                continue
            floor = max(prose.sentence_at(mention.span).span.start, start - _REACH)
            phrase = _PHRASE.search(page, floor, start)
            office = office_at(page, phrase.start("office"), phrase.end("office")) if phrase is not None else None
            if office is not None:
                yield person, office
