"""Phrases that English never prints: "a unidentified", "an man", "hundred of thousands", "first degree-murder".

Only slips that no sentence can make right are here; most errors of grammar need a reader.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.indefinite import vowel_first
from crosscheck.text.triggers import SharedTriggers, fold
from crosscheck.text.wordlist import lexicon

# The next word must be one that everybody knows, so that no name and no other language is read as English.
_KNOWN: Final = 3
_NUMBERS: Final = "one|two|three|four|five|six|seven|eight|nine|ten|a dozen|[0-9]{1,4}"

# The first half of a compound must be a number: "a eight-year sentence".
_VOWEL: Final = r"(?:[aeiou][a-z]{1,20}(?![\w'’/-])|(?:eight(?:een|y)?|eleven)(?=-[a-z]))"
_CONSONANT: Final = r"[b-df-gj-np-tv-z][a-z]{1,20}(?![\w'’/-])"
_DETERMINER: Final = "(?:the|an?|his|her|its|their|our|my|your|this|these|those)(?= )"
_ALONE: Final = "(?:of|from|with|was|were|is|are|has|been)(?= )"
# An article before a word that cannot follow it; a page is searched for its first letter at the speed of memory.
_ARTICLES: Final = tuple(
    re.compile(
        rf"(?:{a}(?= (?:{_VOWEL}|{_DETERMINER}))|{a}n(?= (?:{_CONSONANT}|{_DETERMINER}|{_ALONE}))"
        rf"|{the}(?= (?:{_DETERMINER}|{_ALONE})))(?= (?P<word>[a-z]+))"
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
_ADRIFT: Final = frozenset("of from with was were is are has been".split())
# How far round a cue the whole phrase is looked for.
_REACH: Final = 24


@frozen
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
    """Every impossible phrase of a page, those about articles first. Linear: three searches of the page."""
    for pattern in (*_ARTICLES, *_SPOKEN_OTHERWISE):
        for match in pattern.finditer(page):
            start = match.start() + page.startswith(" ", match.start())
            found = _article(match[0].split()[0], match["word"]) if _begins(page, start) else None
            if found is not None:
                yield Phrase(Span(start, match.end("word")), *found)
    done = set[Span]()
    for cue, start, end in _CUES.matches(fold(page)):
        slip = _BY_CUE[cue]
        whole = slip.pattern.search(page, max(0, start - _REACH), end + _REACH)
        if whole is not None and (span := Span(*whole.span())) not in done:
            done.add(span)
            yield Phrase(span, slip.repair(whole), slip.why)


def _begins(page: str, start: int) -> bool:
    """Whether a word begins here; a capital must open a sentence: "England A" is a team."""
    before = page[max(0, start - 2) : start]
    if page[start].islower():
        return not before[:1] or before[0] not in "&."
    return not before.strip() or (before[-1] in ' \n“"‘' and not before[0].isalnum())


def _article(article: str, word: str) -> tuple[tuple[str, ...], str] | None:
    """What is meant by an article and the word behind it, and what is wrong; None where nothing is."""
    small = article.lower()
    if word in _DETERMINERS:
        # "The a cappella choir"; "the the" is a doubled word.
        return ((article, word), "two words where one belongs") if word not in ("a", "an", small) else None
    if word in _ADRIFT and small != "a":
        return (word,), "an article without its noun"
    if word.islower() and lexicon().common.get(word, 0) < _KNOWN:
        return None
    vowel = vowel_first(word)
    if small == "a":
        return ((f"{article}n {word}",), "“an” stands before a vowel") if vowel and word not in _AFTER_LETTER else None
    if vowel is not False:
        return None
    return (f"{article[0]} {word}", f"{article}d {word}"), "“a” stands before a consonant"


_DONE: Final = "been|had|done|gone|known|made|seen|taken|told|sold|kept|left|come|got|given"
_OF_MANY: Final = {"was": "were", "is": "are", "has been": "have been"}
Repair = Callable[[re.Match[str]], tuple[str, ...]]


def _put(template: str) -> Repair:
    return lambda match: (match.expand(template),)


@frozen
class _Slip:
    """A phrase that cannot stand.

    Attributes:
        cues: Letters of it that are looked for first, in small letters.
        pattern: The phrase round them.
        repair: What is meant.
        why: Why it cannot stand.
    """

    cues: tuple[str, ...]
    pattern: re.Pattern[str]
    repair: Repair
    why: str


def _slip(cues: str, pattern: str, repair: Repair, why: str) -> _Slip:
    return _Slip(tuple(cues.split("|")), re.compile(pattern), repair, why)


_SLIPS: Final = (
    _slip(
        "least ",
        rf"\b(?!(?:at|the|very|not|their|its)\b)(?P<before>[a-z]{{2,12}}) least (?P<number>{_NUMBERS})\b(?!-)",
        _put(r"\g<before> at least \g<number>"),
        "“at” is missing",
    ),
    _slip(
        "degree-",
        r"\b(?P<which>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth) degree-(?P<what>[a-z]{4,14})\b",
        _put(r"\g<which>-degree \g<what>"),
        "the hyphen stands in the wrong place",
    ),
    _slip(
        "of thousands|of millions|of billions",
        r"\b(?P<few>[Hh]undred|[Tt]housand|[Mm]illion|[Dd]ozen|[Tt]en) of (?P<many>thousand|million|billion)s\b(?!-)",
        _put(r"\g<few>s of \g<many>s"),
        "both numbers stand in the plural",
    ),
    _slip(
        "ould of ",
        rf"\b(?P<modal>[CcWw]ould|[Ss]hould) of (?P<done>{_DONE}|[a-z]{{3,12}}ed)\b",
        _put(r"\g<modal> have \g<done>"),
        "“have” sounds like “of”",
    ),
    _slip(
        "n attempt to |n effort to ",
        r"\b(?P<in>[Ii]n) (?P<try>attempt|effort) to(?= [a-z])",
        _put(r"\g<in> an \g<try> to"),
        "an article is missing",
    ),
    _slip("ened fired", r"\b(?P<o>[Oo])pened fired\b", _put(r"\g<o>pened fire"), "the noun has the ending of a verb"),
    _slip(
        "into the custody",
        r"\binto the custody(?=[.,;]| (?:on|after|at|by|in|when|without|and|for)\b)",
        _put("into custody"),
        "an article is too many",
    ),
    _slip(
        "nounce ",
        r"\b(?P<was>was|were|been|being) (?P<verb>(?:an|pro|de|re)nounce)(?= [a-z])",
        _put(r"\g<was> \g<verb>d"),
        "the ending of the verb is missing",
    ),
    _slip(
        "heir was|heir were|heir is|heir are|heir has been|heir have been",
        r"\b(?P<t>[Tt])heir (?P<is>was|were|is|are|has been|have been)\b(?!-)",
        lambda match: (f"{match['t']}here {match['is']}", f"{match['t']}hey {_OF_MANY.get(match['is'], match['is'])}"),
        "“their” stands before a noun",
    ),
    _slip("here own ", r"\b(?P<t>[Tt])here own(?= [a-z])", _put(r"\g<t>heir own"), "“there” owns nothing"),
    _slip(
        "more then |less then |fewer then ",
        rf"\b(?P<more>[Mm]ore|[Ll]ess|[Ff]ewer) then (?P<number>(?:{_NUMBERS}|half)\b|[$€£])",
        _put(r"\g<more> than \g<number>"),
        "“then” is no comparison",
    ),
    _slip(
        "t's own |t’s own ", r"\b(?P<i>[Ii])t['’]s own(?= (?!goals?\b)[a-z])", _put(r"\g<i>ts own"), "“it's” is “it is”"
    ),
)
_CUES: Final = SharedTriggers([cue for slip in _SLIPS for cue in slip.cues])
_BY_CUE: Final = tuple(slip for slip in _SLIPS for _ in slip.cues)
