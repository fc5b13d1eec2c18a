"""Deeds that one alone can have done: who claimed an attack, who was elected, who scored the winning goal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.incident.other_times import ANOTHER_TIME
from crosscheck.text.scanning.triggers import SharedTriggers
from crosscheck.text.words.calendar_names import ANY_MONTH, ANY_WEEKDAY
from crosscheck.text.words.clubs import CLUBS
from crosscheck.text.words.function_words import FUNCTION_WORDS

CLAIMED: Final = "who claimed the attack"
ELECTED: Final = "who was elected"
SCORED: Final = "who scored the winner"
BEAT: Final = "who won"

_NAME: Final = r"(?P<name>[A-Z][\w’'.-]*(?<=\w)(?: (?:(?:of|for|the|and|al-|de|van|von) )?[A-Z][\w’'-]*(?<=\w)){0,5})"
# Between a name and its verb: an age, an apposition, what the group is, and when it was.
_THEN: Final = (
    r"(?:,? \(?[0-9]{1,3}\)?,?|, [^,.;:“”\"]{2,60},)?"
    r"(?: (?:militants?|rebels?|group|fighters?|insurgents?|movement|militia|guerrillas?|gunmen|militant)){0,2}"
    r"(?: (?:has|have|later|also|quickly|immediately|on \w+day)){0,3}"
)
# Between "by" and a name: "by the separatist group", "by former teacher".
_SO_CALLED: Final = r"(?:the )?(?:[a-z-]+ ){0,3}"
_ATTACK: Final = (
    r"(?:attacks?|bombings?|shootings?|assaults?|blasts?|explosions?|raids?|killings?|hijacking|kidnapping)"
)
_BALLOT: Final = (
    r"(?:election|vote|run-?off|poll|ballot|primary|(?:race|contest)(?= (?:for|to (?:be|become))\b)"
    r"|(?:mayoral|presidential|gubernatorial|leadership) (?:race|contest))"
)
_BALLOTS: Final = {"presidential": "president", "mayoral": "mayor", "gubernatorial": "governor", "leadership": "leader"}
_OFFICES: Final = (
    "mayor", "president", "prime minister", "premier", "chancellor", "governor", "chairman", "chairwoman", "chair",
    "leader", "speaker", "senator", "secretary-general", "secretary general", "pope", "captain", "head",
)  # fmt: skip
_OFFICE: Final = rf"(?:{'|'.join(_OFFICES)})"
_VOTERS: Final = r"(?:[Vv]oters|[Dd]elegates|[Mm]embers|[Ll]awmakers|[Dd]eputies|[Pp]arliament)"
_WINNER: Final = r"(?:winner|winning goal)\b"
# "Otto Trent's late winner"; Sunday's winner has won a race or a prize.
_LATE: Final = (
    r"(?:(?:late|early|last-minute|last-gasp|stoppage-time|injury-time|extra-time|first-half|second-half|headed"
    r"|dramatic) )+"
)
# "Elected deputy mayor" is elected to another office.
_LED: Final = r"(?:(?!(?:vice|deputy|acting)\b)[\w-]+ ){0,2}?"
_DID: Final = r"(?:(?:was|were) (?:behind|responsible for)|(?:had )?carried out)"
_NTH: Final = r"[0-9]{1,2}(?:st|nd|rd|th)"
_DAYS: Final = r"\w+day[’']s"
# For each deed what stands behind the name of who did it, and what stands before it.
_WAYS: Final = {
    CLAIMED: (
        (
            r"(?:claim(?:ed|s)|took|takes|accepted) responsibility\b",
            rf"claim(?:ed|s) (?:the|an?|{_DAYS}) (?:[\w-]+ ){{0,2}}?{_ATTACK}\b",
            rf"admitted (?:carrying out|being behind)\b[^.;]{{0,24}}? {_ATTACK}\b",
            rf"sa(?:id|ys) (?:it|they|its (?:fighters|men|members|militants)) {_DID}\b[^.;]{{0,24}}? {_ATTACK}\b",
        ),
        (
            rf"(?:{_ATTACK}|[Rr]esponsibility)\b[^.;:“”\"\n]{{0,60}}? (?:was|were|has been) claimed by {_SO_CALLED}",
            rf"(?:{_ATTACK}|bombs?)\b[^.;:“”\"\n]{{0,30}}? claimed by {_SO_CALLED}",
        ),
    ),
    ELECTED: (
        (
            rf"(?:(?:was|been) )?(?:re-?)?elected (?:as )?(?:the )?{_LED}{_OFFICE}\b",
            rf"w(?:on|ins) (?:the|{_DAYS}) (?:[a-z-]+ ){{0,2}}?{_BALLOT}\b(?: (?:for|as) (?:the )?{_OFFICE}\b)?",
            rf"(?:(?:was|been) )?(?:declared|named) (?:the )?winner of (?:the|{_DAYS}) (?:[a-z-]+ ){{0,2}}?{_BALLOT}\b",
            rf"swept to (?:victory|power) in (?:the|{_DAYS}) (?:[a-z-]+ ){{0,2}}?{_BALLOT}\b",
            rf"(?:was|been) chosen (?:as|to be) (?:the )?{_LED}{_OFFICE}\b",
            rf"(?:is|becomes|will be(?:come)?|is to be(?:come)?) the (?:new|next) {_OFFICE}\b",
        ),
        (
            rf"{_BALLOT} (?:for (?:the )?{_OFFICE}\b)?[^.;:“”\"\n]{{0,40}}?was won by {_SO_CALLED}",
            rf"winner of the {_BALLOT}(?: for (?:the )?{_OFFICE})?[^.;:“”\"\n]{{0,40}}? (?:was|is) {_SO_CALLED}",
            rf"{_VOTERS}(?: [\w-]+){{0,3}}? (?:re-?)?elected {_SO_CALLED}",
        ),
    ),
    SCORED: (
        (
            rf"(?:scored|hit|struck|netted|headed|grabbed|got) (?:home )?(?:the|an?) (?:[\w-]+ ){{0,2}}?{_WINNER}",
            rf"(?:scored|struck|netted|equali[sz]ed)(?: [a-z-]+){{0,3}}? in the {_NTH} minute\b",
            rf"(?<=[’']s )(?:[\w-]+ ){{0,2}}?{_NTH}-minute (?:[\w-]+ )?(?:goal|strike|winner|header|penalty)\b",
            rf"(?<=[’']s )(?:{_LATE}winner|(?:[\w-]+ ){{0,2}}?winning goal)\b",
        ),
        (rf"{_WINNER}(?: [a-z-]+){{0,2}}? (?:(?:came )?from|(?:was scored )?by) {_SO_CALLED}",),
    ),
}
_DONE_BY: Final = {deed: re.compile(rf"\b{_NAME}{_THEN} (?:{'|'.join(did)})") for deed, (did, _) in _WAYS.items()}
_DOER: Final = {deed: re.compile(rf"\b(?:{'|'.join(by)}){_NAME}") for deed, (_, by) in _WAYS.items()}
# "United beat City", "City lost to United": of one match one has won.
_MATCH: Final = re.compile(
    rf"\b{_NAME}{_THEN} (?:(?P<won>(?:(?:came|fought|battled|rallied|went) (?:(?:from behind|back|on) )?to )?beat"
    r"|beats|defeated|defeats|thrashed|edged|overcame|routed|crushed|outscored|downed)"
    r"|(?:lost|fell|went down|succumbed)(?: [0-9]{1,3}-[0-9]{1,3})? to)"
    rf" {_SO_CALLED}{_NAME.replace('<name>', '<other>')}"
)
_ANCHORS: Final = {
    CLAIMED: ("claimed", "claims", "responsibility", "carried out", "responsible for", "behind the", "carrying out"),
    ELECTED: (
        "elected", "re-elected", "reelected", "election", "vote", "runoff", "run-off", "primary", "race", "contest",
        "ballot", "poll", "chosen", *(f"{when} {office}" for when in ("new", "next") for office in _OFFICES),
    ),
    SCORED: ("winner", "winning goal", "goal", "minute"),
    BEAT: (
        "beat", "beats", "defeated", "defeats", "thrashed", "edged", "overcame", "routed", "crushed", "outscored",
        "downed", "lost", "fell", "went down", "succumbed",
    ),
}  # fmt: skip
_OF: Final = {word: deed for deed, words in _ANCHORS.items() for word in words}
_TRIGGERS: Final = SharedTriggers([f"{blank}{word}" for word in _OF for blank in " \n"])
# Not done, or not then: "denied that the group claimed it", "had been elected in 2011".
_NOT_DONE: Final = re.compile(
    r"\b(?:if|not|never|nobody|no|before|den(?:y|ied|ies)|could|would|might|had|until|when|whether|wrongly|after"
    r"|since)\b"
)
_THEN_ONCE: Final = re.compile(
    rf"[^.;]{{0,50}}?(?:{ANOTHER_TIME}| in Game \w+| if (?:s?he|they|it)"
    r"| (?:in|of) the (?:first|second|opening|return|previous|reverse) (?:leg|match|game|meeting|fixture|round))\b"
)
_WHICH: Final = re.compile(rf"\b(?:{_OFFICE}|{'|'.join(_BALLOTS)})\b")
_MINUTE: Final = re.compile(r"\b[0-9]{1,2}(?:st|nd|rd|th)[- ]minute\b")
_BODY: Final = re.compile(
    r" of (?:(?:the|its|their) )?"
    r"(?P<body>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*|(?:[a-z-]+ )?(?:board|committee|panel|commission))"
)
# Capitals that open a sentence, and words before a name; who or what may have done it is no name.
_OPENING: Final = re.compile(
    rf"(?:The|An?|But|And|Then|Later|Now|On|In|At|Militant|Rebel|Former|Rival|(?:{ANY_WEEKDAY})|(?:{ANY_MONTH})) "
)
_NO_NAME: Final = FUNCTION_WORDS | {"nobody"}
_REACH: Final = 40
_AS_WHAT: Final = 24
_GENITIVES: Final = ("'s", "’s")
_DAY: Final = re.compile(rf"(?:{ANY_WEEKDAY})['’]s\Z")


@frozen
class Deed:
    """Who is said to have done what one alone can have done.

    Attributes:
        span: The name of who did it.
        deed: CLAIMED, ELECTED, SCORED or BEAT, or the minute of a goal ("who scored in the 89th minute").
        office: To what somebody was elected; the two of a match; or "".
        body: Of what: "Varn", "Salt Union"; or "".
    """

    span: Span
    deed: str
    office: str = ""
    body: str = ""


def asked(folded: str) -> Iterator[tuple[Span, str]]:
    """The words beside which a deed may be told, each with the deed, in order; of a page in lower case."""
    for word, start, end in _TRIGGERS.words_behind_blanks(folded):
        yield Span(start, end), _OF[word]


def deeds(page: str, sentence: Span, deed: str) -> Iterator[Deed]:
    """Who is said to have done a deed in a sentence, in order."""
    for pattern in (_MATCH,) if deed == BEAT else (_DONE_BY[deed], _DOER[deed]):
        for told in pattern.finditer(page, sentence.start, sentence.end):
            before = page[max(sentence.start, told.start() - _REACH) : told.start()]
            if _NOT_DONE.search(before) or _THEN_ONCE.match(page, told.end(), sentence.end):
                continue
            name = _bare(page, Span(*told.span("name")))
            if name is None:
                continue
            if deed == BEAT:
                other = Span(*told.span("other"))
                pair = sorted(_short(words.of(page)) for words in (name, other))
                yield Deed(name if told["won"] else other, deed, " and ".join(pair))
                continue
            office = _WHICH.search(page, told.start(), told.end() + _AS_WHAT) if deed == ELECTED else None
            minute = _MINUTE.search(page, *told.span()) if deed == SCORED else None
            if minute is not None:
                yield Deed(name, f"who scored in the {minute[0].replace('-', ' ')}")
                continue
            of = _BODY.match(page, office.end(), sentence.end) if office else None
            yield Deed(name, deed, _BALLOTS.get(office[0], office[0]) if office else "", of["body"] if of else "")


def _short(name: str) -> str:
    """The last word of a name, with the one before it where many clubs have that word: "Varn United"."""
    words = name.split()
    return " ".join(words[-2:] if words[-1].lower() in CLUBS else words[-1:])


def _bare(page: str, name: Span) -> Span | None:
    """A name without what opens its sentence, and without its genitive; None where it is no name."""
    start = name.start
    while (opening := _OPENING.match(page, start, name.end)) is not None:
        start = opening.end()
    if page[start : name.end].partition(" ")[0].lower() in _NO_NAME or _DAY.match(page, start, name.end):
        return None
    return Span(start, name.end - 2 * page.startswith(_GENITIVES, name.end - 2))
