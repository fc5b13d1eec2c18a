"""Names of places and bodies that are one name in two spellings: "Killorn Road" and "Kilorn Road"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from crosscheck.names import wordlists as w
from crosscheck.names.letters import folded
from crosscheck.names.reading.cast import Cast
from crosscheck.names.reading.roster import LONG, MANY, one_slip
from crosscheck.text.wordlist import lexicon

# What bears a name that is not shortened in the middle; of a school or an office it often is.
_VENUES = frozenset(
    "apartments bar cafe café club hotel inn lounge mall motel nightclub plaza pub restaurant theater theatre".split()
)
# Words that tell only what sort of a thing bears the name.
_SORTS = frozenset(
    "apartment city country family football golf grand motorcycle night public social sports state town".split()
)


@lru_cache(maxsize=1 << 12)
def spelt_apart(left: str, right: str) -> tuple[str, str] | None:
    """The two words that make one name of two spellings of it; None where they are one spelling, or two names.

    Every other word is the same, and the one is a slip of one letter from the other in a word that is
    nothing but a name, or differs in its accents alone. Of a hotel and the like the one name may have a word
    more in the middle ("Tarn Hotel", "Tarn Court Hotel"): then both names are given whole.
    """
    ours, theirs = left.split(), right.split()
    if len(ours) != len(theirs):
        short, long = sorted((ours, theirs), key=len)
        return (left, right) if " ".join(short) in _without_a_word(long) else None
    apart = [(a, b) for a, b in zip(ours, theirs, strict=True) if a.casefold() != b.casefold()]
    if len(apart) != 1:
        return None
    one, other = apart[0]
    a, b = folded(one), folded(other)
    if a == b:
        return (one, other) if one.isalpha() and other.isalpha() else None
    slipped = len(ours) > 1 and min(len(a), len(b)) >= LONG and one_slip(a, b)
    return (one, other) if slipped and _is_only_name(a) and _is_only_name(b) else None


def place_labels(casts: Sequence[Cast]) -> Mapping[str, str]:
    """For every name of a place or body that the articles spell in two ways: both spellings in one phrase."""
    printed = sorted({name for cast in casts for name, _ in (*cast.places, *cast.organisations)})
    home: dict[str, str] = {}
    for block in _blocks(printed):
        for number, name in enumerate(block):
            for other in block[number + 1 :]:
                if spelt_apart(name, other) is not None:
                    home.setdefault(other, home.get(name, name))
                    home.setdefault(name, name)
    together: dict[str, list[str]] = defaultdict(list)
    for name in sorted(home):
        together[home[name]].append(name)
    return {name: " / ".join(names) for names in together.values() for name in names}


def _without_a_word(words: Sequence[str]) -> list[str]:
    """The name of a venue without each of its inner words that is more than a sort."""
    if len(words) < 3 or words[-1].lower() not in _VENUES:
        return []
    inner = (number for number in range(1, len(words) - 1) if words[number].lower() not in _SORTS)
    return [" ".join([*words[:number], *words[number + 1 :]]) for number in inner if words[number][0].isupper()]


def _blocks(printed: Iterable[str]) -> Iterable[list[str]]:
    """Names that have all words but one in common, and those that are one without their accents."""
    blocks: dict[tuple[int, str], list[str]] = defaultdict(list)
    for name in printed:
        for key in _keys(name):
            blocks[key].append(name)
    return (block[:MANY] for block in blocks.values() if len(block) > 1)


@lru_cache(maxsize=1 << 14)
def _keys(name: str) -> tuple[tuple[int, str], ...]:
    """The keys of a name's blocks: it without one of its words, without its accents, and as it is printed."""
    words = [folded(word) for word in name.split()]
    gapped = [
        (number, " ".join([*words[:number], "", *words[number + 1 :]]))
        for number, word in enumerate(words if len(words) > 1 else ())
        if len(word) >= LONG - 1
    ]
    printed = [(-2, shorter) for shorter in (name, *_without_a_word(name.split()))]
    return (*gapped, (-1, " ".join(words)), *printed)


def _is_only_name(word: str) -> bool:
    return word not in lexicon().common and not w.word_classes().get(word, 0)
