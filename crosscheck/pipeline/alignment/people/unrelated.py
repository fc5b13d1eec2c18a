"""Unrelated: an article's word beside a name that its bearer has nothing to do with another of that name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from crosscheck.names.person import Mention
from crosscheck.pipeline.extract import Reading

_UNRELATED = re.compile(r"\b(?:not |un)related\b|\bno (?:relation|relative|kin)\b|\bnamesakes?\b")
# So many code points behind a name it is said of its bearer.
_BESIDE = 60


def says_unrelated(readings: Sequence[Reading], mentions: Sequence[tuple[int, Mention]]) -> bool:
    """Whether right behind one of the names the article says so: "Torvik, who is not related to the mayor".

    Args:
        readings: The articles of a story.
        mentions: Where the names stand, each place with the number of its article.
    """
    for number, mention in mentions:
        prose, end = readings[number].prose, mention.span.end
        if _UNRELATED.search(prose.page, end, min(prose.sentence_at(mention.span).span.end, end + _BESIDE)):
            return True
    return False
