"""Patients: the one person, named or known by an age, to whom a sentence says that something was done."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.person import Cast, Person
from crosscheck.names.reference.nameless import SOMEBODY, named_before, nameless_in, stands_for
from crosscheck.names.reference.pronouns import NOMINATIVE, antecedent, last_of
from crosscheck.names.reference.roles import is_agent, owns, speaks
from crosscheck.text.page.prose import Prose, Sentence

# "Doe, 26, a cook from Varn, was": what stands in apposition names nobody else.
_APPOSITION: Final = re.compile(
    r"(?:,[ \xa0](?:aged?[ \xa0])?[0-9]{1,3}|[ \xa0]\([0-9]{1,3}\))?"
    r"(?:,[ \xa0](?:an?|the|of|from)[ \xa0][^,.;:“”\"]{1,60})?,"
)
# "Doe and his 12-year-old son", "the car of Doe", "the man who shot Doe": the verb is said of more, or of another.
_NO_SUBJECT: Final = re.compile(
    r"\b(?:(?P<joined>and)|or|of|by|with|from|for|to|than|like|near|who[ \xa0](?:had[ \xa0])?[a-z]+)[ \xa0]"
    r"(?:(?:an?|the|his|her)[ \xa0])?\Z"
)
_LEADS: Final = 24
# "Doe and his 12-year-old son were shot in the leg", "... the child are both expected": it is said of each.
_OF_EACH: Final = re.compile(
    r"(?:,[ \xa0][0-9]{1,3},)?[^.;:,“”\"]{0,24}?[ \xa0](?:were|are|have|both|each)\b"
    r"(?:[ \xa0](?:been|both|each|also)\b)*"
    r"(?:[ \xa0](?:shot|wounded|injured|hurt)(?:[ \xa0]and[ \xa0]injured)?"
    r",?[ \xa0](?:but|and)[ \xa0](?:both[ \xa0])?are\b)?"
)
# "One man was hit in the arm and a 12-year-old boy was hit in the leg": behind "and" a second clause opens.
_CLAUSE_BEFORE: Final = re.compile(r"\b(?:was|were|is|are|has|had)[ \xa0][^.;:“”\"]*\Z")
_OF_ONE: Final = re.compile(r"(?:,[ \xa0][0-9]{1,2},)?[^.;:,“”\"]{0,24}?[ \xa0](?:was|is|has)\b")
# "Doe ran after the clerk was shot", "Doe fell and the clerk was shot": a clause with a subject of its own, which no
# place is: "a man on the pavement was shot".
_CLAUSE: Final = re.compile(
    r"\b(?:after|when|before|while|as|because|since|that|which|where|until)[ \xa0]+\w"
    r"|(?<!\bon )(?<!\bin )(?<!\bat )(?<!\bnear )(?<!\boutside )(?<!\binside )"
    r"\b(?:the|an?|his|her)[ \xa0][\w’'-]+[ \xa0]\Z"
)
# The object of a verb: "26-year-old Jane Doe", "Jane Doe, 26,", "his 6-year-old sister".
_AGE_AHEAD: Final = re.compile(r"(?:(?:(?:the|an?)[ \xa0])?[0-9]{1,2}-year-old[ \xa0])?")
_AGE_BEHIND: Final = re.compile(r"(?:,[ \xa0][0-9]{1,2},)?")
_WHOSE: Final = re.compile(r"(?:(?:the|an?|his|her|their|(?:[A-Z][\w-]*[ \xa0]?){1,3}['’]s?)[ \xa0])?")
# "The gun went off, hitting him", "a bullet struck him": nobody is told of as who did it.
_BY_ITSELF: Final = re.compile(r"\b(?:went off|discharged|bullets?|ricocheted)\b[^.;:“”\"]{0,60}\Z")
_WORD: Final = re.compile(r"[\w'’-]+")
# More than one, somebody else, or a thing that did not happen.
_UNSURE: Final = frozenset(
    "they them both others another other victims people men women children two three four five six several were their "
    "officers deputies students each all not if would could might never someone somebody one suspect gunman".split()
)
_OPENED: Final = re.compile(r"[\"“][^\"”]*\Z")
_NEAR: Final = 180
# So many mentions of somebody tell whether he only speaks.
_MENTIONS: Final = 8
_UNNAMED: Final = 0.85
_NAMED: Final = 0.9


def patient_of(
    prose: Prose, cast: Cast, sentence: Sentence, predicate: int, *, each: bool = False
) -> tuple[str, float] | None:
    """Whom the words from ``predicate`` on are said of, with a confidence (0 to 1); None where nobody is sure.

    The last person before them in the sentence: by name, by "he" or "she", by an age ("the man, 22 years
    old", as the slots of ages call somebody without a name), or by a noun alone ("the man"). Nobody else may be told
    of in between.

    Args:
        prose: The article.
        cast: Its people.
        sentence: The sentence around the words.
        predicate: Where they begin, as an offset in the page.
        each: Whether what is said of two who are joined is said of each: how they are, not how often they were hit.
    """
    page, span = prose.page, sentence.span
    floor = max(span.start, predicate - _NEAR)
    named = [pair for pair in cast.mentions_in(Span(floor, predicate)) if pair[1].span.end <= predicate]
    pronoun = last_of(NOMINATIVE, page, floor, predicate)
    nameless = nameless_in(page, span, floor, predicate)
    starts = (
        named[-1][1].span.start if named else -1,
        pronoun.start() if pronoun else -1,
        nameless[-1].span.start if nameless else -1,
    )
    nearest = max(starts)
    if nearest < 0:
        return None
    if named and nearest == starts[0]:
        person, mention = named[-1]
        start = mention.span.start if mention.title is None else min(mention.title.start, mention.span.start)
        bystander = speaks(page, mention, span) or is_agent(page, person, mention, floor) or owns(page, mention)
        said = _said_from(page, floor, Span(start, mention.span.end), each=each)
        if bystander or said is None:
            return None
        alone = _nobody_between(page, said, predicate)
        return (person.name, _NAMED * mention.confidence) if alone else None
    if pronoun is not None and nearest == starts[1]:
        alone = _nobody_between(page, pronoun.end(), predicate)
        return _meant(prose, cast, sentence, Span(*pronoun.span())) if alone else None
    one = nameless[-1]
    said = _said_from(page, span.start, one.span, each=each) if one.label else None
    if said is None or not _nobody_between(page, said, predicate):
        return None
    return named_before(prose, cast, sentence, one) or (one.label, _UNNAMED)


def object_at(prose: Prose, cast: Cast, sentence: Sentence, words: Span) -> tuple[str, float] | None:
    """Who the object of a verb is ("shot Jane Doe", "shot the boy"), with a confidence; None where it is not one.

    Args:
        prose: The article.
        cast: Its people.
        sentence: The sentence around the words.
        words: The object, from its first word to its last.
    """
    page = prose.page
    if words.of(page) in ("him", "her"):
        floor = max(sentence.span.start, words.start - _NEAR)
        return _meant(prose, cast, sentence, words) if _BY_ITSELF.search(page, floor, words.start) else None
    named = cast.mentions_in(words)
    if not named or owns(page, named[-1][1]):
        nameless = nameless_in(page, sentence.span, words.start, words.end)
        one = nameless[0] if len(nameless) == 1 else None
        whole = one and one.span.end == words.end and _WHOSE.fullmatch(page, words.start, one.span.start)
        return (one.label, _UNNAMED) if one and one.label and whole else None
    person, mention = named[0]
    start = mention.span.start if mention.title is None else min(mention.title.start, mention.span.start)
    whole = _AGE_AHEAD.fullmatch(page, words.start, start) and _AGE_BEHIND.fullmatch(page, mention.span.end, words.end)
    return (person.name, _NAMED * mention.confidence) if len(named) == 1 and whole else None


def _is_quoted(page: str, sentence: Span, at: int) -> bool:
    """Whether a pronoun stands in a quotation that its sentence opens: whoever speaks there is not "he"."""
    return _OPENED.search(page, sentence.start, at) is not None


def owner_at(prose: Prose, cast: Cast, sentence: Sentence, words: Span) -> tuple[str, float] | None:
    """Whose something is by the words before it, "his", "the boy" of "the boy's", "Doe", with a confidence (0 to 1)."""
    page = prose.page
    if words.of(page).lower() in ("his", "her"):
        return _meant(prose, cast, sentence, words)
    nameless = nameless_in(page, sentence.span, words.start, words.end)
    if nameless:
        return (nameless[-1].label, _UNNAMED) if nameless[-1].label else None
    named = cast.mentions_in(words)
    return (named[0][0].name, _NAMED * named[0][1].confidence) if len(named) == 1 else None


def _meant(prose: Prose, cast: Cast, sentence: Sentence, pronoun: Span) -> tuple[str, float] | None:
    """Whom a pronoun stands for, somebody with a name or without, if it is somebody known for more than speaking."""
    word, span = pronoun.of(prose.page), sentence.span
    nameless = stands_for(prose, cast, sentence, pronoun.start, word)
    if nameless is not None:
        return nameless
    nominative = {"her": "she", "his": "he", "him": "he"}.get(word.lower(), word)
    found = antecedent(prose, cast, sentence, pronoun.start, nominative)
    if found is None or _is_source(prose, found[0]):
        return None
    # "Doe died after he was shot": no other is named there.
    sexed = (
        found[0].gender is not None
        or _is_quoted(prose.page, span, pronoun.start)
        or {person.name for person, _ in cast.mentions_in(span)} == {found[0].name}
    )
    return (found[0].name, found[1]) if sexed else None


def _is_source(prose: Prose, person: Person) -> bool:
    """Whether somebody only speaks, as a police spokesman does: "he" is somebody else then."""
    page = prose.page
    for mention in person.mentions[:_MENTIONS]:
        span = prose.sentence_at(mention.span).span
        if not (speaks(page, mention, span) or is_agent(page, person, mention, span.start)):
            return False
    return True


def _said_from(page: str, floor: int, who: Span, *, each: bool) -> int | None:
    """Where the words begin that are said of somebody told of by the words ``who``; None if he is no subject.

    Of two who are joined it may be said of each, behind the verb in the plural; or "and" joins two clauses.
    """
    joined = _NO_SUBJECT.search(page, max(floor, who.start - _LEADS), who.start)
    if joined is None:
        return who.end
    if joined["joined"] and _CLAUSE_BEFORE.search(page, floor, joined.start()) and _OF_ONE.match(page, who.end):
        return who.end
    of_each = _OF_EACH.match(page, who.end) if each and joined["joined"] else None
    return of_each.end() if of_each else None


def _nobody_between(page: str, start: int, end: int) -> bool:
    apposed = _APPOSITION.match(page, start, end)
    first = apposed.end() if apposed else start
    if _CLAUSE.search(page, first, end):
        return False
    words = _WORD.findall(page, first, end)
    known = w.word_classes()
    return not any(word.lower() in _UNSURE or known.get(word.lower(), 0) & SOMEBODY for word in words)
