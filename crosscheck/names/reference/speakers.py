"""Who is quoted for a sentence: "police said", "according to X", "said Doe"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from operator import itemgetter
from typing import Final

from crosscheck.model import Span
from crosscheck.names.person import Cast
from crosscheck.names.reference.pronouns import antecedent
from crosscheck.text.page.prose import Prose, Sentence
from crosscheck.text.scanning.triggers import SharedTriggers, fold
from crosscheck.text.words.calendar_names import WEEKDAYS

_VERBS: Final = SharedTriggers(
    "said say says told tell tells added adds announced argued argues claimed claims confirmed confirms declared "
    "denied denies explained explains insisted insists noted notes observed recalled remarked replied reported reports "
    "responded revealed stated states stressed suggested testified tweeted urged warned warns wrote writes believe "
    "believes allege alleged alleges contend contends acknowledged".split()
)
_START: Final = itemgetter(1)
_ACCORDING: Final = re.compile(r"\b[Aa]ccording to[ \xa0\n]([^,.;:“”\"()—]{2,90})")
_NAME_PART: Final = re.compile(
    r"[ \xa0\n](?:that|when|who|which|after|before|as|while|but|and|because|where|what|if|in which|whether)[ \xa0\n]"
)
_ASIDE: Final = frozenset(
    "also later then has have had reportedly initially previously earlier further repeatedly would will not did".split()
)
_AFTER: Final = re.compile(r"[ \xa0\n]((?:[^\s,.;:“”\"()—]+\.?[ \xa0]?){1,7})")
_MARK: Final = re.compile('[“”"]')
_CLAUSE_ENDS: Final = ',;:“”"—()'
_NO_SPEAKERS: Final = frozenset(
    "it this that there which who what they we you i and but as be is was were reason been being".split()
)
_ENDS_NOUN: Final = frozenset("on at in after during that to when about for last".split()) | frozenset(
    map(str.lower, WEEKDAYS)
)
_LONGEST: Final = 8
# How far from a value its speaker is looked for in a sentence: a bound for texts without full stops.
_REACH: Final = 600


class Speakers:
    """Who is quoted in an article: each stretch of it is read once, whoever asks and how often."""

    def __init__(self, prose: Prose, cast: Cast) -> None:
        self._prose, self._cast = prose, cast
        self._known: dict[tuple[int, int], str | None] = {}

    def of(self, span: Span) -> str | None:
        """Who is quoted for the sentence around a span; None where the outlet speaks itself.

        A person of the cast is named in full, anybody else as printed, without the article ("police",
        "Sheriff's Office").
        """
        if not self._prose.sentences:
            return None
        sentence = self._prose.sentence_at(span)
        last = self._prose.sentence_at(Span(span.end - 1, span.end))
        start = max(sentence.span.start, span.start - _REACH)
        end = min(last.span.end, span.end + _REACH)
        if (start, end) not in self._known:
            self._known[start, end] = _speaker_in(self._prose, self._cast, Sentence(Span(start, end), sentence.part))
        return self._known[start, end]


def _speaker_in(prose: Prose, cast: Cast, sentence: Sentence) -> str | None:
    page, reach = prose.page, sentence.span
    # Most sentences name no source so: a plain search sees it faster than the pattern.
    according = page.find("ccording to", reach.start, reach.end) >= 0
    source = _ACCORDING.search(page, reach.start, reach.end) if according else None
    if source is not None and not _is_quoted(page, reach.start, source.start()):
        name = _named(cast, Span(source.start(1), source.end(1))) or _trimmed(source[1])
        if name:
            return name
    for verb in _verbs_in(page, reach):
        if _is_quoted(page, reach.start, verb.start):
            continue
        name = _subject_before(prose, cast, sentence, verb.start) or _subject_after(prose, cast, sentence, verb)
        if name:
            return name
    return None


def _verbs_in(page: str, reach: Span) -> Iterator[Span]:
    """The verbs of speech in a stretch of the page, in order; in small letters, as they are behind a quotation."""
    verbs = _VERBS.matches(fold(page))
    for place in range(bisect_left(verbs, reach.start, key=_START), len(verbs)):
        _, start, end = verbs[place]
        if end > reach.end:
            return
        if page[start:end].islower() and not (_in_word(page[start - 1 : start]) or _in_word(page[end : end + 1])):
            yield Span(start, end)


def _in_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def _subject_before(prose: Prose, cast: Cast, sentence: Sentence, verb: int) -> str | None:
    page, start = prose.page, sentence.span.start
    end = verb
    text = page[start:end].rstrip()
    if text.endswith(","):
        # "Doe, a spokesman, said": the name stands before the apposition.
        comma = text.rfind(",", 0, len(text) - 1)
        if comma <= 0:
            return None
        text = text[:comma]
    first = 1 + max(map(text.rfind, _CLAUSE_ENDS))
    for boundary in _NAME_PART.finditer(text, first):
        first = boundary.end() - 1
    phrase = Span(start + first, start + len(text))
    person = _named(cast, phrase)
    if person is not None:
        return person
    words = phrase.of(page).split()
    while words and words[-1].lower() in _ASIDE:
        words.pop()
    if not words or len(words) > _LONGEST:
        return None
    if words[-1].lower() in ("he", "she"):
        found = antecedent(prose, cast, sentence, phrase.end - len(words[-1]), words[-1])
        return found[0].name if found is not None else None
    return _trimmed(" ".join(words))


def _subject_after(prose: Prose, cast: Cast, sentence: Sentence, verb: Span) -> str | None:
    page = prose.page
    if page[sentence.span.start : verb.start].rstrip()[-1:] not in ("”", '"', ",", "’", "'", "?", "!", "—"):
        return None
    match = _AFTER.match(page, verb.end, sentence.span.end)
    if match is None:
        return None
    person = _named(cast, Span(match.start(1), match.end(1)))
    if person is not None:
        return person
    words = []
    for word in match[1].split():
        if word.lower() in _ENDS_NOUN:
            break
        words.append(word)
    return _trimmed(" ".join(words))


def _named(cast: Cast, phrase: Span) -> str | None:
    pairs = cast.mentions_in(phrase)
    return pairs[0][0].name if pairs else None


def _trimmed(phrase: str) -> str | None:
    words = phrase.strip(" \xa0\n'’“”\".").split()
    while words and words[0].lower() in ("the", "a", "an", "but", "and", "however", "still", "yesterday"):
        words.pop(0)
    if not words or words[-1].lower() in _NO_SPEAKERS or words[0].lower() in _NO_SPEAKERS or len(words) > _LONGEST:
        return None
    return " ".join(words)


def _is_quoted(page: str, floor: int, at: int) -> bool:
    """Whether a place stands inside double quotation marks that open behind ``floor``."""
    inside = False
    for mark in _MARK.findall(page, floor, at):
        inside = mark == "“" or (mark == '"' and not inside)
    return inside
