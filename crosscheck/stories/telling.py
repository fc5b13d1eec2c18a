"""The telling words of an article: the rare ones of its headline and first paragraphs."""

from __future__ import annotations

import heapq
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from math import log
from sys import intern

from crosscheck.model import Article
from crosscheck.text.page.anatomy import anatomy
from crosscheck.text.page.dateline import stamp_in
from crosscheck.text.words.wordlist import lexicon

# What happened, where and to whom stands at the head of a report, and that within so much of the page.
_HEAD, _SEARCHED = 1_500, 4_000
# So many words tell a story; more add what any report of its kind says.
_MOST = 60
_WORD = re.compile(r"[a-z][a-z'’-]{1,30}[a-z]|[0-9][0-9.,]{1,9}[0-9]")
# What is known of the language before any article is read weighs as much as so many articles.
_PRIOR = 1_000
# Of that many articles so many have a word at their head, by the band of the word list.
_EXPECTED = (1.0, 1.0, 1.0, 2.0, 5.0, 20.0, 200.0, 1_000.0)
_UNLISTED, _FIGURES = 1.0, 2.0
# Words of the dictionary from these bands on are no telling names: "march", "edward", "london".
_IN_USE, _EVERYWHERE = 2, 4
_WORDS_HELD = 1 << 16

#: Words with their weights, of length one.
Vector = dict[str, float]


@dataclass(frozen=True, slots=True)
class Brief:
    """What is compared of an article; small, since one of every article is held.

    Attributes:
        id: The article's; breaks ties, so that no order of reading changes a story.
        day: The day of publication, as stated or as printed on the page, as an ordinal; or None.
        words: Its telling words in lower case, the most telling first, sixty at most.
        counts: How often each is printed.
        names: Those of them that no dictionary has, or hardly: most names of people and small places.
    """

    id: str
    day: int | None
    words: tuple[str, ...]
    counts: tuple[int, ...]
    names: tuple[str, ...]


def brief(article: Article) -> Brief:
    """The day and the telling words of an article, read from its head.

    A word weighs by how often the article prints it, and by how rare it is in the language. The
    furniture of the page tells nothing: what an outlet prints under every report makes no story.
    """
    page = article.page[:_SEARCHED]
    sections = anatomy(page, article.text_start)
    stamp = None if article.published else stamp_in(page, sections)
    published = article.published or (stamp[0] if stamp else None)
    head = "\n".join(section.span.of(page) for section in sections if section.part.reports)[:_HEAD]
    counts = Counter(_WORD.findall(head.lower()))
    weights = {word: (1 + log(count)) * _rare(word) for word, count in counts.items()}
    telling = heapq.nsmallest(_MOST, weights, key=lambda word: (-weights[word], word))
    words = tuple(intern(word) for word in telling if weights[word] > 0)
    return Brief(
        id=article.id,
        day=date.fromisoformat(published[:10]).toordinal() if published else None,
        words=words,
        counts=tuple(counts[word] for word in words),
        names=tuple(word for word in words if is_telling_name(word)),
    )


def rarity(briefs: Sequence[Brief]) -> dict[str, float]:
    """How much each word tells among these articles: the logarithm of how few have it."""
    having = Counter(word for brief in briefs for word in brief.words)
    whole = _PRIOR + len(briefs)
    return {word: log(whole / (count + _expected(word))) for word, count in having.items()}


def vector(brief: Brief, rare: Mapping[str, float]) -> Vector:
    """The words weighed by their rarity and by how often they are printed (tf-idf, Spärck Jones, 1972)."""
    weights = {word: (1 + log(count)) * rare[word] for word, count in zip(brief.words, brief.counts, strict=True)}
    length = sum(weight * weight for weight in weights.values()) ** 0.5 or 1.0
    return {word: weight / length for word, weight in weights.items()}


@lru_cache(maxsize=_WORDS_HELD)
def is_telling_name(word: str) -> bool:
    """Whether a word in small letters is one that no dictionary has, or hardly: a surname, a small town."""
    known, word = lexicon(), _stem(word)
    return word[0].isalpha() and known.common.get(word, -1) < _IN_USE and known.proper.get(word, -1) < _EVERYWHERE


@lru_cache(maxsize=_WORDS_HELD)
def _rare(word: str) -> float:
    return log(_PRIOR / _expected(word))


@lru_cache(maxsize=_WORDS_HELD)
def _expected(word: str) -> float:
    """How many of a thousand articles have a word at their head."""
    if word[0].isdigit():
        return _FIGURES
    known = lexicon()
    word = _stem(word)
    band = max(known.common.get(word, -1), known.proper.get(word, -1))
    return _EXPECTED[band] if band >= 0 else _UNLISTED


def _stem(word: str) -> str:
    return word.replace("’", "'").removesuffix("'s")
