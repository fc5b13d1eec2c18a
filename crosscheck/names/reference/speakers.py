"""Who is quoted: for a sentence ("police said"), and for the words between quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.person import Cast
from crosscheck.names.reference.attributions import (
    Named,
    Source,
    according_to,
    subject,
)
from crosscheck.names.reference.quoted_places import QuotedPlaces
from crosscheck.names.reference.roles import owns
from crosscheck.names.reference.verbs_of_speech import is_participle, verbs_of_speech, verbs_that_quote
from crosscheck.text.page.prose import Prose, Sentence

_MARK: Final = re.compile('[“”"]')
# How far from a value its speaker is looked for in a sentence: a bound for texts without full stops.
_REACH: Final = 600
# "“We sank,” said Joan Tessel", "Otto Trent told the council that “we sank": so near a quotation its verb stands.
_BEHIND: Final = re.compile(r"[”\"’']{0,2}(?P<comma>,?)[ \xa0\n]")
_BEHIND_REACH: Final = 120
_BEFORE_REACH: Final = 60
_GOES_ON: Final = (",", "?", "!", "—", "-", "…")
# "He" is who spoke, or who was named, at most so many sentences before; those inside a quotation tell nothing.
_SENTENCES: Final = 3
_MOST_SENTENCES: Final = 12
_TO_SOMEBODY: Final = re.compile(r"\b(?:with|to|of|by|from|for|about|against)[ \xa0\n](?:[\w.’'-]{1,20}[ \xa0]){0,3}\Z")
# A paragraph that is a quotation and nothing else goes on with one that ends, or is attributed, right before it.
_LINE_BETWEEN: Final = 80
_WORD: Final = re.compile(r"[a-z]+")
_PRONOUN: Final = re.compile(r"[ \xa0\n]?([Hh]e|[Ss]he|[Tt]hey)\b")


class Speakers:
    """Who is quoted in an article: each stretch of it is read once, whoever asks and how often."""

    def __init__(self, prose: Prose, cast: Cast, quotations: Sequence[Span] = ()) -> None:
        self._prose, self._cast = prose, cast
        self._is_quoted = QuotedPlaces(prose.page, quotations).has
        self._known: dict[tuple[int, int], str | None] = {}
        self._told: dict[int, Source | None] = {}

    def of(self, span: Span) -> str | None:
        """Who is quoted for the sentence around a span; None where the outlet speaks itself.

        A person of the cast is named in full, anybody else as printed, without the article ("police",
        "Sheriff's Office").
        """
        if not self._prose.sentences:
            return None
        reach = self._reach(span)
        key = reach.start, reach.end
        if key not in self._known:
            told = self._according_to(reach) or self._first_of(verbs_of_speech(self._prose.page, reach), reach)
            self._known[key] = self._name_of(told, self._number(span))
        return self._known[key]

    def quoted(self, span: Span, before: tuple[Span, str | None] | None = None) -> str | None:
        """Whose words a quotation is; None where nobody is named for it.

        Who stands beside it with a verb of speech, else who is quoted in its sentence. One that opens a sentence of
        no speaker goes on with what the paragraph quotes or reports before.

        Args:
            span: The words between the marks.
            before: The quotation before it, and whose words that is.
        """
        if not self._prose.sentences:
            return None
        page, reach, number = self._prose.page, self._reach(span), self._number(span)
        behind, ahead = self._said_behind(span, reach), self._said_before(span, reach)
        # "Doe wrote, “…,” the affidavit said."
        through = behind is not None and ahead is not None and Named.PHRASE is behind.named is not ahead.named
        told = ahead if through else behind or ahead
        told = told or self._first_of(verbs_that_quote(page, reach), reach) or self._according_to(reach)
        if told is not None or page[reach.start : span.start].strip("“\"‘'` "):
            return self._name_of(told, number)
        start = self._prose.sentences[number].span.start
        return self._before_in_paragraph(number, start) or self._paragraph_before(span, before)

    def _reach(self, span: Span) -> Span:
        sentence = self._prose.sentence_at(span)
        last = self._prose.sentence_at(Span(span.end - 1, span.end))
        return Span(max(sentence.span.start, span.start - _REACH), min(last.span.end, span.end + _REACH))

    def _number(self, span: Span) -> int:
        return max(0, bisect_right(self._prose.sentences, span.start, key=_start) - 1)

    def _said_behind(self, span: Span, reach: Span) -> Source | None:
        """Who says it right behind the quotation: "“We sank,” Tessel, a fisher, said", "“We sank”, said Tessel"."""
        page = self._prose.page
        behind = _BEHIND.match(page, span.end)
        if behind is None or not (behind["comma"] or page[span.end - 1] in _GOES_ON):
            return None
        if page.startswith("according to", behind.end()):
            return according_to(page, self._cast, Span(behind.end(), reach.end))
        ceiling = min(reach.end, behind.end() + _BEHIND_REACH)
        verb = next(verbs_that_quote(page, Span(behind.end(), ceiling)), None)
        if verb is None or self._is_quoted(reach.start, verb.start):
            return None
        if is_participle(page, verb):
            return None
        told = subject(page, self._cast, span.end, verb, reach.end)
        # "Rusk “was hurt,” he said": who is spoken of in the sentence is not who speaks.
        return replace(told, at=reach.start) if told is not None and told.named is Named.PRONOUN else told

    def _said_before(self, span: Span, reach: Span) -> Source | None:
        """Who says it right before the quotation: "Trent told the council that “we sank", "Trent demurred: “We"."""
        page = self._prose.page
        floor = max(reach.start, span.start - _BEFORE_REACH)
        verbs = [
            verb
            for verb in verbs_that_quote(page, Span(floor, span.start))
            if not self._is_quoted(reach.start, verb.start)
        ]
        if verbs and not _MARK.search(page, verbs[-1].end, span.start - 1):
            if is_participle(page, verbs[-1]):
                first = self._first_of(verbs_that_quote(page, Span(reach.start, verbs[-1].start)), reach)
                return first or self._opening_person(Span(reach.start, verbs[-1].start))
            # "Doe said Roe told her: “…”": what Doe says begins behind her verb.
            inner = subject(page, self._cast, verbs[-2].end, verbs[-1], reach.end) if len(verbs) > 1 else None
            return inner or subject(page, self._cast, reach.start, verbs[-1], reach.end)
        text = page[reach.start : span.start].rstrip("“\"‘' \xa0\n")
        if text.endswith(":"):
            clause = reach.start + 1 + max(text.rfind(sign) for sign in ",;")
            return self._opening_person(Span(clause, span.start))
        return None

    def _first_of(self, verbs: Iterator[Span], reach: Span) -> Source | None:
        """The subject of the first verb that has one, of those that stand in no quotation."""
        page = self._prose.page
        for verb in verbs:
            if not self._is_quoted(reach.start, verb.start) and not is_participle(page, verb):
                told = subject(page, self._cast, reach.start, verb, reach.end)
                if told is not None:
                    return told
        return None

    def _according_to(self, reach: Span) -> Source | None:
        found = according_to(self._prose.page, self._cast, reach)
        return None if found is None or self._is_quoted(reach.start, found.at) else found

    def _opening_person(self, reach: Span) -> Source | None:
        """Who opens a stretch: he or she, or the first person who is named and does something there himself."""
        opening = _PRONOUN.match(self._prose.page, reach.start, reach.end)
        if opening is not None:
            return Source(opening[1].lower(), Named.PRONOUN, reach.start)
        name = self._acting(reach, None)
        return Source(name, Named.PERSON, reach.start) if name else None

    def _acting(self, reach: Span, pronoun: str | None) -> str | None:
        page = self._prose.page
        if pronoun is not None and pronoun not in _SEX:
            return None
        sex = _SEX[pronoun] if pronoun else None
        acting = [
            person
            for person, mention in self._cast.mentions_in(reach)
            if (sex is None or person.gender in (sex, None))
            and not owns(page, mention)
            and not self._is_quoted(reach.start, mention.span.start)
            and _TO_SOMEBODY.search(page, max(reach.start, mention.span.start - 60), mention.span.start) is None
        ]
        told = [person for person in acting if sex is not None and person.gender == sex]
        return next((person.name for person in (*told, *acting)), None)

    def _own(self, number: int) -> Source | None:
        """Who is quoted in a sentence by its own words, perhaps by a pronoun."""
        if number not in self._told:
            sentence = self._prose.sentences[number]
            reach = Span(sentence.span.start, min(sentence.span.end, sentence.span.start + _REACH))
            self._told[number] = (
                self._first_of(verbs_that_quote(self._prose.page, reach), reach) or self._according_to(reach)
                if sentence.part.reports
                else None
            )
        return self._told[number]

    def _name_of(self, told: Source | None, number: int) -> str | None:
        """The name of a source that is told in a sentence; that of a pronoun by the sentences before."""
        if told is None:
            return None
        if told.named is not Named.PRONOUN:
            return told.name
        sentences = self._prose.sentences
        name = self._acting(Span(sentences[number].span.start, told.at), told.name)
        left = _SENTENCES
        for earlier in range(number - 1, max(-1, number - 1 - _MOST_SENTENCES), -1):
            if name is not None or left == 0:
                break
            source, reach = self._own(earlier), sentences[earlier].span
            if source is not None and source.named is not Named.PRONOUN and self._may_be(source, told.name):
                return source.name
            same = source is not None and source.name == told.name
            name = self._acting(Span(reach.start, source.at) if source is not None and same else reach, told.name)
            left = _SENTENCES if same else left - (not self._is_quoted(reach.end - 1, reach.end - 1))
        return name

    def _may_be(self, source: Source, pronoun: str) -> bool:
        """Whether a source is one of whom one says "he", or more than one, or a body, of whom one says "they"."""
        if source.named is Named.PERSON:
            person = self._cast.person(source.name)
            return pronoun in _SEX and (person is None or person.gender in (_SEX[pronoun], None))
        if source.named is not Named.PHRASE:
            return False
        classes = [w.word_classes().get(word, 0) for word in _WORD.findall(source.name.lower())]
        human = [known for known in classes if known & (w.HUMAN | w.HEAD)]
        if pronoun not in _SEX:
            return True
        other = w.FEMALE if _SEX[pronoun] == "m" else w.MALE
        return bool(human) and not any(known & other for known in human)

    def _before_in_paragraph(self, number: int, start: int) -> str | None:
        """Who is quoted in the sentences before one in its paragraph, or in one that ends in a colon: the nearest."""
        page, sentences = self._prose.page, self._prose.sentences
        for earlier in range(number - 1, max(-1, number - 1 - _MOST_SENTENCES), -1):
            end = sentences[earlier].span.end
            if "\n" in page[end:start] and page[end - 1] != ":":
                return None
            start = sentences[earlier].span.start
            told = self._own(earlier)
            if told is not None:
                return self._name_of(told, earlier)
        return None

    def _paragraph_before(self, span: Span, before: tuple[Span, str | None] | None) -> str | None:
        """Whose words the paragraph before ends with, for one that is a quotation and nothing else."""
        page = self._prose.page
        if before is None or page[span.end : span.end + 3].strip("”\"’' ")[:1] not in ("", "\n"):
            return None
        between = page[before[0].end : span.start]
        return before[1] if len(between) <= _LINE_BETWEEN and len(between.split("\n\n")) == 2 else None


_SEX: Final = {"he": "m", "she": "f"}


def _start(sentence: Sentence) -> int:
    return sentence.span.start
