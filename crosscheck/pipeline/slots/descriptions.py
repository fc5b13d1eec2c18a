"""Descriptions: whose age "the 47-year-old" at the head of a sentence tells, or "the captain, 47"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosscheck.model import Claim, Part, Slot
from crosscheck.names import wordlists as w
from crosscheck.names.person import Cast, Person
from crosscheck.names.reference.introduced import part_played
from crosscheck.names.reference.salient import TITLED, holders, salient
from crosscheck.names.reference.unnamed import Unnamed, is_anybody, unnamed_at
from crosscheck.text.page.prose import Prose

# "The 47-year-old", "On Monday the 47-year-old", "But the 47-year-old", and not one of several.
_OPENS = re.compile(
    r"[\"“]?(?:(?:But|And|When|While|As|After|Although|Though|Now,?|However,|Later,?|On \w+day,?|In \w+,"
    r"|(?:Born|Raised|Educated|Dressed|Known|Married|Trained|Once|A|An) [^,.;:“”\"]{3,60},) )?[Tt]he \Z"
)
_SEVERAL = re.compile(r",? (?:and|or) |s\b")
# What follows: a verb, or a word for somebody, and no lawsuit and no church.
_NEXT = re.compile(r"(?P<stop>['’,.;:)]| who\b)|(?P<words>(?: [\w.'’-]{1,24}){1,5})")
_OF_PEOPLE = w.HEAD | w.HUMAN | w.DEMONYM
_PERSON = re.compile(r"(?:er|or|ist|man|woman|eer|star|ian|ete|wed)\Z")
_DOES = re.compile(
    r"(?:[a-z]+(?:ed|es)|is|was|has|had|did|does|will|would|could|can|may|might|must|should|also|now|then|still|never|[a-z]+ly"
    r"|(?:under|over|with|re|out|for)?(?:became|began|bore|bought|broke|brought|built|came|caught|chose|cut|drew|drove|fell|felt"
    r"|flew|fought|found|gave|got|grew|heard|held|hit|hurt|kept|knew|lay|led|left|lost|made|meant|met|put|quit|ran|rang|rode|rose"
    r"|sang|sat|saw|sent|set|shook|shot|sold|sought|spent|spoke|stole|stood|swam|swore|taught|thought|took|went|woke|won|wore"
    r"|wrote))\Z"
)
# "The 34-year-old mother of two" is nobody's mother in the news.
_OF_CHILDREN = re.compile(
    r" (?:married |single )?(?:mother|father|mum|mom|dad)[ -]of[ -](?:[0-9]|one|two|three|four|five|six)\b"
)
# "The captain, 47", "the captain was 47", "the Norwegian, aged 47", "the mother of two, aged 47".
_NOUN = re.compile(
    r"\b[Tt]he (?:[A-Za-z-]{2,14} )?(?P<noun>[A-Za-z-]{3,16})(?P<of>[ -]of[ -](?:[0-9]|one|two|three|four|five|six))?"
    r"(?:, (?:aged )?| (?:was|is) )\Z"
)
_REACH = 48
# An article that tells so many ages in this way is a list.
_MOST = 40
# "The striker, 23," behind a sentence on the coach may be nobody who is named.
_OF_ANOTHER_TITLE = 0.55
_OF_ANY_AGE = frozenset(("man", "woman"))


def described(prose: Prose, cast: Cast, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims of an article, the ages of those who are told of by nothing else as those of the people meant.

    Nobody is meant whose age the article tells elsewhere; nor by an age that it tells of somebody else; nor one of
    two descriptions of different ages.

    Args:
        prose: The article.
        cast: Its people.
        claims: Its claims with their slots.
    """
    ages = [claim for claim in claims if claim.kind == "age" and claim.slot is not None and claim.slot.subjects]
    told = [claim for claim in claims if claim.kind == "age" and (claim.slot is None or claim.slot.subjects)]
    open_ones = [claim for claim in told if _is_description(prose, cast, claim)] if cast.persons else []
    open_at = {claim.span.start for claim in open_ones}
    if not open_ones:
        yield from claims
        return
    aged = {claim.slot.subjects[0] for claim in ages if claim.slot is not None}
    elsewhere = {str(claim.value) for claim in ages if claim.span.start not in open_at}
    found: dict[str, dict[int, float]] = defaultdict(dict)
    for claim in open_ones[:_MOST]:
        meant = _meant(prose, cast, claim, aged) if str(claim.value) not in elsewhere else None
        if meant is not None:
            found[meant[0].name][claim.span.start] = meant[1]
    by_place = {
        place: (name, sure)
        for name, places in found.items()
        if len({str(claim.value) for claim in open_ones if claim.span.start in places}) == 1
        for place, sure in places.items()
    }
    for claim in claims:
        if claim.kind != "age" or claim.span.start not in by_place:
            yield claim
            continue
        name, sure = by_place[claim.span.start]
        step = f"said of {name}, of whom the sentences before tell ({sure:.0%} sure)"
        yield replace(claim, slot=Slot("age", (name,)), confidence=sure * claim.confidence, steps=(*claim.steps, step))


def _is_description(prose: Prose, cast: Cast, claim: Claim) -> bool:
    slot, page = claim.slot, prose.page
    if slot is not None and cast.person(slot.subjects[0]) is not None:
        return False
    if _noun_before(prose, claim):
        return True
    if slot is None or not claim.text.endswith("year-old"):
        return False
    opening = _OPENS.fullmatch(page, claim.sentence.start, claim.span.start)
    return opening is not None and not _SEVERAL.match(page, claim.span.end) and _is_of_person(page, claim)


def _is_of_person(page: str, claim: Claim) -> bool:
    """Whether a verb or a word for somebody follows: not "the 30-year-old lawsuit"."""
    behind = _NEXT.match(page, claim.span.end, max(claim.span.end, claim.sentence.end))
    if behind is None or behind["stop"]:
        return behind is not None
    words = [word.strip(".'’") for word in behind["words"].split()]
    known = w.word_classes()
    if words[0] == "from" or _DOES.match(words[0]) or known.get(words[0], 0) & (w.PERSONAL | w.SAYING):
        return True
    return any(known.get(word.lower(), 0) & _OF_PEOPLE or _PERSON.search(word) for word in words)


def _meant(prose: Prose, cast: Cast, claim: Claim, aged: set[str]) -> tuple[Person, float] | None:
    noun = _noun_before(prose, claim)
    told = unnamed_at(prose.page, claim.sentence, claim.span)
    found = _of_noun(prose, cast, claim, noun, aged) if noun else _of_phrase(prose, cast, claim, told, aged)
    if found is None or told is None:
        return found
    part = part_played(prose, found[0]) if told.part else ""
    return None if part and part != told.part else found


def _of_phrase(
    prose: Prose, cast: Cast, claim: Claim, told: Unnamed | None, aged: set[str]
) -> tuple[Person, float] | None:
    """Who "the 47-year-old" is; children and kin are told apart by more than a sentence of the same article."""
    if told is None or told.which != "the":
        return None
    of_any_age = told.noun in _OF_ANY_AGE or is_anybody(told.noun)
    if not of_any_age and not _OF_CHILDREN.match(prose.page, claim.span.end):
        return None
    return salient(prose, cast, claim.span, sex=told.sex, without=aged)


def _noun_before(prose: Prose, claim: Claim) -> str:
    """The noun for somebody in "the captain, 47", in lower case; "" where none stands there."""
    start = max(claim.sentence.start, claim.span.start - _REACH)
    found = _NOUN.search(prose.page, start, claim.span.start) if prose.page[claim.span.start - 1] == " " else None
    if found is None:
        return ""
    noun = found["noun"]
    fitting = w.DEMONYM if noun[0].isupper() else w.RELATION if found["of"] else w.ROLE | w.OFFICE | w.RANK
    return noun.lower() if w.word_classes().get(noun.lower(), 0) & fitting else ""


def _of_noun(prose: Prose, cast: Cast, claim: Claim, noun: str, aged: set[str]) -> tuple[Person, float] | None:
    """Who "the captain, 47," is: the one captain, or the one spoken of last."""
    titled = holders(cast, noun)
    if titled:
        return (titled[0], TITLED) if len(titled) == 1 and titled[0].name not in aged else None
    classes = w.word_classes().get(noun, 0)
    found = None if classes & w.LAW else salient(prose, cast, claim.span, sex=w.sex_of(classes), without=aged)
    if found is None or classes & w.DEMONYM or not _is_another(found[0], noun):
        return found
    return found[0], min(found[1], _OF_ANOTHER_TITLE)


def _is_another(person: Person, noun: str) -> bool:
    """Whether an article calls somebody something else than a noun, and does not name him in the headline."""
    titles = [title.lower().split()[-1] for title, _ in person.titles]
    known = [title for title in titles if w.word_classes().get(title, 0) & (w.ROLE | w.OFFICE | w.RANK)]
    led = any(mention.part is Part.HEADLINE for mention in person.mentions)
    return bool(known) and noun not in known and not led
