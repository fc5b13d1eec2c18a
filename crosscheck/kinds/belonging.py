"""Belonging: the town that somebody is from or was born in, the party, club or university that somebody is of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from crosscheck.model import Agreement, Claim, Json, Relation, Slot, Span
from crosscheck.model.frozen import frozen
from crosscheck.names import wordlists as w
from crosscheck.names.parties import parties
from crosscheck.names.person import Cast, Mention
from crosscheck.names.reference.taken_up import taken_up
from crosscheck.text.page.prose import Prose
from crosscheck.text.words.clubs import CLUBS
from crosscheck.text.words.wordlist import lexicon

HOME, BIRTHPLACE, PARTY = "home", "birthplace", "party"
# Behind the name of a place or body: a mark, or a word that goes on with the sentence.
_ENDS = (
    r"(?=['’]s\b|[,;:()”\"]|\.(?!\w)|\Z|[ \xa0](?:who|was|is|were|has|had|died|said|says|told|will|and|on|in|by|when"
    r"|after|with|near|since|spoke|won|took|made|got|went|came|left|lost|met|[a-z]+ed)\b)"
)
_NAME = (
    r"(?P<the>the[ \xa0])?(?P<name>(?:St\.[ \xa0])?[A-Z](?:[\w&-]|\.(?=\w)|['’](?=[A-Z]))*"
    rf"(?:[ \xa0](?:of[ \xa0]|&[ \xa0]|for[ \xa0])?[A-Z][\w'’&-]*){{0,4}}){_ENDS}"
)
_AGED = r"(?:,?[ \xa0]\(?(?:aged[ \xa0])?[0-9]{1,3}\)?)?"
# "Doe, 43, of Varn", "Doe, a teacher from Varn", "Doe, a member of the Varn Party"; "Doe, who lives in Varn".
_BEHIND = re.compile(
    rf"{_AGED},?[ \xa0](?:(?:an?|the)[ \xa0](?:[a-z0-9-]+[ \xa0]){{1,4}})?(?P<how>of|from|with|at|for)[ \xa0]{_NAME}"
)
_SAID = re.compile(
    rf"{_AGED}(?:,?[ \xa0]who)?[ \xa0](?P<how>(?:lives|lived|resides|resided)[ \xa0]in|(?:is|was|comes)[ \xa0]from"
    rf"|was[ \xa0]born[ \xa0](?:and[ \xa0]raised[ \xa0])?in"
    rf"|(?:plays|works|worked|sits[ \xa0]in[ \xa0][a-z]+)[ \xa0]for"
    rf"|(?:works|teaches|studies|worked|taught|studied)[ \xa0]at)"
    rf"[ \xa0]{_NAME}"
)
# "Varn resident Jane Doe", "a Varn woman, Jane Doe,"; no "Nearby resident Jane Doe", "Ann's mother Jane Doe".
_RESIDENT = re.compile(
    r"(?:\b[Aa]n?[ \xa0])?\b(?P<name>(?!(?:The|Nearby|Local|Another|One|Longtime|Fellow|Former)\b)"
    r"(?:[A-Z](?:[\w-]|['’](?=[A-Z]))*[ \xa0]){0,2}[A-Z](?:[\w-]|['’](?=[A-Z]))*)[ \xa0]"
    r"(?:resident|native|man|woman|teenager|boy|girl|mother|father),?[ \xa0]\Z"
)
# "She lived in Varn", "The 44-year-old was from Varn".
_SOMEBODY = re.compile(
    r"(?P<who>He|She|The[ \xa0](?P<age>[0-9]{1,3})-year-old)[ \xa0]"
    rf"(?P<how>(?:lives|lived|resides|resided|was[ \xa0]born(?:[ \xa0]and[ \xa0]raised)?)[ \xa0]in"
    rf"|(?:is|was|comes)[ \xa0]from)[ \xa0]{_NAME}"
)
# "Varn United striker Jane Doe", "the Mill Party's Jane Doe": of a body that its last word tells.
_LED = re.compile(
    r"\b(?!The[ \xa0])(?P<name>[A-Z][\w-]*(?:[ \xa0][A-Z][\w-]*){1,3})(?:['’]s)?[ \xa0]"
    r"(?P<how>(?:[a-z-]{3,16}[ \xa0]){0,2})\Z"
)
# The last words of bodies of which somebody is of one: by the sort that they are.
_SORTS = {
    "party": PARTY, "university": "university", "institute": "university", "college": "university", "bank": "bank",
} | dict.fromkeys(CLUBS, "club")  # fmt: skip
_CLUBS_ONLY = frozenset(("city", "town"))
# Whoever is from a street or a county is from a town there.
_WIDER = re.compile(
    r"(?:County|Province|Region|District|State|Island|Islands|Valley|Coast|Street|Road|Avenue|Lane|Drive|[a-z]shire)\Z"
)
_WIDE = frozenset(("countries", "states"))
_CAPITAL = re.compile(r"[A-Z][\w'’-]+")
_NO_TOWN = w.ORGANISATION | w.CALENDAR | w.DEMONYM | w.ATTRIBUTIVE
_REACH, _LONG = 48, 3


@frozen
class Belonging:
    """Where somebody is from, or what somebody is of.

    Attributes:
        name: Of the place or body, as printed.
        sort: ``HOME`` for a place, else the sort of the body.
        printed: The words with a capital that the article prints, in lower case.
    """

    name: str
    sort: str
    printed: frozenset[str] = frozenset()

    def relate(self, other: Belonging, /) -> Relation:
        """The same, of another sort, or another."""
        if self.name.casefold() == other.name.casefold():
            return Relation(Agreement.SAME)
        if self.sort != other.sort:
            return Relation(Agreement.INCOMPARABLE, "a home, and what somebody is of")
        if self._words & other._words:
            return Relation(Agreement.COMPATIBLE, "one name is fuller")
        if self._is_known_to(other) or other._is_known_to(self):
            return Relation(Agreement.COMPATIBLE, "one report knows both")
        if self.sort == BIRTHPLACE:
            return Relation(Agreement.CONFLICTING, "one may lie in the other", 0.75)
        return Relation(Agreement.CONFLICTING, "one may lie in the other, or somebody moved", 0.65)

    @property
    def _words(self) -> frozenset[str]:
        """The words of the name without those that tell the sort."""
        return frozenset(self.name.casefold().split()) - _SORTS.keys()

    def _is_known_to(self, other: Belonging) -> bool:
        return not other.printed.isdisjoint(self._words)

    def covers(self, other: Belonging, /) -> bool:
        """Whether it is the same."""
        return self.name.casefold() == other.name.casefold() and self.sort == other.sort

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"name": self.name, "sort": self.sort}

    def __str__(self) -> str:
        return self.name


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every place or body that a person is said to be from or of."""
    yield from _labelled(prose, cast)
    printed: frozenset[str] | None = None
    said_of = ((person.name, sure, told) for told, person, sure in taken_up(prose, cast, _SOMEBODY))
    for name, sure, told in chain(_beside(prose, cast), said_of):
        sort = _sort(told)
        if not sort:
            continue
        if printed is None:
            printed = frozenset(word.casefold() for word in _CAPITAL.findall(prose.page))
        value = Belonging(" ".join(told["name"].split()), sort, printed)
        slot = Slot(sort, (name,))
        yield prose.claim(Span(*told.span("name")), "place", value, f"<name> of <{sort}>", slot, confidence=sure)


def _labelled(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every label of a party beside a name."""
    for person in cast.persons:
        for mention in person.mentions:
            sentence = prose.sentence_at(mention.span)
            for span, party in parties(prose.page, mention, sentence.span) if sentence.part.reports else ():
                value, slot = Belonging(f"{party} Party", PARTY), Slot(PARTY, (person.name,))
                yield prose.claim(span, "place", value, "<party> <name>", slot, confidence=mention.confidence)


def _beside(prose: Prose, cast: Cast) -> Iterator[tuple[str, float, re.Match[str]]]:
    """Who is told of beside the name, how sure that is, and where."""
    for person in cast.persons:
        for mention in person.mentions:
            if mention.form == "full" and prose.sentence_at(mention.span).part.reports:
                told = _told(prose, mention)
                if told is not None:
                    yield person.name, mention.confidence, told


def _told(prose: Prose, mention: Mention) -> re.Match[str] | None:
    """Where a sentence says it, beside the name."""
    page, sentence = prose.page, prose.sentence_at(mention.span).span
    start, end = mention.span.start, mention.span.end
    if page[end : end + 1] in (",", " "):
        told = _BEHIND.match(page, end, sentence.end) or _SAID.match(page, end, sentence.end)
        if told is not None:
            return told
    floor = max(sentence.start, start - _REACH)
    return _RESIDENT.search(page, floor, start) or _LED.search(page, floor, start)


def _sort(told: re.Match[str]) -> str:
    """The sort of what is named; "" where it may be anything."""
    groups = told.groupdict()
    words, how = told["name"].split(), "with" if told.re is _LED else groups.get("how", "of")
    last = words[-1].casefold()
    sort = _SORTS.get(last, "")
    wide = any(_is_wide(name) for name in (told["name"], words[-1]))
    if how == "plays for":
        # A country has a team besides.
        return "" if wide else "club"
    if sort and len(words) > 1 and (last not in _CLUBS_ONLY or how in ("for", "with")):
        return sort
    body = any(w.classes_of(word.casefold()) & _NO_TOWN for word in words)
    is_place = how in ("of", "from") or how.endswith((" in", " from"))
    # "Doe of Varn" may be of a firm or a band; "Doe, of Varn" is not.
    if told[0].startswith((" of ", "\xa0of")):
        is_place = told["name"] in w.places()
    # "Wounded man Jane Doe", "Building resident Jane Doe": a word of the language is a town's name where it is known.
    if told.re is _RESIDENT and told["name"].casefold() in lexicon().common:
        is_place = told["name"] in w.places()
    place = BIRTHPLACE if "born" in how else HOME
    return place if is_place and not (sort or wide or body or groups.get("the") or len(words) > _LONG) else ""


def _is_wide(name: str) -> bool:
    return w.places().get(name, "") in _WIDE or bool(_WIDER.search(name)) or name.isupper()
