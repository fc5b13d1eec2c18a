"""Titles: the office or role that goes with a person's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from crosscheck.model import Agreement, Claim, Json, Relation, Slot
from crosscheck.model.frozen import frozen
from crosscheck.names.offices import BELOW, STANDING, in_full
from crosscheck.names.person import Cast
from crosscheck.text.page.prose import Prose

# Heads of offices: two of one head with different portfolios cannot be one office ("foreign
# minister" and "defence minister"), while different heads can both be true of one person.
_HEADS = frozenset(
    "minister secretary president chancellor governor mayor senator ambassador judge justice commissioner chief "
    "director chairman chairwoman prosecutor bishop archbishop coach manager".split()
)
# Ranks exclude each other whatever stands beside them: a police lieutenant is a detective lieutenant.
_RANKS = frozenset(
    "constable corporal sergeant lieutenant captain major colonel general admiral inspector superintendent "
    "private".split()
)
# Who has no rank above the lowest, where nothing but the force stands beside the word.
_PATROL = frozenset({"officer", "trooper", "patrolman", "deputy"})
_ABOVE = _RANKS | {"detective"}
_FORCE = frozenset({"police", "state", "sheriff", "county"})
# Who holds one of these holds no other, and no rank. Chiefs are many, but a force has one.
_OFFICES = frozenset("sheriff mayor coroner governor judge".split())
_FORCES = frozenset({"police", "fire"})
# Some forces call their chief so.
_HEAD_OF_FORCE = frozenset({"chief", "superintendent"})
_CHIEF = "Chief"
# "Sheriff's Lt.", "the mayor's brother": of the holder, who is another.
_OWNER = re.compile(r"\b\w+['’]s?(?!\w)")
_SHORT = {
    "sgt": "sergeant", "lt": "lieutenant", "capt": "captain", "col": "colonel", "maj": "major", "gen": "general",
    "cpl": "corporal", "pm": "prime minister", "gov": "governor", "sen": "senator", "rep": "representative",
    "prof": "professor", "pres": "president", "atty": "attorney", "det": "detective", "supt": "superintendent",
    "defense": "defence", "cmdr": "commander", "adm": "admiral", "ceo": "chief executive", "coo": "chief operating",
    "cfo": "chief financial", "cto": "chief technology", "vp": "vice president", "md": "managing director",
    "gm": "general manager", "lieut": "lieutenant", "reps": "representative", "sens": "senator", "govs": "governor",
    "congressman": "representative", "congresswoman": "representative", "chair": "chairman",
    "chairwoman": "chairman", "chairperson": "chairman", "spokeswoman": "spokesman", "spokesperson": "spokesman",
    "advisor": "adviser", "lawyer": "attorney", "premier": "prime minister", "councilor": "councillor",
    "policewoman": "policeman", "businesswoman": "businessman",
}  # fmt: skip
# Of one country, and told without another body, nobody is both.
_OF_THE_STATE = frozenset({frozenset({"president"}), frozenset({"prime", "minister"})})
# Of these papers say "chief" for the deputy chief.
_LOOSELY = frozenset(
    "attorney chief coach commissioner defender editor manager pastor principal producer professor prosecutor sheriff "
    "superintendent warden".split()
)
# A body by its letters: "FBI", "C.I.A."; countries are no bodies.
_LETTERS = re.compile(r"\b(?:(?:[A-Z]\.){2,5}|[A-Z]{2,5}\b)")
_NO_BODIES = frozenset("US UK EU UAE CEO COO CFO CTO PM MP VP MD GM GOP TV".split())
# Words for a part in the news or in a family, or a courtesy, not an office: no other paper can contradict them.
_PARTS = frozenset(
    "boyfriend brother counterpart daughter driver father girlfriend husband leader man miss mother mr mrs ms official "
    "player sister son suspect victim wife woman".split()
)
# What one person is alone or with others ("co-owner"); of founders and chairs papers are less careful.
_JOINT = frozenset({"co"})
_HELD_TOGETHER = {"owner": 0.9, "author": 0.9, "winner": 0.9, "founder": 0.4, "chair": 0.4, "chairman": 0.4}
# A fire district and a fire department have one chief.
_NOISE = frozenset("the of for and a an his her its their second third district department".split())


@frozen
class Title:
    """An office or role.

    Attributes:
        printed: As printed, with the body that it is of: "former F.B.I. director".
        office: The words of the office itself, as printed: "director"; all of them where it is "".
    """

    printed: str
    office: str = ""

    @property
    def words(self) -> frozenset[str]:
        """The words of the office and of whether it is held now, in lower case, abbreviations written out."""
        if not self.office:
            return _words(self.printed)
        before, _, behind = self.printed.partition(self.office)
        around = f"{before} {behind.rpartition(' ')[2]}"
        return _words(self.office) | _words(around) & (STANDING | BELOW)

    @property
    def bodies(self) -> frozenset[str]:
        """The bodies that it is of, by their letters."""
        return frozenset(found.replace(".", "") for found in _LETTERS.findall(self.printed)) - _NO_BODIES

    @property
    def held(self) -> frozenset[str]:
        """The ranks, or else the offices, beside which its bearer has no other."""
        words = _words(_OWNER.sub("", self.office or self.printed))
        ranks = words & _RANKS
        if ranks or words & BELOW:
            return ranks
        is_chief = "chief" in words and (words & _FORCES or (self.office or self.printed) == _CHIEF)
        return words & _OFFICES | (frozenset({"chief"}) if is_chief else frozenset())

    def relate(self, other: Title, /) -> Relation:
        """Same words, one inside the other, another portfolio under one head, or another thing."""
        mine, yours = self.words, other.words
        if mine == yours:
            if self.bodies and other.bodies and self.bodies.isdisjoint(other.bodies) and mine & _HEADS:
                return Relation(Agreement.CONFLICTING, "the same office, of another body", 0.5)
            return Relation(Agreement.SAME)
        joint = (mine ^ yours) & _JOINT
        for head in mine & yours & _HELD_TOGETHER.keys() if joint else ():
            return Relation(Agreement.CONFLICTING, f"one {head}, or one of several", _HELD_TOGETHER[head])
        if mine ^ yours <= BELOW and _is_strict(mine & yours):
            return Relation(Agreement.CONFLICTING, "the office itself, or the one below it", 0.6)
        if mine <= yours or yours <= mine:
            return Relation(Agreement.COMPATIBLE, "one title is fuller than the other")
        if (mine ^ yours) & STANDING:
            return Relation(Agreement.DIFFERENT_THING, "one of them is past or acting")
        if {mine, yours} == _OF_THE_STATE and not (self.office or other.office):
            return Relation(Agreement.CONFLICTING, "head of state in one report, of the government in the other", 0.6)
        held = self.held, other.held
        if all(held) and held[0] != held[1] and held[0] ^ held[1] != _HEAD_OF_FORCE:
            if held[0] | held[1] <= _RANKS:
                return Relation(Agreement.CONFLICTING, "two ranks; a promotion between the reports?", 0.6)
            return Relation(Agreement.CONFLICTING, "nobody holds both at once", 0.6)
        if held[0] & _RANKS and held[1] == held[0]:
            return Relation(Agreement.COMPATIBLE, "one rank, told in other words")
        if any(
            low & _PATROL and low <= _PATROL | _FORCE and high & _ABOVE for low, high in ((mine, yours), (yours, mine))
        ):
            return Relation(Agreement.CONFLICTING, "two ranks; papers call any rank officer or deputy", 0.55)
        heads = mine & yours & _HEADS
        if heads:
            return Relation(
                Agreement.CONFLICTING, f"the same office ({', '.join(sorted(heads))}), another portfolio", 0.6
            )
        return Relation(Agreement.DIFFERENT_THING, "a person can hold both")

    def covers(self, other: Title, /) -> bool:
        """Whether the other says all of this and maybe more."""
        return self.words <= other.words

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"title": self.printed}

    def __str__(self) -> str:
        return self.printed


@lru_cache(maxsize=1 << 14)
def _words(printed: str) -> frozenset[str]:
    folded = printed.lower().replace("-", " ").replace(".", " ").replace("'s", " ").replace("’s", " ")
    words = frozenset(w for word in folded.split() for w in _SHORT.get(word, word).split()) - _NOISE
    # "Chief executive", "chief executive officer".
    return words - {"officer"} if "chief" in words else words


def _is_strict(office: frozenset[str]) -> bool:
    """Whether papers keep the holder of an office apart from the deputy."""
    return not office.isdisjoint(_HEADS) and office.isdisjoint(_RANKS) and not office <= _LOOSELY | {"public"}


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every title that stands beside a name."""
    for person in cast.persons:
        slot = Slot("title", (person.name,))
        ends = {mention.title: mention.span.end for mention in person.mentions if mention.title is not None}
        for _, bare in person.titles:
            sentence = prose.sentence_at(bare).span
            apposed = ends[bare] <= bare.start
            span = in_full(prose.page, bare, sentence.start, sentence.end, apposed=apposed)
            printed, office = (" ".join(part.of(prose.page).split()) for part in (span, bare))
            value = Title(printed, "" if office == printed else office)
            if value.words - STANDING <= _PARTS:
                continue
            yield prose.claim(span, "title", value, "<title> <name>", slot)
