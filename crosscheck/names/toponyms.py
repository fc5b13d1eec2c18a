"""Names of places, bodies and things that are one name in two spellings: "Killorn Road" and "Kilorn Road"."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain

from crosscheck.names import wordlists as w
from crosscheck.names.comparison.likeness import likeness
from crosscheck.names.comparison.skeleton import skeleton
from crosscheck.names.given import is_recorded
from crosscheck.names.letters import folded
from crosscheck.names.reading.roster import LONG, MANY, one_slip
from crosscheck.text.words.wordlist import formed, lexicon

# What bears a name that is not shortened in the middle; of a school or an office it often is.
VENUES = frozenset(
    "apartments bar cafe café club diner grill hotel inn lounge mall motel nightclub palace plaza pub restaurant "
    "tavern theater theatre".split()
)
# Words that tell only what sort of a thing bears the name.
_SORTS = frozenset(
    "apartment city country family football golf grand motorcycle night public social sports state town".split()
)
# What bears the name of a country, or of its people, for good: of a ministry or an army papers say either.
_CHARTERED = frozenset(
    "administration airlines airways association bank company corporation federation institute league museum party "
    "society university".split()
)
# A hotel bears the name of its chain or leaves it out.
_CHAINS = frozenset("hilton hyatt intercontinental marriott radisson ramada sheraton westin wyndham".split())
_STEM = 4
# Two words of a name can be one so surely; where the name has no other word, its company must tell, and less will do.
_ALIKE, _ALIKE_ALONE = 0.8, 0.7
_SHORTEST = 5
# What ends the word for an adherent: of these there are several.
_ADHERENTS = ("ians", "ists", "ites")
# By what names are found that may be one, beside the place of the word that they do not share: no name has such signs.
_PLAIN, _PRINTED, _JOINED, _CONSONANTS, _GAPPED = "\0\1\2\3\4"


@lru_cache(maxsize=1 << 12)
def spelt_apart(left: str, right: str) -> tuple[str, str] | None:
    """The two words that make one name of two spellings of it; None where they are one spelling, or two names.

    Every other word is the same, and the one can be a spelling or a slip of the other in a word that is nothing but a
    name, or differs in its accents alone, or in an s where the name is a road's of several words; one of them may be a
    known name. Two words can be run together ("La Tarn", "LaTarn"), and of a hotel and the like the one name may have a
    word more in the middle ("Tarn Hotel", "Tarn Court Hotel"): then both names are given whole. Of a name of one word
    it takes more to say that both are one's.
    """
    ours, theirs = left.split(), right.split()
    if len(ours) != len(theirs):
        short, long = sorted((ours, theirs), key=len)
        return (left, right) if " ".join(short) in _without_a_word(long) or _are_run_together(short, long) else None
    apart = [(a, b) for a, b in zip(ours, theirs, strict=True) if a.casefold() != b.casefold()]
    if len(apart) == 2:
        # Of a name that is misspelt, another word may have lost its plural: "Torvik Lines", "Torvick Line".
        apart = [pair for pair in apart if not are_one_and_several(*pair)]
    if len(apart) != 1:
        return None
    one, other = apart[0]
    a, b = folded(one), folded(other)
    if a == b:
        return (one, other) if one.isalpha() and other.isalpha() else None
    if one == ours[0] and one.isalpha() and other.isalpha() and are_one_and_several(a, b) and _is_of_a_road(ours):
        return one, other
    if ours[-1].casefold() in _CHARTERED and _is_country_and_people(a, b):
        return one, other
    return (one, other) if _is_misspelt(a, b, alone=len(ours) == 1) else None


def _is_of_a_road(words: Sequence[str]) -> bool:
    """Whether words name a road, and another word than the first tells which: "Fells Weir Road", "Fell Weir Road"."""
    return len(words) > 2 and bool(w.word_classes().get(words[-1].lower(), 0) & w.PLACE_WORD)


def _is_country_and_people(one: str, other: str) -> bool:
    """Whether one folded word is a country or state and the other its people: "China", "Chinese"."""
    classes = w.word_classes().get(one, 0), w.word_classes().get(other, 0)
    places, peoples = ([bool(word & kind) for word in classes] for kind in (w.PLACE, w.DEMONYM))
    return one[:_STEM] == other[:_STEM] and places != peoples and any(places) and any(peoples)


def are_one_and_several(one: str, other: str) -> bool:
    """Whether one word is the other with an s behind it."""
    return one + "s" == other or other + "s" == one


def likely_pairs(names: Iterable[str]) -> list[tuple[str, str]]:
    """The names, given in order, that are one name in two spellings by their words, in pairs and in order."""
    found = {
        (name, other)
        for block in _blocks(names)
        for number, name in enumerate(block)
        for other in block[number + 1 :]
        if spelt_apart(name, other) is not None
    }
    return sorted(found)


def _is_misspelt(one: str, other: str, *, alone: bool) -> bool:
    """Whether one folded word can be another spelling of the other.

    Args:
        one: The one.
        other: The other.
        alone: Whether the name has no other word: then an ending ("Tarn", "Tarni") makes another word of it.
    """
    shorter = min(len(one), len(other))
    if shorter < _SHORTEST or (alone and (one.startswith(other) or other.startswith(one))):
        return False
    if are_one_and_several(one, other) and max(one, other).endswith(_ADHERENTS):
        return False
    if not (is_only_name(one) and is_only_name(other)):
        return any(
            _slips_from(known, strange) or (not alone and _is_slip_of_word(known, strange))
            for known, strange in ((one, other), (other, one))
        )
    slipped = shorter >= LONG and one_slip(one, other)
    if one in lexicon().proper and other in lexicon().proper:
        return slipped and not alone
    alike = likeness(one, other, family=True)
    return slipped or (alike is not None and alike.score >= (_ALIKE_ALONE if alone else _ALIKE))


def _slips_from(known: str, strange: str) -> bool:
    """Whether a word that no list has is a slip of a known name that is no word of the language."""
    if len(strange) < LONG or known in lexicon().common or not (known in lexicon().proper or _is_place(known)):
        return False
    if strange in lexicon().proper or is_recorded(strange) or not is_only_name(strange) or strange[0] != known[0]:
        return False
    alike = likeness(known, strange, family=True)
    return alike is not None and alike.score >= _ALIKE


def _is_slip_of_word(known: str, strange: str) -> bool:
    """Whether a word that no list has is one slip of a word of the language, which names are made of too."""
    unlisted = strange not in lexicon().proper and not is_recorded(strange) and is_only_name(strange)
    slipped = known in lexicon().common and strange[0] == known[0] and one_slip(known, strange)
    return slipped and unlisted and len(formed(strange)) != 1


def _is_place(word: str) -> bool:
    return bool(w.word_classes().get(word, 0) & w.PLACE)


def is_only_name(word: str) -> bool:
    """Whether a word, in small letters, is none of the language and tells no sort or title."""
    return word not in lexicon().common and not w.word_classes().get(word, 0)


def _are_run_together(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether two names differ in two words that the shorter prints as one, and that are not both of the language."""
    if len(long) != len(short) + 1:
        return False
    at = next((number for number, word in enumerate(short) if word.casefold() != long[number].casefold()), -1)
    if at < 0 or [word.casefold() for word in short[at + 1 :]] != [word.casefold() for word in long[at + 2 :]]:
        return False
    whole, pieces = short[at], [folded(word) for word in long[at : at + 2]]
    # A hyphen is house style, and a code has blanks or none.
    named = whole.isalpha() and not whole.isupper() and long[at + 1][0].isupper()
    return named and folded(whole) == "".join(pieces) and not all(piece in lexicon().common for piece in pieces)


def _without_a_word(words: Sequence[str]) -> list[str]:
    """The name of a venue without each of its inner words that is more than a sort or a chain."""
    if len(words) < 3 or words[-1].lower() not in VENUES:
        return []
    inner = (number for number in range(1, len(words) - 1) if words[number].lower() not in _SORTS | _CHAINS)
    return [" ".join([*words[:number], *words[number + 1 :]]) for number in inner if words[number][0].isupper()]


def _blocks(printed: Iterable[str]) -> Iterable[list[str]]:
    """Names that have all words but one, or nearly all letters of their one word, in common, or all letters."""
    names = list(printed)
    # Few keys are of two names, so these alone are looked at one by one.
    shared = {key for key, times in Counter(chain.from_iterable(map(_keys, names))).items() if times > 1}
    blocks: dict[str, list[str]] = defaultdict(list)
    for name in names if shared else ():
        for key in shared.intersection(_keys(name)):
            blocks[key].append(name)
    return (block[:MANY] for block in blocks.values())


@lru_cache(maxsize=1 << 14)
def _keys(name: str) -> tuple[str, ...]:
    """The keys of a name's blocks: it without a word, or a letter of its one word; without accents; as printed."""
    words = [folded(word) for word in name.split()]
    if len(words) == 1:
        return _keys_of_word(words[0])
    singular = [word.removesuffix("s") for word in words]
    gapped = [
        " ".join([*singular[:number], "", *singular[number + 1 :]])
        for number, word in enumerate(words)
        if len(word) >= _SHORTEST
    ]
    printed = [_PRINTED + shorter for shorter in (name, *_without_a_word(name.split()))]
    return (*gapped, _PLAIN + " ".join(words), *printed, _JOINED + "".join(words))


def _keys_of_word(word: str) -> tuple[str, ...]:
    """The keys of a name of one word: its letters; of no common word its consonants too, and it without a letter."""
    whole = (_PLAIN + word, _JOINED + word)
    if len(word) < _SHORTEST or not (is_only_name(word) or (_is_place(word) and word not in lexicon().common)):
        return whole
    shorter = [_GAPPED + word[:at] + word[at + 1 :] for at in range(len(word))]
    return (*whole, _CONSONANTS + skeleton(word), _GAPPED + word, *dict.fromkeys(shorter))
