"""What speaks for and against a capitalised run being a person's name, at one place of the page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.reading.capitals import Run
from crosscheck.names.reading.recogniser import NOTHING, Entities
from crosscheck.names.reading.rows import Row
from crosscheck.names.reading.titles import title_after, title_before
from crosscheck.names.reading.weight import weight

_AGE_AFTER: Final = re.compile(
    r"(?:,[ \xa0\n]?|[ \xa0]\()(?:aged?[ \xa0])?[1-9][0-9]?"
    r"(?=[,.);:]|\Z|[ \xa0\n](?:years?|and|who|of|is|was|from|has)\b)"
)
# "Jane Doe, a 26-year-old baker,": what it is that is so old decides; "a 26-year-old known as", "charged": somebody.
_OLD_AFTER: Final = re.compile(
    r",[ \xa0\n](?:an?|the)[ \xa0][1-9][0-9]?-year-old[ \xa0\n]"
    r"(?:(?:who|whose|from|known|nicknamed|dubbed|named|born|accused|charged|convicted|jailed|arrested|suspected|wanted|"
    r"described|raised|living)\b|((?:[a-z-]+[ \xa0\n]){0,2}[a-z-]+))"
)
_NEXT_WORD: Final = re.compile(r"(?:['’]s?)?(,?)[ \xa0\n]([a-z][a-z’']*)")
# "Her father, the Rev. John Doe"
_KIN_BEFORE: Final = re.compile(r"\b([a-z-]{3,14}),?[ \xa0](?:the[ \xa0])?\Z")
# "Jane Doe and her daughter"
_KIN_BEHIND: Final = re.compile(r",?[ \xa0\n]and[ \xa0\n](?:his|her)[ \xa0\n]([a-z-]+(?:[ \xa0\n][a-z]+)?)")
# What the law does to people only: "was arrested", "has been charged", "pleaded guilty".
_LAW_AFTER: Final = re.compile(
    r"[ \xa0](?:(?:was|is|has[ ]been|had[ ]been)[ \xa0](?:also[ ]|later[ ]|then[ ]|being[ ])?"
    r"(?:arrested|charged|sentenced|jailed|imprisoned|convicted|acquitted|indicted|detained|extradited|fined|"
    r"named|released|freed|hospitali[sz]ed|pronounced|born|married|elected|appointed|fired|sacked|"
    r"(?:given|handed)[ ](?:[\w-]{1,12}[ ]){1,4}?(?:sentence|term|prison|jail|custody|parole|probation))\b|"
    r"pleaded[ ](?:not[ ])?guilty\b)"
)
_LAW_VERBS: Final = frozenset(("was", "is", "has", "had", "pleaded"))
_LAW_BEFORE: Final = frozenset("arrested charged sentenced jailed convicted indicted fined freed extradited".split())
_TITLE_WORD: Final = re.compile(r"[\w'’-]+")
# Words after which a name tells where or when, not who.
_LOCATIVE: Final = frozenset("in at near from into across throughout outside inside toward towards around".split())
_WHENCE: Final = _LOCATIVE | {"of"}
_BLANKS: Final = frozenset((" ", "\n", "\xa0"))
# What may cling to the end of a name.
_CLINGS: Final = frozenset((",", "'", "’"))
_ARTICLES: Final = frozenset(("the", "a", "an", "every", "each"))
# What somebody does ends so; a shorter word, or one of a place or body ("theater"), may be a thing.
_TRADES: Final = ("er", "ist", "ian", "man", "woman")
_LONG_TRADE: Final = 7
_NONE: Final[frozenset[str]] = frozenset()
# How much it tells that kin stand behind a name.
_WITH_KIN: Final = 1.5
# How much it tells that a name heads an entry of a list; its capitals tell against it.
_ENTRY: Final = 2.5
# What ends a head, and how many words and what gap behind it are too many.
_HEAD_ENDS: Final = frozenset((":", "\n"))
_LONG_HEAD: Final = 5
_HEAD_GAP: Final = 24
_AFTER_ARTICLE: Final = ("the ", "The ", " a ", " an ", "the\n", "ery ", "ach ")


@dataclass(slots=True)
class Context:
    """Where readings are made.

    Attributes:
        page: The page.
        lower: The words that it prints in lower case.
        sentences: The spans of its sentences.
        entities: What a named-entity recogniser found in it, where one was asked.
    """

    page: str
    lower: frozenset[str]
    sentences: list[Span]
    entities: Entities = NOTHING


@dataclass(slots=True)
class Sighting:
    """A place where a run may name a person; it is weighed only where somebody asks.

    Attributes:
        run: The run.
        name: The name itself.
        title: The title in the run, in lower case before it or in an apposition after it, or None.
        classes: The word classes of that title, to tell a woman's from a man's.
        context: Where it was read.
        start: Where the name begins in the page.
        end: Where it ends.
    """

    run: Run
    name: Row
    title: Span | None
    classes: int
    context: Context
    start: int
    end: int
    _score: float | None = None

    @property
    def score(self) -> float:
        """The evidence at this place that it names a person; about 1 is enough."""
        if self._score is None:
            name, context = self.name, self.context
            score = _around(self)
            lower = [word.key for word in name.words if word.key in context.lower]
            if lower:
                # Only a word that is printed in lower case too may be one that opens a sentence and no more.
                opening = self.run.opening and name.starts[0] == self.run.row.starts[0]
                score += weight(name, frozenset(lower), name.words[0].key if opening else "")
            else:
                score += weight(name, _NONE, "")
            if self.title is not None:
                score += 1.5 if self.classes & w.HONORIFIC else 1.0 if self.title.end <= self.start else 0.6
            self._score = score + context.entities.weight(self.end)
        return self._score

    @property
    def attributive(self) -> bool:
        """Whether it only qualifies a noun ("the Doe family")."""
        page, start = self.context.page, self.start
        if page[max(0, start - 5) : start].endswith(_AFTER_ARTICLE):
            return len(self.name.words) == 1 or not next_classes(page, self.end) & w.PERSONAL
        return not self.run.genitive and bool(next_classes(page, self.end) & w.ATTRIBUTIVE)


def next_classes(page: str, end: int) -> int:
    """The classes of the word after a name, none where a comma stands between."""
    # Most words that follow begin with a small letter: a capital or a figure is seen at once.
    if page[end : end + 1] not in _BLANKS or not page[end + 1 : end + 2].islower():
        return 0
    match = _NEXT_WORD.match(page, end, end + 24)
    return w.word_classes().get(match[2], 0) if match is not None else 0


def sighted(run: Run, name: Row, title: Span | None, classes: int, context: Context) -> Sighting:
    """A name as it stands in the page, with the title in its run or else beside that."""
    page = context.page
    start, end = run.at + name.starts[0], run.at + name.end
    if title is not None:
        return Sighting(run, name, title, classes | _kin_before(page, title.start), context, start, end)
    sentence = context.sentences[run.sentence]
    title = title_before(page, start, sentence.start)
    if title is None and len(name.words) > 1:
        title = title_after(page, end, sentence.end)
    if title is not None:
        known = w.word_classes()
        for word in _TITLE_WORD.findall(page, title.start, title.end):
            classes |= known.get(word.lower(), 0)
    return Sighting(run, name, title, classes, context, start, end)


def _kin_before(page: str, start: int) -> int:
    """The classes of a word for kin before a title, 0 where none stands there."""
    kin = _KIN_BEFORE.search(page, max(0, start - 24), start)
    classes = w.word_classes().get(kin[1], 0) if kin is not None else 0
    return classes if classes & w.RELATION else 0


def is_aged(sighting: Sighting) -> bool:
    """Whether an age stands beside the name: "Doe, 26,", "26-year-old Doe", "Doe, a 26-year-old baker"."""
    context = sighting.context
    page, sentence = context.page, context.sentences[sighting.run.sentence]
    start, end = sighting.start, sighting.end
    # A comma or a bracket is seen at once; most names have neither.
    opens = page[end : end + 1] == "," or page[end + 1 : end + 2] == "("
    if opens and _AGE_AFTER.match(page, end, min(sentence.end + 1, end + 24)):
        return True
    old = _OLD_AFTER.match(page, end, min(sentence.end, end + 60)) if opens else None
    if old is not None:
        return old[1] is None or any(map(_is_somebody, old[1].split()))
    floor = max(sentence.start, start - 48)
    if page.find("old ", floor, start) < 0:
        return False
    chunk = page[floor:start]
    aged = max(chunk.rfind("-old "), chunk.rfind(" old ")) + 5
    if aged < 5 or next_classes(page, end) & (w.HUMAN | w.HEAD):
        # "a 14-year-old Felton boy"
        return False
    return "," not in chunk[aged:] and len(chunk[aged:].split()) <= 2


@lru_cache(maxsize=1 << 12)
def _is_somebody(word: str) -> bool:
    """Whether a noun is said of people: listed as such, or formed as what somebody does is ("schoolteacher")."""
    classes = w.word_classes().get(word, 0)
    formed = len(word) >= _LONG_TRADE and word.endswith(_TRADES)
    return bool(classes & (w.HUMAN | w.HEAD)) or (formed and not classes)


def is_located(sighting: Sighting) -> bool:
    """Whether the name tells where somebody is from: "of Felton, 24"."""
    return _word_before(sighting) in _WHENCE


def is_where(sighting: Sighting) -> bool:
    """Whether the name tells where something is: "in Felton"."""
    return _word_before(sighting) in _LOCATIVE


def _word_before(sighting: Sighting) -> str:
    floor = sighting.context.sentences[sighting.run.sentence].start
    tail = sighting.context.page[max(floor, sighting.start - 12) : sighting.start].split()
    return tail[-1] if tail else ""


def _around(sighting: Sighting) -> float:
    """The evidence around a name."""
    context, run = sighting.context, sighting.run
    page, sentence = context.page, context.sentences[run.sentence]
    start, end = sighting.start, sighting.end
    several = len(sighting.name.words) > 1
    tail = page[max(sentence.start, start - 48) : start].rsplit(None, 1)
    blank = page[start - 1] if tail else ""
    previous = tail[-1].lower().strip('"“(‘') if blank in _BLANKS else ""
    score = 0.0
    if is_aged(sighting):
        score += 1.5
    score += _before(previous, several=several, figure=blank == " ")
    following = _NEXT_WORD.match(page, end, min(sentence.end, end + 24)) if _goes_on(page, end) else None
    following_word, apart = (following[2], bool(following[1])) if following else ("", False)
    score += _behind(following_word, apart=apart, genitive=run.genitive)
    if several and page[end : end + 1] in _HEAD_ENDS and heads_entry(page, run.row, start, end):
        score += _ENTRY
    if following_word == "and" and several and (kin := _KIN_BEHIND.match(page, end, min(sentence.end, end + 60))):
        score += _WITH_KIN * any(w.word_classes().get(word, 0) & w.RELATION > 0 for word in kin[1].split())
    if following_word in _LAW_VERBS and several and _LAW_AFTER.match(page, end, min(sentence.end, end + 60)):
        score += 0.6
    if not run.opening and previous not in _ARTICLES:
        score += 0.2
    return score


def heads_entry(page: str, row: Row, start: int, end: int) -> bool:
    """Whether a name in capitals heads an entry of a list that opens with its last word: "JANE DOE: Doe, 26, ..."."""
    return (
        1 < len(row.words) < _LONG_HEAD
        and page[start:end].isupper()
        and page[end : end + _HEAD_GAP].lstrip(": \n").startswith(row.words[-1].text.capitalize())
    )


def _goes_on(page: str, end: int) -> bool:
    """Whether a small letter may be next after a name, perhaps behind an apostrophe or a comma."""
    behind = page[end : end + 1]
    return "a" <= page[end + 1 : end + 2] <= "z" if behind in _BLANKS else behind in _CLINGS


@lru_cache(maxsize=1 << 14)
def _before(word: str, *, several: bool, figure: bool) -> float:
    """The evidence of the word before a name.

    Args:
        word: The word, or "".
        several: Whether the name is one of several words.
        figure: Whether a figure would be a house number.
    """
    known = w.word_classes()
    if word in _ARTICLES:
        return -0.9
    if word in _LOCATIVE:
        return -0.4
    if figure and word.isdigit():
        return -1.0
    if word.endswith(",") and known.get(word[:-1], 0) & w.HUMAN:
        # "a 27-year-old woman, Jane Doe"
        return 0.6
    if known.get(word, 0) & w.PARTICLE:
        return 0.6
    if known.get(word.strip(",:"), 0) & (w.OBJECTIVE | w.SAYING):
        return 0.8 if several and word in _LAW_BEFORE else 0.4
    if word.endswith("s") and known.get(word[:-1], 0) & w.HEAD:
        # "officers Jane Doe and John Roe": a plural is no title of one of them.
        return 0.8
    return 0.0


@lru_cache(maxsize=1 << 14)
def _behind(word: str, *, apart: bool, genitive: bool) -> float:
    """The evidence of the word behind a name.

    Args:
        word: The word, or "".
        apart: Whether a comma stands between.
        genitive: Whether the name is in the genitive.
    """
    classes = w.word_classes().get(word, 0)
    if genitive:
        return 0.7 if classes & (w.RELATION | w.HUMAN) else 0.2
    if classes & w.SAYING:
        return 0.7
    if word in ("who", "whose", "whom"):
        return 1.0
    if classes & w.PERSONAL:
        return 0.1 if apart else 0.4
    return 0.3 if word.endswith("ed") and not apart else 0.0
