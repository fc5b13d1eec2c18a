"""The kinds of claims: how each is found, its value, how two values relate."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.kinds import (
    address,
    age,
    belonging,
    cause,
    count,
    death,
    doer,
    existence,
    extent,
    floor,
    hits,
    injury,
    money,
    named,
    nationality,
    occupation,
    offence,
    ordinal,
    outcome,
    percent,
    person,
    quantity,
    quarter,
    quotation,
    relation,
    scene,
    score,
    sequence,
    sort,
    term,
    time,
    title,
    turn,
    vehicle,
    weapon,
)  # fmt: skip
from crosscheck.model import BY_PLACE, Claim
from crosscheck.names.person import Cast
from crosscheck.text.numerals import Numeral, numerals
from crosscheck.text.page.prose import Prose
from crosscheck.text.timex import Timex, find_timexes

# Kinds that read names, and kinds that read numbers; a test compares both with the folder.
OF_NAMES = (
    person, title, occupation, nationality, relation, injury, death, hits, offence, outcome, named, address, scene,
    quarter, belonging, floor, weapon, cause, vehicle, sort, existence, extent, sequence, doer, turn,
    quotation,
)  # fmt: skip
OF_NUMBERS = (age, count, money, percent, quantity, ordinal, score)


def find_claims(pages: Sequence[tuple[Prose, Cast]]) -> list[list[Claim]]:
    """Every claim of some articles, each in the order of its page. Spelling is judged by the story.

    Kind by kind, so no more than ``TOGETHER`` should be given at once (see ``text.scanning.pages``).
    """
    times = [find_timexes(prose.page, prose.sentences, prose.article.today) for prose, _ in pages]
    numbers = [numerals(prose.page) for prose, _ in pages]
    found = [_of_times(prose, timexes, read) for (prose, _), timexes, read in zip(pages, times, numbers, strict=True)]
    taken = [tuple(timex.span for timex in timexes) for timexes in times]
    for numeric in OF_NUMBERS:
        for claims, (prose, _), read, spans in zip(found, pages, numbers, taken, strict=True):
            claims.extend(numeric.find(prose, read, spans))
    for naming in OF_NAMES:
        for claims, (prose, cast) in zip(found, pages, strict=True):
            claims.extend(naming.find(prose, cast))
    return [sorted(claims, key=BY_PLACE) for claims in found]


def _of_times(prose: Prose, timexes: Sequence[Timex], read: Sequence[Numeral]) -> list[Claim]:
    """The terms and the times of an article: a length that is a term is no plain duration."""
    claims = list(term.find(prose, timexes, read))
    terms = {claim.span for claim in claims}
    claims += (claim for claim in time.find(prose, timexes) if claim.span not in terms)
    return claims
