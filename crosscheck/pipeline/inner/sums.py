"""Sums: the parts of a counted group that do not make the number of the whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from crosscheck.model import Claim, Flaw
from crosscheck.names import wordlists as w
from crosscheck.names.person import Cast
from crosscheck.pipeline.inner.values import by_sentence, exact
from crosscheck.text.numerals.nouns import singular
from crosscheck.text.page.prose import Prose

# Wholes that can have anybody as their parts; then those whose parts are parties, peoples or the sexes.
_ANYBODY: Final = frozenset("person victim individual human fatality casualty other".split())
_BODY: Final = frozenset("member juror senator lawmaker seat delegate hostage foreigner tourist councillor".split())
_YOUNG: Final = frozenset("child teenager teen youth kid minor youngster".split())
_SEXES: Final = frozenset("man woman boy girl male female".split())
_AGES: Final = frozenset("child adult teenager teen youth minor infant baby toddler".split())
# Groups of one table that share members: no sum is made of them.
_SHARED: Final = (("adult", ("man", "woman")), ("child", ("boy", "girl", "teenager", "teen", "youth", "minor", "baby")))
_NEXT: Final = re.compile(r"(?:,[ \n]and|,|[ \n]and)[ \n]")
_ONE: Final = re.compile(r"(?:,[ \n]and|,|[ \n]and)[ \n](?:an?|one|another)[ \n]([a-z]{3,12})(?![\w'’-])")
# From the whole to its parts. A comma may also be that of a list, and "including" leaves some out.
_COMMA: Final = re.compile(r"(?: in (?:all|total))?,[ \n]")
_IS: Final = re.compile(
    r"(?:(?:[ \n](?:were|have been|had been)(?: [a-z]{2,12}ly)? [a-z]{3,12})?(?::[ \n]| ?[–—] ?| -- )| \("
    r"|[ \n](?:were|are|comprised|comprises|consisted of|consists of)[ \n])"
)
_SOME: Final = re.compile(r"(?:, | \(|[ \n])(?:including|among them|of whom|of them)[ \n]")
# From the parts to their whole, and what must then follow it.
_MAKE: Final = re.compile(r"(?:,| ?[–—]| --|,? making|,? for)[ \n](?:or |a )?(?P<total>total of )?")
_IN_ALL: Final = re.compile(r"[ \n](?:in all|in total|altogether|all told)\b")
_GROUP_OF: Final = re.compile(r"\b(?:jury|panel|crew|board|group|team|total|class|committee|delegation|cast) of $")
_OPEN: Final = re.compile(
    r"(?:,|[ \n]and|[ \n]or)?[ \n](?:and|or|plus|with|along|as|an?|another|one|some|several|many|others?|dozens|"
    r"hundreds|[A-Z0-9]\w*|at least|about|more)\b"
)
_ENDS: Final = re.compile(r"[.,;:)–—!?]| --| - |$|\n\n")
_BOUNDARY: Final = re.compile(r"(?:[,–—]|\b(?:and|or|plus|than|nor)) ?$")
# A comma could be that of a list, so the flaw is less sure.
_SURE, _LIST = 0.75, 0.6
# Parts of one whole that are looked at.
_MOST: Final = 12


@dataclass(frozen=True, slots=True)
class _Parts:
    """Counts that are listed one after another.

    Attributes:
        claims: Those with a number.
        nouns: What is counted, "a woman" at the end included.
        total: Their sum.
        end: Where the list ends.
    """

    claims: tuple[Claim, ...]
    nouns: tuple[str, ...]
    total: Decimal
    end: int


def flawed(prose: Prose, cast: Cast, claims: Sequence[Claim]) -> Iterator[tuple[Claim, Flaw]]:
    """The totals of an article that the parts listed beside them do not make.

    Parts are summed only if they exclude each other by their words (women and men, Democrats and
    Republicans) and if the sentence lists them as the whole; of those "including" there may be fewer.
    """
    del cast
    page = prose.page
    for told in by_sentence(claims, "count"):
        for place, total in enumerate(told):
            number = exact(total)
            if number is None or number < 2 or not _may_be_whole(page, total):
                continue
            if place + 1 < len(told):
                yield from _parts_behind(page, total, number, told[place + 1 : place + _MOST])
            if place > 1:
                yield from _parts_before(page, total, number, told[max(0, place - _MOST) : place])


def _parts_behind(page: str, total: Claim, number: Decimal, rest: Sequence[Claim]) -> Iterator[tuple[Claim, Flaw]]:
    """A whole before its parts: "twelve people, seven women and five men"."""
    start, first = total.span.end, rest[0].span.start
    some = _SOME.fullmatch(page, start, first)
    comma = _COMMA.fullmatch(page, start, first)
    if not (some or comma or _IS.fullmatch(page, start, first)):
        return
    parts = _listed(page, rest)
    if parts is None or not _is_whole(page, total, parts, listed=comma is not None):
        return
    if some:
        wrong = parts.total > number
    else:
        closed = _ENDS.match(page, parts.end) and not _OPEN.match(page, parts.end + 1)
        wrong = bool(closed) and not _OPEN.match(page, parts.end) and parts.total != number
    if wrong:
        yield total, _flaw(page, total, number, parts, _LIST if comma else _SURE)


def _parts_before(page: str, total: Claim, number: Decimal, before: Sequence[Claim]) -> Iterator[tuple[Claim, Flaw]]:
    """A whole behind its parts: "five Americans and three Britons, eight people in all"."""
    in_all = _IN_ALL.match(page, total.span.end)
    if not in_all and "total of " not in page[before[-1].span.end : total.span.start]:
        return
    for place in range(len(before) - 1):
        parts = _listed(page, before[place:])
        if parts is None or parts.claims[-1] is not before[-1]:
            continue
        make = _MAKE.fullmatch(page, parts.end, total.span.start)
        if make is None or not (make["total"] or in_all):
            return
        lead = page[max(0, before[place].span.start - 6) : before[place].span.start]
        if not _BOUNDARY.search(lead) and _is_whole(page, total, parts, listed=False) and parts.total != number:
            yield total, _flaw(page, total, number, parts, _SURE)
        return


def _listed(page: str, claims: Sequence[Claim]) -> _Parts | None:
    """The counts that follow each other with commas and "and"; None unless two or more do."""
    run = [claims[0]]
    for claim in claims[1:]:
        if not _NEXT.fullmatch(page, run[-1].span.end, claim.span.start):
            break
        run.append(claim)
    numbers = [exact(claim) for claim in run]
    nouns = [_noun(claim) for claim in run]
    end, total = run[-1].span.end, sum((number or Decimal(0) for number in numbers), Decimal(0))
    one = _ONE.match(page, end)
    if one is not None:
        nouns.append(singular(one[1].lower()))
        end, total = one.end(), total + 1
    if None in numbers or len(nouns) < 2 or any(claim.slot is None or claim.slot.scope for claim in run):
        return None
    return _Parts(tuple(run), tuple(nouns), total, end)


def _noun(claim: Claim) -> str:
    """What is counted, in the singular; "" where no noun stands there."""
    return str(claim.value.to_json().get("of") or "")


def _may_be_whole(page: str, total: Claim) -> bool:
    """Whether a number counts something that can have parts: a bare number is a whole only of a group."""
    if total.slot is not None:
        return total.slot.scope in ("", "others")
    return bool(_noun(total)) or _in_group(page, total)


def _is_whole(page: str, total: Claim, parts: _Parts, *, listed: bool) -> bool:
    """Whether the parts exclude each other, and can be parts of what the total counts.

    Args:
        page: The page.
        total: The whole.
        parts: The parts.
        listed: Whether a comma stands between: "12 soldiers, three women and a boy" is a list of victims.
    """
    states = {claim.slot.attribute for claim in parts.claims if claim.slot} - set(parts.nouns)
    if states - ({total.slot.attribute} if total.slot else set()):
        return False
    sorts = _sorts(page, parts)
    if not sorts:
        return False
    of = _noun(total)
    if not of or of in _ANYBODY:
        return True
    if of in _YOUNG:
        return set(parts.nouns) <= {"boy", "girl"}
    if of in _BODY:
        return sorts != "roles"
    human = w.word_classes().get(of, 0) & (w.HUMAN | w.HEAD | w.LAW)
    return bool(human) and not listed and sorts == "sexes" and of not in parts.nouns


def _in_group(page: str, total: Claim) -> bool:
    return _GROUP_OF.search(page, max(0, total.span.start - 16), total.span.start) is not None


def _sorts(page: str, parts: _Parts) -> str:
    """By what the parts exclude each other: "sexes", "peoples" or "roles"; "" where they may share members."""
    nouns = set(parts.nouns)
    if len(nouns) < len(parts.nouns) or "" in nouns:
        return ""
    if nouns <= _SEXES | _AGES:
        return "" if any(wide in nouns and nouns & set(narrow) for wide, narrow in _SHARED) else "sexes"
    if nouns & (_SEXES | _AGES):
        return ""
    if len(parts.claims) == len(parts.nouns) and all(_capital(page, claim) for claim in parts.claims):
        return "peoples"
    classes = [w.word_classes().get(noun, 0) for noun in nouns]
    return "roles" if all(known & (w.HUMAN | w.ROLE | w.RANK | w.LAW) for known in classes) else ""


def _capital(page: str, claim: Claim) -> bool:
    last = claim.span.of(page).split()[-1]
    return last[0].isupper() and not last.isupper()


def _flaw(page: str, total: Claim, number: Decimal, parts: _Parts, confidence: float) -> Flaw:
    """The sum that does not come out, with a repair for the total and for each part."""
    over = parts.total - number
    listed = " ".join(page[parts.claims[0].span.start : parts.end].split())
    repairs = [f"write {parts.total} in “{total.text}”"]
    for claim in parts.claims:
        mended = (exact(claim) or Decimal(0)) - over
        if mended > 0:
            repairs.append(f"write {mended} in “{claim.text}”")
    return Flaw("sum", f"“{listed}” makes {parts.total}, not {number}", tuple(repairs), confidence)
