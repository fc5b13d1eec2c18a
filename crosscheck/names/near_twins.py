"""Near twins: names that are one but for a slip, the ending of one word ("Frauds Unit") or a small word between."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache, reduce
from itertools import chain, combinations, pairwise
from operator import or_

from crosscheck.names import wordlists as w
from crosscheck.names.comparison.misheard import is_heard_twice
from crosscheck.names.given import known_given_names
from crosscheck.names.letters import folded
from crosscheck.names.reading.roster import one_slip
from crosscheck.names.toponyms import VENUES, are_one_and_several
from crosscheck.text.words.house_style import house_style_pair
from crosscheck.text.words.wordlist import formed, lexicon

# What stands inside a name in small letters, and what joins two names as well as the parts of one.
SMALL = frozenset(("of", "for", "to", "the", "and"))
_JOINING = re.compile(" and (?:the )?")
_REST = r"(?:[a-z]{0,2}\.|[\w'’-]*+)"
# What stands before it is looked at behind its first capital, which the engine looks for at once.
_RUN = re.compile(rf"[A-Z](?<![\w.'’&@#/$-].){_REST}(?: (?:(?:{'|'.join(sorted(SMALL))}) ){{0,2}}[A-Z]{_REST})++")
_GENITIVE = re.compile(r"['’]s?\Z")
# So long is a word that can be a slip of another between two that are the same, or beside one that no list has, beside
# another, and before two or one that tells the sort of a place or body ("County", "Hospital").
_BETWEEN, _BESIDE, _BEFORE_A_SORT, _BEFORE_TWO = 4, 5, 3, 3
# Words of one stem share so many letters, and leave so few.
_STEM, _ENDING = 5, 5
# More words than this in one place are a list, or the tail of a common phrase.
_MANY = 12
# A word as common as this (0 to 7) is printed with an apostrophe and without.
_USED = 5
# What bears the name of a saint or a prince with an "s" or without it.
_OWNED = frozenset("cemetery church college county hospital parish school university".split())
# "Middle East Studies" are "Middle Eastern Studies" in other words.
_SIDES = frozenset("far great middle near".split())
_STREETS = frozenset("avenue boulevard circle court drive lane place road street way".split())
_NO_TWIN = w.DEMONYM | w.CALENDAR | w.OPENER
_SORTS = w.PLACE_WORD | w.ORGANISATION
_NO_NEIGHBOUR = w.OPENER | w.CALENDAR | w.HEAD

_Key = tuple[str, str]
_Seen = dict[str, set[int]]


def name_runs(page: str) -> list[str]:
    """The capitalised words in a row of a page, small words between them included, each row once. Linear."""
    return list(dict.fromkeys(_RUN.findall(page)))


def near_twins(printed: Mapping[str, Collection[int]]) -> list[tuple[str, str]]:
    """Pairs of names, each one word and the words on either side of it in lower case, that are likely one; in order.

    Two words with the same neighbours on both sides are one where they are a plural, an ending or a slip apart; with
    one neighbour in common they are only where no more than a slip sets them apart, or the neighbour tells a street.
    Of two counties or hospitals a slip apart, of which no article prints both, no story tells.

    Args:
        printed: Rows of capitalised words as ``name_runs`` gives them, each with the articles that print it.
    """
    told: dict[_Key, _Seen] = defaultdict(lambda: defaultdict(set))
    for run, articles in printed.items():
        pieces = (piece for piece in _JOINING.split(run) if " " in piece)
        for word, left, right in chain.from_iterable(map(_spots, pieces)):
            for key in ((left, right), (left, ""), ("", right)) if left and right else ((left, right),):
                told[key][word].update(articles)
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for pair, names in chain(_pairs(told), _but_for_small_words(printed)):
        # The fullest neighbourhood shows best what is named.
        if len(names[0]) > len(found.get(pair, ("",))[0]):
            found[pair] = names
    return sorted(found.values())


def _pairs(told: Mapping[_Key, _Seen]) -> Iterator[tuple[_Key, _Key]]:
    """Every two words that are likely one by their neighbours, and the two names that they make with these."""
    for (left, right), words in told.items():
        for one, other in combinations(sorted(words), 2) if len(words) <= _MANY else ():
            if _are_twins(one, other, left, right, apart=words[one].isdisjoint(words[other])):
                yield (one, other), (_name(left, one, right), _name(left, other, right))


def _but_for_small_words(printed: Iterable[str]) -> Iterator[tuple[_Key, _Key]]:
    """Every two names that are one but for an article, or, of three words, but for the small ones between two of them.

    "Friends of Tarn Valley", "Friends of the Tarn Valley"; "Tarn Burn and Eye Clinic", "Tarn Burn Eye Clinic".
    """
    told: dict[_Key, set[str]] = defaultdict(set)
    for run in printed:
        words = run.lower().split(" ")
        heads = [number for number, word in enumerate(words) if word not in SMALL]
        for first, (at, next_at) in enumerate(pairwise(heads)):
            between = " ".join(words[at + 1 : next_at])
            # Of a name of two words, both are all that stands around.
            if first or not heads[2:]:
                told[" ".join(words[heads[max(0, first - 1)] : at + 1]), words[next_at]].add(between)
            if first + 2 < len(heads):
                told[words[at], " ".join(words[next_at : heads[first + 2] + 1])].add(between)
    for (left, right), small in told.items():
        for one, other in combinations(sorted(small), 2):
            if _are_one_but_for(one, other, left, right):
                around = left.rsplit(" ", 1)[-1], right.split(" ", 1)[0]
                yield (
                    (_name(around[0], one, around[1]), _name(around[0], other, around[1])),
                    (_name(left, one, right), _name(left, other, right)),
                )


def _are_one_but_for(one: str, other: str, left: str, right: str) -> bool:
    """Whether names are one that differ in two small words, or in one that is left out, in order, "" first."""
    first, last = _classes(left.split(" ", 1)[0]), _classes(right.rsplit(" ", 1)[-1])
    if _classes(*left.split(" "), *right.split(" ")) & (w.HEAD | w.CALENDAR | w.OPENER):
        return False
    if f"{one} the" == other:
        return one in ("of", "for") and not first & w.ORGANISATION
    if not one:
        # Two things that "and" joins are two, but for the parts of one body.
        return " " in left + right and (other == "of" or (other == "and" and bool(last & _SORTS)))
    # A school is for somebody or of somebody; what else stands between two names tells of a thing from there, or there.
    of_a_body = _classes(*left.split(" ")) & (w.ORGANISATION | w.GIVEN) == w.ORGANISATION
    return " " in left + right and {one, other} == {"for", "of"} and of_a_body


def _name(left: str, word: str, right: str) -> str:
    return " ".join(filter(None, (left, word, right)))


def _spots(run: str) -> Iterator[tuple[str, str, str]]:
    """The words of a row that a slip can change, each with its neighbours; "" for none."""
    words = run.split(" ")
    last = len(words) - 1
    for at, word in enumerate(words):
        if len(word) < _BEFORE_A_SORT or not word[0].isupper() or word.isupper():
            continue
        bare = _GENITIVE.sub("", word) if at == last and word[-1] in "'’s" else word
        left = " ".join(words[max(0, at - (2 if words[at - 1] in SMALL else 1)) : at]) if at else ""
        right = " ".join(words[at + 1 : at + (3 if words[at + 1] in SMALL else 2)]) if at < last else ""
        yield bare, left.lower(), right.lower()
        if not at and last > 1 and words[1] not in SMALL:
            yield bare, "", " ".join(words[1:3]).lower()


def _are_twins(one: str, other: str, left: str, right: str, *, apart: bool) -> bool:
    """Whether two words with the same neighbours are one word of one name."""
    a, b = _plain(one), _plain(other)
    if "'" in a + b:
        same = bool(right) and a.replace("'", "") == b.replace("'", "")
        is_owned = right in VENUES or (left != "" and right in _OWNED)
        owned = is_owned and a.removesuffix("'s") == b.removesuffix("'s") and not _classes(min(a, b)) & w.PLACE
        return a != b and (same or owned) and not (_is_plainly_owned(a) or _is_plainly_owned(b))
    if a == b or not (_is_slip(a, b) or _are_of_one_stem(a, b) or is_heard_twice(a, b) or _are_of_one_side(a, b)):
        return False
    if house_style_pair(a, b) or not (a.isalpha() and b.isalpha()):
        return False
    if _is_street(right) and not left:
        return (apart and _are_of_one_stem(a, b)) or (one_slip(a, b) and _is_strange(a, b))
    if _classes(a, b) & _NO_TWIN and not (left and right and _is_creed(a, b)):
        return False
    # "Lake Orle"; but behind "Park" stands a Korean's given name.
    of_a_sort = _classes(right) & _SORTS or _classes(left) & (w.PLACE_WORD | w.SURNAME_FIRST) == w.PLACE_WORD
    if apart and of_a_sort and one_slip(a, b) and not are_one_and_several(a, b):
        return True
    if apart and (left or right) and is_heard_twice(a, b) and _is_strange(a, b) and not are_one_and_several(a, b):
        return True
    least = _BEFORE_TWO if are_one_and_several(a, b) else _shortest(left, right)
    if min(len(a), len(b)) < least or (_classes(a) & w.HEAD and _classes(b) & w.HEAD):
        # A chair is a chairman, but nobody's name.
        return False
    return _are_one_between(a, b, left, right) if left and right else _are_one_beside(a, b, left, right, apart=apart)


def _are_one_between(a: str, b: str, left: str, right: str) -> bool:
    """Whether two words between the same two are one: a plural, an ending or a slip apart."""
    return not _classes(left, right) & w.OPENER and (
        are_one_and_several(a, b)
        or _is_slip(a, b)
        or _are_of_one_stem(a, b)
        or (_are_of_one_side(a, b) and left not in _SIDES and not _is_street(right))
    )


def _is_slip(a: str, b: str) -> bool:
    """Whether one word is a slip of the other, or, in no list, of its plural: "Hopsital", "Hospitals"."""
    return one_slip(a, b) or (one_slip(a.removesuffix("s"), b.removesuffix("s")) and _is_strange(a, b))


def _are_one_beside(a: str, b: str, left: str, right: str, *, apart: bool) -> bool:
    """Whether two words beside the same one are one: a slip of a name, or a plural before a small word."""
    if _classes(left or right) & _NO_NEIGHBOUR:
        return False
    if are_one_and_several(a, b):
        # "Path to Calm", "Paths to Calm"; of an office or a unit there are several.
        if " " not in right and (left or not _is_plain(right)):
            return False
        return not right.endswith("the") and not _classes(a, b) & (w.HEAD | w.ORGANISATION)
    if not apart and min(len(a), len(b)) < _BESIDE and not known_given_names().isdisjoint((a, b)):
        # Sean and Dean Torvik may be brothers.
        return False
    return one_slip(a, b) and (_is_strange(a, b) or (bool(left) and apart and not _is_longer(a, b)))


def _is_plain(word: str) -> bool:
    """Whether a word of the language is nothing but that: nobody's name ("Tools Aplenty")."""
    return word in lexicon().common and word not in lexicon().proper and not _classes(word)


def _shortest(left: str, right: str) -> int:
    """How long a word must be to be a slip of another, by its neighbours: a second one shows more of the name."""
    if left and right:
        return _BETWEEN
    if " " in right and right.split(maxsplit=1)[0] not in SMALL:
        return _BEFORE_TWO
    return _BETWEEN if " " in (left or right) or not _is_listed(left or right) else _BESIDE


def _is_creed(a: str, b: str) -> bool:
    """Whether one word tells of a creed or party and the other names it: "Socialist", "Socialism"; no country does."""
    followers, plain = sorted((a, b), key=lambda word: not _classes(word) & w.DEMONYM)
    return (
        not _classes(plain) & (_NO_TWIN | w.PLACE) and plain in lexicon().common and not _classes(followers) & w.PLACE
    )


def _is_plainly_owned(word: str) -> bool:
    """Whether a word is the genitive of a plural, or of a word that everybody uses ("New Year's Eve")."""
    return word.endswith("'") or lexicon().common.get(word.removesuffix("'s"), 0) >= _USED


def _classes(*words: str) -> int:
    return reduce(or_, [w.word_classes().get(_plain(word).rstrip("."), 0) for word in words])


def _is_street(right: str) -> bool:
    return right in _STREETS


def _is_strange(a: str, b: str) -> bool:
    """Whether one of two words is in no list: of one that goes on behind the other, the shorter.

    Where the longer doubles the last letter, it is the one that is asked: "Mann" is a name, "Madd" is not.
    """
    short, long = sorted((a, b), key=len)
    asked = [long] if long == short + short[-1] else [short] if _is_longer(a, b) else [a, b]
    return any(not _is_listed(word) and len(formed(word)) != 1 for word in asked)


def _is_listed(word: str) -> bool:
    return word in lexicon().common or word in lexicon().proper


def _is_longer(a: str, b: str) -> bool:
    return a.startswith(b) or b.startswith(a)


def _are_of_one_side(a: str, b: str) -> bool:
    """Whether two words tell one side of the world: "East", "Eastern"."""
    short, long = sorted((a, b), key=len)
    return long == f"{short}ern"


def _are_of_one_stem(a: str, b: str) -> bool:
    shared = next((at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    return shared >= _STEM and max(len(a), len(b)) - shared <= _ENDING


@lru_cache(maxsize=1 << 14)
def _plain(word: str) -> str:
    straight = word.replace("’", "'")
    return straight.lower() if straight.isascii() else folded(straight)
