"""Causes: what a fire, crash, sinking, blast or breakdown came from, and what somebody died of, as papers print it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.incident.cause_cues import CUES, CUES_OF_DEATH, DEEDS, HAPPENED, SET_ON_FIRE, SLAIN
from crosscheck.text.incident.cause_words import DEATHS, EVENTS, first_in, last_before
from crosscheck.text.scanning.triggers import SharedTriggers

EVENT: Final = "cause"
DEATH: Final = "cause of death"

# "Blamed gulls for the crash".
_BLAMED: Final = "blamed"
_FOR_IT: Final = re.compile(r"[^.;:“”\"\n]{3,60} for (?=the |\w+day)")
_NOUNS: Final = frozenset(("cause was", "cause is", "cause of death was", "cause of death of"))
# "Traced the blaze to a candle": what it came from stands behind what happened.
_OF_SOMETHING: Final = frozenset(("traced the", "attributed the"))
# Anything has a reason; these must be told of what went wrong.
_LOOSE: Final = frozenset(("due to", "because of", "as a result of", "the result of", _BLAMED))
_EVENT: Final = re.compile(
    r"\b(?:fires?|blaze|wildfire|crash(?:ed|es)?|collision|collided|derail\w+|explo\w+|blasts?|collapsed?|s[aiu]nk|sinking"
    r"|capsized|accident|outages?|disrupt\w+|delays?|fail(?:ed|ure)|died|deaths?|killed|flood(?:s|ing|ed)|grounded"
    r"|shut down|cancel\w+|retired|withdr[ae]w\w*|it|burn(?:ed|t)|landing|landed|power|came down"
    r"|overturned|off the rails)\b"
)
_DIED: Final = re.compile(r"[^.;:“”\"\n]{0,40}?\b(?:of|from|by|after|following|due to|because of)\b")
_WHEN: Final = re.compile(
    r"\b(?:after|when|as|because|since)(?: (?:an?|the|its|his|her|their|one of (?:its|the|his|her)|both))*"
    r"(?: [a-z-]+)? \Z"
)
_HAD: Final = re.compile(
    r" (?:(?:(?:is|are|was|were) (?:now )?(?:thought|believed|understood|said|found|known|likely)|appears?|seems?) to"
    r" (?:have(?: been)?|be)|is|are|was|were|had|has|have)(?: [a-z]+ly)? \Z"
)
# "A big wave had struck the boat on its side": what is struck is what the story is about.
_ONLY_AT_IT: Final = frozenset(("hit", "rammed", "slammed into", "crashed into"))
_BLOWS: Final = _ONLY_AT_IT | {"struck"}
_AT_IT: Final = re.compile(
    r" (?:the|its|their|our|his|her) (?:[a-z-]+ ){0,2}?(?:boat|ferry|ship|vessel|trawler|yacht|craft|hull|side|bow"
    r"|stern|plane|aircraft|airliner|jet|helicopter|train|bus|dam|embankment|bridge|wall|tower|dyke|levee)\b"
)
_LEFT: Final = "left"
_FORCED: Final = "forced"
_TO_LAND: Final = re.compile(
    r"forced [^.;:\n]{2,40}? (?:to (?:land|turn back|divert|make an? emergency|ditch|return|abort|stop)|down)\b"
    r"|forced an? (?:emergency|crash)"
)
_IN_A_STATE: Final = re.compile(r"left [^.;:\n]{2,50}? (?:without|in the dark)\b")
_AND_DIED: Final = "and died"
_NEEDS_NO_WHEN: Final = frozenset(
    ("sparked", "ignited", "caused", "triggered", "started the", "led to", _FORCED, _LEFT)
)
# In a storm the wind does one thing, and the rain another.
_DOES_MUCH: Final = frozenset(("led to", _LEFT))
_WEATHER: Final = frozenset(("wind", "rain", "ice", "weather", "wave", "fog"))
# "Was to blame": the cause is what something is said of.
_PREDICATES: Final = frozenset(("to blame", "behind"))
_BEHIND_IT: Final = re.compile(r"behind (?:the|\w+day['’]s) ")
# "Identified as the cause of the fire", "the cause of the fire was a candle".
_CAUSE_OF, _STARTED = "cause of", "started the"
_AS_THE: Final = re.compile(
    r"(?: (?:has been|had been|have been|was|is|were))?(?: (?:identified|named|listed|cited|given))? as the"
    r"(?: likely| probable)? \Z"
)
_OF_IT_WAS: Final = re.compile(r" (?:the|its|\w+day['’]s) [^.;:“”\"\n]{2,40}? (?:was|is|as)\b")
# "Fog was the likely cause", "the likely cause was fog".
_LIKELY: Final = frozenset(("likely cause", "probable cause"))
_WAS_THE: Final = re.compile(r" (?:was|is|as) (?:the|a)(?: most)? \Z")
# "The plane suffered engine failure", "the pilot had reported engine trouble".
_TROUBLES: Final = frozenset(("suffered", "reported", "experienced"))
_CRAFT: Final = re.compile(
    r"\b(?:plane|aircraft|airliner|jet|flight|helicopter|boeing|airbus|train|ship|boat|ferry|vessel|pilots?|crew|captain)"
    r"(?: [\w’'-]+){0,3} \Z"
)
_CLAUSE: Final = re.compile(r"[^.;:“”\"\n]{0,64}?\b(?:after|when|as|because(?: of)?|following|due to)\b")
_BY_ITSELF: Final = ("fr", "fell")
# "She drowned in the lake"; who drowned a cat did not.
_DROWNED: Final = re.compile(r"drowned(?=[.,;]| (?:on|in|at|off|near|while|when|after|as|trying|during|early|late)\b)")
_PASSIVE: Final = re.compile(r"\b(?:was|been|being|is|found|and)(?: [a-z]+ly| then| also)? \Z")
_NOT: Final = re.compile(
    r"\b(?:not|no|nor|never|ruled? out|ruling out|denied|unlikely|without|rather than|unrelated|(?:is|was)n['’]t)\b"
)
_PERHAPS: Final = re.compile(
    r"\b(?:may|might|could|possibl[ey]|suspect(?:ed|s)?|whether|theor(?:y|ies|ise|ize)|unclear|if|probably|rumou?rs?"
    r"|investigat(?:e|es|ed|ing)|would|can|risk|risks|fears?|feared|threat)\b"
)
_BREAK: Final = re.compile(
    r"[;“”\"\n]|[.:](?<!\b[ap]\.m\.)(?=\s)|, (?:but|and|who|which|while)\b|\b(?:when|while|which|who|that)\b"
)
_AHEAD, _BEHIND = 64, 44
_ALL_CUES: Final = tuple(dict.fromkeys((*CUES, *CUES_OF_DEATH, *DEEDS, *SET_ON_FIRE, *SLAIN, *HAPPENED)))
_TRIGGERS: Final = SharedTriggers(_ALL_CUES)


@frozen
class CauseMention:
    """What something is said to have come from.

    Attributes:
        span: The words of the cause.
        attribute: EVENT or DEATH.
        sort: The cause, one word for all its words: "tyre" for a blowout.
        predicate: Where the words begin that it is told by; who died stands before. None in "the cause was".
        perhaps: Whether it is only thought possible.
    """

    span: Span
    attribute: str
    sort: str
    predicate: int | None
    perhaps: bool


def causes(folded: str) -> Iterator[CauseMention]:
    """Every cause of a known sort, in order; none that is denied.

    Looks only beside the words that tell of a cause, at 64 characters behind them or 44 before.

    Args:
        folded: The text in lower case, code point for code point.
    """
    told: set[tuple[str, Span]] = set()
    for number, start, end in _TRIGGERS.matches(folded):
        if folded[start - 1 : start].isalpha() or folded[end : end + 1].isalpha():
            continue
        cue = _ALL_CUES[number]
        if not _tells_of_an_event(cue, folded, start, end):
            continue
        if cue in SET_ON_FIRE:
            found = [(EVENT, "arson", Span(start, end))]
        elif cue in SLAIN:
            undergone = (
                cue.startswith(_BY_ITSELF)
                or _DROWNED.match(folded, start)
                or _PASSIVE.search(folded, max(0, start - _BEHIND), start)
            )
            found = [(DEATH, SLAIN[cue], Span(start, end))] if undergone else []
        elif cue in HAPPENED:
            clause = _CLAUSE.match(folded, end)
            found = _behind(HAPPENED[0], folded, clause.end()) if clause else []
        elif cue in DEEDS:
            found = _before(cue, folded, start)
        else:
            found = _behind(cue, folded, end)
        for attribute, sort, span in found:
            around = folded[max(0, start - _BEHIND) : max(span.end, end)]
            # Two cues can stand beside one cause: "caught fire after it was struck by lightning".
            if (attribute, span) not in told and not _NOT.search(around):
                told.add((attribute, span))
                predicate = None if cue in _NOUNS else min(start, span.start)
                one_of_many = cue in _DOES_MUCH and sort in _WEATHER
                yield CauseMention(span, attribute, sort, predicate, one_of_many or _PERHAPS.search(around) is not None)


def _tells_of_an_event(cue: str, folded: str, start: int, end: int) -> bool:
    """Whether what went wrong is told beside a cue that stands beside much else."""
    if cue in _TROUBLES:
        return _CRAFT.search(folded, max(0, start - _AHEAD), start) is not None
    if cue in _OF_SOMETHING:
        return _EVENT.match(folded, end + 1) is not None
    if cue not in _LOOSE or _EVENT.search(folded, max(0, start - _AHEAD), start):
        return True
    return cue == _BLAMED and _FOR_IT.match(folded, end) is not None


def _behind(cue: str, folded: str, end: int) -> list[tuple[str, str, Span]]:
    stop = _BREAK.search(folded, end, end + _AHEAD)
    last = stop.start() if stop else end + _AHEAD
    found = []
    if cue in (*CUES, HAPPENED[0]) and (known := first_in(EVENTS, folded, end, last)):
        found.append((EVENT, *known))
    if cue in CUES_OF_DEATH:
        by = _DIED.match(folded, end, last) if cue in ("died", "dies", "passed away") else None
        opens = by.end() if by else None if cue in ("died", "dies", "passed away") else end
        if opens is not None and (known := first_in(DEATHS, folded, opens, last)):
            found.append((DEATH, *known))
    return found


def _before(deed: str, folded: str, start: int) -> list[tuple[str, str, Span]]:
    floor = max(0, start - _BEHIND)
    auxiliary = _HAD.search(folded, floor, start)
    end = auxiliary.start() if auxiliary else start - 1
    known = last_before(EVENTS, folded, floor, end)
    if deed == _CAUSE_OF:
        was = _OF_IT_WAS.match(folded, start + len(deed))
        as_the = _AS_THE.search(folded, floor, start)
        known = last_before(EVENTS, folded, floor, as_the.start()) if as_the else None
        return [(EVENT, *known)] if known else _behind("cause was", folded, was.end()) if was else []
    if deed in _LIKELY:
        was_the = _WAS_THE.search(folded, floor, start)
        known = last_before(EVENTS, folded, floor, was_the.start()) if was_the else None
        return [(EVENT, *known)] if known else _behind("cause was", folded, start + len(deed))
    if deed == _AND_DIED:
        killing = last_before(DEATHS, folded, floor, end)
        return [(DEATH, *killing)] if killing else _behind("died", folded, start + len(deed))
    told = {_LEFT: _IN_A_STATE, _FORCED: _TO_LAND}.get(deed)
    if known is None or (told is not None and not told.match(folded, start)):
        return []
    if deed == _STARTED and not _EVENT.match(folded, start + len(deed) + 1):
        return []
    if deed in _PREDICATES:
        if deed != "to blame" and not _BEHIND_IT.match(folded, start):
            return []
        return [(EVENT, *known)] if auxiliary else []
    at_it = _AT_IT.match(folded, start + len(deed)) if deed in _BLOWS else None
    if deed in _NEEDS_NO_WHEN or at_it or (deed not in _ONLY_AT_IT and _WHEN.search(folded, floor, known[1].start)):
        return [(EVENT, *known)]
    return []
