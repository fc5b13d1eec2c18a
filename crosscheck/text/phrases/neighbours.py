"""Little words, and what cannot stand beside them: "one the best", "very a good", "after be sold", "to it's port"."""

from __future__ import annotations

import re
from itertools import product
from typing import Final

from crosscheck.text.phrases.slip import NUMBERS, put, slip
from crosscheck.text.words.wordlist import lexicon

_MANY: Final = rf"(?!(?:one|1)\b)(?:{NUMBERS})"
_UNITS: Final = ("minute", "hour", "day", "week", "month", "year", "mile", "block")
_FAR: Final = ("earlier", "ago", "later", "apart", "away")
_LONGER: Final = (
    "more", "less", "fewer", "older", "younger", "larger", "higher", "lower", "greater", "bigger", "faster", "longer",
)  # fmt: skip
# Behind a preposition "it's" begins a clause before these ("the best of it's to come").
_CLAUSE: Final = (
    "a|about|all|always|an|as|at|because|been|best|better|but|clear|easy|for|good|hard|her|his|important|impossible|in|just"
    "|like|more|my|never|no|not|on|only|our|own|possible|really|so|still|that|the|their|to|too|up|very|well|what|your"
)
_SEEN: Final = (
    "announce announced celebrate celebrated get gets got had has have held hold launch launched lost made make marked "
    "open opened released reveal revealed saw see seen take took won"
).split()
_WHICH: Final = "first|second|third|fair|latest|largest|annual|entire|biggest|next|current|former|full|final"
# What "its" for "it's" stands behind, and what behind it.
_TELLING: Final = (
    "and because believe but guess hope if know me now said say says so tell tells that them think thinks thought today"
).split()
_TITLES: Final = (
    "Officer", "Detective", "Senator", "Congressman", "Congresswoman", "Judge", "Sgt.", "Lt.", "Capt.", "Mayor",
    "Governor", "Captain", "Sergeant", "Lieutenant", "Sheriff", "Rep.", "Sen.", "Gov.", "Dr.", "Mr.", "Mrs.", "Ms.",
)  # fmt: skip
_RUN: Final = "ran running walked walking sped fled broke threw got drove taken stole snatched tore".split()
_COMING: Final = (
    "away apart aside ranging ranged suffering suffered came coming comes escaped recovering recovered stems stemming "
    "stemmed prevent prevented miles resulting resulted retired graduated"
).split()
_AGAIN: Final = "day|week|month|year|night|time|minute|season|game"


def _of_a_person(match: re.Match[str]) -> tuple[str, ...]:
    """A title without its article; nothing where no name follows, but a common word ("the Judge Rules Board")."""
    name = match["name"].lower()
    if lexicon().common.get(name, 0) > lexicon().proper.get(name, 0):
        return ()
    return (f"{match['title']} {match['name']}",)


NEIGHBOURS: Final = (
    slip(
        "one the ",
        r"\b(?P<before>is|was|be|been|become|became|as|of|has|had|have|with|by) one the"
        r" (?P<best>most|(?!(?:rest|west|test|guest)\b)[a-z]{1,12}est)\b",
        put(r"\g<before> one of the \g<best>"),
        "“of” is missing",
    ),
    slip(
        "that that ",
        r"\b(?P<that>That) that(?= (?:is|was|has|had|will|would|can|could|did|does|makes?|made)\b)",
        put(r"\g<that>"),
        "a word is printed twice",
    ),
    slip(
        "very a ",
        r"\bvery (?P<a>an?)(?= [a-z])",
        put(r"\g<a> very"),
        "the article stands behind the adverb",
    ),
    slip(
        [f"a few {a} " for a in ("a", "an", "the")],
        rf"\b(?P<few>[Aa] few) (?:an?|the)(?= (?!(?:{_AGAIN})\b)[a-z])",
        put(r"\g<few>"),
        "an article is too many",
    ),
    slip(
        [f"{before} be " for before in ("after", "before", "by", "without", "with")],
        r"\b(?P<before>after|before|by|without|with) be (?P<done>[a-z]{2,14}(?:ed|en))\b(?!-)",
        put(r"\g<before> being \g<done>"),
        "“be” for “being”",
    ),
    slip(
        [f"{when} {had} " for when, had in product(("if", "although", "unless"), ("had", "has", "was", "is", "were"))],
        r"(?<!as )\b(?P<when>[Ii]f|[Aa]lthough|[Uu]nless) (?P<had>had|has|was|is|were)"
        r"(?= [a-z])(?! (?:to|it|he|she|they|not)\b)",
        put(r"\g<when> it \g<had>", r"\g<when> he \g<had>"),
        "the subject of the clause is missing",
    ),
    slip(
        [f"{be} it{s}s " for be, s in product(("of", "to", "from", "by", "with", "into"), "'’")],
        rf"\b(?P<before>of|to|from|by|with|into) it['’]s"
        rf" (?P<what>(?!(?:{_CLAUSE})\b)(?![a-z]+(?:ing|ed|ly)\b)[a-z]{{3,20}})\b",
        put(r"\g<before> its \g<what>"),
        "“it's” is “it is”",
    ),
    slip(
        [f"{seen} it{s}s " for seen, s in product(_SEEN, "'’")],
        rf"\b(?P<seen>{'|'.join(_SEEN)}) it['’]s (?P<which>{_WHICH})(?= [a-z])",
        put(r"\g<seen> its \g<which>"),
        "“it's” is “it is”",
    ),
    slip(
        [f"{say} its " for say in _TELLING],
        rf"\b(?P<say>{'|'.join(_TELLING)}) its (?P<what>not|a|an|the|been|no longer)(?= (?!in|un|so)[a-z])",
        put(r"\g<say> it's \g<what>"),
        "“its” stands before a noun",
    ),
    slip(
        [f"{more} that " for more in _LONGER],
        rf"(?<![Tt]he )\b(?P<more>{'|'.join(_LONGER)}) that (?P<number>(?!one\b)(?:{NUMBERS}|half)\b|[$€£])",
        put(r"\g<more> than \g<number>"),
        "“that” is no comparison",
    ),
    slip(
        [f"{number} of " for number in ("hundred", "thousand", "dozen")],
        rf"\b(?P<few>[Ff]ew|[Ss]everal|[Mm]any|{_MANY}) (?P<number>hundred|thousand|dozen) of"
        r" (?P<what>(?!(?:its|hers|ours|theirs|this)\b)[a-z]{2,}s|people|men|women|children)\b(?!['’-])",
        put(r"\g<few> \g<number> \g<what>"),
        "“of” follows hundreds, not a hundred",
    ),
    slip(
        [f" {unit} {far}" for unit, far in product(_UNITS, _FAR)],
        rf"(?<![\w/.,-])(?P<number>{_MANY}) (?P<unit>{'|'.join(_UNITS)}) (?P<far>{'|'.join(_FAR)})\b",
        put(r"\g<number> \g<unit>s \g<far>"),
        "the noun stands in the singular",
    ),
    slip(
        [f"{ran} way" for ran in _RUN],
        rf"\b(?P<ran>{'|'.join(_RUN)}) way(?=[.,;]| (?:from|after|when|before|with|as|and)\b)",
        put(r"\g<ran> away"),
        "a letter is missing",
    ),
    slip(
        [f"{who} though " for who in ("he", "she", "i", "they", "we", "you")],
        r"\b(?P<who>he|she|I|they|we|you) though (?P<of>of|that|he|she|it|they|about|I|we|the)\b",
        put(r"\g<who> thought \g<of>"),
        "a letter is missing",
    ),
    slip(
        [f"{come} form " for come in _COMING],
        rf"\b(?P<come>{'|'.join(_COMING)}) form(?= [\w“\"])",
        put(r"\g<come> from"),
        "two letters have changed places",
    ),
    slip(
        [f"the {title.lower()} " for title in _TITLES],
        rf"\b[Tt]he (?P<title>{'|'.join(map(re.escape, _TITLES))}) (?P<name>[A-Z][a-z]+)"
        r"(?= [A-Z][a-z]+\b(?!['’]?s? [A-Z]))",
        _of_a_person,
        "an article is too many",
    ),
)
