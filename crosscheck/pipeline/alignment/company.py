"""Company: the telling words that stand around a name. Names of one thing keep like company in two articles."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from itertools import product

from crosscheck.model import Span
from crosscheck.names.person import Mention
from crosscheck.pipeline.extract import Reading
from crosscheck.text.page.prose import Prose
from crosscheck.text.words.synonyms import WORD, stem
from crosscheck.text.words.wordlist import lexicon

# So many code points on either side hold the words that a name stands among; words as common (0 to 7) tell nothing.
_REACH = 120
_COMMON = 6
# What makes a name a place's, before it and behind it.
_WHERE = re.compile(r"\b(?:in|at|of|near|nearby|from|outside|around|across)[ \n]\Z", re.IGNORECASE)
_OF_THERE = re.compile(r"[ \n](?:home|house|neighborhood|section|area|police|man|woman|teen|girl|boy|residents?)\b")
_LONGEST_WHERE = len(" outside ")
# Of somebody's mentions so many are looked at.
_MOST_MENTIONS = 24

Mentions = Sequence[tuple[int, Mention]]


def company(prose: Prose, span: Span, others: Iterable[Span] = ()) -> frozenset[str]:
    """The telling words around a name in its sentence: the stems of nouns and verbs, and names with their capitals.

    Args:
        prose: The article.
        span: Where it prints the name.
        others: Where other names stand: what is beyond them is said of these.
    """
    common = lexicon().common
    sentence = prose.sentence_at(span).span
    floor, ceiling = max(sentence.start, span.start - _REACH), min(sentence.end, span.end + _REACH)
    for other in others:
        if other.end <= span.start:
            floor = max(floor, other.end)
        elif other.start >= span.end:
            ceiling = min(ceiling, other.start)
    kept: set[str] = set()
    for word in (*WORD.findall(prose.page, floor, span.start), *WORD.findall(prose.page, span.end, ceiling)):
        low = word.lower()
        if common.get(low, 0) < _COMMON and (key := stem(low)):
            kept.add(key if low in common else word)
    return frozenset(kept)


def is_somewhere(page: str, span: Span) -> bool:
    """Whether what stands around a name makes it a place's: "in Tarn", "the town of Tarn", "a Tarn man"."""
    before = _WHERE.search(page, max(0, span.start - _LONGEST_WHERE), span.start)
    return before is not None or _OF_THERE.match(page, span.end) is not None


def shared_company(readings: Sequence[Reading], one: Mentions, other: Mentions, own: Collection[str]) -> int:
    """How many telling words stand around both of two names in two articles: in those two that share the most.

    Args:
        readings: The articles of a story.
        one: Where the one name stands, each place with the number of its article.
        other: Where the other does.
        own: The words of the names themselves, in lower case: these tell nothing.
    """
    mine, yours = _companies(readings, one), _companies(readings, other)
    return max(
        (sum(word.lower() not in own for word in here & there) for here, there in product(mine, yours)), default=0
    )


def _companies(readings: Sequence[Reading], mentions: Mentions) -> list[set[str]]:
    """The telling words around a name in each article."""
    kept: dict[int, set[str]] = defaultdict(set)
    for number, mention in mentions[:_MOST_MENTIONS]:
        prose, cast = readings[number].prose, readings[number].cast
        beside = [told.span for _, told in cast.mentions_in(prose.sentence_at(mention.span).span)]
        kept[number] |= company(prose, mention.span, beside)
    return list(kept.values())
