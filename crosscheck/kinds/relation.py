"""Relations: what one person is to another: "Jane Doe's mother, Mary Doe"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crosscheck.model import Agreement, Claim, Json, Relation, Slot, Span
from crosscheck.model.frozen import frozen
from crosscheck.names.comparison.compare import NameAgreement, compare_names
from crosscheck.names.person import Cast, Mention, Person
from crosscheck.names.reference.pronouns import antecedent
from crosscheck.text.page.prose import Prose, Sentence

# Lines of one kind of kin: what a woman, a man, and either is called.
_KIN = {
    "parent": ("mother mom mum mama", "father dad papa", "parent"),
    "child": ("daughter", "son", "child"),
    "sibling": ("sister", "brother", "sibling"),
    "spouse": ("wife widow", "husband widower", "spouse"),
    "partner": ("girlfriend fiancee fiancée", "boyfriend fiance fiancé", "partner"),
    "grandparent": ("grandmother grandma", "grandfather grandpa", "grandparent"),
    "grandchild": ("granddaughter", "grandson", "grandchild"),
    "parent's sibling": ("aunt", "uncle", ""),
    "sibling's child": ("niece", "nephew", ""),
    "cousin": ("", "", "cousin"),
    "former spouse": ("ex-wife", "ex-husband", ""),
    "former partner": ("ex-girlfriend ex-fiancee ex-fiancée", "ex-boyfriend ex-fiance ex-fiancé", "ex-partner"),
    "friend": ("", "", "friend roommate classmate"),
}
_LINES = {
    word: (line, sex)
    for line, forms in _KIN.items()
    for sex, words in zip("fm ", forms, strict=True)
    for word in words.split()
}
# Of one couple papers say both, and a friend can be more; the family will want it right all the same.
_LOOSELY = 0.55
_LOOSE = ({"spouse", "partner"}, {"former spouse", "former partner"}, {"partner", "friend"}, {"cousin", "friend"})
# A couple that one report calls parted.
_PARTED = ({"spouse", "former spouse"}, {"partner", "former partner"})
_PARTED_OR_NOT = 0.65
_PARTING = ("spouse", "partner")
_WORD = "|".join(sorted(_LINES, key=len, reverse=True))
_OWNED = rf"(?P<led>(?:[\w-]{{1,20}}[ \xa0]){{0,2}}?)(?P<kin>{_WORD})(?:['’]s[ \xa0](?P<of>{_WORD}))?"
_BEFORE = re.compile(
    rf"(?:['’]s?|\b(?P<pronoun>[Hh]is|[Hh]er))[ \xa0]{_OWNED},?[ \xa0](?:[0-9]{{1,3}}-year-old[ \xa0])?\Z"
)
_AFTER = re.compile(
    rf",[ \xa0](?:(?P<pronoun>his|her)|(?P<owner>[A-Z][^,.;:“”\"]{{1,40}}?)['’]s?)[ \xa0]{_OWNED}(?=[,.;])"
)
# "Jane Doe and her husband", "John Doe of Hollin, along with his wife": the one before the pronoun.
_AND_OWN = re.compile(
    r"(?:,[ \xa0][0-9]{1,3})?(?:,?[ \xa0](?:of|from)[ \xa0][A-Z][\w.-]{1,20}(?:[ \xa0][A-Z][\w.-]{1,20}){0,2})?,?"
    r"[ \xa0](?:and|with|along with|together with)[ \xa0]\Z"
)
_FORMER = "former "
# "A 19-year-old and his 12-year-old sister": two without a name are known by their ages.
_TWO_AGES = re.compile(
    r"\b(?P<elder>[0-9]{1,2})[- ]years?[- ]olds?(?: [a-z]{2,12}){0,2} and (?:his|her) "
    rf"(?P<age>[0-9]{{1,2}})[- ]years?[- ]old (?P<kin>{_WORD})\b"
)
# Whom somebody harmed, told as kin of that somebody: "accused of killing his girlfriend".
_HARMED = re.compile(
    r"\b(?:shot|killed|stabbed|wounded|injured|murdered|struck|(?:shoot|kill|stabb|wound|injur|murder|strik|hitt)ing|"
    r"(?:death|killing|shooting|stabbing|murder|slaying) of)(?: and (?:kill|wound|injur)(?:ed|ing))? (?:his|her|their) "
    rf"(?:[\w]+[ -]){{0,5}}?(?P<kin>{_WORD})\b(?!['’]s)"
)
# One more of them: "his wife and their daughter".
_AND_KIN = re.compile(rf"(?:,| and)(?: [\w-]+){{0,3}}? (?:{_WORD})\b")
_VICTIM = Slot("victim's relation")
_AGED = "-year-old"
_REACH = 64
_BY_AGES = 0.8


@frozen
class Kinship:
    """What somebody is to another.

    Attributes:
        word: As printed, in lower case: "sister", "sister's friend".
        bearer: Who it is, by name; "" for somebody without one.
    """

    word: str
    bearer: str = ""

    def relate(self, other: Kinship, /) -> Relation:
        """The same, the same in other words, what the other of the two is, or another kind of kin."""
        if (
            self.bearer != other.bearer
            and compare_names(self.bearer, other.bearer).agreement is NameAgreement.DIFFERENT
        ):
            return Relation(Agreement.DIFFERENT_THING, "what the other of the two is")
        if self.word == other.word:
            return Relation(Agreement.SAME)
        (line, sex), (other_line, other_sex) = _line(self.word), _line(other.word)
        if line == other_line:
            if " " in (sex, other_sex) or sex == other_sex:
                return Relation(Agreement.COMPATIBLE, "one kind of kin in two words")
            return Relation(Agreement.CONFLICTING, "a woman in one report, a man in the other", 0.9)
        if {line, other_line} in _PARTED:
            return Relation(Agreement.CONFLICTING, "still a couple, or no longer", _PARTED_OR_NOT)
        if {line, other_line} in _LOOSE:
            return Relation(Agreement.CONFLICTING, "papers are loose with couples and friends", _LOOSELY)
        return Relation(Agreement.CONFLICTING, "another kind of kin, or two people who were taken for one", 0.8)

    def covers(self, other: Kinship, /) -> bool:
        """Whether it is the wider word for the same."""
        (line, sex), (other_line, _) = _line(self.word), _line(other.word)
        return self.bearer == other.bearer and (self.word == other.word or (line == other_line and sex == " "))

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"relation": self.word, "of": self.bearer or None}

    def __str__(self) -> str:
        return self.word


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """One claim for every named person of whom a sentence says what they are to another one."""
    page = prose.page
    ends: dict[int, tuple[Person, float]] = {}
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
            after = _AFTER.match(page, end, ceiling) if apposed else None
            if before is None and after is None:
                continue
            ends = ends or {m.span.end: (p, m.confidence) for p in cast.persons for m in p.mentions}
            if before is not None:
                owner = _owner(prose, cast, sentence, before, ends.get(before.start()))
                yield from _claim(prose, person, mention, owner, before)
            if after is not None:
                owner = _owner(prose, cast, sentence, after, ends.get(after.end("owner")))
                yield from _claim(prose, person, mention, owner, after)
    yield from _of_the_victim(prose)
    pairs = _TWO_AGES.finditer(page) if " and his " in page or " and her " in page else ()
    for pair in pairs:
        span = Span(*pair.span("kin"))
        if prose.sentence_at(span).part.reports:
            slot = Slot("relation", (f"somebody aged {pair['age']}", f"somebody aged {pair['elder']}"))
            yield _told(prose, span, Kinship(pair["kin"]), slot, _BY_AGES)


def _of_the_victim(prose: Prose) -> Iterator[Claim]:
    """What the one who was harmed is to whoever did it, where the top of the article tells of one kind of kin only."""
    told = list(_HARMED.finditer(prose.page, 0, prose.top))
    if len({_line(found["kin"]) for found in told}) != 1:
        return
    if any(_AND_KIN.match(prose.page, found.end()) for found in told):
        return
    for found in told:
        span = Span(*found.span("kin"))
        if prose.sentence_at(span).part.reports:
            yield _told(prose, span, Kinship(found["kin"]), _VICTIM, 1.0)


def _ends_in_kin(before: str) -> bool:
    """Whether the words before a name end in one for kin, an age aside: most do not, and need no pattern."""
    words = before.rstrip(" \xa0,")
    if words.endswith(_AGED):
        words = words.removesuffix(_AGED).rstrip("0123456789").rstrip(" \xa0,")
    return words[words.rfind(" ") + 1 :] in _LINES


def _owner(
    prose: Prose, cast: Cast, sentence: Sentence, found: re.Match[str], named: tuple[Person, float] | None
) -> tuple[Person, float] | None:
    """Whose kin it is: the one named before the genitive, or whom the pronoun stands for."""
    pronoun = found["pronoun"]
    if pronoun is None:
        return named
    sex, at = "f" if pronoun.lower() == "her" else "m", found.start("pronoun")
    before = cast.mentions_in(Span(max(sentence.span.start, at - _REACH), at))
    if before and before[-1][0].gender == sex and _AND_OWN.match(prose.page, before[-1][1].span.end, at):
        return before[-1][0], before[-1][1].confidence
    return antecedent(prose, cast, sentence, at, "she" if sex == "f" else "he")


def _claim(
    prose: Prose, person: Person, mention: Mention, owner: tuple[Person, float] | None, found: re.Match[str]
) -> Iterator[Claim]:
    if owner is None or owner[0] is person:
        return
    word = f"{found['kin']}'s {found['of']}" if found["of"] else found["kin"]
    parted = found["led"].endswith(_FORMER) and _line(word)[0] in _PARTING
    if parted:
        word = _FORMER + word
    span = Span(found.end("led") - len(_FORMER) * parted, found.end("of") if found["of"] else found.end("kin"))
    slot = Slot("relation", (person.name, owner[0].name))
    yield _told(prose, span, Kinship(word, person.name), slot, owner[1] * mention.confidence)


def _told(prose: Prose, span: Span, value: Kinship, slot: Slot, confidence: float) -> Claim:
    return prose.claim(span, "relation", value, "<somebody>'s <kin> <name>", slot, confidence=confidence)


def _line(word: str) -> tuple[str, str]:
    if word.startswith(_FORMER):
        line, sex = _LINES[word.removeprefix(_FORMER)]
        return _FORMER + line, sex
    return _LINES.get(word, (word, " "))
