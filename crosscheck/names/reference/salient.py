"""Whom a description stands for ("the 47-year-old"): the one whom the sentences before it are about."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.person import Cast, Mention, Person
from crosscheck.names.reference.roles import is_agent, owns, speaks
from crosscheck.text.page.prose import Prose, Sentence

# How many sentences back a description reaches, and of how many at the head of an article one tells whom it is about.
_REACH: Final = 6
_HEAD: Final = 4
# An article that names more people is a list: of so many one is looked for by his title.
_MANY: Final = 200
# Of a sentence so much is looked at: a bound for texts without full stops.
_WINDOW: Final = 600
# How sure it is that the one spoken of last is meant: who the article is about too, somebody else, and the one
# whom the article is about where nobody was spoken of since.
_SAME, _OTHER, _ABOUT = 0.8, 0.62, 0.7
# Who the article is about, where the sentence names somebody else too.
_OF_SEVERAL: Final = 0.55
# The one of that title.
TITLED: Final = 0.75
_WORD: Final = re.compile(r"[a-z][\w'’-]*")
# "A guard", "two men", "his wife", "the victim": somebody else is told of, without a name.
_SOMEBODY: Final = re.compile(
    r"(?P<before>[\w'’”\"]+,?[ \xa0\n])?\b"
    r"(?P<which>(?i:an?|another|one|two|three|four|five|several|some|the|his|her|their))[ \xa0]"
    r"(?P<nouns>(?:[a-z][\w'’-]{1,20}[ \xa0]?){1,3})"
)
# "From Atletico Weir" is a club or a place, whatever it was read as.
_WHENCE: Final = re.compile(r"\b(?:from|at|in|near)[ \xa0\n]\Z")
# "Her manager, Jane Doe": a name, even if it was not read as one.
_NAMED: Final = re.compile(r"[ \xa0]?,?[ \xa0]?[A-Z]")
_OWN: Final = frozenset(("is", "was", "be", "been", "as", "became", "becomes", "remains", "being"))
_THE_NOUN: Final = re.compile(r"[\"“]?The[ \xa0](?P<nouns>(?:[a-z][a-z-]{2,20}[ \xa0]){1,3})")
_SEX: Final = re.compile(r"\b(?:(?P<m>he|his|him|himself)|(?P<f>she|her|herself))\b", re.IGNORECASE)
_VERB: Final = w.PERSONAL | w.SAYING
_ONE_OF: Final = {"men": "man", "women": "woman", "children": "child", "people": "person", "wives": "wife"}


def salient(
    prose: Prose, cast: Cast, phrase: Span, *, sex: str | None, without: Collection[str]
) -> tuple[Person, float] | None:
    """The person whom a description stands for, with a confidence; None where it may be somebody else.

    It is the one of whom the sentences before it tell, the nearest first: there must be one only, and nobody without
    a name since ("shot a guard"), nor anybody quoted, for he might be meant. "The captain" before it, or a stretch
    that names nobody, points to the one whom the article is about.

    Args:
        prose: The article.
        cast: Its people.
        phrase: The words of the description.
        sex: "f", "m", or None where it tells of neither.
        without: Who cannot be meant, by name.
    """
    page = prose.page
    here = bisect_right(prose.sentences, phrase.start, key=lambda s: s.span.start) - 1
    sentence = prose.sentences[here]
    beside = {person.name for person, _ in cast.mentions_in(sentence.span)}
    sex = sex or _sex_behind(page, phrase, sentence.span, cast)
    barred = {*without, *beside}
    chief = protagonist(prose, cast)
    for earlier in _before(prose, here):
        told = list(_told_of(page, cast, earlier))
        topics = {person.name: (person, mention) for person, mention, quoted in reversed(told) if not quoted}
        meant = [pair for pair in topics.values() if _can_be(pair[0], sex, barred)]
        others = any(quoted and _can_be(person, sex, barred) for person, _, quoted in told)
        if topics and not meant:
            return None
        named = meant[0] if len(meant) == 1 else next((p for p in meant if chief is not None and p[0] is chief), None)
        floor = named[1].span.end if named is not None else earlier.span.start
        if others or (meant and named is None) or _somebody_else(page, Span(floor, earlier.span.end)):
            return None
        if named is not None:
            sure = _OF_SEVERAL if len(meant) > 1 else _SAME if named[0] is chief else _OTHER
            return named[0], sure * named[1].confidence
        if _is_described(page, earlier.span):
            break
    return (chief, _ABOUT) if chief is not None and _can_be(chief, sex, barred) else None


def _can_be(person: Person, sex: str | None, barred: Collection[str]) -> bool:
    return person.name not in barred and sex in (None, person.gender or sex)


def protagonist(prose: Prose, cast: Cast) -> Person | None:
    """The one person whom an article is about by its head: whom headline, lede or the next sentences name alone."""
    seen = 0
    for sentence in prose.sentences:
        if not sentence.part.reports:
            continue
        seen += 1
        if seen > _HEAD:
            break
        people = {p.name: p for p, _, quoted in _told_of(prose.page, cast, sentence) if not quoted}
        if people:
            return people.popitem()[1] if len(people) == 1 else None
    return None


def known_as(prose: Prose, cast: Cast, noun: str) -> tuple[Person, float] | None:
    """Who "the captain" is: the one person of that title, or the one whom the article is about; None for no such noun.

    Of "the victim" and "the suspect" there may be several in any article, and of officers without a name.
    """
    classes = _classes(noun)
    if not classes & (w.ROLE | w.OFFICE | w.RANK) or classes & w.HUMAN:
        return None
    titled = holders(cast, noun)
    if titled:
        return (titled[0], TITLED) if len(titled) == 1 else None
    chief = None if classes & w.LAW else protagonist(prose, cast)
    return None if chief is None else (chief, _ABOUT)


def holders(cast: Cast, noun: str) -> list[Person]:
    """Those to whom an article gives a title that ends in a noun."""
    return [
        person
        for person in cast.persons[:_MANY]
        if any(title.lower().split()[-1] == noun for title, _ in person.titles)
    ]


def _before(prose: Prose, here: int) -> Iterator[Sentence]:
    """The sentences before one, the nearest first."""
    for number in range(here - 1, max(-1, here - 1 - _REACH), -1):
        if prose.sentences[number].part.reports:
            yield prose.sentences[number]


def _told_of(page: str, cast: Cast, sentence: Sentence) -> Iterator[tuple[Person, Mention, bool]]:
    """Whom a sentence names, officers and owners aside, and whether as a speaker."""
    place = Span(sentence.span.start, min(sentence.span.end, sentence.span.start + _WINDOW))
    for person, mention in cast.mentions_in(place):
        start = mention.span.start
        acts = is_agent(page, person, mention, place.start) and not _leads(cast, person)
        if not (acts or owns(page, mention) or _WHENCE.search(page, max(place.start, start - 8), start)):
            yield person, mention, speaks(page, mention, place)


def _leads(cast: Cast, person: Person) -> bool:
    """Whether more is said of a person than of all others together: then a judge or a reporter is the news."""
    others = cast.persons if len(cast.persons) <= _MANY else ()
    return bool(others) and 2 * len(person.mentions) > sum(len(other.mentions) for other in others)


def _sex_behind(page: str, phrase: Span, sentence: Span, cast: Cast) -> str | None:
    """The sex by the first pronoun behind a description, up to the next name: "the 47-year-old shook his head"."""
    named = cast.mentions_in(Span(phrase.end, sentence.end))
    end = named[0][1].span.start if named else sentence.end
    pronoun = _SEX.search(page, phrase.end, min(end, phrase.end + _WINDOW))
    return None if pronoun is None else "m" if pronoun["m"] else "f"


def _somebody_else(page: str, stretch: Span) -> bool:
    """Whether a stretch tells of somebody without a name who might be meant; not "Doe, a guard", "was a guard"."""
    for found in _SOMEBODY.finditer(page, stretch.start, min(stretch.end, stretch.start + _WINDOW)):
        which = found["which"].lower()
        before = (found["before"] or "").rstrip()
        if found.start("which") - stretch.start <= len(", ") and page.startswith(",", stretch.start):
            continue
        wanted = w.HUMAN | w.RELATION
        if which not in ("the", "his", "her", "their"):
            if before.endswith(",") or before in _OWN or (not before and which in ("a", "an")):
                continue
            wanted |= w.ROLE | w.RANK
        if which in ("his", "her", "their") and _NAMED.match(page, found.end()):
            wanted |= w.ROLE | w.OFFICE
        # Her parents are not one of whom an age is told; two women are.
        nouns = w.word_classes().get if which in ("his", "her", "their") else _classes
        for word in _WORD.findall(found["nouns"]):
            classes = nouns(word) or 0
            if classes & wanted:
                return True
            if classes & _VERB:
                break
    return False


def _is_described(page: str, sentence: Span) -> bool:
    """Whether a sentence opens with a description of somebody by what he is: "The captain has denied it"."""
    opening = _THE_NOUN.match(page, sentence.start, min(sentence.end, sentence.start + 80))
    words = opening["nouns"].split() if opening is not None else []
    return any(_classes(word) & (w.ROLE | w.OFFICE | w.RANK) for word in words)


def _classes(word: str) -> int:
    """What a noun can be, in the singular, the plural or with a genitive s."""
    known = w.word_classes()
    stem = word.removesuffix("'s").removesuffix("’s")
    several = known.get(_ONE_OF.get(stem, stem.removesuffix("s")), 0)
    return known.get(stem, 0) | several
