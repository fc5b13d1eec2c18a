"""A little word left out: "declined say", "a 4-year girl", "killing least two"."""

from __future__ import annotations

import re
from itertools import product
from typing import Final

from crosscheck.text.phrases.clauses import of_many
from crosscheck.text.phrases.slip import NUMBERS, put, slip

# What follows "to", and nothing else does.
_BARE: Final = (
    "be become bring confirm disclose discuss do elaborate explain get give go have identify make meet put reveal say "
    "speak take tell"
).split()
_WANTING: Final = (
    "declined refused unable able decided managed vowed intends intended wanted wants attempted going".split()
)
_DENIED: Final = "chose chosen choose chooses decided opted vowed pledged elected promised".split()
# What "not" may stand before behind such a verb.
_NOT_BEFORE: Final = (
    "a|again|all|among|an|any|as|at|because|before|between|both|by|enough|even|every|everybody|everyone|everything|fewer"
    "|for|guilty|he|her|his|if|in|it|just|later|less|long|many|merely|more|much|now|on|once|one|only|out|simply|since|so"
    "|that|the|their|then|these|they|this|those|through|till|to|today|under|unlike|until|we|when|where|which|while|with"
    "|without|worth|yet"
)
# Of these a noun can be the object too ("he chose not violence"): what stands behind must betray a verb.
_CHOSEN: Final = frozenset(("chose", "chosen", "choose", "chooses", "elected", "promised"))
_OBJECT: Final = re.compile(r" (?:the|an?|any|his|her|its|their|him|it|them|up|out|back|down)\b")
_BARE_IN_ING: Final = frozenset(("bring", "cling", "fling", "sing", "swing"))
_WILL_DO: Final = re.compile(r"(?:\b(?:am|are|be|been|is|was|were|not|just|still)|['’](?:m|re|s|t)) \Z")
# Who can be said to tell; with anybody else "according" may be a verb ("according women the vote").
_SOURCES: Final = (
    "police|officials?|authorities|sources?|reports?|witness(?:es)?|investigators?|prosecutors?|documents?|data|figures?"
    "|records?|researchers?|scientists?|experts?|lawyers?|attorneys?|statement|study|survey|poll|newspaper|spokes[a-z]+"
)
_REACH: Final = 12
_UNITS: Final = ("year", "month", "week", "day", "hour", "mile")


def _to(match: re.Match[str]) -> tuple[str, ...]:
    """What is meant by "declined say"; nothing where the verb behind has a subject of its own."""
    verb = match["verb"]
    if verb == "going":
        told = _WILL_DO.search(match.string, max(0, match.start() - _REACH), match.start()) is not None
    else:
        told = verb in ("able", "unable") or not of_many(match)
    return (f"{verb} to {match['bare']}",) if told else ()


def _not_to(match: re.Match[str]) -> tuple[str, ...]:
    """What is meant by "chose not repaint the hull"; nothing where a thing is chosen ("chose not war")."""
    verb, bare = match["verb"], match["bare"]
    if (bare.endswith("ing") and bare not in _BARE_IN_ING) or (
        verb in _CHOSEN and not _OBJECT.match(match.string, match.end())
    ):
        return ()
    return (f"{verb} not to {bare}",)


LEFT_OUT: Final = (
    slip(
        "least ",
        rf"\b(?!(?:at|the|very|not|their|its)\b)(?P<before>[a-z]{{2,12}}) least (?P<number>{NUMBERS})\b(?!-)",
        put(r"\g<before> at least \g<number>"),
        "“at” is missing",
    ),
    slip(
        "n attempt to |n effort to ",
        r"\b(?P<in>[Ii]n) (?P<try>attempt|effort) to(?= [a-z])",
        put(r"\g<in> an \g<try> to"),
        "an article is missing",
    ),
    slip(
        [f"{verb} {bare}" for verb, bare in product(_WANTING, _BARE)],
        rf"\b(?P<verb>{'|'.join(_WANTING)}) (?P<bare>{'|'.join(_BARE)})\b(?![-'’])",
        _to,
        "“to” is missing",
    ),
    slip(
        [f"{verb} not " for verb in _DENIED],
        rf"\b(?P<verb>{'|'.join(_DENIED)}) not "
        rf"(?P<bare>(?!(?:{_NOT_BEFORE})\b)[a-z]{{2,14}}+(?<!ly))(?![\w'’-])(?!,? but\b)",
        _not_to,
        "“to” is missing",
    ),
    slip(
        "look forward |looks forward |looked forward |looking forward ",
        r"\b(?P<look>[Ll]ook(?:s|ed|ing)? forward) "
        r"(?P<doing>(?!(?:any|some|every|no)thing|during|morning|evening)[a-z]+ing)\b",
        put(r"\g<look> to \g<doing>"),
        "“to” is missing",
    ),
    slip(
        "s not say",
        r"\b(?P<that>[Tt]hat(?:['’]s| is)) not say\b",
        put(r"\g<that> not to say"),
        "“to” is missing",
    ),
    slip(
        [f"-year{gap}{who}" for gap, who in product(" -", ("man", "woman", "boy", "girl", "baby"))],
        r"\b(?P<age>[0-9]{1,2})-year[ -](?P<who>man|woman|boy|girl|baby)\b(?![-’']| (?:scouts?|bands?|boom)\b)",
        put(r"\g<age>-year-old \g<who>"),
        "“old” is missing",
    ),
    slip(
        "according ",
        rf"\b(?P<a>[Aa])ccording (?P<what>(?!to\b)(?:(?:the|an?) )?(?:[a-z]{{1,12}} )?(?:{_SOURCES}))\b",
        put(r"\g<a>ccording to \g<what>"),
        "“to” is missing",
    ),
    slip(
        "this a |this an ",
        r"\bThis (?P<a>an?)(?= [a-z]{2,})(?! (?:la|cappella|priori|posteriori)\b)",
        put(r"This is \g<a>"),
        "“is” is missing",
    ),
    slip(
        "was member of|is member of|became member of",
        r"\b(?P<was>was|is|became) member of\b",
        put(r"\g<was> a member of"),
        "an article is missing",
    ),
    slip(
        [f"{unit} and half" for unit in _UNITS],
        rf"\b(?P<one>[Aa]n?|[Oo]ne) (?P<unit>{'|'.join(_UNITS)}) and half\b(?!-)"
        r"(?! (?:an?|her|his|its|of|the|their)\b)",
        put(r"\g<one> \g<unit> and a half"),
        "an article is missing",
    ),
)
