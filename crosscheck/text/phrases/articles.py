"""Articles that cannot stand where they do: "a unhappy", "an bridge", "the their", "a 11-year-old"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.text.phrases.slip import Phrase
from crosscheck.text.words.indefinite import vowel_first
from crosscheck.text.words.wordlist import lexicon

# The next word must be one that everybody knows, so that no name and no other language is read as English.
_KNOWN: Final = 3

# The first half of a compound must be a number: "a eight-year sentence".
_VOWEL: Final = r"(?:[aeiou][a-z]{1,20}(?![\w'’/-])|(?:eight(?:een|y)?|eleven)(?=-[a-z]))"
_CONSONANT: Final = r"[b-df-gj-np-tv-z][a-z]{1,20}(?![\w'’/-])"
# It may stand in quotation marks: "an “scheme”".
_QUOTE: Final = "[\"“‘']?"
_DETERMINER: Final = "(?:the|an?|his|her|its|their|our|my|your|this|these|those)(?= )(?! (?:la|cappella|priori)\\b)"
_ALONE: Final = "(?:of|from|with|was|were|is|are|has|had|includes?|been|he|she|him|they|them)(?= [a-z])"
# An article before a word that cannot follow it; a page is searched for its first letter at the speed of memory.
_ARTICLES: Final = tuple(
    re.compile(
        rf"(?:{a}(?= (?:{_QUOTE}{_VOWEL}|{_DETERMINER}))|{a}n(?= (?:{_QUOTE}{_CONSONANT}|{_DETERMINER}|{_ALONE}))"
        rf"|{the}(?= (?:{_DETERMINER}|{_ALONE})))(?= {_QUOTE}(?P<word>[a-z]+))"
    )
    for a, the in ((" a", " the"), ("A", "The"))
)
# An article before a number that counts or measures, or before an initialism.
_SPOKEN_OTHERWISE: Final = tuple(
    re.compile(rf"{a}n? (?P<word>[0-9]+(?:,[0-9]{{3}})*(?=(?:\.[0-9]+)?(?:[ -][a-z]|%))|[A-Z]{{2,5}}(?=s?[ -][a-z]))")
    for a in (" a", "A")
)
# "Vitamin a is", "plan a or b": the letter, not the article.
_AFTER_LETTER: Final = frozenset("all am an and are as at if in into is it of off on onto or out over under up".split())
_DETERMINERS: Final = frozenset("a an the his her its their our my your this these those".split())
_ADRIFT: Final = frozenset("of from with was were is are has had include includes been he she him they them".split())


def misplaced_articles(page: str) -> Iterator[Phrase]:
    """Every article before a word that cannot follow it, in order of the sort. Linear: a few searches of the page."""
    for pattern in (*_ARTICLES, *_SPOKEN_OTHERWISE):
        for match in pattern.finditer(page):
            start = match.start() + page.startswith(" ", match.start())
            if not _begins(page, start):
                continue
            article = match[0].split()[0]
            found = _article(article, page[start + len(article) : match.start("word")], match["word"])
            if found is not None:
                yield Phrase(Span(start, match.end("word")), *found)


def _begins(page: str, start: int) -> bool:
    """Whether a word begins here; a capital must open a sentence: "England A" is a team."""
    before = page[max(0, start - 2) : start]
    if page[start].islower():
        return not before[:1] or before[0] not in "&."
    return not before.strip() or (before[-1] in ' \n“"‘' and not before[0].isalnum())


def _article(article: str, gap: str, word: str) -> tuple[tuple[str, ...], str] | None:
    """What is meant by an article and the word behind a gap, and what is wrong; None where nothing is."""
    small = article.lower()
    quoted = gap != " "
    if word in _DETERMINERS and not quoted:
        # "A a" is a doubled word, or a letter.
        fits = word != small and not {word, small} <= {"a", "an"}
        return ((article, word), "two words where one belongs") if fits else None
    if word in _ADRIFT and small != "a" and not quoted:
        return (word,), "an article without its noun"
    if word.islower() and lexicon().common.get(word, 0) < _KNOWN:
        return None
    vowel = vowel_first(word)
    if small == "a":
        if not vowel or word in _AFTER_LETTER:
            return None
        return (f"{article}n{gap}{word}",), "“an” stands before a vowel"
    if vowel is not False:
        return None
    return (f"{article[0]}{gap}{word}", f"{article}d{gap}{word}"), "“a” stands before a consonant"
