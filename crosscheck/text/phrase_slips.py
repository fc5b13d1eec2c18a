"""Slips of grammar that no sentence makes right, each with the letters that betray it and its repairs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import product
from typing import Final

from crosscheck.model.frozen import frozen
from crosscheck.text.wordlist import lexicon

_NUMBERS: Final = "one|two|three|four|five|six|seven|eight|nine|ten|a dozen|[0-9]{1,4}"
_KNOWN_VERB: Final = 2
_DONE: Final = "been|had|done|gone|known|made|seen|taken|told|sold|kept|left|come|got|given"
_ONLY_PAST: Final = (
    "been|gone|done|seen|taken|given|known|held|built|sent|kept|told|sold|bought|brought|caught|driven|written"
)
# Verbs whose own end looks like that of a past.
_BASES: Final = frozenset("bed embed shed shred sled ted wed".split())
_PAST_IN_EED: Final = frozenset(("agreed", "freed", "guaranteed"))
# Behind these "will" is a noun.
_OWNERS: Final = (
    "a|and|any|free|good|her|his|ill|iron|its|last|living|my|no|of|our|own|political|same|sheer|the|their|your"
)
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
_MEANWHILE: Final = ("also", "still", "now", "already")
_CLAUSE: Final = re.compile(r"(?i)\b(?:what|who|which|that|how|where|why|when|all)(?:ever)?\b")
_CLAUSE_REACH: Final = 60
_PARTS: Final = ("night", "morning", "afternoon", "evening")
_OF_MANY: Final = {"was": "were", "is": "are", "has been": "have been"}
Repair = Callable[[re.Match[str]], tuple[str, ...]]


def _put(*templates: str) -> Repair:
    return lambda match: tuple(match.expand(template) for template in templates)


def _behind_modal(match: re.Match[str]) -> tuple[str, ...]:
    """What is meant by "the boat will buried": nothing where the verb is no past, or the will a testament."""
    before, verb = match["before"], match["verb"]
    if before.endswith(("'s", "’s")) or not _is_past(verb):
        return ()
    return (f"{before} {match['modal']} be {verb}", f"{before} {match['modal']} have {verb}")


def _twice(match: re.Match[str]) -> tuple[str, ...]:
    """What is meant by "was still was": nothing behind a word that a clause of its own follows ("what it was")."""
    if _CLAUSE.search(match.string, max(0, match.start() - _CLAUSE_REACH), match.start()):
        return ()
    return (f"{match['is']} {match['word']}", f"{match['word']} {match['is']}")


def _is_past(verb: str) -> bool:
    """Whether a verb's form is a past, and no verb by itself ("need")."""
    if not verb.endswith("ed"):
        return True
    if verb in _BASES or (verb.endswith("eed") and verb not in _PAST_IN_EED):
        return False
    stem = verb[:-2]
    bases = [
        stem,
        verb[:-1],
        stem[:-1] if stem[-1:] == stem[-2:-1] else "",
        stem[:-1] + "y" if stem[-1:] == "i" else "",
    ]
    return any(lexicon().common.get(base, 0) >= _KNOWN_VERB for base in bases)


@frozen
class Slip:
    """A phrase that cannot stand.

    Attributes:
        cues: Letters of it that are looked for first, in small letters.
        pattern: The phrase round them.
        repair: What may be meant; nothing where the phrase can stand after all.
        why: Why it cannot stand.
    """

    cues: tuple[str, ...]
    pattern: re.Pattern[str]
    repair: Repair
    why: str


def _slip(cues: str | Iterable[str], pattern: str, repair: Repair, why: str) -> Slip:
    listed = cues.split("|") if isinstance(cues, str) else cues
    return Slip(tuple(listed), re.compile(pattern), repair, why)


SLIPS: Final = (
    _slip(
        "least ",
        rf"\b(?!(?:at|the|very|not|their|its)\b)(?P<before>[a-z]{{2,12}}) least (?P<number>{_NUMBERS})\b(?!-)",
        _put(r"\g<before> at least \g<number>"),
        "“at” is missing",
    ),
    _slip(
        "degree-",
        r"\b(?P<which>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth) degree-(?P<what>[a-z]{4,14})\b",
        _put(r"\g<which>-degree \g<what>"),
        "the hyphen stands in the wrong place",
    ),
    _slip(
        "of thousands|of millions|of billions",
        r"\b(?P<few>[Hh]undred|[Tt]housand|[Mm]illion|[Dd]ozen|[Tt]en) of (?P<many>thousand|million|billion)s\b(?!-)",
        _put(r"\g<few>s of \g<many>s"),
        "both numbers stand in the plural",
    ),
    _slip(
        "could of |would of |should of ",
        rf"\b(?P<modal>[CcWw]ould|[Ss]hould) of (?P<done>{_DONE}|[a-z]{{3,12}}ed)\b",
        _put(r"\g<modal> have \g<done>"),
        "“have” sounds like “of”",
    ),
    _slip(
        "n attempt to |n effort to ",
        r"\b(?P<in>[Ii]n) (?P<try>attempt|effort) to(?= [a-z])",
        _put(r"\g<in> an \g<try> to"),
        "an article is missing",
    ),
    _slip("ened fired", r"\b(?P<o>[Oo])pened fired\b", _put(r"\g<o>pened fire"), "the noun has the ending of a verb"),
    _slip(
        "into the custody",
        r"\binto the custody(?=[.,;]| (?:on|after|at|by|in|when|without|and|for)\b)",
        _put("into custody"),
        "an article is too many",
    ),
    _slip(
        "nounce ",
        r"\b(?P<was>was|were|been|being) (?P<verb>(?:an|pro|de|re)nounce)(?= [a-z])",
        _put(r"\g<was> \g<verb>d"),
        "the ending of the verb is missing",
    ),
    _slip(
        "heir was|heir were|heir is|heir are|heir has been|heir have been",
        r"\b(?P<t>[Tt])heir (?P<is>was|were|is|are|has been|have been)\b(?!-)",
        lambda match: (f"{match['t']}here {match['is']}", f"{match['t']}hey {_OF_MANY.get(match['is'], match['is'])}"),
        "“their” stands before a noun",
    ),
    _slip("here own ", r"\b(?P<t>[Tt])here own(?= [a-z])", _put(r"\g<t>heir own"), "“there” owns nothing"),
    _slip(
        "more then |less then |fewer then ",
        rf"\b(?P<more>[Mm]ore|[Ll]ess|[Ff]ewer) then (?P<number>(?:{_NUMBERS}|half)\b|[$€£])",
        _put(r"\g<more> than \g<number>"),
        "“then” is no comparison",
    ),
    _slip(
        "t's own |t’s own ", r"\b(?P<i>[Ii])t['’]s own(?= (?!goals?\b)[a-z])", _put(r"\g<i>ts own"), "“it's” is “it is”"
    ),
    _slip(
        "will |would |could |can |should |must ",
        rf"(?<![\w-])(?!(?:{_OWNERS})\b)(?P<before>[\w’']{{1,20}}) (?P<modal>will|would|could|can|should|must)"
        rf" (?P<verb>[a-z]{{2,14}}ed|{_ONLY_PAST})(?![\w-])",
        _behind_modal,
        "a verb is missing before the participle",
    ),
    _slip(
        [f"{verb} {bare}" for verb, bare in product(_WANTING, _BARE)],
        rf"\b(?P<verb>{'|'.join(_WANTING)}) (?P<bare>{'|'.join(_BARE)})\b(?![-'’])",
        _put(r"\g<verb> to \g<bare>"),
        "“to” is missing",
    ),
    _slip(
        [f"{verb} not " for verb in _DENIED],
        rf"\b(?P<verb>{'|'.join(_DENIED)}) not (?P<bare>(?!(?:{_NOT_BEFORE})\b)[a-z]{{2,14}}+(?<!ly))(?![\w'’-])",
        _put(r"\g<verb> not to \g<bare>"),
        "“to” is missing",
    ),
    _slip(
        "look forward |looks forward |looked forward |looking forward ",
        r"\b(?P<look>[Ll]ook(?:s|ed|ing)? forward) "
        r"(?P<doing>(?!(?:any|some|every|no)thing|during|morning|evening)[a-z]+ing)\b",
        _put(r"\g<look> to \g<doing>"),
        "“to” is missing",
    ),
    _slip(
        "s not say",
        r"\b(?P<that>[Tt]hat(?:['’]s| is)) not say\b",
        _put(r"\g<that> not to say"),
        "“to” is missing",
    ),
    _slip(
        "has being |have being |had being |having being ",
        r"\b(?P<has>[Hh]a(?:s|ve|d|ving)) being (?P<done>[a-z]{2,14}(?:ing|ed))\b(?!-)",
        _put(r"\g<has> been \g<done>"),
        "“being” for “been”",
    ),
    _slip(
        [f"{word} {verb}" for word, verb in product(_MEANWHILE, ("was", "were", "is", "are"))],
        rf"(?<![\w’'-])(?P<is>was|were|is|are) (?P<word>{'|'.join(_MEANWHILE)}) (?P=is)(?![\w-])",
        _twice,
        "the verb is printed twice",
    ),
    _slip(
        ", whose was |, whose is |, whose were |, whose has |, whose had ",
        r", whose (?P<is>was|is|were|has|had)(?= [a-z0-9])",
        _put(r", who \g<is>"),
        "“whose” stands before a noun",
    ),
    _slip(
        " its was| its is| its were| its has been|\nits was|\nits is",
        r"\b(?P<i>[Ii])ts (?P<is>was|is|were|has been)(?= [a-z])",
        _put(r"\g<i>t \g<is>"),
        "“its” stands before a noun",
    ),
    _slip(
        "on of the ",
        rf"(?<![\w-])(?P<o>[Oo])n of the (?P<what>[a-z]{{1,10}}est|most|first|few|last|main|only|top|{_NUMBERS})\b",
        _put(r"\g<o>ne of the \g<what>"),
        "a letter of “one” is missing",
    ),
    _slip(
        [f"-year{gap}{who}" for gap, who in product(" -", ("man", "woman", "boy", "girl", "baby"))],
        r"\b(?P<age>[0-9]{1,2})-year[ -](?P<who>man|woman|boy|girl|baby)\b",
        _put(r"\g<age>-year-old \g<who>"),
        "“old” is missing",
    ),
    _slip(
        [f"day{of}s {part}" for of, part in product("'’", _PARTS)],
        rf"\b(?P<day>[A-Z][a-z]{{2,5}}day)(?P<of>['’])s (?P<part>{'|'.join(_PARTS)})['’]s\b",
        _put(r"\g<day> \g<part>\g<of>s"),
        "a genitive too many",
    ),
)
