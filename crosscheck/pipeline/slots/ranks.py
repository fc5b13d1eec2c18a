"""Ranks: whose third term it is, and which attack of the week: an ordinal with what it is one of."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from crosscheck.model import Claim, Slot, Span
from crosscheck.names.person import Cast
from crosscheck.pipeline.slots.bearer import of_nobody, of_person
from crosscheck.text.page.prose import Prose
from crosscheck.text.words.calendar_names import ANY_MONTH

# What somebody has one after the other, and a report tells of the latest. Titles and goals are counted in many ways.
_OF_SOMEBODY: Final = {
    noun: words.split(",")[0]
    for words in (
        "term", "straight term,consecutive term,successive term", "child,baby", "wife", "husband", "marriage",
        "heart attack", "stroke",
    )
    for noun in words.split(",")
}  # fmt: skip
# "The third child" may be any of three; a term is one's own.
_THE: Final = re.compile(r"\b[Tt]he \Z")
_TERM: Final = "term"
# "The third shooting this week", "the second strike in a month": one of what a stretch of time holds.
_WINDOW: Final = re.compile(
    r" (?:in|this|of the|in the (?:last|past)|within|since)"
    r" (?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|less than a|[0-9]{1,2}) )?"
    rf"(?:days?|weeks?|months?|years?|decades?|season|{ANY_MONTH}|(?:19|20)[0-9]{{2}})\b"
)
# "Elected for the third time".
_TIMES: Final = frozenset(("time", "straight time"))
_DEED: Final = re.compile(
    r"\b(?P<deed>elected|re-elected|reelected|won|wins|winning|married|arrested|convicted|jailed|crowned|champion|title"
    r"|trophy|divorced|postponed|delayed)\b"
)
_ONE_DEED: Final = {
    "wins": "won", "winning": "won", "crowned": "won", "champion": "won", "title": "won", "trophy": "won",
    "reelected": "re-elected",
}  # fmt: skip
_REACH: Final = 90
# "The second largest town": of the county, or of the land.
_SUPERLATIVE: Final = re.compile(r"\w+est\b|worst\b|most\b")
_WHAT_IS: Final = re.compile(
    r"\b(?P<name>[A-Z][\w’-]+(?: [A-Z][\w’-]+)*)(?:,| is| was| has become| became) (?:the|its|[\w’']+['’]s) \Z"
)
_OF_A_SCALE: Final = 0.75
# "The first woman to row to Varn".
_SOMEBODY: Final = frozenset("woman man person player team athlete country company driver president female".split())
_TO_DO: Final = re.compile(r" to (?:have |ever )?(?P<deed>[a-z]+)\b")
# Another's, or another kind of count: "a bid for a third term", "no third term", "a possible fourth term".
_NOT_HAD: Final = re.compile(
    r"\b(?:no|not|never|possible|bid for|run for|ran for|seeks?|seeking|sought|running for|may|might|could|would|hopes?"
    r"|hoping|wants?|want|if|limits?|before|barred|allow\w*|than|lost)\b[^.;]{0,40}\Z"
)


def ranked(prose: Prose, cast: Cast, claim: Claim) -> Claim:
    """An ordinal with whose it is, or with the stretch of time that it is told of; of nobody where neither is told."""
    page, noun = prose.page, str(claim.value.to_json()["of"] or "")
    before = max(claim.sentence.start, claim.span.start - _REACH), claim.span.start
    if _NOT_HAD.search(page, *before):
        return of_nobody(claim)
    window = _WINDOW.match(page, claim.span.end)
    if window is not None:
        return replace(claim, slot=Slot("which of several", (), f"{noun}{window[0].lower()}"))
    if _SUPERLATIVE.match(noun):
        of = _WHAT_IS.search(page, *before)
        scope = f"{of['name']}: {noun}" if of else ""
        return (
            replace(claim, slot=Slot("which of several", (), scope), confidence=_OF_A_SCALE) if of else of_nobody(claim)
        )
    first = _TO_DO.match(page, claim.span.end)
    if first is not None and noun in _SOMEBODY:
        return of_person(prose, cast, replace(claim, slot=None), f"which {noun} to {first['deed']}")
    if noun[:1].isupper():
        return of_person(prose, cast, replace(claim, slot=None), f"which {noun}")
    anybodys = _TERM not in noun and _THE.search(page, *before)
    if noun in _OF_SOMEBODY and not anybodys:
        return of_person(prose, cast, replace(claim, slot=None), f"which {_OF_SOMEBODY[noun]}")
    if noun in _TIMES:
        deeds = [*_DEED.finditer(page, *before)]
        if deeds:
            deed = deeds[-1]["deed"]
            told = Span(deeds[-1].start(), claim.span.end)
            return of_person(prose, cast, replace(claim, slot=None), f"which time {_ONE_DEED.get(deed, deed)}", told)
    return of_nobody(claim)
