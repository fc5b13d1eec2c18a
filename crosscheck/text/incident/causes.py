"""Causes: what a fire, crash, sinking, blast or breakdown came from, and what somebody died of, as papers print it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.scanning.triggers import SharedTriggers, Triggers

EVENT: Final = "cause"
DEATH: Final = "cause of death"

# One cause a line, with every word for it. A word stands for the nearest sort that readers would call another one.
_EVENTS: Final = """
arson: arson, arsonist, arsonists, firebug, deliberately set, intentionally set, set deliberately, set intentionally
electrical: electrical fault, electrical problem, electrical issue, electrical failure, electrical wiring, wiring, \
short circuit, short-circuit, electrical short, faulty outlet, extension cord, power strip
power line: power line, power lines, powerline, powerlines, downed line, transformer
lightning: lightning, lightning strike, lightning bolt
campfire: campfire, bonfire, barbecue
cigarette: cigarette, cigarettes, cigarette butt, smoking materials, cigar
candle: candle, candles
cooking: cooking, stove, grease, frying pan, unattended pan, deep fryer, oven
heater: heater, space heater, fireplace, chimney, wood stove, radiator
appliance: toaster, tumble dryer, dryer, washing machine, dishwasher, refrigerator, fridge, fan, hair dryer, lamp, \
light bulb, christmas lights
welding: welding, welder, blowtorch, grinder
matches: matches, lighter
ashes: ashes, embers
machine: lawn mower, lawnmower, chainsaw, tractor, exhaust, muffler
fireworks: fireworks, firework, flare, firecracker, firecrackers, sparkler
gas: gas leak, fuel tank, gas tank, gas explosion, gas cylinder, gas canister, gas main, gas line, gas pipe, \
propane tank, leaking gas
boiler: boiler
tank: storage tank, ammonia tank, chemical tank, silo
battery: battery, batteries, lithium battery, charger
engine: engine failure, engine trouble, engine problem, engine problems, engine fault, engine fire, engine, engines
landing gear: landing gear, undercarriage, nose gear
smoke: smoke in the cockpit, smoke in the cabin, cabin fire, cockpit fire
brakes: brake failure, faulty brakes, brakes, brake
tyre: tire, tyre, burst tire, burst tyre, flat tire, blown tire, tire blowout, blowout, puncture
steering: steering, rudder
hydraulics: hydraulic failure, hydraulics, hydraulic system
fuel: lack of fuel, fuel shortage, fuel leak, fuel starvation, running out of fuel, contaminated fuel
birds: bird strike, birds, flock of birds, geese
mechanical: mechanical failure, mechanical problem, mechanical problems, mechanical fault, mechanical malfunction, \
technical fault, technical problem, technical problems, technical failure, technical malfunction, equipment failure
fog: fog, thick fog, poor visibility
ice: ice, icy road, icy roads, black ice, slippery road, snow
wind: wind, winds, high winds, strong winds, gust, gusts, crosswind, turbulence
rain: heavy rain, heavy rains, rain, rains, torrential rain, downpour, monsoon, flooding
wave: wave, waves, big wave, rough seas, high waves, swell
weather: bad weather, poor weather, severe weather, weather, storm
speed: speeding, excessive speed, high speed, speed
drink: drunk driving, drunken driving, drunken driver, drunk driver, drunk driver, alcohol, drink-driving
sleep: fatigue, falling asleep, sleeping driver, drowsiness
distraction: distracted driving, distraction, texting, mobile phone, cell phone
illness: medical emergency, medical episode, seizure, stroke, heart attack
human error: human error, pilot error, driver error, operator error, negligence, carelessness
signal: signal failure, signalling fault, faulty signal, signal fault
track: broken rail, track defect, faulty track, buckled rail
overload: overloading, overcrowding, overcrowded, overloaded, too many passengers
cargo: shifting cargo, cargo, shifted cargo
leak: leak, hole in the hull, hull breach
rock: rock, rocks, reef, sandbar, iceberg
animal: deer, moose, elk, dog, cow, horse, kangaroo, wild boar, squirrel, rat, rats
sun: sun glare, glare, low sun
tree: fallen tree, falling tree, tree branch, tree
valve: valve, corrosion, burst pipe, corroded pipe
red light: red light, stop sign
earthquake: earthquake, quake, tremor
dam: dam, levee, dike
tide: high tide, storm surge
germ: salmonella, listeria, norovirus, e. coli, botulism, legionella
chemical: chlorine, ammonia, pesticide, pesticides, chemicals
food: mushrooms, oysters, shellfish, chicken, eggs, lettuce
bomb: bomb, bombs, explosives, car bomb, grenade, mine, landmine, bombing
missile: missile, rocket, shell, shelling, drone, airstrike, air strike
software: software bug, software glitch, software error, software update, computer glitch, computer failure, bug, glitch
attack on computers: cyberattack, cyber attack, hackers, hacking, ransomware, malware, denial-of-service attack
cable: cable cut, severed cable, damaged cable, cut cable, submarine cable, fiber cut, fibre cut, ship's anchor
power cut: power failure, power outage, power cut, blackout
"""
_DEATHS: Final = """
heart: heart failure, congestive heart failure, heart attack, cardiac arrest, heart disease, heart condition
stroke: stroke, strokes, brain hemorrhage, brain haemorrhage, aneurysm, brain aneurysm, cerebral hemorrhage
cancer: cancer, leukemia, leukaemia, lymphoma, brain tumor, brain tumour, melanoma, tumor, tumour
pneumonia: pneumonia
flu: flu, influenza, covid-19, covid, coronavirus
infection: sepsis, infection, meningitis, blood poisoning, malaria, ebola, cholera, tuberculosis, aids
kidney: kidney failure, renal failure, kidney disease
liver: liver failure, liver disease, cirrhosis
diabetes: diabetes
dementia: alzheimer's disease, alzheimer's, alzheimer’s disease, alzheimer’s, dementia, parkinson's disease, \
parkinson's, parkinson’s disease
age: natural causes, old age
lung: emphysema, lung disease, respiratory failure, asthma, asthma attack, chronic obstructive pulmonary disease
fall: fall, falls
overdose: overdose, drug overdose, fentanyl, heroin
poison: poisoning, poison, carbon monoxide, carbon monoxide poisoning, alcohol poisoning
drowning: drowning
hanging: hanging
gunshot: gunshot wound, gunshot wounds, gunshot, gunshots, bullet wound, bullet wounds
stabbing: stab wound, stab wounds, knife wound, knife wounds
blunt force: blunt force trauma, blunt trauma, blunt-force trauma, beating
strangling: strangulation, asphyxiation, asphyxia, suffocation, smothering
smoke inhalation: smoke inhalation
burns: burns
cold: hypothermia, exposure
heat: heatstroke, heat stroke, dehydration
electrocution: electrocution
"""
# "Caused by", "the cause was": the cause stands behind, in the clause.
_CUES: Final = (
    "caused by", "blamed on", "due to", "because of", "sparked by", "ignited by", "started by", "triggered by",
    "set off by", "touched off by", "as a result of", "resulted from", "attributed to", "cause was", "cause is",
    "stemmed from", "brought down by", "traced to", "put down to", "knocked out by", "hit by", "struck by", "to avoid",
    "started in", "began in", "originated in", "went off", "problem with", "problems with", "trouble with",
    "pilot reported", "pilots reported", "crew reported", "captain reported", "had reported",
)  # fmt: skip
_NOUNS: Final = frozenset(("cause was", "cause is", "cause of death was"))
# Anything has a reason; these must be told of what went wrong.
_LOOSE: Final = frozenset(("due to", "because of", "as a result of", "began in", "started in", "went off"))
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
    "sparked", "ignited", "caused", "triggered",
)  # fmt: skip
_WHEN: Final = re.compile(
    r"\b(?:after|when|as|because|since)(?: (?:an?|the|its|his|her|their|one of (?:its|the|his|her)|both|huge|giant))*"
    r"(?: [a-z-]+)? \Z"
)
_NEEDS_NO_WHEN: Final = frozenset(("sparked", "ignited", "caused", "triggered"))
# The word is the cue.
_SET_ON_FIRE: Final = (
    "was arson", "been arson", "as arson", "an arson fire", "ruled arson", "deliberately set", "intentionally set",
    "set deliberately", "set intentionally",
)  # fmt: skip
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
_ALL_CUES: Final = tuple(dict.fromkeys((*_CUES, *_CUES_OF_DEATH, *_DEEDS, *_SET_ON_FIRE)))
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


def _sorts(lines: str) -> dict[str, str]:
    pairs = (line.split(": ") for line in lines.strip().splitlines())
    return {word: sort for sort, words in pairs for word in words.split(", ")}


@cache
def _words(attribute: str) -> tuple[Triggers, tuple[str, ...]]:
    sorts = _sorts(_DEATHS if attribute == DEATH else _EVENTS)
    return Triggers([*sorts]), tuple(sorts.values())


def causes(folded: str) -> Iterator[CauseMention]:
    """Every cause of a known sort, in order; none that is denied.

    Looks only beside the words that tell of a cause, at 64 characters behind them or 44 before.

    Args:
        folded: The text in lower case, code point for code point.
    """
    for number, start, end in _TRIGGERS.matches(folded):
        if folded[start - 1 : start].isalpha() or folded[end : end + 1].isalpha():
            continue
        cue = _ALL_CUES[number]
        if cue in _LOOSE and not _EVENT.search(folded, max(0, start - _AHEAD), start):
            continue
        if cue in _SET_ON_FIRE:
            found = [(EVENT, "arson", Span(start, end))]
        elif cue in _DEEDS:
            found = _before(cue, folded, start)
        else:
            found = _behind(cue, folded, end)
        for attribute, sort, span in found:
            around = folded[max(0, start - _BEHIND) : max(span.end, end)]
            if not _NOT.search(around):
                predicate = None if cue in _NOUNS else min(start, span.start)
                yield CauseMention(span, attribute, sort, predicate, _PERHAPS.search(around) is not None)


def _behind(cue: str, folded: str, end: int) -> list[tuple[str, str, Span]]:
    stop = _BREAK.search(folded, end, end + _AHEAD)
    last = stop.start() if stop else end + _AHEAD
    found = []
    if cue in _CUES and (known := _first(EVENT, folded, end, last)):
        found.append((EVENT, *known))
    if cue in _CUES_OF_DEATH:
        by = _DIED.match(folded, end, last) if cue in ("died", "dies", "passed away") else None
        opens = by.end() if by else None if cue in ("died", "dies", "passed away") else end
        if opens is not None and (known := _first(DEATH, folded, opens, last)):
            found.append((DEATH, *known))
    return found


def _before(deed: str, folded: str, start: int) -> list[tuple[str, str, Span]]:
    floor = max(0, start - _BEHIND)
    triggers, sorts = _words(EVENT)
    hits = triggers.matches(folded[floor : start - 1])
    if not hits:
        return []
    number, first, last = hits[-1]
    whole = floor + last == start - 1 and not folded[floor + first - 1 : floor + first].isalpha()
    if not whole or not (deed in _NEEDS_NO_WHEN or _WHEN.search(folded, floor, floor + first)):
        return []
    return [(EVENT, sorts[number], Span(floor + first, start - 1))]


def _first(attribute: str, folded: str, start: int, end: int) -> tuple[str, Span] | None:
    triggers, sorts = _words(attribute)
    for number, first, last in triggers.matches(folded[start:end]):
        span = Span(start + first, start + last)
        if not (folded[span.start - 1].isalpha() or folded[span.end : span.end + 1].isalpha()):
            return sorts[number], span
    return None
