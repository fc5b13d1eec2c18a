"""Sport: whose statistic a number is, and of what stretch of play ("Trent finished with 21 points")."""

from __future__ import annotations

import re
from typing import NamedTuple

from crosscheck.model import Span

_STATISTICS = {
    word: statistic
    for statistic, words in {
        "points": "point",
        "rebounds": "rebound board",
        "assists": "assist",
        "steals": "steal",
        "turnovers": "turnover",
        "goals": "goal",
        "saves": "save",
        "touchdowns": "touchdown td",
        "interceptions": "interception",
        "sacks": "sack",
        "tackles": "tackle",
        "receptions": "reception",
        "carries": "carry",
        "wickets": "wicket",
        "runs": "run",
        "tries": "try",
        "aces": "ace",
        "strikeouts": "strikeout",
    }.items()
    for word in words.split()
}
# What is counted in play only, one player's or another's.
OF_PLAY = (
    frozenset(_STATISTICS)
    | {"shot fired"}
    | frozenset("pass punch throw catch yard homer rbi game set lap hit foul out".split())
)
# What others than players may have or make, too: of these a number is one only behind a verb of play.
_COMMON = frozenset({"goals", "saves", "runs", "tries", "carries"})
_PLAIN = frozenset({"had", "has", "with"})
_WAYS = {"threw": "passing", "pass": "passing", "comp": "passing", "ran": "rushing", "rush": "rushing",
         "caug": "receiving"}  # fmt: skip
_BY_WAY = frozenset({"yards", "touchdowns"})
_NAME = r"(?P<who>[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){0,3})"
_VERB = (
    r"(?P<verb>had|has|scored|scoring|notched|notching|tallied|posted|posting|netted|finished with|ended with|"
    r"(?:led|paced)(?: (?!with )[\w’'-]+){1,4} with|added|adding|chipped in(?: with)?|contributed|collected|collecting|"
    r"grabbed|grabbing|pulled down|hit|hitting|belted|took|taking|claimed|kicked|recorded|recording|registered|"
    r"total+ed|poured in|dished out|amassed|racked up|served|bagged|drove in|"
    r"(?:threw|passed|ran|rushed|completed|caught)(?: (?!for )[\w-]+){0,5}?(?: for)?)"
)
_ASIDE = r"(?:,? \([^()]{1,30}\)| ?, [^,.;]{1,60},)?"
_ADVERBS = r"(?: (?:who|now|also|then|again|already|each)){0,2}"
_LISTED = r"(?:[\w-]+ [a-z][a-z -]{2,22}?(?:,? and|,|,? with) ){0,3}"
_SIZED = (
    r"(?:\w+ of (?:his|her) )?(?:(?:an?|his|her|about|nearly|almost|only|just|more|than|at|least|some|"
    r"(?:game|team|career|season|club)-(?:high|best|leading)|match-winning) ){0,4}$"
)
_ACTIVE = re.compile(rf"\b{_NAME}{_ASIDE},?{_ADVERBS} {_VERB} {_LISTED}{_SIZED}")
_POSSESSIVE = re.compile(rf"\b{_NAME}(?<=[^’'s])[’']s? (?:[a-z]+-(?:high|best|leading) )?$")
_PART = re.compile(
    r"\b(?P<which>first|second|third|fourth|final|opening|last)[- ](?P<part>half|quarter|period|set|inning)\b"
)
_CAREER = re.compile(
    r"[0-9a-z,-]+ (?:[a-z]+ )?career [a-z]|[0-9a-z,-]+(?: [a-z]+){1,3} (?:in|of|for) (?:his|her|a) (?:[a-z]+ )?career\b"
)
_SEASON = re.compile(
    r"[0-9a-z,-]+ season [a-z]|"
    r"[0-9a-z,-]+(?: [a-z]+){1,3} (?:this|(?:of|on|for|in) (?:the|his|her)) (?:[a-z]+ )?season\b"
)
# No season has so many points or goals.
_THOUSANDS = re.compile(r"[0-9]{1,2},?[0-9]{3}\b")
# Of a stretch, of several games or of another one: such a number is set beside none.
_APART = re.compile(
    r"\b(?:minutes?|stretch|spurt|halftime|half-time|the break|overtime|straight|unanswered|consecutive|in a row|"
    r"innings|a game|per game|a match|averag\w+|games|matches|outings|combined|last (?:week|month|year|season|time|"
    r"meeting|game)|previous|earlier|since|ago|would|could|might|need(?:s|ed)?|if|in (?:19|20)[0-9]{2})\b|"
    r"\b[0-9]+-[0-9]+ run\b"
)
_CLAUSE_END = re.compile(r"[.;,]|\bwhile\b|\bbut\b")
_OPPONENT = re.compile(
    r"\b(?:against|over|vs\.?|versus|visiting|beat|beating) (?:the |No\. [0-9]+ )?(?P<team>[A-Z]\w+)"
)
_REACH = 140
_CLAUSE = 60
CAREER = "career"


class Statistic(NamedTuple):
    """What a number says of a player.

    Attributes:
        attribute: The statistic in plain words ("points", "passing yards").
        scope: Of what: "" for the game, else "career", "season", "first half" and the like.
        who: Where the name of the player stands, or the pronoun for it.
        opponents: The other sides that the sentence names.
    """

    attribute: str
    scope: str
    who: Span
    opponents: tuple[str, ...] = ()


def statistic(noun: str, page: str, number: Span, sentence: Span) -> Statistic | None:
    """Whose statistic a number is, or None where it is none or is not told of one game, season or career.

    Args:
        noun: The head noun of what is counted, in the singular.
        page: The text.
        number: Where the number lies, with what is counted.
        sentence: Where its sentence lies.
    """
    name = "yards" if noun == "yard" else _STATISTICS.get(noun)
    if name is None:
        return None
    floor = max(sentence.start, number.start - _REACH)
    told = _ACTIVE.search(page, floor, number.start)
    verb = told["verb"] if told else ""
    told = told or _POSSESSIVE.search(page, floor, number.start)
    if told is None or (name in _COMMON and verb.split(" ")[-1] in _PLAIN):
        return None
    attribute = _by_way(name, verb, page[number.start : min(sentence.end, number.end + 10)])
    scope = _scope(page, number, sentence)
    if attribute is None or scope is None:
        return None
    near = number.near(sentence)
    opponents = tuple(match["team"] for match in _OPPONENT.finditer(page, near.start, near.end))
    return Statistic(attribute, scope, Span(*told.span("who")), opponents)


def _by_way(name: str, verb: str, words: str) -> str | None:
    """A statistic with how it was won, where it may be won in several ways: None for yards of no known way."""
    if name == "runs" and "home run" in words:
        return "home runs"
    if name not in _BY_WAY:
        return name
    way = next((way for way in ("passing", "rushing", "receiving") if way in words), "")
    way = way or next((way for stem, way in _WAYS.items() if verb.startswith(stem)), "")
    if name == "yards" and not way:
        return None
    return f"{way} {name}".lstrip()


def _scope(page: str, number: Span, sentence: Span) -> str | None:
    end = _CLAUSE_END.search(page, number.end, min(sentence.end, number.end + _CLAUSE))
    clause = Span(number.start, end.start() if end else min(sentence.end, number.end + _CLAUSE))
    words = clause.of(page)
    near = number.near(sentence)
    part = _PART.search(page, near.start, near.end)
    if part:
        return f"{part['which']} {part['part']}" if part.start() < clause.end else None
    if _CAREER.match(words) or (_THOUSANDS.match(words) and "yard" not in words):
        return CAREER
    if _SEASON.match(words):
        return "season"
    return None if _APART.search(page, near.start, near.end) else ""
