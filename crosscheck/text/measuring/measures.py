"""Measures: what a number is the measure of, where the words beside it say so ("home to 4,000 people")."""

from __future__ import annotations

import re
from typing import NamedTuple

# What may stand between the words that tell the measure and its number.
HEDGED = (
    r"(?:(?:about|around|some|roughly|nearly|almost|approximately|an|estimated|at|least|most|more|less|fewer|than|over|"
    r"under|up|to|as|many|much|only|just|close|a|little|total|of|well|slightly|the) ){0,5}$"
)
# Words of one thing that is counted.
_GROUPS = {
    word: group
    for group, words in {
        "people": "person man woman soul citizen",
        "residents": "resident inhabitant islander",
        "passengers": "passenger",
        "crew": "crew crewman crewmember sailor",
        "homes": "home house dwelling",
        "buildings": "building structure",
        "villages": "village hamlet",
        "shops": "shop store business",
        "schools": "school",
        "vehicles": "car vehicle",
        "jobs": "job post position worker employee",
        "engines": "engine appliance",
        "firefighters": "firefighter fireman",
        "times": "time",
        "counts": "count",
        "marriages": "marriage",
        "troops": "troop soldier serviceman peacekeeper",
    }.items()
    for word in words.split()
}
_SETTLEMENT = (
    "city|town|village|hamlet|island|country|nation|province|county|suburb|municipality|borough|settlement|territory"
)
_RUINED = r"(?:destroy|flatten|level+|raz|gutt|demolish)(?:ed|ing)"
_CUT = r"cut(?:ting)?|shed(?:ding)?|ax(?:ed?|ing)|slash(?:ing)?|eliminat(?:e|ed|ing)|lay(?:ing)? off|laid off"
_WAY = r"(?:north|south|east|west)(?:[- ]?(?:north|south|east|west))*(?:ern)?"
# What may last, each by the words for it.
_EVENTS = {
    word: event
    for event, words in {
        "spree": "spree rampage",
        "investigation": "investigation probe inquiry",
        "search": "search manhunt",
        "surgery": "surgery",
        "chase": "chase pursuit",
        "negotiations": "negotiations",
        "marriage": "marriage",
        "deliberations": "deliberations",
        "study": "study",
        "ordeal": "ordeal",
    }.items()
    for word in words.split()
}
_EVENT = "|".join(sorted(_EVENTS, key=lambda word: (-len(word), word)))
_BUY = "acquir(?:e|ed|ing)|buy(?:ing)?|bought|purchas(?:e|ed|ing)|acquisition of|purchase of|takeover of"
_DEAL = "bid|offer|purchase|acquisition|takeover|buyout|deal|merger"
_TRENDS = {
    word: trend
    for trend, words in {
        "revenue": "revenue revenues sales turnover",
        "profit": "profit profits earnings",
        "orders": "orders bookings",
        "exports": "exports",
        "imports": "imports",
        "output": "output production",
        "prices": "prices inflation",
        "wages": "wages pay salaries",
        "unemployment": "unemployment",
    }.items()
    for word in words.split()
}
_TREND = "|".join(_TRENDS)
_MOVED = "grew|rose|climbed|jumped|increased|gained|up|fell|dropped|declined|decreased|slid|down|shrank"
# "The $2 billion Sarn dam would be": the noun that ends the words whose price the amount is.
_STOP = (
    "in|on|at|to|of|for|from|with|that|which|who|would|will|has|had|have|is|was|were|are|and|or|but|itself|by|as|after|"
    "before|when|where|than|could|may|might|can|into|over|since|under|during"
)
_EPITHET = re.compile(
    rf"[ -](?:(?!(?:{_STOP})\b)[A-Za-z][\w’'&-]* ){{0,4}}?(?P<of>[A-Za-z]{{4,}})(?=[.,;:)]| (?:{_STOP})\b)"
)
_GUILTY = "convicted|found guilty|pleaded guilty|pled guilty"
# So many code points before a number are read.
_REACH = 72


class Measure(NamedTuple):
    """What a number measures.

    Attributes:
        attribute: In plain words ("population", "homes destroyed").
        of: The name that the words behind the number give ("Tarn" for "9 miles from Tarn"), or "".
        owned: Whether a name before the number says whose measure it is.
    """

    attribute: str
    of: str = ""
    owned: bool = False


class _Row(NamedTuple):
    """One way of telling a measure: what is counted, and the words before the number or behind it, or both."""

    attribute: str
    groups: frozenset[str] = frozenset()
    ahead: re.Pattern[str] | None = None
    behind: re.Pattern[str] | None = None
    owned: bool = False
    both: bool = False


def _ahead(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words}) {HEDGED}", re.IGNORECASE)


_ANY = frozenset({"", "people", "residents"})
_THINGS = frozenset({"homes", "buildings", "villages", "shops", "schools", "vehicles"})
_ROWS: dict[str, tuple[_Row, ...]] = {
    "count": (
        _Row("population", _ANY, _ahead(r"home to|population(?: [a-z]+)? (?:of|is|was)|(?:populated|inhabited) by"),
             owned=True),
        _Row("population", _ANY, _ahead(rf"(?:{_SETTLEMENT}) of"), owned=True),
        _Row("population", frozenset({"residents"}), _ahead("has|had|with"), owned=True),
        _Row("population", frozenset({"people", "residents"}), re.compile(
            rf"(?:[A-Z][a-z]+|\b(?:{_SETTLEMENT}))[’']s {HEDGED}"), owned=True),
        _Row("{} aboard", frozenset({"", "people", "passengers", "crew"}),
             behind=re.compile(r",?(?: (?:who )?(?:were|was|had been|are|is))? (?:aboard|on ?board)\b")),
        _Row("{} aboard", frozenset({"people", "passengers", "crew"}), _ahead("carrying|carried")),
        # "Twelve crew members and 216 passengers".
        _Row("{} aboard", frozenset({"passengers"}), _ahead(r"crew(?:men|[ -]?members)?,? (?:and|plus)"),
             re.compile(r",? (?:and|plus) [\w-]+ crew\b")),
        _Row("{} aboard", frozenset({"crew"}), _ahead(r"passengers,? (?:and|plus)"),
             re.compile(r",? (?:and|plus) [\w,-]+ passengers\b")),
        _Row("capacity", frozenset({"", "people", "passengers"}), _ahead(
            "licen[sc]ed (?:for|to carry)|capacity (?:of|for)|seating for"), re.compile(
            r" (?:it|she|he) (?:was|is|had been) (?:licen[sc]ed|built|designed|certified) (?:for|to carry)\b")),
        _Row("marriages", frozenset({"times"}), _ahead("married")),
        _Row("marriages", frozenset({"marriages"}), _ahead("his|her|had|of|after|through")),
        _Row("{} destroyed", _THINGS, _ahead(_RUINED),
             re.compile(rf"(?: (?:were|was|have been|had been|been|being))?(?: [a-z]{{2,8}}ly)? {_RUINED}\b(?! or\b)")),
        _Row("{} damaged", _THINGS, _ahead("damag(?:ed|ing)"), re.compile(
            r"(?: (?:were|was|have been|had been|been|being))?(?: [a-z]{2,8}ly)? damaged\b|"
            r" suffer(?:ed|ing) [a-z ]{0,12}damage")),
        _Row("counts of the verdict", frozenset({"counts"}), _ahead(
            rf"(?:{_GUILTY})(?: (?!count)[A-Za-z][\w’'-]*){{0,6}} (?:of|on|to)(?: all)?"), owned=True),
        _Row("{} sent", frozenset({"engines", "firefighters"}), _ahead("sent|called|dispatched|used"), re.compile(
            r"(?: and [a-z0-9 ]{3,24})? (?:were|was|have been|had been|are) (?:called|sent|deployed|at|on)\b|"
            r" (?:tackled|battled|fought|attended|responded|rushed)\b")),
        _Row("further {} sent", frozenset({"engines", "firefighters"}), _ahead(
            r"(?:called|sent|asked|summoned)(?: in| for| out)? (?:an? )?(?:additional|further|another|extra)")),
        _Row("{} stationed", frozenset({"troops"}), _ahead("has|have|keeps|maintains"), re.compile(
            r"(?: [a-z]+)? (?:stationed|based|deployed|remain)")),
        _Row("jobs cut", frozenset({"jobs"}), _ahead(_CUT),
             re.compile(r" (?:(?:will|would|are to) be|are being|were) (?:cut|shed|axed|lost|laid off|eliminated)\b")),
    ),
    "quantity": (
        _Row("area", frozenset({"area"}), _ahead("encompass(?:es|ed|ing)?|cover(?:s|ed|ing)?|spans?|spanning|area of"),
             owned=True),
        _Row("depth", ahead=_ahead("depth (?:of|was)"),
             behind=re.compile(r"[- ](?:deep\b|(?:below|beneath|under) the (?:surface|sea|ground|earth))")),
        _Row("distance", owned=True, behind=re.compile(
            rf"\)?(?: \([^)]{{1,30}}\))? (?:to the )?{_WAY} of (?:the [a-z]+ (?:city|town|capital|port)?,? ?(?:of )?)?"
            r"(?P<of>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)")),
    ),
    "duration": (
        _Row("length of the {}",
             ahead=re.compile(rf"\b(?P<event>{_EVENT}) (?:(?:has|had) )?(?:lasted|took|went on)(?: for)? {HEDGED}"),
             behind=re.compile(rf"[- ](?:(?!(?:after|before|of|for|in|the) )[a-z-]+ ){{0,2}}"
                              rf"(?P<event>{_EVENT})\b")),
        _Row("time in hospital", ahead=re.compile(
            rf"\b(?:hospitali[sz]ed|in (?:the )?hospital)(?: [A-Za-z]+){{0,4}} for (?:the past )?{HEDGED}")),
        _Row("length of the deliberations", ahead=_ahead(
            r"deliberat(?:ed|ing|ions)(?: (?:lasted|took))?(?: for)?|jury(?: [a-z]+){0,2} took|"
            r"took (?:the|a) (?:jury|jurors|panel)")),
    ),
    "money": (
        _Row("first offer", ahead=re.compile(
            r"\b(?:initial|original|first|unsolicited|opening)(?: [a-z]+)? "
            r"(?:(?:offer|bid|approach|proposal)(?:,? of(?: \S+ (?:a|per) share, or)?| worth| to [a-z]+ "
            rf"(?:[A-Za-z.]+ ){{1,5}}for) )?{HEDGED}", re.IGNORECASE)),
        _Row("price of the deal", ahead=re.compile(
            rf"\b(?:{_BUY}) (?P<of>[A-Z][\w’'&-]+)(?: [A-Z][\w’'&.-]+){{0,3}} (?:for|in an?) {HEDGED}")),
        _Row("price of the deal", behind=re.compile(
            rf" (?:[a-z-]+ ){{0,2}}(?:{_DEAL})(?: (?:in|on|last) [A-Za-z0-9. ]{{3,16}}?)? (?:of|for|to buy|to acquire|"
            r"with) (?:[A-Z][a-z]+-based |[a-z-]+ ){0,3}(?P<of>[A-Z][\w’'&-]+)")),
        _Row("price tag", ahead=re.compile(r"\bthe $", re.IGNORECASE), behind=_EPITHET, both=True),
    ),
    "percent": (
        _Row("change of {}", ahead=re.compile(
            rf"\b(?P<event>{_TREND})(?: [a-z-]+){{0,4}}? (?:{_MOVED})(?: by)? {HEDGED}", re.IGNORECASE)),
        _Row("change of the economy", ahead=_ahead(
            r"(?:forecast|predicted|expects?|projected|economic) growth of|economy(?: [a-z]+){0,4} (?:grow|grew|expand|"
            r"expanded|shrank|contracted)(?: by)?")),
        _Row("share contained", ahead=_ahead("containment (?:stood |is |was )?at"),
             behind=re.compile(r" contained\b")),
    ),
}  # fmt: skip


def measure(kind: str, noun: str, page: str, start: int, end: int, floor: int) -> Measure | None:
    """What a number measures, or None.

    Args:
        kind: The kind of the claim that it makes.
        noun: The head noun of what is counted, in the singular, or the dimension of its unit; "" where none is.
        page: The text.
        start: Where the number begins.
        end: Where it ends, with its unit or what is counted.
        floor: Where its sentence begins.
    """
    group = _GROUPS.get(noun, noun)
    for row in _ROWS.get(kind, ()):
        if row.groups and group not in row.groups:
            continue
        ahead = row.ahead and row.ahead.search(page, max(floor, start - _REACH), start)
        if row.both and not ahead:
            continue
        behind = row.behind and row.behind.match(page, end)
        told = behind if row.both else ahead or behind
        if told:
            words = told.groupdict()
            named = (words.get("event") or "").lower()
            what = _EVENTS.get(named) or _TRENDS.get(named) or group or "people"
            return Measure(row.attribute.format(what), words.get("of") or "", row.owned)
    return None


KINDS = frozenset(_ROWS)
