"""Weapons: what somebody was shot, stabbed or beaten with, by sort and calibre."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.scanning.triggers import SharedTriggers

USED: Final = "used"
HELD: Final = "held"
NAMED: Final = "named"

# One sort of weapon, every word for it.
_SORTS: Final = """
handgun: handgun, pistol, sidearm
semi-automatic pistol: semi-automatic pistol, semiautomatic pistol, semi-automatic handgun, semiautomatic handgun, \
glock, tec-9, tec9
revolver: revolver
rifle: rifle, hunting rifle
semi-automatic rifle: semi-automatic rifle, semiautomatic rifle
assault rifle: assault rifle, assault-style rifle
ar-15: ar-15, ar15
ak-47: ak-47, ak47, kalashnikov
shotgun: shotgun
machine gun: machine gun, submachine gun
machine pistol: uzi, mac-10, mac-11
carbine: sks
air gun: air gun, bb gun, pellet gun, air rifle, airsoft gun, pellet rifle
knife: knife, kitchen knife, pocketknife, penknife, steak knife, dagger
machete: machete, sword
axe: axe, ax, hatchet
cleaver: cleaver, meat cleaver
chainsaw: chainsaw
spear: spear, harpoon
pitchfork: pitchfork, garden fork
hammer: hammer, sledgehammer
bat: baseball bat, cricket bat
crowbar: crowbar, tire iron, metal pipe, iron bar, metal bar, steel bar
screwdriver: screwdriver
scissors: scissors
razor: razor, box cutter, razor blade
bottle: bottle, beer bottle, broken bottle
crossbow: crossbow, bow and arrow
shovel: shovel, spade
stick: stick, club, cane, golf club
stone: stone, rock, brick
chain: chain
rope: rope, cord, belt, scarf
pillow: pillow, cushion
chair: chair
pole: metal pole, wooden pole
wrench: wrench, spanner
rolling pin: rolling pin
frying pan: frying pan
syringe: syringe, hypodermic needle
stun gun: stun gun, taser
nail gun: nail gun
flare gun: flare gun
pepper spray: pepper spray
petrol bomb: petrol bomb, molotov cocktail, firebomb
grenade: hand grenade, grenade
pipe bomb: pipe bomb
nail bomb: nail bomb
letter bomb: letter bomb, parcel bomb, mail bomb
suicide vest: suicide vest, explosive vest, suicide belt, explosive belt
acid: acid
poison: poison
"""
# Names of makers and models, which are printed with a capital wherever they stand.
_MODELS: Final = frozenset(("glock", "uzi", "kalashnikov", "molotov cocktail"))
# Things that are weapons only in somebody's hand: a night club, a bottle of wine.
_THINGS: Final = frozenset(
    ("stick", "bottle", "stone", "chain", "rope", "pillow", "acid", "shovel", "chair", "wrench", "syringe", "poison")
)
_FIREARMS: Final = ("gun", "firearm", "weapon")
_CALIBRE: Final = re.compile(
    r"(?:\.?(?P<hundredths>22|25|32|357|38|380|40|44|45)[- ]?cal(?:iber|\.)|(?P<mm>9|10)[- ]?(?:mm|millimeter)\b)"
    r"(?: [\w&-]{1,16}){0,3}? ?\Z",
    re.IGNORECASE,
)
# "Was shot with a rifle", "opened fire with his pistol", "used a knife", "armed with a knife".
_USED: Final = re.compile(
    r"\b(?:(?P<deed>shot|shoots?|shooting|fired?|firing|gunfire|killed|killing|stabbed|stabbing|slashed|hit|beat|beaten"
    r"|bludgeoned|battered|clubbed|hacked|knifed|strangled|smothered|suffocated|choked|murdered|threatened|whipped"
    r"|struck|attacked|assaulted|robbed|ambushed|wounded|injured|(?:walked|came|burst|stormed|barged) (?:in|into|up))\b"
    r"[^.;:“”\"\n]{0,50}? with|us(?:ed|ing))"
    r" (?:an?|the|his|her|what appeared to be an?|what police called an?)(?: \.?[\w'’&/-]{1,16}){0,5}? ?\Z",
    re.IGNORECASE,
)
# "Pulled out a rifle", "was playing with his pistol": it was in the hand of somebody.
_HELD: Final = re.compile(
    r"\b(?:pulled|pulls|drew|produced|grabbed|raised|brandish(?:ed|ing)|point(?:ed|ing)|aim(?:ed|ing)|wielding"
    r"|playing with|handling|cleaning|picked up|armed with|carrying)(?: out)? (?:an?|the|his|her|their|[\w-]+['’]s)"
    r"(?: \.?[\w'’&/-]{1,16}){0,4}? ?\Z",
    re.IGNORECASE,
)
# "The hijacker, armed with a knife", "the robber had a pistol", "a gunman walked in with a rifle".
_BORNE: Final = re.compile(
    r"\b(?:gun(?:man|men)|(?:shoot|robb|attack|hijack|carjack|kidnapp)ers?|assailants?|suspects?|intruders?|burglars?"
    r"|bandits?|thief|thieves|hostage[- ]takers?)\b,?[^.;:,“”\"\n]{0,40}? (?:armed with|carrying|carried|had|held"
    r"|holding|wield(?:ing|ed)|brandish(?:ing|ed)|brought|pulled(?: out)?|drew|point(?:ed|ing)|produced|used|with)"
    r" (?:an?|his|her|their)(?: \.?[\w'’&/-]{1,16}){0,3}? ?\Z",
    re.IGNORECASE,
)
# "Three robbers armed with sawn-off shotguns": of one sort, whoever of them had it.
_IN_HANDS: Final = re.compile(
    r"\b(?:gunmen|men|women|(?:robb|raid|attack|hijack|kidnapp)ers|assailants|intruders|burglars|bandits|thieves|gang"
    r"|hostage[- ]takers)\b,?[^.;:,“”\"\n]{0,40}? (?:armed with|carrying|carried|wield(?:ing|ed)|brandish(?:ing|ed)"
    r"|waving|pointing|with)(?: (?:their|two|three|four|several))?(?: [\w-]{1,16}){0,2} ?\Z",
    re.IGNORECASE,
)
_WENT_OFF: Final = re.compile(
    r"(?: that| which| when (?:it|the (?:gun|weapon)))?(?: [a-z]+ly)? (?:went off|discharged|was fired|was used|fired"
    r"|misfired|used in the|killed|caused (?:his|her|their|the) death)\b"
)
# A policeman's own, one of several, one that is only sought for, and one that did nothing.
_NOT_OF_IT: Final = re.compile(
    r"\b(?:service|duty|toy|fake|replica|unloaded|(?:officer|deputy|trooper)['’]s|no|not|another|similar"
    r"|at least one)\b"
    r"[^.;:\n]{0,30}\Z",
    re.IGNORECASE,
)
# A handgun permit is no handgun.
_OF_THE_SORT: Final = re.compile(
    r" (?:permits?|licen[cs]es?|sales?|owners?|ownership|range|club|laws?|control|safety|training|charges?"
    r"|violations?)\b"
)
# "Two guns", "another rifle", "the gunmen": there was more than one; a weapons charge is none.
_SEVERAL: Final = re.compile(
    r"\b(?:(?:weapons|guns|handguns|pistols|revolvers|rifles|shotguns|knives)\b"
    r"(?! (?:charges?|counts?|violations?|offen[cs]es?|laws?|possession)\b)|gunmen\b"
    r"|(?:another|second|other|different|similar) (?:[a-z-]+ )?"
    r"(?:weapon|gun|firearm|handgun|pistol|rifle|shotgun|knife)\b)"
)
_REACH: Final = 110
_LINES: Final = (line.split(": ") for line in _SORTS.strip().splitlines())
_SORT_OF: Final = {word: sort for sort, words in _LINES for word in words.split(", ")} | dict.fromkeys(_FIREARMS, "gun")
# Every sort that a weapon can be of.
SORTS: Final = (*dict.fromkeys(_SORT_OF.values()),)
_PLURALS: Final = {
    f"{word.removesuffix('fe')}ves" if word.endswith("knife") else f"{word}s": sort
    for word, sort in _SORT_OF.items()
    if sort not in ("gun", *_THINGS) and not word.endswith(("s", "x"))
}
_TRIGGERS: Final = SharedTriggers([f" {word}" for word in (*_SORT_OF, *_PLURALS)])


@frozen
class WeaponMention:
    """A weapon as printed.

    Attributes:
        span: Its words, with its calibre.
        sort: The sort of weapon, a word for all its words: "handgun" for a pistol; "gun" where only a calibre is told.
        calibre: "9mm", ".45" and so on, or "".
        role: USED where the words round it say that it was used, or that one who did wrong had it, HELD where anybody
            had it in his hands, or NAMED.
    """

    span: Span
    sort: str
    calibre: str
    role: str


def weapons(page: str, folded: str) -> Iterator[WeaponMention]:
    """Every weapon of a known sort or calibre, in order.

    Looks only beside the nouns, at 110 characters before each and 30 behind.

    Args:
        page: The text.
        folded: The same in lower case, code point for code point.
    """
    for word, start, end in _TRIGGERS.words_behind_blanks(folded):
        # "The National Rifle Association".
        if page[start].isupper() and page[start + 1].islower() and word not in _MODELS:
            continue
        if word in _PLURALS:
            if _IN_HANDS.search(page, max(0, start - _REACH), start):
                yield WeaponMention(Span(start, end), _PLURALS[word], "", USED)
            continue
        sort = _SORT_OF[word]
        calibre = _CALIBRE.search(page, max(0, start - 36), start)
        if sort == "gun" and calibre is None:
            continue
        opens = calibre.start() if calibre else start
        floor = max(0, opens - _REACH)
        if _OF_THE_SORT.match(page, end) or _NOT_OF_IT.search(page, max(0, opens - 36), start):
            continue
        if _WENT_OFF.match(page, end) or _USED.search(page, floor, opens) or _BORNE.search(page, floor, opens):
            role = USED
        else:
            role = HELD if _HELD.search(page, floor, opens) else NAMED
        if role == NAMED and sort in _THINGS:
            continue
        yield WeaponMention(Span(opens, end), sort, _calibre(calibre), role)


def several(page: str) -> bool:
    """Whether a page has words for more weapons than one, or for more than one who shot."""
    return _SEVERAL.search(page) is not None


def _calibre(told: re.Match[str] | None) -> str:
    if told is None:
        return ""
    return f"{told['mm']}mm" if told["mm"] else f".{told['hundredths']}"
