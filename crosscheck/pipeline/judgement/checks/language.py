"""Language: a text that is not in the language of its metadata."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosscheck.model import Fact, Story
from crosscheck.pipeline.judgement.objection import Objection
from crosscheck.pipeline.judgement.whole_article import about, against, opening
from crosscheck.ruleset.checks import Language
from crosscheck.text.words.language import known_tag, likely_language

_ATTRIBUTE = "language"


def object_to(check: Language, facts: Sequence[Fact], story: Story) -> Iterator[Objection]:
    """One objection an article whose small words are those of another language than stated, where that one is known."""
    del check, facts
    for article in story.articles:
        stated = known_tag(article.language or "")
        likely = likely_language(article.text) if stated is not None else None
        if likely is not None and likely[0] != stated:
            told = f"the metadata say {article.language}, the text reads as {likely[0]}"
            claim = about(article, _ATTRIBUTE, f"reads as {likely[0]}", opening(article))
            reason = "a translation, a copied field, or a guess of the collector"
            yield against([claim], f"{article.id}: {told}", reason, likely[1])
