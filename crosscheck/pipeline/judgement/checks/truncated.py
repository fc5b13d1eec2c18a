"""Truncated: a text that is short, or cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from crosscheck.model import Article, Fact, Story
from crosscheck.pipeline.judgement.objection import Objection
from crosscheck.pipeline.judgement.whole_article import about, against, ending
from crosscheck.ruleset.checks import Truncated

_ATTRIBUTE = "length"
_CUT = re.compile(
    r"(?:\[\+?[0-9,]+ (?:chars|characters|words)\]|"
    r"\b(?:continue reading|(?:read|see|show) (?:more|the (?:full|whole|rest of the) (?:story|article)))[.…»>→ ]*)$",
    re.IGNORECASE,
)
_DOTS = re.compile(r"\[?(?:…|\.\.\.)\]?$")
_OPEN = re.compile(r"(?<![\w./-])[a-z][a-z'’-]*,?$")
# A shorter last line is a heading, a credit or a button.
_PARAGRAPH = 80
_SHOWN = 240
_BY_MARK, _BY_COUNT, _BY_SENTENCE = 0.9, 0.9, 0.6


def object_to(check: Truncated, facts: Sequence[Fact], story: Story) -> Iterator[Objection]:
    """One objection an article that has too few words or no end."""
    del facts
    for article in story.articles:
        if (found := _fault(check, article)) is not None:
            told, sure = found
            claim = about(article, _ATTRIBUTE, told, ending(article))
            reason = "the page was cut when it was collected, or stands behind a paywall"
            yield against([claim], f"{article.id}: {told}", reason, sure)


def _fault(check: Truncated, article: Article) -> tuple[str, float] | None:
    words = len(article.text.split(maxsplit=int(check.words)))
    if words < check.words:
        return f"the text has {words} word{'s' * (words != 1)} only", _BY_COUNT
    line = article.text.rstrip()[-_SHOWN:].rpartition("\n")[2]
    if _CUT.search(line) or (len(line) >= _PARAGRAPH and _DOTS.search(line)):
        return "the text ends with a mark that more follows", _BY_MARK
    if len(line) >= _PARAGRAPH and _OPEN.search(line):
        return "the text ends in the middle of a sentence", _BY_SENTENCE
    return None
