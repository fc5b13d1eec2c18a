"""One body: its name in several articles, where they exchange its general word: "Office" and "Department"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from crosscheck.kinds.named import NameOfOneThing
from crosscheck.model import Claim, Slot
from crosscheck.names import wordlists as w
from crosscheck.names.bodies import Body, bodies
from crosscheck.pipeline.extract import Reading
from crosscheck.text.wordlist import lexicon

# What one article must print to name one body in two ways.
_OF_AN_OFFICER = ("'s Office", "’s Office")

_Told = Mapping[str, Sequence[tuple[int, Body]]]


def one_body(readings: Sequence[Reading]) -> Iterator[tuple[Slot, list[tuple[Claim, float]]]]:
    """The bodies and venues to which a story gives two general words, each as a slot with the claims that name it.

    Two names are of one body where nothing but that word sets them apart and no article prints both, for that knows
    them to be two; but an officer has one: "the Sheriff's Office" is "the Sheriff's Department" of the same article.

    Args:
        readings: The articles of a story.
    """
    named: dict[tuple[tuple[str, ...], str], dict[str, list[tuple[int, Body]]]] = defaultdict(lambda: defaultdict(list))
    several = len(readings) > 1
    for number, reading in enumerate(readings):
        if not several and not any(phrase in reading.prose.page for phrase in _OF_AN_OFFICER):
            continue
        for body in bodies(reading.prose.page):
            if reading.prose.sentence_at(body.span).part.reports:
                named[body.own, body.sort][body.general].append((number, body))
    for (own, _), told in named.items():
        if len(told) > 1 and _is_telling(own):
            for one, other in combinations(sorted(told), 2):
                if _is_of_an_officer(own) or _articles(told, one).isdisjoint(_articles(told, other)):
                    yield _slot(readings, told, one, other)


def _articles(told: _Told, general: str) -> set[int]:
    return {number for number, _ in told[general]}


def _is_telling(own: tuple[str, ...]) -> bool:
    """Whether the words that only it bears tell a body from every other: two of them, or a word that is a name's."""
    if len(own) > 1:
        return True
    key = own[0].removesuffix("'s")
    return key not in lexicon().common and not w.word_classes().get(key, 0) & (w.PLACE | w.DEMONYM)


def _is_of_an_officer(own: tuple[str, ...]) -> bool:
    """Whether a body is an officer's: "Weldon County Sheriff's"."""
    officer = own[-1].removesuffix("'").removesuffix("s").removesuffix("'")
    return own[-1].endswith(("'s", "s'")) and bool(w.word_classes().get(officer, 0) & (w.OFFICE | w.RANK))


def _slot(readings: Sequence[Reading], told: _Told, one: str, other: str) -> tuple[Slot, list[tuple[Claim, float]]]:
    places = sorted((number, body.span.start, body.span) for general in (one, other) for number, body in told[general])
    claims = []
    for number, _, span in places:
        reading = readings[number]
        sentence = reading.prose.sentence_at(span)
        name = " ".join(span.of(reading.prose.page).split())
        claim = Claim(
            reading.article,
            span,
            "organisation",
            NameOfOneThing(name),
            None,
            sentence.part,
            sentence.span,
            pattern="<name> <general word>",
        )
        claims.append((claim, 1.0))
    return Slot("name", (" / ".join(sorted({str(claim.value) for claim, _ in claims})),)), claims
