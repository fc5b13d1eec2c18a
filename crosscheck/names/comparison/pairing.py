"""Counterparts: which word of one name stands for which word of another."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crosscheck.names.comparison.likeness import How, Likeness, likeness
from crosscheck.names.comparison.parts import NameParts, NameWord, Words
from crosscheck.names.given import known_given_names
from crosscheck.names.letters import APOSTROPHES, folded, is_syllabic

_SURE = 0.95
_LONGEST_RUN = 4
_VOWELS = re.compile("[aeiouy]+", re.IGNORECASE)
# The same letters of one script, whatever their capitals and the blanks between them.
AS_PRINTED = frozenset((How.EQUAL, How.CAPITALS, How.INNER_CAPITALS, How.BLANK))
_SHAPES = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))
# House styles write the Arabic article with a hyphen, a blank or nothing.
_ARTICLES = ("al ", "el ", "ul ", "ur ")
_PATRONYMIC = frozenset(("bin", "ibn", "ben", "bint", "bnu", "ould"))


@dataclass(frozen=True, slots=True)
class PartComparison:
    """One part of a name beside its counterpart, as printed; "" where a side lacks it.

    Attributes:
        left: Of the first name.
        right: Of the second.
        how: How the two stand to each other.
        score: How surely they can be one, 0 to 1.
    """

    left: str
    right: str
    how: How
    score: float


class Pairing:
    """The words of two names in pairs, the surest first; built in one go, then only read.

    Attributes:
        parts: The pairs found, and the words left over with "" for a counterpart.
        used_particles: Particles that are a word, or part of one, in the other name.
    """

    def __init__(self, left: NameParts, right: NameParts) -> None:
        self.left, self.right = left, right
        self.parts: list[PartComparison] = []
        self.used_particles: set[str] = set()
        self._links: list[tuple[int, int]] = []
        words, others = left.words, right.words
        self._lengths = len(words), len(others)
        self._rest_left = dict(enumerate(words))
        self._rest_right = dict(enumerate(others))
        self._equal()
        self._nicknames(at_least=1.0)
        alike = self._alike()
        self._take(alike, at_least=_SURE)
        self._joined()
        self._take(alike, at_least=0.0)
        self._nicknames(at_least=0.0)
        self._stray_particles(self._rest_left, right.particles)
        self._stray_particles(self._rest_right, left.particles)
        self._links.sort()
        for word in self._rest_left.values():
            self.parts.append(PartComparison(word.printed, "", How.ABSENT, 0.9))
        for word in self._rest_right.values():
            self.parts.append(PartComparison("", word.printed, How.ABSENT, 0.9))

    def _add(self, at: int, to: int, like: Likeness) -> None:
        left, right = self._rest_left.pop(at), self._rest_right.pop(to)
        self._links.append((at, to))
        self.parts.append(_compared(left, right, like))

    def _equal(self) -> None:
        """Equal words: those in the same place from either end before the others, for a name can hold a word twice."""
        length, other_length = self._lengths
        for in_place in (True, False):
            for at, word in list(self._rest_left.items()):
                for to, other in self._rest_right.items():
                    placed = at == to or length - at == other_length - to
                    if other.text == word.text and (placed or not in_place):
                        self._add(at, to, Likeness(How.EQUAL, 1.0))
                        break

    def _alike(self) -> list[tuple[float, int, int, int, Likeness]]:
        """Words left over that can be one name, the surest first and then the nearest in place."""
        found: list[tuple[float, int, int, int, Likeness]] = []
        if not self._rest_left or not self._rest_right:
            return found
        length, other_length = self._lengths
        agreed = len(self.parts) > 2
        for at, word in self._rest_left.items():
            for to, other in self._rest_right.items():
                if is_syllabic(word.printed) and is_syllabic(other.printed):
                    continue
                family = agreed or self._is_family(at, to)
                like = likeness(word.text, other.text, family=family, loose=word.loose or other.loose)
                if like:
                    off = abs(at - to) + abs(length - at - other_length + to)
                    found.append((-like.score, off, at, to, like))
        found.sort(key=lambda hit: hit[:4])
        return found

    def _take(self, alike: list[tuple[float, int, int, int, Likeness]], *, at_least: float) -> None:
        for _, _, at, to, like in alike:
            if like.score >= at_least and at in self._rest_left and to in self._rest_right:
                self._add(at, to, like)

    def _is_family(self, at: int, to: int) -> bool:
        length, other_length = self._lengths
        return at >= length - len(self.left.family) and to >= other_length - len(self.right.family)

    def _joined(self) -> None:
        """Words that the other name prints as one: Jo Ann and Joann, Mc Neil and McNeil, al-Saleh and Alsaleh."""
        for turned in (False, True):
            many, single = (self._rest_left, self._rest_right) if not turned else (self._rest_right, self._rest_left)
            owner = self.right if turned else self.left
            if not single or not (len(many) > 1 or (many and owner.particles)):
                continue
            for to, whole in list(single.items()):
                run = _run(many, whole, owner)
                if run is None:
                    continue
                ats, like, printed, particles = run
                pieces = NameWord(whole.text, printed)
                self.used_particles.update(particles)
                for at in ats:
                    del many[at]
                    self._links.append((to, at) if turned else (at, to))
                del single[to]
                self.parts.append(_compared(whole, pieces, like) if turned else _compared(pieces, whole, like))

    def _nicknames(self, *, at_least: float) -> None:
        """A given name that is the other's printed nickname."""
        if not self.left.nickname and not self.right.nickname:
            return
        sides = ((self._rest_left, self._rest_right, self.right), (self._rest_right, self._rest_left, self.left))
        for rest, opposite, other in sides:
            word = rest.get(0)
            if word is None:
                continue
            for nick in other.nickname:
                like = likeness(word.text, nick.text, family=False)
                if like and like.score >= at_least:
                    del rest[0]
                    opposite.pop(0, None)
                    shown = (word.printed, nick.printed) if rest is self._rest_left else (nick.printed, word.printed)
                    self.parts.append(PartComparison(*shown, How.SHORT_FORM, 0.9))
                    break

    def _stray_particles(self, rest: dict[int, NameWord], particles: Words) -> None:
        texts = {word.text for word in particles}
        for at in [at for at, word in rest.items() if word.text in texts]:
            self.used_particles.add(rest.pop(at).text)

    def refusal(self) -> str:
        """Why the two cannot be one person, by their words; "" where they can."""
        left, right = list(self._rest_left.values()), list(self._rest_right.values())
        if left and right:
            return f"{left[0].printed} is not {right[0].printed}"
        if not any(_is_whole(part) for part in self.parts):
            return "initials alone name nobody"
        if self.other_order and not self._order_is_free(absent=bool(left or right)):
            return "the same words in another order are another name"
        paired = len(self._links)
        absent = len(left) + len(right)
        exact = all(part.how in {*AS_PRINTED, How.ABSENT} for part in self.parts)
        if paired > 1 and (absent > 2 * paired or (absent > paired and not exact)):
            return "too little of the longer name is in the shorter"
        slips = [part for part in self.parts if part.how is How.SLIP]
        if len(slips) > 1 and any(part.score < 0.8 for part in slips):
            return f"{slips[0].left} is not {slips[0].right}, nor {slips[1].left} {slips[1].right}"
        weak = [part for part in slips if part.score < 0.8]
        if weak and any(part.how in {How.INITIAL, How.SHORT_FORM} for part in self.parts):
            return f"{weak[0].left} is not {weak[0].right}"
        return ""

    @property
    def other_order(self) -> bool:
        """Whether the counterparts stand in another order."""
        order = [to for _, to in self._links]
        turned = self.left.surname_first is not self.right.surname_first
        return order != sorted(order) or (turned and self.left.order_free and self.right.order_free and len(order) > 1)

    def _order_is_free(self, *, absent: bool) -> bool:
        if self.left.order_free or self.right.order_free:
            return True
        if not _PATRONYMIC.isdisjoint(word.text for word in self.left.particles + self.right.particles):
            return False
        if not absent and len(self._links) == 2 and known_given_names().issuperset(w.text for w in self.left.words):
            return False
        order = [to for _, to in self._links]
        turn = order.index(min(order))
        rotated = order[turn:] + order[:turn] == sorted(order)
        return rotated and (not absent or all(part.score >= 0.85 for part in self.parts))


def _run(
    many: dict[int, NameWord], whole: NameWord, owner: NameParts
) -> tuple[list[int], Likeness, str, tuple[str, ...]] | None:
    """Neighbouring words, or a word behind its particles, that together are ``whole``."""
    ats = sorted(many)
    for first in range(len(ats)):
        text, printed = "", []
        for number in range(first, min(first + _LONGEST_RUN, len(ats))):
            if number > first and ats[number] != ats[number - 1] + 1:
                break
            text += many[ats[number]].text
            printed.append(many[ats[number]].printed)
            if number > first and len(text) > 3 and abs(len(text) - len(whole.text)) < 2:
                like = likeness(text, whole.text, family=True)
                if like and like.how is not How.INITIAL:
                    return ats[first : number + 1], like, " ".join(printed), ()
        before = tuple(word.text for word in owner.particles)
        if before and number == first and "".join(before) + text == whole.text:
            shown = " ".join([*(word.printed for word in owner.particles), *printed])
            return [ats[first]], Likeness(How.EQUAL, 1.0), shown, before
    return None


def _compared(left: NameWord, right: NameWord, like: Likeness) -> PartComparison:
    """The pair with its reason made exact: equal letters can still be printed in other ways."""
    how, score = like.how, like.score
    if _script(left.printed) != _script(right.printed):
        how, score = How.SCRIPT, min(score, 0.9)
    elif how is How.EQUAL and left.printed != right.printed:
        how, score = _print_difference(left.printed, right.printed)
    return PartComparison(left.printed, right.printed, how, score)


def _script(printed: str) -> int:
    """Which script the word is printed in, nearly: its first letter's block of 128 code points; 0 is Latin."""
    first = next((letter for letter in printed if letter.isalpha()), "a")
    return 0 if first < "\u0370" or "\u1e00" <= first <= "\u1eff" else min(ord(first) >> 7, 0x68)


def _print_difference(left: str, right: str) -> tuple[How, float]:
    """Of two words with equal letters: a blank, capitals, accents or apostrophes."""
    if folded(left) != folded(right):
        return How.SPELLING, _SURE
    plain = [word.casefold().translate(_SHAPES) for word in (left, right)]
    if plain[0].replace(" ", "") != plain[1].replace(" ", ""):
        return How.MARKS, 0.97
    if " " in left + right:
        apart = left if " " in left else right
        return (How.EQUAL if apart.casefold().startswith(_ARTICLES) else How.BLANK), 1.0
    if left.isupper() or right.isupper():
        return How.EQUAL, 1.0
    if left.islower() or right.islower():
        # Behind a hyphen: of one syllable it is house style ("Tae-Un", "Tae-un"), of more it is a slip ("Holt-winter").
        return (How.INNER_CAPITALS if len(_VOWELS.findall(left)) > 1 else How.EQUAL), 1.0
    if left.translate(_SHAPES)[1:] != right.translate(_SHAPES)[1:]:
        return How.INNER_CAPITALS, 1.0
    return (How.CAPITALS if left[0] != right[0] else How.EQUAL), 1.0


def _is_whole(part: PartComparison) -> bool:
    return bool(part.left and part.right) and part.how is not How.INITIAL and min(len(part.left), len(part.right)) > 1
