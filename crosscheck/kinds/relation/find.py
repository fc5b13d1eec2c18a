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
    rf"(?:(?:\b[Tt]he[ \xa0](?P<noun>[a-z][a-z-]{{2,20}}))?['’]s?|\b(?P<pronoun>[Hh]is|[Hh]er)|,[ \xa0]whose)"
    rf"[ \xa0]{_OWNED},?[ \xa0](?:[0-9]{{1,3}}-year-old[ \xa0])?\Z"
)
# "Mary Doe, ...", "Mary Doe, 43, who is ...", "She was ...": what follows is said of her.
_BEING = re.compile(
    r"(?:(?:,[ \xa0][0-9]{1,3}(?=,)|[ \xa0]\([0-9]{1,3}\))?,?[ \xa0](?:who[ \xa0])?(?:is|was)[ \xa0](?:also[ \xa0])?"
    r"|(?:,[ \xa0][0-9]{1,3})?,[ \xa0])"
)
_HE_IS = re.compile(r"(?P<who>He|She)[ \xa0](?:is|was)[ \xa0](?:also[ \xa0])?")
_KIN_OF_WHOM = re.compile(
    r"(?:(?P<pronoun>his|her)"
    r"|(?:(?P<owner>[A-Z][\w.-]*(?:[ \xa0](?:[A-Z][\w.-]*|de|van|von|der|al|bin|la)){0,4})"
    r"|the[ \xa0](?P<noun>[a-z][a-z-]{2,20}))['’]s?)"
    rf"[ \xa0]{_OWNED}(?=[,.;]|[ \xa0](?:who|said|told)\b)"
)
# "The aunt of the captain", "mother of Jane Doe", "the son of the late mayor John Doe".
_KIN_OF = re.compile(
    rf"(?:(?:an?|the|a[ \xa0]younger|an[ \xa0]elder|the[ \xa0](?:youngest|eldest|only))[ \xa0])?"
    rf"(?P<led>(?:former[ \xa0])?)(?P<kin>{WORD})(?P<of>)[ \xa0]of[ \xa0]"
    r"(?:the[ \xa0](?P<noun>[a-z][a-z-]{2,20})(?=[,.;]|[ \xa0](?:who|was|is|has|had|said)\b)"
    r"|(?:the[ \xa0])?(?:[a-z][a-z-]{2,20},?[ \xa0]){0,3}(?=(?P<owner>[A-Z])))"
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
            kin, being = _ends_in_kin(page[max(0, start - _REACH) : start]), _BEING.match(page, end)
            if not (kin or being):
                continue
            sentence = prose.sentence_at(mention.span)
            if not sentence.part.reports:
                continue
            floor, ceiling = max(sentence.span.start, start - _REACH), min(sentence.span.end, end + 2 * _REACH)
            before = _BEFORE.search(page, floor, start) if kin else None
            after = _said(page, being.end(), ceiling) if being else None
            if before is None and after is None:
                continue
            if not ends:
                ends = _ends(cast)
                starts = _starts(cast)
            if before is not None:
                owner = _owner(prose, cast, sentence, before, person) or ends.get(before.start())
                yield from _claim(prose, person, mention.confidence, owner, before)
            if after is not None:
                owner = _owner(prose, cast, sentence, after, person) or ends.get(after.end("owner"))
                yield from _claim(prose, person, mention.confidence, owner or starts.get(after.end()), after)
    yield from _of_him(prose, cast)
    yield from of_unnamed(prose)


def _of_him(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every sentence that says whose kin he or she is: "He was the son of John Doe"."""
    page = prose.page
    for sentence in prose.sentences if len(cast.persons) > 1 else ():
        start, end = sentence.span.start, sentence.span.end
        he = _HE_IS.match(page, start, end) if sentence.part.reports and page[start] in "HS" else None
        said = _said(page, he.end(), end) if he else None
        if he is None or said is None or (said.re is _KIN_OF_WHOM and said["pronoun"]):
            continue
        who = antecedent(prose, cast, sentence, start, he["who"])
        if who is not None:
            owner = _owner(prose, cast, sentence, said, who[0]) or _ends(cast).get(said.end("owner"))
            yield from _claim(prose, *who, owner or _starts(cast).get(said.end()), said)


def _said(page: str, start: int, end: int) -> re.Match[str] | None:
    """Whose kin somebody is said to be."""
    return _KIN_OF_WHOM.match(page, start, end) or _KIN_OF.match(page, start, end)


def _ends(cast: Cast) -> dict[int, tuple[Person, float]]:
    """Who is named, by where each name ends."""
    return {m.span.end: (p, m.confidence) for p in cast.persons for m in p.mentions}


def _starts(cast: Cast) -> dict[int, tuple[Person, float]]:
    """Who is named, by where each name begins, and where it does with the title before it."""
    return {at: (p, m.confidence) for p in cast.persons for m in p.mentions for at in (m.span.start, _titled(m))}


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
    meant = described or antecedent(prose, cast, sentence, at, "she" if sex == "f" else "he", but=bearer.name)
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
    prose: Prose, person: Person, sure: float, owner: tuple[Person, float] | None, found: re.Match[str]
) -> Iterator[Claim]:
    if owner is None or owner[0] is person:
        return
    word = f"{found['kin']}'s {found['of']}" if found["of"] else found["kin"]
    parted = found["led"].endswith(FORMER) and line_of(word)[0] in _PARTING
    if parted:
        word = FORMER + word
    span = Span(found.end("led") - len(FORMER) * parted, found.end("of") if found["of"] else found.end("kin"))
    slot = Slot("relation", (person.name, owner[0].name))
    yield _told(prose, span, Kinship(word, person.name), slot, owner[1] * sure)


def _told(prose: Prose, span: Span, value: Kinship, slot: Slot, confidence: float) -> Claim:
    return prose.claim(span, "relation", value, "<somebody>'s <kin> <name>", slot, confidence=confidence)
