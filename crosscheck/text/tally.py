"""An article's tokens, counted: which of them no list holds, and in whose company they stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property, lru_cache
from itertools import chain, filterfalse, pairwise

from crosscheck.model import Part
from crosscheck.text.prose import Prose
from crosscheck.text.slips import Vicinity
from crosscheck.text.wordlist import lexicon, listed, plain, with_letters

TOKEN = re.compile(r"[\w'’]+")

_GENITIVE = re.compile(r"['’]s$|['’]+$")
_LONGEST = 30
# An article with more names or unknown words than this is a list, and one with more in small letters is not English.
_MOST_NAMES = 500
_MOST_STRANGE = 5_000
_STRANGE_SHARE = 0.1
_FEW = 20


class Tally:
    """The tokens of those parts of an article that report.

    Attributes:
        prose: The article.
        names: Plain words that are known to be parts of names of persons and places in it.
        lines: Each sentence with its tokens.
        counts: How often each token stands there; a caption that is printed twice is one witness for its words.
    """

    def __init__(self, prose: Prose, names: frozenset[str]) -> None:
        self.prose = prose
        self.names = names
        page = prose.page
        self.lines = [
            (sentence, TOKEN.findall(page, sentence.span.start, sentence.span.end))
            for sentence in prose.sentences
            if sentence.part.reports
        ]
        self.counts = Counter(chain.from_iterable({tuple(tokens) for _, tokens in self.lines}))

    @cached_property
    def strange(self) -> list[str]:
        """The distinct tokens that no list holds, in alphabetical order; none where the article is no English prose."""
        rare = filterfalse(lexicon().common.__contains__, self.counts)
        found = sorted(filter(unlisted, rare))
        small = sum(map(str.islower, found))
        if small > max(_FEW, _STRANGE_SHARE * len(self.counts)) or len(found) > _MOST_STRANGE:
            return []
        return found

    @cached_property
    def below(self) -> dict[str, int]:
        """Capitalised words of four letters and more, counted below the headline."""
        headline = Counter(chain.from_iterable(tokens for line, tokens in self.lines if line.part is Part.HEADLINE))
        below: dict[str, int] = {}
        counts = self.counts
        for token in filterfalse(str.islower, counts):
            if not token[0].isupper() or len(token) < 4:
                continue
            if (number := counts[token] - headline.get(token, 0)) > 0:
                word = core(token)
                below[word] = below.get(word, 0) + number
        return below

    @cached_property
    def usual(self) -> Vicinity:
        """Those of them that are no common words: the names of the article, as it usually prints them."""
        words = {word: count for word, count in self.below.items() if word not in lexicon().common}
        return Vicinity(words if len(words) <= _MOST_NAMES else {})

    @cached_property
    def openers(self) -> set[str]:
        """Tokens that begin a sentence or stand in a headline: their capital says nothing."""
        openers = {tokens[0] for _, tokens in self.lines if tokens}
        return openers.union(*(tokens for sentence, tokens in self.lines if sentence.part is Part.HEADLINE))


class Told:
    """The words of a story, counted over all its articles."""

    def __init__(self, tallies: Sequence[Tally]) -> None:
        self._tallies = tallies
        self._counts = Counter[str]()
        for tally in tallies:
            self._counts.update(tally.counts)

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and self[word] > 0

    def __getitem__(self, word: str) -> int:
        count = self._counts.get
        printed = (word, word.capitalize(), word.upper())
        return sum([count(form + end, 0) for form in printed for end in ("", "'s", "’s")])

    @cached_property
    def company(self) -> set[tuple[str, str]]:
        """Every two plain words that stand side by side in a sentence."""
        lines = (tokens for tally in self._tallies for _, tokens in tally.lines)
        return {(core(a), core(b)) for tokens in lines for a, b in pairwise(tokens)}


@lru_cache(maxsize=65_536)
def core(token: str) -> str:
    """The plain word of a token, without the genitive's ending and quotation marks."""
    return _GENITIVE.sub("", plain(token).strip("'_"))


@lru_cache(maxsize=65_536)
def unlisted(token: str) -> bool:
    """Whether a token is a word of three to thirty letters that no list holds, or has one digit for a letter."""
    if len(token) > _LONGEST:
        return False
    word = core(token)
    if word.isalpha():
        if len(word) < 3 or not word.isascii() or listed(word):
            return False
        # The plural of a name ("the Carolinas").
        return not (token[0].isupper() and word[-1] == "s" and word[:-1] in lexicon().proper)
    return word.isalnum() and word.isascii() and with_letters(word) is not None
