"""The tokens of an invented article, counted and told apart."""

from __future__ import annotations

from crosscheck.model import Article
from crosscheck.text.page.prose import read_prose
from crosscheck.text.page.tally import Tally, Told


def tally(text: str, title: str | None = None) -> Tally:
    return Tally(read_prose(Article("a", "a", text, title=title)), {"Wennerholm"})


ARTICLE = tally(
    "The skipper's name is Wennerholm, the harbour master said. Wennerholm's vesel sank.\n\n"
    "Nobody else was aboard the the VESEL, and a vesel like it is rare, he said in a statement.\n\n"
    "Brenquist and Wennerholm knew each other, the police said. Far far off it was known.",
    title="Wennerholm sails",
)


def test_strange_tokens_and_their_places() -> None:
    printed = ARTICLE.printed(ARTICLE.strange)

    assert sorted(ARTICLE.strange) == ["brenquist", "vesel", "wennerholm", "wennerholm's"]
    assert {token: len(spans) for token, spans in printed.items()} == {
        "Wennerholm": 3, "Wennerholm's": 1, "vesel": 2, "VESEL": 1, "Brenquist": 1,
    }  # fmt: skip
    assert all(span.of(ARTICLE.prose.page) == token for token, spans in printed.items() for span in spans)
    assert [token for token, spans in printed.items() if any(map(ARTICLE.opens, spans))] == [
        "Wennerholm",
        "Wennerholm's",
        "Brenquist",
    ]


def test_counts_in_any_case_and_with_the_genitive() -> None:
    told = Told([ARTICLE, tally("Wennerholm sank.")])

    assert told["wennerholm"] == 5
    assert told["vesel"] == 3
    assert "aboard" in told
    assert "ashore" not in told
    assert ARTICLE.below["wennerholm"] == 3


def test_words_doubled_by_grammar_only() -> None:
    assert [sentence.span.of(ARTICLE.prose.page)[:11] for sentence in ARTICLE.doubled] == ["Nobody else"]


def test_what_stands_beside_a_name_in_the_story() -> None:
    told = Told(
        [tally("The Daily Lantern said so. A Dialy Lantern, a Lanternist."), tally("Old Lantern House burned.")]
    )

    assert sorted(told.beside("Lantern", before=True)) == ["Daily", "Dialy", "Old"]
    assert sorted(told.beside("Lantern", before=False)) == ["House", "said"]
