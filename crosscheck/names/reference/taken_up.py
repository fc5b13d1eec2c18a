"""Who a sentence takes up without the name, as its first words: him, her, the 44-year-old."""

from __future__ import annotations

import re
from collections.abc import Iterator

from crosscheck.model import Span
from crosscheck.names.person import Cast, Person
from crosscheck.names.reference.definite import aged_subject
from crosscheck.names.reference.pronouns import antecedent
from crosscheck.text.page.prose import Prose

_OPENING = ("He ", "She ", "The ")


def taken_up(prose: Prose, cast: Cast, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], Person, float]]:
    """Each reported sentence that opens as a pattern says: the match, whom it means, and how sure that is, 0 to 1.

    Args:
        prose: The article.
        cast: Its people.
        pattern: What stands at the beginning of the sentence; its group ``who`` is "He", "She" or, with the years in
            a group ``age``, "The 44-year-old".
    """
    page = prose.page
    for sentence in prose.sentences if cast.persons else ():
        start = sentence.span.start
        if not sentence.part.reports or not page.startswith(_OPENING, start):
            continue
        said = pattern.match(page, start, sentence.span.end)
        if said is None:
            continue
        age = said.groupdict().get("age")
        if age:
            who = aged_subject(prose, cast, Span(*said.span("who")), age)
        else:
            who = antecedent(prose, cast, sentence, start, said["who"])
        if who is not None:
            yield said, *who
