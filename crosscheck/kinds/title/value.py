"""The value of a title: the office or role, and which two nobody holds at once."""

from __future__ import annotations

import re

from crosscheck.kinds.title.branches import branch_of
from crosscheck.kinds.title.words import RANKS, ranks_of, words_of
from crosscheck.model import Agreement, Json, Relation
from crosscheck.model.frozen import frozen
from crosscheck.names.offices import BELOW, STANDING
from crosscheck.text.words.wordlist import plain

# Heads of offices: two of one head with different portfolios cannot be one office ("foreign
# minister" and "defence minister"), while different heads can both be true of one person.
_HEADS = frozenset(
    "minister secretary president chancellor governor mayor senator ambassador judge justice commissioner chief "
    "director chairman chairwoman prosecutor bishop archbishop coach manager".split()
)
# Who has no rank above the lowest, where nothing but the force stands beside the word.
_PATROL = frozenset({"officer", "trooper", "patrolman", "deputy"})
# A corporal is still a deputy, and so are a sheriff's sergeants and detectives.
_ABOVE = RANKS - {"corporal"} | {"detective"}
_ABOVE_DEPUTIES = _ABOVE - {"sergeant", "detective"}
_FORCE = frozenset({"police", "state", "sheriff", "county"})
# Who holds one of these holds no other, and no rank. Chiefs are many, but a force has one.
_OFFICES = frozenset("sheriff mayor alderman coroner governor judge".split())
_FORCES = frozenset({"police", "fire"})
# Some forces call their chief so.
_HEAD_OF_FORCE = frozenset({"chief", "superintendent"})
_CHIEF = "Chief"
# "Sheriff's Lt.", "the mayor's brother": of the holder, who is another.
_OWNER = re.compile(r"\b\w+['’]s?(?!\w)")
# Where no body is told with them, or one place, nobody is both.
_NEVER_BOTH = {
    frozenset(frozenset(office.split()) for office in offices.split("/")): reason
    for offices, reason in {
        "president/prime minister": "head of state in one report, of the government in the other",
        "senator/representative": "of one house in one report, of the other in the other",
        "senator/governor": "nobody holds both at once",
        "representative/governor": "nobody holds both at once",
        "bishop/archbishop": "the office itself, or the one below it",
        "commander/commodore": "two ranks of a navy",
        "judge/prosecutor": "on another side in court",
        "prosecutor/defence attorney": "on another side in court",
    }.items()
}
# Who runs a body and who presides over its board.
_SELDOM_BOTH = {frozenset({"director"}), frozenset({"chairman"})}
_OPPOSED = frozenset({"majority", "minority"})
# Beside an office these name no portfolio: a lead prosecutor is the chief prosecutor.
_NO_PORTFOLIO = frozenset(
    "senior junior lead chief top national federal state local regional provincial public first new longtime veteran "
    "u s us ruling opposition head general".split()
)
# Before an office they tell its field, and no body that it is of.
_FIELDS = frozenset(
    "artistic athletic clinical commercial communications creative editorial financial legal marketing medical musical "
    "operations personnel press research sales scientific security sporting technical".split()
)
_OF_STATE = frozenset({"state"})
# Whose office is of one place, told behind it, and how many letters of two words are alike where both are of one stem.
_SOMEWHERE = frozenset("mayor governor ambassador bishop archbishop sheriff".split())
_PLACE = re.compile(r" (?:of|to) (?:the )?([A-Z].*)")
_STEM = 4
# Of these papers say "chief" for the deputy chief.
_LOOSELY = frozenset(
    "attorney chief coach commissioner defender editor manager pastor principal producer professor prosecutor sheriff "
    "superintendent warden".split()
)
# A body by its letters: "FBI", "C.I.A."; countries are no bodies.
_LETTERS = re.compile(r"\b(?:(?:[A-Z]\.){2,5}|[A-Z]{2,5}\b)")
_NO_BODIES = frozenset("US UK EU UAE CEO COO CFO CTO PM MP VP MD GM GOP TV".split())
# Whoever has retired keeps his rank.
_RETIRED = frozenset({"retired"})
# "Caretaker" is a trade, too, and whoever teaches acting is an acting coach.
_FOR_NOW = frozenset({"acting", "interim"})
_OF_ACTORS = frozenset("coach instructor professor student teacher tutor".split())
_LIEUTENANT = frozenset({"lieutenant"})
_ATTORNEY_GENERAL = frozenset({"attorney", "general"})
# What one person is alone or with others ("co-owner"); of founders papers are less careful, of chairs least of all.
_JOINT = frozenset({"co"})
_HELD_TOGETHER = {"owner": 0.9, "author": 0.9, "winner": 0.9, "founder": 0.6, "chairman": 0.4}
# Of the attorneys only one is a district's, whatever papers call the assistants of others.
_OF_A_DISTRICT = re.compile(r"\bdistrict attorney\b", re.IGNORECASE)


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
        """The words of the office, of its field and of whether it is held now, abbreviations written out."""
        if not self.office:
            return words_of(self.printed)
        before, _, behind = self.printed.partition(self.office)
        around = f"{before} {behind.rpartition(' ')[2]}"
        return words_of(self.office) | words_of(around) & (STANDING | BELOW | _FIELDS)

    @property
    def bodies(self) -> frozenset[str]:
        """The bodies that it is of, by their letters."""
        return frozenset(found.replace(".", "") for found in _LETTERS.findall(self.printed)) - _NO_BODIES

    @property
    def held(self) -> frozenset[str]:
        """The ranks, or else the offices, beside which its bearer has no other."""
        words = words_of(_OWNER.sub("", self.office or self.printed))
        ranks = ranks_of(words)
        if ranks or words & BELOW:
            return ranks
        is_chief = "chief" in words and (words & _FORCES or (self.office or self.printed) == _CHIEF)
        return words & _OFFICES | (frozenset({"chief"}) if is_chief else frozenset())

    @property
    def can_be_joint(self) -> bool:
        """Whether it is one that several can hold together, and does not say so: "owner"."""
        words = self.words
        return not words.isdisjoint(_HELD_TOGETHER) and words.isdisjoint(_JOINT)

    def relate(self, other: Title, /) -> Relation:
        """Same words, one inside the other, another portfolio under one head, or another thing."""
        mine, yours = self.words, other.words
        if mine == yours:
            return self._of_what(other)
        joint = (mine ^ yours) & _JOINT
        for head in mine & yours & _HELD_TOGETHER.keys() if joint else ():
            return Relation(Agreement.CONFLICTING, f"one {head}, or one of several", _HELD_TOGETHER[head])
        of_a_district = all(_OF_A_DISTRICT.search(title.printed) for title in (self, other))
        if _is_one_below(mine, yours) and (of_a_district or _is_strict(mine & yours)):
            return Relation(Agreement.CONFLICTING, "the office itself, or the one below it", 0.6)
        if _is_one_for_now(mine, yours):
            return Relation(Agreement.CONFLICTING, "in office for good, or for the time being", 0.6)
        if mine <= yours or yours <= mine:
            return Relation(Agreement.COMPATIBLE, "one title is fuller than the other")
        if (mine ^ yours) & STANDING and not (
            ranks_of(mine) and ranks_of(yours) and (mine ^ yours) & STANDING == _RETIRED
        ):
            return Relation(Agreement.DIFFERENT_THING, "one of them is past or acting")
        never = _NEVER_BOTH.get(frozenset({mine - _NO_PORTFOLIO, yours - _NO_PORTFOLIO}))
        if never and (not (self.office or other.office) or self._place() == other._place() != frozenset()):
            return Relation(Agreement.CONFLICTING, never, 0.6)
        if mine ^ yours == _OPPOSED:
            return Relation(Agreement.CONFLICTING, "of the majority in one report, of the minority in the other", 0.6)
        held = self.held, other.held
        if all(held) and held[0] != held[1] and held[0] ^ held[1] != _HEAD_OF_FORCE:
            if held[0] | held[1] <= RANKS:
                return Relation(Agreement.CONFLICTING, "two ranks; a promotion between the reports?", 0.6)
            return Relation(Agreement.CONFLICTING, "nobody holds both at once", 0.6)
        if held[0] & RANKS and held[1] == held[0]:
            return Relation(Agreement.COMPATIBLE, "one rank, told in other words")
        if any(
            low & _PATROL and low <= _PATROL | _FORCE and high & (_ABOVE_DEPUTIES if "deputy" in low else _ABOVE)
            for low, high in ((mine, yours), (yours, mine))
        ):
            return Relation(Agreement.CONFLICTING, "two ranks; papers call any rank officer or deputy", 0.55)
        heads = mine & yours & _HEADS
        empty = _NO_PORTFOLIO - _OF_STATE if "secretary" in heads else _NO_PORTFOLIO
        if heads and not (mine - yours <= empty or yours - mine <= empty or _are_of_one_field(mine, yours)):
            told = ", ".join(sorted(heads))
            return Relation(Agreement.CONFLICTING, f"the same office ({told}), another portfolio", 0.6)
        if heads:
            return Relation(Agreement.COMPATIBLE, "one office, told in other words")
        if {mine - _NO_PORTFOLIO, yours - _NO_PORTFOLIO} == _SELDOM_BOTH:
            return Relation(Agreement.CONFLICTING, "few people are both", 0.55)
        branches = branch_of(self.printed), branch_of(other.printed)
        if all(branches) and branches[0] != branches[1]:
            return Relation(Agreement.CONFLICTING, "nobody holds both at once", 0.6)
        return Relation(Agreement.DIFFERENT_THING, "a person can hold both")

    def _of_what(self, other: Title) -> Relation:
        """How one office by its words stands to another: the same, or of another body or place."""
        if self.bodies and other.bodies and self.bodies.isdisjoint(other.bodies) and self.words & _HEADS:
            return Relation(Agreement.CONFLICTING, "the same office, of another body", 0.5)
        stems = self._place(), other._place()
        if all(stems) and stems[0].isdisjoint(stems[1]) and self.words & _SOMEWHERE:
            return Relation(Agreement.CONFLICTING, "the same office, of another place", 0.6)
        return Relation(Agreement.SAME)

    def _place(self) -> frozenset[str]:
        """The stems of the words of the place that is told behind the office; none of one in letters ("the U.S.")."""
        told = _PLACE.match(self.printed.partition(self.office)[2]) if self.office else None
        if told is None or told[1].isupper():
            return frozenset()
        return frozenset(word[:_STEM] for word in plain(told[1]).split())

    def covers(self, other: Title, /) -> bool:
        """Whether the other says all of this and maybe more."""
        return self.words <= other.words

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"title": self.printed}

    def __str__(self) -> str:
        return self.printed


def _is_one_below(mine: frozenset[str], yours: frozenset[str]) -> bool:
    """Whether two titles differ by a word for somebody who stands in or below, who may leave out what of.

    Papers call a deputy finance minister "minister", but no deputy minister "finance minister".
    """
    apart = mine ^ yours
    if apart == _LIEUTENANT and "governor" in mine:
        return True
    if apart & STANDING:
        return False
    low, high = (mine, yours) if mine & apart & BELOW else (yours, mine)
    return bool(low & apart & BELOW) and low - BELOW <= high


def _is_one_for_now(mine: frozenset[str], yours: frozenset[str]) -> bool:
    """Whether two titles are one office, which one of them alone calls held for the time being."""
    one, other = mine - _FOR_NOW, yours - _FOR_NOW
    if "acting" in mine | yours and one & _OF_ACTORS:
        return False
    return (one == mine) != (other == yours) and (one <= other or other <= one) and bool(one and other)


def _are_of_one_field(mine: frozenset[str], yours: frozenset[str]) -> bool:
    """Whether a word of each is of one stem: "economy", "economic"."""
    return not {word[:_STEM] for word in mine - yours}.isdisjoint(word[:_STEM] for word in yours - mine)


def _is_strict(office: frozenset[str]) -> bool:
    """Whether papers keep the holder of an office apart from the deputy."""
    if ranks_of(office) or office <= _LOOSELY | {"public"}:
        return False
    return not office.isdisjoint(_HEADS) or office >= _ATTORNEY_GENERAL
