"""Company: the telling words that stand around a name. Names of one thing keep like company in two articles."""

from __future__ import annotations

from collections.abc import Iterable

from crosscheck.model import Span
from crosscheck.text.page.prose import Prose
from crosscheck.text.words.synonyms import WORD, stem
from crosscheck.text.words.wordlist import lexicon

# So many code points on either side hold the words that a name stands among; words as common (0 to 7) tell nothing.
_REACH = 120
_COMMON = 6


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
