"""Bodies and venues by the general word that ends their name: "Weldon County Sheriff's Office"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.names import wordlists as w

# One line a sort: words that papers take for each other at the end of a name.
_SORTS = """
office department bureau agency administration ministry
committee commission council board party
airlines airways
college school institute academy university
association federation union league society
hospital clinic
apartments townhomes townhouses condominiums homes village
church chapel cathedral temple
park playground field gardens
hotel motel inn lodge
bar pub tavern lounge club nightclub
"""
# The longest name, in code points and words.
_REACH, _MOST_WORDS = 80, 6


@frozen
class Body:
    """A body or venue as it is named.

    Attributes:
        span: Its whole name.
        own: The words that only it bears, in lower case.
        general: The word that it shares with others of its sort, in lower case.
        sort: What stands for the sort.
    """

    span: Span
    own: tuple[str, ...]
    general: str
    sort: str


def bodies(page: str) -> Iterator[Body]:
    """Every body and venue of a page whose name ends in a word of some sort, in order. Linear in the page.

    Where a name goes on behind that word ("Park Avenue", "Union Station") it is of another sort, unless it goes on with
    somebody's title ("Sheriff's Office Sgt. Doe").
    """
    for match in _general().finditer(page):
        before = _OWN.search(page, max(0, match.start() - _REACH), match.start())
        behind = _NEXT.match(page, match.end())
        if before is None or (behind is not None and not w.word_classes().get(behind[1].lower(), 0) & w.HEAD):
            continue
        words = before[0].split()
        first = next((number for number, word in enumerate(words) if word not in _OPENING), len(words))
        if first < len(words):
            start = before.start() + sum(len(word) + 1 for word in words[:first])
            general = match[0].lower()
            own = tuple(word.lower().replace("’", "'") for word in words[first:])
            yield Body(Span(start, match.end()), own, general, _sorts()[general])


@cache
def _sorts() -> dict[str, str]:
    return {word: line.split()[0] for line in _SORTS.strip().splitlines() for word in line.split()}


@cache
def _general() -> re.Pattern[str]:
    words = "|".join(sorted((word.title() for word in _sorts()), key=len, reverse=True))
    # It starts with the word itself, whose capital the engine looks for at once; a blank stands before.
    return re.compile(rf"(?:{words})\b(?!['’-])")


_OWN = re.compile(rf"(?<![\w.'’-])(?:[A-Z][\w.&-]*+(?:['’]s?)?(?: (?:of|for|and|the))?(?: the)? ){{1,{_MOST_WORDS}}}\Z")
_NEXT = re.compile(r" ([A-Z][a-z]+)")
_OPENING = frozenset("A An At By For From In Its Near On Our The Their This To With of for and the".split())
