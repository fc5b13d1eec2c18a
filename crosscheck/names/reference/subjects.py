"""Whom a value in a sentence is about."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.person import Cast, Person
from crosscheck.names.reference.appositions import CLOSE, WORD, Named, in_apposition, titled_start
from crosscheck.names.reference.definite import described_subject
from crosscheck.names.reference.pronouns import NOMINATIVE, antecedent, last_of
from crosscheck.names.reference.roles import is_agent, owns, speaks
from crosscheck.names.reference.whose_term import HIS, SUBJECT_REACH, beside_term, his_term
from crosscheck.text.page.prose import Prose, Sentence

_OLD: Final = re.compile(r"(?:[- \xa0–](?:year|yr|month|week|day)s?[- \xa0–]?(?:old|of age)?)?")
_AGE: Final = re.compile(
    r"(?i)\b(?:old|aged?|birthday|teens|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies)\b|^[0-9]{1,3}$"
)
# "Doe, the brother of Jane Roe, was jailed": nothing is said of whom an apposition names, but in "Jane Roe, who".
_APART: Final = re.compile(r",(?![ \xa0]who\b)")
_BY_KIN: Final = re.compile(r",[ \xa0](?:(?:an?|the)[ \xa0])?[^,.;:“”\"]{2,40}[ \xa0](?:of|to|for|with)[ \xa0]\Z")
# "A judge sentenced him to 12 years"; "her son" is somebody else.
_OBJECT: Final = re.compile(
    r"\b(?:sentence[ds]|charged|convicted|jailed|gave|handed|ordered|fined|indicted|accuse[ds]?|suspect(?:s|ed)?"
    r"|acquitted|cleared|arrested|booked|imprisoned)[ \xa0](?P<who>him|her)"
    r"(?=[ \xa0](?:guilty|to|with|of|for|on|up|an?|the|life|[0-9]|\w+[ \xa0-](?:years?|months?|days?|weeks?)))\b"
)
_COPULA: Final = re.compile(r"(?:\b(?:is|was|turned|turns|be)|'s)[ \xa0](?:(?:just|only|now|an?|the)[ \xa0])?\Z")
_NUMBER: Final = re.compile(r"[0-9]{1,3}")
# "At 58 she is": not "the 26-year-old he had met".
_HE_BEHIND: Final = re.compile(r"(?<=[0-9]),?[ \xa0](?P<who>he|she)\b")
_HIS_AGE: Final = re.compile(r",?[ \xa0]\(?(?:aged?[ \xa0])?([0-9]{1,3})\b")
_AGE_BEFORE: Final = re.compile(
    r"\b([0-9]{1,3})[- \xa0](?:year|month)s?[- \xa0]old[ \xa0](?:[\w'-]{1,20}[ \xa0]){0,3}\Z"
)
_SOMEBODY: Final = re.compile(
    r"\b(?:about|with|against|for|of|by|and)[ \xa0](?:an?|another)[ \xa0](?:[\w-]{1,24}[ \xa0]?){1,4}"
)
_THE: Final = re.compile(r"\b[Tt]he[ \xa0]\Z")
# How far from a value its subject is looked for in a sentence: a bound for texts without full stops.
_BEFORE, _AFTER = 600, 200
# An article that introduces more people is a list; "the 26-year-old" is not looked for in it.
_MANY: Final = 200


def subject_of(prose: Prose, cast: Cast, span: Span) -> tuple[Person, float] | None:
    """The person that a value is about, with a confidence (0 to 1); None where the sentence does not tell.

    It is read from what stands beside the value (an apposition, a genitive, "a term for Doe"), then from the grammar
    of the sentence (object of "sentenced", subject), then from a pronoun or the description that opens the sentence
    ("the former officer"). A speaker, a judge and an officer are not the ones the news is about; an age before "man" or
    "wife" is somebody else's.

    Args:
        prose: The article.
        cast: Its people.
        span: The words of the value.
    """
    if not prose.sentences or not cast.persons:
        return None
    sentence = prose.sentence_at(span)
    page = prose.page
    near = Span(max(sentence.span.start, span.start - _BEFORE), min(sentence.span.end, span.end + _AFTER))
    pairs = cast.mentions_in(near)
    before = [pair for pair in pairs if pair[1].span.end <= span.start]
    after = [pair for pair in pairs if pair[1].span.start >= span.end]
    end = _OLD.match(page, span.end)
    value = Span(span.start, end.end() if end else span.end)
    aged = _AGE.search(page[span.start : value.end]) is not None
    beside = in_apposition(page, value, before, after, aged=aged)
    if beside is not None:
        return beside
    if aged:
        return _of_birthday(prose, cast, sentence, value, before) or _of_age(prose, cast, sentence, value)
    return (
        beside_term(page, value, before, after)
        or his_term(prose, cast, sentence, value, before)
        or _by_grammar(prose, cast, sentence, value, before)
        or described_subject(prose, cast, sentence, value.start)
    )


def _of_birthday(
    prose: Prose, cast: Cast, sentence: Sentence, value: Span, before: list[Named]
) -> tuple[Person, float] | None:
    """Whose birthday it is that tells an age: "her 41st birthday", "Doe's 41st birthday"."""
    page = prose.page
    if "birthday" not in page[value.start : value.end]:
        return None
    if before and owns(page, before[-1][1]) and value.start - before[-1][1].span.end < len("'s own "):
        person, mention = before[-1]
        return person, 0.95 * mention.confidence
    whose = HIS.search(page, max(sentence.span.start, value.start - len("her own ") - 1), value.start)
    if whose is None:
        return None
    pronoun = "she" if whose["who"].lower() == "her" else "he"
    return antecedent(prose, cast, sentence, whose.start(), pronoun)


def _of_age(prose: Prose, cast: Cast, sentence: Sentence, value: Span) -> tuple[Person, float] | None:
    """An age apart from a name: "he is 26", "the 26-year-old"."""
    page = prose.page
    floor = max(sentence.span.start, value.start - 40)
    chunk = page[floor : value.start]
    if _COPULA.search(chunk):
        pronoun = last_of(NOMINATIVE, page, floor, value.start)
        return None if pronoun is None else antecedent(prose, cast, sentence, pronoun.start(), pronoun[0])
    behind = _HE_BEHIND.match(page, value.end)
    if behind is not None:
        return antecedent(prose, cast, sentence, behind.start("who"), behind["who"])
    number = _NUMBER.match(page, value.start)
    if number is None or not _THE.search(chunk):
        return None
    following = WORD.search(page, value.end, value.end + 24)
    if following is not None and w.classes_of(following[0].lower()) & w.RELATION:
        return None
    found = _person_aged(page, cast, number[0], value)
    # Who is named in the sentence is not called "the 26-year-old" in it as well.
    beside = {person.name for person, _ in cast.mentions_in(sentence.span)}
    return None if found is None or found[0].name in beside else found


def _person_aged(page: str, cast: Cast, age: str, value: Span) -> tuple[Person, float] | None:
    """The one person whom the article gives that age elsewhere."""
    found = {}
    for person in cast.persons[:_MANY]:
        for mention in person.mentions[:_MANY]:
            first = titled_start(mention, 0)
            told = _HIS_AGE.match(page, mention.span.end) or _AGE_BEFORE.search(page, max(0, first - CLOSE), first)
            if told is not None and told[1] == age and not value.overlaps(Span(*told.span())):
                found[person.name] = person
                break
    return (found.popitem()[1], 0.8) if len(found) == 1 else None


def _by_grammar(
    prose: Prose, cast: Cast, sentence: Sentence, value: Span, before: list[Named]
) -> tuple[Person, float] | None:
    """The nearest person before a value that can be its subject, or the one that a nearer pronoun stands for."""
    page = prose.page
    floor = sentence.span.start
    choice: tuple[Person, float] | None = None
    for person, mention in reversed(before):
        if speaks(page, mention, sentence.span) or is_agent(page, person, mention, floor) or owns(page, mention):
            continue
        if _APART.match(page, mention.span.end) and _BY_KIN.search(page, floor, mention.span.start):
            continue
        confidence = 0.85 if value.start - mention.span.end < 2 * CLOSE else 0.7
        choice = person, confidence * mention.confidence
        floor = mention.span.end
        break
    start = max(floor, value.start - _BEFORE)
    pronoun = last_of(NOMINATIVE, page, start, value.start)
    # The value itself may be what tells that "her" is no genitive: "gave her 40 months".
    theirs = last_of(_OBJECT, page, max(sentence.span.start, value.start - _BEFORE), value.end)
    if theirs is not None and (pronoun is None or pronoun.start() < theirs.start()):
        return _object(prose, cast, sentence, theirs, before)
    if pronoun is None and choice is not None and _names_somebody_else(page[start : value.start]):
        return None
    return choice if pronoun is None else antecedent(prose, cast, sentence, pronoun.start(), pronoun[0])


def _object(
    prose: Prose, cast: Cast, sentence: Sentence, theirs: re.Match[str], before: list[Named]
) -> tuple[Person, float] | None:
    """Whom "him" or "her" behind a verb stands for: not who does it, whom the sentence names right before."""
    doers = [p.name for p, m in before if 0 <= theirs.start() - m.span.end < SUBJECT_REACH]
    pronoun = "she" if theirs["who"] == "her" else "he"
    return antecedent(prose, cast, sentence, theirs.start("who"), pronoun, but=doers[-1] if doers else "")


def _names_somebody_else(between: str) -> bool:
    """Whether an unnamed person comes between a name and a value: "spoke with Doe about a woman jailed for ..."."""
    return any(
        w.classes_of(word.lower()) & w.HUMAN for match in _SOMEBODY.finditer(between) for word in WORD.findall(match[0])
    )
