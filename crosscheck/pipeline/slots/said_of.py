"""Slots: what a time, a term, an age, an amount or a quotation is said of."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from itertools import chain

from crosscheck.kinds.count import Count
from crosscheck.model import Agreement, Claim, Part, Slot, Span, Value
from crosscheck.names.reading.cast import Cast
from crosscheck.names.reference.speakers import Speakers
from crosscheck.names.reference.subjects import subject_of
from crosscheck.names.reference.unnamed import unnamed_at
from crosscheck.pipeline.slots.timing import timed
from crosscheck.text.function_words import FUNCTION_WORDS
from crosscheck.text.numerals.offspring import CHILDREN, parent_before
from crosscheck.text.prose import Prose

# "Was 15 when she first sang": a life is told; "was 15 when he was shot" tells of the story's day.
_BACK_THEN = re.compile(
    r" when (?:he|she|they) (?:first|began|started|joined|took|moved|married|met|made|won|came|wrote|entered|signed|"
    r"arrived|emigrated|became)\b",
    re.IGNORECASE,
)
_ONCE = re.compile(
    r"\b(?:when|since|while|until|after) (?:he|she|they|who)(?: was| were| turned)? ?$|\bturn(?:s|ed|ing)? $|"
    r"\bat (?:the |an )?age(?: of)? ?$",
    re.IGNORECASE,
)
# "Who turned 62 in May", "died at the age of 89": an age of now, if no year says otherwise.
_OF_NOW = re.compile(
    r"(?:(?:, who|\b(?:has|just|recently)) turned|\b(?:died|dies|killed|passed away)\b[^,.;]{0,30} at the age of) \Z"
)
_OF_NOW_REACH = 64
_IN_A_YEAR = re.compile(r" (?:in|on) [^.;]{0,16}\b(?:19|20)[0-9]{2}\b")
_PART_OF = re.compile(
    r"(?:at least |up to |about |some |a )?[\w-]+ of (?:the|his|her|its|their|those|them|whom|[0-9]+|two|three|four|"
    r"five|six|seven|eight|nine|ten)\b|no (?:other|further|additional|new)\b|"
    r"[\w-]+(?: \w+){0,2} (?:critically|seriously|severely|badly|slightly)\b",
    re.IGNORECASE,
)
# "Two of the four victims have died": the verb counts the two.
_OF_A_WHOLE = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|[0-9]+|some|most|many|several|half|none|neither|only) of "
    r"(?:the|his|her|its|their|those|these) (?:other )?$",
    re.IGNORECASE,
)
# "Four women and two men were hurt": the verb counts both.
_AND_SO_MANY = re.compile(
    r"\b(?:[0-9]+|an?|one|two|three|four|five|six|seven|eight|nine|ten|dozens) (?:(?:young|adult|other|more) )?(?:"
    r"m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|adults?|teens?|teenagers?|students?|teachers?|officers?|civilians?|soldiers?|"
    r"passengers?|juveniles?) and $",
    re.IGNORECASE,
)
_A_PART = 0.5
_OF_THINGS = frozenset({"cost", "price", "worth", "deal", "contract", "budget"})
_THING = re.compile(
    r"\b([A-Za-z][a-z-]{2,20})(?: (?:would|will|could|has|have|had|was|were|is|are|that|which|it|said|to|been)){0,3} "
    r"(?:costs?|costing|priced|valued|worth|sold|bought|sells|budgeted)\b[^.;:]{0,40}$"
)
# "Six months pregnant", "a six-month-pregnant woman", "six months into her pregnancy".
_EXPECTING = re.compile(r"[ \n-](?:pregnant|(?:into|along in) (?:her|the) pregnancy)\b", re.IGNORECASE)
_AGES_BEFORE = re.compile(r"\b(?:aged|ages)(?: [\w-]+,?(?: and)?){0,6} $", re.IGNORECASE)
_AGES_BEHIND = re.compile(
    r"(?:, (?:and )?| and )(?:[0-9]{1,2}\b(?! (?:others?|more)\b)|one|t[wh]|f[oi]|s[ie]|eig|nin|ten)"
)
# What may be asked for or is possible is told right behind whom it is about.
_NOT_IMPOSED = frozenset(("prison term asked for", "longest possible prison term", "minimum term"))
_BY_SENTENCE_BEFORE = 0.7
_COARSE = 0.6
_SOMEBODY = "somebody"
# Where a person may be told of whom only the text below names.
_OPENING = (Part.HEADLINE, Part.LEDE)
_FITTING = (Agreement.SAME, Agreement.COMPATIBLE)
_BY_TEXT = 0.7
_BY_CHARGE = 0.6


def slotted(prose: Prose, cast: Cast, claims: Iterable[Claim]) -> list[Claim]:
    """The claims with their slots filled in where the sentence tells; boilerplate gets none."""
    filled = list(_filled(prose, cast, claims))
    text = _Text(filled)
    return [_from_text(claim, text) if claim.part in _OPENING else claim for claim in filled]


def _filled(prose: Prose, cast: Cast, claims: Iterable[Claim]) -> Iterator[Claim]:
    speakers = Speakers(prose, cast)
    top = prose.top
    accused: Claim | None = None
    for claim in claims:
        if not claim.part.reports:
            yield _of_nobody(claim)
        elif claim.kind == "duration":
            lasting = _lasting(prose, cast, claim, accused)
            accused = lasting if lasting.slot is not None and lasting.slot.subjects != (_SOMEBODY,) else accused
            yield lasting
        elif claim.kind in ("date", "time"):
            yield timed(prose, cast, claim)
        elif claim.kind == "age":
            yield _aged(prose, cast, claim)
        elif claim.kind == "money" and claim.slot is not None and claim.slot.attribute in ("fine", "bail"):
            # A company is fined too: without a person the sum stays the story's.
            personal = _of_person(prose, cast, claim, claim.slot.attribute)
            named = personal.slot is not None and personal.slot.subjects != (_SOMEBODY,)
            yield personal if named else claim
        elif claim.slot is not None and claim.slot.attribute == CHILDREN:
            yield _of_parent(prose, cast, claim)
        elif claim.kind == "quotation":
            yield _quoted(speakers, claim)
        elif claim.kind in ("count", "money", "percent", "quantity"):
            # The news stands at the top; far down an article tells of other such events.
            sure = _COARSE if claim.kind == "count" and claim.span.start > top else 1.0
            yield _amount(prose, speakers, claim, sure)
        else:
            yield claim


class _Text:
    """What the claims of an article say of whom."""

    def __init__(self, filled: Sequence[Claim]) -> None:
        self._filled = filled

    @cached_property
    def slots(self) -> Mapping[str, Mapping[Value, Collection[Slot]]]:
        """By attribute and value, the slots that are of somebody with a name."""
        found: defaultdict[str, defaultdict[Value, set[Slot]]] = defaultdict(partial(defaultdict, set))
        for claim in self._filled:
            if claim.slot is not None and claim.slot.subjects != (_SOMEBODY,):
                found[claim.slot.attribute][claim.value].add(claim.slot)
        return found

    @cached_property
    def accused(self) -> frozenset[tuple[str, ...]]:
        """Whom the article accuses of something, leaving aside those whose own term it tells."""
        told = [(claim.kind, claim.slot.subjects) for claim in self._filled if claim.slot is not None]
        terms = {who for kind, who in told if kind == "duration"}
        return frozenset(who for kind, who in told if kind == "offence" and who and who not in terms)


def _from_text(claim: Claim, text: _Text) -> Claim:
    """A headline or lede that names nobody ("Manager jailed for two years") speaks of the one of whom the text says so.

    A prison term that the text does not repeat is that of the one person whom the article accuses, leaving aside those
    whose own term it tells. Not so with ages: "Girl, 4, shot" is seldom about the one person whose age the text gives
    with a name.
    """
    if claim.slot is None or claim.slot.subjects != (_SOMEBODY,):
        return claim
    alike = text.slots.get(claim.slot.attribute, {})
    # A lede is exact: another term below is another's.
    exact = claim.part is Part.LEDE
    fitting = (v for v in alike if not exact or claim.value.relate(v).agreement in _FITTING)
    named = set(chain.from_iterable(map(alike.__getitem__, fitting)))
    if claim.kind != "age" and len(named) == 1:
        step = "whom it is said of stands in the text"
        return replace(claim, slot=named.pop(), confidence=_BY_TEXT, steps=(*claim.steps, step))
    if claim.kind == "duration" and not named and len(text.accused) == 1:
        step = "said of the one person whom the article accuses of something, and whose term it tells nowhere else"
        (accused,) = text.accused
        slot = replace(claim.slot, subjects=accused)
        return replace(claim, slot=slot, confidence=_BY_CHARGE, steps=(*claim.steps, step))
    return replace(claim, slot=None)


def _lasting(prose: Prose, cast: Cast, claim: Claim, told: Claim | None) -> Claim:
    """A length of time with whose it is: a term, or how far along a pregnancy is; any other is said of nobody.

    Args:
        prose: The article.
        cast: Its people.
        claim: The length.
        told: The term before it.
    """
    if claim.slot is not None:
        personal = _of_person(prose, cast, claim, claim.slot.attribute)
        named = personal.slot is not None and personal.slot.subjects != (_SOMEBODY,)
        return personal if named else _of_the_same(prose, cast, personal, claim.slot, told)
    if _EXPECTING.match(prose.page, claim.span.end) is None:
        return claim
    # A month of it has four weeks to some and four and a third to others.
    pregnancy = Slot("pregnancy", scope="in weeks" if "week" in claim.text.lower() else "")
    return _of_person(prose, cast, replace(claim, slot=pregnancy), pregnancy.attribute)


def _of_the_same(prose: Prose, cast: Cast, claim: Claim, term: Slot, told: Claim | None) -> Claim:
    """A term of nobody's as the one of the sentence before: "Doe got 12 years. Prosecutors had asked for 15 years."."""
    if (
        told is None
        or told.slot is None
        or term.attribute not in _NOT_IMPOSED
        or told.sentence.end > claim.sentence.start
        or prose.page[told.sentence.end : claim.sentence.start].strip()
        or cast.mentions_in(claim.sentence)
    ):
        return claim
    step = "said of the one of whom the sentence before tells a term"
    slot = replace(term, subjects=told.slot.subjects)
    return replace(claim, slot=slot, confidence=claim.confidence * _BY_SENTENCE_BEFORE, steps=(*claim.steps, step))


def _quoted(speakers: Speakers, claim: Claim) -> Claim:
    """A quotation with who says it; one that nobody is named for is said of nobody."""
    speaker = speakers.of(claim.span)
    return replace(claim, slot=Slot("quotation", (speaker,)), attribution=speaker) if speaker else claim


def _amount(prose: Prose, speakers: Speakers, claim: Claim, sure: float) -> Claim:
    """A number with whoever is quoted for it: of some of the things, of all of them or of one thing."""
    slot = claim.slot
    if slot is not None and claim.kind == "money" and slot.attribute in _OF_THINGS:
        slot = _of_thing(prose, claim, slot)
    elif slot is not None and claim.kind == "count" and not slot.scope:
        before = prose.page[max(claim.sentence.start, claim.span.start - 40) : claim.span.start]
        if _is_part(prose, claim) or _is_whole_of_part(claim, before):
            slot = None
        elif _AND_SO_MANY.search(before):
            sure *= _A_PART
    speaker = speakers.of(claim.span)
    if slot is claim.slot and speaker == claim.attribution and sure == 1.0:
        return claim
    return replace(claim, slot=slot, attribution=speaker, confidence=claim.confidence * sure)


def _of_thing(prose: Prose, claim: Claim, slot: Slot) -> Slot | None:
    """A price is the price of a thing: "the bridge cost $12 million" has the bridge as its scope."""
    thing = _THING.search(prose.page, max(claim.sentence.start, claim.span.start - 90), claim.span.start)
    return replace(slot, scope=thing[1].lower()) if thing and thing[1].lower() not in FUNCTION_WORDS else None


def _is_part(prose: Prose, claim: Claim) -> bool:
    """Whether a count is of a part ("two of the dead", "no other injuries") and not of the whole."""
    near = prose.page[claim.span.start : min(claim.sentence.end, claim.span.end + 24)]
    return _PART_OF.match(near) is not None


def _is_whole_of_part(claim: Claim, before: str) -> bool:
    """Whether a count is of the whole of which a part is told; "two of the four dead" are dead all the same."""
    counted = isinstance(claim.value, Count) and claim.value.of
    return bool(counted) and " of " in before and _OF_A_WHOLE.search(before) is not None


def _of_nobody(claim: Claim) -> Claim:
    return claim if claim.slot is None else replace(claim, slot=None)


def _of_then(prose: Prose, claim: Claim) -> bool:
    """Whether an age is not the age of one person now: "when he was 18", "two 15-year-olds"."""
    before = prose.page[max(claim.sentence.start, claim.span.start - 24) : claim.span.start]
    behind = prose.page[claim.span.end : min(claim.sentence.end, claim.span.end + 24)]
    if claim.text.endswith("olds") or _BACK_THEN.match(behind) is not None:
        return True
    if _ONCE.search(before) is None:
        return False
    now = _OF_NOW.search(prose.page, max(claim.sentence.start, claim.span.start - _OF_NOW_REACH), claim.span.start)
    return now is None or _IN_A_YEAR.match(behind) is not None


def _aged(prose: Prose, cast: Cast, claim: Claim) -> Claim:
    """An age with whose it is: a person's of the cast, or somebody's without a name ("the boy, 12 years old")."""
    if claim.slot is not None and claim.slot.subjects:
        return claim
    if _of_then(prose, claim):
        return _of_nobody(claim)
    personal = _of_nobody(claim) if _is_listed(prose, claim) else _of_person(prose, cast, claim, "age")
    if personal.slot is not None and personal.slot.subjects != (_SOMEBODY,):
        return personal
    told = unnamed_at(prose.page, claim.sentence, claim.span)
    slot = None if told is None else Slot("age", (f"{told.which} {told.noun}, {claim.value}",))
    return replace(claim, slot=slot)


def _of_parent(prose: Prose, cast: Cast, claim: Claim) -> Claim:
    """A count of children with whose they are: "Doe, a mother of three"."""
    start = parent_before(prose.page, claim.span.start)
    behind = cast.mentions_in(Span(claim.span.end, min(claim.sentence.end, claim.span.end + 2)))
    if start is not None and behind and behind[0][1].span.start == claim.span.end + 1:
        # "Mother of three Jane Doe".
        slot = Slot(CHILDREN, (behind[0][0].name,))
        return replace(claim, slot=slot, steps=(*claim.steps, f"said of {slot.subjects[0]}, whose name follows"))
    told = Span(claim.span.start if start is None else start, claim.span.end)
    return _of_person(prose, cast, claim, CHILDREN, told)


def _is_listed(prose: Prose, claim: Claim) -> bool:
    """Whether an age is one of several of a group: "two boys, aged 5 and 7"."""
    page, span = prose.page, claim.span
    before = page[max(claim.sentence.start, span.start - 48) : span.start]
    listed = _AGES_BEFORE.search(before)
    return listed is not None and (" and " in listed[0] or _AGES_BEHIND.match(page, span.end) is not None)


def _of_person(prose: Prose, cast: Cast, claim: Claim, attribute: str, told: Span | None = None) -> Claim:
    """A claim with whose it is, by the words that tell it; those of the claim if no others are given."""
    found = subject_of(prose, cast, told or claim.span)
    scope = claim.slot.scope if claim.slot is not None else ""
    if found is None:
        awaited = claim.part is Part.HEADLINE or (claim.part is Part.LEDE and claim.kind == "duration")
        return replace(claim, slot=Slot(attribute, (_SOMEBODY,), scope)) if awaited else _of_nobody(claim)
    person, confidence = found
    step = f"said of {person.name} ({confidence:.0%} sure)"
    slot = Slot(attribute, (person.name,), scope)
    return replace(claim, slot=slot, confidence=confidence * claim.confidence, steps=(*claim.steps, step))
