"""Owners: whose number it is that a sentence tells, by the name that stands before it."""

from __future__ import annotations

import re

from crosscheck.model import Claim, Span
from crosscheck.names.across import Who
from crosscheck.names.reference.nameless import nameless_in
from crosscheck.names.reference.pronouns import NOMINATIVE, antecedent, last_of
from crosscheck.names.reference.roles import speaks
from crosscheck.pipeline.extract import Reading
from crosscheck.text.measuring.attribute_list import Attribute, Mark
from crosscheck.text.words.calendar_names import MONTHS, WEEKDAYS
from crosscheck.text.words.synonyms import stem

_RUN = re.compile(r"[A-Z][\w’'&-]*[a-z][\w’'-]*(?: [A-Z][\w’'&-]*[a-z][\w’'-]*)*")
# "With 12 seats, the Reform Union leads", "12 seats went to the Reform Union".
_HAD_BY = re.compile(
    r"(?:[^,.;:()]{0,40}?, (?:the )?| (?:[a-z]+ ){0,3}?(?:to|by) (?:the )?)(?P<name>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*)"
)
# "The Reed Party, which was founded in Weir, won 12 seats": what stands aside names nobody whose the number is.
_ASIDE = re.compile(r", (?:which|who|whose|where|based|founded|led|owned|an?|the) [^,;]{1,160},(?= (?!and\b)[a-z])")
_GENITIVE = re.compile(r"[’']s(?= |$)")
_PRONOUNS = frozenset(("He", "She", "His", "Her"))
_NO_NAME = frozenset(
    "The An Of In At On By For With From When While After Before As And But If It Its They Their We Our You This That "
    "There These Those Both All Some Many Most Just Only About Nearly Party Group Company Bank "
    "Corp Inc Ltd Front Movement Coalition Bloc Council Club Trust Fund".split()
)
_NAME = re.compile(r"[A-Z]\w+(?:[’'-](?!s\b)\w+)*(?: [A-Z]\w+(?:[’'-](?!s\b)\w+)*)*")
_OF_TIME = frozenset((*WEEKDAYS, *MONTHS))
_OF_NO_PLACE = _OF_TIME | frozenset(
    "The A An Some On In At But And It Its This That There He She His Her They Their Island Islands City County Town "
    "Village Province State River Lake Mr Mrs Ms Dr".split()
)
# The verb of the sentence: what stands before it is no name of whose number follows.
_VERB = re.compile(r",?(?: and)? (?:has|had|have|is|was|are|were)\b| and $")
# Not the one that is named, but where the report comes from: "in this town of 4,000".
_HERE = re.compile(r"\bthis\b")
_HE = re.compile(r"(?:He|She)\b")
_STEM = 5
# So many code points hold the name before a number: a sentence can be as long as a page.
_REACH = 400


def owner(number: int, reading: Reading, claim: Claim, who: Who, attribute: Attribute) -> str | None:
    """Whose number a claim tells: a person by his full name, anybody else as printed; "" for the story's.

    Args:
        number: The place of the article in its story.
        reading: The article.
        claim: The number; where its slot has subjects it is theirs.
        who: Whom a name in an article means.
        attribute: What it is the number of.

    Returns: None where it must be somebody's and nobody is named.
    """
    if claim.slot is not None and claim.slot.subjects:
        return " and ".join(sorted(_known(number, name, who) for name in claim.slot.subjects))
    if Mark.OF_A_PLACE in attribute.marks:
        return _place(reading, claim) or None
    if Mark.OF_A_PERSON in attribute.marks:
        return _known(number, _person_before(reading, claim), who)
    return _bearer(number, reading, claim, who) if Mark.NAMED in attribute.marks else ""


def same_owner(name: str) -> str:
    """What two names of one owner share: the first letters of the last word that tells."""
    words = [word for word in name.split() if word not in _OF_NO_PLACE and stem(word)]
    return words[-1][:_STEM].lower() if words else ""


def _known(number: int, name: str, who: Who) -> str:
    return who[number, name].name if (number, name) in who else name


def _bearer(number: int, reading: Reading, claim: Claim, who: Who) -> str | None:
    """Whoever is named last before a number in its sentence or meant by the last pronoun, else who has it behind."""
    page, sentence = reading.prose.page, claim.sentence
    names = _names_of_somebody(_ASIDE.sub(" ", page[max(sentence.start, claim.span.start - _REACH) : claim.span.start]))
    if not names and (had := _HAD_BY.match(page, claim.span.end, sentence.end)):
        names = _names_of_somebody(had["name"])
    words = names[-1] if names else [""]
    last = words[-1]
    person = _person(reading, claim, last)
    if person is not None:
        return _known(number, person, who)
    return None if last in _PRONOUNS else " ".join(filter(None, map(stem, words))) or None


def _names_of_somebody(text: str) -> list[list[str]]:
    """The words of every name in a text, but for those that many bear and those of the calendar."""
    runs = (_GENITIVE.sub("", word) for word in _RUN.findall(text))
    words = ([word for word in run.split() if word not in _NO_NAME and word not in _OF_TIME] for run in runs)
    return [run for run in words if run]


def _person(reading: Reading, claim: Claim, word: str) -> str | None:
    """The person of whose name a word is part, or for whom a pronoun stands; None where it is neither."""
    if word in _PRONOUNS:
        sentence = reading.prose.sentence_at(claim.span)
        meant = antecedent(reading.prose, reading.cast, sentence, claim.span.start, word)
        return meant[0].name if meant is not None else None
    named = reading.cast.mentions_in(claim.sentence) if word else ()
    return next((person.name for person, m in named if word in m.span.of(reading.prose.page).split()), None)


def _person_before(reading: Reading, claim: Claim) -> str:
    """The person named last before a number, in its sentence, or meant by the pronoun there; "" where none is.

    Who speaks is not meant, but in "Doe, a veteran of ten years, said"; nor anybody named where the sentence tells of
    somebody without a name: "a boy of ten died after he slipped".
    """
    page, start = reading.prose.page, claim.sentence.start
    named = reading.cast.mentions_in(Span(start, claim.span.start))
    for person, mention in reversed(named):
        if page.startswith(", a", mention.span.end) or not speaks(page, mention, claim.sentence):
            return person.name
    if nameless_in(page, claim.sentence, start, claim.span.start):
        return ""
    pronoun = last_of(NOMINATIVE, page, max(start, claim.span.start - _REACH), claim.span.start)
    return (_person(reading, claim, pronoun[0].capitalize()) or "") if pronoun else ""


def _place(reading: Reading, claim: Claim) -> str:
    """The name before a number that is a place's or a body's: the nearest, or the subject of the verb before it."""
    page, start, end = reading.prose.page, claim.span.near(claim.sentence).start, claim.span.start
    names = _names(page, start, end)
    if names and _HERE.search(page, names[-1].end(), end):
        return ""
    if names and not _VERB.match(page, names[-1].end(), end):
        return names[-1][0]
    if names and names[0].start() == start:
        return names[0][0]
    opening = Span(max(0, start - 1), start)
    before = opening.near(reading.prose.sentence_at(opening).span)
    names = _names(page, before.start, before.end) if before.start < start else []
    return "" if not names else names[0 if _HE.match(page, start) else -1][0]


def _names(page: str, start: int, end: int) -> list[re.Match[str]]:
    return [match for match in _NAME.finditer(page, start, end) if same_owner(match[0])]
