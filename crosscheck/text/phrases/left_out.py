"""A little word left out: "declined say", "a 4-year girl", "killing least two"."""

from __future__ import annotations

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
        put(r"\g<verb> to \g<bare>"),
        "“to” is missing",
    ),
    slip(
        [f"{verb} not " for verb in _DENIED],
        rf"\b(?P<verb>{'|'.join(_DENIED)}) not (?P<bare>(?!(?:{_NOT_BEFORE})\b)[a-z]{{2,14}}+(?<!ly))(?![\w'’-])",
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
)
