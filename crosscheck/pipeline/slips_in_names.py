"""Slips in names: a misspelling in somebody's name is a second spelling of the name, and told as that."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

from crosscheck.kinds.person import NameOfOne
from crosscheck.model import Claim, Slot, Span

_GENITIVES = ("'s", "’s")


def told_as_names(misspelt: Sequence[Claim], claims: Sequence[Claim], full_names: Container[str]) -> Iterator[Claim]:
    """The misspellings of an article, but for those in the names of its people.

    Where the slip is part of a mention, that is told as a name by itself, and nothing is said of the slip. Where it is
    not ("Torvick's boat"), it is told beside a name that the article prints with the usual form.

    Args:
        misspelt: The misspellings.
        claims: What else the article claims.
        full_names: The full names of the story, in every spelling.
    """
    names = [claim for claim in claims if claim.kind == "person" and claim.slot is not None] if misspelt else []
    for slip in misspelt:
        repairs = [repair for flaw in slip.flaws if flaw.check == "rare-form" for repair in flaw.repairs]
        word = _without_genitive(slip)
        around = [name for name in names if name.span.covers(word)]
        if not around:
            yield from _beside_usual(slip, word, names, repairs)
        elif not any(_is_told(word.of(slip.article.page), name, names, repairs, full_names) for name in around):
            yield slip


def _is_told(
    word: str, around: Claim, names: Sequence[Claim], repairs: Sequence[str], full_names: Container[str]
) -> bool:
    """Whether the name around a slip is printed as usual too: by its article for the same person, or in full."""
    usual = {part for name in names if name.slot == around.slot for part in name.text.split()}
    return any(repair in usual or around.text.replace(word, repair) in full_names for repair in repairs)


def _beside_usual(slip: Claim, word: Span, names: Sequence[Claim], repairs: Sequence[str]) -> tuple[Claim, ...]:
    """A slip as a name beside the first that has the usual form in it; as it is where none has."""
    for name in names:
        for usual in name.text.split():
            if usual in repairs:
                printed = word.of(slip.article.page)
                slot = Slot("name", (" / ".join(sorted((usual, printed))),))
                sure = min(flaw.confidence for flaw in slip.flaws)
                return (
                    replace(name, value=NameOfOne(usual), slot=slot),
                    replace(slip, span=word, kind="person", value=NameOfOne(printed), slot=slot, confidence=sure),
                )
    return (slip,)


def _without_genitive(slip: Claim) -> Span:
    ending = next((ending for ending in _GENITIVES if slip.text.endswith(ending)), "")
    return Span(slip.span.start, slip.span.end - len(ending))
