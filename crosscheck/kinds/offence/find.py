"""Where a page lays an offence at somebody's door, in how many counts, and whether it was only tried."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from crosscheck.kinds.offence.value import Counts, Offence, Undone
from crosscheck.model import Claim, Slot, Span
from crosscheck.names.person import Cast
from crosscheck.names.reference.subjects import subject_of
from crosscheck.text.court.acts import FORMS, GENERIC, NEEDS_OBJECT
from crosscheck.text.court.charges import counts_of, undone
from crosscheck.text.court.offences import ACTS, MATTER_OF, degree_of, offence_around
from crosscheck.text.page.prose import Prose

# The words before an offence that make it one laid at somebody's door, and how far it has come.
_STAGE = re.compile(
    r"\b(?:(?P<cleared>acquitted|cleared|exonerated|absolved|innocent|not guilty of|dismissed|dropped)|"
    r"(?P<charged>charged|indicted|arraigned|booked|faces?|facing|(?:counts?|charges?)(?: each)?,? of|wanted|"
    r"not guilty to|(?:on|awaiting|stand(?:s|ing)?|stood) trial|in court(?= (?:over|on|for)\b)|answer(?= for\b)|"
    r"den(?:ies|ied)|"
    r"(?:if|would be|could be|to be)(?: [a-z]+){0,2} (?:convicted|found guilty))|"
    r"(?P<convicted>convict(?:ed|s)?|guilty|sentenced|jailed|imprisoned|serving|sentence|convictions?|term|"
    r"banned|suspended|disqualified|fined|admit(?:s|ted))|"
    r"(?P<accused>accuse[ds]?|accusing|offen[cs]es?|crimes?)|"
    r"(?P<suspected>alleged(?:ly)?|suspect(?:s|ed)?|suspicion|arrested|detained|held|investigated|investigation))\b",
    re.IGNORECASE,
)
# Arrested on suspicion of one offence, or in connection with it, a person may be charged with another.
_SUSPECTED = re.compile(
    r"\b(?:suspicion of|suspect(?:s|ed)?(?: (?:him|her|them))? of|connection with|connection to)\b", re.IGNORECASE
)
# How far before an offence the word may stand that lays it at somebody's door.
_REACH = 110
# "Faces a charge of second degree murder": so close stands what somebody faces.
_CLOSE = 30
# A plea to one offence and no other: "pleaded guilty on Monday to one felony fraud count".
_PLEADED = re.compile(
    r"\b(?:pleaded|pled|pleads)[ \xa0]guilty[ \xa0](?:[\w.]{1,12}[ \xa0]){0,5}?to[ \xa0](?:an?[ \xa0]|one[ \xa0])?"
    r"(?:(?:single|federal|criminal|misdemeanou?r)[ \xa0])?(?:(?:count|charge)[ \xa0]of[ \xa0])?\Z"
)
_AND_ANOTHER = re.compile(r"(?:[ \xa0](?:count|charge))?(?:,|s\b|[ \xa0](?:and|or|to|as|charges|counts)\b)")
# "Conspiracy to defraud the harbour" is one offence, and "conspiracy to steal and to two counts of fraud" is not.
_PLAN = "conspiracy"
_AND_MORE = re.compile(r"[ \xa0]to[ \xa0](?![^.;\n]{0,80}?\band[ \xa0](?:to|also|one|two|three|four|an?)\b)")
_ONE_PLEA = "one count pleaded guilty to"
# "Charged with murder, one count of arson and simple assault": what is laid at the door with the one before.
_AND_NEXT = re.compile(
    r"(?:,|,? and|, as well as)[ \xa0]"
    r"(?:(?:criminal(?:ly)?|negligent|vehicular|simple|felony|misdemeanou?r|felonious)[ \xa0]){0,2}"
)
# "Smuggling rare birds": whatever it is that is smuggled.
_DOING = re.compile(r"(?:smuggling|trafficking)(?: in)?\Z", re.IGNORECASE)
_ANYTHING = re.compile(
    r"(?: in)? (?!(?:and|or|but|on|in|at|by|from|to|with|for|of|ring|case|charges?|trial|network)\b)[a-z]"
)
# "Fraud among other crimes", "several charges, including bribery": another report names another of them.
_ONE_OF_SEVERAL = re.compile(r"\b(?:among|includ(?:ing|es?|ed)|(?:and|or) other)\b")
_LESS = 0.5
# "Denies murder": nothing stands between; "denied a charge of murder" has a word of its own.
_OF_ONESELF = frozenset(("denies", "denied", "admits", "admitted"))
_LINK = re.compile(r"\b(?:with|for|of|on|to|over)\b(?: \w+){0,3} ?$", re.IGNORECASE)


def find(prose: Prose, cast: Cast) -> Iterator[Claim]:
    """Every offence that a sentence lays at somebody's door, the number of its counts, and whether it was only tried.

    What somebody is suspected of has a scope of its own, since the charge may be another.
    """
    before: Claim | None = None
    for start, end in ACTS.hits(prose.page):
        sentence = prose.sentence_at(Span(start, end))
        if (before is not None and start < before.span.end) or not sentence.part.reports:
            continue
        match = offence_around(prose.page, sentence.span, start)
        if match is None:
            continue
        if (claim := _claim(prose, cast, sentence.span, match, before)) is not None:
            before = claim
            yield claim
            yield from _counted(claim)
            yield from _tried(claim)
            yield from _pleaded(claim)


def _claim(prose: Prose, cast: Cast, sentence: Span, match: re.Match[str], last: Claim | None) -> Claim | None:
    act, matter = FORMS[match["act"].lower()]
    thing = (match["object"] or match["of"] or "").lower()
    if act == GENERIC and thing in FORMS:
        # "A murder charge" names the act.
        act, matter = FORMS[thing]
    elif thing and not matter:
        # "Manslaughter with a firearm" is still about a killing.
        matter = MATTER_OF[thing]
    elif act in NEEDS_OBJECT and not _of_anything(prose.page, match):
        return None
    undone_by, said_at = undone(prose.page, sentence.start, match.start())
    if undone_by == "intended":
        return None
    before = prose.page[max(sentence.start, match.start() - _REACH) : match.start()]
    stage = max(_STAGE.finditer(before), key=re.Match.end, default=None)  # the nearest one counts
    charge_noun = FORMS[match["act"].lower()][0] == GENERIC or re.match(
        r" (?:charges?|conviction|case|trial)\b", prose.page[match.end() : match.end() + 12]
    )
    span = Span(match.start(), match.end())
    listed = last is not None and _AND_NEXT.fullmatch(prose.page, last.span.end, span.start)
    if not (charge_noun or listed) and (stage is None or not _linked(before, stage)):
        return None
    if stage is not None and stage["cleared"]:
        return None
    found = subject_of(prose, cast, span)
    degree = degree_of(match)
    tried = degree == "attempted" or undone_by == "attempted"
    if tried:
        rank = degree.removeprefix("attempted").strip()
        if f"attempted {act}" in FORMS:
            act, degree = f"attempted {act}", rank
        else:
            degree = f"attempted {rank}".strip()
    part = _ONE_OF_SEVERAL.search(
        prose.page, max(sentence.start, match.start() - _REACH), min(sentence.end, match.end() + _CLOSE)
    )
    suspected = stage is not None and _SUSPECTED.search(before, stage.start())
    scope = f"suspicion of {matter}" if suspected else matter
    value: Offence | Undone = Offence(act, matter, degree)
    if undone_by == "intent":
        value, span = Undone("intent", act), Span(said_at, span.end)
        scope = _undone_scope(value)
    return prose.claim(
        span,
        "offence",
        value,
        "suspicion of <offence>" if suspected else f"{stage.lastgroup} <offence>" if stage else "<offence> charges",
        Slot("charge", (found[0].name,), scope) if found else None,
        hedge="alleged" if re.search(r"\balleged(?:ly)?\b", before, re.IGNORECASE) else None,
        confidence=found[1] * (_LESS if part else 1.0) if found else 0.0,
    )


def _counted(claim: Claim) -> Iterator[Claim]:
    """The number of counts of an offence, as a claim of its own about whoever is charged."""
    number = counts_of(claim.article.page, claim.sentence.start, claim.span.start, claim.span.end)
    if number is not None and claim.slot is not None and isinstance(claim.value, Offence):
        slot = Slot("counts", claim.slot.subjects, claim.value.act)
        yield replace(claim, value=Counts(claim.value.act, number), slot=slot, pattern="<n> counts of <offence>")


def _tried(claim: Claim) -> Iterator[Claim]:
    """An attempt at an offence, as a claim of its own beside the intent that another report may tell of."""
    offence, page = claim.value, claim.article.page
    if claim.slot is None or not isinstance(offence, Offence) or claim.slot.scope != offence.matter:
        return
    if offence.tried:
        value = Undone("attempt", offence.act.removeprefix("attempted "))
        slot = replace(claim.slot, scope=_undone_scope(value))
        span = Span(undone(page, claim.sentence.start, claim.span.start)[1], claim.span.end)
        yield replace(claim, span=span, value=value, slot=slot, pattern="attempted <offence>")


def _pleaded(claim: Claim) -> Iterator[Claim]:
    """The one offence of a plea, as a claim of its own: the plea that another report tells of is to the same."""
    page, span = claim.article.page, claim.span
    if claim.slot is None or not isinstance(claim.value, Offence):
        return
    planned = claim.value.act == _PLAN and _AND_MORE.match(page, span.end)
    if not planned and _AND_ANOTHER.match(page, span.end):
        return
    if _PLEADED.search(page, max(claim.sentence.start, span.start - _REACH), span.start):
        slot = replace(claim.slot, scope=_ONE_PLEA)
        yield replace(claim, value=claim.value.sole, slot=slot, pattern="pleaded guilty to one <offence>")


def _of_anything(page: str, match: re.Match[str]) -> bool:
    """Whether a deed is told with an object of no known sort: "smuggling rare birds"."""
    return _DOING.match(match["act"]) is not None and _ANYTHING.match(page, match.end()) is not None


def _undone_scope(value: Undone) -> str:
    return f"{value.offence} attempted or intended"


def _linked(before: str, stage: re.Match[str]) -> bool:
    between = before[stage.end() :]
    words = stage[0].lower()
    if words in _OF_ONESELF:
        return len(between) <= 1
    if words.endswith((" of", " to")) or words in ("alleged", "suspected", "facing", "face", "faces"):
        return len(between) <= _CLOSE
    return _LINK.search(between) is not None
