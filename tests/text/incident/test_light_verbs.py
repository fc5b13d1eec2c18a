"""What happened, where the verb says only that it did."""

from __future__ import annotations

import pytest

from crosscheck.model import Span
from crosscheck.text.incident.event_words import events_in
from crosscheck.text.incident.light_verbs import named


@pytest.mark.parametrize(
    ("sentence", "verb", "words", "event"),
    [
        ("The crash on Mill Lane happened on Monday.", "happened", "crash", "crash"),
        ("The trial of a clerk accused of a shooting began on Monday.", "began", "trial", "trial"),
        ("The trial of a clerk accused of a shooting resumed on Monday.", "resumed", "trial", "hearing"),
        ("The blaze, which is said to have been set, began on Monday.", "began", "blaze", "fire"),
        ("The blaze, as the mayor learned, began on Monday.", "began", None, None),
        ("It happened on Monday.", "happened", "happened", "incident"),
        ("Much happened on Monday.", "happened", None, None),
        ("The fair began on Monday.", "began", None, None),
    ],
)
def test_a_light_verb_tells_of_what_is_named_before_it(
    sentence: str, verb: str, words: str | None, event: str | None
) -> None:
    whole = Span(0, len(sentence))
    mentions = events_in(sentence, whole)
    (light,) = (mention for mention in mentions if mention.span.of(sentence) == verb)

    found = named(sentence, whole, mentions, light)

    assert (found and found.span.of(sentence), found and found.event) == (words, event)
