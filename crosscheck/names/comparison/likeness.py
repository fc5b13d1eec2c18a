"""Two words of two names set side by side: whether they can be one name, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from crosscheck.names.comparison.skeleton import skeleton, sound_key
from crosscheck.names.given import are_surname_twins, are_twins, is_recorded, is_short_form, known_given_names
from crosscheck.names.letters import is_syllabic
from crosscheck.text.words.edits import distance


class How(StrEnum):
    """How a part of one name stands to its counterpart in another."""

    EQUAL = "equal"
    CAPITALS = "other capitals"
    INNER_CAPITALS = "other capitals inside the word"
    BLANK = "one word or two"
    MARKS = "other accents or apostrophes"
    SCRIPT = "other script"
    SPELLING = "other spelling"
    SHORT_FORM = "short form"
    INITIAL = "initial"
    SLIP = "slip"
    ORDER = "other order"
    ABSENT = "absent"
    DIFFERENT = "different"

    @property
    def is_spelling(self) -> bool:
        """Whether an editor would unify the two: one part written in two ways."""
        return self in {How.MARKS, How.SPELLING, How.SLIP, How.INNER_CAPITALS, How.BLANK}


@dataclass(frozen=True, slots=True)
class Likeness:
    """How two words can be one name, and how surely (0 to 1)."""

    how: How
    score: float


_SIDEWAYS = frozenset(frozenset(pair) for pair in "lr mn bv dt ck cs gk kq sz fv pb iy ij uv vw".split())
# Particles that are glued to a family name, and lost: "LaMarin", "Marin".
_GLUED = ("la", "le", "de", "di", "da", "du", "del", "van", "von")
_DIGITS = str.maketrans("013459", "oieasg")
_VOWELS = frozenset("aeiouy")
# What scripts that leave sounds open do not tell apart.
_UNHEARD = str.maketrans("vlg", "brk", "ay")


@lru_cache(maxsize=1 << 15)
def likeness(left: str, right: str, *, family: bool, loose: bool = False) -> Likeness | None:
    """How two folded words can be one name; None where they cannot.

    Args:
        left: A word of one name.
        right: A word of the other.
        family: Whether they are family names. One letter makes another given name more often than
            another family name (Maria, Marta), and given names have short forms.
        loose: Whether one of them comes from a script that leaves sounds open, so that consonants decide.
    """
    if left == right:
        return Likeness(How.EQUAL, 1.0)
    if len(left) == 1 or len(right) == 1:
        return Likeness(How.INITIAL, 0.85) if left[0] == right[0] and left.isascii() and right.isascii() else None
    if not (left.isascii() and right.isascii()):
        return _in_own_script(left, right)
    shorter = min(len(left), len(right))
    if sound_key(left) == sound_key(right):
        return Likeness(How.SPELLING, 0.95)
    if loose:
        return Likeness(How.SPELLING, 0.85) if _same_consonants(left, right) else None
    edits = distance(left, right, 2)
    apart = shorter > 3 and not family and _known_apart(left, right)
    close = shorter > 4 and edits <= 2 and abs(len(left) - len(right)) < 2
    if (
        close
        and skeleton(left) == skeleton(right)
        and not (_feminine(left, right) or (apart and not _one_by_ear(left, right)))
    ):
        return Likeness(How.SPELLING, 0.9)
    if _exchanged(left, right, edits):
        return Likeness(How.SLIP, 0.85)
    if not family and is_short_form(left, right):
        return Likeness(How.SPELLING, 0.9) if _is_silent_e(left, right) else Likeness(How.SHORT_FORM, 0.85)
    if are_twins(left, right) or (family and shorter < 6 and are_surname_twins(left, right)):
        return Likeness(How.SPELLING, 0.9)
    if family and _is_glued(left, right):
        return Likeness(How.SLIP, 0.75)
    return _slip(left.translate(_DIGITS), right.translate(_DIGITS), edits, family=family, apart=apart)


def _is_silent_e(left: str, right: str) -> bool:
    """Whether an "e" that nobody hears sets two given names apart (Ann, Anne): no Dan is a Dane."""
    short, long = sorted((left, right), key=len)
    return long == f"{short}e" and (len(short) > 3 or short[-1] == short[-2])


def _is_glued(left: str, right: str) -> bool:
    """Whether one is the other, a long one, with a particle in front of it."""
    short, long = sorted((left, right), key=len)
    return len(short) > 5 and long.endswith(short) and long.removesuffix(short) in _GLUED


def _in_own_script(left: str, right: str) -> Likeness | None:
    """Words in a script that is not romanised: one sign may differ in four; in Chinese each is a name of its own."""
    if is_syllabic(left) or is_syllabic(right):
        return None
    same_script = ord(left[0]) >> 7 == ord(right[0]) >> 7
    if same_script and min(len(left), len(right)) > 2 and distance(left, right, 1) == 1 and left[0] == right[0]:
        return Likeness(How.SLIP, 0.75)
    return None


def _same_consonants(left: str, right: str) -> bool:
    """Whether the consonants agree where vowels and half-vowels are not written."""
    bare = [skeleton(word).translate(_UNHEARD) for word in (left, right)]
    return bare[0] == bare[1] and bool(bare[0])


def _known_apart(left: str, right: str) -> bool:
    """Whether both are given names, and not one."""
    known = known_given_names()
    return left in known and right in known and not are_twins(left, right)


def _one_by_ear(left: str, right: str) -> bool:
    """Whether two listed names with equal consonants are one all the same (Brittany, Brittney)."""
    ends = left[0] == right[0] and left[-1] == right[-1]
    return ends and min(len(left), len(right)) > 5 and {left, right} != {"francis", "frances"}


def _feminine(left: str, right: str) -> bool:
    """Whether one is the other with a woman's "a"."""
    return left + "a" == right or right + "a" == left


def _exchanged(left: str, right: str, edits: int) -> bool:
    """Whether two words have the same letters, of which two changed places (Jaime, Jamie)."""
    return len(left) > 4 and edits <= 2 and left[0] == right[0] and sorted(left) == sorted(right)


def _slip(left: str, right: str, edits: int, *, family: bool, apart: bool) -> Likeness | None:
    """A slip of the hand or ear: the longer the word, the more is forgiven."""
    if left == right:
        return Likeness(How.SLIP, 0.8)
    shorter = min(len(left), len(right))
    if _exchanged(left, right, edits):
        return Likeness(How.SLIP, 0.85)
    if _feminine(left, right) or shorter < 4:
        return None
    if edits == 1:
        return _one_slip(left, right, family=family, apart=apart)
    if edits > 2 or shorter < 5 or apart:
        return None
    if (shorter > 5 or len(left) == len(right)) and distance(sound_key(left), sound_key(right), 1) == 1:
        return Likeness(How.SLIP, 0.8 if shorter > 5 else 0.7)
    begins = shorter // 2 if shorter < 9 else 1
    return Likeness(How.SLIP, 0.7) if shorter > 5 and left[:begins] == right[:begins] else None


def _one_slip(left: str, right: str, *, family: bool, apart: bool) -> Likeness | None:
    shorter = min(len(left), len(right))
    if len(left) != len(right):
        return None if apart else Likeness(How.SLIP, 0.8)
    wrong = next((a, b) for a, b in zip(left, right, strict=True) if a != b)
    sideways = frozenset(wrong) in _SIDEWAYS
    if apart:
        return Likeness(How.SLIP, 0.7) if sideways and shorter > 5 else None
    vowels = _VOWELS.issuperset(wrong) and left[-1] == right[-1]
    unheard = is_recorded(left) is not is_recorded(right)
    safe = shorter > 5 or sideways or vowels or family or unheard
    seldom = shorter < 5 or left[0] != right[0]
    return Likeness(How.SLIP, 0.7 if seldom else 0.8) if safe else None
