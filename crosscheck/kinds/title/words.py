"""The words of a title: abbreviations written out, and which of them are ranks."""

from __future__ import annotations

from functools import lru_cache

_SHORT = {
    "sgt": "sergeant", "lt": "lieutenant", "capt": "captain", "col": "colonel", "maj": "major", "gen": "general",
    "cpl": "corporal", "pm": "prime minister", "gov": "governor", "sen": "senator", "rep": "representative",
    "prof": "professor", "pres": "president", "atty": "attorney", "det": "detective", "supt": "superintendent",
    "defense": "defence", "cmdr": "commander", "adm": "admiral", "ceo": "chief executive", "coo": "chief operating",
    "cfo": "chief financial", "cto": "chief technology", "vp": "vice president", "md": "managing director",
    "insp": "inspector", "gm": "general manager", "lieut": "lieutenant", "reps": "representative", "sens": "senator",
    "govs": "governor", "congressman": "representative", "congresswoman": "representative", "chair": "chairman",
    "chairwoman": "chairman", "chairperson": "chairman", "spokeswoman": "spokesman", "spokesperson": "spokesman",
    "advisor": "adviser", "lawyer": "attorney", "premier": "prime minister", "councilor": "councillor",
    "policewoman": "policeman", "businesswoman": "businessman", "undersecretary": "under secretary",
}  # fmt: skip
# "The finance chief" is the chief financial officer.
_OF_CHIEFS = {"finance": "financial", "operations": "operating", "tech": "technology"}
_OF_MONEY = frozenset(("finance", "financial"))
# A fire district and a fire department have one chief.
_NOISE = frozenset("the of for and a an his her its their second third district department".split())
# Ranks exclude each other whatever stands beside them: a police lieutenant is a detective lieutenant.
RANKS = frozenset(
    "constable corporal sergeant lieutenant captain commodore major colonel brigadier general admiral inspector "
    "superintendent private".split()
)
# Beside these general, inspector and lieutenant are no ranks: "attorney general", "lieutenant governor".
_RANKS_OR_NOT = frozenset({"general", "inspector", "lieutenant"})
_CIVIL = frozenset(
    "attorney auditor comptroller consul counsel director governor manager postmaster secretary solicitor "
    "surgeon".split()
)


@lru_cache(maxsize=1 << 14)
def words_of(printed: str) -> frozenset[str]:
    """The words of a title in lower case, abbreviations written out, without those that tell nothing."""
    folded = printed.lower().replace("-", " ").replace(".", " ").replace("'s", " ").replace("’s", " ")
    words = frozenset(w for word in folded.split() for w in _SHORT.get(word, word).split()) - _NOISE
    if "director" in words and words & _OF_MONEY:
        # A British finance director is a chief financial officer.
        return words - _OF_MONEY - {"director"} | {"chief", "financial"}
    if "chief" not in words:
        return words
    # "Chief executive", "chief executive officer".
    return frozenset(_OF_CHIEFS.get(word, word) for word in words - {"officer"})


def ranks_of(words: frozenset[str]) -> frozenset[str]:
    """The ranks among the words of a title."""
    ranks = words & RANKS
    return ranks if words.isdisjoint(_CIVIL) else ranks - _RANKS_OR_NOT
