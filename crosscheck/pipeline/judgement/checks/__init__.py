"""What each check of the rule language does, a file each under the name that it has there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from crosscheck.model import Fact, Story
from crosscheck.pipeline.judgement.checks import (
    attribution,
    duplicate,
    expired,
    flaws,
    headline,
    intervals,
    language,
    one_holder,
    ordered,
    published,
    ratio,
    required,
    spellings,
    truncated,
    values,
    wording,
)
from crosscheck.pipeline.judgement.objection import Objection
from crosscheck.ruleset import CHECKS, Check
from crosscheck.ruleset import checks as named

ObjectTo = Callable[[Any, Sequence[Fact], Story], Iterator[Objection]]

_OF_CLAIMS: Mapping[type[Check], ObjectTo] = {
    named.Values: values.object_to,
    named.Intervals: intervals.object_to,
    named.Ratio: ratio.object_to,
    named.Spellings: spellings.object_to,
    named.Wording: wording.object_to,
    named.Headline: headline.object_to,
    named.OneHolder: one_holder.object_to,
    named.Ordered: ordered.object_to,
    named.Expired: expired.object_to,
    named.Attribution: attribution.object_to,
    named.Required: required.object_to,
    named.Published: published.object_to,
    named.Duplicate: duplicate.object_to,
    named.Truncated: truncated.object_to,
    named.Language: language.object_to,
}
# A check that is not told by comparing claims is told by the kind of the claim itself.
_DOES: Mapping[type[Check], ObjectTo] = {check: _OF_CLAIMS.get(check, flaws.object_to) for check in CHECKS}


def objections(check: Check, facts: Sequence[Fact], story: Story) -> Iterator[Objection]:
    """What a check holds against a story.

    Args:
        check: The check, with its parameters.
        facts: The facts of the story that the rule looks at, each with the claims that it selects.
        story: The whole story.
    """
    return _DOES[type(check)](check, facts, story)
