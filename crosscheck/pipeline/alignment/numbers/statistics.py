"""Statistics: what several reports of one game say of one player: his points, her goals of the season."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosscheck.kinds.count import Count
from crosscheck.kinds.ordinal import Ordinal
from crosscheck.kinds.quantity import Quantity
from crosscheck.model import Claim, Slot, Span
from crosscheck.names.across import Identity, Who
from crosscheck.pipeline.alignment.groups import Filled, Sides
from crosscheck.pipeline.alignment.numbers.consistent import consistent
from crosscheck.pipeline.extract import Reading
from crosscheck.text.measuring.sport import CAREER, Statistic, statistic

_SURE = 0.75
# So many sentences, the headline among them, name the sides of the game that is reported.
_OPENING = 4
_STRETCH = re.compile(r" (?:run|spurt|burst|record|start|lead|deficit|advantage)\b")
_PRONOUNS = frozenset({"He", "She"})


def statistics(readings: Sequence[Reading], who: Who) -> Iterator[Filled]:
    """The statistics that several articles of one day give for one player: a slot, its kind, its claims.

    Args:
        readings: The articles of a story.
        who: Whom a name in an article means.
    """
    told: dict[tuple[str, str, str, str, str], Sides] = defaultdict(list)
    games = _games(readings) if len(readings) > 1 else []
    for number, (reading, (day, result)) in enumerate(zip(readings, games, strict=False)):
        for claim in reading.of("count", "ordinal", "quantity"):
            found = _read(reading, claim)
            # A career is of no game.
            game = day if found and found.scope == CAREER else f"{day} {result}" if result else None
            player = _player(reading, found.who, claim) if found and game is not None else ""
            if not found or game is None or not player:
                continue
            known = who.get((number, player)) or Identity(player, 1.0)
            told[game, claim.kind, found.attribute, known.name, found.scope].append((claim, known.confidence))
    for (_, kind, attribute, player, scope), claims in sorted(told.items(), key=lambda item: item[0]):
        kept = consistent(claims)
        if len({claim.article.id for claim, _ in kept}) > 1:
            slot = Slot(attribute, (player,), scope)
            yield slot, kind, [(replace(claim, slot=slot, confidence=_SURE), sure) for claim, sure in kept]


def _games(readings: Sequence[Reading]) -> list[tuple[str, str]]:
    """The day of each article, and the game that it reports by that of its results that most print; "" for none.

    A page without a date is of the day that its story lends it.
    """
    printed = [_results(reading) for reading in readings]
    articles = Counter(result for results in printed for result in results)
    games = [max(results, key=lambda result: articles[result], default="") for results in printed]
    days = [str(reading.article.today or "") for reading in readings]
    return list(zip(days, games, strict=True))


def _results(reading: Reading) -> list[str]:
    """The results of an article, each once; one in brackets behind a side is its record, "a 9-0 run" a stretch."""
    page = reading.prose.page
    scores = [
        claim
        for claim in reading.of("score")
        if page[claim.span.start - 1] != "(" and not _STRETCH.match(page, claim.span.end)
    ]
    return list(dict.fromkeys(str(claim.value) for claim in scores))


def _read(reading: Reading, claim: Claim) -> Statistic | None:
    noun = _noun(claim) if claim.part.reports else ""
    if not noun:
        return None
    found = statistic(noun, reading.prose.page, claim.span, claim.sentence)
    if found is None or not found.opponents:
        return found
    # A game against a side that the top of the article does not name is another one.
    sentences = reading.prose.sentences
    opening = reading.prose.page[: sentences[min(_OPENING, len(sentences)) - 1].span.end]
    return found if all(team in opening for team in found.opponents) else None


def _noun(claim: Claim) -> str:
    value = claim.value
    if isinstance(value, Quantity):
        return "yard" if value.unit is not None and value.unit.name == "yard" else ""
    return value.of if isinstance(value, Count | Ordinal) else ""


def _player(reading: Reading, span: Span, claim: Claim) -> str:
    """The person of the article whose name stands at a span; of a pronoun, whose name opens the sentence before."""
    at, to = span.start, span.end
    if span.of(reading.prose.page) in _PRONOUNS:
        before = reading.prose.sentence_before(span)
        if span.start != claim.sentence.start or before is None:
            return ""
        at, to = before.span.start, before.span.start + 1
    for person in reading.cast.persons:
        if any(mention.span.start < to and at < mention.span.end for mention in person.mentions):
            return person.name
    return ""
