"""An article's tokens, counted: which of them no list holds, and in whose company they stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Container, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import combinations, compress, filterfalse, islice, pairwise
from operator import eq

from crosscheck.model import Part, Span
from crosscheck.text.numerals.unit_table import forms_of
from crosscheck.text.page.prose import Prose, Sentence
from crosscheck.text.scanning.tokens import TOKEN, blanked
from crosscheck.text.words.repeats import never_twice
from crosscheck.text.words.wordlist import lexicon, listed, plain, with_letters

_GENITIVE = re.compile(r"['’]s$|['’]+$")
_LONGEST = 30
# An article with more names or unknown words than this is a list, and one with more in small letters is not English.
_MOST_NAMES = 500
_SHORTEST_NAME = 4
_MOST_STRANGE = 5_000
_STRANGE_SHARE = 0.1
_FEW = 20
# Of a name so many places of an article tell what stands beside it.
_MOST_PLACES = 8


class Tally:
    """The tokens of those parts of an article that report.

    Attributes:
        prose: The article.
    """

    def __init__(self, prose: Prose, names: Collection[str]) -> None:
        """Takes an article, and the words that are known to be parts of names of persons and places in it."""
        self.prose = prose
        self._names = names
        self._text = blanked(prose.page)
        self._tokens = self._text.split()
        self._rare = list(filterfalse(lexicon().common.__contains__, self._tokens))

    @cached_property
    def names(self) -> frozenset[str]:
        """Plain words that are known to be parts of names of persons and places."""
        return frozenset(map(plain, self._names))

    @cached_property
    def strange(self) -> frozenset[str]:
        """The distinct tokens, in small letters, that no list holds; none where they are too many."""
        found = frozenset(filter(unlisted, set(self._rare).difference(lexicon().proper)))
        return found if len(found) <= _MOST_STRANGE else frozenset()

    def printed(self, tokens: Container[str]) -> dict[str, list[Span]]:
        """Some strange tokens as they are printed, each with its places; none where the article is no English prose.

        Those that are printed in small letters must be among them.
        """
        page = self.prose.page
        found: dict[str, list[Span]] = {}
        for start, end in self._places(filter(tokens.__contains__, self._rare)):
            token = page[start:end]
            if unlisted(token):
                found.setdefault(token, []).append(Span(start, end))
        small = sum(map(str.islower, found))
        return {} if small > _FEW and small > _STRANGE_SHARE * len(self.counts) else found

    @cached_property
    def doubled(self) -> list[Sentence]:
        """The sentences in which a token that never stands twice does so, but for its capitals, in order."""
        tokens, page = self._tokens, self.prose.page
        twice = set(filter(never_twice, compress(tokens, map(eq, tokens, islice(tokens, 1, None)))))
        found: dict[int, Sentence] = {}
        for (first, end), (second, _) in pairwise(self._places(filter(twice.__contains__, tokens))):
            if page[end:second].isspace():
                sentence = self.prose.sentence_at(Span(first, end))
                if sentence.part.reports:
                    found[sentence.span.start] = sentence
        return list(found.values())

    def _places(self, tokens: Iterable[str]) -> Iterator[tuple[int, int]]:
        """Start and end of tokens that are given in the order of the page, none of a kind left out."""
        text = f" {self._text} "
        at = 0
        for token in tokens:
            start = text.index(f" {token} ", at)
            at = start + len(token) + 1
            yield start, at - 1

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each token stands there, in small letters; a caption printed twice is one witness for its words."""
        text = self._text
        spans = [sentence.span for sentence in self.prose.sentences if sentence.part.reports]
        return Counter(" ".join({text[span.start : span.end].strip() for span in spans}).split())

    @cached_property
    def lines(self) -> list[tuple[Sentence, list[str]]]:
        """Each sentence with its tokens as printed."""
        page = self.prose.page
        return [
            (sentence, TOKEN.findall(page, sentence.span.start, sentence.span.end))
            for sentence in self.prose.sentences
            if sentence.part.reports
        ]

    @cached_property
    def below(self) -> Counter[str]:
        """Capitalised words of four letters and more that are no common ones, counted below the headline."""
        text, page = self._text, self.prose.page
        reporting = [sentence for sentence in self.prose.sentences if sentence.part.reports]
        once = {text[line.span.start : line.span.end].strip(): line for line in reversed(reporting)}
        headlines = {text[line.span.start : line.span.end].strip() for line in reporting if line.part is Part.HEADLINE}
        witnesses = {line.span.start for words, line in once.items() if words not in headlines}
        return Counter(
            core(page[start:end])
            for start, end in self._places(self._rare)
            if end - start >= _SHORTEST_NAME and page[start].isupper()
            if self.prose.sentence_at(Span(start, end)).span.start in witnesses
        )

    @cached_property
    def uncommon(self) -> dict[str, list[str]]:
        """The plain words that are no common ones, names among them, by first letter; none where they are many."""
        words = {core(token) for token in set(self._rare) if len(token) >= _SHORTEST_NAME}
        by_letter: dict[str, list[str]] = {}
        for word in words.difference(lexicon().common, [""]) if len(words) <= _MOST_NAMES else ():
            by_letter.setdefault(word[0], []).append(word)
        return by_letter

    def opens(self, span: Span) -> bool:
        """Whether a token begins a sentence or stands in a headline: there its capital says nothing."""
        sentence = self.prose.sentence_at(span)
        if sentence.part is Part.HEADLINE:
            return True
        first = TOKEN.search(self.prose.page, sentence.span.start)
        return first is not None and first.start() == span.start


class Told:
    """The words of a story, counted over all its articles."""

    def __init__(self, tallies: Sequence[Tally]) -> None:
        self._tallies = tallies

    @property
    def several(self) -> bool:
        """Whether the story has more than one article."""
        return len(self._tallies) > 1

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and self[word] > 0

    def __getitem__(self, word: str) -> int:
        """How often a plain word stands there, the genitive included."""
        return self._counts[word] + self._counts[f"{word}'s"]

    @cached_property
    def _counts(self) -> Counter[str]:
        total: Counter[str] = Counter()
        for tally in self._tallies:
            total.update(tally.counts)
        return total

    def is_of_several(self, word: str) -> bool:
        """Whether two articles print a plain word, each in sentences of its own: a copy brings its slips along."""
        printed = [
            {" ".join(tokens) for _, tokens in tally.lines if word in map(core, tokens)}
            for tally in self._tallies
            if tally.counts[word] or tally.counts[f"{word}'s"]
        ]
        return any(one.isdisjoint(other) for one, other in combinations(printed[:_MOST_PLACES], 2))

    def beside(self, name: str, *, before: bool) -> Iterator[str]:
        """The words that stand right before a printed name in the story, or right behind it, a blank between.

        No article is read further than so many places of the name.
        """
        sought = f" {name}" if before else f"{name} "
        for tally in self._tallies:
            page, at = tally.prose.page, -1
            for _ in range(_MOST_PLACES):
                at = page.find(sought, at + 1)
                if at < 0:
                    break
                end = at + len(sought)
                if before and not page[end : end + 1].isalpha():
                    yield page[page.rfind(" ", max(0, at - _LONGEST), at) + 1 : at]
                elif not before and not page[at - 1 : at].isalpha():
                    found = TOKEN.match(page, end)
                    yield found[0] if found is not None else ""

    @cached_property
    def company(self) -> set[tuple[str, str]]:
        """Every two plain words that stand side by side in a sentence."""
        lines = (tokens for tally in self._tallies for _, tokens in tally.lines)
        return {(core(a), core(b)) for tokens in lines for a, b in pairwise(tokens)}


@lru_cache(maxsize=65_536)
def core(token: str) -> str:
    """The plain word of a token, without the genitive's ending and quotation marks."""
    if token.isalpha() and token.isascii():
        return token.lower()
    return _GENITIVE.sub("", plain(token).strip("'_"))


@lru_cache(maxsize=65_536)
def unlisted(token: str) -> bool:
    """Whether a token is of three to thirty letters and neither a word nor a unit, or has one digit for a letter."""
    if len(token) > _LONGEST:
        return False
    word = core(token)
    if word.isalpha():
        if len(word) < 3 or not word.isascii() or listed(word) or forms_of(word):
            return False
        # The plural of a name ("the Carolinas").
        return not (word[-1] == "s" and word[:-1] in lexicon().proper)
    return word.isalnum() and word.isascii() and with_letters(word) is not None
