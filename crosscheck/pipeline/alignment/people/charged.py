"""The charge of a matter: what the accused is charged with, by articles that tell of one such charge each."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import chain, combinations, product

from crosscheck.kinds.offence import Offence, Sole
from crosscheck.model import Agreement, Article, Claim, Slot, Span
from crosscheck.names.across import Who
from crosscheck.names.reference.roles import speaks
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.extract import Reading
from crosscheck.text.court.charges import has_more, is_alone

# Of a story so many articles are compared.
_MOST_ARTICLES = 40
_SURE = 0.8
# So much of a sentence is read around a charge.
_REACH = 300
_WHO = "the accused"
_TORN = frozenset((Agreement.CONFLICTING, Agreement.DIFFERENT_THING))
# Reports of one time; later a charge may be amended.
_FEW_DAYS = 7
# "Last month a man was charged with theft": told of another case.
_ANOTHER_CASE = re.compile(
    r"\b(?:last (?:week|month|year)|another|separate|unrelated|similar|prior|previous(?:ly)?|earlier|past|history)\b",
    re.IGNORECASE,
)
# Of an assault and an attempt to kill a report names one, if it has all charges.
_LIVED = "somebody who lived"
_OTHERS = re.compile(r"\b(?:others?|includ(?:ing|es?|ed)|among|pleaded|pled)\b")
# How far an offence has come, by the pattern that read it; who is only suspected of one may be charged with another.
_CHARGED, _CONVICTED, _ACCUSED, _SUSPECTED = "charged", "convicted", "accused", "suspected"
_STAGE = {
    f"{_CHARGED} <offence>": _CHARGED,
    "<offence> charges": _CHARGED,
    f"{_CONVICTED} <offence>": _CONVICTED,
    f"{_ACCUSED} <offence>": _ACCUSED,
    "suspicion of <offence>": _SUSPECTED,
}
# Of two who are of two ages, or of whom one was arrested as well, each is suspected of his own.
_AGE = re.compile(r"\b[1-9][0-9](?=-year-old\b|,|\)| years? old\b)")
_AS_WELL = re.compile(r"\b(?:too|also|as well|second|other|men|women|two|three|four|they|both)\b")
# Of all charges, whatever they are about, an article tells of one.
_ONE_OF_ALL = "the one offence"
_BESIDE_OTHERS = re.compile(
    r"\b(?:charges(?! of)|counts(?! of)|offen[cs]es|crimes|felonies|others?|includ(?:ing|es?|ed)|among|also|both"
    r"|[Aa]nyone|[Ww]hoever|[Tt]hose|could|would|might|may|[Ii]f)\b"  # "May" is a month
)
_THE_LAW = re.compile(
    r"\b(?:prosecut\w+|police|courts?|judges?|magistrates?|authorities|indictment|inquiry|investigators|detained|arrest\w*"
    r"|custody|remanded|jail\w*|held|trial|superintendent|inspector|officers|security|army)\b",
    re.IGNORECASE,
)
# So far before a name the verb may stand whose object it is, with an office between.
_ACCUSING = re.compile(r"\b(?:accus|charg|convict|indict|arrest)\w+(?: [\w’'-]+,?){0,4} \Z")
_TITLE = 60
# A verdict of another year, told as background.
_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b")
# How sure it is that there is one: a report says so, a verdict is told, or each report names one, of one man.
_SAID, _FOUND, _NAMED_ONE, _OF_NOBODY = 0.85, 0.75, 0.6, 0.45
_PLAN = "conspiracy"

# What the offence is about, and how far it has come: a murder charge may end in a conviction of manslaughter.
_Sort = tuple[str, str]
# The charges of one sort that an article tells of, and whom it charges by name.
_Told = tuple[list[Claim], set[str]]


def charged(readings: Sequence[Reading], matters: Sequence[int], who: Who) -> Iterator[tuple[Slot, Sides]]:
    """The charges of a matter, where two articles with one charge of a sort each tell of two: one slot a sort.

    Of two articles that charge each somebody by name only those are compared that name one person.

    Args:
        readings: The articles of a story.
        matters: For each the number of its matter.
        who: Who their people are.
    """
    by_sort: dict[tuple[int, _Sort], list[_Told]] = defaultdict(list)
    for number, (reading, of) in enumerate(zip(readings[:_MOST_ARTICLES], matters, strict=False)):
        for sort, claims in _single(reading).items():
            by_sort[of, sort].append((claims, _named(number, reading, claims, who, alone=sort[0] == _ONE_OF_ALL)))
    for (_, (about, _)), told in sorted(by_sort.items()):
        torn = [
            (one, other) for one, other in combinations(told, 2) if _of_one(about, one, other) and _torn(one, other)
        ]
        if torn:
            pairs = [*chain.from_iterable(torn)]
            names = set().union(*(named for _, named in pairs))
            slot = Slot("charge", (*names,) if len(names) == 1 else (_WHO,), about)
            every = [*dict.fromkeys(chain.from_iterable(claims for claims, _ in pairs))]
            sure = _sure_of_one(every, named=all(named for _, named in pairs)) if about == _ONE_OF_ALL else _SURE
            yield slot, [(replace(claim, slot=slot, confidence=sure), 1.0) for claim in every]


def _single(reading: Reading) -> dict[_Sort, list[Claim]]:
    """The charges of an article by sort, of those sorts of which they can all be one."""
    by_sort: dict[_Sort, list[Claim]] = defaultdict(list)
    for claim in reading.of("offence"):
        for sort, of_sort in _sorts(claim):
            by_sort[sort].append(of_sort)
    return {
        sort: claims
        for sort, claims in by_sort.items()
        if not _apart(claims, claims, _TORN, some=True)
        and not (sort[0] == _LIVED and any(map(_in_part, claims)))
        and not (sort[0] == _ONE_OF_ALL and any(map(_is_of_several, claims)))
    }


def _around(claim: Claim) -> str:
    start, end = claim.sentence.start, claim.sentence.end
    return claim.article.page[max(start, claim.span.start - _REACH) : min(end, claim.span.end + _REACH)]


def _in_part(claim: Claim) -> bool:
    """Whether the sentence has more charges than it names, or does not lay them."""
    return _OTHERS.search(_around(claim)) is not None


def _sorts(claim: Claim) -> Iterator[tuple[_Sort, Claim]]:
    offence, stage = claim.value, _STAGE.get(claim.pattern)
    if not isinstance(offence, Offence) or stage is None or _ANOTHER_CASE.search(_around(claim)):
        return
    if stage == _SUSPECTED and _AS_WELL.search(_around(claim)):
        return
    if stage != _SUSPECTED:
        yield (_ONE_OF_ALL, _CONVICTED if stage == _CONVICTED else _CHARGED), replace(claim, value=offence.sole)
    if not offence.matter or stage == _ACCUSED:
        return
    yield (f"attempted {offence.matter}" if offence.tried else offence.matter, stage), claim
    attack = offence.attack
    if attack is not None and stage == _CHARGED:
        yield (_LIVED, stage), replace(claim, value=attack)


def _is_of_several(claim: Claim) -> bool:
    """Whether the words around an offence are of more than one, or of a plan for another."""
    around = _around(claim)
    if is_alone(claim.article.page, claim.sentence.start, claim.span.start, claim.span.end):
        return False
    return (
        _BESIDE_OTHERS.search(around) is not None
        or _is_of_another_year(claim.article, around)
        or has_more(claim.article.page, claim.span.end)
        or _PLAN in (str(claim.value), *around.split())
    )


def _is_of_another_year(article: Article, around: str) -> bool:
    day = article.today
    return day is not None and any(int(year) < day.year for year in _YEAR.findall(around))


def _sure_of_one(claims: Sequence[Claim], *, named: bool) -> float:
    """How sure it is that articles tell of the one offence of one man; less where no name says that it is one."""
    if any(is_alone(c.article.page, c.sentence.start, c.span.start, c.span.end) for c in claims):
        return _SAID
    if any(_STAGE[claim.pattern] == _CONVICTED for claim in claims):
        return _FOUND
    return _NAMED_ONE if named and all(map(_is_laid_by_the_law, claims)) else _OF_NOBODY


def _is_laid_by_the_law(claim: Claim) -> bool:
    """Whether an offence is charged, or whoever accuses somebody of it has an office to: rivals accuse each other."""
    return _STAGE[claim.pattern] != _ACCUSED or _THE_LAW.search(_around(claim)) is not None


def _apart(one: Sequence[Claim], other: Sequence[Claim], ways: Collection[Agreement], *, some: bool = False) -> bool:
    """Whether all charges of one stand in one of these ways to all of the other; or some do."""
    values = [[*dict.fromkeys(claim.value for claim in claims)] for claims in (one, other)]
    return (any if some else all)(a.relate(b).agreement in ways for a, b in product(*values))


def _of_one(about: str, one: _Told, other: _Told) -> bool:
    """Whether two articles can tell of one accused, and no slot of his own has the charges of both."""
    (mine, named), (yours, others) = one, other
    if not (named and others):
        ages, theirs = (set(_AGE.findall(" ".join(map(_around, claims)))) for claims in (mine, yours))
        return not (ages and theirs) or bool(ages & theirs)
    return bool(named & others) and (
        about in (_LIVED, _ONE_OF_ALL) or any(claim.slot is None for claim in (*mine, *yours))
    )


def _torn(one: _Told, other: _Told) -> bool:
    """Whether what two articles tell at one time excludes each other; two acts of one matter have a slot of theirs."""
    (mine, _), (yours, _) = one, other
    near = (mine[0].article.days_from(yours[0].article) or 0) <= _FEW_DAYS
    matters = [{c.value.matter for c in told if isinstance(c.value, Sole)} - {""} for told in (mine, yours)]
    return near and not matters[0] & matters[1] and _apart(mine, yours, {Agreement.CONFLICTING})


def _named(number: int, reading: Reading, claims: Sequence[Claim], who: Who, *, alone: bool) -> set[str]:
    """The names of those charged: whoever a charge is laid to, or else the person whom its sentence names alone."""
    subjects: set[str] = set()
    for claim in claims:
        if claim.slot is not None:
            subjects.update(claim.slot.subjects)
        elif alone and len(there := _persons(reading, claim.sentence)) == 1:
            subjects |= there
    return {known.name if (known := who.get((number, subject))) else subject for subject in subjects}


def _persons(reading: Reading, sentence: Span) -> set[str]:
    """Whom a sentence names, but who says it; "police accused Doe" is said of Doe."""
    page = reading.prose.page
    return {
        person.name
        for person, m in reading.cast.mentions_in(sentence)
        if _ACCUSING.search(page, max(sentence.start, m.span.start - _TITLE), m.span.start)
        or not speaks(page, m, sentence)
    }
