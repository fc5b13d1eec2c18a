"""Kinship: what one person is to another, and how two words for it relate."""

from __future__ import annotations

from crosscheck.model import Agreement, Json, Relation
from crosscheck.model.frozen import frozen
from crosscheck.names.comparison.compare import NameAgreement, compare_names

# Lines of one kind of kin: what a woman, a man, and either is called.
_KIN = {
    "parent": ("mother mom mum mama", "father dad papa", "parent"),
    "child": ("daughter", "son", "child"),
    "sibling": ("sister", "brother", "sibling"),
    "spouse": ("wife widow", "husband widower", "spouse"),
    "partner": ("girlfriend fiancee fiancée", "boyfriend fiance fiancé", "partner"),
    "grandparent": ("grandmother grandma", "grandfather grandpa", "grandparent"),
    "grandchild": ("granddaughter", "grandson", "grandchild"),
    "parent's sibling": ("aunt", "uncle", ""),
    "sibling's child": ("niece", "nephew", ""),
    "cousin": ("", "", "cousin"),
    "former spouse": ("ex-wife", "ex-husband", ""),
    "former partner": ("ex-girlfriend ex-fiancee ex-fiancée", "ex-boyfriend ex-fiance ex-fiancé", "ex-partner"),
    "friend": ("", "", "friend roommate classmate"),
    "stepparent": ("stepmother", "stepfather", "stepparent"),
    "stepchild": ("stepdaughter", "stepson", "stepchild"),
    "half-sibling": ("half-sister stepsister", "half-brother stepbrother", ""),
    "great-grandparent": ("great-grandmother", "great-grandfather", ""),
    "grandparent's sibling": ("great-aunt", "great-uncle", ""),
    "godparent": ("godmother", "godfather", "godparent"),
    "godchild": ("goddaughter", "godson", "godchild"),
    "parent-in-law": ("mother-in-law", "father-in-law", ""),
    "child-in-law": ("daughter-in-law", "son-in-law", ""),
    "sibling-in-law": ("sister-in-law", "brother-in-law", ""),
}
LINES = {
    word: (line, sex)
    for line, forms in _KIN.items()
    for sex, words in zip("fm ", forms, strict=True)
    for word in words.split()
}
# Any of the words, for a pattern.
WORD = "|".join(sorted(LINES, key=len, reverse=True))
# Of one couple papers say both, and a friend can be more; the family will want it right all the same.
_LOOSELY = 0.4
_LOOSE = (
    {"spouse", "partner"},
    {"former spouse", "former partner"},
    {"partner", "friend"},
    {"cousin", "friend"},
    {"stepparent", "parent"},
    {"stepchild", "child"},
    {"half-sibling", "sibling"},
)
# A couple that one report calls parted.
_PARTED = ({"spouse", "former spouse"}, {"partner", "former partner"})
_PARTED_OR_NOT = 0.65
FORMER = "former "
_GENERATIONS = {"Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"}
# What the other of the two is, where it is not the same.
_OTHER_SIDE = {
    "godparent": "godchild",
    "godchild": "godparent",
    "parent": "child",
    "grandparent": "grandchild",
    "parent's sibling": "sibling's child",
    "child": "parent",
    "grandchild": "grandparent",
    "sibling's child": "parent's sibling",
    "stepparent": "stepchild",
    "stepchild": "stepparent",
    "parent-in-law": "child-in-law",
    "child-in-law": "parent-in-law",
}
# What two people are to each other.
_MUTUAL = frozenset(("sibling", "spouse", "partner", "cousin", "friend", "half-sibling", "sibling-in-law"))


@frozen
class Kinship:
    """What somebody is to another.

    Attributes:
        word: As printed, in lower case: "sister", "sister's friend".
        bearer: Who it is, by name; "" for somebody without one.
        other_side: Whether the word is for the other of the two: who is her nephew's victim is his aunt.
    """

    word: str
    bearer: str = ""
    other_side: bool = False

    @property
    def line(self) -> tuple[str, str]:
        """The kind of kin, and the sex that the word tells: "f", "m" or " "."""
        return line_of(self.word, other_side=self.other_side)

    def relate(self, other: Kinship, /) -> Relation:
        """The same, the same in other words, what the other of the two is, or another kind of kin."""
        (line, sex), (other_line, other_sex) = self.line, other.line
        if _are_two(self.bearer, other.bearer):
            told, other_line, other_sex = other_line, _other_side(other_line), " "
            # Where both are mothers the two may be one by another spelling.
            if not other_line or told == line != other_line:
                return Relation(Agreement.DIFFERENT_THING, "what the other of the two is")
        elif (self.word, self.other_side) == (other.word, other.other_side):
            return Relation(Agreement.SAME)
        if line == other_line:
            if " " in (sex, other_sex) or sex == other_sex:
                return Relation(Agreement.COMPATIBLE, "one kind of kin in two words")
            return Relation(Agreement.CONFLICTING, "a woman in one report, a man in the other", 0.9)
        if {line, other_line} in _PARTED:
            return Relation(Agreement.CONFLICTING, "still a couple, or no longer", _PARTED_OR_NOT)
        if {line, other_line} in _LOOSE:
            return Relation(Agreement.CONFLICTING, "papers are loose with couples and friends", _LOOSELY)
        return Relation(Agreement.CONFLICTING, "another kind of kin, or two people who were taken for one", 0.8)

    def covers(self, other: Kinship, /) -> bool:
        """Whether it is the wider word for the same."""
        (line, sex), (other_line, _) = self.line, other.line
        return self.bearer == other.bearer and (self.word == other.word or (line == other_line and sex == " "))

    def to_json(self) -> dict[str, Json]:
        """The claims contract."""
        return {"relation": self.word, "of": self.bearer or None}

    def __str__(self) -> str:
        return self.word


def _are_two(bearer: str, other: str) -> bool:
    """Whether two names are not one bearer's: "Jane" may be "Jane Doe", but "Emil Varn Jr." is no "Emil Varn"."""
    mine, yours = {*bearer.split()}, {*other.split()}
    if mine != yours and mine ^ yours <= _GENERATIONS:
        return True
    if mine <= yours or yours <= mine:
        return False
    return compare_names(bearer, other).agreement is NameAgreement.DIFFERENT


def line_of(word: str, *, other_side: bool = False) -> tuple[str, str]:
    """The kind of kin that a word is for, or that the other of the two is, with the sex that it tells."""
    if word.startswith(FORMER):
        line, sex = LINES[word.removeprefix(FORMER)]
        return FORMER + line, sex
    line, sex = LINES.get(word, (word, " "))
    return (_OTHER_SIDE.get(line, line), " ") if other_side else (line, sex)


def _other_side(line: str) -> str:
    """What the other of two is where one is kin of some kind; "" where no word tells."""
    return _OTHER_SIDE.get(line, line if line.removeprefix(FORMER) in _MUTUAL else "")
