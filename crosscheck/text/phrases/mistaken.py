"""One word for another, or a wrong ending: "their was", "on of the best", "hundred of thousands"."""

from __future__ import annotations

from itertools import product
from typing import Final

from crosscheck.text.phrases.slip import NUMBERS, put, slip

_BEFELL: Final = (
    "arrested charged found identified injured killed pronounced released shot taken transported wounded".split()
)
_ONES: Final = {
    "victim": "victims", "suspect": "suspects", "man": "men", "woman": "women", "officer": "officers",
    "child": "children", "student": "students", "player": "players", "gunman": "gunmen", "soldier": "soldiers",
    "shooter": "shooters", "boy": "boys", "girl": "girls", "witness": "witnesses",
}  # fmt: skip
_AMOUNT: Final = r"[$€£]?[0-9](?:[0-9,.]*[0-9])?(?:%|am|pm| [ap]\.m\.| percent| million| billion| years?)?"
_PARTS: Final = ("night", "morning", "afternoon", "evening")
_OF_MANY: Final = {"was": "were", "is": "are", "has been": "have been"}


MISTAKEN: Final = (
    slip(
        "degree-",
        r"\b(?P<which>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth) degree-(?P<what>[a-z]{4,14})\b",
        put(r"\g<which>-degree \g<what>"),
        "the hyphen stands in the wrong place",
    ),
    slip(
        "of thousands|of millions|of billions",
        r"\b(?P<few>[Hh]undred|[Tt]housand|[Mm]illion|[Dd]ozen|[Tt]en) of (?P<many>thousand|million|billion)s\b(?!-)",
        put(r"\g<few>s of \g<many>s"),
        "both numbers stand in the plural",
    ),
    slip("ened fired", r"\b(?P<o>[Oo])pened fired\b", put(r"\g<o>pened fire"), "the noun has the ending of a verb"),
    slip(
        "into the custody",
        r"\binto the custody(?=[.,;]| (?:on|after|at|by|in|when|without|and|for)\b)",
        put("into custody"),
        "an article is too many",
    ),
    slip(
        "heir was|heir were|heir is|heir are|heir has been|heir have been",
        r"\b(?P<t>[Tt])heir (?P<is>was|were|is|are|has been|have been)\b(?!-)",
        lambda match: (f"{match['t']}here {match['is']}", f"{match['t']}hey {_OF_MANY.get(match['is'], match['is'])}"),
        "“their” stands before a noun",
    ),
    slip("here own ", r"\b(?P<t>[Tt])here own(?= [a-z])", put(r"\g<t>heir own"), "“there” owns nothing"),
    slip(
        "more then |less then |fewer then ",
        rf"\b(?P<more>[Mm]ore|[Ll]ess|[Ff]ewer) then (?P<number>(?:{NUMBERS}|half)\b|[$€£])",
        put(r"\g<more> than \g<number>"),
        "“then” is no comparison",
    ),
    slip(
        "t's own |t’s own ", r"\b(?P<i>[Ii])t['’]s own(?= (?!goals?\b)[a-z])", put(r"\g<i>ts own"), "“it's” is “it is”"
    ),
    slip(
        ", whose was |, whose is |, whose were |, whose has |, whose had ",
        r", whose (?P<is>was|is|were|has|had)(?= [a-z0-9])",
        put(r", who \g<is>"),
        "“whose” stands before a noun",
    ),
    slip(
        " its was| its is| its were| its has been|\nits was|\nits is",
        r"\b(?P<i>[Ii])ts (?P<is>was|is|were|has been)(?= [a-z])",
        put(r"\g<i>t \g<is>"),
        "“its” stands before a noun",
    ),
    slip(
        "on of the ",
        rf"(?<![\w-])(?P<o>[Oo])n of the (?P<what>[a-z]{{1,10}}est|most|first|few|last|main|only|top|{NUMBERS})\b",
        put(r"\g<o>ne of the \g<what>"),
        "a letter of “one” is missing",
    ),
    slip(
        [f"day{of}s {part}" for of, part in product("'’", _PARTS)],
        rf"\b(?P<day>[A-Z][a-z]{{2,5}}day)(?P<of>['’])s (?P<part>{'|'.join(_PARTS)})['’]s\b",
        put(r"\g<day> \g<part>\g<of>s"),
        "a genitive too many",
    ),
    slip(
        [f" where {done}" for done in _BEFELL],
        rf"(?<=[a-z] )where (?P<done>{'|'.join(_BEFELL)})\b(?!-)",
        put(r"were \g<done>"),
        "“where” is a place",
    ),
    slip(
        [f"ne of the {one}" for one in _ONES],
        rf"\b(?P<o>[Oo])ne of the (?P<one>{'|'.join(_ONES)})\b(?!['’-])",
        lambda match: (f"{match['o']}ne of the {_ONES[match['one']]}",),
        "the noun stands in the singular",
    ),
    slip(
        "between ",
        rf"\b(?P<b>[Bb]etween) (?P<from>{_AMOUNT}) to (?P<to>{_AMOUNT})(?!\w)(?!,? and)",
        put(r"\g<b> \g<from> and \g<to>", r"from \g<from> to \g<to>"),
        "“between” goes with “and”",
    ),
    slip(
        "years-old",
        r"\b(?P<age>[0-9]{1,3})[ -]years-old\b",
        put(r"\g<age> years old", r"\g<age>-year-old"),
        "an age has hyphens before its noun alone, and then no plural",
    ),
)
