"""Where a sentence says what a named person is to another: "Jane Doe's mother, Mary Doe"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crosscheck.kinds.relation.unnamed import of_unnamed
from crosscheck.kinds.relation.value import FORMER, LINES, WORD, Kinship, line_of
from crosscheck.model import Claim, Slot, Span
from crosscheck.names.person import Cast, Mention, Person
from crosscheck.names.reference.pronouns import antecedent
from crosscheck.names.reference.salient import known_as
from crosscheck.text.page.prose import Prose, Sentence

_OWNED = rf"(?P<led>(?:[\w-]{{1,20}}[ \xa0]){{0,2}}?)(?P<kin>{WORD})(?:['’]s[ \xa0](?P<of>{WORD}))?"
_BEFORE = re.compile(
    rf"(?:(?:\b[Tt]he[ \xa0](?P<noun>[a-z][a-z-]{{2,20}}))?['’]s?|\b(?P<pronoun>[Hh]is|[Hh]er))[ \xa0]{_OWNED},?[ \xa0]"
    r"(?:[0-9]{1,3}-year-old[ \xa0])?\Z"
)
_AFTER = re.compile(
    r",[ \xa0](?:(?P<pronoun>his|her)"
    r"|(?:(?P<owner>[A-Z][\w.-]*(?:[ \xa0](?:[A-Z][\w.-]*|de|van|von|der|al|bin|la)){0,4})"
    r"|the[ \xa0](?P<noun>[a-z][a-z-]{2,20}))['’]s?)"
    rf"[ \xa0]{_OWNED}(?=[,.;])"
)
# "Mary Doe, the aunt of the captain", "Mary Doe, mother of Jane Doe".
_KIN_OF = re.compile(
    rf",[ \xa0](?:(?:an?|the|a[ \xa0]younger|an[ \xa0]elder|the[ \xa0](?:youngest|eldest|only))[ \xa0])?"
    rf"(?P<led>(?:former[ \xa0])?)(?P<kin>{WORD})(?P<of>)[ \xa0]of[ \xa0]"
    r"(?:the[ \xa0](?P<noun>[a-z][a-z-]{2,20})(?=[,.;]|[ \xa0](?:who|was|is|has|had|said)\b)|(?=(?P<owner>[A-Z])))"
)
# "Jane Doe and her husband", "John Doe of Hollin, along with his wife": the one before the pronoun.
_AND_OWN = re.compile(
    r"(?:,[ \xa0][0-9]{1,3})?(?:,?[ \xa0](?:of|from)[ \xa0][A-Z][\w.-]{1,20}(?:[ \xa0][A-Z][\w.-]{1,20}){0,2})?,?"
    r"[ \xa0](?:and|with|along with|together with)[ \xa0]\Z"
)
_OPENING = re.compile(r"The[ \xa0](?:[a-z-]{2,16}[ \xa0])?([a-z-]{3,20}),?[ \xa0]")
_BY_FAMILY = 0.8
# Whose kin somebody is where nobody else has been named.
_BY_ITSELF = 0.7
_PARTING = ("spouse", "partner")
_AGED = "-year-old"
_REACH = 64
_FAR = 200
# An article that names more people is a list: of so many one is looked for by the family name.
_MANY = 200


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every named person of whom a sentence says what they are to another one."""
    page = prose.page
    ends: dict[int, tuple[Person, float]] = {}
    starts: dict[int, tuple[Person, float]] = {}
    for person in cast.persons:
        for mention in person.mentions:
            start, end = mention.span.start, mention.span.end
            kin, apposed = _ends_in_kin(page[max(0, start - _REACH) : start]), page.startswith(",", end)
            if not (kin or apposed):
                continue
            sentence = prose.sentence_at(mention.span)
            if not sentence.part.reports:
                continue
            floor, ceiling = max(sentence.span.start, start - _REACH), min(sentence.span.end, end + 2 * _REACH)
            before = _BEFORE.search(page, floor, start) if kin else None
            after = (_AFTER.match(page, end, ceiling) or _KIN_OF.match(page, end, ceiling)) if apposed else None
            if before is None and after is None:
                continue
            if not ends:
                ends = {m.span.end: (p, m.confidence) for p in cast.persons for m in p.mentions}
                starts = {_titled(m): (p, m.confidence) for p in cast.persons for m in p.mentions}
            if before is not None:
                owner = _owner(prose, cast, sentence, before, person) or ends.get(before.start())
                yield from _claim(prose, person, mention, owner, before)
            if after is not None:
                owner = _owner(prose, cast, sentence, after, person) or ends.get(after.end("owner"))
                yield from _claim(prose, person, mention, owner or starts.get(after.end()), after)
    yield from of_unnamed(prose)


def _titled(mention: Mention) -> int:
    """Where a name begins with the title before it."""
    title = mention.title
    return mention.span.start if title is None else min(title.start, mention.span.start)


def _ends_in_kin(before: str) -> bool:
    """Whether the words before a name end in one for kin, an age aside: most do not, and need no pattern."""
    words = before.rstrip(" \xa0,")
    if words.endswith(_AGED):
        words = words.removesuffix(_AGED).rstrip("0123456789").rstrip(" \xa0,")
    return words[words.rfind(" ") + 1 :] in LINES


def _owner(
    prose: Prose, cast: Cast, sentence: Sentence, found: re.Match[str], bearer: Person
) -> tuple[Person, float] | None:
    """Whose kin it is, where no name tells: whom the pronoun, or "the captain", stands for."""
    pronoun = found["pronoun"] if "pronoun" in found.re.groupindex else None
    if pronoun is None:
        return known_as(prose, cast, found["noun"]) if found["noun"] else None
    sex, at = "f" if pronoun.lower() == "her" else "m", found.start("pronoun")
    before = cast.mentions_in(Span(max(sentence.span.start, at - _FAR), at))
    if before and _AND_OWN.match(prose.page, before[-1][1].span.end, at):
        one, mention = before[-1]
        # Somebody of unknown sex only at the head of a sentence: not "Jane Doe's friend Kim Roe and her husband".
        if one.gender == sex or (one.gender is None and _titled(mention) == sentence.span.start):
            return one, mention.confidence
    of_family = () if before or found["of"] else cast.persons[:_MANY]
    namesakes = [p for p in of_family if p is not bearer and p.gender == sex and _of_one_family(p, bearer)]
    if len(namesakes) == 1:
        return namesakes[0], _BY_FAMILY
    described = None if before else _described(prose, cast, sentence, sex)
    meant = described or antecedent(prose, cast, sentence, at, "she" if sex == "f" else "he")
    return meant or _alone(at, cast, bearer, sex)


def _alone(at: int, cast: Cast, bearer: Person, sex: str) -> tuple[Person, float] | None:
    """The only other person whom an article has named so far, where the pronoun can be of that one."""
    others = [p for p in cast.persons[:_MANY] if p is not bearer and p.mentions[0].span.start < at]
    return (others[0], _BY_ITSELF) if len(others) == 1 and others[0].gender in (sex, None) else None


def _of_one_family(one: Person, other: Person) -> bool:
    return " " in one.name and " " in other.name and one.name.split()[-1] == other.name.split()[-1]


def _described(prose: Prose, cast: Cast, sentence: Sentence, sex: str) -> tuple[Person, float] | None:
    """Who "the captain" is that a sentence opens with, for a pronoun behind it that no name stands before."""
    opening = _OPENING.match(prose.page, sentence.span.start, sentence.span.end)
    found = known_as(prose, cast, opening[1]) if opening is not None else None
    return found if found is not None and found[0].gender in (sex, None) else None


def _claim(
    prose: Prose, person: Person, mention: Mention, owner: tuple[Person, float] | None, found: re.Match[str]
) -> Iterator[Claim]:
    if owner is None or owner[0] is person:
        return
    word = f"{found['kin']}'s {found['of']}" if found["of"] else found["kin"]
    parted = found["led"].endswith(FORMER) and line_of(word)[0] in _PARTING
    if parted:
        word = FORMER + word
    span = Span(found.end("led") - len(FORMER) * parted, found.end("of") if found["of"] else found.end("kin"))
    slot = Slot("relation", (person.name, owner[0].name))
    yield _told(prose, span, Kinship(word, person.name), slot, owner[1] * mention.confidence)


def _told(prose: Prose, span: Span, value: Kinship, slot: Slot, confidence: float) -> Claim:
    return prose.claim(span, "relation", value, "<somebody>'s <kin> <name>", slot, confidence=confidence)
