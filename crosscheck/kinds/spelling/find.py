"""Where the articles of a story misspell a word, print it twice, or print it in two house styles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from crosscheck.kinds.spelling.surroundings import is_english, misprints, sentences_with
from crosscheck.kinds.spelling.twins import twins
from crosscheck.kinds.spelling.value import Spelling
from crosscheck.model import Claim, Flaw, Slot, Span
from crosscheck.names.reading.misprint import Misprint
from crosscheck.names.reading.mistaken import is_mistaken
from crosscheck.text.page.prose import Prose
from crosscheck.text.page.tally import Tally, Told
from crosscheck.text.phrases import Phrase, impossible_phrases
from crosscheck.text.punctuation import misplaced_marks
from crosscheck.text.words.repeats import repeats

# In so many places a name is shown as it is usual.
_MOST_SHOWN = 40


def find(story: Sequence[Tally]) -> Iterator[Claim]:
    """The misspelt words of all articles of one story.

    Args:
        story: Each article with its words counted.

    Yields:
        Claims of kind "spelling", each with one flaw, "rare-form", by the pattern "rare-form", "missing-space" or
        "split-word".
    """
    told = Told(story)
    proses = [tally.prose for tally in story]
    for tally in story:
        prose = tally.prose
        usual: dict[str, tuple[Claim, ...]] = {}
        for span, suspect in misprints(tally, told):
            if suspect.of_name and is_mistaken(prose.page, span):
                continue
            name = suspect.intended[0]
            if suspect.of_name and name not in usual:
                usual[name] = tuple(islice(_as_usual(prose, proses, name), _MOST_SHOWN))
            yield _misspelt(prose, span, suspect, usual.get(name, ()))


def slips(tally: Tally) -> Iterator[Claim]:
    """The doubled words, the phrases and the marks of an article that cannot stand, whatever else the story prints.

    Yields:
        Claims of kind "spelling", each with one flaw: "doubled-word", "phrase" or "punctuation".
    """
    prose = tally.prose
    for sentence in tally.doubled:
        for span in repeats(prose.page, sentence.span):
            yield _doubled(prose, span)
    for flaw, phrases in (
        ("phrase", list(impossible_phrases(prose.page))),
        ("punctuation", list(misplaced_marks(prose.page))),
    ):
        told_in = sentences_with(prose, (phrase.span for phrase in phrases))
        english = {sentence for sentence in told_in if is_english(prose, sentence)}
        for phrase in phrases:
            if prose.sentence_at(phrase.span) in english:
                yield _impossible(prose, phrase, flaw)


def house_style(story: Sequence[Prose]) -> Iterator[Claim]:
    """Words that one article of a story prints in one house style and another in another.

    Yields:
        Claims of kind "spelling" whose values relate as variants, the first of each form in each article; the slot is
        the "house style" of the word.
    """
    for twin in twins(story):
        prose = story[twin.article]
        slot = Slot("house style", (twin.word,))
        yield _claim(prose, twin.span, Spelling(twin.form), slot, "house-style")


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
        Flaw(flaw, f"“{printed}” cannot stand: {phrase.why}", phrase.intended, 0.9),
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
