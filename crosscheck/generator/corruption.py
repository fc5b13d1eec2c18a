"""Corruptions: what a newsroom gets wrong, planted one at a time, and where it then shows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from random import Random

from crosscheck.generator.lots import lots
from crosscheck.generator.story import Draft, Story
from crosscheck.generator.values import Age, Day, Money, Number, Term, Value

_TYPO = frozenset({"spelling/typo"})
_DOUBLED = frozenset({"spelling/doubled-word"})
_WEEKDAY = frozenset({"dates/weekday"})
_HEADLINE = frozenset({"headlines/number", "headlines/number-not-in-text"})
# A slip is planted in a word that everybody knows, so that nobody can take it for a name.
_COMMON = re.compile(
    r"(?<![{|\[:\w])(?:people|police|hospital|investigation|investigators|children|survivors|window|court|prison|verdict|"
    r"sentence|warehouse|officers|robbery|weapon|electricity|missing|damage|searched|welcomed|announced|described|"
    r"reporters|innocent|guilty|operator|households)(?![\w:}|\]])"
)
# Slips that make another word, which no reader of single words can see.
_REAL = frozenset("prion curt widow descried".split())
_DAY = re.compile(r"\{(?P<key>\w+_day)\}")
_LITTLE = re.compile(r"(?<= )(?:the|of|to|in|was|by)(?= [a-z])")


@dataclass(frozen=True, slots=True)
class Corruption:
    """One thing wrong in one article.

    Attributes:
        draft: The number of the article.
        key: The fact, or "slip …" for a slip of the pen; marks of this key are where it shows.
        rules: The rules that may report it.
        value: The wrong value of a fact.
        paragraph: The wrong wording of a paragraph, by its number.
        headline: Whether the headline alone is wrong.
        matters: What it touches: two corruptions with a matter in common would hide each other.
    """

    draft: int
    key: str
    rules: frozenset[str]
    value: Value | None = None
    paragraph: tuple[int, str] | None = None
    headline: bool = False
    matters: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """What is wrong, in a word or two: the fact, or the rule for a slip of the pen."""
        if self.paragraph is not None:
            return next(iter(self.rules))
        return f"headline {self.key}" if self.headline else self.key

    def applied(self, draft: Draft) -> Draft:
        """The article with this thing wrong."""
        if self.paragraph is not None:
            number, template = self.paragraph
            before, after = draft.paragraphs[:number], draft.paragraphs[number + 1 :]
            return replace(draft, paragraphs=(*before, template, *after))
        if self.value is None:
            return draft
        if self.headline:
            return replace(draft, headline_facts=draft.headline_facts | {self.key: self.value})
        return draft.with_fact(self.key, self.value)


def corrupted(story: Story, corruptions: Iterable[Corruption]) -> Story:
    """The story with all of them in it."""
    for one in corruptions:
        story = story.reworded(one.draft, one.applied(story.drafts[one.draft]))
    return story


def possible(story: Story, seed: int) -> list[Corruption]:
    """Every corruption of a fact that another article states rightly, and slips of the pen, in an order by lot."""
    rng = lots(seed)
    copies = story.printed()
    found: list[Corruption] = []
    for number, copy in enumerate(copies):
        draft, rules = copy.draft, story.plot.rules
        others = frozenset[str]().union(*(other.stated for other in copies if other is not copy))
        for key in sorted(copy.stated & others & rules.keys()):
            wrong = draft.facts[key].mistaken(rng)
            found.append(Corruption(number, key, rules[key], wrong, matters=_matters(key)))
        for key in sorted({mark.key for mark in copy.headline.marks} & copy.stated & rules.keys()):
            if isinstance(draft.facts[key], Number | Age | Term | Money):
                wrong = draft.facts[key].mistaken(rng)
                both = rules[key] | _HEADLINE
                found.append(Corruption(number, key, both, wrong, headline=True, matters=_matters(key)))
        found += _slips(number, draft, rng)
        found += _weekdays(number, draft)
    return rng.sample(found, len(found))


def drawn(story: Story, count: int, seed: int) -> tuple[Corruption, ...]:
    """So many corruptions by lot that do not touch each other; fewer where the story has no more room."""
    chosen: list[Corruption] = []
    for one in possible(story, seed):
        if len(chosen) < count and not any(one.matters & other.matters for other in chosen):
            chosen.append(one)
    return tuple(chosen)


def _matters(key: str) -> frozenset[str]:
    """The person or event: "driver" and "driver_age" are both the driver's."""
    return frozenset({key.split("_", maxsplit=1)[0]})


def _slips(number: int, draft: Draft, rng: Random) -> list[Corruption]:
    """One misspelling and one doubled word, at most."""
    slips = []
    for pattern, misprint, rules in ((_COMMON, _misspelt, _TYPO), (_LITTLE, _doubled, _DOUBLED)):
        places = [(n, m) for n, template in enumerate(draft.paragraphs) for m in pattern.finditer(template)]
        if places:
            paragraph, match = rng.choice(places)
            slips.append(_slip(number, draft, paragraph, match.span(), misprint(match[0], rng), rules))
    return slips


def _weekdays(number: int, draft: Draft) -> list[Corruption]:
    """A day that is printed with its weekday, the weekday being another's."""
    slips = []
    for paragraph, template in enumerate(draft.paragraphs):
        for field in _DAY.finditer(template):
            key = field["key"]
            day = draft.facts[key]
            if isinstance(day, Day):
                _, words = draft.style.when(day, draft.filed, closes=False)
                weekday, other = f"{day.day:%A}", f"{day.day + timedelta(2):%A}"
                if words.startswith(weekday) and words != weekday:
                    wrong = words.replace(weekday, other)
                    slip = _slip(number, draft, paragraph, field.span(), wrong, _WEEKDAY, lead="on ")
                    slips.append(replace(slip, matters=slip.matters | _matters(key)))
    return slips


def _slip(
    number: int, draft: Draft, paragraph: int, at: tuple[int, int], wrong: str, rules: frozenset[str], lead: str = ""
) -> Corruption:
    template = draft.paragraphs[paragraph]
    slipped = f"{template[: at[0]]}{lead}{{slip:{wrong}}}{template[at[1] :]}"
    matters = frozenset({f"paragraph {number} {paragraph}"})
    return Corruption(number, f"slip {wrong}", rules, paragraph=(paragraph, slipped), matters=matters)


def _misspelt(word: str, rng: Random) -> str:
    """A letter dropped, doubled, or swapped with its neighbour, inside the word."""
    at = rng.randrange(2, len(word) - 2)
    forms = {
        word[:at] + word[at + 1 :],
        word[: at + 1] + word[at:],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    }
    return rng.choice(sorted(forms - {word} - _REAL))


def _doubled(word: str, rng: Random) -> str:
    del rng
    return f"{word} {word}"
