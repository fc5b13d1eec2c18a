"""Dimensions: the weight, size, fall, load, speed or calibre of a thing that a noun beside the number names."""

from __future__ import annotations

import re
from typing import NamedTuple

from crosscheck.model import Span
from crosscheck.text.measuring.measures import HEDGED

# A word under which any animal goes.
ANIMAL = "animal"
_ANIMALS = (
    "bear gorilla chimpanzee orangutan monkey lion lioness tiger tigress leopard cougar jaguar cheetah elephant rhino "
    "hippo buffalo bison bull cow horse pony pig boar deer elk moose stag goat sheep camel zebra giraffe kangaroo dog "
    "wolf crocodile alligator snake python shark whale orca dolphin seal walrus turtle tortoise octopus squid ostrich "
    "turkey eagle"
)
_LONG = "ship boat vessel ferry yacht barge tanker trawler submarine bridge tunnel truck lorry lizard worm"
_HIGH = "tower skyscraper building statue wall cliff mast chimney crane rocket tree dam"
_HEAVY = "bomb boulder rock meteorite meteor satellite spacecraft probe capsule statue bell truck lorry tank engine"
THINGS = {
    word: words.split()[0]
    for words in (
        "animal creature beast ape primate cat mammal predator reptile",
        "lion lioness",
        "tiger tigress",
        "ship boat vessel ferry",
        "truck lorry",
        "boulder rock",
        "meteorite meteor",
        "tower skyscraper building",
        "crocodile alligator",
        "snake python",
        "whale orca",
    )
    for word in words.split()
}
_WEIGHED = "|".join(f"{_ANIMALS} {_HEAVY} animal creature beast ape primate cat mammal predator reptile".split())
_SIZED = "|".join(f"{_LONG} {_HIGH} shark snake python crocodile alligator whale squid octopus".split())
_ONE = rf"\b(?:the|an?|this|that|its?|his|her) (?!\w+ of ){HEDGED}"
_TWICE = r"(?: ?\([^()]{1,24}\))?"
_OF = rf"(?:-?(?:plus|long|tall|high))?{_TWICE}[- ](?:(?!(?:of|and|from|in|on|at|to) )[a-z-]+,? ){{0,3}}?(?P<of>%s)\b"
_PREDICATE = r"\b(?P<of>%s)(?:,? (?:who|which|that))?(?: (?!not )[a-z]+)?,? %s"
_LIFT = r"(?:lift|lifting|carry|carrying|haul|hauling|hoist|loft|deliver|delivering|launch|launching|put|take|send)"
_ORBIT = r"(?:[a-z-]+ )?(?:[a-z-]+ |[A-Z][a-z]+ )?orbit"
# A sentence on another thing of the sort, on its like in general, or on an earlier one.
_OTHER = re.compile(
    r"\b(?:another|earlier|previous|previously|average|typically|usually|generally|ago|grow|species|adults?|"
    r"in (?:19|20)[0-9]{2}|last (?:year|month)|rival|rivals|compared|than (?:the|its|any)|predecessor)\b"
)
_LEVEL = re.compile(r"\b(?:rivers?|levels?|tides?|waters?|reservoirs?|temperatures?|shares|prices?|depths?)\b")
_WORN = re.compile(r"-pound (?:gorilla|elephant)s? in\b|\b(?:800|900|1,?000)-pound gorilla", re.IGNORECASE)
_REACH = 90


class Dimension(NamedTuple):
    """What a number is the measure of.

    Attributes:
        attribute: In plain words ("weight", "height").
        of: The thing, one word for all that news prose exchanges ("ship", "animal"); "" where a story has one.
    """

    attribute: str
    of: str = ""


class _Row(NamedTuple):
    attribute: str
    ahead: re.Pattern[str] | None = None
    behind: re.Pattern[str] | None = None


def _before(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b{words} {HEDGED}", re.IGNORECASE)


_ROWS: dict[str, tuple[_Row, ...]] = {
    "weight": (
        _Row("weight", re.compile(_ONE, re.IGNORECASE), re.compile(_OF % _WEIGHED)),
        _Row("weight", _before(_PREDICATE % (_WEIGHED, r"(?:weigh(?:ed|s|ing)|tipped the scales at)(?: in at)?"))),
        _Row("payload", _before(rf"{_LIFT}(?: (?:a )?payloads? of)?"), re.compile(
            rf"{_TWICE}(?: of (?:cargo|payload))? (?:in)?to {_ORBIT}")),
        _Row("payload", re.compile(
            rf"\b{_LIFT}(?: [a-z]+){{0,3}} (?:in)?to {_ORBIT}\b[^.;,0-9]{{0,40}}(?:--?|[\u2013\u2014]|,|:)? ?"
            rf"{HEDGED}")),
    ),
    "distance": (
        _Row("fall", _before(r"(?:fell|fallen|falling|falls|plung(?:ed|ing)|dropped|tumbl(?:ed|ing)|plummet(?:ed|ing))"
                             r"(?: (?:down|off|through|around))?"), re.compile(
            rf"{_TWICE}(?:[.;,]| (?:into|to|from|down|off|on|through|and|when|while|after|over|as)\b)")),
        _Row("fall", None, re.compile(rf"{_TWICE}[- ](?:fall|drop|plunge|tumble)\b(?! in)")),
        _Row("wingspan", _before(r"wingspan (?:of|is|was|measuring)")),
        _Row("wingspan", None, re.compile(rf"{_TWICE}[- ]wingspan\b")),
        _Row("size", re.compile(_ONE, re.IGNORECASE), re.compile(_OF % _SIZED)),
        _Row("size", _before(_PREDICATE % (_SIZED, r"(?:is|was|measur(?:es|ed|ing)|stands|stood|standing)")),
             re.compile(rf"{_TWICE}(?:[- ](?:long|tall|high)\b| in (?:length|height)\b|[.;,])")),
        # "Handgun" is said of any that one hand fires.
        _Row("calibre of the gun", None, re.compile(
            r"[- ](?:[A-Za-z-]+ )?(?P<of>revolver|pistol|rifle)\b(?! (?:rounds?|range|shots?|fire)\b)")),
    ),
    "speed": (
        _Row("speed limit", _before("(?:speed )?limit (?:of|is|was)")),
        _Row("speed limit", None, re.compile(r"[- ](?:speed limit|limit|zone)\b")),
        _Row("speed of the winds", _before(
            r"(?P<of>sustained winds|winds|gusts)(?: (?:of|reaching|at|gusting|blowing|topping|exceeding))+")),
        _Row("speed of the winds", None, re.compile(rf"{_TWICE} (?P<of>sustained winds|winds|gusts)\b")),
        _Row("speed reached", _before(r"(?:reach(?:ed|ing)|hit|hitting|at|topp(?:ed|ing)) (?:a )?(?:top )?speeds? "
                                      r"(?:of|exceeding|above|topping|reaching|approaching)")),
    ),
}  # fmt: skip


def dimension(of: str, page: str, number: Span, sentence: Span) -> Dimension | None:
    """What a number of a unit measures, or None where the words beside it do not tell, or tell of something else.

    Args:
        of: The dimension of the unit: "weight", "distance" or "speed".
        page: The text.
        number: Where the number lies, with its unit.
        sentence: Where its sentence lies.
    """
    near = number.near(sentence)
    for row in _ROWS.get(of, ()):
        ahead = row.ahead and row.ahead.search(page, max(sentence.start, number.start - _REACH), number.start)
        behind = row.behind and row.behind.match(page, number.end)
        if bool(row.ahead) > bool(ahead) or bool(row.behind) > bool(behind):
            continue
        # A load is told beside that of a rival.
        until = number.start if row.attribute == "payload" else near.end
        if _OTHER.search(page, near.start, until) or _WORN.match(page, number.start):
            return None
        if row.attribute == "fall" and _LEVEL.search(page, near.start, number.start):
            return None
        words = {**(ahead.groupdict() if ahead else {}), **(behind.groupdict() if behind else {})}
        thing = (words.get("of") or "").lower()
        return Dimension(_way(row.attribute, thing, page[number.end : number.end + 12]), THINGS.get(thing, thing))
    return None


def _way(attribute: str, thing: str, behind: str) -> str:
    """Whether a size is a height or a length: by the words, else by the thing."""
    if attribute != "size":
        return attribute
    if re.match(r"[- ](?:tall|high|in height)", behind):
        return "height"
    if re.match(r"[- ](?:long|in length)", behind):
        return "length"
    return "height" if thing in _HIGH.split() else "length"


DIMENSIONS = frozenset(_ROWS)
ANIMALS = frozenset(_ANIMALS.split())
