"""Nationality: the countries of which somebody is said to be, and how two of them relate."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from crosscheck.model import Agreement, Json, Relation
from crosscheck.model.frozen import frozen
from crosscheck.names import wordlists as w

# Peoples by their noun where the adjective is another word.
_PEOPLES = {
    "argentine": "argentinian", "bosniak": "bosnian", "briton": "british", "croat": "croatian",
    "dane": "danish", "dutchman": "dutch", "dutchwoman": "dutch", "ecuadorean": "ecuadorian",
    "englishman": "english", "englishwoman": "english", "filipina": "philippine", "filipino": "philippine",
    "finn": "finnish", "frenchman": "french", "frenchwoman": "french", "irishman": "irish",
    "irishwoman": "irish", "kazakhstani": "kazakh", "lao": "laotian", "nepali": "nepalese",
    "salvadorean": "salvadoran", "scot": "scottish", "scots": "scottish", "scotsman": "scottish",
    "serb": "serbian", "slovene": "slovenian", "spaniard": "spanish", "swede": "swedish", "turk": "turkish",
    "welshman": "welsh", "yemenite": "yemeni",
}  # fmt: skip
# Words for a people that are no passport: creeds, parties, regions, and peoples of several countries.
_NO_PASSPORT = frozenset(
    "african anglo arab arabic asian basque bavarian breton buddhist californian caribbean catalan catholic caucasian "
    "christian communist conservative corsican cossack dem democrat democratic eastern european evangelical floridian "
    "flemish gop hamas hebrew hezbollah hindu hispanic independent isis islamic islamist jew jewish jihadist kurd "
    "kurdish labour latin latina latino liberal libertarian londoner marxist mormon muslim nazi northeast northern "
    "northwest olympic orthodox paralympic parisian persian protestant punjabi republican rican roma romanians "
    "scandinavian shia shiite sicilian sikh socialist southeast southern southwest soviet sunni taliban tamil texan "
    "tibetan tories tory victorian western yugoslav zionist hawaiian chechen al-qaeda new-yorker quebecois".split()
)
# Countries and their peoples by two words, where the second alone is another people or none.
OF_TWO = {
    name: name
    for name in (
        "cape verdean,central african,costa rican,east german,east timorese,equatorial guinean,hong kong,new zealand,"
        "north korean,north macedonian,north vietnamese,northern irish,puerto rican,saudi,sierra leonean,"
        "solomon islander,south african,south korean,south sudanese,south vietnamese,sri lankan,west german"
    ).split(",")
} | {"hong konger": "hong kong", "new zealander": "new zealand", "saudi arabian": "saudi", "sri lanka": "sri lankan"}
# Before a people they make it one of several countries: "Latin American".
OF_SEVERAL = frozenset("central east eastern latin native north northern pan south southern west western".split())
_OF_BRITAIN = frozenset({"british", "english", "scottish", "welsh", "northern irish"})


@frozen
class Nationality:
    """The countries of which somebody is said to be, by their adjectives in lower case."""

    nations: frozenset[str]

    def relate(self, other: Nationality, /) -> Relation:
        """The same, one of two passports, or another country."""
        if self == other:
            return Relation(Agreement.SAME)
        if self.nations & other.nations:
            return Relation(Agreement.COMPATIBLE, "one report names a second nationality")
        if _is_of_two(self.nations, other.nations) or _is_of_two(other.nations, self.nations):
            return Relation(Agreement.COMPATIBLE, "one tells more closely of which country")
        if self.nations & _OF_BRITAIN and other.nations & _OF_BRITAIN:
            return Relation(Agreement.COMPATIBLE, "one names the part of the kingdom")
        return Relation(Agreement.CONFLICTING, "a person can hold two passports, or was born abroad", 0.7)

    def covers(self, other: Nationality, /) -> bool:
        """Whether the other names every country that this names."""
        return self.nations <= other.nations

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"nations": [*sorted(self.nations)]}

    def __str__(self) -> str:
        return "-".join(nation.title() for nation in sorted(self.nations))


def _is_of_two(wider: frozenset[str], closer: frozenset[str]) -> bool:
    """Whether one tells a people that the other tells with a word before it: "Korean", "South Korean"."""
    return any(nation.endswith(f" {people}") for people in wider for nation in closer)


def nations_of(printed: str) -> frozenset[str]:
    """The countries of a word such as "Israeli-American"; none where a part is no country's, or a whole people."""
    parts = printed.lower().split("-")
    if not all(map(_is_of_one, parts)):
        return frozenset()
    return frozenset(_PEOPLES.get(part, part) for part in parts)


def _is_of_one(word: str) -> bool:
    """Whether a word is said of one person's country: "Greek", and not "Greeks"."""
    known = w.word_classes()
    plural = word.endswith("s") and known.get(word[:-1], 0) & w.DEMONYM
    return bool(known.get(word, 0) & w.DEMONYM) and not plural and word not in _NO_PASSPORT


@cache
def countries() -> dict[str, str]:
    """The word for its people of each country, both in lower case."""
    text = files("crosscheck.names").joinpath("lexicon", "countries.txt").read_text(encoding="utf-8")
    rows = (line.replace("-", "\xa0").split(" ") for line in text.splitlines() if not line.startswith("#"))
    return {country.replace("\xa0", " "): people.replace("\xa0", " ") for country, people in rows}
