"""Outcomes in court: what somebody pleaded, what a court held of him, and what it decided on bail and on an appeal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.court.acts import FORMS
from crosscheck.text.scanning.triggers import SharedTriggers

PLEA: Final = "plea"
VERDICT: Final = "verdict"
BAIL: Final = "bail"
APPEAL: Final = "appeal"

_SOME: Final = r"(?: [\w’'.-]+,?)"
_ACT: Final = "|".join(sorted(map(re.escape, FORMS), key=len, reverse=True))
_TO_AN_ACT: Final = rf"(?:(?! not\b){_SOME}){{0,4}}? (?:counts?|{_ACT})\b"
# "Admitted she saw the robbery", "admitted knowing of the fraud": no plea.
_NO_DEED: Final = r"(?! (?:that|s?he|they|to|being|having|knowing|seeing|hearing|lying)\b)"
# Between the verb and its object nothing stands but who is meant and when: "cleared the streets of" is none.
_WHO: Final = r"(?:,? (?:him|her|them|on|by|the (?:jury|court|judges?)|[0-9]{1,3},?|[A-Z][\w’'.-]*)){0,8},?"
_HELD: Final = r"(?:convictions?|verdict|sentence|(?:jail|prison|life) term|ban|ruling|judge?ment)"
_BE: Final = r"(?:was|were|is|has been|have been|be|being)"
_NO: Final = r"(?:reject|dismiss)(?:ed|es)|den(?:ied|ies)|refuse[ds]|turn(?:ed|s) down|thr(?:ew|own?|ows) out"
_CAST_DOWN: Final = (
    r"overturn(?:ed|s)|quashe[ds]|annul(?:led|s)|revers(?:ed|es)|vacate[ds]|set aside|str(?:uck|ikes) down"
)
_KEPT: Final = r"uph(?:eld|olds)|confirm(?:ed|s)|affirm(?:ed|s)"
_ALLOWED: Final = r"uph(?:eld|olds)|allow(?:ed|s)|grant(?:ed|s)|accept(?:ed|s)"
# Who was let down by the verdict appeals; the state does, too, and then all is the other way round.
_OF_HIS: Final = r"appeal\b(?! courts?\b)(?! (?:by|from) (?:the )?(?:prosecut|state|government|attorney|crown))"
_BAIL: Final = r"(?:bail|bond)"
_BAIL_WANTED: Final = r"(?:bail (?:request|application|plea|motion)|(?:request|application|motion|plea) for bail)"
# "The appeal of the mayor, Jane Doe, against her conviction": no verb of its own.
_AND_SO_ON: Final = r"(?:(?! (?:was|were|is|has|have|had|to|after|before|when|and)\b) [\w’'.-]+,?){0,8}?"
# For each question the ways of saying the one thing, and those of saying the other.
_WAYS: Final = {
    PLEA: (
        (
            r"ple(?:aded|ads|d)(?: (?!not\b)[\w’'-]+){0,4}? guilty\b(?! or\b)",
            r"pleas? of guilty",
            r"(?<![Nn]ot[ -])guilty pleas?\b",
            rf"admit(?:s|ted){_NO_DEED}{_TO_AN_ACT}",
        ),
        (
            rf"ple(?:aded|ads|d){_SOME}{{0,4}}? (?:not guilty|innocent)",
            r"pleas? of (?:not guilty|innocent)",
            r"not[ -]guilty pleas?\b",
            rf"den(?:ies|ied){_TO_AN_ACT}",
            r"(?:maintain|protest)(?:ed|s) (?:his|her) innocence",
            r"told (?:the )?(?:court|judge|jury|jurors)(?: that)? s?he was (?:not guilty|innocent)",
        ),
    ),
    VERDICT: (
        (
            rf"f(?:ound|inds?){_WHO} guilty\b",
            r"(?:was|were|been|jury|court|judges?|jurors|panel|has|have|and) convicted\b",
            rf"convict(?:ed|s){_WHO}(?= of\b)",
            r"(?<![Nn]ot[ -])guilty verdicts?\b",
            r"verdicts? of guilty",
        ),
        (
            rf"f(?:ound|inds?){_WHO} (?:not guilty|innocent)",
            r"acquit(?:ted|s)\b",
            rf"cleared{_WHO}(?= of\b)",
            r"exonerated",
            r"(?:dismiss(?:ed|es)|dropp?(?:ed|s)|threw out) (?:all (?:the )?charges|the (?:charges|case)) against",
            rf"(?:[Aa]ll|[Tt]he) (?:case|charges) against{_SOME}{{1,6}}? {_BE} (?:dismissed|dropped|thrown out)",
            r"not[ -]guilty verdicts?\b",
            r"verdicts? of (?:not guilty|acquittal)",
        ),
    ),
    BAIL: (
        (
            rf"(?:grant(?:ed|s)|g(?:ave|iven)|allow(?:ed|s)){_SOME}{{0,3}}? {_BAIL}\b(?! {_BE})",
            rf"(?:posted|made)(?: (?!for\b)[\w’'-]+){{0,3}}? {_BAIL}\b(?! (?:request|application|plea|motion|bid))",
            rf"(?:freed|released)(?: (?:him|her|[A-Z][\w’'-]+)){{0,2}} on(?: [$\w’',.-]+){{0,3}}? {_BAIL}\b",
            rf"[Bb](?:ail|ond){_SOME}{{0,4}}? {_BE} (?:granted|allowed|set)",
            rf"{_BAIL_WANTED}{_SOME}{{0,4}}? {_BE} (?:granted|approved)",
            rf"(?:grant(?:ed|s)|approve[ds]){_SOME}{{0,4}}? {_BAIL_WANTED}",
            r"(?:freed|released) (?:from (?:custody|jail|detention)|pending|until|after the hearing|without charge)",
        ),
        (
            rf"(?:den(?:ied|ies)|refuse[ds]){_SOME}{{0,3}}? {_BAIL}\b(?! {_BE})",
            rf"[Bb](?:ail|ond){_SOME}{{0,4}}? {_BE} (?:denied|refused)",
            rf"{_BAIL_WANTED}{_SOME}{{0,4}}? {_BE} (?:{_NO})",
            rf"(?:{_NO}){_SOME}{{0,4}}? {_BAIL_WANTED}",
            r"order(?:ed|s) (?:to be )?(?:held|detained|jailed) (?:until|pending|without)",
            rf"(?:held|jailed|detained|custody|jail|detention) without {_BAIL}",
            r"remanded(?: [\w’'.-]+){0,2}? (?:in|into|to) (?:custody|jail|prison|detention)",
            r"kept in (?:jail|custody|prison|detention)",
        ),
    ),
    APPEAL: (
        (
            rf"(?:{_KEPT})(?:(?! appeal\b){_SOME}){{0,5}}? {_HELD}\b",
            rf"{_HELD}{_AND_SO_ON} {_BE} (?:upheld|confirmed|affirmed)",
            rf"(?:{_NO}){_SOME}{{0,5}}? {_OF_HIS}",
            rf"{_OF_HIS}{_AND_SO_ON} {_BE} (?:{_NO})",
            rf"los[te]s?(?: \w+){{1,3}}? {_OF_HIS}",
            r"los[te]s?(?: \w+){1,3}? (?:bid|attempt|effort) to (?:overturn|quash|have|set aside|get)",
            rf"(?:refuse[ds]|decline[ds]) to (?:hear|consider){_SOME}{{0,4}}? {_OF_HIS}",
            rf"let stand{_SOME}{{0,4}}? {_HELD}\b",
            rf"let{_SOME}{{0,3}}? {_HELD}(?: [\w’'-]+){{0,4}}? stand\b",
        ),
        (
            rf"(?:{_CAST_DOWN}){_SOME}{{0,5}}? {_HELD}\b",
            rf"{_HELD}{_AND_SO_ON} {_BE} (?:{_CAST_DOWN}|thrown out)",
            rf"(?:{_ALLOWED}){_SOME}{{0,5}}? {_OF_HIS}",
            rf"{_OF_HIS}{_AND_SO_ON} {_BE} (?:{_ALLOWED})",
            rf"w[io]ns?(?: \w+){{1,3}}? {_OF_HIS}",
            r"order(?:ed|s) (?:a new trial|a retrial)\b",
        ),
    ),
}
_TOLD: Final = re.compile(
    r"\b(?:"
    + "|".join(
        f"(?P<{question}_{side}>{'|'.join(ways)})"
        for question, (yes, no) in _WAYS.items()
        for side, ways in (("no", no), ("yes", yes))
    )
    + ")"
)
# Not done, or not yet: "if convicted", "asked the court to quash", "never pleaded guilty".
_NOT_DONE: Final = re.compile(
    r"\b(?:if|could|would|may|might|should|must|will|shall|to|be|being|neither|nor|not|never|unless|until|wants?|wanted"
    r"|whether|police|detectives?|investigators?|inquiry|can|cannot) (?:[\w’',]{1,14} ){0,4}\Z",
    re.IGNORECASE,
)
_DONE_BEFORE: Final = re.compile(
    r"\b(?:had|wrong(?:ly|fully)|falsely|ever|once|twice|previously) (?:[\w’',]{1,14} ){0,4}\Z", re.IGNORECASE
)
_ORDERED: Final = re.compile(r"\border(?:ed|s) ")
_REACH: Final = 60
_TRIGGERS: Final = SharedTriggers(
    "pleaded pleads pled plea pleas admits admitted denies denied innocent guilty convicted convicts "
    "acquitted acquits cleared exonerated innocence charges case bail bond bars trial retrial custody jail detention "
    "appeal conviction convictions verdict sentence term".split()
)


@frozen
class Outcome:
    """What was pleaded, held or decided.

    Attributes:
        span: The words that say so.
        question: PLEA, VERDICT, BAIL or APPEAL.
        yes: Whether it is guilty, freed, or left as it was.
    """

    span: Span
    question: str
    yes: bool


def outcomes(page: str, sentence: Span) -> Iterator[Outcome]:
    """Every outcome that a sentence tells of, in order."""
    for told in _TOLD.finditer(page, sentence.start, sentence.end):
        question, _, side = (told.lastgroup or "").rpartition("_")
        before = max(sentence.start, told.start() - _REACH), told.start()
        hypothetical = _NOT_DONE.search(page, *before) and not _ORDERED.search(page, *before)
        if not hypothetical and not (question != PLEA and _DONE_BEFORE.search(page, *before)):
            yield Outcome(Span(*told.span()), question, yes=side == "yes")


def telling(page: str) -> Iterator[Span]:
    """The words beside which an outcome may be told."""
    for start, end in _TRIGGERS.hits(page):
        yield Span(start, end)
