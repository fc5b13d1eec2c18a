"""The kinds of claims: how each is found, its value, how two values relate."""

from __future__ import annotations

from crosscheck.kinds import (
    address,
    age,
    cause,
    count,
    death,
    hits,
    injury,
    money,
    named,
    nationality,
    offence,
    ordinal,
    percent,
    person,
    quantity,
    quarter,
    quotation,
    relation,
    scene,
    score,
    sort,
    term,
    time,
    title,
    vehicle,
    weapon,
)  # fmt: skip
from crosscheck.model import Claim
from crosscheck.names.reading.cast import Cast
from crosscheck.text.numerals import numerals
from crosscheck.text.prose import Prose
from crosscheck.text.timex import find_timexes

# Kinds that read names, and kinds that read numbers; a test compares both with the folder.
OF_NAMES = (
    person, title, nationality, relation, injury, death, hits, offence, named, address, scene, quarter, weapon,
    cause, vehicle, sort,
    quotation,
)  # fmt: skip
OF_NUMBERS = (age, count, money, percent, quantity, ordinal, score)


def find_claims(prose: Prose, cast: Cast) -> list[Claim]:
    """Every claim of one article, in the order of the page. Spelling is judged by the story."""
    timexes = find_timexes(prose.page, prose.sentences, prose.article.published_day or prose.article.anchor)
    read = numerals(prose.page)
    claims = list(term.find(prose, timexes, read))
    # A length that is a term is no plain duration.
    terms = {claim.span for claim in claims}
    claims += (claim for claim in time.find(prose, timexes) if claim.span not in terms)
    taken = tuple(timex.span for timex in timexes)
    for numeric in OF_NUMBERS:
        claims += numeric.find(prose, read, taken)
    for naming in OF_NAMES:
        claims += naming.find(prose, cast)
    return sorted(claims, key=_place)


def _place(claim: Claim) -> tuple[int, int, str]:
    # Plain integers: two spans compare ten times slower.
    span = claim.span
    return span.start, span.end, claim.kind
