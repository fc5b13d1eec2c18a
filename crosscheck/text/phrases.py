"""Phrases that English never prints: "a unidentified", "an man", "hundred of thousands", "first degree-murder".

Only slips that no sentence can make right are here; most errors of grammar need a reader.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from crosscheck.model import Span
from crosscheck.text.wordlist import lexicon

# The next word must be one that everybody knows, so that no name and no other language is read as English.
_KNOWN: Final = 3
_NUMBERS: Final = "one|two|three|four|five|six|seven|eight|nine|ten|a dozen|[0-9]{1,4}"

# Every pattern begins with letters, so that a page is searched at the speed of memory.
_ARTICLES: Final = tuple(
    re.compile(rf"{article} (?P<word>{word})(?![\w'’/-])")
    for articles, word in (
        ((" a", "A"), r"[aeiou][a-z]{1,20}"),
        ((" an", "An"), r"[b-df-gj-np-tv-z][a-z]{1,20}"),
        ((" the", "The", " a", "A", " an", "An"), r"(?:the|an?|his|her|its|their|our|my|your|this|these|those)(?= )"),
        ((" the", "The", " an", "An"), r"(?:of|from|with|was|were|is|are|has|been)(?= )"),
    )
    for article in articles
)
# "Vitamin a is", "plan a or b": the letter, not the article.
_AFTER_LETTER: Final = frozenset("all am an and are as at if in into is it of off on onto or out over under up".split())
# Vowels in writing that begin with another sound, and the other way round.
_CONSONANT_SOUND: Final = re.compile(
    r"eu|ew|onc?e|ouija|ubiq|uk|ur[aeiou]|us(?:[aeiu])|ut(?:[eio])|u[nf]i(?!n|m|d)|unan|uv|uf|ub|ug(?!l)"
)
_VOWEL_SOUND: Final = re.compile(r"[bcdfgjklmnpqrstvwyz]")
_DETERMINERS: Final = frozenset("a an the his her its their our my your this these those".split())
_ADRIFT: Final = frozenset("of from with was were is are has been".split())
# How far round a cue the whole phrase is looked for.
_REACH: Final = 24


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that cannot stand, what may be meant, and what is wrong with it.

    Attributes:
        span: The words.
        intended: What may be meant, none preferred.
        why: What is wrong, in plain words.
    """

    span: Span
    intended: tuple[str, ...]
    why: str


def impossible_phrases(page: str) -> Iterator[Phrase]:
    """Every impossible phrase of a page, pattern by pattern. Linear: one search of the page a pattern."""
    done = set[int]()
    for pattern in _ARTICLES:
        for match in pattern.finditer(page):
            start = match.start() + page.startswith(" ", match.start())
            found = _article(page, start, match["word"]) if _begins(page, start) else None
            if found is not None and start not in done:
                done.add(start)
                yield Phrase(Span(start, match.end()), *found)
    for cue, pattern, repair, why in _PATTERNS:
        for hit in cue.finditer(page):
            whole = pattern.search(page, max(0, hit.start() - _REACH), hit.end() + _REACH)
            if whole is not None:
                yield Phrase(Span(*whole.span()), repair(whole), why)


def _begins(page: str, start: int) -> bool:
    """Whether a word begins here; a capital must open a sentence: "England A" is a team."""
    before = page[max(0, start - 2) : start]
    if page[start].islower():
        return not before[:1] or before[0] not in "&."
    return not before.strip() or (before[-1] in ' \n“"‘' and not before[0].isalnum())


def _article(page: str, start: int, word: str) -> tuple[tuple[str, ...], str] | None:
    """What is meant by an article and the word behind it, and what is wrong; None where nothing is."""
    article = page[start : page.index(" ", start)]
    small = article.lower()
    if word in _DETERMINERS:
        # "The a cappella choir"; "the the" is a doubled word.
        return ((article, word), "two words where one belongs") if word not in ("a", "an", small) else None
    if word in _ADRIFT and small != "a":
        return (word,), "an article without its noun"
    if lexicon().common.get(word, 0) < _KNOWN:
        return None
    if small == "a":
        vowel = _vowel_first(word) and word not in _AFTER_LETTER
        return ((f"{article}n {word}",), "“an” stands before a vowel") if vowel else None
    if _vowel_first(word):
        return None
    return (f"{article[0]} {word}", f"{article}d {word}"), "“a” stands before a consonant"


def _vowel_first(word: str) -> bool:
    return word[0] in "aeiou" and not _CONSONANT_SOUND.match(word)


_DONE: Final = "been|had|done|gone|known|made|seen|taken|told|sold|kept|left|come|got|given"
_OF_MANY: Final = {"was": "were", "is": "are", "has been": "have been"}
Repair = Callable[[re.Match[str]], tuple[str, ...]]


def _put(template: str) -> Repair:
    return lambda match: (match.expand(template),)


def _slip(cue: str, whole: str, repair: Repair, why: str) -> tuple[re.Pattern[str], re.Pattern[str], Repair, str]:
    return re.compile(cue), re.compile(whole), repair, why


# Letters that are looked for first, the phrase round them, what is meant, and why it cannot stand.
_PATTERNS: Final = (
    _slip(
        rf" least (?:{_NUMBERS})\b",
        rf"\b(?!(?:at|the|very|not|their|its)\b)(?P<before>[a-z]{{2,12}}) least (?P<number>{_NUMBERS})\b(?!-)",
        _put(r"\g<before> at least \g<number>"),
        "“at” is missing",
    ),
    _slip(
        r" degree-[a-z]",
        r"\b(?P<which>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth) degree-(?P<what>[a-z]{4,14})\b",
        _put(r"\g<which>-degree \g<what>"),
        "the hyphen stands in the wrong place",
    ),
    _slip(
        r" of (?:thousand|million|billion)s\b",
        r"\b(?P<few>[Hh]undred|[Tt]housand|[Mm]illion|[Dd]ozen|[Tt]en) of (?P<many>thousand|million|billion)s\b(?!-)",
        _put(r"\g<few>s of \g<many>s"),
        "both numbers stand in the plural",
    ),
    _slip(
        r"ould of ",
        rf"\b(?P<modal>[CcWw]ould|[Ss]hould) of (?P<done>{_DONE}|[a-z]{{3,12}}ed)\b",
        _put(r"\g<modal> have \g<done>"),
        "“have” sounds like “of”",
    ),
    _slip(
        r"n (?:attempt|effort) to ",
        r"\b(?P<in>[Ii]n) (?P<try>attempt|effort) to(?= [a-z])",
        _put(r"\g<in> an \g<try> to"),
        "an article is missing",
    ),
    _slip(
        r"into the custody",
        r"\binto the custody(?=[.,;]| (?:on|after|at|by|in|when|without|and|for)\b)",
        _put("into custody"),
        "an article is too many",
    ),
    _slip(
        r"nounce ",
        r"\b(?P<was>was|were|been|being) (?P<verb>(?:an|pro|de|re)nounce)(?= [a-z])",
        _put(r"\g<was> \g<verb>d"),
        "the ending of the verb is missing",
    ),
    _slip(
        r"heir (?:was|were|is|are|has been|have been)\b",
        r"\b(?P<t>[Tt])heir (?P<is>was|were|is|are|has been|have been)\b(?!-)",
        lambda match: (f"{match['t']}here {match['is']}", f"{match['t']}hey {_OF_MANY.get(match['is'], match['is'])}"),
        "“their” stands before a noun",
    ),
    _slip(r"here own ", r"\b(?P<t>[Tt])here own(?= [a-z])", _put(r"\g<t>heir own"), "“there” owns nothing"),
    _slip(
        rf" then (?:(?:{_NUMBERS}|half)\b|[$€£])",
        rf"\b(?P<more>[Mm]ore|[Ll]ess|[Ff]ewer) then (?P<number>(?:{_NUMBERS}|half)\b|[$€£])",
        _put(r"\g<more> than \g<number>"),
        "“then” is no comparison",
    ),
    _slip(r"t['’]s own ", r"\b(?P<i>[Ii])t['’]s own(?= (?!goals?\b)[a-z])", _put(r"\g<i>ts own"), "“it's” is “it is”"),
)
