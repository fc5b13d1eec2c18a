"""What speaks for and against a capitalised run being a person's name, at one place of the page."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from crosscheck.model import Span
from crosscheck.names import wordlists as w
from crosscheck.names.capitals import Run
from crosscheck.names.given import known_given_names
from crosscheck.names.letters import folded
from crosscheck.names.recogniser import NOTHING, Entities
from crosscheck.names.titles import title_after, title_before
from crosscheck.names.words import Word, is_common
from crosscheck.text.wordlist import lexicon

_AGE_AFTER: Final = re.compile(
    r"(?:,[ \xa0\n]?|[ \xa0]\()(?:aged?[ \xa0])?[1-9][0-9]?"
    r"(?=[,.);:]|\Z|[ \xa0\n](?:years?|and|who|of|is|was|from|has)\b)"
)
_NEXT_WORD: Final = re.compile(r"(?:['’]s?)?(,?)[ \xa0\n]([a-z][a-z’']*)")
# "Her father, the Rev. John Doe"
_KIN_BEFORE: Final = re.compile(r"\b([a-z-]{3,14}),?[ \xa0](?:the[ \xa0])?\Z")
# What the law does to people only: "was arrested", "has been charged", "pleaded guilty".
_LAW_AFTER: Final = re.compile(
    r"[ \xa0](?:(?:was|is|has[ ]been|had[ ]been)[ \xa0](?:also[ ]|later[ ]|then[ ]|being[ ])?"
    r"(?:arrested|charged|sentenced|jailed|imprisoned|convicted|acquitted|indicted|detained|extradited|fined|"
    r"named|released|freed|hospitali[sz]ed|pronounced|born|married|elected|appointed|fired|sacked)\b|"
    r"pleaded[ ](?:not[ ])?guilty\b)"
)
_LAW_VERBS: Final = frozenset(("was", "is", "has", "had", "pleaded"))
_LAW_BEFORE: Final = frozenset("arrested charged sentenced jailed convicted indicted fined freed extradited".split())
_TITLE_WORD: Final = re.compile(r"[\w'’-]+")
# Words after which a name tells where or when, not who.
_LOCATIVE: Final = frozenset("in at near from into across throughout outside inside toward towards around".split())
_BLANKS: Final = frozenset((" ", "\n", "\xa0"))
_ARTICLES: Final = frozenset(("the", "a", "an", "every", "each"))
_AFTER_ARTICLE: Final = ("the ", "The ", " a ", " an ", "the\n", "ery ", "ach ")
_OTHERWISE: Final = ~(w.SURNAME_TOO | w.GIVEN | w.PARTICLE | w.SURNAME_FIRST)


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
        words: The words of the name itself.
        title: The title in the run or in lower case before it, or None.
        classes: The word classes of that title, to tell a woman's from a man's.
        context: Where it was read.
    """

    run: Run
    words: list[Word]
    title: Span | None
    classes: int
    context: Context
    _score: float | None = field(default=None, init=False)
    _named: tuple[tuple[str, ...], str] | None = field(default=None, init=False)

    @property
    def start(self) -> int:
        """Where the name begins."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where the name ends."""
        return self.words[-1].end

    @property
    def parts(self) -> tuple[str, ...]:
        """The folded parts of the name, without nicknames and suffix."""
        named = self._named
        if named is None:
            named = self._named = name_parts(self.words)
        return named[0]

    @property
    def suffix(self) -> str:
        """The suffix of the name ("jr"), or ""."""
        return name_parts(self.words)[1] if self._named is None else self._named[1]

    @property
    def score(self) -> float:
        """The evidence at this place that it names a person; about 1 is enough."""
        if self._score is None:
            opening = self.run.opening and self.words[0] is self.run.words[0]
            score = _around(self) + _inside(self.words, self.context.lower, opening=opening)
            if self.title is not None:
                score += 1.5 if self.classes & w.HONORIFIC else 1.0 if self.title.end <= self.start else 0.6
            self._score = score + self.context.entities.weight(self.words[-1].end)
        return self._score

    @property
    def attributive(self) -> bool:
        """Whether it only qualifies a noun ("the Doe family")."""
        page = self.context.page
        start, end = self.words[0].start, self.words[-1].end
        if page[max(0, start - 5) : start].endswith(_AFTER_ARTICLE):
            return len(self.words) == 1 or not _next_classes(page, end) & w.PERSONAL
        return not self.run.genitive and bool(_next_classes(page, end) & w.ATTRIBUTIVE)


def name_parts(words: list[Word]) -> tuple[tuple[str, ...], str]:
    """The folded parts of a name without nicknames, and its suffix ("jr") or ""."""
    if len(words) == 1:
        return (folded(words[0].key),), ""
    suffix = ""
    parts: list[str] = []
    for word in words:
        if word.nickname:
            continue
        if word.classes & w.SUFFIX and parts:
            suffix = word.key
        else:
            parts.append(folded(word.key))
    return tuple(filter(None, parts)), suffix


def _next_classes(page: str, end: int) -> int:
    """The classes of the word after a name, none where a comma stands between."""
    # Most words that follow begin with a small letter: a capital or a figure is seen at once.
    if page[end : end + 1] not in _BLANKS or not page[end + 1 : end + 2].islower():
        return 0
    match = _NEXT_WORD.match(page, end, end + 24)
    return w.word_classes().get(match[2], 0) if match is not None else 0


def look_around(sighting: Sighting) -> None:
    """Adds the title in lower case before the name, or the one in an apposition after it."""
    context = sighting.context
    if sighting.title is not None:
        kin = _KIN_BEFORE.search(context.page, max(0, sighting.title.start - 24), sighting.title.start)
        classes = w.word_classes().get(kin[1], 0) if kin is not None else 0
        sighting.classes |= classes if classes & w.RELATION else 0
    else:
        sentence = context.sentences[sighting.run.sentence]
        title = title_before(context.page, sighting.start, sentence.start)
        if title is None and len(sighting.words) > 1:
            title = title_after(context.page, sighting.end, sentence.end)
        if title is not None:
            sighting.title = title
            known = w.word_classes()
            for word in _TITLE_WORD.findall(context.page, title.start, title.end):
                sighting.classes |= known.get(word.lower(), 0)


def is_aged(sighting: Sighting) -> bool:
    """Whether an age stands beside the name: "Doe, 26," or "26-year-old Doe"."""
    context = sighting.context
    page, sentence = context.page, context.sentences[sighting.run.sentence]
    start, end = sighting.start, sighting.end
    # A comma or a bracket is seen at once; most names have neither.
    opens = page[end : end + 1] == "," or page[end + 1 : end + 2] == "("
    if opens and _AGE_AFTER.match(page, end, min(sentence.end + 1, end + 24)):
        return True
    floor = max(sentence.start, start - 48)
    if page.find("old ", floor, start) < 0:
        return False
    chunk = page[floor:start]
    aged = max(chunk.rfind("-old "), chunk.rfind(" old ")) + 5
    if aged < 5 or _next_classes(page, end) & (w.HUMAN | w.HEAD):
        # "a 14-year-old Felton boy"
        return False
    return "," not in chunk[aged:] and len(chunk[aged:].split()) <= 2


def is_located(sighting: Sighting) -> bool:
    """Whether the name tells where somebody is from: "of Felton, 24"."""
    floor = sighting.context.sentences[sighting.run.sentence].start
    tail = sighting.context.page[max(floor, sighting.start - 12) : sighting.start].split()
    return bool(tail) and tail[-1] in _LOCATIVE | {"of"}


def _around(sighting: Sighting) -> float:
    """The evidence around a name."""
    context, run = sighting.context, sighting.run
    page, sentence = context.page, context.sentences[run.sentence]
    start, end = sighting.start, sighting.end
    known = w.word_classes()
    chunk = page[max(sentence.start, start - 48) : start]
    tail = chunk.rsplit(None, 1)
    previous = tail[-1].lower().strip('"“(‘') if tail and chunk[-1] in " \n\xa0" else ""
    following = _NEXT_WORD.match(page, end, min(sentence.end, end + 24))
    following_word, apart = (following[2], bool(following[1])) if following else ("", False)
    classes = known.get(following_word, 0)
    score = 0.0
    if is_aged(sighting):
        score += 1.5
    if previous in _ARTICLES:
        score -= 0.9
    elif previous in _LOCATIVE:
        score -= 0.4
    elif previous.isdigit() and chunk[-1:] == " ":
        # A house number.
        score -= 1.0
    elif previous.endswith(",") and known.get(previous[:-1], 0) & w.HUMAN:
        # "a 27-year-old woman, Jane Doe"
        score += 0.6
    elif known.get(previous.strip(",:"), 0) & (w.OBJECTIVE | w.SAYING):
        score += 0.8 if previous in _LAW_BEFORE and len(sighting.words) > 1 else 0.4
    elif previous.endswith("s") and known.get(previous[:-1], 0) & w.HEAD:
        # "officers Jane Doe and John Roe": a plural is no title of one of them.
        score += 0.8
    if run.genitive:
        score += 0.7 if classes & (w.RELATION | w.HUMAN) else 0.2
    elif classes & w.SAYING:
        score += 0.7
    elif following_word in ("who", "whose", "whom"):
        score += 1.0
    elif classes & w.PERSONAL:
        score += 0.1 if apart else 0.4
    elif following_word.endswith("ed") and not apart:
        score += 0.3
    if (
        following_word in _LAW_VERBS
        and len(sighting.words) > 1
        and _LAW_AFTER.match(page, end, min(sentence.end, end + 40))
    ):
        score += 0.6
    if not run.opening and previous not in _ARTICLES:
        score += 0.2
    return score


def _inside(words: list[Word], lower: frozenset[str], *, opening: bool) -> float:
    """The evidence of the words themselves."""
    score = 0.0
    count = len(words)
    proper = lexicon().proper
    first, last = words[0], words[-1]
    if first.classes & w.GIVEN:
        sure = first.key in known_given_names() and not first.classes & w.PLACE and not is_common(first, lower, 4)
        score += 0.2 if count == 1 else 0.9 if sure else 0.7
    elif count > 1 and first.key in proper and not first.classes & (w.PLACE | w.DEMONYM):
        score += 0.3
    elif any(word.classes & w.GIVEN for word in words[1:-1]):
        score += 0.5
    # A word for a thing is a common surname, behind a name that is nothing else.
    named = bool(first.classes & w.GIVEN) and 1 < count < 4 and (first.key in proper or not is_common(first, lower, 4))
    for number, word in enumerate(words):
        text, classes = word.text, word.classes
        if word.nickname:
            score += 1.0
        elif number and classes & w.SUFFIX:
            score += 1.2
        elif number and classes & w.PARTICLE and text[0].islower():
            score += 0.4
        elif count > 1 and text[1:2] == "." and len(word.key) < 4:
            score += 0.8 if number or len(word.key) > 1 else 0.4
        elif named and number == count - 1 and not classes & (w.PLACE | w.DEMONYM):
            score += 0.1 * bool(classes & w.GIVEN)
        elif classes & (w.DEMONYM | w.CALENDAR | w.OPENER) and not classes & w.GIVEN:
            score -= 0.6
        elif classes & w.PLACE and not classes & w.GIVEN:
            score -= 0.3
        elif not classes & (w.GIVEN | w.SURNAME_TOO) and word.key not in proper:
            if word.key in lower:
                score -= 0.9 if number == 0 and opening else 0.6
            elif is_common(word, lower):
                score -= 0.35
        if text.isupper() and not classes & w.SUFFIX:
            if len(text) > 2:
                score -= 0.5
            elif number == count - 1 and text.isalpha():
                score -= 1.0
    if 1 < count < 4 and all(word.classes & w.GIVEN or unlisted(word) for word in words):
        score += 0.5
    if count > 4:
        score -= 0.3
    if last.classes & w.SURNAME_FIRST or (count > 1 and first.classes & w.SURNAME_FIRST):
        score += 0.2
    return score


def unlisted(word: Word) -> bool:
    """Whether no list has the word in any other sense than a name's."""
    if word.classes & _OTHERWISE or word.key in lexicon().common:
        return False
    return not (word.text.isupper() and (len(word.text) > 2 or "." in word.text))
