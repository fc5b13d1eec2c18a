"""One word for another, or a wrong ending: "their was", "on of the best", "hundred of thousands"."""

from __future__ import annotations

import re
from itertools import product
from typing import Final

from crosscheck.text.phrases.slip import NUMBERS, put, slip

_BEFELL: Final = (
    "arrested charged found identified injured killed pronounced released shot taken transported wounded".split()
)
_BEHIND_BEFELL: Final = "after|and|as|at|before|by|dead|during|for|from|in|inside|near|on|outside|to|when|while|with"
_ONES: Final = {
    "victim": "victims", "suspect": "suspects", "man": "men", "woman": "women", "officer": "officers",
    "child": "children", "student": "students", "player": "players", "gunman": "gunmen", "soldier": "soldiers",
    "shooter": "shooters", "boy": "boys", "girl": "girls", "witness": "witnesses",
}  # fmt: skip
_AMOUNT: Final = r"[$€£]?[0-9](?:[0-9,.]*[0-9])?(?:%|am|pm| [ap]\.m\.| percent| million| billion| years?)?"
_PARTS: Final = ("night", "morning", "afternoon", "evening")
# What comes before "there own" where "their own" is meant; "families there own land".
_USING: Final = (
    "after|as|at|by|do|doing|for|from|had|have|having|in|into|like|make|making|of|on|start|to|use|used|using|with"
)
# Several that something may have befallen; "left where found" tells of a place.
_MANY_THERE: Final = "[a-z]{2,}s|people|police|men|women|children|they|we|you|who|both|all"
_BEHIND_ONE: Final = (
    "and|are|arrested|at|because|did|died|fired|from|got|had|has|himself|in|injured|involved|is|killed|on|said|says|shot"
    "|tells|that|told|was|were|when|who|whose|with|wounded"
)
# What follows a verb ("the couples name their price") or a part of a longer name ("body cameras").
_BEHIND_VERB: Final = (
    "a|an|armou?r|cameras?|cards?|doubles?|each|her|him|his|it|its|names|one|our|that|the|their|them|these|this|those"
)
_TOE: Final = {"ow": "oe", "owed": "oed", "owing": "oeing"}
_INTENDING: Final = (
    "able|attempt|attempts|began|bid|continue|continued|continues|effort|efforts|failed|going|had|has|have|how|moved|need"
    "|needed|needs|order|ordered|plan|planned|plans|pledged|power|powers|promise|promised|ready|stepped|tried|tries|try"
    "|trying|unable|used|vow|vowed|vows|want|wanted|wants|way|ways|will|willing"
)
_PEOPLE: Final = (
    "boy girl victim suspect man woman child driver officer teen teenager baby shooter gunman couple family".split()
)
_OWNED: Final = (
    "mother father parents body name age identity death condition brother sister son daughter wife husband girlfriend "
    "boyfriend friends injuries"
).split()
_LET: Final = "just go get hope not see face make be do keep pray all say take start try talk".split()
# Behind these "everyday" is the adjective.
_BEFORE_EVERYDAY: Final = (
    "a|an|and|are|be|became|become|becomes|been|by|common|every|feel|feels|felt|from|her|his|into|is|its|like|look|looked"
    "|looks|more|most|my|of|or|ordinary|our|seem|seemed|seems|simple|so|such|the|their|to|very|was|were|with|your"
)
_BEHIND_ADVERB: Final = "on|to|for|in|at|since|that|until|from|when|because"
_VERBS_IN_TWO: Final = {"crackdown": "crack down", "login": "log in", "cleanup": "clean up", "takeover": "take over"}
_MANY: Final = {
    "witnesses": "witness", "victims": "victim", "suspects": "suspect", "officers": "officer", "students": "student",
    "neighbors": "neighbor", "neighbours": "neighbour", "residents": "resident", "friends": "friend",
}  # fmt: skip
# What is pored over, and what is defused.
_READ: Final = "data|details|documents|evidence|figures|files|footage|records|reports|results|tapes|transcripts|videos?"
_TENSE: Final = "anger|bomb|conflict|confrontation|crisis|device|dispute|row|situation|standoff|tensions?"
_COMPARED: Final = re.compile(r"(?i)\b(?:different|less|more|other|rather|worse|[a-z]+er)\b[^.;:]{0,60}\Z")
_REACH: Final = 80
_OF_MANY: Final = {"was": "were", "is": "are", "has been": "have been"}


def _that(match: re.Match[str]) -> tuple[str, ...]:
    """What is meant by "charges than can bring"; nothing behind a comparison ("more votes than could be counted")."""
    if _COMPARED.search(match.string, max(0, match.start() - _REACH), match.start()) is not None:
        return ()
    return (f"{match['noun']} that {match['can']}",)


MISTAKEN: Final = (
    slip(
        "degree-",
        r"\b(?P<which>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth) degree-(?P<what>(?!level|holder)[a-z]{4,14}+(?<!ing))\b",
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
        r"\b(?P<put>take[ns]?|taking|took|remanded|placed|put|brought|led) into the custody"
        r"(?=[.,;]| (?:on|after|at|by|in|when|without|and|for)\b)",
        put(r"\g<put> into custody"),
        "an article is too many",
    ),
    slip(
        "heir was|heir were|heir is|heir are|heir has been|heir have been",
        r"\b(?P<t>[Tt])heir (?P<is>was|were|is|are|has been|have been)\b(?!-)",
        lambda match: (f"{match['t']}here {match['is']}", f"{match['t']}hey {_OF_MANY.get(match['is'], match['is'])}"),
        "“their” stands before a noun",
    ),
    slip("here own ", rf"\b(?P<use>{_USING}) there own(?= [a-z])", put(r"\g<use> their own"), "“there” owns nothing"),
    slip(
        "more then |less then |fewer then ",
        rf"\b(?P<more>[Mm]ore|[Ll]ess|[Ff]ewer) then (?P<number>(?:{NUMBERS}|half)\b|[$€£])",
        put(r"\g<more> than \g<number>"),
        "“then” is no comparison",
    ),
    slip(
        "t's own |t’s own ",
        r"\b(?P<i>[Ii])t['’]s own(?= (?!(?:goals?|brands?|label|or)\b)[a-z])",
        put(r"\g<i>ts own"),
        "“it's” is “it is”",
    ),
    slip(
        ", whose was |, whose is |, whose were |, whose has |, whose had ",
        r", whose (?P<is>was|is|were|has|had)(?= [a-z0-9])(?! (?:it|that|this|the|they|he|she|these|those)\b)",
        put(r", who \g<is>"),
        "“whose” stands before a noun",
    ),
    slip(
        " its was| its is| its were| its has been|\nits was|\nits is",
        r"\b(?P<i>[Ii])ts (?P<is>was|is|were|has been)(?= [a-z])",
        put(r"\g<i>t \g<is>"),
        "“its” stands before a noun",
    ),
    slip("both side of ", r"\b(?P<b>[Bb])oth side of\b", put(r"\g<b>oth sides of"), "there are two"),
    slip(
        "of who have|of who had|of who were|of who are|of who was|of who will",
        r"\b(?P<some>[Aa]ll|[Ss]ome|[Mm]ost|[Mm]any|[Nn]one|[Bb]oth|[Ss]everal|[Hh]alf|[Tt]wo|[Tt]hree) of who"
        r"(?= (?:have|had|were|are|was|will)\b)",
        put(r"\g<some> of whom"),
        "behind “of” stands “whom”",
    ),
    slip(
        "those whom knew|those whom were|those whom are|those whom have|those whom had",
        r"\b(?P<t>[Tt])hose whom(?= (?:knew|were|are|have|had)\b)",
        put(r"\g<t>hose who"),
        "“whom” does nothing, something is done to them",
    ),
    slip(
        "days time|weeks time|months time|years time",
        rf"\b(?P<i>[Ii])n (?P<some>a few|{NUMBERS}) (?P<days>days|weeks|months|years) time"
        r"(?=[.,;]|\n| (?!and again\b)[a-z])",
        put(r"\g<i>n \g<some> \g<days>’ time"),
        "an apostrophe is missing",
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
        rf"(?<![\w’'-])(?P<many>{_MANY_THERE}) where (?P<done>{'|'.join(_BEFELL)})(?=[.,;]| (?:{_BEHIND_BEFELL})\b)",
        put(r"\g<many> were \g<done>"),
        "“where” is a place",
    ),
    slip(
        [f"ne of the {one}" for one in _ONES],
        rf"\b(?P<o>[Oo])ne of the (?P<one>{'|'.join(_ONES)})\b(?=[.,;:!?\n]|\Z| (?:{_BEHIND_ONE})\b)",
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
        "s than ",
        r"(?<![\w-])(?P<noun>[a-z]{3,20}s) than (?P<can>can|could|will|would|may|might|must)\b",
        _that,
        "“than” stands behind a comparison",
    ),
    slip(
        "since them",
        r"\b(?P<s>[Ss])ince them(?=,| (?:he|she|it|they|the|has|have)\b)",
        put(r"\g<s>ince then"),
        "a letter is another",
    ),
    slip(
        [f"pour{ed} over " for ed in ("", "ed", "ing")],
        rf"\b(?P<p>[Pp])our(?P<ed>ed|ing|) over (?P<what>(?:the |all |hours of |every )*(?:{_READ}))\b",
        lambda match: (f"{match['p']}or{match['ed'] or 'e'} over {match['what']}",),
        "the phrase has another word",
    ),
    slip(
        [f"diffus{ed} " for ed in ("e", "ed", "ing")],
        rf"\b(?P<d>[Dd])iffus(?P<ed>ed?|ing) (?P<what>(?:the|an?|any|this|that) (?:[a-z]{{1,14}} )?(?:{_TENSE}))\b",
        put(r"\g<d>efus\g<ed> \g<what>"),
        "the phrase has another word",
    ),
    slip(
        "tow the line|towed the line|towing the line",
        r"\b(?P<t>[Tt])(?P<ow>ow|owed|owing) the line(?=[.,;:!?]| (?:and|but|for|in|on|or|set|when|with)\b)",
        lambda match: (f"{match['t']}{_TOE[match['ow']]} the line",),
        "the phrase has another word",
    ),
    slip(
        "new years eve|new years day|new years weekend",
        r"\bNew Years (?P<day>Eve|Day|weekend)\b",
        put(r"New Year's \g<day>"),
        "an apostrophe is missing",
    ),
    slip(
        [f"{one}s {of}" for one, of in product(_PEOPLE, _OWNED)],
        rf"\b(?P<the>[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Tt]h[ai][ts]) (?P<one>{'|'.join(_PEOPLE)})s"
        rf" (?P<of>{'|'.join(_OWNED)})\b(?!-| (?:{_BEHIND_VERB})\b)",
        put(r"\g<the> \g<one>'s \g<of>", r"\g<the> \g<one>s' \g<of>"),
        "an apostrophe is missing",
    ),
    slip(
        "because of he ",
        r"\b(?P<b>[Bb])ecause of he(?= (?!who\b|said\b|that\b)[a-z])",
        put(r"\g<b>ecause of the"),
        "a letter is missing",
    ),
    slip(
        "on going",
        r"\b(?P<is>is|are|was|were|an|still|remains) on going(?=[.,;]| (?:and|but)\b)",
        put(r"\g<is> ongoing"),
        "one word stands in two",
    ),
    slip(
        [f"lets {verb}" for verb in _LET],
        rf"(?P<now>[Nn]ow|[Ss]o|[Bb]ut|[.!?“\"]) (?P<l>[Ll])ets (?P<verb>{'|'.join(_LET)})\b",
        put(r"\g<now> \g<l>et's \g<verb>"),
        "an apostrophe is missing",
    ),
    slip("as quite as ", r"\b(?P<a>[Aa])s quite as\b", put(r"\g<a>s", r"quite as"), "“as” stands once too often"),
    slip(
        " of them",
        r"\bof (?P<which>which|whom) (?P<n>[\w,-]{1,16}) of them\b",
        put(r"of \g<which> \g<n>", r"\g<n> of them"),
        "two words stand for the same",
    ),
    slip(
        "everyday",
        rf"(?<![\w-])(?!(?:{_BEFORE_EVERYDAY})\b)(?P<before>[\w’']{{1,20}}) everyday"
        rf"(?=[.,;:!?](?!\w)| (?:{_BEHIND_ADVERB})\b)",
        put(r"\g<before> every day"),
        "one word is an adjective only",
    ),
    slip(
        "affect on |affect upon ",
        r"\b(?P<before>an?|the|no|any|little|[a-z]+(?:ive|ing|ant|ent|al)) affect (?P<on>on|upon)\b",
        put(r"\g<before> effect \g<on>"),
        "“affect” is a verb",
    ),
    slip(
        [f"to {noun}" for noun in _VERBS_IN_TWO],
        rf"\b(?P<will>{_INTENDING}) to (?P<noun>{'|'.join(_VERBS_IN_TWO)})"
        r"(?= (?:on|to|the|in|with|at|for|his|her|their|from)\b)",
        lambda match: (f"{match['will']} to {_VERBS_IN_TWO[match['noun']]}",),
        "one word is a noun only",
    ),
    slip(
        [f"a{n} {many}" for n, many in product(("", "n"), _MANY)],
        rf"(?:(?<![\w’'] )A|\ba)(?P<n>n?) (?P<many>{'|'.join(_MANY)})"
        r"(?= (?:said|was|were|who|told|has|had|saw|heard)\b)",
        lambda match: (f"{match[0][0]}{match['n']} {_MANY[match['many']]}", match["many"]),
        "an article stands before a plural",
    ),
    slip(
        ["llion dollar", *(f"{digit} dollar" for digit in range(10))],
        r"(?P<sum>(?:\$|\bdlrs )[0-9][0-9.,]*(?: [mb]illion)?) dollars?\b",
        put(r"\g<sum>"),
        "the sign says “dollars” too",
    ),
)
