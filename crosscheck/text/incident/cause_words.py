"""Words for causes: what a fire, crash, sinking or breach comes from, and what somebody dies of."""

from __future__ import annotations

from functools import cache
from typing import Final

from crosscheck.model import Span
from crosscheck.text.scanning.triggers import Triggers

# One cause a line, with every word for it. A word stands for the nearest sort that readers would call another one.
EVENTS: Final = """
arson: arson, arsonist, arsonists, firebug, deliberately set, intentionally set, set deliberately, set intentionally
electrical: electrical fault, electrical problem, electrical issue, electrical failure, electrical wiring, wiring, \
short circuit, short-circuit, electrical short, faulty outlet, extension cord, power strip
power line: power line, power lines, powerline, powerlines, downed line, transformer, electricity pylon, \
electricity cable, power cable, power pole, overhead line
lightning: lightning, lightning strike, lightning bolt
campfire: campers, hikers, hunters, picnickers, campfire, bonfire, barbecue, camp fire
cigarette: cigarette, cigarettes, cigarette butt, smoking materials, cigar
candle: candle, candles
cooking: cooking, stove, grease, frying pan, unattended pan, deep fryer, oven
heater: heater, space heater, fireplace, chimney, wood stove, radiator
appliance: toaster, tumble dryer, dryer, washing machine, dishwasher, refrigerator, fridge, fan, hair dryer, lamp, \
light bulb, christmas lights
welding: welding, welder, blowtorch, grinder
fireworks: fireworks, firework, flare, firecracker, firecrackers, sparkler
gas: gas leak, fuel tank, gas tank, gas explosion, gas cylinder, gas canister, gas main, gas line, gas pipe, \
propane tank, leaking gas
boiler: boiler
battery: battery, batteries, lithium battery, charger
engine: engine failure, engine trouble, engine problem, engine problems, engine fault, engine fire, engine, engines
landing gear: landing gear, undercarriage, nose gear, nose wheel
smoke: smoke in the cockpit, smoke in the cabin, cabin fire, cockpit fire
brakes: brake failure, faulty brakes, brakes, brake
tyre: tires, tyres, tire, tyre, burst tire, burst tyre, flat tire, blown tire, tire blowout, blowout, puncture
steering: steering, rudder
hydraulics: hydraulic failure, hydraulics, hydraulic system
fuel: out of fuel, lack of fuel, fuel shortage, fuel leak, fuel starvation, running out of fuel, contaminated fuel
birds: bird strike, birds, bird, gulls, seagulls, flock of birds, geese
mechanical: mechanical failure, mechanical problem, mechanical problems, mechanical fault, mechanical malfunction, \
technical fault, technical problem, technical problems, technical failure, technical malfunction, equipment failure
fog: fog, thick fog, poor visibility
ice: ice, icy road, icy roads, black ice, slippery road, snow
wind: wind, winds, high winds, strong winds, gust, gusts, crosswind, turbulence, wind shear, squall, squalls
rain: heavy rain, heavy rains, rain, rains, torrential rain, downpour, monsoon, flooding, heavy rainfall, rainfall
wave: wave, waves, big wave, rough seas, rough sea, high waves, swell, tsunami
weather: bad weather, poor weather, severe weather, weather, storm
speed: too fast, speeding, excessive speed, high speed, speed
drink: drunk driving, drunken driving, drunken driver, drunk driver, drunk driver, alcohol, drink-driving
sleep: fatigue, asleep, fell asleep, falling asleep, sleeping driver, drowsiness
distraction: distracted driving, distraction, texting, mobile phone, cell phone
illness: medical emergency, medical episode, seizure, stroke, heart attack
human error: human error, pilot error, driver error, operator error, negligence, carelessness, human failure, \
pilot's error, driver's error, error by the pilot, error by the driver, mistake by, wrong turn, inexperience
signal: signal failure, signalling fault, faulty signal, signal fault, signalling failure, signal box, signal had failed
points: points failure, faulty points, points, set of points, faulty switch, misaligned switch
track: broken rail, track defect, faulty track, buckled rail
overload: overloading, overcrowding, overcrowded, overloaded, too many passengers
cargo: shifting cargo, cargo, shifted cargo
leak: leak, hole in the hull, hull breach, crack in the hull
collision: tanker, barge, freighter, cargo ship, container ship, trawler, tug, tugboat, another ship, another vessel, \
another boat, fishing boat, motor boat, speedboat, submarine, another train, another plane, another aircraft
landslide: landslide, landslip, mudslide, rockfall, avalanche, boulder, boulders
sabotage: sabotage, saboteur, saboteurs
attack: gunfire, gunmen, rebels, militants, insurgents, guerrillas, attackers
seepage: seepage, erosion, subsidence, eroded
construction: shoddy construction, poor construction, poor workmanship, substandard materials, substandard concrete, \
substandard steel, design flaw, design fault, design error, faulty design, structural failure, structural weakness, \
structural defect, poor design, cheap concrete
rock: rock, rocks, reef, sandbar, iceberg, submerged rock, shoal
animal: deer, moose, elk, dog, cow, horse, kangaroo, wild boar, squirrel, rat, rats
tree: fallen tree, falling tree, tree branch, tree
valve: valve, corrosion, burst pipe, corroded pipe
earthquake: earthquake, quake, tremor
dam: dam, levee, dike
tide: high tide, storm surge
chemical: chlorine, ammonia, pesticide, pesticides, chemicals
bomb: bomb, bombs, explosives, car bomb, grenade, mine, landmine, bombing
missile: missile, rocket, shell, shelling, drone, airstrike, air strike
software: software bug, software glitch, software error, software update, computer glitch, computer failure, bug, glitch
attack on computers: cyberattack, cyber attack, hackers, hacking, ransomware, malware, denial-of-service attack
power cut: power failure, power outage, power cut, blackout
"""
DEATHS: Final = """
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
strangling: strangulation
suffocation: asphyxiation, asphyxia, suffocation, smothering
smoke inhalation: smoke inhalation
burns: burns
cold: hypothermia, exposure
heat: heatstroke, heat stroke, dehydration
electrocution: electrocution
"""


def _sorts(lines: str) -> dict[str, str]:
    pairs = (line.split(": ") for line in lines.strip().splitlines())
    return {word: sort for sort, words in pairs for word in words.split(", ")}


@cache
def _compiled(lines: str) -> tuple[Triggers, tuple[str, ...]]:
    sorts = _sorts(lines)
    return Triggers([*sorts]), tuple(sorts.values())


def first_in(lines: str, folded: str, start: int, end: int) -> tuple[str, Span] | None:
    """The first word of ``EVENTS`` or ``DEATHS`` between two offsets of a page in lower case, with its sort."""
    triggers, sorts = _compiled(lines)
    for number, first, last in triggers.matches(folded[start:end]):
        span = Span(start + first, start + last)
        if not (folded[span.start - 1].isalpha() or folded[span.end : span.end + 1].isalpha()):
            return sorts[number], span
    return None


def last_before(lines: str, folded: str, start: int, end: int) -> tuple[str, Span] | None:
    """The word that ends right at ``end`` of a page in lower case, with its sort."""
    triggers, sorts = _compiled(lines)
    hits = triggers.matches(folded[start:end])
    if not hits:
        return None
    number, first, last = hits[-1]
    whole = start + last == end and not folded[start + first - 1 : start + first].isalpha()
    return (sorts[number], Span(start + first, end)) if whole else None
