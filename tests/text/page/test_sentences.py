"""Where a sentence ends, and where a stop ends none."""

from __future__ import annotations

import pytest

from crosscheck.model import Article, Part, Section, Span
from crosscheck.text.page.prose import read_prose
from crosscheck.text.page.sentences import sentences

# "/" stands where one sentence ends and the next begins.
SPLITS = [
    "He came. / She went.",
    "Mr. Dole met Sgt. Ann Bell of St. Agnes. / They spoke for an hour.",
    "J. K. Dole and Ann B. Cole won. / C. Ann Dole lost.",
    "The U.S. Army left. / It came back to the U.S. / The war was over.",
    "It began at 5 p.m. Monday and ended at 7 a.m. ET. / Nobody slept.",
    "It began at 5 p.m. / Officers came at six.",
    "He left on Sept. 12 and came back on Jan. 3. / She stayed.",
    "It cost $1.2 million, or 7.5 percent. / That is a lot.",
    "The boat is No. 5 of nine. / He said no. / Bell agreed.",
    '"I will not," he said. / "Never."',
    '"Will you come?" he asked. / "No!" Ann Bell said.',
    "“We won.” / “We did.”",
    "(He was 12.) / The court heard that. / (It was closed.)",
    "Really?! / Yes… / Well ... maybe. / Then... / Nothing.",
    "He was taken into custody.When he spoke, nobody listened. / So it went.",
    "Acme Inc. and Bolt Corp. merged. / The new firm is Bolt Co. / It is in Dover, Del., near the sea.",
    "They met on Main St. / The man ran. / He lived in Washington, D.C. / She did not.",
    "Sen. Bell (D-Mass.) voted no. / Rep. Dole (R-Ala.) did too.",
    "1. First, a boat. / 2. Second, an oar.",
    "He was ill. / Dole was sick of the sun. / Bell was not.",
    "Dole v. Bell was heard in 1999. / 12 judges sat. / 3 left.",
    "See p. 12, fig. 3 and vol. 2. / Then stop.",
    "About 10:30 p.m. Tuesday he called 911. / Gen. Bell came.",
    "Is it 5? / 6? / Seven.",
]


@pytest.mark.parametrize("marked", SPLITS)
def test_sentences_end_at_the_marks(marked: str) -> None:
    text = marked.replace(" / ", " ").replace("custody.When", "custody.When")
    whole = [Section(Part.BODY, Span(0, len(text)))]
    expected = [piece for part in marked.split(" / ") for piece in part.replace("custody.W", "custody.|W").split("|")]

    assert [s.span.of(text) for s in sentences(text, whole)] == expected


def test_a_hard_wrapped_sentence_is_one() -> None:
    text = (
        "The town library of Much Harling will close on May 2 for repairs that\n"
        "are expected to take until the autumn. The reading room was shut in\n"
        "April, after a part of the ceiling fell.\n\nNobody was hurt."
    )

    assert [s.span.of(text).count("\n") for s in read_prose(Article("a", "a", text)).sentences] == [1, 1, 0]


def test_a_line_of_a_web_page_ends_its_sentence() -> None:
    text = "The bridge opened\nThe bridge opened on Monday.\nNobody knew why it was closed for so long, the mayor said"

    assert len(read_prose(Article("a", "a", text)).sentences) == 3


def test_sentences_carry_their_part() -> None:
    text = "Bridge opens\n\nBy Ann Bell\n\nThe bridge opened on Monday, the mayor said. It is long."

    assert [s.part for s in read_prose(Article("a", "a", text)).sentences] == [
        Part.HEADLINE,
        Part.BYLINE,
        Part.LEDE,
        Part.LEDE,
    ]


def test_an_empty_page_has_no_sentence() -> None:
    assert read_prose(Article("a", "a", " \n\n")).sentences == ()


@pytest.mark.parametrize(
    ("word", "before"), [("He", None), ("came", None), ("She", "He came."), ("laughed", "She went.")]
)
def test_the_sentence_before_the_one_that_a_span_begins_in(word: str, before: str | None) -> None:
    prose = read_prose(Article("a", "a", "He came. She went.\n\nNobody laughed."))
    start = prose.page.index(word)

    found = prose.sentence_before(Span(start, start + len(word)))

    assert (found and found.span.of(prose.page)) == before
