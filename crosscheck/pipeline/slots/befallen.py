"""Befallen: whom an event befalls whose day or hour a sentence tells."""

from __future__ import annotations

import re

from crosscheck.model import Claim, Span
from crosscheck.names.person import Cast, Person
from crosscheck.names.reference.pronouns import antecedent
from crosscheck.names.reference.roles import owns
from crosscheck.names.reference.subjects import subject_of
from crosscheck.text.incident.asides import COPULA
from crosscheck.text.incident.event_words import EventMention
from crosscheck.text.page.prose import Prose

_PASSIVE = re.compile(r"\b(?:was|were|is|are|been|being|be|got)(?: \w+ly)? $", re.IGNORECASE)
_UP_TO_NAME = re.compile(r"[ \xa0](?:(?!on |in |with |for |to |by |after |and )[\w-]{1,20}[ \xa0]){0,4}")
# "The funeral service for Doe", "a sentence of ten years to Doe": who it is held for or given to.
_NOUNS = frozenset("funeral trial hearing sentence inauguration arraignment".split())
_FOR_NAME = re.compile(
    r"[ \xa0](?:[\w-]{1,14} ){0,3}(?:for|to|against|on) (?:(?!on |in |with |for |to |by |after |and )[\w-]{1,20} ){0,4}"
)
# "His trial will begin on Monday": not "her husband died".
_WHOSE = re.compile(r"\b(?P<who>[Hh]is|[Hh]er) (?:(?!own |the )[a-z-]{3,16} ){0,2}\Z")
_WHOSE_REACH = 48
_HAD = frozenset(
    "death arrest sentencing resignation release appointment conviction election wedding birth disappearance "
    "extradition".split()
)
# "Born on May 3, Doe grew up", "Following her arrest on Monday, Doe was taken".
_OPENING = re.compile(r"(?:(?:After|Before|Following|Since|Despite) (?:his|her) (?:[a-z-]+ ){0,2})?")
_OPENING_REACH = 80
_UP_TO_SUBJECT = re.compile(r"[ \xa0](?:(?!of |about |on |in |with |for |to |by |and )[\w-]{1,20}[ \xa0]){0,4}")


def whom_it_befalls(prose: Prose, cast: Cast, claim: Claim, mention: EventMention) -> tuple[Person, float] | None:
    """The person whose death, arrest or trial an event is, with a confidence; None where the sentence does not tell.

    Args:
        prose: The article.
        cast: Its people.
        claim: The day or hour of the event.
        mention: The words for the event.
    """
    return (
        _patient(prose, cast, mention)
        or _whose(prose, cast, claim, mention)
        or subject_of(prose, cast, mention.span)
        or _named_behind(prose, cast, claim, mention)
    )


def _patient(prose: Prose, cast: Cast, mention: EventMention) -> tuple[Person, float] | None:
    """Whom an event befalls: the name right after its verb, unless that is in the passive, or after "funeral for"."""
    page, end = prose.page, mention.span.end
    if _PASSIVE.search(page, max(0, mention.span.start - 24), mention.span.start):
        return None
    noun = mention.span.of(page).lower() in _NOUNS
    for person, named in cast.mentions_in(Span(end, end + 48)):
        first = named.span.start
        if owns(page, named):
            return None
        if _UP_TO_NAME.fullmatch(page, end, first) or (noun and _FOR_NAME.fullmatch(page, end, first)):
            return person, 0.85 * named.confidence
        break
    return None


def _whose(prose: Prose, cast: Cast, claim: Claim, mention: EventMention) -> tuple[Person, float] | None:
    """Whose event it is by a genitive pronoun: "his trial will begin on Monday"."""
    noun, between = mention.span.of(prose.page).lower(), prose.page[mention.span.end : claim.span.start]
    # "His death was still under investigation on Friday".
    if noun not in _NOUNS and (noun not in _HAD or COPULA.search(between)):
        return None
    floor = max(claim.sentence.start, mention.span.start - _WHOSE_REACH)
    whose = _WHOSE.search(prose.page, floor, mention.span.start)
    if whose is None:
        return None
    pronoun = "she" if whose["who"].lower() == "her" else "he"
    return antecedent(prose, cast, prose.sentence_at(claim.span), whose.start(), pronoun)


def _named_behind(prose: Prose, cast: Cast, claim: Claim, mention: EventMention) -> tuple[Person, float] | None:
    """Whom the opening of a sentence is said of: the one named behind its comma ("born on May 3, Doe grew up")."""
    page, end = prose.page, claim.span.end
    if mention.span.start > end or not _OPENING.fullmatch(page, claim.sentence.start, mention.span.start):
        return None
    for person, named in cast.mentions_in(Span(end, min(end + _OPENING_REACH, claim.sentence.end))):
        comma = page.rfind(",", end, named.span.start)
        if comma >= 0 and _UP_TO_SUBJECT.fullmatch(page, comma + 1, named.span.start):
            return person, 0.85 * named.confidence
        break
    return None
