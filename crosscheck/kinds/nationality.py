"""Nationalities: of which country somebody is said to be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from crosscheck.model import Agreement, Claim, Json, Relation, Slot, Span
from crosscheck.model.frozen import frozen
from crosscheck.names import wordlists as w
from crosscheck.names.person import Cast, Mention
from crosscheck.names.reference.salient import salient
from crosscheck.text.page.prose import Prose

# Peoples by their noun where the adjective is another word.
_PEOPLES = {
    "argentine": "argentinian", "briton": "british", "dane": "danish", "dutchman": "dutch", "dutchwoman": "dutch",
    "englishman": "english", "englishwoman": "english", "filipino": "philippine", "finn": "finnish",
    "frenchman": "french", "frenchwoman": "french", "irishman": "irish", "irishwoman": "irish", "lao": "laotian",
    "nepali": "nepalese", "scot": "scottish", "scots": "scottish", "scotsman": "scottish", "serb": "serbian",
    "slovene": "slovenian", "spaniard": "spanish", "swede": "swedish", "turk": "turkish", "welshman": "welsh",
    "yemenite": "yemeni",
}  # fmt: skip
# Words for a people that are no passport: creeds, parties, regions, and peoples of several countries.
_NO_PASSPORT = frozenset(
    "african anglo arab arabic asian basque bavarian breton buddhist californian caribbean catalan catholic caucasian "
    "christian communist conservative corsican cossack dem democrat democratic eastern european evangelical floridian "
    "flemish gop hamas hebrew hezbollah hindu hispanic independent isis islamic islamist jew jewish jihadist kurd "
    "kurdish labour latin latina latino liberal libertarian londoner marxist mormon muslim nazi northeast northern "
    "northwest olympic orthodox paralympic parisian persian protestant punjabi republican rican roma romanians "
    "scandinavian shia shiite sicilian sikh socialist southeast southern southwest soviet sunni taliban tamil texan "
    "tibetan tories tory victorian western yugoslav zionist hawaiian chechen al-qaeda new-yorker quebecois".split()
)
# Countries and their peoples by two words, where the second alone is another people or none.
_OF_TWO = {
    name: name
    for name in (
        "cape verdean,central african,costa rican,east german,east timorese,equatorial guinean,hong kong,new zealand,"
        "north korean,north macedonian,north vietnamese,northern irish,puerto rican,saudi,sierra leonean,"
        "solomon islander,south african,south korean,south sudanese,south vietnamese,sri lankan,west german"
    ).split(",")
} | {"hong konger": "hong kong", "new zealander": "new zealand", "saudi arabian": "saudi", "sri lanka": "sri lankan"}
# Before a people they make it one of several countries: "Latin American".
_OF_SEVERAL = frozenset("central east eastern latin native north northern pan south southern west western".split())
_OF_BRITAIN = frozenset({"british", "english", "scottish", "welsh", "northern irish"})
# "The 26-year-old Orlish sailor Jane Doe", "Orlish Foreign Minister Jane Doe".
_BEFORE = re.compile(
    r"(?<![\w-])(?:(?P<first>[A-Z][a-z]+)[ \xa0])?(?P<people>[A-Z][a-z]+(?:-[A-Z][a-z]+)?)"
    r"(?P<trade>(?:[ \xa0][a-z][a-z-]{1,20}){0,3})[ \xa0]\Z"
)
# "Jane Doe, a 26-year-old Orlish sailor", "Jane Doe, an Orlish national", "Jane Doe, a tall, tired Orlander".
_AFTER = re.compile(
    r",[ \xa0](?:[0-9]{1,3},[ \xa0])?(?:is[ \xa0]|was[ \xa0])?an?[ \xa0](?:[0-9]{1,3}-year-old[ \xa0])?"
    r"(?:(?!(?:of|in|at|for|from|with|by|to|and|on|who)\b)[a-z][a-z-]{1,16},?[ \xa0]){0,3}"
    r"(?:(?P<first>[A-Z][a-z]+)[ \xa0])?(?P<people>[A-Z][a-z]+(?:-[A-Z][a-z]+)?)"
    r"(?=[,.;]|[ \xa0](?:[a-z-]{2,20}))"
)
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
_REACH = 72


@frozen
class Nationality:
    """The countries of which somebody is said to be, by their adjectives in lower case."""

    nations: frozenset[str]

    def relate(self, other: Nationality, /) -> Relation:
        """The same, one of two passports, or another country."""
        if self == other:
            return Relation(Agreement.SAME)
        if self.nations & other.nations:
            return Relation(Agreement.COMPATIBLE, "one report names a second nationality")
        if _is_of_two(self.nations, other.nations) or _is_of_two(other.nations, self.nations):
            return Relation(Agreement.COMPATIBLE, "one tells more closely of which country")
        if self.nations & _OF_BRITAIN and other.nations & _OF_BRITAIN:
            return Relation(Agreement.COMPATIBLE, "one names the part of the kingdom")
        return Relation(Agreement.CONFLICTING, "a person can hold two passports, or was born abroad", 0.7)

    def covers(self, other: Nationality, /) -> bool:
        """Whether the other names every country that this names."""
        return self.nations <= other.nations

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"nations": [*sorted(self.nations)]}

    def __str__(self) -> str:
        return "-".join(nation.title() for nation in sorted(self.nations))


def _is_of_two(wider: frozenset[str], closer: frozenset[str]) -> bool:
    """Whether one tells a people that the other tells with a word before it: "Korean", "South Korean"."""
    return any(nation.endswith(f" {people}") for people in wider for nation in closer)


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every word that gives the country of a named person, before the name or in apposition to it."""
    for person in cast.persons:
        for mention in person.mentions:
            for span, nations in _beside(prose, mention):
                if prose.sentence_at(mention.span).part.reports:
                    yield prose.claim(
                        span,
                        "nationality",
                        Nationality(nations),
                        "<people> <name>" if span.end <= mention.span.start else "<name>, a <people>",
                        Slot("nationality", (person.name,)),
                        confidence=mention.confidence,
                    )
    yield from _as_described(prose, cast)


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
        if before is not None and all(_is_trade(word) for word in before["trade"].split()):
            yield from _told(before)
    if mention.form == "full" and page[end : end + 1] in (",", " "):
        last = min(prose.sentence_at(mention.span).span.end, end + _REACH)
        after = _AFTER.match(page, end, last) or _IS.match(page, end, last)
        if after is not None:
            yield from _told(after)


def _told(found: re.Match[str]) -> Iterator[tuple[Span, frozenset[str]]]:
    """The country that is told with the word before it, if that belongs to it: "South Korean", "Bosnian Serb"."""
    first, people = found["first"] or "", found["people"]
    both = Span(found.start("first" if first else "people"), found.end("people"))
    of_two = _OF_TWO.get(f"{first} {people}".lower())
    if of_two is not None:
        yield both, frozenset({of_two})
    elif nations := frozenset() if first.lower() in _OF_SEVERAL else nations_of(people):
        peoples = nations_of(first) if first else frozenset()
        yield (both if peoples else Span(*found.span("people"))), peoples | nations


@lru_cache(maxsize=1 << 14)
def _may_lead(word: str) -> bool:
    """Whether a word can be a people, or stand between a people and a name."""
    return not word.islower() or _is_trade(word)


def _is_trade(word: str) -> bool:
    """Whether a word can stand between the people and the name: "Orlish murder suspect Jane Doe"."""
    classes = w.word_classes().get(word, 0)
    return bool(classes & (w.HEAD | w.MODIFIER | w.HUMAN)) or not (classes or word.endswith(_NO_TRADE))


def nations_of(printed: str) -> frozenset[str]:
    """The countries of a word such as "Israeli-American"; none where a part is no country's, or a whole people."""
    parts = printed.lower().split("-")
    if not all(map(_is_of_one, parts)):
        return frozenset()
    return frozenset(_PEOPLES.get(part, part) for part in parts)


def _is_of_one(word: str) -> bool:
    """Whether a word is said of one person's country: "Greek", and not "Greeks"."""
    known = w.word_classes()
    plural = word.endswith("s") and known.get(word[:-1], 0) & w.DEMONYM
    return bool(known.get(word, 0) & w.DEMONYM) and not plural and word not in _NO_PASSPORT
