"""Ways: how a thing was done where there are few ways that exclude each other ("in cash", "by a majority")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.scanning.triggers import SharedTriggers

PAYMENT: Final = "payment"
FREED: Final = "way out of those who were freed"
OUSTED: Final = "way out of the one who was ousted"
SHIRT: Final = "number of the shirt"
ORIGIN: Final = "room where the fire began"
ENTRY: Final = "way in of the burglars"
BROADCAST: Final = "station that carried the announcement"
WEATHER: Final = "weather of the accident"
SUBSTANCE: Final = "substance of the positive test"

_CASH, _SHARES, _BOTH = "cash", "shares", "cash and shares"
_ALL, _MOST = "unanimous", "by a majority"
_AIR, _ROAD, _RAIL, _SEA, _FOOT = "by air", "by road", "by rail", "by sea", "on foot"
_PAID: Final = dict.fromkeys(
    ("in cash", "all-cash", "cash offer", "cash bid", "cash takeover", "cash deal", "entirely in cash"), _CASH
) | dict.fromkeys(
    ("in shares", "in stock", "all-share", "all-stock", "all-paper", "share swap", "stock swap", "share exchange",
     "in its own shares", "in new shares", "entirely in shares"), _SHARES
)  # fmt: skip
_VOTED: Final = dict.fromkeys(
    ("unanimous", "unanimously", "without a dissenting vote", "no dissenting vote"), _ALL
) | dict.fromkeys(
    ("by a majority", "by majority", "majority verdict", "split verdict", "split decision", "dissented", "dissenting"),
    _MOST,
)
_CARRIED: Final = {
    word: way
    for way, words in {
        _AIR: "flown to|flown out|flown home|flown from|flew out|flew home|flew to|by helicopter|by plane|by air"
        "|aboard a helicopter|aboard a plane|on a plane|in a helicopter|aboard a military plane|aboard an aircraft",
        _ROAD: "by road|driven to|driven across|in a convoy|by car|by bus|by lorry|by truck|in a motorcade",
        _RAIL: "by train|by rail|aboard a train",
        _SEA: "by sea|by boat|by ship|by ferry|aboard a ship|aboard a boat|in a speedboat",
        _FOOT: "on foot|walked across|walked over",
    }.items()
    for word in words.split("|")
}
# What follows one of these is of a few sorts: where a fire began, how thieves got in, what a test found.
_OPENING: Final = {
    ORIGIN: ("began in", "started in", "broke out in", "originated in"),
    ENTRY: ("got in through", "broke in through", "entered through", "climbed through", "came in through", "got in by",
            "came through", "broke into", "got into", "in through", "entered by", "entered the"),
    SUBSTANCE: ("tested positive for", "positive test for", "traces of", "banned substance", "use of", "using", "took"),
}  # fmt: skip
_ROOM: Final = (
    r"(?P<room>(?:lift|elevator) shaft|boiler room|kitchen|basement|cellar|attic|loft|bedroom|living room|lounge|garage"
    r"|roof|laundry|stairwell|store ?room|workshop|engine room|bathroom|sauna|lobby|ballroom|bar|stage)\b"
)
_GAP: Final = (
    r"(?:skylight|roof|window|front door|back door|side door|door|tunnel|sewer|hole|balcony|chimney|loading bay"
    r"|fire escape|cellar|ventilation)"
)
_DRUG: Final = (
    r"(?P<drug>epo|erythropoietin|testosterone|nandrolone|stanozolol|clenbuterol|human growth hormone|growth hormone"
    r"|meldonium|trimetazidine|furosemide|cocaine|cannabis|amphetamines?|ephedrine|salbutamol|steroids?)\b"
)
_BEHIND: Final = {
    ORIGIN: re.compile(rf" (?:the|an?|one) (?:[\w’'-]+ ){{0,3}}?{_ROOM}(?! (?:in|on|of) the\b)"),
    ENTRY: re.compile(
        rf"[^.;:“”\"\n]{{0,60}}?(?:\b(?:through|by|via) |(?<=through) )(?:the|an?) (?:[a-z-]+ ){{0,3}}?"
        rf"(?P<gap>{_GAP})\b"
    ),
    SUBSTANCE: re.compile(rf"[^.;:“”\"\n]{{0,40}}? {_DRUG}"),
}
_CONTEXT: Final = {
    ORIGIN: re.compile(r"\b(?:fires?|blaze|flames|inferno|smoke)\b"),
    ENTRY: re.compile(
        r"\b(?:thie(?:f|ves)|burglars?|robbers?|raiders?|gang|intruders?|stole|stolen|theft|heist|break-in)\b"
    ),
    SUBSTANCE: re.compile(r"\b(?:doping|anti-doping|positive|banned|ban|suspended|sample)\b"),
}
_ONE_SORT: Final = {
    "elevator shaft": "lift shaft", "cellar": "basement", "loft": "attic", "erythropoietin": "epo",
    "human growth hormone": "growth hormone", "amphetamines": "amphetamine", "steroids": "steroid",
    "lounge": "living room",
    "front door": "door", "back door": "door", "side door": "door", "storeroom": "store room", "nandrolone": "steroid",
    "stanozolol": "steroid", "skylight": "roof", "testosterone": "steroid",
}  # fmt: skip
_OF_WHAT: Final = {word: what for what, words in _OPENING.items() for word in words}
_WEATHERS: Final = dict.fromkeys(
    ("clear weather", "clear skies", "calm weather", "calm sea", "calm seas", "flat calm", "good weather",
     "fine weather", "good visibility", "bright sunshine", "cloudless sky"), "fair"
) | dict.fromkeys(
    ("thick fog", "dense fog", "heavy fog", "heavy rain", "driving rain", "pouring rain", "torrential rain",
     "rough seas", "heavy seas", "high seas", "high winds", "strong winds", "a blizzard", "a snowstorm",
     "poor visibility", "bad weather", "a storm", "a gale", "heavy snow"), "foul"
)  # fmt: skip
_WRECK: Final = re.compile(
    r"\b(?:crash(?:ed)?|s[au]nk|sinking|capsized|turned over|overturned|collided|collision|derailed|went down|disaster"
    r"|accident|sailed|took off|taken off|ran aground|broke up)\b"
)
# A station is told as the source of reports, too: only what is said on it in a coup is announced there.
_ON_AIR: Final = {
    f"on {whose}{kind}": "radio" if kind == "radio" else "television"
    for whose in ("state ", "national ", "state-run ", "public ", "")
    for kind in ("radio", "television", "tv")
}
_COUP: Final = re.compile(r"\b(?:coup|junta|putsch|mutin\w+|seized power|taken power|overthrow\w*|dissolved)\b")
_SHIRTS: Final = ("shirt", "jersey")
_FIRST: Final = "first"
_DEAL: Final = re.compile(
    r"\b(?:takeover|take over|acqui(?:re|res|red|ring|sition)|bid|merger|merge|transaction|buy(?:out| out)?"
    r"|(?:a|per) share|shareholders|shareholding|purchase of|agreed to buy|swallow)\b"
)
_AND_THE_OTHER: Final = re.compile(
    r"[^.;:\n]{0,24}? (?:and|plus|or|with|including) (?:[^;:\n]{0,32} )?"
    r"(?:shares?|stock|cash|debt|paper|rest|balance)\b"
)
# Of councils and parliaments a story tells many votes.
_BODY: Final = re.compile(
    r"\b(?:(?P<jury>jury|jurors)|(?P<court>court|judges|justices|bench)|(?P<board>board|directors))\b"
)
_AGAINST: Final = re.compile(r" (?:(?P<none>0|nil|none|zero)|[0-9]{1,3}|[a-z]+)\b")
_NOT_SO: Final = re.compile(
    r"\b(?:not|no|nor|never|n['’]t|must|needs?|needed|requir\w+|if|unless|should|would|could|may|might|nearly|almost"
    r"|to be|whether|without)(?: [\w-]+){0,3} \Z"
)
_SET_FREE: Final = re.compile(
    r"\b(?:freed|released|release|handed over|hostages?|captives|prisoners?|exchanged|swap(?:ped)?|pardoned|deported"
    r"|extradited|given up)\b"
)
_DRIVEN_OUT: Final = re.compile(
    r"\b(?:ousted|toppled|deposed|overthrown|into exile|fled the (?:country|capital|palace|island))\b"
)
_TO_HOSPITAL: Final = re.compile(r"[^.;\n]{0,40}\b(?:hospitals?|clinic|medical)\b")
# "The first visit by a king since 1950", "the first strike in its history", "the first time any king has come".
_SINCE: Final = re.compile(
    r" (?:[a-z-]+ ){0,3}?(?P<what>[a-z]{3,})\b[^.;:“”\"\n]{0,70}?"
    r" (?:since (?:[a-z]+ )?(?P<year>(?:18|19|20)[0-9]{2})\b|ever\b|in (?:its|his|her|their|the \w+['’]s)? ?history\b)"
)
_TIME: Final = re.compile(
    r" time(?: that)? (?:any|an?|the)\b[^.;:“”\"\n]{0,60}? (?:has|had|have) (?:ever )?(?P<what>[a-z]{3,})\b"
)
# What is put in a row, whatever word a report has for it.
_DEEDS: Final = {
    word: deed
    for deed, words in {
        "visit": "visit trip tour come visited travelled traveled landed",
        "strike": "strike walkout stoppage struck", "title": "title championship trophy", "win": "win victory won",
        "defeat": "defeat loss lost", "eruption": "eruption erupted", "coup": "coup", "election": "election vote",
        "gold": "gold medal", "execution": "execution executed", "summit": "summit",
        "outbreak": "outbreak epidemic case", "crash": "crash accident", "loss": "deficit",
    }.items()
    for word in words.split()
}  # fmt: skip
_EVER: Final = "the first ever"
_NUMBER: Final = r"(?P<number>[1-9][0-9]?)"
_BEFORE_SHIRT: Final = re.compile(rf"\b(?:number|no\.?|squad number) ?{_NUMBER} \Z")
_ON_SHIRT: Final = re.compile(rf" (?:with )?(?:the )?(?:number )?{_NUMBER} on (?:the|its|his|her) back\b")
_NEAR: Final = 120
_WORDS: Final = (*_PAID, *_VOTED, *_CARRIED, *_SHIRTS, *_ON_AIR, *_WEATHERS, *_OF_WHAT, "votes to", _FIRST)
_TRIGGERS: Final = SharedTriggers([f" {word}" for word in _WORDS])


@frozen
class WayMention:
    """The way in which something was done.

    Attributes:
        span: The words that tell it: "in cash".
        thing: What was done: "payment", "vote of the jury", "first visit".
        sort: Which way, one word for all its words; of the first of its sort the year since which there was none.
    """

    span: Span
    thing: str
    sort: str


def ways(folded: str) -> Iterator[WayMention]:
    """Every way of a known sort, in order.

    Looks only beside the words that tell of one, at 120 characters before and behind.

    Args:
        folded: The text in lower case, code point for code point.
    """
    paid: list[WayMention] = []
    for word, start, end in _TRIGGERS.words_behind_blanks(folded):
        floor = max(0, start - _NEAR)
        if _NOT_SO.search(folded, floor, start):
            continue
        if word == _FIRST:
            yield from _first(folded, start, end)
        elif word in _OF_WHAT:
            yield from _told_behind(_OF_WHAT[word], folded, start, end)
        elif word == "votes to":
            yield from _counted(folded, start, end)
        elif word in _SHIRTS:
            number = _BEFORE_SHIRT.search(folded, max(0, start - 24), start) or _ON_SHIRT.match(folded, end, end + 40)
            if number is not None:
                yield WayMention(Span(*number.span("number")), SHIRT, number["number"])
        else:
            thing, sort = _done(word, folded, floor, start, end)
            if thing == PAYMENT:
                paid.append(WayMention(Span(start, end), thing, sort))
            elif thing:
                yield WayMention(Span(start, end), thing, sort)
    # Of what is paid in two ways each report may tell one.
    if len({mention.sort for mention in paid}) == 1 and paid[0].sort != _BOTH:
        yield from paid


def _done(word: str, folded: str, floor: int, start: int, end: int) -> tuple[str, str]:
    """What was done in the way that a word names, and that way; "" for what where nothing says it."""
    if word in _PAID:
        sort = _BOTH if _AND_THE_OTHER.match(folded, end, end + _NEAR // 2) else _PAID[word]
        return (PAYMENT if _DEAL.search(folded, floor, end + _NEAR) else ""), sort
    if word in _VOTED:
        body = _last(_BODY, folded, floor, start) or _BODY.search(folded, end, end + _NEAR // 2)
        return (f"vote of the {body.lastgroup}" if body else ""), _VOTED[word]
    if word in _WEATHERS:
        return (WEATHER if _WRECK.search(folded, floor, end + _NEAR // 2) else ""), _WEATHERS[word]
    if word in _ON_AIR:
        return (BROADCAST if _COUP.search(folded, floor, end + _NEAR) else ""), _ON_AIR[word]
    if _TO_HOSPITAL.match(folded, end):
        return "", ""
    for context, thing in ((_DRIVEN_OUT, OUSTED), (_SET_FREE, FREED)):
        if context.search(folded, floor, end + _NEAR // 2):
            return thing, _CARRIED[word]
    return "", ""


def _told_behind(what: str, folded: str, start: int, end: int) -> Iterator[WayMention]:
    told = _BEHIND[what].match(folded, end, end + _NEAR)
    if told is not None and _CONTEXT[what].search(folded, max(0, start - _NEAR), end + _NEAR):
        group = told.lastgroup or ""
        yield WayMention(Span(*told.span(group)), what, _ONE_SORT.get(told[group], told[group]))


def _counted(folded: str, start: int, end: int) -> Iterator[WayMention]:
    """A vote by its numbers: "by nine votes to two" is no unanimous one."""
    against = _AGAINST.match(folded, end)
    body = _last(_BODY, folded, max(0, start - _NEAR), start) or _BODY.search(folded, end, end + _NEAR // 2)
    if against is not None and body is not None:
        sort = _ALL if against["none"] else _MOST
        yield WayMention(Span(start, against.end()), f"vote of the {body.lastgroup}", sort)


def _first(folded: str, start: int, end: int) -> Iterator[WayMention]:
    told = _TIME.match(folded, end, end + _NEAR) or _SINCE.match(folded, end, end + _NEAR)
    deed = _DEEDS.get(told["what"]) if told is not None else None
    if told is not None and deed is not None:
        year = told.groupdict().get("year")
        yield WayMention(Span(start, told.end()), f"first {deed}", f"since {year}" if year else _EVER)


def _last(pattern: re.Pattern[str], folded: str, start: int, end: int) -> re.Match[str] | None:
    return max(pattern.finditer(folded, start, end), key=re.Match.end, default=None)
