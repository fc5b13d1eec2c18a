"""Synonyms: words that news prose exchanges for each other, so that two reports of one thing can be matched."""

from __future__ import annotations

import re
from functools import lru_cache

# One line a set. Words with a second sense that is as common ("bill", "held", "income") are left out.
_SETS = """
revenue revenues sales turnover
profit profits earnings earned
jobs posts positions workers worker employees employee staff workforce
damage damages losses cost costs
dead killed died dies deaths death toll fatalities deadly
injured hurt wounded injuries injuring wounding
jail jailed prison imprisoned
earthquake quake tremor temblor
built constructed erected
founded established
found discovered discovery
acquire acquired acquisition purchase bought takeover
fell fall falls dropped declined decreased plunged fewer lower
rose rise rises grow grew grown growth gained increased increase climbed jumped
tall height
deep depth
long length
house houses home homes
born birth
married marry marriage marriages wedding wedded wife husband
fire fires blaze wildfire inferno
vessel boat ship ferry freighter
sank sink sinks sunk sinking
plane planes aircraft airliner airliners jetliner jetliners jet jets
destroyed razed flattened gutted
student students pupil pupils
vote votes ballot ballots
arrested arrests detained
child children kids
fans crowd spectators supporters
aboard onboard board
soldiers soldier troops troop servicemen serviceman
customers customer subscribers subscriber
visitors visitor tourists tourist
protesters protester protestors protestor demonstrators demonstrator marchers marcher
rebels rebel militants militant insurgents insurgent guerrillas guerrilla
prisoners prisoner inmates inmate
residents resident villagers villager inhabitants inhabitant
firefighters firefighter firemen fireman
officers officer policemen policeman
engines engine appliances appliance
shots shot rounds round gunshots gunshot
cars vehicles vehicle automobiles
shops shop stores store
games game matches match
robbers robber gunmen gunman bandits thieves
jewels jewellery jewelry gems
reporters reporter journalists journalist
attorney attorneys lawyer lawyers
physician physicians doctor doctors
country countries nation nations
"""
_OF = {word: words.split()[0] for words in _SETS.strip().splitlines() for word in words.split()}
_STEM = 5
WORD = re.compile(r"[A-Za-z][a-z]{3,}|[0-9][0-9.,]*[0-9]")
_FUNCTION = frozenset(
    "about above according after again against ahead almost also although among another around away back because been "
    "before being below between both came come could days does down during each early eight even ever every five four "
    "from further have having here himself hour hours hundred hundreds into itself just last later least less like "
    "made make many million billion trillion thousand thousands dozen dozens minute minutes monday month months more "
    "most much must nearly next nine only other others over part past percent friday roughly same saturday says seven "
    "should since some still such sunday take taken than that their them then there these they this those though three "
    "through thursday time times today told took total tuesday under until upon very wednesday week weeks were what "
    "when where which while whom whose will with within without would year years yesterday your said cent".split()
)
# What one number of a story measures; most events have one of each.
_MEASURES = "magnitude depth turnout attendance capacity population altitude containment unemployment inflation"


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """What a word is matched by: its set of synonyms, else its first letters; "" for a word that tells nothing."""
    low = word.lower()
    if low[:1].isdigit():
        return low.rstrip(".,")
    return "" if low in _FUNCTION else _OF.get(low, low[:_STEM])


def of_one_sense(one: str, other: str) -> bool:
    """Whether two words are told for one thing: "rebel" and "militant"."""
    return one in _OF and _OF[one] == _OF.get(other)


MEASURES = frozenset(map(stem, _MEASURES.split()))
