"""Forms of verbs that cannot stand together: "will buried", "had went", "could of"."""

from __future__ import annotations

import re
from itertools import product
from typing import Final

from crosscheck.text.phrases.clauses import asked, elliptic, of_a_noun, of_many, of_one_or_few, open_clause, subject
from crosscheck.text.phrases.slip import put, slip
from crosscheck.text.words.wordlist import lexicon

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
    "a|and|any|collective|divine|free|general|good|her|his|ill|iron|its|last|living|my|national|no|of|our|own|political"
    "|popular|public|same|sheer|strong|that|the|their|this|thy|what|whose|your"
)
# What a will is like, or whose; with an ending of adjectives anything is ("handwritten", "parliamentary").
_WILLS: Final = frozenset(
    "actual american british community each earlier enough every family fighting final first fourth government human "
    "individual joint last later latest little majority more much new no old older original parliament real royal "
    "second some such third valid voter when where whether without".split()
)
_LIKE_ADJECTIVES: Final = ("ary", "ative", "ed", "etitive", "ic", "itten", "lic")
_HAVING: Final = ("has", "have", "had", "'ve", "’ve")
# Verbs that have three forms, or two of which none is a noun, with their pasts and participles.
_FORMS: Final = (
    "go went gone|run ran run|drink drank drunk|take took taken|give gave given|break broke broken|speak spoke spoken|"
    "drive drove driven|begin began begun|write wrote written|know knew known|grow grew grown|fly flew flown|"
    "throw threw thrown|choose chose chosen|fall fell fallen|eat ate eaten|swim swam swum|sing sang sung|"
    "ring rang rung|shake shook shaken|steal stole stolen|come came come|become became become|"
    "send sent sent|spend spent spent|keep kept kept|tell told told|sell sold sold|bring brought brought|"
    "buy bought bought|teach taught taught|seek sought sought|lose lost lost|hear heard heard|make made made"
)
_PAST_AND_PARTICIPLE: Final = {base: (past, done) for base, past, done in map(str.split, _FORMS.split("|"))}
# Pasts that no participle looks like, with theirs.
_PASTS: Final = {past: done for past, done in _PAST_AND_PARTICIPLE.values() if past != done}
# What is no form of the infinitive, with it.
_NO_BARE: Final = {
    **{past: base for base, (past, _) in _PAST_AND_PARTICIPLE.items()},
    "had": "have", "was": "be", "were": "be", "has": "have", "said": "say", "does": "do", "goes": "go", "makes": "make",
    "takes": "take", "gets": "get", "gives": "give", "knows": "know", "comes": "come", "says": "say", "keeps": "keep",
    "having": "have", "going": "go", "getting": "get", "making": "make", "taking": "take", "knowing": "know",
}  # fmt: skip
# Verbs by their ends, and others that are no nouns.
_REGULAR: Final = (
    "announce pronounce denounce renounce receive introduce obtain describe decide arrive survive involve remove "
    "achieve agree accuse injure identify investigate allow hospitalize hospitalise apprehend arraign detain evacuate"
).split()
# Those that are printed for their participles; of them "have take-outs" and "have give" may be nouns.
_LOST_AN_ENDING: Final = "take give know send spend throw write choose seek teach steal".split()
_NOUNS_TOO: Final = ("take", "give", "steal")
# Pasts that are adjectives too, or are heard for one.
_BROKE: Final = frozenset("broke ran rang shook".split())


def _ed(verb: str) -> str:
    """The participle of a regular verb."""
    return f"{verb[:-1]}ied" if verb.endswith(("fy", "try")) else f"{verb.removesuffix('e')}ed"


# A verb's bare form, with its participle.
_DONE_OF: Final = {
    **{base: _PAST_AND_PARTICIPLE[base][1] for base in _LOST_AN_ENDING},
    **{verb: _ed(verb) for verb in _REGULAR},
}
_WANTING_TO: Final = (
    "want|wants|wanted|try|tried|trying|attempted|decided|planning|going|unable|forced|refused|hoping|willing|asked"
    "|seem|seems|seemed"
)
_WHO_ARE: Final = [
    *product(("they", "you", "we"), ("'re", "’re")),
    *product(("he", "she"), ("'s", "’s")),
]
_MEANWHILE: Final = ("also", "still", "now", "already")
_HELPING: Final = "was were is are has have had will would can could did does".split()
# What befalls nobody: of these "been" makes no passive.
_HAPPENED: Final = "appeared become belonged died disappeared existed happened lasted occurred remained".split()
_PRONOUNS: Final = frozenset("he i it she that they we which who you".split())
_GENITIVES: Final = ("'s", "’s", "s'", "s’")
# "Those who" could: what follows is the verb of those.
_RELATIVE: Final = frozenset("as who whoever".split())


def _behind_modal(match: re.Match[str]) -> tuple[str, ...]:
    """What is meant by "the boat will buried": nothing where the verb is no past, or the will a testament."""
    before, modal, verb = match["before"], match["modal"], match["verb"]
    if not _is_past(verb) or before.lower() in _RELATIVE or (modal == "will" and _is_a_will(before)):
        return ()
    # "A gas can filled with sand": it is a verb behind a pronoun only.
    if modal == "can" and before.lower() not in _PRONOUNS:
        return ()
    if modal != "will" and (verb == "given" or elliptic(match)):
        return ()
    return (f"{before} {modal} be {verb}", f"{before} {modal} have {verb}")


def _behind_will(match: re.Match[str]) -> tuple[str, ...]:
    """What is meant by "the boat will is": nothing where the will is somebody's."""
    before = match["before"]
    return () if _is_a_will(before) else (f"{before} will", f"{before} {match['is']}")


def _is_a_will(before: str) -> bool:
    """Whether "will" is a noun behind a word: somebody's, a testament ("an earlier will"), a resolve ("human will")."""
    folded = before.lower()
    return before.endswith(_GENITIVES) or folded in _WILLS or folded.isdecimal() or folded.endswith(_LIKE_ADJECTIVES)


def _bare(match: re.Match[str]) -> tuple[str, ...]:
    """What is meant by "did not went": nothing where a clause ends before the verb ("those who did not went home")."""
    verb = match["past"]
    if subject(match) or not (verb in _NO_BARE or (verb != "used" and _is_past(verb))):
        return ()
    bases = (_NO_BARE[verb],) if verb in _NO_BARE else _bases(verb)
    return tuple(f"{match['before']} {base}" for base in bases[:1])


def _done(match: re.Match[str]) -> tuple[str, ...]:
    """What is meant by "had send": nothing where a clause ends before the verb ("the tools they have allow it")."""
    if any(clause(match) for clause in (of_a_noun, of_one_or_few, of_many, elliptic, subject)):
        return ()
    return (f"{match['before']} {_DONE_OF[match['verb']]}",)


def _participle(match: re.Match[str]) -> tuple[str, ...]:
    """What is meant by "she had ran": nothing where a clause ends before the past ("the luck she had ran out")."""
    if of_a_noun(match) or of_one_or_few(match):
        return ()
    return (f"{match['has']} {_PASTS[match['past']]}", match["past"])


def _been(match: re.Match[str]) -> tuple[str, ...]:
    """What is meant by "has being sold": nothing in a question ("how has being jailed changed him?")."""
    if match["has"][0].isupper() or asked(match):
        return ()
    return (f"{match['has']} been {match['done']}",)


def _twice(match: re.Match[str]) -> tuple[str, ...]:
    """What is meant by "was still was": nothing behind a word that a clause of its own follows ("what it was")."""
    if of_a_noun(match) or open_clause(match):
        return ()
    return (f"{match['is']} {match['word']}", f"{match['word']} {match['is']}")


def _is_past(verb: str) -> bool:
    """Whether a verb's form is a past, and no verb by itself ("need")."""
    if not verb.endswith("ed"):
        return True
    if verb in _BASES or (verb.endswith("eed") and verb not in _PAST_IN_EED):
        return False
    return bool(_bases(verb))


def _bases(verb: str) -> tuple[str, ...]:
    """The known words that a form in -ed may be the past of."""
    stem = verb[:-2]
    bases = (
        verb[:-1],
        stem,
        stem[:-1] if stem[-1:] == stem[-2:-1] else "",
        stem[:-1] + "y" if stem[-1:] == "i" else "",
    )
    return tuple(base for base in bases if lexicon().common.get(base, 0) >= _KNOWN_VERB)


VERBS: Final = (
    slip(
        "could of |would of |should of ",
        rf"\b(?P<modal>[CcWw]ould|[Ss]hould) of (?P<done>{_DONE}|[a-z]{{3,12}}ed)\b",
        put(r"\g<modal> have \g<done>"),
        "“have” sounds like “of”",
    ),
    slip(
        "will |would |could |can |should |must ",
        rf"(?<![\w-])(?!(?i:{_OWNERS})\b)(?P<before>[\w’']{{1,20}}) (?P<modal>will|would|could|can|should|must)"
        rf" (?P<verb>[a-z]{{2,14}}ed|{_ONLY_PAST})(?![\w-])",
        _behind_modal,
        "a verb is missing before the participle",
        ahead=rf"[a-z]+ (?:[a-z]{{2,14}}ed|{_ONLY_PAST})(?![\w-])",
    ),
    slip(
        "has being |have being |had being |having being ",
        r"\b(?P<has>[Hh]a(?:s|ve|d|ving)) being (?P<done>[a-z]{2,14}(?:ing|ed))\b(?!-)",
        _been,
        "“being” for “been”",
    ),
    slip(
        [f"{word} {verb}" for word, verb in product(_MEANWHILE, ("was", "were", "is", "are"))],
        rf"(?<![\w’'-])(?P<is>was|were|is|are) (?P<word>{'|'.join(_MEANWHILE)}) (?P=is)(?![\w-])",
        _twice,
        "the verb is printed twice",
    ),
    slip(
        [f"{word} {verb} {word}" for word, verb in product(_MEANWHILE, _HELPING)],
        rf"\b(?P<word>{'|'.join(_MEANWHILE)}) (?P<is>{'|'.join(_HELPING)}) (?P=word)(?![\w-])",
        put(r"\g<word> \g<is>", r"\g<is> \g<word>"),
        "a word is printed twice",
    ),
    slip(
        [f" been {done}" for done in _HAPPENED],
        rf"\b(?P<has>[Hh]as|[Hh]ave|[Hh]ad|having|['’]ve) been (?P<done>{'|'.join(_HAPPENED)})\b(?!-)",
        put(r"\g<has> \g<done>"),
        "two verbs where one belongs",
    ),
    slip(
        [f"{has} {past}" for has, past in product(_HAVING, _PASTS)],
        rf"\b(?P<has>[Hh]as|[Hh]ave|[Hh]ad|\w+['’]ve) (?P<past>{'|'.join(_PASTS)})\b",
        _participle,
        "the form of the verb is its past tense, not its participle",
    ),
    slip(
        "n't |n’t |did not |does not |do not ",
        rf"(?P<before>\b[Dd](?:id|oes|o)(?:n['’]t| not)) (?P<past>{'|'.join(_NO_BARE)}|[a-z]{{2,14}}ed)\b(?!-)",
        _bare,
        "behind “did” and “does” the verb has no ending",
        ahead=rf"\S+ (?:not )?(?:{'|'.join(_NO_BARE)}|[a-z]+ed)\b",
    ),
    slip(
        [f"{want} to " for want in _WANTING_TO.split("|")],
        rf"(?P<before>\b(?:{_WANTING_TO}) to) (?P<past>{'|'.join(_NO_BARE)}|[a-z]{{2,14}}ed)\b(?!-)",
        _bare,
        "behind “to” the verb has no ending",
        ahead=rf"[a-z]+ to (?:{'|'.join(_NO_BARE)}|[a-z]+ed)\b",
    ),
    slip(
        "will is |will are |will was |will were |will has ",
        rf"(?<![\w-])(?!(?i:{_OWNERS})\b)(?P<before>[\w’']{{1,20}}) will (?P<is>is|are|was|were|has)\b(?!-)",
        _behind_will,
        "two verbs where one belongs",
    ),
    slip(
        [f" {verb} " for verb in _DONE_OF],
        r"(?P<before>(?:\b[Hh]a(?:s|ve|d)|['’]ve)(?: (?:just|already|also|since|recently))?"
        rf"(?! (?:{'|'.join(_NOUNS_TOO)})\b)"
        rf"|\b(?:was|were|are|been|being)(?= [a-z]+ (?:to|by|in|into|from|with|after|as|at|on|dead)\b))"
        rf" (?P<verb>{'|'.join(_DONE_OF)})\b(?![-'’])",
        _done,
        "the ending of the verb is missing",
    ),
    slip(
        [f"{be} {past}" for be, past in product(("was", "were", "been", "being", "is", "are", "be"), _PASTS)],
        rf"\b(?P<has>was|were|been|being|is|are|be) (?P<past>(?!{'|'.join(_BROKE)})(?:{'|'.join(_PASTS)}))\b(?![-'’])",
        _participle,
        "two verbs where one belongs",
    ),
    slip(
        [f"{who}{re} {be}" for (who, re), be in product(_WHO_ARE, ("is ", "are ", "was ", "were ", "weren"))],
        r"\b(?P<who>[Tt]hey|[Yy]ou|[Ww]e|[Hh]e|[Ss]he)['’](?:re|s) (?P<be>is|are|was|were|weren['’]t)\b",
        put(r"\g<who> \g<be>"),
        "two verbs where one belongs",
    ),
    slip(
        "whom ",
        r"\bwhom (?P<they>[a-z]{2,12}) (?P<said>said|say|says|believe|believed|think|thought)"
        r" (?P<was>was|is|were|had|has)\b",
        put(r"who \g<they> \g<said> \g<was>"),
        "“whom” cannot be the subject of the verb",
    ),
)
