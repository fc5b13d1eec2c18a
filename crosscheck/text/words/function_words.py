"""Function words: the closed classes of English, one list a class (Quirk et al., 1985, section 2.34).

Left out are words that are as often a noun or an adjective before a noun: "past", "like", "opposite", "round".
"""

from __future__ import annotations

from typing import Final

ARTICLES: Final = frozenset("a an the".split())
DEMONSTRATIVES: Final = frozenset("this that these those".split())
POSSESSIVES: Final = frozenset("my your his her its our their".split())
PRONOUNS: Final = frozenset("i you he she it we they me him her us them".split())
RELATIVES: Final = frozenset("who whom whose which what when where why how while".split())
PREPOSITIONS: Final = frozenset(
    "about above across after against along amid among around at before behind below beneath beside between beyond by "
    "despite down during for from in inside into near of off on onto out outside over since through to toward towards "
    "under until till up upon via with within without".split()
)
CONJUNCTIONS: Final = frozenset("and or nor but so yet than as if because although though unless whether".split())
AUXILIARIES: Final = frozenset(
    "am is are was were be been being have has had having do does did will would can could may might must shall "
    "should".split()
)
DETERMINERS: Final = ARTICLES | DEMONSTRATIVES | POSSESSIVES
FUNCTION_WORDS: Final = (
    DETERMINERS | PRONOUNS | RELATIVES | PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | frozenset(("no", "not"))
)
