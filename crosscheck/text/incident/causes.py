"""Causes: what a fire, crash, sinking, blast or breakdown came from, and what somebody died of, as papers print it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.incident.cause_words import DEATHS, EVENTS, first_in, last_before
from crosscheck.text.scanning.triggers import SharedTriggers

EVENT: Final = "cause"
DEATH: Final = "cause of death"

# "Caused by", "the cause was": the cause stands behind, in the clause.
_CUES: Final = (
    "caused by", "blamed on", "due to", "because of", "sparked by", "ignited by", "started by", "triggered by",
    "set off by", "touched off by", "as a result of", "resulted from", "attributed to", "cause was", "cause is",
    "stemmed from", "brought down by", "traced to", "put down to", "knocked out by", "hit by", "struck by", "to avoid",
    "started in", "began in", "originated in", "went off", "problem with", "problems with", "trouble with",
    "pilot reported", "pilots reported", "crew reported", "captain reported", "had reported",
    "because", "rammed by", "collided with", "collision with", "run down by", "swamped by", "shot down by", "ran onto",
    "ran aground on", "infected by", "source was", "source of the infection was", "source of the outbreak was",
    "blamed", "blames", "blaming", "traced the", "attributed the", "linked the", "linked to", "had eaten", "ate at",
    "all eaten", "had drunk", "drank", "drunk from",
    "lit by", "the work of", "derailed by", "came from", "originated with",
)  # fmt: skip
_NOUNS: Final = frozenset(("cause was", "cause is", "cause of death was"))
# Anything has a reason; these must be told of what went wrong.
_LOOSE: Final = frozenset(("due to", "because of", "as a result of", "began in", "started in", "went off", "ran onto"))
# "Failed because a gate had jammed", "blamed a wave for the sinking", "those who fell ill had eaten at an inn".
_LOOSER: Final = frozenset(
    (
        "because",
        "the work of",
        "came from",
        "blamed",
        "blames",
        "blaming",
        "traced the",
        "attributed the",
        "linked the",
        "linked to",
        "source was",
    )
)
_AT_MEALS: Final = frozenset(("had eaten", "ate at", "all eaten", "had drunk", "drank", "drunk from"))
_DISASTER: Final = re.compile(
    r"\b(?:fires?|blaze|wildfire|crash(?:ed|es)?|collision|derail\w+|explosion|exploded|blasts?|collapsed?|s[au]nk"
    r"|sinking|capsized|accident|disaster|outages?|fail(?:ed|ure)|breach|burst|broke|gave way|went down|turned over"
    r"|(?:left|came off|jumped) the (?:rails|track)s?"
    r"|overturned|outbreak|epidemic|virus|disease|infections?|poisoning|deaths?)\b"
)
_PATIENTS: Final = re.compile(
    r"\b(?:clusters?|patients?|cases?|victims?|infected|(?:fell|fallen|became|taken) (?:ill|sick)|the sick|outbreak"
    r"|deaths?|poison(?:ed|ing)|died)\b[^.;:“”\"\n]{0,48}\Z"
)
_EVENT: Final = re.compile(
    r"\b(?:fires?|blaze|wildfire|crash(?:ed|es)?|collision|collided|derail\w+|explo\w+|blasts?|collapsed?|s[aiu]nk|sinking"
    r"|capsized|accident|outages?|disrupt\w+|delays?|fail(?:ed|ure)|died|deaths?|killed|flood(?:s|ing|ed)|grounded"
    r"|shut down|cancel\w+|retired|withdr[ae]w\w*|it)\b"
)
_CUES_OF_DEATH: Final = (
    "died", "dies", "passed away", "cause of death was", "death was caused by", "succumbed to", "complications of",
    "complications from", "cause was",
)  # fmt: skip
_DIED: Final = re.compile(r"[^.;:“”\"\n]{0,40}?\b(?:of|from|after|following|due to|because of)\b")
# "After its engine failed", "when a wave struck its side", "lightning sparked it": the cause stands right before.
_DEEDS: Final = (
    "failed", "exploded", "burst", "malfunctioned", "gave out", "cut out", "stalled", "blew out", "ruptured", "struck",
    "sparked", "ignited", "caused", "triggered", "hit", "rammed", "slammed into", "swamped", "engulfed", "crashed into",
    "burrowed", "jammed", "overwhelmed", "brought down", "downed", "started", "lit", "are the source", "is the source",
    "were the source", "was the source", "formed",
    "was to blame", "were to blame", "is to blame", "led to", "was behind", "were behind", "lay behind",
)  # fmt: skip
_WHEN: Final = re.compile(
    r"\b(?:after|when|as|because|since)(?: (?:an?|the|its|his|her|their|one of (?:its|the|his|her)|both|huge|giant))*"
    r"(?: [a-z-]+)? \Z"
)
_HAD: Final = re.compile(
    r" (?:(?:(?:is|are|was|were) (?:now )?(?:thought|believed|understood|said|found|known)|appears?|seems?) to have"
    r"|had|has|have)(?: [a-z]+ly)? \Z"
)
# "A big wave had struck the boat on its side": what is struck is what the story is about.
_ONLY_AT_IT: Final = frozenset(
    ("hit", "rammed", "slammed into", "swamped", "engulfed", "crashed into", "overwhelmed", "brought down", "downed")
)
_BLOWS: Final = _ONLY_AT_IT | {"struck"}
_AT_IT: Final = re.compile(
    r" (?:the|its|their|our|his|her) (?:[a-z-]+ ){0,2}?(?:boat|ferry|ship|vessel|trawler|yacht|craft|hull|side|bow"
    r"|stern|plane|aircraft|airliner|jet|helicopter|train|bus|dam|embankment|bridge|wall|tower|dyke|levee)\b"
)
_LIT: Final = frozenset(("started", "lit"))
_LED: Final = frozenset(("led to", "was behind", "were behind", "lay behind"))
_THE_FIRE: Final = re.compile(r" (?:the|a|this|last \w+['’]s) (?:[a-z-]+ ){0,2}?(?:fire|blaze|wildfire|inferno)s?\b")
_NEEDS_NO_WHEN: Final = frozenset(
    (
        "sparked",
        "ignited",
        "caused",
        "triggered",
        "are the source",
        "is the source",
        "were the source",
        "was the source",
        "was to blame",
        "were to blame",
        "is to blame",
    )
)
# "Crashed near Varn on Monday after gulls were sucked into its engines": the cause stands in the clause.
_HAPPENED: Final = (
    "crashed", "sank", "capsized", "derailed", "collapsed", "collided", "gave way", "went down", "caught fire",
    "overturned", "turned over", "broke apart", "was derailed", "were derailed", "ditched",
)  # fmt: skip
_CLAUSE: Final = re.compile(r"[^.;:“”\"\n]{0,64}?\b(?:after|when|as|because)\b")
# The word is the cue.
_SET_ON_FIRE: Final = (
    "was arson", "been arson", "as arson", "an arson fire", "ruled arson", "deliberately set", "intentionally set",
    "set deliberately", "set intentionally",
)  # fmt: skip
_AT_RED: Final = tuple(
    f"{how} a red"
    for how in ("passed", "ran", "run", "run through", "jumped", "ignored", "ran through", "went through")
)
# How somebody was killed is the verb itself.
_SLAIN: Final = {
    "shot dead": "gunshot", "shot to death": "gunshot", "gunned down": "gunshot", "stabbed to death": "stabbing",
    "knifed to death": "stabbing", "hacked to death": "stabbing", "beaten to death": "blunt force",
    "bludgeoned to death": "blunt force", "battered to death": "blunt force", "strangled": "strangling",
    "suffocated": "strangling", "smothered": "strangling", "burned to death": "burns", "burnt to death": "burns",
    "drowned": "drowning", "hanged": "hanging", "poisoned": "poison", "froze to death": "cold",
    "fell to his death": "fall", "fell to her death": "fall",
}  # fmt: skip
_BY_ITSELF: Final = ("fr", "fell")
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
_AHEAD, _BEHIND, _NEXT = 64, 44, 32
_ALL_CUES: Final = tuple(
    dict.fromkeys((*_CUES, *_CUES_OF_DEATH, *_DEEDS, *_SET_ON_FIRE, *_SLAIN, *_HAPPENED, *_AT_RED))
)
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
        if not _is_of_an_event(cue, folded, start, end):
            continue
        if cue in _SET_ON_FIRE:
            found = [(EVENT, "arson", Span(start, end))]
        elif cue in _AT_RED:
            wrecked = _DISASTER.search(folded, max(0, start - _AHEAD), end + _AHEAD)
            found = [(EVENT, "red light", Span(start, end))] if wrecked else []
        elif cue in _SLAIN:
            undergone = cue.startswith(_BY_ITSELF) or _PASSIVE.search(folded, max(0, start - _BEHIND), start)
            found = [(DEATH, _SLAIN[cue], Span(start, end))] if undergone else []
        elif cue in _HAPPENED:
            clause = _CLAUSE.match(folded, end)
            found = _behind(_HAPPENED[0], folded, clause.end()) if clause else []
        elif cue in _DEEDS:
            found = _before(cue, folded, start)
        else:
            found = _behind(cue, folded, end)
        for attribute, sort, span in found:
            around = folded[max(0, start - _BEHIND) : max(span.end, end)]
            # Two cues can stand beside one cause: "because crabs burrowed".
            if (attribute, span) not in told and not _NOT.search(around):
                told.add((attribute, span))
                predicate = None if cue in _NOUNS else min(start, span.start)
                yield CauseMention(span, attribute, sort, predicate, _PERHAPS.search(around) is not None)


def _is_of_an_event(cue: str, folded: str, start: int, end: int) -> bool:
    """Whether a cue that anything can stand beside is told of what went wrong."""
    floor = max(0, start - _AHEAD)
    if cue in _AT_MEALS:
        return _PATIENTS.search(folded, floor, start) is not None
    if cue in _LOOSER:
        if cue == "because":
            return _DISASTER.search(folded, floor, end) is not None
        return _DISASTER.search(folded, max(0, floor - _AHEAD), end + _AHEAD) is not None
    return cue not in _LOOSE or _EVENT.search(folded, floor, start) is not None


def _behind(cue: str, folded: str, end: int) -> list[tuple[str, str, Span]]:
    stop = _BREAK.search(folded, end, end + _AHEAD)
    last = stop.start() if stop else end + _AHEAD
    found = []
    if cue in (*_CUES, _HAPPENED[0]) and (known := first_in(EVENTS, folded, end, last)):
        found.append((EVENT, *known))
    if cue in _CUES_OF_DEATH:
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
    if known is None:
        return []
    if deed in _LED:
        return [(EVENT, *known)] if _DISASTER.search(folded, start + len(deed), start + len(deed) + _NEXT) else []
    if deed in _LIT:
        return [(EVENT, *known)] if _THE_FIRE.match(folded, start + len(deed)) else []
    at_it = _AT_IT.match(folded, start + len(deed)) if deed in _BLOWS else None
    if deed in _NEEDS_NO_WHEN or at_it or (deed not in _ONLY_AT_IT and _WHEN.search(folded, floor, known[1].start)):
        return [(EVENT, *known)]
    return []
