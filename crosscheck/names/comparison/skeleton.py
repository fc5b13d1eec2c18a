"""What is left of a name when the choices of transliteration are taken out of it."""

from __future__ import annotations

from functools import lru_cache

# In this order; a capital letter stands for one sound that Latin spellings write with several letters.
_SPELLINGS = tuple(
    pair.split(">")
    for pair in (
        "dzh>j dj>j chr>kr tsch>C tch>C cz>C sch>S sh>S ch>C kh>h gh>g ph>f th>t dh>d zh>Z ck>k tz>T ts>T qu>k q>k "
        "x>ks w>v ce>se ci>si cy>si c>k aa>a ae>a oe>o eou>u eo>u eu>u ue>u oui>ui ou>u oo>u ee>i ie>i ei>e ey>e "
        "ej>e ai>e ay>e aj>e ij>i o>u y>i j>i"
    ).split()
)
_VOWELS = frozenset("aeiou")
_CLASSES = str.maketrans({"g": "k", "z": "s", "S": "s", "Z": "s", "T": "ts", "C": "c", "p": "b", "f": "v"})


@lru_cache(maxsize=1 << 15)
def sound_key(word: str) -> str:
    """The word with one letter for each sound: names that sound alike in Latin letters share it.

    ``word`` is folded (small plain letters). Andrei and Andrey, Kats and Katz, Petrovskiy and Petrovsky,
    Mounir and Munir, Sung and Seong have one key each; Dan and Don have two.
    """
    key = word
    if key[:1] == "x" and key[1:2] in _VOWELS:
        key = "sh" + key[1:]
    elif key[:2] == "ye":
        key = key[1:]
    if key[-2:] in {"ow", "ff"}:
        key = key[:-1] + "v" if key[-1] == "w" else key[:-2] + "v"
    for spelling, sound in _SPELLINGS:
        if spelling in key:
            key = key.replace(spelling, sound)
    out: list[str] = []
    for at, letter in enumerate(key):
        if out and out[-1] == letter:
            continue
        if letter == "h" and out and out[-1] in _VOWELS and key[at + 1 : at + 2] not in _VOWELS:
            continue
        out.append(letter)
    return "".join(out)


@lru_cache(maxsize=1 << 15)
def skeleton(word: str) -> str:
    """The consonants of the word's sound key in coarse classes: a cheap key to bring like surnames together.

    ``word`` is folded. Gasim and Qasim, Holaday and Holoday, Bernstein and Bernshtein share one. It
    proposes pairs and decides nothing: Dan and Don share one too.
    """
    key = sound_key(word)
    out: list[str] = []
    for letter in key.translate(_CLASSES):
        if letter not in _VOWELS and letter != "h" and (not out or out[-1] != letter):
            out.append(letter)
    if key[:1] not in _VOWELS:
        return "".join(out)
    return ("y" if key[0] == "i" and key[1:2] in _VOWELS else "a") + "".join(out)
