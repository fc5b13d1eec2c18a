"""What stands to the left of a trigger: determiner, "last", "first", an amount, a hedge."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from crosscheck.text.numerals.words import LEXICON as NUMBER_WORDS
from crosscheck.text.numerals.words import VULGAR, Role
from crosscheck.text.timex.grammar.lexicon import Lexicon, lexicon

# No phrase before a unit is longer: "no more than twenty-four consecutive trading" is 45.
_WINDOW = 46
# Most phrases end within so many; where so many words are left over, more of the page would change nothing.
_NEAR, _SEEN = 24, 3
_LONGEST_AMOUNT = 12
# "Every other week" is every second one.
_EACH = frozenset(("every", "each"))
_TENS, _TEN = {"twenty": 20, "thirty": 30}, 10
# A few hundred phrases stand before nearly all units of a run.
_CACHE = 4096
# Stands for the word before a phrase, which is none of the phrase's own.
_BEYOND = "\0"
_ENDS = frozenset(" -")
_TOKEN = re.compile(r"[a-z]+|[0-9]{1,2}(?:st|nd|rd|th)\b|[0-9][0-9.,/]*[0-9]|[0-9]|[^\sa-z0-9]|\n[^\S\n]*\n")
_HYPHENS = frozenset("-\u2010\u2011\u2013")
_UNCOUNTED = frozenset(("several", "many", "some", ""))
_JOINS = frozenset(("and", "to", "or", "a", "an", "of", "point"))
_BEFORE_OF = frozenset(
    ("couple", "handful", "dozens", "hundreds", "thousands", "scores", "pair", "quarter", "quarters")
)
# "Two upcoming weeks", but not "two last year".
_AFTER_NUMBER = frozenset(("previous", "preceding", "prior", "following", "subsequent", "upcoming", "coming"))
_AFTER_ARTICLE = frozenset(("few", "couple", "hundred", "dozen", "half", "thousand", "handful", "quarter"))


@dataclass(slots=True)
class Left:
    """The phrase before a trigger, read from right to left.

    Attributes:
        start: Where the whole phrase starts, hedge and determiner included.
        core: Where it starts without hedge and determiner.
        amount: The words of the amount ("18 to 24", "a couple of"), or "".
        determiner: "the", "near", "far", "one", "each", "own", or "".
        shift: -1, 0, 1 for "last", "same", "next", or None.
        shift_word: The word itself.
        order: 1 for "first", or None.
        fillers: Words between amount and unit ("more", "fiscal").
        mod: TIMEX3 modifier of the hedge, or None.
        hedge: The words of the hedge, or None.
        before: The word before the whole phrase, or "".
        glued: Whether the trigger follows a hyphen.
    """

    start: int
    core: int
    amount: str = ""
    determiner: str = ""
    shift: int | None = None
    shift_word: str = ""
    order: int | None = None
    fillers: tuple[str, ...] = ()
    mod: str | None = None
    hedge: str | None = None
    before: str = ""
    glued: bool = False

    def behind(self, word: str, end: int) -> Left:
        """A remembered phrase where it stands: behind a word, up to ``end``."""
        return Left(
            self.start + end,
            self.core + end,
            self.amount,
            self.determiner,
            self.shift,
            self.shift_word,
            self.order,
            self.fillers,
            self.mod,
            self.hedge,
            word if self.before == _BEYOND else self.before,
            self.glued,
        )


_CARDINALS = frozenset(
    word for word, (role, _) in NUMBER_WORDS.items() if role not in (Role.ORDINAL, Role.DENOMINATOR)
) | frozenset(("half", "quarter", "quarters", *VULGAR))


def _is_number(word: str) -> bool:
    return ("0" <= word[0] <= "9" and not word[-1].isalpha()) or word in _CARDINALS


def read_left(low: str, pos: int) -> Left:
    """Read the phrase that ends right before ``pos``; ``low`` is the page in lower case.

    Bounded: looks at most 46 code points back, and at fewer where that is enough. A phrase of words and whole
    numbers, as most are, is read once and remembered.
    """
    first = end = pos - 1
    known, floor = _known(), max(0, pos - _WINDOW)
    if low[end:pos] in _ENDS:
        while (blank := low.rfind(" ", floor, end)) >= 0:
            word = low[blank + 1 : end]
            if word in known or (word.isdigit() and word.isascii()):
                first, end = blank + 1, blank
            elif word.isalpha() and word.isascii():
                return _remembered(low[first:pos]).behind(word, pos)
            else:
                break
    walk = _walk(low, pos, _NEAR)
    if len(walk.tokens) < _SEEN and pos > _NEAR:
        walk = _walk(low, pos, _WINDOW)
    return walk.left


@cache
def _known() -> frozenset[str]:
    """The words that a phrase may be made of."""
    words = lexicon()
    hedges = (word for phrase in words.phrases for word in phrase.split())
    return frozenset(
        (*words.context, *hedges, *_CARDINALS, *_JOINS, *_BEFORE_OF, *_AFTER_ARTICLE, *_EACH, "another", "other")
    )


@lru_cache(maxsize=_CACHE)
def _remembered(phrase: str) -> Left:
    """A phrase behind a word that is none of its own, its places counted from its end."""
    text = f"{_BEYOND} {phrase}"
    left = _walk(text, len(text), len(text)).left
    left.start, left.core = left.start - len(text), left.core - len(text)
    return left


def _walk(low: str, pos: int, window: int) -> _Walk:
    floor = max(0, pos - window)
    tokens = [(match[0], match.start()) for match in _TOKEN.finditer(low, floor, pos)]
    if tokens and floor and tokens[0][1] == floor:
        # It may be the tail of a longer word.
        del tokens[0]
    walk = _Walk(low, tokens, lexicon(), Left(pos, pos))
    walk.take_hyphen(pos)
    walk.take_fillers()
    walk.take_amount()
    walk.take_order()
    if walk.left.shift_word in _AFTER_NUMBER and not walk.left.amount and walk.left.determiner != "one":
        walk.take_number()
    walk.take_determiner()
    walk.take_hedge()
    return walk


@dataclass(slots=True)
class _Walk:
    """A walk over the words before a trigger, from right to left; each step takes one part of the phrase."""

    low: str
    tokens: list[tuple[str, int]]
    words: Lexicon
    left: Left

    def _kind(self, back: int = 1) -> tuple[str, str]:
        """The class and value of the next word; "19th" is an order like "nineteenth"."""
        if len(self.tokens) < back:
            return "", ""
        word = self.tokens[-back][0]
        if "0" <= word[0] <= "9" and word[-1].isalpha():
            return "order", word[:-2]
        return self.words.context.get(word, ("", ""))

    def _take(self) -> str:
        word, self.left.start = self.tokens.pop()
        return word

    def take_hyphen(self, pos: int) -> None:
        if self.tokens and self.tokens[-1][0] in _HYPHENS and self.tokens[-1][1] == pos - 1:
            self.tokens.pop()
            self.left.glued = True

    def take_fillers(self) -> None:
        for _ in range(2):
            if self._kind()[0] != "filler":
                return
            self.left.fillers = (self._take(), *self.left.fillers)

    def take_amount(self) -> None:
        """The number words, vague words and what joins them."""
        left, tokens, end = self.left, self.tokens, self.left.start
        if tokens and tokens[-1][0] in ("a", "an"):
            self._take()
            left.amount, left.determiner = "a", "one"
            if tokens and tokens[-1][0] == "half":
                self._take()
                left.amount = "half a"
            left.core = left.start
            return
        first = self._first_of_amount()
        if first is not None:
            left.start = tokens[first][1]
            left.amount = self.low[left.start : end].strip(" \n-\u2010\u2011\u2013")
            del tokens[first:]
            if tokens and tokens[-1][0] == "another":
                self._take()
        left.core = left.start

    def take_number(self) -> None:
        """The number before "previous" or "upcoming": "the four previous weeks"."""
        if self.tokens and self.tokens[-1][0] not in ("a", "an"):
            self.take_amount()

    def _first_of_amount(self) -> int | None:
        tokens, last = self.tokens, len(self.tokens) - 1
        first = None
        for at in range(last, max(-1, last - _LONGEST_AMOUNT), -1):
            word = tokens[at][0]
            if word in _HYPHENS:
                continue
            if word in _JOINS:
                if word in ("a", "an") and (at == last or self._word_after(at) not in _AFTER_ARTICLE):
                    break
                if at == last and not (word == "of" and at > 0 and tokens[at - 1][0] in _BEFORE_OF):
                    break
            elif _is_number(word) or self.words.context.get(word, ("",))[0] == "vague":
                first = at
            else:
                break
        if first and tokens[first - 1][0] in ("a", "an") and tokens[first][0] in _AFTER_ARTICLE:
            return first - 1
        return first

    def _word_after(self, at: int) -> str:
        """The word after a token, past a hyphen."""
        following = [word for word, _ in self.tokens[at + 1 : at + 3] if word not in _HYPHENS]
        return following[0] if following else ""

    def take_order(self) -> None:
        """The past, the first, last third: at most two words."""
        left = self.left
        if len(self.tokens) > 1 and self.tokens[-1][0] == "other" and self.tokens[-2][0] in _EACH and not left.amount:
            left.order, left.core = 2, self.tokens[-1][1]
            self._take()
            return
        for _ in range(2):
            if left.glued and not left.amount and self.tokens and self.tokens[-1][0] in _HYPHENS:
                self.tokens.pop()
            kind, value = self._kind()
            if kind == "shift" and left.shift is None:
                left.shift, left.shift_word = int(value), self._take()
            elif kind == "order" and left.order is None:
                left.order = int(value)
                self._take()
                self._take_tens(left)
            elif kind == "filler" and not left.amount:
                left.fillers = (self._take(), *left.fillers)
            else:
                return
            left.core = left.start

    def _take_tens(self, left: Left) -> None:
        """The tens of "twenty-first"."""
        hyphened = len(self.tokens) > 1 and self.tokens[-1][0] in _HYPHENS
        tens = _TENS.get(self.tokens[-2][0]) if hyphened else None
        if tens is not None and left.order is not None and left.order < _TEN:
            self.tokens.pop()
            left.order += tens
            self._take()

    def take_determiner(self) -> None:
        left = self.left
        kind, value = self._kind()
        if kind != "determiner" or left.determiner or (value == "one" and left.order is None and not left.fillers):
            return
        left.determiner = value
        self._take()

    def take_hedge(self) -> None:
        left, tokens = self.left, self.tokens
        for length in (4, 3, 2) if tokens and tokens[-1][0] in self.words.phrase_ends else ():
            if len(tokens) >= length:
                phrase = " ".join(word for word, _ in tokens[-length:])
                if phrase in self.words.phrases:
                    left.start, left.mod, left.hedge = tokens[-length][1], self.words.phrases[phrase], phrase
                    del tokens[-length:]
                    break
        else:
            kind, value = self._kind()
            bound = left.shift is not None or left.determiner in ("the", "near", "far", "own")
            spread = bool(tokens) and tokens[-1][0] in ("over", "under") and left.amount in _UNCOUNTED
            if kind == "hedge" and not bound and not spread:
                left.mod, left.hedge = value, self._take()
        left.before = tokens[-1][0] if tokens else ""
