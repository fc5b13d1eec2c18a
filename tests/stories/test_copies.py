"""Wire copy: what counts as one text, and what only shares its quotations."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.stories import copies

LAW = settings(derandomize=True, max_examples=30, deadline=None)

WIRE = (
    "A ferry ran aground on the sands near Hollin on Friday with 140 people on board. The coast guard said that two "
    "boats were sent to the place within the hour. The captain had asked for a pilot at the mouth of the river and "
    "was told to wait for the tide. Nobody was hurt in the accident, and the passengers were brought to the harbour "
    "by the crew of a tug. The company that owns the ship said it would look into the matter with the port."
)
OWN = (
    "Passengers of the evening ferry spent three hours on a sandbank in the estuary of the Varn before help was at "
    "hand. The master of the vessel waited for a pilot who did not come, the port said at the weekend. A tug took "
    "all of them ashore in the end, and a doctor looked after the oldest of the travellers in the hall of the town."
)
SPEECH = (
    "“We were told to sit in the middle of the deck and to wait for the boats that were on their way to us, and "
    "nobody in the whole of that ship said a word for the first of those hours,” said the cook. "
)


@pytest.mark.parametrize(
    ("articles", "expected"),
    [
        ({"a": WIRE, "b": WIRE}, (("a", "b"),)),
        ({"a": WIRE, "b": OWN}, ()),
        ({"a": WIRE, "b": OWN, "c": WIRE, "d": OWN}, (("a", "c"), ("b", "d"))),
        ({"a": WIRE, "b": WIRE.replace("140", "104").replace("Friday", "Saturday")}, (("a", "b"),)),
        ({"a": WIRE, "b": WIRE.upper().replace(" ", "\n")}, (("a", "b"),)),
        ({"a": WIRE, "b": WIRE[: WIRE.index("The captain")] + OWN}, ()),
        ({"a": WIRE, "b": WIRE[: WIRE.index("The company")] + "It is the third such case this year."}, (("a", "b"),)),
        ({"a": WIRE, "b": OWN + " " + WIRE}, (("a", "b"),)),
        ({"a": SPEECH + WIRE, "b": SPEECH + OWN}, ()),
        ({"a": SPEECH, "b": SPEECH}, ()),
        ({"a": "The ferry ran aground.", "b": "The ferry ran aground."}, ()),
        ({"a": "", "b": ""}, ()),
        ({}, ()),
    ],
)
def test_articles_that_share_most_of_their_sentences_are_one_text(
    articles: dict[str, str], expected: tuple[tuple[str, ...], ...]
) -> None:
    assert copies(articles.items()) == expected


@LAW
@given(st.lists(st.sampled_from((WIRE, OWN)), max_size=9))
def test_every_article_is_a_copy_of_the_first_print_of_its_text(prints: list[str]) -> None:
    named = [(str(number), text) for number, text in enumerate(prints)]
    expected = [tuple(id_ for id_, text in named if text == one) for one in dict.fromkeys(prints)]

    assert copies(named) == tuple(group for group in expected if len(group) > 1)
