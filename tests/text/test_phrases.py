"""Phrases that English never prints, and those that only look like one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.text.phrases import impossible_phrases

# The text, the phrase, and what may be meant.
IMPOSSIBLE = [
    ("They saw a unidentified boat.", "a unidentified", ("an unidentified",)),
    ("A unhappy crew went ashore.", "A unhappy", ("An unhappy",)),
    ("It was a ugly, a old and a easy match.", "a ugly", ("an ugly",)),
    ("He spoke of an bridge.", "an bridge", ("a bridge", "and bridge")),
    ("It was a eight-hour crossing.", "a eight", ("an eight",)),
    ("They rescued a 11-year-old boy.", "a 11", ("an 11",)),
    ("A 8.5 percent rise followed.", "A 8", ("An 8",)),
    ("It was an 10-mile row.", "an 10", ("a 10", "and 10")),
    ("She is a MP for the coast.", "a MP", ("an MP",)),
    ("It has a 18,000-seat stand.", "a 18,000", ("an 18,000",)),
    ("She took the a train.", "", ()),
    ("They met on the their boat.", "the their", ("the", "their")),
    ("It is an the only boat.", "an the", ("an", "the")),
    ("The of the boat.", "The of", ("of",)),
    ("The was sold on Friday.", "The was", ("was",)),
    ("The toll was hundred of thousands of boats.", "hundred of thousands", ("hundreds of thousands",)),
    ("They should of sold it.", "should of sold", ("should have sold",)),
    ("It sank in attempt to turn.", "in attempt to", ("in an attempt to",)),
    ("The crew opened fired on the wreck.", "opened fired", ("opened fire",)),
    ("He was taken into the custody.", "into the custody", ("into custody",)),
    ("A storm hit, killing least two.", "killing least two", ("killing at least two",)),
    ("He was held for second degree-arson.", "second degree-arson", ("second-degree arson",)),
    ("She was pronounce dead.", "was pronounce", ("was pronounced",)),
    ("The crew said their was glad.", "their was", ("there was", "they were")),
    ("They used there own boats.", "there own", ("their own",)),
    ("It cost more then $40.", "more then $", ("more than $",)),
    ("The town has it's own mill.", "it's own", ("its own",)),
]
STANDS = [
    "A university, a union, a uniform, a unique user, a European, a one-off and a usual use.",
    "A unanimous vote; a united town; a ewe; a utility; a ubiquitous eulogy; a urine test; a once-great mill.",
    "An hour, an honest heir, an X-ray, an MP, an 18-year-old and an f-word.",
    "An 8-mile walk, an 11-year-old, an 18,000-seat stand, an 1,100-acre farm, a 1,100-acre farm, a 110-mile walk.",
    "An 1812 overture, a 1812 overture, a 10-mile row, a NATO base, a UN envoy, a US boat, plan A 8 and plan a 9.",
    "An eight-hour trip; a one-hour trip; a uniform-free day; an MP says; a SWAT team; a LEGO set; a NASA probe.",
    "An uncle, an umbrella, an urgent, an ultimate, an upper and an ugly unimportant thing.",
    "Vitamin a is good; plan a or plan b; from a to z; type a and type b.",
    "Hollin A against Varn A; the A team; Schedule A and B.",
    "An a cappella choir ate the a la carte menu.",
    "The is-it-art debate; the at-risk group; the has-beens.",
    "At least two, at the very least two, the least one could do, not least one-sided.",
    "A hundred of the thousands who came; thousands of millions; ten of thousands-strong crowds.",
    "They could of course turn; a bowl of could of a kind.",
    "Their is-it-safe leaflet; theirs was the boat; the crew own it there.",
    "More, then 40 of them left; it was less then than now.",
    "He was taken into the custody of the harbour police.",
    "It's own goals that count: it’s, own up, a good town.",
    "First degree murder, a degree-level course, second-degree arson.",
]


@pytest.mark.parametrize(("text", "words", "intended"), IMPOSSIBLE)
def test_what_cannot_stand_is_found_with_what_may_be_meant(text: str, words: str, intended: tuple[str, ...]) -> None:
    found = [(phrase.span.of(text), phrase.intended) for phrase in impossible_phrases(text)]

    assert found[:1] == ([(words, intended)] if words else [])


@pytest.mark.parametrize("text", STANDS)
def test_what_can_stand_is_left_alone(text: str) -> None:
    assert [phrase.span.of(text) for phrase in impossible_phrases(text)] == []


@settings(derandomize=True, max_examples=100, deadline=None)
@given(st.text(alphabet="aAn theod .'\n", max_size=60))
def test_phrases_slice_the_text_whatever_it_is(text: str) -> None:
    assert all(phrase.span.of(text).strip() for phrase in impossible_phrases(text))
