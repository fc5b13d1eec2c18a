"""Misprints in their surroundings: which suspected ones a name, another language, an address or a cut explains."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain, compress, count

from crosscheck.model import Part, Span
from crosscheck.names.reading.misprint import Misprint
from crosscheck.names.reading.suspects import suspects
from crosscheck.text.page.prose import Prose, Sentence
from crosscheck.text.page.tally import Tally, Told, unlisted
from crosscheck.text.scanning.tokens import TOKEN
from crosscheck.text.words.wordlist import SPOKEN, lexicon, plain

# What somebody is called besides is a name of its own, however near it comes to the other.
_ALIAS = re.compile(r"(?i:\b(?:known as|a\.?k\.?a\.?|alias|goes by|went by))[ ,:“\"]{1,3}(?:[A-Z][\w’'-]*[ ]){0,2}\Z")
_ALIAS_REACH = 48
_GENITIVE = ("'s", "’s")
_CUTS = (" - ", " | ", " – ", " — ")
# Two of these in one sentence, beside unknown words: it is Spanish, French, Italian, German or Dutch. One of them right
# beside an unknown word: that word is foreign.
_FOREIGN = frozenset(
    "ai aux avec che das de dei del della dem der des di dos du een eh ein eine el en est et het il ist je la las le "
    "les los mit nicht para pour que qui se sich sie sont sur una und une von vous y zu".split()
)


def misprints(tally: Tally, told: Told) -> Iterator[tuple[Span, Misprint]]:
    """The suspected misprints that their surroundings do not explain; one that is a name once is one everywhere."""
    text = tally.prose.page
    suspected, strange = suspects(tally, told)
    unknown = set(filter(str.islower, strange))
    watched = unknown | suspected.keys()
    places: list[tuple[Span, Misprint]] = []
    names = set[str]()
    for sentence in sentences_with(tally.prose, chain.from_iterable(map(strange.__getitem__, watched))):
        matches = list(TOKEN.finditer(text, sentence.span.start, sentence.span.end))
        tokens = [match.group() for match in matches]
        if _is_not_ours(tokens, unknown):
            continue
        for at in compress(count(), map(watched.__contains__, tokens)):
            match = matches[at]
            if not _is_word(text, match):
                continue
            suspect = suspected.get(match.group())
            if split := _split(text, matches, at):
                places.append(split)
            elif suspect and not _beside_foreign(matches, at) and not _is_cut_off(text, match, sentence, suspect):
                before, after = _beside(text, matches, at, at - 1), _beside(text, matches, at, at + 1)
                if suspect.is_name(before, after, told) or _is_alias(text, match.start()):
                    names.add(suspect.written)
                places.append((Span(*match.span()), suspect))
    done = 0
    for span, suspect in places:
        if suspect.written not in names and span.start >= done:
            done = span.end
            yield span, suspect


def is_english(prose: Prose, sentence: Sentence) -> bool:
    """Whether a sentence has one word of another language at most."""
    return len(_FOREIGN.intersection(sentence.span.of(prose.page).split())) < 2


def sentences_with(prose: Prose, spans: Iterable[Span]) -> list[Sentence]:
    """The sentences that some spans begin in and that report, in order, each once."""
    reporting = {sentence.span.start: sentence for sentence in map(prose.sentence_at, spans) if sentence.part.reports}
    return [reporting[start] for start in sorted(reporting)]


def _split(text: str, matches: Sequence[re.Match[str]], at: int) -> tuple[Span, Misprint] | None:
    """A word with a blank too many in it ("neigh bours"), or None."""
    for left in (at, at - 1):
        if not 0 <= left < len(matches) - 1:
            continue
        head, tail = matches[left], matches[left + 1]
        other = (tail if left == at else head).group()
        if text[head.end() : tail.start()] != " " or not tail.group().islower():
            continue
        if len(other) > 2 and lexicon().common.get(plain(other), 0) > 2:
            continue
        joined = plain(head.group() + tail.group())
        if (
            lexicon().common.get(joined, 0) > 2
            and joined not in SPOKEN
            and _is_word(text, head)
            and _is_word(text, tail)
        ):
            written = plain(f"{head.group()} {tail.group()}")
            found = Misprint(written, (joined,), "a blank stands inside the word", "split-word", 0.85)
            return Span(head.start(), tail.end()), found
    return None


def _is_not_ours(tokens: Sequence[str], unknown: Collection[str]) -> bool:
    """Whether a sentence is of another language, or has a slip in it that is left as it was: "(sic)"."""
    if "sic" in tokens:
        return True
    strange = sum(map(unknown.__contains__, tokens))
    return (strange > 2 and strange * 5 > len(tokens)) or (strange > 1 and len(_FOREIGN.intersection(tokens)) > 1)


def _beside_foreign(matches: Sequence[re.Match[str]], at: int) -> bool:
    """Whether a word stands next to a foreign one."""
    beside = [matches[i].group() for i in (at - 1, at + 1) if 0 <= i < len(matches)]
    return any(token in _FOREIGN or (unlisted(token) and not token.isascii()) for token in beside)


def _is_word(text: str, match: re.Match[str]) -> bool:
    """Whether a token is a word of the sentence: no piece of an address or code, not quoted alone."""
    start, end = match.span()
    before, after, next_but_one = text[max(0, start - 1) : start], text[end : end + 1], text[end + 1 : end + 2]
    if (before and before in "@#/\\_=&<.~+*$-‐‑") or (after and after in "@/\\_=&>~+*-‐‑…"):
        return False
    if after == "." and (next_but_one.isalnum() or next_but_one == "."):
        return False
    # Two apostrophes are a quotation mark; one is a headline's, which quotes single words too readily to tell.
    opened = before and before in '"“`'
    closed = (after and after in '"”') or match.group().endswith("''")
    return not (opened and closed)


def _is_alias(text: str, start: int) -> bool:
    """Whether a word is part of what somebody is called besides: "also known as Ned Torvik"."""
    return _ALIAS.search(text, max(0, start - _ALIAS_REACH), start) is not None


def _is_cut_off(text: str, match: re.Match[str], sentence: Sentence, suspect: Misprint) -> bool:
    """Whether a headline or a teaser was cut in the middle of the word ("Ferry runs agrou - Harbour News")."""
    if text[match.end() : match.end() + 3] in _CUTS:
        return sentence.part is Part.HEADLINE or suspect.intended[0].startswith(suspect.written)
    return match.end() == sentence.span.end and suspect.intended[0].startswith(suspect.written)


def _beside(text: str, matches: Sequence[re.Match[str]], at: int, neighbour: int) -> str:
    """The neighbour of a token where a blank alone stands between and no genitive ends, or ""."""
    if not 0 <= neighbour < len(matches):
        return ""
    left, right = sorted((at, neighbour))
    blank = text[matches[left].end() : matches[right].start()]
    apart = blank != " " or matches[left].group().endswith(_GENITIVE)
    return "" if apart else matches[neighbour].group()
