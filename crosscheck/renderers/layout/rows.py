"""The who-says-what table: one row per fact that several articles state, or that a disagreement is about."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import combinations, islice

from crosscheck.model import Agreement, Claim, Evidence, Fact, Finding, Slot
from crosscheck.renderers.layout.sheet import Cell, Disagreement, Row, Side, Source
from crosscheck.renderers.layout.sides import PHRASE, readings, sides
from crosscheck.renderers.layout.wording import SIGNS, Sign, capitalised, clipped

_WORDINGS = 3
_PLACES = 3
# What differs between two sentences stands in the row of what was read there, where that is a disagreement.
_BARE = "wording"

# What two articles tell that both can be true and is not the same; of so many pairs of them it is asked.
_BESIDE = (Agreement.DIFFERENT_THING, Agreement.INCOMPARABLE)
_PAIRS = 60

#: Two claims are one where they stand on the same words and are of one kind.
Key = tuple[str, int, int, str]
_Shown = Mapping[Key, tuple[Disagreement, ...]]


def rows(
    facts: Iterable[Fact],
    sources: Mapping[str, Source],
    disagreements: Iterable[tuple[Finding, Disagreement]],
    *,
    numbers: Iterator[int],
    reach: int,
) -> tuple[Row, ...]:
    """The rows of one story: what a disagreement is about first, then what differs, then what agrees.

    Args:
        facts: The facts of the story.
        sources: Its articles by id, in their order.
        disagreements: What is shown of the story, each with the finding it came from.
        numbers: Where the names of the rows' sentences count from.
        reach: How many characters of a sentence are kept on either side of marked words.
    """
    shown: dict[Key, tuple[Disagreement, ...]] = {}
    told = set[Slot | None]()
    for finding, disagreement in disagreements:
        told.add(finding.slot)
        for claim in {key(item.claim) for item in finding.evidence}:
            shown[claim] = (*shown.get(claim, ()), disagreement)
    table = [
        _row(fact, sources, shown, f"f{next(numbers)}", reach)
        for fact in _once(facts, told)
        if (len(fact.articles) > 1 and fact.kind != _BARE)
        or (_says_two_things(fact) and any(key(claim) in shown for claim in fact.claims))
    ]
    order = list(Sign)
    return tuple(sorted(table, key=lambda row: (not row.numbers, row.numbers, order.index(row.sign))))


def _once(facts: Iterable[Fact], told: Container[Slot | None]) -> Iterator[Fact]:
    """The facts but for those that have nothing which another has not: a sum is that of the fine, and the fine.

    Of two that have the same it is the one that a disagreement is about, or the first.

    Args:
        facts: The facts of a story.
        told: What its disagreements are about.
    """
    each = [(fact, frozenset(map(key, fact.claims))) for fact in facts]
    first: dict[Key, list[int]] = {}
    for number, (_, keys) in enumerate(each):
        for one in keys:
            first.setdefault(one, []).append(number)
    for number, (fact, keys) in enumerate(each):
        rivals = set.intersection(*(set(first[one]) for one in keys)) - {number} if keys else set[int]()
        mine = (fact.slot not in told, number)
        if not any(each[n][1] > keys or (each[n][0].slot not in told, n) < mine for n in rivals):
            yield fact


def fact_name(slot: Slot) -> str:
    """The fact as a row is called: "Jana Novak: prison term (imposed)"."""
    attribute = f"{slot.attribute} ({slot.scope})" if slot.scope else slot.attribute
    return f"{clipped(slot.subject, 2 * PHRASE)}: {attribute}" if slot.subject else capitalised(attribute)


def key(claim: Claim) -> Key:
    """What makes two claims one."""
    return claim.article.id, claim.span.start, claim.span.end, claim.kind


def _row(fact: Fact, sources: Mapping[str, Source], shown: _Shown, anchor: str, reach: int) -> Row:
    said: dict[str, list[Claim]] = {article: [] for article in sources}
    for claim in fact.claims:
        said[claim.article.id].append(claim)
    places: list[Side] = []
    cells: list[Cell] = []
    for article, claims in said.items():
        letter = sources[article].letter
        target = _target(claims, letter, shown)
        if claims and not target:
            evidence = [Evidence(claim, (claim.span,)) for claim in claims[:_PLACES]]
            stated = sides(evidence, sources, anchor=f"{anchor}-{letter.lower()}", reach=reach)
            places += stated
            target = stated[0].anchor
        words = _wordings(claims)
        cells.append(Cell(letter, words[:_WORDINGS], max(0, len(words) - _WORDINGS), target))
    numbers = tuple(sorted({d.number for claim in fact.claims for d in shown.get(key(claim), ())}))
    plain = readings(fact.claims)
    return Row(
        sign=_sign(fact, cells, doubted=bool(numbers)),
        name=fact_name(fact.slot),
        numbers=numbers,
        cells=tuple(cells),
        reading=plain[0] if len(plain) == 1 and len({str(claim.value) for claim in fact.claims}) == 1 else "",
        reason=fact.reason,
        places=tuple(places),
    )


def _says_two_things(fact: Fact) -> bool:
    """Whether one article alone makes a row worth reading: a misprint has only itself to be set beside."""
    return len({str(claim.value) for claim in fact.claims}) > 1


def _target(claims: Iterable[Claim], letter: str, shown: _Shown) -> str:
    """The first side that a disagreement shows of an article's claims, or nothing."""
    for claim in claims:
        for disagreement in shown.get(key(claim), ()):
            anchors = (side.anchor for side in disagreement.sides if side.letter == letter)
            if anchor := next(anchors, ""):
                return anchor
    return ""


def _sign(fact: Fact, cells: Iterable[Cell], *, doubted: bool) -> Sign:
    """How the cells stand to each other; a wording that every article has, stops aside, makes them the same."""
    if doubted and fact.agreement in (Agreement.SAME, Agreement.COMPATIBLE):
        return Sign.SLIP
    common = set.intersection(
        *({word.casefold().replace(".", "") for word in cell.words} for cell in cells if cell.words)
    )
    if fact.agreement is not Agreement.SAME or common:
        return SIGNS[fact.agreement]
    return Sign.OPEN if _says_another_thing(fact) else Sign.FITS


def _says_another_thing(fact: Fact) -> bool:
    """Whether one of the articles says what is neither the same as another says nor against it: an office beside it."""
    told = {frozenset(claim.value for claim in claims) for claims in fact.by_article.values()}
    return any(
        all(one.relate(other).agreement in _BESIDE for one in left for other in right)
        for left, right in islice(combinations(sorted(told, key=lambda values: sorted(map(str, values))), 2), _PAIRS)
    )


def _wordings(claims: Iterable[Claim]) -> tuple[str, ...]:
    """The distinct wordings of the claims, in order; case and blank space make no difference."""
    words: dict[str, str] = {}
    for claim in claims:
        wording = clipped(claim.text, PHRASE)
        words.setdefault(wording.casefold(), wording)
    return tuple(words.values())
