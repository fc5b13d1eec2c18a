"""Verbs of speech: where a page has the words that say that somebody says something."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from operator import itemgetter
from typing import Final

from crosscheck.model import Span
from crosscheck.text.scanning.triggers import SharedTriggers, fold

_REPORTING: Final = frozenset(
    "said say says told tell tells added adds announced argued argues claimed claims confirmed confirms declared "
    "denied denies explained explains insisted insists noted notes observed recalled remarked replied reported reports "
    "responded revealed stated states stressed suggested testified tweeted urged warned warns wrote writes believe "
    "believes allege alleged alleges contend contends acknowledged".split()
)
# What people do with words that are quoted; of a number or a fact that is none's, these verbs say nothing.
_QUOTING: Final = frozenset(
    "admitted asked asks asserted boasted branded called calls cautioned commented complained conceded concluded "
    "concludes continued cried declares demanded denounced described describes dismissed emphasized exclaimed hailed "
    "hinted joked lamented maintained mused posted praised predicted pledged promised proclaimed quipped quoted read "
    "reads reasoned recounted recounts reiterated repeated retorted shouted tweets voiced vowed wondered yelled".split()
)
# "Doe shook his head, saying: “…”": whoever is the subject of the sentence.
_PARTICIPLES: Final = frozenset(
    "saying adding calling telling insisting noting warning writing arguing tweeting describing asking".split()
)
_VERBS: Final = SharedTriggers(sorted(_REPORTING | _QUOTING | _PARTICIPLES))
_START: Final = itemgetter(1)
#: Before a verb they say that it is done to somebody.
BE: Final = frozenset("was were is are been be being".split())
_DETERMINERS: Final = frozenset("the a an his her its their this these those such any".split())
# So far before a verb the word before it begins, and before a name the words that make a speaker of its bearer.
_WORD_BEFORE: Final = 8
_REACH: Final = 16
_SAID_BY: Final = re.compile(r"(?:\b[Aa]ccording to|[”\",] said)[ \xa0]\Z")
_SAYS: Final = re.compile(r"[ \xa0](?:said|says|told|added|confirmed|explained)\b")


def verbs_of_speech(page: str, reach: Span) -> Iterator[Span]:
    """The verbs that report what somebody says, in order; in small letters, as they are behind a quotation."""
    return (verb for verb, word in _verbs_in(page, reach) if word in _REPORTING)


def verbs_that_quote(page: str, reach: Span) -> Iterator[Span]:
    """Those and the verbs that only words between quotation marks follow or go before: "called", "retorted"."""
    for verb, word in _verbs_in(page, reach):
        before = page[max(reach.start, verb.start - _WORD_BEFORE) : verb.start].split()
        last = before[-1].lower() if before else ""
        # "The alleged plot", "his claims" are no verbs; who was called or told something says nothing.
        if last not in _DETERMINERS and (word == "quoted") is (last in BE):
            yield verb


def is_speaker(page: str, name: Span) -> bool:
    """Whether words are reported as those of whoever bears a name: "Doe said", "according to Doe"."""
    said_by = _SAID_BY.search(page, max(0, name.start - _REACH), name.start)
    return said_by is not None or _SAYS.match(page, name.end) is not None


def is_participle(page: str, verb: Span) -> bool:
    """Whether it is "saying" or "adding", whose subject is that of the sentence."""
    return verb.of(page) in _PARTICIPLES


def _verbs_in(page: str, reach: Span) -> Iterator[tuple[Span, str]]:
    verbs = _VERBS.matches(fold(page))
    for place in range(bisect_left(verbs, reach.start, key=_START), len(verbs)):
        _, start, end = verbs[place]
        if end > reach.end:
            return
        word = page[start:end]
        if word.islower() and not (_in_word(page[start - 1 : start]) or _in_word(page[end : end + 1])):
            yield Span(start, end), word


def _in_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"
