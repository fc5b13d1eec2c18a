"""Wording: one quotation, quoted in two ways."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from crosscheck.model import Agreement, Fact, Story
from crosscheck.pipeline.alignment import verdict
from crosscheck.pipeline.judgement import marks
from crosscheck.pipeline.judgement.objection import Objection
from crosscheck.ruleset.checks import Wording

_APART = (Agreement.VARIANT, Agreement.CONFLICTING)


def object_to(check: Wording, facts: Sequence[Fact], story: Story) -> Iterator[Objection]:
    """One objection a quotation whose words differ from article to article."""
    del check, story
    for fact in facts:
        if fact.agreement in _APART:
            claims = verdict.told_apart(fact.claims, _APART)
            yield Objection(
                fact.kind, fact.slot, claims, fact.agreement, fact.reason, fact.confidence, mark=marks.word_by_word
            )
