"""Patients: the one person, named or known by an age, to whom a sentence says that something was done."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.person import Cast, Person
from crosscheck.names.reference.pronouns import NOMINATIVE, antecedent, last_of
from crosscheck.names.reference.roles import is_agent, owns, speaks
from crosscheck.names.reference.unnamed import Unnamed, unnamed_at
from crosscheck.text.numerals.words import SPELLED_OUT
from crosscheck.text.page.prose import Prose, Sentence

_YEARS: Final = rf"(?P<years>[0-9]{{1,2}}|(?i:{'|'.join(SPELLED_OUT)}))"
_AGED: Final = re.compile(rf"\b{_YEARS}[- \xa0]years?[- \xa0]old\b(?!s)")
_BEHIND_AGE: Final = re.compile(r"(?:[ \xa0][A-Za-z’'-]{2,20}){0,3}?[ \xa0](?P<noun>[A-Za-z]{2,20})\b")
# "Doe, 26, a cook from Varn, was": what stands in apposition names nobody else.
_APPOSITION: Final = re.compile(
    r"(?:,[ \xa0](?:aged?[ \xa0])?[0-9]{1,3}|[ \xa0]\([0-9]{1,3}\))?"
    r"(?:,[ \xa0](?:an?|the|of|from)[ \xa0][^,.;:“”\"]{1,60})?,"
)
# "Doe and his 12-year-old son", "the car of Doe": the verb is said of more, or of something else.
_NO_SUBJECT: Final = re.compile(
    r"\b(?:(?P<joined>and)|or|of|by|with|from|for|to|than|like|near)[ \xa0](?:(?:an?|the|his|her)[ \xa0])?\Z"
)
# "Doe and his 12-year-old son were shot in the leg", "... the child are both expected": it is said of each.
_OF_EACH: Final = re.compile(
    r"(?:,[ \xa0][0-9]{1,3},)?[^.;:,“”\"]{0,24}?[ \xa0](?:were|are|have|both|each)\b"
    r"(?:[ \xa0](?:been|both|each|also)\b)*"
    r"(?:[ \xa0](?:shot|wounded|injured|hurt)(?:[ \xa0]and[ \xa0]injured)?"
    r",?[ \xa0](?:but|and)[ \xa0](?:both[ \xa0])?are\b)?"
)
# "Doe ran after the clerk was shot", "Doe fell and the clerk was shot": a clause with a subject of its own.
_CLAUSE: Final = re.compile(
    r"\b(?:after|when|before|while|as|because|since|that|which|where|until)[ \xa0]+\w"
    r"|\b(?:the|an?|his|her)[ \xa0][\w’'-]+[ \xa0]\Z"
)
# The object of a verb: "26-year-old Jane Doe", "Jane Doe, 26,", "a 26-year-old woman".
_AGE_AHEAD: Final = re.compile(r"(?:(?:(?:the|an?)[ \xa0])?[0-9]{1,2}-year-old[ \xa0])?")
_AGE_BEHIND: Final = re.compile(r"(?:,[ \xa0][0-9]{1,2},)?")
_AGED_OBJECT: Final = re.compile(
    rf"(?:the|an?)[ \xa0](?P<age>{_YEARS}-year-old)(?:[ \xa0](?:[a-z-]+[ \xa0]){{0,2}}(?P<noun>[a-z]+))?"
)
# Somebody who is told of by a noun alone: "the wounded boy", "his daughter".
_NOUNS: Final = (
    "boy|girl|child|toddler|baby|infant|teen|teenager|youth|youngster|man|woman|victim|patient|son|daughter|mother|father"
    "|driver|passenger|clerk|student|homeowner|pedestrian|cyclist|motorcyclist|customer|employee|resident"
)
_NOMINAL: Final = re.compile(
    r"\b(?:the|an?|his|her|their|[A-Z][\w-]+['’]s)[ \xa0](?:(?:wounded|injured|younger?|little|teenage|teen|male|female"
    rf"|adult|shooting|infant|baby|pregnant)[ \xa0]){{0,2}}(?P<noun>{_NOUNS})\b(?!['’])",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[\w'’-]+")
_SOMEBODY_ELSE: Final = w.HUMAN | w.RELATION | w.ROLE | w.RANK
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
_BY_NOUN: Final = 0.85
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
    aged = last_of(_AGED, page, floor, predicate)
    nominal = last_of(_NOMINAL, page, floor, predicate)
    starts = (
        named[-1][1].span.start if named else -1,
        pronoun.start() if pronoun else -1,
        aged.start() if aged else -1,
        nominal.start() if nominal and not (aged and nominal.start() < aged.start() < nominal.end()) else -1,
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
        found = antecedent(prose, cast, sentence, pronoun.start(), pronoun[0])
        alone = found is not None and _nobody_between(page, pronoun.end(), predicate)
        # "Doe died after he was shot": no other is named there.
        sexed = found is not None and (
            found[0].gender is not None
            or _is_quoted(page, span, pronoun.start())
            or {person.name for person, _ in cast.mentions_in(span)} == {found[0].name}
        )
        known = found is not None and sexed and not _is_source(prose, found[0])
        return (found[0].name, found[1]) if found is not None and alone and known else None
    if aged is not None and nearest == starts[2]:
        return _by_age(page, span, aged, predicate, each=each)
    return None if nominal is None else _by_noun(page, span, nominal, predicate, each=each)


def object_at(prose: Prose, cast: Cast, sentence: Sentence, words: Span) -> tuple[str, float] | None:
    """Who the object of a verb is ("shot 26-year-old Jane Doe"), with a confidence; None where it is not one person.

    Args:
        prose: The article.
        cast: Its people.
        sentence: The sentence around the words.
        words: The object, from its first word to its last.
    """
    page = prose.page
    named = cast.mentions_in(words)
    if not named:
        aged = _AGED_OBJECT.fullmatch(page, words.start, words.end)
        told = unnamed_at(page, sentence.span, Span(*aged.span("age"))) if aged else None
        if aged is None or told is None or (aged["noun"] or "person") != told.noun:
            return None
        return _called(told, aged), _UNNAMED
    person, mention = named[0]
    start = mention.span.start if mention.title is None else min(mention.title.start, mention.span.start)
    whole = _AGE_AHEAD.fullmatch(page, words.start, start) and _AGE_BEHIND.fullmatch(page, mention.span.end, words.end)
    return (person.name, _NAMED * mention.confidence) if len(named) == 1 and whole else None


def _is_quoted(page: str, sentence: Span, at: int) -> bool:
    """Whether a pronoun stands in a quotation that its sentence opens: whoever speaks there is not "he"."""
    return _OPENED.search(page, sentence.start, at) is not None


def _called(told: Unnamed, aged: re.Match[str]) -> str:
    """As the slots of ages call somebody without a name."""
    years = str(SPELLED_OUT.get(aged["years"].lower(), aged["years"]))
    return f"{told.which} {told.noun}, {years} year{'' if years == '1' else 's'} old"


def _is_source(prose: Prose, person: Person) -> bool:
    """Whether somebody only speaks, as a police spokesman does: "he" is somebody else then."""
    page = prose.page
    for mention in person.mentions[:_MENTIONS]:
        span = prose.sentence_at(mention.span).span
        if not (speaks(page, mention, span) or is_agent(page, person, mention, span.start)):
            return False
    return True


def _by_age(page: str, sentence: Span, aged: re.Match[str], predicate: int, *, each: bool) -> tuple[str, float] | None:
    told = unnamed_at(page, sentence, Span(*aged.span()))
    noun = _BEHIND_AGE.match(page, aged.end(), predicate)
    end = noun.end() if noun is not None and told is not None and noun["noun"].lower() == told.noun else aged.end()
    said = _said_from(page, sentence.start, Span(aged.start(), end), each=each)
    if told is None or said is None:
        return None
    return (_called(told, aged), _UNNAMED) if _nobody_between(page, said, predicate) else None


def _by_noun(
    page: str, sentence: Span, nominal: re.Match[str], predicate: int, *, each: bool
) -> tuple[str, float] | None:
    said = _said_from(page, sentence.start, Span(*nominal.span()), each=each)
    if said is None or not _nobody_between(page, said, predicate):
        return None
    return f"the {nominal['noun'].lower()}", _BY_NOUN


def _said_from(page: str, floor: int, who: Span, *, each: bool) -> int | None:
    """Where the words begin that are said of somebody told of by the words ``who``; None if he is no subject.

    Of two who are joined it may be said of each, behind the verb in the plural.
    """
    joined = _NO_SUBJECT.search(page, max(floor, who.start - 16), who.start)
    if joined is None:
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
    return not any(word.lower() in _UNSURE or known.get(word.lower(), 0) & _SOMEBODY_ELSE for word in words)
