"""Words that are printed twice running, and should not be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from crosscheck.model import Span
from crosscheck.text.words.wordlist import lexicon

_WORD = re.compile(r"[\w'’]+")
_BLANK = re.compile(r"[ \t\xa0]{0,8}\n?[ \t\xa0]{0,8}")
# "Looking at at-risk youths".
_HYPHENS = ("-", "‐", "‑")
_QUOTES = re.compile(r"[\"“”]")

# Words that English never prints twice running; "had had", "that that", "her her" and "is is" it does.
_SINGLE = frozenset(
    "a all an and are as at be been but by for from has have his if into it its my not of or our than the their them "
    "then there these they to was were when where which while with would could should we he she i".split()
)
# "Come in in a hurry", "moved on on Monday": twice behind a verb only, and never behind a name or a figure.
_BEHIND_VERBS = frozenset(("in", "on"))
# Repeated for effect, or parts of other phrases ("night night", "win win").
_FOR_EFFECT = frozenset(
    "again ages always away back bang beep bigger blah boom bread break case cash chop come deep down dear easy ever "
    "face fact fake fancy fast fine further gone good great half hand hard harder hear hello here hush just less like "
    "long love lots many maybe mile million more move much never nice night okay only over play please pretty quick "
    "quickly quite rather real really right round same shame side slow slowly small some soft softly soon step stop "
    "such sure swing talk taut test that then thud time times tiny today together tonight totally truly tweet very "
    "wait walk walkie well wild will word work worse yeah year years yellow young yummy zoom".split()
)


def repeats(page: str, sentence: Span) -> Iterator[Span]:
    """Every pair of equal words in a sentence with nothing but a blank or one line break between, both in the span.

    A short word of grammar must be one that never stands twice; a longer word must be in small letters, outside
    quotation marks and none that is said twice for effect.
    """
    words = list(_WORD.finditer(page, sentence.start, sentence.end))
    quoted = bool(words) and _QUOTES.search(page, sentence.start, words[0].start()) is not None
    before = ""
    for first, second in pairwise(words):
        if _QUOTES.search(page, first.end(), second.start()):
            quoted = not quoted
        elif (
            page[second.end() : second.end() + 1] not in _HYPHENS
            and _is_slip(before, first.group(), second.group(), quoted)
            and _BLANK.fullmatch(page, first.end(), second.start())
        ):
            yield Span(first.start(), second.end())
        before = first.group()


def never_twice(word: str) -> bool:
    """Whether a word in small letters is one that never stands twice running, be it for effect or by grammar."""
    return (
        word in _SINGLE
        or word in _BEHIND_VERBS
        or (len(word) > 3 and word not in _FOR_EFFECT and word in lexicon().common)
    )


def _is_slip(before: str, first: str, second: str, quoted: bool) -> bool:
    if (first, second) == ("the", "The"):
        # "At the The Harbour News": a title keeps its article, or the sentence does.
        return True
    if first.lower() != second or not never_twice(second):
        return False
    if second in _BEHIND_VERBS:
        return not before[:1].islower() and before != ""
    return second in _SINGLE or (first == second and not quoted)
