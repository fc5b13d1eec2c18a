"""Twins: words that one article of a story prints in one house style and another in another ("colour", "color")."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from crosscheck.model import Span
from crosscheck.model.frozen import frozen
from crosscheck.text.page.prose import Prose
from crosscheck.text.words.house_style import house_style_pair, style_key

_HYPHENED = re.compile(r"\w[\w-]*\w")
_BETWEEN = {code: " " for code in range(128) if not re.match(r"[\w-]", chr(code))}
_MARK = re.compile(r"[^\x00-\x7f\w]")
_LONGEST = 40


@frozen
class Twin:
    """One form of a word that a story prints in two.

    Attributes:
        word: What both forms stand for.
        form: The form, in lower case.
        article: The number of an article that prints it.
        span: The form where that first does.
    """

    word: str
    form: str
    article: int
    span: Span


def twins(story: Sequence[Prose]) -> Iterator[Twin]:
    """Every form that has a twin in another article of the story, once for each article that prints it."""
    if len(story) < 2:
        return
    forms = [_small_forms(_words(prose)) for prose in story]
    for word, pair in sorted(_twins(set().union(*forms)).items()):
        printed = {form: [number for number, own in enumerate(forms) if form in own] for form in pair}
        for form in pair:
            if any(_apart(form, other, printed) for other in pair):
                for number in printed[form]:
                    yield Twin(word, form, number, _first_place(story[number], form))


def _words(prose: Prose) -> set[str]:
    """The words of an article, hyphens included."""
    told = " ".join([section.span.of(prose.page) for section in prose.sections if section.part.reports])
    for mark in set(_MARK.findall(told)) if not told.isascii() else ():
        told = told.replace(mark, " ")
    return set(told.translate(_BETWEEN).split())


def _small_forms(words: Iterable[str]) -> set[str]:
    """Words that begin with a small letter, in lower case, without hyphens around them."""
    printed = (word.strip("-") for word in words if len(word) > 3)
    return {form.lower() for form in printed if form[:1].islower() and 3 < len(form) <= _LONGEST}


def _twins(forms: Collection[str]) -> dict[str, list[str]]:
    """The forms that share their style key with another, in order, by that key."""
    styled: dict[str, list[str]] = {}
    for form, key in zip(forms, map(style_key, forms), strict=True):
        if key != form:
            styled.setdefault(key, []).append(form)
    twins = {key: sorted({*own, key} if key in forms else own) for key, own in styled.items()}
    return {key: own for key, own in twins.items() if len(own) > 1}


def _first_place(prose: Prose, form: str) -> Span:
    """Where an article first prints one of its small forms."""
    return next(
        Span(*match.span())
        for sentence in prose.sentences
        if sentence.part.reports and form in sentence.span.of(prose.page).lower()
        for match in _HYPHENED.finditer(prose.page, sentence.span.start, sentence.span.end)
        if match[0][0].islower() and match[0].lower() == form
    )


def _apart(form: str, other: str, articles: Mapping[str, Sequence[int]]) -> bool:
    """Whether two forms are one word, and one article prints the first where another prints the second."""
    return house_style_pair(form, other) and any(a != b for a in articles[form] for b in articles[other])
