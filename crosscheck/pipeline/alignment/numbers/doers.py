"""Doers: how many did one thing together ("three boys invited him over"), whatever each article calls them.

Where one article tells of a single one who did it ("a woman called the ferryman"), what it was done to is the same too.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosscheck.kinds.count import PEOPLE, Count
from crosscheck.model import Claim, Slot, Span
from crosscheck.pipeline.alignment.groups import Sides
from crosscheck.pipeline.alignment.numbers.singly import of_one
from crosscheck.pipeline.extract import Reading
from crosscheck.text.numerals.nouns import singular
from crosscheck.text.words.synonyms import WORD, stem

_PEOPLE = PEOPLE | frozenset(("person", "man", "woman", "individual"))
# What they did, behind their ages and an adverb: "four boys, ages 8 to 11, allegedly borrowed".
_DID = re.compile(
    r"(?:, (?:aged?|ages) [^.;]{1,40}?,)?(?:,? who)?(?: (?:then|later|also|allegedly|reportedly|had|have|has))?"
    r"(?: [a-z]{2,12}ly)? (?P<verb>[a-z]{3,11}ed|fled|broke|stole|fought|hid|threw|beat)\b(?! (?:by|to death)\b)"
)
# "Two of the men", "four women and two men", "two other men": of some only.
_SOME_ONLY = re.compile(
    r"\b(?:of|other|another|and|or|among|including|with|than|least|to)[ \n](?:the )?$", re.IGNORECASE
)
# Participles that tell what was done to them.
_BEFELL = frozenset(
    "killed injured wounded arrested charged identified reported named involved hospitalized hospitalised confirmed "
    "convicted evacuated rescued displaced infected released detained indicted pronounced transported treated aged "
    "believed suspected admitted armed masked accused sentenced listed located trapped struck stabbed based married "
    "related wanted needed received suffered sustained survived questioned expected interviewed sickened stranded "
    "jailed targeted executed murdered died".split()
)
# What many do at many times.
_OFTEN = frozenset(
    "lived worked asked called tried used seemed appeared looked stayed remained helped decided refused agreed claimed "
    "testified watched turned moved".split()
)
# A single one, who is none of several ("a woman and a man").
_ONE = re.compile(
    r"\b[Aa]n? (?:[a-z-]{3,14} ){0,2}?(?:man|woman|boy|girl|teen|teenager|student|classmate|gunman|shooter|suspect|"
    r"attacker|robber|neighbou?r|witness|resident|customer|passenger|friend|relative|stranger)\b"
)
_BEHIND = 48
_SURE = 0.6

_Stems = frozenset[str]


def doers(readings: Sequence[Reading], matters: Sequence[int]) -> Iterator[tuple[Slot, Sides]]:
    """The counts of people of several articles who did one thing, by what they did: each deed of a matter one slot.

    Args:
        readings: The articles of a story.
        matters: For each the number of its matter.
    """
    told: dict[tuple[str, int], list[tuple[Claim, _Stems]]] = defaultdict(list)
    for reading, matter in zip(readings, matters, strict=True) if len(readings) > 1 else ():
        for verb, claim, to_what in _did(reading):
            told[verb, matter].append((claim, to_what))
    for (verb, matter), several in sorted(told.items(), key=lambda item: item[0]):
        claims = [claim for claim, _ in several] if verb not in _OFTEN else []
        if len({claim.article.id for claim in claims}) < 2:
            of = [reading for reading, its in zip(readings, matters, strict=True) if its == matter]
            claims = list(dict.fromkeys(_with_one(verb, several, of)))
        if claims:
            slot = Slot("doers", scope=f"who {verb}")
            yield slot, [(replace(claim, slot=slot, confidence=_SURE), 1.0) for claim in claims]


def _with_one(verb: str, several: Sequence[tuple[Claim, _Stems]], readings: Sequence[Reading]) -> Iterator[Claim]:
    """Several who did something to somebody or something, each with the single one who did so in another article."""
    counting = {claim.article.id for claim, _ in several}
    singles = {reading.article.id: list(_singles(verb, reading)) for reading in readings}
    # Where an article tells of a single one, too, that may be the one of another report.
    alone = [(claim, to_what) for claim, to_what in several if not singles.get(claim.article.id)]
    for reading in readings:
        for one, stems in singles[reading.article.id] if reading.article.id not in counting else ():
            for claim, to_what in alone:
                if stems & to_what and _is_one_of(claim, reading.prose.page, one):
                    yield from (claim, of_one(claim, reading, one))


def _is_one_of(several: Claim, page: str, one: Span) -> bool:
    """Whether a single one is called as the several are: of two women a man is none, and a neighbour may be a third."""
    noun, single = (text.lower().rpartition(" ")[2] for text in (several.text, one.of(page)))
    return singular(noun) == single


def _singles(verb: str, reading: Reading) -> Iterator[tuple[Span, _Stems]]:
    """The single ones who did something, each with the stems of the words behind it."""
    page = reading.prose.page
    for found in _ONE.finditer(page) if f" {verb} " in page else ():
        one = Span(*found.span())
        sentence = reading.prose.sentence_at(one)
        deed = _deed(page, one, sentence.span) if sentence.part.reports else None
        if deed is not None and deed[0] == verb:
            yield one, deed[1]


def _did(reading: Reading) -> Iterator[tuple[str, Claim, _Stems]]:
    for claim in reading.of("count"):
        value = claim.value
        if claim.slot is None or claim.slot.scope or " of " in claim.text:
            continue
        if isinstance(value, Count) and value.of in _PEOPLE and value.bounds.low != 1:
            deed = _deed(claim.article.page, claim.span, claim.sentence)
            if deed is not None:
                yield deed[0], replace(claim, value=replace(value, of="")), deed[1]


def _deed(page: str, who: Span, sentence: Span) -> tuple[str, _Stems] | None:
    """What somebody did, and the stems of the words behind it; None where it was done to them, or by some of all."""
    deed = _DID.match(page, who.end, sentence.end)
    if (
        deed is None
        or deed["verb"] in _BEFELL
        or _SOME_ONLY.search(page, max(sentence.start, who.start - 16), who.start)
    ):
        return None
    behind = WORD.findall(page, deed.end(), min(sentence.end, deed.end() + _BEHIND))
    return deed["verb"], frozenset(map(stem, behind)) - {""}
