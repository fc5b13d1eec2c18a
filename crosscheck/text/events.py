"""Event words: which class of event a verb or noun names, and which one a time belongs to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from crosscheck.model import Span

# One line a class. The first word is how the class is shown: "day of the arrest". Verbs carry
# their forms, since a news sentence puts them in the past, the passive or the infinitive.
_CLASSES = """
talks: spoke speak speaks speaking spoken talked talks talk discussed discuss phoned telephoned conversation phone-call
meeting: met meet meets meeting
visit: visit visits visited visiting
arrest: arrested arrest arresting detained apprehended captured recaptured
shooting: shot shooting shoots shootout gunfire gunned
stabbing: stabbed stabbing knifed
attack: attacked attack assault assaulted ambush ambushed bombing bombed bomb
explosion: explosion exploded blast
crash: crash crashed crashes collided collision derailed derailment overturned plunged plunges
fire: fire blaze
flood: flood floods flooding flooded
storm: storm storms hurricane tornado cyclone typhoon
raid: raid raided raids
earthquake: earthquake quake
robbery: robbery robbed burglary burgled heist
death: died dies die dead death
charge: charged indicted indictment
sentencing: sentenced sentencing sentence jailed imprisoned
hearing: arraigned arraignment hearing court trial testified testify
conviction: convicted conviction
plea: pleaded pleads pled
resignation: resigned resign resigns resignation
election: election elections elected
vote: voted vote
funeral: funeral buried
launch: launched launch
signing: signed signing
statement: said says saying told announced reported confirmed revealed wrote added tweeted
"""

# The classes that can be the one incident a whole story is about, rather than the deed of a person.
INCIDENTS = frozenset(
    {"shooting", "stabbing", "attack", "explosion", "crash", "fire", "flood", "storm", "earthquake", "robbery", "raid"}
)
# To say a thing on Wednesday does not make it happen on Wednesday.
SAYING = "statement"
# The classes that two or more people share.
SHARED = frozenset({"talks", "meeting", "signing"})

_BREAKS = re.compile(
    r"\b(?:who|which|that|after|before|when|while|but|as|because|although|ahead|where|until)\b|[;—–:]|--"
)
_CLAUSE_START = re.compile(
    r"(?:^|[,;:—–]|--|\band|\bbut)\s*(?:(?:on|in|at|by|since|early|late|during|around|about)\s+){0,2}$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class EventMention:
    """A word that names an event, and its class."""

    span: Span
    event: str


@cache
def _words() -> dict[str, str]:
    table = {}
    for line in _CLASSES.strip().splitlines():
        event, forms = line.split(": ")
        table.update(dict.fromkeys((form.replace("-", " ") for form in forms.split()), event))
    return table


@cache
def _scan() -> re.Pattern[str]:
    return re.compile(r"(?:tele)?phone call|[a-z]+")


@lru_cache(maxsize=4)
def events_in(page: str, sentence: Span) -> tuple[EventMention, ...]:
    """The event words of a sentence, in order."""
    words = _words()
    lowered = page[sentence.start : sentence.end].lower()
    if len(lowered) != len(sentence):
        return ()  # a letter whose lower case is longer would shift every offset
    return tuple(
        EventMention(Span(sentence.start + m.start(), sentence.start + m.end()), event)
        for m in _scan().finditer(lowered)
        if (event := words.get(m[0])) is not None
    )


def event_of(
    page: str, sentence: Span, time: Span, *, among: frozenset[str] | None = None
) -> tuple[EventMention, float] | None:
    """The event that a time expression belongs to, with a confidence, or None.

    The nearest event word wins; a clause boundary between the two, and standing on the far side
    of a time that does not open its clause ("discussed Iran on Friday, ahead of a visit"), push
    it away. Confidence falls with the distance in words. ``among`` names the classes to choose from.
    """
    before = page[sentence.start : time.start]
    opens_clause = _CLAUSE_START.search(before[-40:]) is not None
    best: tuple[float, EventMention] | None = None
    for mention in events_in(page, sentence):
        if mention.span.overlaps(time) or (among is not None and mention.event not in among):
            continue
        behind = mention.span.start >= time.end
        between = page[time.end : mention.span.start] if behind else page[mention.span.end : time.start]
        cost = between.count(" ") + 6 * len(_BREAKS.findall(between)) + between.count(",")
        if behind and not opens_clause:
            cost += 8
        if best is None or cost < best[0]:
            best = (cost, mention)
    if best is None or best[0] > 24:
        return None
    confidence = 0.9 if best[0] <= 5 else 0.65 if best[0] <= 11 else 0.45
    return best[1], confidence
