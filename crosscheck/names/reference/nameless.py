"""The one suspect and the one victim of an article: where it tells of them without a name, and by what name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.names.person import Cast, Person
from crosscheck.names.reference.introduced import part_played
from crosscheck.names.reference.parts_played import SUSPECT, VICTIM
from crosscheck.text.page.prose import Prose

#: What somebody who plays a part alone is called.
ONLY_ONE: Final = {SUSPECT: "the suspect", VICTIM: "the victim"}
_SUSPECT: Final = "suspect|suspected gunman|gunman|shooter|attacker|assailant|accused|defendant|killer|robber|knifeman"
# It begins with plain letters, which are looked for faster than a class of them.
_THE: Final = re.compile(
    rf"he (?<=\b[Tt]he )(?:alleged )?(?:(?P<suspect>{_SUSPECT})|(?P<victim>victim))\b(?!['’]s?\b| \w+['’]s\b)"
)
_SEVERAL: Final = {
    SUSPECT: re.compile(
        r"(?i)\b(?:suspects|gunmen|shooters|attackers|assailants|defendants|killers|robbers)\b"
        r"|\b(?:another|other|second|third) (?:suspect|gunman|shooter|attacker|man)\b"
    ),
    VICTIM: re.compile(r"(?i)\bvictims\b|\b(?:another|other|second|third) (?:victim|person)\b"),
}
# "Police named him as Jane Doe", "the suspect, Jane Doe", "the suspect was identified as Jane Doe".
_NAMED: Final = re.compile(
    rf"\b(?:(?:named|identified) (?:(?P<who>him|her)|the (?:{_SUSPECT})) as"
    rf"|(?:{_SUSPECT})(?:,| (?:was|is|has been) (?:named|identified)(?: by [\w ]{{1,30}})? as)?) (?:M(?:r|s|rs)\.? )?\Z"
)
_REACH: Final = 90
_PEOPLE, _MENTIONS = 40, 4


def nameless(prose: Prose) -> Iterator[tuple[Span, str]]:
    """Where an article tells of its only suspect or victim by that word, each with the part."""
    page = prose.page
    alone: dict[str, bool] = {}
    for found in _THE.finditer(page):
        part = SUSPECT if found["suspect"] else VICTIM
        if part not in alone:
            alone[part] = _SEVERAL[part].search(page) is None
        span = Span(found.start() - 1, found.end())
        if alone[part] and prose.sentence_at(span).part.reports:
            yield span, part


def named_as(prose: Prose, cast: Cast, part: str) -> list[Person]:
    """The people of an article who play a part by name."""
    return [person for person in cast.persons[:_PEOPLE] if _plays(prose, person, part)]


def _plays(prose: Prose, person: Person, part: str) -> bool:
    if part_played(prose, person) == part:
        return True
    return part == SUSPECT and any(_is_named_suspect(prose, mention.span) for mention in person.mentions[:_MENTIONS])


def _is_named_suspect(prose: Prose, called: Span) -> bool:
    page, sentence = prose.page, prose.sentence_at(called).span
    named = _NAMED.search(page, max(sentence.start, called.start - _REACH), called.start)
    if named is None or not named["who"]:
        return named is not None
    # "The gunman was held by shoppers. Police named him as Jane Doe."
    before = prose.sentence_at(Span(max(0, sentence.start - 2), sentence.start)).span
    told = _THE.search(page, before.start, min(sentence.start, before.start + _REACH))
    return told is not None and bool(told["suspect"])
