"""Verdicts: what a court held of somebody, "convicted of treason", "acquitted Doe of two counts of arson"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crosscheck.kinds.offence.value import Verdict
from crosscheck.model import Claim, Slot, Span
from crosscheck.names.person import Cast
from crosscheck.names.reference.subjects import subject_of
from crosscheck.text.court.acts import FORMS, GENERIC
from crosscheck.text.court.offences import degree_of
from crosscheck.text.page.prose import Prose

# Between the verb and its object nothing stands but who is meant and when: "cleared the streets of" is none.
_WHO = r"(?:,?[ \xa0](?:him|her|them|on|by|the[ \xa0](?:jury|court|judges?)|[0-9]{1,3},?|[A-Z][\w’'.-]*)){0,8},?"
_HELD = re.compile(
    rf"\b(?:(?P<cleared>acquitted|cleared|exonerated|absolved|(?:found{_WHO}[ \xa0])?not[ \xa0]guilty)"
    rf"|(?P<guilty>convicted|found{_WHO}[ \xa0]guilty)){_WHO}[ \xa0]of"
    r"(?:[ \xa0](?:[\w-]{1,12}[ \xa0]){1,3}(?:counts?|charges?)[ \xa0]of)?[ \xa0](?:(?:the|an?)[ \xa0])?\Z"
)
# Not held, or not by this court: "if convicted", "should be cleared", "had been convicted", "wanted Doe convicted".
_NOT_HELD = re.compile(
    r"\b(?:if|could|would|may|might|should|must|will|shall|to|be|being|had|wrong(?:ly|fully)|falsely|neither|nor|not|never"
    r"|ever|once|twice|previously|unless|until|want(?:s|ed)?|ask(?:s|ed)?|police|detectives?|investigators?|inquiry)"
    r"[ \xa0](?:[\w’',]{1,14}[ \xa0]){0,4}\Z",
    re.IGNORECASE,
)
_VICTIM = re.compile(r"[ \xa0](?:of|against)[ \xa0](?P<name>[A-Z][\w’'-]*(?:[ \xa0][A-Z][\w’'-]*)*)")
_REACH = 120


def held(prose: Prose, cast: Cast, sentence: Span, offence: re.Match[str]) -> Iterator[Claim]:
    """What a court held of somebody of an offence, as a claim that begins with the verdict.

    Its scope is the offence with its degree and its victim: of one murder somebody may be cleared, of another not.

    Args:
        prose: The article.
        cast: Its people.
        sentence: The sentence of the offence.
        offence: The words of the offence.
    """
    page, act = prose.page, FORMS[offence["act"].lower()][0]
    told = _HELD.search(page, max(sentence.start, offence.start() - _REACH), offence.start())
    if (
        told is None
        or act == GENERIC
        or _NOT_HELD.search(page, max(sentence.start, told.start() - _REACH), told.start())
    ):
        return
    who = subject_of(prose, cast, Span(offence.start(), offence.end()))
    if who is None:
        return
    victim = _VICTIM.match(page, offence.end(), sentence.end)
    scope = " ".join(filter(None, (degree_of(offence), act, victim["name"] if victim is not None else "")))
    value = Verdict(act, guilty=told["guilty"] is not None)
    slot = Slot("verdict", (who[0].name,), scope)
    yield prose.claim(
        Span(told.start(), offence.end()), "offence", value, "<held> of <offence>", slot, confidence=who[1]
    )
