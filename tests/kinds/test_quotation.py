"""Quotations: the words between marks, and how two of them relate."""

from __future__ import annotations

import pytest

from crosscheck.kinds.quotation import Quotation, Speaker
from crosscheck.model import Agreement, Article
from crosscheck.pipeline import claims


def quoted(text: str) -> list[tuple[str, str | None]]:
    return [(c.text, c.attribution) for c in claims([Article("a", "a", text)]) if c.kind == "quotation"]


def test_a_quotation_is_read_with_its_speaker() -> None:
    text = "Mayor Joan Tessel opened the bridge. “The bridge is safe for everyone,” Joan Tessel said."

    assert quoted(text) == [("The bridge is safe for everyone,", "Joan Tessel")]


def test_a_speaker_is_named_behind_the_last_sentence_of_a_quotation() -> None:
    text = '"The old pier is safe. We saw to that," said Mayor Joan Tessel.'

    assert quoted(text) == [("The old pier is safe. We saw to that,", "Joan Tessel")]


def test_a_speaker_goes_on_in_the_same_paragraph_or_in_one_that_is_all_quotation() -> None:
    first, then = "“The old pier is safe,” said Mayor Joan Tessel.", "“We saw to that ourselves.”"

    assert [speaker for _, speaker in quoted(f"{first} {then}")] == ["Joan Tessel", "Joan Tessel"]
    assert [speaker for _, speaker in quoted(f"{first}\n\n{then}")] == ["Joan Tessel", "Joan Tessel"]
    assert [speaker for _, speaker in quoted(f"{first}\n\n{then} It was on a board.")] == ["Joan Tessel", None]
    assert [speaker for _, speaker in quoted(f"{first} A board had “we saw to that ourselves” on it.")] == [
        "Joan Tessel",
        None,
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # Paragraphs of one speech: each is opened, the last alone is closed.
        ("“The first pier is safe.\n\n“So is the second one,” he said.", "The first pier is safe."),
        ('"The first pier is safe.\n"So is the second one," he said.', "The first pier is safe."),
        # A page that puts a blank before the mark that closes, behind several lines.
        (
            'Tessel said, "The pier is ours.\nIt opens in May, rain or not. "\nThe mayor met her.',
            "The pier is ours.\nIt opens in May, rain or not. ",
        ),
        ('"The pier is ours.\nIt opens in May, "said Tessel.', "The pier is ours.\nIt opens in May, "),
        # A page that puts a blank before the mark that closes.
        ('He said: "The first pier is safe, "and left.', "The first pier is safe, "),
        # Lines broken behind every sentence.
        ('He said:\n"The first pier is safe.\nSo is the second."', "The first pier is safe.\nSo is the second."),
        # Single marks, with apostrophes inside.
        (
            "He said: ‘I don’t think the drivers’ union will sign that,’ and left.",
            "I don’t think the drivers’ union will sign that,",
        ),
        ("'Nobody here can say how deep it is,' said Otto Trent.", "Nobody here can say how deep it is,"),
        # A part of a sentence, between straight single marks.
        ("He said that nobody 'would ever walk on that pier', and left.", "would ever walk on that pier"),
        # A curly mark and a straight one.
        ('“The first pier is safe," he said. “So is the mill."', "The first pier is safe,"),
        ('“The first pier is safe," he said. “So is the old mill."', "So is the old mill."),
        ('He said: "The first pier is safe,” and left.', "The first pier is safe,"),
        ('“They called the pier "safe" to my face,” he said.', 'They called the pier "safe" to my face,'),
        # A page that lost its line breaks.
        ('The pier was shut."Nobody will walk on it this year," she said.', "Nobody will walk on it this year,"),
    ],
)
def test_a_quotation_opens_where_the_page_lets_it(text: str, words: str) -> None:
    assert words in [quotation for quotation, _ in quoted(text)]


@pytest.mark.parametrize(
    "text",
    [
        "He called it “a mess” on Monday.",  # a word or two are no saying
        'The board is 6" wide and 4" thick in all of the rooms.',
        "The players' union met the owners' union at the drivers' hall.",
        "They told 'em to get off the pier and on to the players' boat.",
        "In the rock 'n' roll of the '90s the guitars' sound was all that there was.",
        "“An opening mark that nothing closes in this paragraph of prose",
        'The board was 6" wide.\n\nNobody was there to see the other one, 4" wide.',
    ],
)
def test_no_quotation(text: str) -> None:
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        ("the bridge is safe", "the bridge is safe", Agreement.SAME),
        ("the new bridge is safe", "we know the new bridge is safe now", Agreement.COMPATIBLE),
        ("we have seen it all", "we have not seen it all", Agreement.CONFLICTING),
        ("we have seen far worse storms here", "we have seen much worse storms here", Agreement.VARIANT),
        ("we do not fear the storm tonight", "we do fear the storm tonight", Agreement.CONFLICTING),
        ("the bridge is safe", "nobody was hurt today", Agreement.DIFFERENT_THING),
    ],
)
def test_two_quotations_relate(left: str, right: str, agreement: Agreement) -> None:
    one, other = Quotation(tuple(left.split())), Quotation(tuple(right.split()))

    assert one.relate(other).agreement is agreement
    assert other.relate(one).agreement is agreement


def test_initials_in_common_make_no_one_speaker() -> None:
    tessel = Speaker("D.R. Tessel")

    assert tessel.relate(Speaker("D.R. Rusk")).agreement is Agreement.CONFLICTING
    assert tessel.relate(Speaker("Joan Tessel")).agreement is Agreement.COMPATIBLE
