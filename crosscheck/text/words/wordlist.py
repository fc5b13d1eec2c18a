"""The English word list: which forms are words, and how common they are."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import resources
from itertools import repeat

from crosscheck.model.frozen import frozen

# What is put before and behind a word to make another, in news and in no dictionary.
_PREFIXES = (
    "anti", "bio", "co", "counter", "cyber", "de", "dis", "eco", "ex", "geo", "hyper", "inter", "mega", "micro", "mid",
    "mini", "mis", "multi", "nano", "neuro", "non", "out", "over", "photo", "post", "pre", "pro", "re", "semi", "sub",
    "super", "tele", "trans", "ultra", "un", "under", "up",
)  # fmt: skip
_SUFFIXES = (
    "s", "es", "ed", "d", "ing", "er", "r", "ers", "rs", "ee", "ees", "est", "y", "ly", "ish", "ism",
    "ist", "ists", "able", "ability", "less", "like", "ness", "ful", "fuls", "ship", "hood", "wise", "ward", "wards",
    "proof", "gate", "ify", "ified", "ization", "isation", "ize", "ise", "ized", "ised", "izing", "ising",
)  # fmt: skip
_BEHIND_E = frozenset(("d", "r", "rs"))
# A part of a compound must be a word that everybody knows; a short one, one that everybody uses.
_COMPOUND_BAND = 3
_SHORT_PART_BAND = 5
_NO_PART = frozenset(
    "all and any are but can did for had has her him his how its may nor not our out she the was who you".split()
)
# Words that English prints only inside phrases of other languages ("per annum", "de facto").
_BORROWED = frozenset(
    "ad annum ante bis bona capita carte causa celebre compos corpus cuisine curiae dei dolce domini emeritus et "
    "exempli facie facto femme fide fin fixe flagrante fortiori franca generis grande habeas haute hoc homme homo idem "
    "inter ipso joie jour juris jus laissez lingua loco magna mater mens meum modus mundi muerte nolle nom non nouveau "
    "novo objet oeuvre operandi parentis passant pax per perpetuum piece plume porte posteriori prima primo prix pro "
    "quid quo quoi raison rasa rea res rigueur sanctum sang savoir sine sotto stricto sui tabula tempore terra tete "
    "trompe ultra vende vera vice vida vie vin vivant vivendi vive vivre voce volens vox zeit".split()
)
# Speech as it is heard, which some print in two.
SPOKEN = frozenset(
    "cause coulda dunno gimme gonna gotta haha hafta hmm huh kinda lemme lotta outta oughta shoulda sorta tis twas ugh "
    "uh um wanna whatcha woulda wow yeah yep nope".split()
)
# What stands before the apostrophe of "n't", where the two come apart ("doesn’ t").
_NEGATED = (
    "ain aren couldn daren didn doesn hadn hasn haven isn mightn mustn needn oughtn shan shouldn wasn weren wouldn"
)
_STEMS = frozenset(_NEGATED.split())
_WITHOUT_APOSTROPHE = {stem + "t": f"{stem}'t" for stem in _STEMS} | {"dont": "don't"}
# Two little words that are printed as one.
_TWO_IN_ONE = {
    "alot": "a lot", "aswell": "as well", "atleast": "at least", "eachother": "each other", "infact": "in fact",
    "infront": "in front", "inspite": "in spite", "ofcourse": "of course", "upto": "up to",
}  # fmt: skip

_LOOK_ALIKE = {"0": "o", "1": "l"}
# Words before or behind which a blank is lost, and that make no compounds.
_LEANING = frozenset(
    "and because been could for from getting going had has have her his of said says should than that the their "
    "these they this those to was went were which will with would".split()
)


@frozen
class Lexicon:
    """Words in lower case without accents, each with its band: 0 (hardly ever printed) to 7 ("the").

    Attributes:
        common: Words that are printed in lower case; American, British, Canadian and Australian.
        proper: Words that are printed with a capital, abbreviations too.
    """

    common: Mapping[str, int]
    proper: Mapping[str, int]


@cache
def lexicon() -> Lexicon:
    """The lists, read once and only when asked for: 136,000 words, 30 to 50 ms of CPU, 15 MB."""
    return Lexicon(_bands("words"), _bands("proper"))


@lru_cache(maxsize=65_536)
def plain(word: str) -> str:
    """The form in which a word is looked up: lower case, without accents, with straight apostrophes."""
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFKD", word.lower().replace("’", "'"))
    return "".join(c for c in parts if not unicodedata.combining(c))


def listed(word: str) -> bool:
    """Whether a plain word stands in a list."""
    return word in lexicon().common or word in lexicon().proper or word in _BORROWED or word in SPOKEN or word in _STEMS


def run_together(word: str) -> str | None:
    """The two words that lost the blank between them ("ofthe"), the contraction that lost its apostrophe, or None."""
    if two := _WITHOUT_APOSTROPHE.get(word) or _TWO_IN_ONE.get(word):
        return two
    common = lexicon().common
    for cut in range(2, len(word) - 1):
        head, tail = word[:cut], word[cut:]
        for lean, other in ((head, tail), (tail, head)):
            known = 3 if len(other) > 5 or (lean == "to" and other.endswith("ed")) else 4 if len(other) > 3 else 6
            if lean in _LEANING and common.get(other, 0) >= known:
                return f"{head} {tail}"
    return None


def with_letters(word: str) -> str | None:
    """The listed word in which a digit was struck for the letter that looks like it ("0nline"), or None."""
    digit = "0" if "0" in word else "1"
    letters = word.replace(digit, _LOOK_ALIKE[digit], 1)
    return letters if len(word) > 4 and lexicon().common.get(letters, 0) >= 3 else None


@lru_cache(maxsize=65_536)
def formed(word: str) -> tuple[str, ...]:
    """The listed words that a plain unlisted word is regularly formed of, or none.

    "unleavable" is of "leave", "crowdfund" of "crowd" and "fund", "rewilding" of "wild".
    """
    common = lexicon().common
    for suffix in _SUFFIXES:
        stem = word.removesuffix(suffix)
        if stem == word or len(stem) < 3 or (suffix in _BEHIND_E and stem[-1] != "e"):
            continue
        if suffix[0] == "e" and stem[-1] in "au":
            # No ending of that sort follows such a vowel: "papaer" is not of "papa".
            continue
        if suffix == "s":
            if stem in common and f"{stem}es" not in common:
                return (stem,)
            continue
        bases = [stem, stem[:-1] + "y"] if stem.endswith("i") else [stem]
        if suffix[0] in "aei":
            bases += [stem + "e", _undoubled(stem)]
        for base in bases:
            if common.get(base, -1) >= (2 if len(base) > 3 else 3 if len(suffix) > 3 else 5):
                return (base,)
    for prefix in _PREFIXES:
        rest = word.removeprefix(prefix)
        if rest == word or len(rest) < 3 or (len(rest) == 3 and len(prefix) < 4):
            continue
        if common.get(rest, -1) >= (2 if len(rest) > 5 else 3 if len(rest) > 3 else 4):
            return (rest,)
    for cut in range(3, len(word) - 2):
        head, tail = word[:cut], word[cut:]
        if min(_weight(head), _weight(tail)) >= 0:
            return (head, tail)
    return ()


def _weight(part: str) -> int:
    """How far a part of a compound lies above the band that it must have; negative where it fails."""
    if part in _NO_PART or part in _LEANING:
        return -1
    needed = _SHORT_PART_BAND if len(part) == 3 else _COMPOUND_BAND
    return lexicon().common.get(part, -1) - needed


def _undoubled(stem: str) -> str:
    return stem[:-1] if stem[-1:] == stem[-2:-1] else stem


def _bands(name: str) -> Mapping[str, int]:
    bands: dict[str, int] = {}
    for line in _read(name).splitlines():
        own, several, words = line[0], line[1], line[3:]
        bands.update(zip(words.split(), repeat(int(own))))
        if several != "-":
            # Forms in -s are not printed: every word of the line takes one.
            bands.update(zip((words.replace(" ", "s ") + "s").split(), repeat(int(several))))
    return bands


def _read(name: str) -> str:
    return resources.files("crosscheck.text").joinpath("lexicon", f"{name}.txt").read_text(encoding="ascii")
