"""A little word left out: "declined say", "a 4-year girl", "killing least two"."""

from __future__ import annotations

import re
from itertools import product
from typing import Final

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
    "a|all|an|any|as|at|because|before|by|enough|even|every|for|guilty|he|her|his|if|in|it|just|long|many|merely|much|"
    "now|on|once|one|only|out|simply|since|so|that|the|their|then|these|they|this|those|through|to|today|until|we|when|"
    "where|which|while|with|without|yet"
)
# "Those who refused say so": the verb behind has another subject.
_OTHERS: Final = re.compile(r"\b(?:all|many|most|some|that|those|what|which|who)\b[^.,;:]{0,40}\Z")
_REACH: Final = 48
_UNITS: Final = ("year", "month", "week", "day", "hour", "mile")


def _to(match: re.Match[str]) -> tuple[str, ...]:
    """What is meant by "declined say"; nothing where those who declined say something."""
    needs_to_be = match["verb"] in ("able", "unable", "going")
    if not needs_to_be and _OTHERS.search(match.string, max(0, match.start() - _REACH), match.start()):
        return ()
    return (f"{match['verb']} to {match['bare']}",)


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
        put(r"\g<verb> not to \g<bare>"),
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
        r"\b(?P<age>[0-9]{1,2})-year[ -](?P<who>man|woman|boy|girl|baby)\b",
        put(r"\g<age>-year-old \g<who>"),
        "“old” is missing",
    ),
    slip(
        "according ",
        r"\b(?P<a>[Aa])ccording (?P<what>(?!(?:to|as|too)\b)[a-z]{1,20}+)",
        put(r"\g<a>ccording to \g<what>"),
        "“to” is missing",
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
