"""A person's name taken apart: given and middle names, particles, family name, suffix, nickname."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from crosscheck.names.given import known_given_names
from crosscheck.names.letters import APOSTROPHES, HYPHENS, folded, is_loose
from crosscheck.names.wordlists import read_sections

# A person's name is shorter than this; what comes after is not read.
_LONGEST = 200
_MOST_WORDS = 16

_NICKNAME = re.compile(r"""["“„«]([^"“”„«»()]{1,40})["”“»]|(?<!\S)['‘]([^'‘’]{1,40})['’](?!\S)|\(([^()]{1,40})\)""")
_PIECES = re.compile(f"[^{re.escape(HYPHENS)}]+")
_POINTS = ' .,;:!?*"“”()[]'
_POSSESSIVE = re.compile(f"[{re.escape(APOSTROPHES)}](?:[sS](?!\\w)|$)")
_RUN_ON = re.compile(r"(?<=[a-z]{2})\.(?=[A-Z][a-z])")
_BREAK = re.compile(r"[\s·・_]+")
_LETTERS_WITH_STOPS = re.compile(r"(?:[^\W\d_]\.){2,4}")
_CAMEL_INITIALS = re.compile(r"[A-Z]{2,3}")

_SUFFIXES = {
    "jr": "jr", "jnr": "jr", "junior": "jr", "sr": "sr", "snr": "sr", "senior": "sr", "ii": "ii", "2nd": "ii",
    "iii": "iii", "3rd": "iii", "iv": "iv", "4th": "iv",
}  # fmt: skip
# Kings and popes; in capitals, for "Xi" is a family name.
_NUMBERS = frozenset("I V VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII".split())
_AFTER_NAME = frozenset("phd md esq obe mbe cbe kbe mp msp qc kc dds rn cpa jd dr".split())
# Headings of the list of titles: what ends a title, and what does so only after another of its words or printed small.
_HEADS = ("honorifics m", "honorifics f", "honorifics", "ranks", "offices", "law")
_ROLES = ("roles", "role tails")
# Titles that are given names or surnames as well; taken for titles only where two words or more follow.
_TITLES_TOO = frozenset(
    "don dean earl king prince duke lance major po di justice hunter pope bishop marshal baron".split()
)
_CONNECTORS = frozenset("of for the and to at".split())
_STYLES = frozenset("his her your excellency majesty highness royal holiness honour comrade citizen mx".split())
_RANK_TAILS = frozenset("1st 2nd class grade".split())
_SERVANT = frozenset("abd abdul abdel abdal abdur abdoul abdool abdu".split())
_PARTICLES = frozenset(
    "al el ul ur as ash bin bint ben ibn bnu ould van von vom zu zum zur af av der den de da do dos das du del della "
    "degli di la las le lo los ter ten y e na wa oglu".split()
)
# Alone between two capitalised words these are particles only where printed small.
_SMALL_ONLY = frozenset("y e as ash na wa do ten lo av".split())
_SURNAMES_FIRST = frozenset(
    "ri pak choe ryu ryom yun jang jon chu mun ra yi rhee ku kye nam sin so paek pyon rim ro o u im bae baek yang kwak "
    "ko min hyon tong ju ren gu jin qian sung chow wong cheung leung lau yip ng phan hoang ngo dinh ly truong hsu "
    "hsieh teng kuo tseng".split()
)


@dataclass(frozen=True, slots=True)
class NameWord:
    """One word of a name.

    Attributes:
        text: Folded: small plain Latin letters.
        printed: As printed, without points.
        loose: Whether it was printed in a script that leaves sounds open: Arabic, Hebrew, kana, Hangul.
    """

    text: str
    printed: str
    loose: bool = False


Words = tuple[NameWord, ...]


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name in its parts, each a tuple of words; titles and honorifics are left out.

    Attributes:
        given: The first given name, with an initial or more where those stand for it ("J. J.").
        middle: What stands between given and family name.
        particles: "van", "der", "bin", "al" and their like.
        family: The family name; the only word of a name of one word; both halves of a double name.
        suffix: "jr", "sr", "ii", "iii", "iv".
        nickname: What is printed in quotation marks or brackets.
        surname_first: Whether the family name is printed before the given name without a comma.
        order_free: Whether papers print the name in either order (East Asian).
        sex: "m" after Mr, Sir, Lord ...; "f" after Mrs, Miss, Lady ...; "" after none of them.
    """

    given: Words = ()
    middle: Words = ()
    particles: Words = ()
    family: Words = ()
    suffix: Words = ()
    nickname: Words = ()
    surname_first: bool = False
    order_free: bool = False
    sex: str = ""

    @property
    def words(self) -> Words:
        """Given, middle and family names in that order: what carries the identity."""
        return self.given + self.middle + self.family


@lru_cache(maxsize=1 << 14)
def split_name(name: str) -> NameParts:
    """Take a person's name apart.

    Titles, ages and letters after the name are dropped ("Dr.", "Prime Minister", "MD"), "Smith, John" is put in
    order, and the family name is looked for at the front of an East Asian name. A name without a letter has no parts.
    """
    text = name[:_LONGEST]
    nicknames: list[NameWord] = []
    for found in _NICKNAME.finditer(text):
        inner = next(group for group in found.groups() if group is not None)
        nicknames += [word for word in map(_word, _BREAK.split(inner)) if word.text.isalpha()]
    text = _RUN_ON.sub(". ", _POSSESSIVE.sub("", _NICKNAME.sub(" ", text)))
    text, _, after = text.partition(",")
    rest = [piece for piece in after.replace(",", " ").split() if folded(piece)]
    suffix = tuple(_word(_SUFFIXES[folded(piece)], piece) for piece in rest if folded(piece) in _SUFFIXES)
    rest = [p for p in rest if not p[0].isdigit() and folded(p) not in _SUFFIXES and folded(p) not in _AFTER_NAME]
    printed = [piece for piece in _BREAK.split(text) if folded(piece)]
    whole = len(printed) > 1 and printed[0][0].isupper() and folded(printed[0]) in known_given_names()
    turned = bool(rest and printed) and not whole and not any(piece[0].islower() for piece in rest)
    pieces = _untitled(rest) + printed if turned else printed
    kept = _untitled(pieces)
    parts = _assigned(kept, len(printed) if turned else 0)
    return replace(
        parts,
        suffix=parts.suffix + suffix,
        nickname=tuple(nicknames[:_MOST_WORDS]),
        sex=_sex(pieces[0]) if pieces and kept[0] != pieces[0] else "",
    )


@cache
def _listed(filename: str, *headings: str) -> frozenset[str]:
    """The words under some headings of a lexicon file; without headings, under all of them."""
    sections = read_sections(filename)
    return frozenset(word for name in headings or sections for line in sections.get(name, ()) for word in line.split())


def _sex(title: str) -> str:
    key = title.casefold().strip(".,")
    if key in _listed("titles.txt", "honorifics f"):
        return "f"
    return "m" if key in _listed("titles.txt", "honorifics m") else ""


def _word(text: str, printed: str | None = None) -> NameWord:
    shown = (printed or text).strip(_POINTS)
    return NameWord(folded(text), shown, is_loose(text))


def _untitled(pieces: list[str]) -> list[str]:
    """The pieces without the title before the name and the letters after it."""
    while len(pieces) > 1 and folded(pieces[-1]) in _AFTER_NAME:
        pieces = pieces[:-1]
    heads, roles = _listed("titles.txt", *_HEADS), _listed("titles.txt", *_ROLES)
    inner, peoples = _listed("titles.txt"), _listed("capitals.txt", "demonyms")
    given = known_given_names()
    last = -1
    joined = False
    for number, piece in enumerate(pieces[:-1]):
        key = piece.casefold().strip(".,")
        small = piece[0].islower() and key not in _PARTICLES
        led = last == number - 1 >= 0
        if led and (key in _CONNECTORS or joined or key in _RANK_TAILS):
            joined = key in _CONNECTORS
            last = number
        elif key in heads or (key in roles and (small or led)):
            follow = len(pieces) - number - 1
            if last < 0 and (
                (key in given and not piece.endswith(".")) or (key in _TITLES_TOO and follow == 1 and not small)
            ):
                break
            last = number
        elif small or key in _STYLES:
            last = number
        elif key not in inner and key not in peoples:
            break
    return pieces[last + 1 :]


def _assigned(pieces: list[str], turned: int) -> NameParts:
    """The parts of a name without its titles; ``turned`` last pieces are the family name that was printed first."""
    suffix: list[NameWord] = []
    while len(pieces) > 1 and (folded(pieces[-1]) in _SUFFIXES or _is_numbered(pieces)):
        printed = pieces.pop()
        suffix.insert(0, _word(_SUFFIXES.get(folded(printed), folded(printed)), printed))
    if len(pieces) == 1 and 2 <= len(pieces[0]) <= 4 and all("\uac00" <= letter <= "\ud7a3" for letter in pieces[0]):
        return NameParts((_word(pieces[0][1:]),), family=(_word(pieces[0][0]),), surname_first=True, order_free=True)
    words, particles, family_words = _words(pieces, turned)
    words = words[:_MOST_WORDS]
    if not words:
        words, particles = particles[-1:], particles[:-1]
    family_words = min(max(family_words, 1), len(words))
    first, last = words[:1], words[-1:]
    if not turned and len(words) > 1 and all(len(word.text) < 9 for word in words):
        # "Wei-dong Zhang": half a name is nobody's family name.
        whole = _PIECES.fullmatch(pieces[0]) is not None
        if whole and _leads(first[0]) and (len(words) > 2 or not _common_given(words[1])):
            return NameParts(
                tuple(words[1:2]),
                tuple(words[2:]),
                (),
                tuple(first),
                tuple(suffix),
                (),
                surname_first=True,
                order_free=True,
            )
        if len(words) < 4 and _leads(last[0]) and not _common_given(first[0]):
            return NameParts(
                tuple(words[:1]), tuple(words[1:-1]), tuple(particles), tuple(last), tuple(suffix), (), order_free=True
            )
    given = words[: len(words) - family_words]
    return NameParts(
        tuple(given[:1]), tuple(given[1:]), tuple(particles), tuple(words[len(words) - family_words :]), tuple(suffix)
    )


def _is_numbered(pieces: list[str]) -> bool:
    """Whether a name ends in a number: "John Paul I"."""
    return pieces[-1] in _NUMBERS and not all(map(str.isupper, pieces))


def _leads(word: NameWord) -> bool:
    return word.text in _SURNAMES_FIRST or word.text in _listed("capitals.txt", "surname first")


def _no_initials(piece: str) -> bool:
    word = _word(piece)
    return word.text in _PARTICLES or _leads(word)


def _common_given(word: NameWord) -> bool:
    return word.text in known_given_names()


def _words(pieces: list[str], turned: int) -> tuple[list[NameWord], list[NameWord], int]:
    """The words that carry the name, its particles, and how many words the last piece made."""
    capitals = all(map(str.isupper, pieces)) or any(piece.isupper() and len(piece) > 3 for piece in pieces)
    words: list[NameWord] = []
    particles: list[NameWord] = []
    family = 0
    for number, piece in enumerate(pieces):
        final = number == len(pieces) - 1
        before = len(words)
        if _LETTERS_WITH_STOPS.fullmatch(piece) or (
            not capitals and not final and _CAMEL_INITIALS.fullmatch(piece) and not _no_initials(piece)
        ):
            words += [_word(letter) for letter in piece if letter != "."]
            continue
        split = [part for part in _PIECES.findall(piece) if folded(part)]
        for place, part in enumerate(split):
            word = _word(part.strip(APOSTROPHES) if len(part) > 1 else part)
            ends = final and place == len(split) - 1
            if word.text in _SERVANT and not ends:
                words.append(NameWord("abdul", word.printed))
            elif not ends and _is_particle(
                part, word.text, number + place, joined=place < len(split) - 1, pieces=pieces
            ):
                particles.append(word)
            else:
                words.append(word)
        if final or number >= len(pieces) - turned:
            family += len(words) - before
    return words, particles, family


def _is_particle(part: str, text: str, place: int, *, joined: bool, pieces: list[str]) -> bool:
    """Whether a word before the last is a particle: in the middle, joined by a hyphen, printed small, or one of two."""
    if text not in _PARTICLES:
        return False
    if part[0].islower():
        return True
    if text in _SMALL_ONLY and not joined:
        return False
    return place > 0 or joined or folded(pieces[1]) in _PARTICLES
