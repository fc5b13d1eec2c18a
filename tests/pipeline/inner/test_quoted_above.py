"""Headlines that quote, against what the text quotes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.model import Article, Claim, Flaw
from crosscheck.pipeline.extract import extract

LAW = settings(max_examples=30, deadline=None, derandomize=True)
SAID = "nobody here should use the rotten pier before the council has looked at every single plank"


def flawed(title: str, text: str) -> list[tuple[Claim, Flaw]]:
    (reading,) = extract([Article("a", "a.txt", text, title=title)])
    return [(claim, flaw) for claim in reading.claims for flaw in claim.flaws if flaw.check == "headline-quotation"]


@pytest.mark.parametrize(
    ("title", "text", "above", "below"),
    [
        (
            "Mayor sees 'grave danger' in pier",
            "“We know it. The danger is a very grave one,” said Joan Tessel.",
            "grave danger",
            "The danger is a very grave one,",
        ),
        (
            "‘Nobody here must use the rotten pier’, says mayor",
            "“Nobody here should use the rotten pier,” said Joan Tessel.",
            "Nobody here must use the rotten pier",
            "Nobody here should use the rotten pier,",
        ),
        (
            'Tessel: "We will use the rotten pier by the mill"',
            "“We will not use the rotten pier by the mill,” said Joan Tessel.",
            "We will use the rotten pier by the mill",
            "We will not use the rotten pier by the mill,",
        ),
    ],
)
def test_what_a_headline_quotes_in_other_words_is_shown_beside_the_quotation(
    title: str, text: str, above: str, below: str
) -> None:
    ((claim, flaw),) = flawed(title, text)

    assert claim.text == above
    assert [one.text for one in flaw.beside] == [below]
    assert len(flaw.repairs) == 2


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Mayor sees 'grave danger' in pier", "“I see a grave danger for all of us,” said Joan Tessel."),
        (
            "Mayor sees 'grave danger' in pier",
            "She spoke of grave dangers. “The danger is a very grave one,” she said.",
        ),
        ("Mayor sees 'grave danger' in pier", "“The pier will have to be closed,” said Joan Tessel."),
        ("Mayor sees grave danger in pier", "“The danger is a very grave one,” said Joan Tessel."),
        ("Mayor sees 'danger' in pier", "“It is a dangerous thing to walk on,” said Joan Tessel."),
        ("'Grave Danger' opens in Hollin", "“The danger is a very grave one,” says the hero."),
        ("“We won't use the rotten pier”, says mayor", "“We will not use the rotten pier,” said Joan Tessel."),
        ("Sailors' union sees the workers' grave", "“The sailors have seen a grave, so the union says,” he said."),
        ("“A grave [new] danger”, says mayor", "“The danger is a very grave one,” said Joan Tessel."),
        ("Mayor: ‘that b***y pier is a danger’", "“That bloody pier is such a danger,” said Joan Tessel."),
    ],
)
def test_a_headline_that_quotes_rightly_or_quotes_nothing_is_left_alone(title: str, text: str) -> None:
    assert flawed(title, text) == []


@LAW
@given(st.data())
def test_a_clipped_quotation_is_quoted_rightly(data: st.DataObject) -> None:
    words = SAID.split()
    start = data.draw(st.integers(0, len(words) - 2))
    end = data.draw(st.integers(start + 2, len(words)))

    assert flawed(f"Mayor: ‘{' '.join(words[start:end])}’", f"“{SAID},” said Joan Tessel.") == []
