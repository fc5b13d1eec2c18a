"""Nationalities: of which country somebody is said to be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from crosscheck.kinds.nationality.origin import births, origins
from crosscheck.kinds.nationality.value import OF_SEVERAL, OF_TWO, Nationality, nations_of
from crosscheck.model import Claim, Slot, Span
from crosscheck.names import wordlists as w
from crosscheck.names.person import Cast, Mention
from crosscheck.names.reference.salient import salient
from crosscheck.text.page.prose import Prose

# "The 26-year-old Orlish sailor Jane Doe", "an Orlish sailor, Jane Doe,", "Orlish Foreign Minister Jane Doe".
_BEFORE = re.compile(
    r"(?<![\w-])(?:(?P<first>[A-Z][a-z]+)[ \xa0])?(?P<people>[A-Z][a-z]+(?:-[A-Z][a-z]+)?)"
    r"(?P<trade>(?:[ \xa0][a-z][a-z-]{1,20}){0,3})(?P<apart>,?)[ \xa0]\Z"
)
# "Jane Doe, a 26-year-old Orlish sailor", "Jane Doe, an Orlish national", "Jane Doe, a tall, tired Orlander".
_AFTER = re.compile(
    r",[ \xa0](?:[0-9]{1,3},[ \xa0])?(?:is[ \xa0]|was[ \xa0])?an?[ \xa0](?:[0-9]{1,3}-year-old[ \xa0])?"
    r"(?:(?!(?:of|in|at|for|from|with|by|to|and|on|who)\b)[a-z][a-z-]{1,16},?[ \xa0]){0,3}"
    r"(?:(?P<first>[A-Z][a-z]+)[ \xa0])?(?P<people>[A-Z][a-z]+(?:-[A-Z][a-z]+)?)"
    r"(?=[,.;]|[ \xa0](?:[a-z-]{2,20}))"
)
# "Jane Doe, the tall Orlish keeper, won".
_THE_ONE = re.compile(
    r",[ \xa0](?:[0-9]{1,3},[ \xa0])?the[ \xa0](?:[a-z-]{3,16}[ \xa0])?"
    r"(?P<first>)(?P<people>[A-Z][a-z]+(?:-[A-Z][a-z]+)?)[ \xa0](?P<noun>[a-z-]{2,20}),"
)
# "Unlike Jane Doe, the Orlish keeper is calm": another may be.
_LED = re.compile(r"\b(?:with|unlike|like|for|to|from|by|besides?|behind|after|of|on)[ \xa0]\Z", re.IGNORECASE)
# "Jane Doe, 41, who is Orlish, won", "Jane Doe is Orlish."; not "is Orlish champion".
_IS = re.compile(
    r"(?:,?[ \xa0]\(?[0-9]{1,3}\)?,?)?(?:,?[ \xa0]who)?[ \xa0](?:is|was)[ \xa0](?:(?P<first>[A-Z][a-z]+)[ \xa0])?"
    r"(?P<people>[A-Z][a-z]+(?:-[A-Z][a-z]+)?)(?=[,.;]|[ \xa0](?:and|but|by)\b)"
)
# "The Orlander, who has sailed since he was a boy, denied it": whoever was spoken of last. It starts with its letters,
# which the engine looks for at once; what stands before them is asked after.
_THE = re.compile(
    r"The (?:(?<=\nThe )|(?<=[.!?”\"] The ))(?:[0-9]{1,3}-year-old )?(?P<first>)(?P<people>[A-Z][a-z]+)"
    r"(?=, who\b| (?:who|is|was|has|had|will|would|can|could|did|does|also|said|says|told|denies|denied|added)\b)"
)
_NO_TRADE = ("ed", "s", "ing", "ly", "passport")
_DOERS = ("er", "ist", "ian", "man", "woman")
_REACH, _LED_REACH, _LONG = 72, 10, 5
_BY_NAME = ("full", "surname")
# A French champion has won in France.
_OF_A_CONTEST = frozenset(("champion", "finalist", "runner-up", "winner"))


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every word that gives the country of a named person, before the name or in apposition to it."""
    for person in cast.persons:
        for mention in person.mentions:
            if not prose.sentence_at(mention.span).part.reports:
                continue
            for span, nations in _beside(prose, mention):
                yield prose.claim(
                    span,
                    "nationality",
                    Nationality(nations),
                    "<people> <name>" if span.end <= mention.span.start else "<name>, a <people>",
                    Slot("nationality", (person.name,)),
                    confidence=mention.confidence,
                )
            for span, people, attribute in origins(prose, mention):
                yield _from(prose, person.name, span, people, attribute, mention.confidence)
    for person, sure, span, people, attribute in births(prose, cast):
        yield _from(prose, person.name, span, people, attribute, sure)
    yield from _as_described(prose, cast)


def _from(prose: Prose, name: str, span: Span, people: str, attribute: str, sure: float) -> Claim:
    value, slot = Nationality(frozenset({people})), Slot(attribute, (name,))
    return prose.claim(span, "nationality", value, "<name> from <country>", slot, confidence=sure)


def _as_described(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every person whom a sentence takes up as "the Norwegian"."""
    for found in _THE.finditer(prose.page) if cast.persons else ():
        sentence = prose.sentence_at(Span(*found.span()))
        if not sentence.part.reports:
            continue
        for span, nations in _told(found):
            if (meant := salient(prose, cast, span, sex=None, without=())) is not None:
                person, sure = meant
                yield prose.claim(
                    span,
                    "nationality",
                    Nationality(nations),
                    "the <people>",
                    Slot("nationality", (person.name,)),
                    confidence=sure,
                )


def _beside(prose: Prose, mention: Mention) -> Iterator[tuple[Span, frozenset[str]]]:
    """The words beside a name that tell of which country its bearer is, with the country, or the two."""
    page, title, end = prose.page, mention.title, mention.span.end
    start = title.start if title is not None and title.start < mention.span.start else mention.span.start
    # Most names stand behind a word that is neither a people nor a trade: no need to look further.
    if _may_lead(page[max(0, start - _REACH) : max(0, start - 1)].rpartition(" ")[2]):
        before = _BEFORE.search(page, max(prose.sentence_at(mention.span).span.start, start - _REACH), start)
        trade = before["trade"].split() if before is not None else []
        apart = before is not None and before["apart"] and not (trade and _is_somebody(trade[-1]))
        if before is not None and not apart and all(_is_trade(word) for word in trade):
            yield from _told(before)
    if mention.form in _BY_NAME and page[end : end + 1] in (",", " "):
        last = min(prose.sentence_at(mention.span).span.end, end + _REACH)
        after = _AFTER.match(page, end, last) or _IS.match(page, end, last) or _the_one(page, mention.span, last)
        if after is not None:
            yield from _told(after)


def _the_one(page: str, name: Span, last: int) -> re.Match[str] | None:
    """The apposition with "the" behind a name: of somebody who holds no office, for the Orlish coach has any nation."""
    found = _THE_ONE.match(page, name.end, last)
    if found is None or _LED.search(page, max(0, name.start - _LED_REACH), name.start) is not None:
        return None
    classes = w.word_classes().get(found["noun"], 0)
    is_somebody = classes & (w.ROLE | w.HUMAN) and not classes & (w.OFFICE | w.RELATION | w.RANK)
    return found if is_somebody and found["noun"] not in _OF_A_CONTEST else None


def _told(found: re.Match[str]) -> Iterator[tuple[Span, frozenset[str]]]:
    """The country that is told with the word before it, if that belongs to it: "South Korean", "Bosnian Serb"."""
    first, people = found["first"] or "", found["people"]
    both = Span(found.start("first" if first else "people"), found.end("people"))
    of_two = OF_TWO.get(f"{first} {people}".lower())
    if of_two is not None:
        yield both, frozenset({of_two})
    elif nations := frozenset() if first.lower() in OF_SEVERAL else nations_of(people):
        peoples = nations_of(first) if first else frozenset()
        yield (both if peoples else Span(*found.span("people"))), peoples | nations


@lru_cache(maxsize=1 << 14)
def _may_lead(word: str) -> bool:
    """Whether a word can be a people, or stand between a people and a name."""
    return not word.islower() or _is_trade(word)


def _is_somebody(word: str) -> bool:
    """Whether a word is a noun for somebody, by the lists or by its end: a climber, a boy."""
    classes = w.word_classes().get(word, 0)
    return bool(classes & (w.HEAD | w.HUMAN)) or (not classes and len(word) > _LONG and word.endswith(_DOERS))


def _is_trade(word: str) -> bool:
    """Whether a word can stand between the people and the name: "Orlish murder suspect Jane Doe"."""
    classes = w.word_classes().get(word, 0)
    return bool(classes & (w.HEAD | w.MODIFIER | w.HUMAN)) or not (classes or word.endswith(_NO_TRADE))
