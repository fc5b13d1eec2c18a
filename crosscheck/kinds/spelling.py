"""Misspellings: rare forms one slip away from a word of the language or of the story, and words printed twice."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, compress, count, islice

from crosscheck.model import Agreement, Claim, Flaw, Json, Part, Relation, Slot, Span
from crosscheck.model.frozen import frozen
from crosscheck.names.reading.misprint import Misprint, suspects
from crosscheck.text.house_style import house_style_pair
from crosscheck.text.phrases import Phrase, impossible_phrases
from crosscheck.text.prose import Prose, Sentence
from crosscheck.text.punctuation import misplaced_marks
from crosscheck.text.repeats import repeats
from crosscheck.text.tally import Tally, Told, unlisted
from crosscheck.text.tokens import TOKEN
from crosscheck.text.twins import twins
from crosscheck.text.wordlist import SPOKEN, lexicon, plain

# What somebody is called besides is a name of its own, however near it comes to the other.
_ALIAS = re.compile(r"(?i:\b(?:known as|a\.?k\.?a\.?|alias|goes by|went by))[ ,:“\"]{1,3}(?:[A-Z][\w’'-]*[ ]){0,2}\Z")
_ALIAS_REACH = 48
# In so many places a name is shown as it is usual.
_MOST_SHOWN = 40
_GENITIVE = ("'s", "’s")
_CUTS = (" - ", " | ", " – ", " — ")
# Two of these in one sentence, beside unknown words: it is Spanish, French, Italian, German or Dutch. One of them right
# beside an unknown word: that word is foreign.
_FOREIGN = frozenset(
    "ai aux avec che das de dei del della dem der des di dos du een eh ein eine el en est et het il ist je la las le "
    "les los mit nicht para pour que qui se sich sie sont sur una und une von vous y zu".split()
)


@frozen
class Spelling:
    """A form as it is printed, and the words that it may stand for.

    Attributes:
        written: The form, in lower case.
        intended: The likely words, the likeliest first; none where only the house style is noted.
        why: What is odd about it, in plain words.
    """

    written: str
    intended: tuple[str, ...] = ()
    why: str = ""

    def relate(self, other: Spelling, /) -> Relation:
        """The same form, two house styles of one word, or forms that say nothing of each other."""
        if self.written == other.written:
            return Relation(Agreement.SAME)
        if house_style_pair(self.written, other.written):
            return Relation(Agreement.VARIANT, "house style: two accepted spellings of one word")
        return Relation(Agreement.INCOMPARABLE)

    def covers(self, other: Spelling, /) -> bool:
        """Whether it is the same form."""
        return self.written == other.written

    def to_json(self) -> dict[str, Json]:
        """The form and its likely words."""
        return {"written": self.written, "intended": list(self.intended)}

    def __str__(self) -> str:
        return self.written


def find(story: Sequence[tuple[Prose, Collection[str]]]) -> Iterator[Claim]:
    """The misspelt and the doubled words of all articles of one story.

    Args:
        story: Each article's prose, with the words that are known to be parts of names of persons and places there.

    Yields:
        Claims of kind "spelling", each with one flaw: "doubled-word", "phrase", "punctuation", or "rare-form" by the
        pattern "rare-form", "missing-space" or "split-word".
    """
    tallies = [Tally(prose, names) for prose, names in story]
    told = Told(tallies)
    proses = [tally.prose for tally in tallies]
    for tally in tallies:
        usual: dict[str, tuple[Claim, ...]] = {}
        for span, suspect in _misprints(tally, told):
            name = suspect.intended[0]
            if suspect.of_name and name not in usual:
                usual[name] = tuple(islice(_as_usual(tally.prose, proses, name), _MOST_SHOWN))
            yield _misspelt(tally.prose, span, suspect, usual.get(name, ()))
        for sentence in tally.doubled:
            for span in repeats(tally.prose.page, sentence.span):
                yield _doubled(tally.prose, span)
        for flaw, phrases in (
            ("phrase", list(impossible_phrases(tally.prose.page))),
            ("punctuation", list(misplaced_marks(tally.prose.page))),
        ):
            english = set(
                filter(partial(_is_english, tally.prose), _sentences_with(tally.prose, (p.span for p in phrases)))
            )
            for phrase in phrases:
                if tally.prose.sentence_at(phrase.span) in english:
                    yield _impossible(tally.prose, phrase, flaw)


def house_style(story: Sequence[tuple[Prose, Collection[str]]]) -> Iterator[Claim]:
    """Words that one article of a story prints in one house style and another in another.

    Yields:
        Claims of kind "spelling" whose values relate as variants, the first of each form in each article; the slot is
        the "house style" of the word.
    """
    for twin in twins([prose for prose, _ in story]):
        prose = story[twin.article][0]
        slot = Slot("house style", (twin.word,))
        yield _claim(prose, twin.span, Spelling(twin.form), slot, "house-style")


def _misprints(tally: Tally, told: Told) -> Iterator[tuple[Span, Misprint]]:
    """The suspected misprints that their surroundings do not explain; one that is a name once is one everywhere."""
    text = tally.prose.page
    suspected, strange = suspects(tally, told)
    unknown = set(filter(str.islower, strange))
    watched = unknown | suspected.keys()
    places: list[tuple[Span, Misprint]] = []
    names = set[str]()
    for sentence in _sentences_with(tally.prose, chain.from_iterable(map(strange.__getitem__, watched))):
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


def _is_english(prose: Prose, sentence: Sentence) -> bool:
    return len(_FOREIGN.intersection(sentence.span.of(prose.page).split())) < 2


def _sentences_with(prose: Prose, spans: Iterable[Span]) -> list[Sentence]:
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


def _misspelt(prose: Prose, span: Span, suspect: Misprint, beside: tuple[Claim, ...]) -> Claim:
    token = span.of(prose.page)
    repairs = tuple(_cased(word, token) for word in suspect.intended)
    message = f"“{token}” looks like a slip of “{repairs[0]}”: {suspect.why}"
    return _claim(
        prose,
        span,
        Spelling(suspect.written, suspect.intended, suspect.why),
        Slot("spelling", (suspect.written,)),
        suspect.pattern,
        Flaw("rare-form", message, repairs, suspect.confidence, beside),
    )


def _as_usual(prose: Prose, story: Sequence[Prose], name: str) -> Iterator[Claim]:
    """Where the articles of a story print a name as usual, the one with the slip first."""
    usual = re.compile(rf"\b(?:{re.escape(name.capitalize())}|{re.escape(name.upper())})\b")
    for other in sorted(story, key=lambda other: (other is not prose, other.article.id)):
        for found in usual.finditer(other.page):
            span = Span(*found.span())
            if other.sentence_at(span).part.reports:
                yield _claim(other, span, Spelling(name), Slot("spelling"), "usual-form")


def _doubled(prose: Prose, span: Span) -> Claim:
    word = span.of(prose.page).split()[0]
    written = f"{word} {word}".lower()
    return _claim(
        prose,
        span,
        Spelling(written, (word.lower(),), "a word is printed twice running"),
        Slot("spelling", (written,)),
        "doubled-word",
        Flaw("doubled-word", f"“{word}” is printed twice running", (word,), 0.9),
    )


def _impossible(prose: Prose, phrase: Phrase, flaw: str) -> Claim:
    printed = phrase.span.of(prose.page)
    return _claim(
        prose,
        phrase.span,
        Spelling(printed.lower(), tuple(word.lower() for word in phrase.intended), phrase.why),
        Slot("spelling", (printed.lower(),)),
        flaw,
        Flaw(flaw, f"“{printed}” cannot stand: {phrase.why}", phrase.intended, phrase.confidence),
    )


def _claim(prose: Prose, span: Span, value: Spelling, slot: Slot, pattern: str, flaw: Flaw | None = None) -> Claim:
    return prose.claim(
        span,
        "spelling",
        value,
        pattern,
        slot,
        confidence=flaw.confidence if flaw else 1.0,
        flaws=(flaw,) if flaw else (),
    )


def _cased(word: str, like: str) -> str:
    """The word with the capitals of another."""
    if len(like) > 1 and like.isupper():
        return word.upper()
    return word.capitalize() if like[:1].isupper() else word
