"""Attributes: what each number of an article is the number of, where it is of the story's own event."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby

from crosscheck.kinds.count import Count
from crosscheck.kinds.money import Money
from crosscheck.kinds.quantity import Quantity
from crosscheck.model import Claim
from crosscheck.pipeline.alignment.numbers.collocates import is_some_or_more
from crosscheck.pipeline.alignment.numbers.comparable import in_brackets, is_crew, is_to_come
from crosscheck.pipeline.extract import Reading
from crosscheck.pipeline.slots.retrospect import looks_back
from crosscheck.text.measuring.attribute_list import Attribute, Mark
from crosscheck.text.measuring.attributes import NO_NOUN, attribute_of, clause_of, is_counted
from crosscheck.text.measuring.ways import HEDGED
from crosscheck.text.numerals.counted import SOME
from crosscheck.text.words.calendar_names import ANY_MONTH, MONTHS

_KINDS = ("count", "money", "percent", "quantity", "duration")
# So many code points on either side of a number are its clause at most.
_REACH = 160
# What was so before, or is so elsewhere or of some of them only.
_OTHER_BEFORE = re.compile(
    r"\b(?:(?:up|down|rose|risen|fell|fallen|rising|falling|increased?|cut|reduced|raised) from|against|versus|"
    r"(?<!more )(?<!less )(?<!fewer )than|compared (?:with|to)|previous|record(?: of)?|another|further|additional|"
    r"extra|other|each of|every|former|between|average of|one of|including|next|last|first|"
    rf"(?:it|they) (?:had|have) been) {HEDGED}",
    re.IGNORECASE,
)
_OTHER_BEHIND = re.compile(
    r"(?:[- ](?:more|others?|additional|further)\b| of (?:the(?:m|se|ir)?|those|whom|which|his|her|its)\b|"
    r" (?:higher|lower|less|fewer|up|down|above|below) than\b|,? (?:compared|up from|down from)\b)",
    re.IGNORECASE,
)
_BEFORE_NOW = re.compile(
    r"\b(?:(?P<last>(?:last|next) (?:year|month|week|season|time|spring|summer|autumn|fall|winter))|"
    r"(?:a|one|two|three|four|five|ten|several|some) (?:years?|months?|weeks?|decades?) (?:ago|earlier|before)|"
    r"previous(?:ly)?|in the past|over the (?:past|last|years)|average|typically|usually|normally|each year|every year|"
    r"elsewhere|in neighbou?ring|in (?:the next|another|other)|"
    r"(?P<long>(?:for|in) the (?:full |whole )?year|full[- ]year|annual)|"
    rf"so far this year|historically|in history|(?P<since>in|since|of|from|until|by) (?:{ANY_MONTH},? )?"
    rf"(?P<year>(?:19|20)[0-9]{{2}})\b|in (?P<month>{ANY_MONTH})(?! [0-9])\b|"
    r"(?:[0-9]{4}|year-earlier|same) (?:quarter|period))",
    re.IGNORECASE,
)
# Another event or another thing of the sort, or what such are like.
_ANOTHER = re.compile(
    r"\b(?:aftershocks?|foreshocks?|another|earlier|previous(?:ly)?|ago|last (?:year|month)|"
    r"(?:second|third|strongest|initial) (?:earth)?quake|average|typically|usually|generally|grow|species|adults?|"
    rf"rivals?|compared|than (?:the|its|any)|in (?:(?:19|20)[0-9]{{2}}|{ANY_MONTH}))\b",
    re.IGNORECASE,
)
_OF_EVENTS = frozenset(("count", "quantity"))
_SINCE = re.compile(r"\bsince\b")
# "83 of the 151 seats".
_SO_MANY_OF = re.compile(r" of (?:the|its|all)? ?")
# "300 homes in Tarn and 120 in Weir" are the numbers of two places.
_ANOTHER_PLACE = re.compile(rf" (?:in|at|near|from|on|of) (?:the )?[A-Z][^.;:()]{{0,60}}? and {HEDGED}")
_SLOT = "slot "
_WEEK = timedelta(days=7)
# What is paid is another sum than what was asked for.
_PAID = frozenset(("compensation", "settlement"))


@dataclass(frozen=True, slots=True)
class Told:
    """A number with what it is the number of.

    Attributes:
        claim: The number.
        attribute: What it is the number of.
        of: The name or the thing that has it, where the words beside it say so, or "".
        state: What happened to those counted, where it was read with them ("killed"), or "".
        time: The one other time of which it is told ("2019"), or "".
    """

    claim: Claim
    attribute: Attribute
    of: str
    state: str
    time: str


def told(reading: Reading) -> Iterator[Told]:
    """The numbers of an article that are known to be of something, and not of another time, another event or a part."""
    numbers = [claim for claim in reading.of(*_KINDS) if claim.part.reports]
    for _, group in groupby(sorted(numbers, key=_by_sentence), _by_sentence):
        claims, asides = _parted(group)
        for at in range(len(claims)):
            found = _told(reading, claims, at)
            if found is not None:
                yield found
                # How far away a place is is told in miles and in kilometres.
                if Mark.OF_A_PLACE in found.attribute.marks:
                    yield from (replace(found, claim=aside) for aside in asides.get(at, ()))


def _parted(group: Iterable[Claim]) -> tuple[list[Claim], dict[int, list[Claim]]]:
    """The numbers of a sentence; those in brackets apart, each the one before it in another unit or other money."""
    claims: list[Claim] = []
    asides: dict[int, list[Claim]] = defaultdict(list)
    for claim in group:
        if in_brackets(claim):
            asides[len(claims) - 1].append(claim)
        else:
            claims.append(claim)
    return claims, asides


def _told(reading: Reading, claims: Sequence[Claim], at: int) -> Told | None:
    page, claim = reading.prose.page, claims[at]
    before, behind = _beside(page, claims, at)
    if at and _SO_MANY_OF.fullmatch(before):
        return None
    so_many_of = at + 1 < len(claims) and _SO_MANY_OF.fullmatch(behind) is not None
    sorts = _sorts(claims[at + 1] if so_many_of else claim)
    if not any(map(is_counted, sorts)):
        return None
    found = attribute_of(sorts, clause_of(before, behind, inside=_inside(claim), further=_further(page, claims, at)))
    if found is None or (not so_many_of and _is_part(claim, behind)) or _is_scoped(claim, found.attribute):
        return None
    marks = found.attribute.marks
    listed = (at and _ANOTHER_PLACE.search(before)) or (at + 1 < len(claims) and _ANOTHER_PLACE.search(behind))
    if listed and Mark.OF_A_PLACE not in marks:
        return None
    time = _time(reading, claim, before, behind)
    if Mark.PLAINLY in marks:
        time = (time or "") if _is_of_no_other(reading, claim, found.attribute) else None
    if time is None and Mark.ANYHOW not in marks:
        return None
    state = sorts[0].removeprefix(_SLOT) if isinstance(claim.value, Count) and sorts[0].startswith(_SLOT) else ""
    return Told(claim, *found, state, time or "")


def is_plainly_told(claim: Claim) -> bool:
    """Whether the words beside a number leave no doubt what it is the number of ("a city of 40,000 people")."""
    found = attribute_of(_sorts(claim), clause_of(*_beside(claim.article.page, [claim], 0)))
    return found is not None and Mark.PLAINLY in found.attribute.marks


def _beside(page: str, claims: Sequence[Claim], at: int) -> tuple[str, str]:
    """The text before a number of a sentence and behind it, up to its neighbours."""
    claim = claims[at]
    floor = claims[at - 1].span.end if at else claim.sentence.start
    if floor > claim.span.start:
        floor = claims[at - 1].span.start  # "one of four victims"
    ceiling = claims[at + 1].span.start if at + 1 < len(claims) else claim.sentence.end
    before = page[max(floor, claim.span.start - _REACH) : claim.span.start]
    return before, page[claim.span.end : min(ceiling, claim.span.end + _REACH)]


def _further(page: str, claims: Sequence[Claim], at: int) -> tuple[str, str]:
    """The text with the neighbours of a number, up to the next numbers but these."""
    before = behind = ""
    if at:
        floor = claims[at - 2].span.end if at > 1 else claims[at].sentence.start
        before = page[max(floor, claims[at].span.start - _REACH) : claims[at - 1].span.end]
    if at + 1 < len(claims):
        ceiling = claims[at + 2].span.start if at + 2 < len(claims) else claims[at].sentence.end
        behind = page[claims[at + 1].span.start : min(ceiling, claims[at].span.end + _REACH)]
    return before, behind


def _by_sentence(claim: Claim) -> tuple[str, int]:
    return claim.kind, claim.sentence.start


def _sorts(claim: Claim) -> tuple[str, ...]:
    """What sort of number a claim is, first by what it is known to be of by itself."""
    value, slot = claim.value, claim.slot
    match value:
        case Count():
            noun = "crew" if is_crew(claim) else value.of or NO_NOUN
            sort, known = f"count {noun}", slot is not None and slot.attribute != value.of
        case Quantity():
            sort, known = (value.unit.dimension if value.unit else "number"), slot is not None
        case _:
            sort, known = claim.kind, slot is not None
    return (f"{_SLOT}{slot.attribute}", sort) if known and slot is not None and slot.attribute else (sort,)


def _inside(claim: Claim) -> str:
    """What the words of a number say themselves: "128 crowns a share", "3,400 confirmed cases"."""
    value = claim.value
    if isinstance(value, Money) and value.unit.per:
        return f" per {value.unit.per}"
    return f" {claim.text.partition(' ')[2]}" if isinstance(value, Count) else ""


def _is_scoped(claim: Claim, attribute: Attribute) -> bool:
    """Whether a number is known to be of another one of the sort, a fine that the law threatens, or of some only."""
    if claim.slot is not None and claim.slot.scope == SOME:
        return True
    if attribute.name in _PAID and is_to_come(claim):
        return True
    return claim.slot is not None and claim.slot.attribute == attribute.name and claim.slot.scope != ""


def _is_part(claim: Claim, behind: str) -> bool:
    """Whether a number is of some only, or of a single one."""
    if isinstance(claim.value, Count) and claim.value.bounds.low == claim.value.bounds.high == 1:
        return True
    return claim.kind != "percent" and bool(is_some_or_more(claim) or _OTHER_BEHIND.match(behind))


def _is_of_no_other(reading: Reading, claim: Claim, attribute: Attribute) -> bool:
    """Whether a number that is told plainly is not known to be of another event or another thing of its sort."""
    if claim.slot is not None and looks_back(claim.slot):
        return False
    near = claim.span.near(claim.sentence)
    of_events = claim.kind in _OF_EVENTS and Mark.OF_A_PLACE not in attribute.marks
    return not (of_events and _ANOTHER.search(reading.prose.page, near.start, near.end))


def _time(reading: Reading, claim: Claim, before: str, behind: str) -> str | None:
    """The time of which a number is told, "" for now; None where it is of several, or of another event."""
    if _OTHER_BEFORE.search(before):
        return None
    published = reading.article.today
    named = {
        _named(found, published)
        for text in (before, behind.partition(",")[0])
        for found in _BEFORE_NOW.finditer(text)
        if published is None or not _is_now(found, published)
    }
    if named:
        return named.pop() if len(named) == 1 else None
    # "Two visits since his arrest in November" are those up to now.
    of_then = claim.slot is not None and looks_back(claim.slot) and not _SINCE.search(behind)
    return None if of_then else ""


def _named(found: re.Match[str], published: date | None) -> str | None:
    """The year, the month or the season that is named; None for a time that two reports may mean otherwise."""
    if found["last"] and published is not None:
        return _counted_from(published, *found["last"].lower().split())
    if found["long"]:
        return "the year"
    return found["year"] if (found["since"] or "").lower() == "in" else found["month"]


def _counted_from(published: date, which: str, unit: str) -> str:
    """The year, the month or the week before or behind that of the report; a season by its words."""
    step = 1 if which == "next" else -1
    if unit == "year":
        return str(published.year + step)
    if unit == "month":
        return MONTHS[(published.month - 1 + step) % len(MONTHS)]
    if unit == "week":
        year, week, _ = (published + step * _WEEK).isocalendar()
        return f"{year}-W{week:02}"
    return f"{which} {unit}"


def _is_now(found: re.Match[str], published: date) -> bool:
    """Whether a year or a month that is named is that of publication."""
    if found["year"]:
        return int(found["year"]) >= published.year
    return bool(found["month"]) and MONTHS.index(found["month"].capitalize()) + 1 == published.month
