"""The noun phrase behind a number: "three young children", "two of the victims"."""

from __future__ import annotations

import re

from crosscheck.model.frozen import frozen
from crosscheck.text.words.function_words import FUNCTION_WORDS

_WORD = re.compile(r"(?:[ \u00a0]|\r?\n(?!\r?\n)|[ ]?[“\"‘])([A-Za-z][A-Za-z’'-]{0,24})")
_OF = re.compile(r" of (?:the |its |his |her |their |our |my |these |those |all )?(?=[A-Za-z])")
_AND_NAME = re.compile(r" [A-Z]")
_MOST_WORDS = 6
# Words that a noun phrase does not run across.
_STOPS = FUNCTION_WORDS | frozenset(
    "aboard again ago ahead alone also away back both each early either even every here just late minus neither "
    "onboard only per plus said says still suffered sustained then there told that's it's he's she's who've".split()
)
_IRREGULAR = {
    "people": "person", "persons": "person", "men": "man", "women": "woman", "children": "child", "police": "police",
    "feet": "foot", "teeth": "tooth", "geese": "goose", "mice": "mouse", "wives": "wife", "lives": "life",
    "knives": "knife",
    "wolves": "wolf", "thieves": "thief", "leaves": "leaf", "shelves": "shelf", "halves": "half", "loaves": "loaf",
    "crises": "crisis", "fishermen": "fisherman", "policemen": "policeman", "firemen": "fireman", "gunmen": "gunman",
    "servicemen": "serviceman", "congressmen": "congressman", "businessmen": "businessman", "youths": "youth",
    "policewomen": "policewoman", "sheep": "sheep", "fish": "fish", "cattle": "cattle", "aircraft": "aircraft",
    "buses": "bus", "gases": "gas", "series": "series", "species": "species", "troops": "troop", "personnel": "person",
    "crew": "crew", "staff": "staff",
    "sons-in-law": "son-in-law", "passers-by": "passer-by", "dice": "die", "data": "datum", "phenomena": "phenomenon",
    "movies": "movie", "cookies": "cookie", "ties": "tie", "shoes": "shoe", "criteria": "criterion", "salmon": "salmon",
    "grandchildren": "grandchild", "schoolchildren": "schoolchild", "gentlemen": "gentleman", "others": "other",
}  # fmt: skip
# What is one and what are many alike: "one crew member", "12 crew".
_OF_ONE_FORM = frozenset(("series", "species", "crew", "staff"))
_NO_PLURAL = frozenset(
    "gas bus plus less previous various serious famous religious dangerous cross press class business us".split()
)
_OTHERS = frozenset("others other more additional further".split())
# Words that close a noun phrase by themselves: "17 dead", "five wounded".
CLOSING = frozenset(
    "dead killed died slain injured wounded hurt missing arrested detained homeless hospitalized hospitalised rescued "
    "evacuated displaced charged indicted shot stabbed convicted abducted kidnapped trapped".split()
)
# Words in -ing that are nouns; after "one" any other tells what somebody does.
_ING_NOUNS = frozenset(
    "building thing king ring wing meeting painting shooting hearing morning evening being killing stabbing string "
    "spring ceiling wedding warning reading landing crossing opening beginning gathering drawing ruling filing "
    "listing offering rating recording posting bombing hanging drowning sibling dressing stocking".split()
)
_ED_NOUNS = frozenset("bed shed seed breed weed sled feed reed".split())
# Irregular past tenses, and the present of verbs that reporters use.
_VERBS = frozenset(
    "threw found told ran came went took got made gave left saw knew thought felt kept held lost shot hit fell fled "
    "drove rode wrote spoke broke began stood sat won led met paid sent spent bought brought caught fought sold "
    "claims gets takes makes swam sank flew grew hid lay rose sang shook stole struck swore tore wore woke chose drew "
    "froze hung slid slept became built cut dealt dug ate forgot heard led meant put quit sought swept taught swung "
    "stuck goes comes wants needs knows works lives".split()
)


@frozen
class NounPhrase:
    """What stands behind a number.

    Attributes:
        text: The phrase in lower case, without "of the".
        head: Its head noun in the singular; "" where none was found.
        end: Where it ends; behind the number where none was found.
        plural: Whether the head is a plural.
        others: Whether it says "others" or "more".
    """

    text: str
    head: str
    end: int
    plural: bool
    others: bool


def noun_phrase(page: str, end: int, *, single: bool) -> NounPhrase:
    """The noun phrase that begins at ``end``, right behind a number. Anchored; reads up to six words.

    Args:
        page: The text.
        end: Where the number ends.
        single: Whether a noun in the singular is due, behind "one" and ordinals.
    """
    start = end
    of = _OF.match(page, end)
    if of:
        start = end = of.end() - 1
        single = False
    words: list[str] = []
    others = named = False
    for _ in range(_MOST_WORDS):
        match = _WORD.match(page, end)
        if match is None:
            break
        word = match[1].lower()
        if match[0][0] in "\r\n" and match[1][0].isupper():
            # The next line of a list: "Dead: 4", "Injured: 12".
            break
        if word in _STOPS:
            # "40 Ford and Honda cars", "eight current or former members": one phrase.
            joins = word in ("and", "or") and words and not single
            if not joins or (is_plural(words[-1]) and not (named and _AND_NAME.match(page, match.end()))):
                break
            end = match.end()
            continue
        if word.endswith(("'s", "’s")):
            words, end = [], match.end()
            continue
        if word in CLOSING and not (single and (words or word == "shot")):
            if not _OTHERS.issuperset(words):
                break
            return NounPhrase(word, word, match.end(), True, others)
        if single and (_acts(word, words) or (is_plural(word) and word not in _OF_ONE_FORM)):
            break
        named = match[1][0].isupper()
        others = others or word in _OTHERS
        words.append(word)
        end = match.end()
        if is_plural(word) and not single:
            following = _WORD.match(page, end)
            if following is None or following[1].lower() in _STOPS or not is_plural(following[1].lower()):
                return NounPhrase(" ".join(words), singular(word), end, True, others)
    if words and single:
        return NounPhrase(" ".join(words), words[-1], end, False, others)
    return NounPhrase("", "", start, False, others)


def _acts(word: str, before: list[str]) -> bool:
    """Whether a word behind "one" is a verb: "one person threw", "one suffering"."""
    if word in _VERBS or (word.endswith("ing") and word not in _ING_NOUNS):
        return True
    return word.endswith("ed") and (bool(before) or word not in _ED_NOUNS)


def is_plural(word: str) -> bool:
    """Whether a word in lower case looks like a plural."""
    if word in _IRREGULAR:
        return True
    return len(word) > 2 and word[-1] == "s" and not word.endswith(("ss", "us", "is", "ous")) and word not in _NO_PLURAL


def singular(noun: str) -> str:
    """The singular of a noun in lower case."""
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if not is_plural(noun):
        return noun
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "xes", "sses", "zes", "oes")):
        return noun[:-2]
    return noun[:-1]
