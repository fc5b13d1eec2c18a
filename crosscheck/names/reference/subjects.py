"""Whom a value in a sentence is about."""

from __future__ import annotations

import re
from typing import Final

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.person import Cast, Mention, Person
from crosscheck.names.reference.pronouns import NOMINATIVE, antecedent, last_of
from crosscheck.names.reference.roles import is_agent, owns, speaks
from crosscheck.text.page.prose import Prose, Sentence

_OLD: Final = re.compile(r"(?:[- \xa0–](?:year|yr|month|week|day)s?[- \xa0–]?(?:old|of age)?)?")
_AGE: Final = re.compile(
    r"(?i)\b(?:old|aged?|teens|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies)\b|^[0-9]{1,3}$"
)
# Between a name and the value in apposition to it: "Doe, 26", "Doe (26)", "Doe, who was 26", "Doe is a 26-year-old".
_APPOSED: Final = re.compile(
    r",?[ \xa0\n](?:aged?[ \xa0]|\("
    r"|(?:who[ \xa0])?(?:is|was|turned|turns|had turned)[ \xa0](?:(?:just|only|now|an?|the)[ \xa0])?"
    r"|an?[ \xa0]|the[ \xa0]|(?:then|now)[- \xa0])?"
)
_APPOSED_FURTHER: Final = re.compile(
    r",[ \xa0](?![^,]{0,40}\b(?:his|her|their|and)\b)[^,.;:()“”\"]{1,60},[ \xa0](?:aged?[ \xa0])?"
    r"|[ \xa0]of[ \xa0][A-Z][^.;:()“”\"]{1,40},[ \xa0]"
)
# "Doe, the miner's son who became a judge, has died aged 89", "Doe died on Monday at the age of 89".
_DIED_AGED: Final = re.compile(
    r"(?:,[^.;:()“”\"]{1,90},)?[ \xa0](?:(?:has|had|have)[ \xa0])?"
    r"(?:died|dies|passed[ \xa0]away|was[ \xa0]killed)[ \xa0]"
    r"(?:[^,.;:()“”\"]{1,50}[ \xa0])?(?:aged|at(?:[ \xa0]the[ \xa0]age[ \xa0]of)?)[ \xa0](?:just[ \xa0]|only[ \xa0])?"
)
# "Doe, who still swims in the sea at the age of 89"; at 15 he may have been to school.
_STILL_AGED: Final = re.compile(
    r"(?:,[ \xa0]who)?[ \xa0](?:[a-z]{2,12}[ \xa0])?still[ \xa0][^,.;:()“”\"]{1,60}[ \xa0]"
    r"at[ \xa0](?:the[ \xa0]age[ \xa0]of[ \xa0])?"
)
_IDENTIFIED: Final = re.compile(
    r"(?:[ \xa0][\w-]{1,20}){0,4},?[ \xa0](?:who[ \xa0])?(?:(?:was|is|(?:has|had)[ \xa0]been)[ \xa0])?(?:later[ \xa0])?"
    r"(?:(?:identified|known)(?:[ \xa0]by[ \xa0][\w' ]{1,40})?[ \xa0]as|named(?:[ \xa0]as)?)[ \xa0]"
)
_NOUN_COMMA: Final = re.compile(r"[ \xa0]([\w-]{2,20}),[ \xa0]")
# "The 26-year-old, Jane Doe of Varn, was held"; but "According to the 26-year-old, Doe was held".
_AGED_COMMA: Final = re.compile(r"(?:,[ \xa0]|[ \xa0]of[ \xa0]|[ \xa0]from[ \xa0])")
# "A 26-year-old from Varn, Jane Doe, was held": the comma behind the name closes the apposition.
_FROM_COMMA: Final = re.compile(r"(?:[ \xa0]([\w-]{2,20}))?[ \xa0](?:from|of)[ \xa0][A-Z][\w'’ .-]{1,40},[ \xa0]")
_AIMED: Final = re.compile(
    r"(?:[ \xa0](?:[\w-]{1,12}[ \xa0])?(?:sentences?|terms?|charges?|counts?|prison|jail|imprisonment|custody|case"
    r"|indictment|warrant|behind|bars|in)){0,4}[ \xa0](?:for|against|on)[ \xa0]"
)
_SENTENCED: Final = re.compile(
    r"\b(?:sentence[ds]|charged|charges|arrested|jailed|convicted|accused|gave|handed|ordered|indicted|booked"
    r"|imprisoned|fined|named|appointed|elected|acquitted|cleared)[ \xa0]\Z"
)
# "A judge sentenced him to 12 years"; "her son" is somebody else.
_OBJECT: Final = re.compile(
    r"\b(?:sentence[ds]|charged|convicted|jailed|gave|handed|ordered|fined|indicted|accused|acquitted|cleared|arrested"
    r"|booked|imprisoned)[ \xa0](?P<who>him|her)"
    r"(?=[ \xa0](?:guilty|to|with|of|for|on|up|an?|the|life|[0-9]|\w+[ \xa0-](?:years?|months?|days?|weeks?)))\b"
)
# "His term was cut to six years", "her sentence of ten years"; and before the length in "her full 12-year sentence".
_HIS_TERM: Final = re.compile(
    r"\b(?P<who>[Hh]is|[Hh]er)[ \xa0](?:[a-z-]{3,16}[ \xa0]){0,2}(?:sentence|term)[ \xa0](?:[a-z-]{2,16}[ \xa0]){1,5}\Z"
)
_HIS: Final = re.compile(r"\b(?P<who>[Hh]is|[Hh]er)[ \xa0](?:(?!the[ \xa0])[a-z-]{3,16}[ \xa0]){0,2}\Z")
_OF_TERM: Final = re.compile(r"[ \xa0](?:[a-z]{3,10}[ \xa0]){0,2}(?:sentence|term)\b")
_SUBJECT_REACH: Final = 90
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
_WORD: Final = re.compile(r"[\w'’-]+")
_THE: Final = re.compile(r"\b[Tt]he[ \xa0]\Z")
_CLOSE, _FAR = 60, 180
# How far from a value its subject is looked for in a sentence: a bound for texts without full stops.
_BEFORE, _AFTER = 600, 200
# An article that introduces more people is a list; "the 26-year-old" is not looked for in it.
_MANY: Final = 200

_Named = tuple[Person, Mention]


def subject_of(prose: Prose, cast: Cast, span: Span) -> tuple[Person, float] | None:
    """The person that a value is about, with a confidence (0 to 1); None where the sentence does not tell.

    It is read from what stands beside the value (an apposition, a genitive, "a term for Doe"), then from
    the grammar of the sentence (object of "sentenced", subject), then from a pronoun. A speaker, a judge
    and an officer are not the ones the news is about; an age before "man" or "wife" is somebody else's.

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
    beside = _in_apposition(page, value, before, after, aged=aged)
    if beside is not None:
        return beside
    if aged:
        return _of_age(prose, cast, sentence, value)
    return (
        _beside_term(page, value, before, after)
        or _his_term(prose, cast, sentence, value, before)
        or _by_grammar(prose, cast, sentence, value, before)
    )


def _in_apposition(
    page: str, value: Span, before: list[_Named], after: list[_Named], *, aged: bool
) -> tuple[Person, float] | None:
    """A value beside a name: "Doe, 26", "26-year-old Doe", "a 26-year-old man identified as Doe"."""
    leads = aged and bool(after) and page[value.end : after[0][1].span.start].isspace()
    if before and not leads and page[value.end : value.end + 2] not in ("'s", "’s"):
        person, mention = before[-1]
        if _APPOSED.fullmatch(page, mention.span.end, value.start):
            return person, 0.97 * mention.confidence
        close = value.start - mention.span.end < 2 * _CLOSE
        if close and _APPOSED_FURTHER.fullmatch(page, mention.span.end, value.start):
            return person, 0.8 * mention.confidence
        near = aged and value.start - mention.span.end < _FAR
        if near and any(told.fullmatch(page, mention.span.end, value.start) for told in (_DIED_AGED, _STILL_AGED)):
            return person, 0.9 * mention.confidence
    if after:
        person, mention = after[0]
        between = page[value.end : _titled_start(mention, value.end)]
        if len(between) > 2 * _CLOSE:
            return None
        # A title and an age stand before the name; a charge that does ("killing Doe") is somebody else's.
        if aged or _classes(_last_word(page, value)) & w.HEAD:
            if not between.strip() and "\n\n" not in between:
                return person, 0.97 * mention.confidence
            plain = not set(between) & set(',;:."“”')
            titled = mention.title is not None and value.end < mention.title.start < mention.span.start
            words = _WORD.findall(between)
            if plain and len(words) <= 4 and all(_is_attribute(word, titled=titled) for word in words):
                return person, 0.9 * mention.confidence
        noun = _NOUN_COMMA.fullmatch(page, value.end, mention.span.start)
        if noun is not None and _classes(noun[1]) & (w.HUMAN | w.HEAD):
            return person, 0.85 * mention.confidence
        whence = _FROM_COMMA.fullmatch(page, value.end, mention.span.start)
        if whence is not None and aged and page[mention.span.end : mention.span.end + 1] == ",":
            return (person, 0.85 * mention.confidence) if not whence[1] or _classes(whence[1]) & w.HUMAN else None
        if aged and between == ", " and mention.form == "full" and _AGED_COMMA.match(page, mention.span.end):
            return person, 0.85 * mention.confidence
        if _IDENTIFIED.fullmatch(page, value.end, mention.span.start):
            return person, 0.95 * mention.confidence
    return None


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
    following = _WORD.search(page, value.end, value.end + 24)
    if following is not None and _classes(following[0].lower()) & w.RELATION:
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
            first = _titled_start(mention, 0)
            told = _HIS_AGE.match(page, mention.span.end) or _AGE_BEFORE.search(page, max(0, first - _CLOSE), first)
            if told is not None and told[1] == age and not value.overlaps(Span(*told.span())):
                found[person.name] = person
                break
    return (found.popitem()[1], 0.8) if len(found) == 1 else None


def _beside_term(page: str, value: Span, before: list[_Named], after: list[_Named]) -> tuple[Person, float] | None:
    """A term or charge beside a name: "Doe's 12-year term", "12 years for Doe", "sentenced Doe to 12 years"."""
    if before:
        person, mention = before[-1]
        between = page[mention.span.end : value.start]
        if owns(page, mention) and len(between) < _CLOSE and not set(between) & set(',;:."“”'):
            words = _WORD.findall(between)[1:] if between.startswith(("'", "’")) else _WORD.findall(between)
            if not any(_classes(word) & (w.RELATION | w.HUMAN | w.ROLE) for word in words):
                return person, 0.9 * mention.confidence
        first = _titled_start(mention, 0)
        if _SENTENCED.search(page, max(0, first - 16), first):
            return person, 0.92 * mention.confidence
    if after:
        person, mention = after[0]
        first = _titled_start(mention, value.end)
        if first - value.end < _CLOSE and _AIMED.fullmatch(page, value.end, first) and not owns(page, mention):
            return person, 0.85 * mention.confidence
    return None


def _his_term(
    prose: Prose, cast: Cast, sentence: Sentence, value: Span, before: list[_Named]
) -> tuple[Person, float] | None:
    """Whose term it is by a genitive pronoun: "her 12-year sentence", "his term was cut to six years"; no judge's."""
    page, floor = prose.page, max(sentence.span.start, value.start - _SUBJECT_REACH)
    whose = _HIS_TERM.search(page, floor, value.start)
    if whose is None and _OF_TERM.match(page, value.end):
        whose = _HIS.search(page, floor, value.start)
    if whose is None:
        return None
    pronoun = "she" if whose["who"].lower() == "her" else "he"
    judge = next((p.name for p, m in reversed(before) if is_agent(page, p, m, floor)), "")
    return antecedent(prose, cast, sentence, whose.start(), pronoun, but=judge)


def _by_grammar(
    prose: Prose, cast: Cast, sentence: Sentence, value: Span, before: list[_Named]
) -> tuple[Person, float] | None:
    """The nearest person before a value that can be its subject, or the one that a nearer pronoun stands for."""
    page = prose.page
    floor = sentence.span.start
    choice: tuple[Person, float] | None = None
    for person, mention in reversed(before):
        if speaks(page, mention, sentence.span) or is_agent(page, person, mention, floor) or owns(page, mention):
            continue
        confidence = 0.85 if value.start - mention.span.end < 2 * _CLOSE else 0.7
        choice = person, confidence * mention.confidence
        floor = mention.span.end
        break
    start = max(floor, value.start - _BEFORE)
    pronoun = last_of(NOMINATIVE, page, start, value.start)
    theirs = last_of(_OBJECT, page, max(sentence.span.start, value.start - _BEFORE), value.start)
    if theirs is not None and (pronoun is None or pronoun.start() < theirs.start()):
        return _object(prose, cast, sentence, theirs, before)
    if pronoun is None and choice is not None and _names_somebody_else(page[start : value.start]):
        return None
    return choice if pronoun is None else antecedent(prose, cast, sentence, pronoun.start(), pronoun[0])


def _object(
    prose: Prose, cast: Cast, sentence: Sentence, theirs: re.Match[str], before: list[_Named]
) -> tuple[Person, float] | None:
    """Whom "him" or "her" behind a verb stands for: not who does it, whom the sentence names right before."""
    doers = [p.name for p, m in before if 0 <= theirs.start() - m.span.end < _SUBJECT_REACH]
    pronoun = "she" if theirs["who"] == "her" else "he"
    return antecedent(prose, cast, sentence, theirs.start("who"), pronoun, but=doers[-1] if doers else "")


def _names_somebody_else(between: str) -> bool:
    """Whether an unnamed person comes between a name and a value: "spoke with Doe about a woman jailed for ..."."""
    return any(
        _classes(word.lower()) & w.HUMAN for match in _SOMEBODY.finditer(between) for word in _WORD.findall(match[0])
    )


def _titled_start(mention: Mention, floor: int) -> int:
    """Where a name begins with the title before it, if that stands behind ``floor``."""
    title = mention.title
    return title.start if title is not None and floor <= title.start < mention.span.start else mention.span.start


def _last_word(page: str, value: Span) -> str:
    words = page[value.start : value.end].split()
    return words[-1].lower().rstrip(".") if words else ""


def _is_attribute(word: str, *, titled: bool) -> bool:
    """Whether a word can stand between an age and a name: "26-year-old murder suspect Doe"."""
    classes = _classes(word.lower())
    if classes & (w.HEAD | w.MODIFIER | w.DEMONYM | w.PLACE) or word[:1].isupper():
        return True
    return titled and not classes & (w.HUMAN | w.PERSONAL | w.OBJECTIVE | w.SAYING | w.OPENER)


def _classes(word: str) -> int:
    return w.word_classes().get(word, 0)
