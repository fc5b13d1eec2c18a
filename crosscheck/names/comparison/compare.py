"""Names compared part by part: the same, a variant that can name one person, or different people.

Each word of one name is given a counterpart in the other, the surest pairs first, and every pair keeps
its reason. One pair that cannot be one name decides against the whole, however well the rest agrees:
that is what a score over whole strings cannot do.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from crosscheck.names.comparison.likeness import How
from crosscheck.names.comparison.pairing import AS_PRINTED, Pairing, PartComparison
from crosscheck.names.comparison.parts import NameParts, split_name

_BARE_SURNAME = 0.6
_BARE_GIVEN = 0.5
_CONFLICT = 0.3
_PARTICLE_KINDS = {
    word: kind
    for kind, words in enumerate(
        ("bin ibn ben bnu", "al el ul ur", "van von vom", "der den de da do du del della di des dos das", "la le lo")
    )
    for word in words.split()
}


class NameAgreement(StrEnum):
    """Whether two names are one: ``variant`` can name one person and is written differently."""

    SAME = "same"
    VARIANT = "variant"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class NameComparison:
    """What comes of setting two names side by side.

    Attributes:
        agreement: Same, variant or different.
        score: How surely the two can name one person, 0 to 1.
        reason: Why, in plain words.
        parts: The explanation, part by part.
        spelling: Whether a part is spelt in two ways that an editor would unify; not where a part is
            only absent, abbreviated or a well-known short form.
        differing: Pairs of words as printed that differ, other capitals included.
    """

    agreement: NameAgreement
    score: float
    reason: str
    parts: tuple[PartComparison, ...] = ()
    spelling: bool = False
    differing: tuple[tuple[str, str], ...] = ()


@lru_cache(maxsize=1 << 12)
def compare_names(a: str, b: str) -> NameComparison:
    """Whether two printed names can name one person, and part by part why.

    Case, titles, white space and the shape of apostrophes and hyphens are no difference; capitals inside a word
    ("McOrde", "Mcorde") leave it the same name in two spellings. Transliteration,
    accents, initials, missing middle names or suffixes, short forms, another order and single slips in
    long parts make a variant. Two different middle names, initials or suffixes make two people, and so do
    two given names that are a letter apart: Dan and Don, Maria and Marta.
    A bare surname is a variant of the full name, with a low score; a bare given name is too little.
    The result is symmetric but for the order of its pairs.
    """
    left, right = split_name(a), split_name(b)
    if not left.words or not right.words:
        return NameComparison(NameAgreement.DIFFERENT, 0.0, "one of the two is no name")
    pairs = Pairing(left, right)
    parts = (*pairs.parts, *_particles(left, right, pairs.used_particles), *_suffixes(left, right))
    bare = _bare(left, right, pairs)
    refusal = pairs.refusal() or _two_by_suffix(left, right) or _two_by_sex(left, right) or _two_by_every_part(pairs)
    if refusal:
        score = _CONFLICT * sum(part.score for part in parts) / len(parts)
        return NameComparison(NameAgreement.DIFFERENT, round(score, 3), refusal, parts)
    if bare == _BARE_GIVEN:
        return NameComparison(NameAgreement.DIFFERENT, bare, "a given name alone says too little", parts)
    if pairs.other_order:
        parts = (*parts, PartComparison(a, b, How.ORDER, 0.9))
    score = bare or _score(parts)
    same = all(part.how in AS_PRINTED for part in parts) and not bare
    return NameComparison(
        agreement=NameAgreement.SAME if same else NameAgreement.VARIANT,
        score=round(score, 3),
        reason=_reason(parts),
        parts=parts,
        spelling=any(part.how.is_spelling for part in parts),
        differing=tuple(
            (part.left, part.right)
            for part in parts
            if part.how not in {How.EQUAL, How.ABSENT, How.ORDER} and part.left != part.right
        ),
    )


def _bare(left: NameParts, right: NameParts, pairs: Pairing) -> float:
    """The score of a name of one word beside a longer one; 0 where both are of one length or of several words."""
    short, long = (left, right) if len(left.words) <= len(right.words) else (right, left)
    if len(short.words) > 1 or len(long.words) == 1 or any(" " in part.left + part.right for part in pairs.parts):
        return 0.0
    family = long.family[-1].printed
    printed = {part.left if long is left else part.right for part in pairs.parts if part.left and part.right}
    return _BARE_SURNAME if family in printed else _BARE_GIVEN


def _particles(left: NameParts, right: NameParts, used: set[str]) -> tuple[PartComparison, ...]:
    """The particles of both names as one part, where they differ."""
    ours = [word for word in left.particles if word.text not in used]
    theirs = [word for word in right.particles if word.text not in used]
    if [word.text for word in ours] == [word.text for word in theirs]:
        return ()
    shown = " ".join(word.printed for word in ours), " ".join(word.printed for word in theirs)
    if not ours or not theirs or len(ours) != len(theirs):
        return (PartComparison(*shown, How.ABSENT, 0.95),)
    kinds = [[_PARTICLE_KINDS.get(word.text, word.text) for word in side] for side in (ours, theirs)]
    return (PartComparison(*shown, How.SPELLING, 0.95 if kinds[0] == kinds[1] else 0.75),)


def _suffixes(left: NameParts, right: NameParts) -> tuple[PartComparison, ...]:
    """The suffixes of both names as one part, where there is one."""
    ours, theirs = (" ".join(word.printed for word in name.suffix) for name in (left, right))
    if {word.text for word in left.suffix} == {word.text for word in right.suffix}:
        return (PartComparison(ours, theirs, How.EQUAL, 1.0),) if ours else ()
    how = How.DIFFERENT if ours and theirs else How.ABSENT
    return (PartComparison(ours, theirs, how, 0.0 if ours and theirs else 0.85),)


def _two_by_suffix(left: NameParts, right: NameParts) -> str:
    """Why two suffixes make father and son; "" where they do not."""
    ours, theirs = ({word.text for word in name.suffix} for name in (left, right))
    return "the suffix tells two of one name apart" if ours and theirs and ours != theirs else ""


def _two_by_sex(left: NameParts, right: NameParts) -> str:
    """Why Mr and Mrs of one family name are two people; "" where that is not said."""
    apart = left.sex and right.sex and left.sex != right.sex
    return "the honorific tells man and woman apart" if apart else ""


def _two_by_every_part(pairs: Pairing) -> str:
    """Why names that share no part as printed are two, where one is longer and tells its parts in another order."""
    paired = [part for part in pairs.parts if part.left and part.right]
    shares = any(part.how in AS_PRINTED for part in paired)
    return "no part is the same" if pairs.other_order and not shares and len(paired) < len(pairs.parts) else ""


def _score(parts: tuple[PartComparison, ...]) -> float:
    """Half the weakest part, half the mean."""
    scores = [part.score for part in parts]
    return (min(scores) + sum(scores) / len(scores)) / 2


def _reason(parts: tuple[PartComparison, ...]) -> str:
    """The parts that are not equal, in plain words."""
    said = []
    for part in parts:
        if part.how is How.ABSENT:
            said.append(f"{part.left or part.right} is missing once")
        elif part.how is How.ORDER:
            said.append("printed in another order")
        elif part.how is not How.EQUAL:
            said.append(f"{part.left} / {part.right}: {part.how.value}")
    return "; ".join(said) or "the same words"
