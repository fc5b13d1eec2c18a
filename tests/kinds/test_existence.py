"""Existence: witnesses and criminal records, asserted and denied, and how two reports of one agree."""

from __future__ import annotations

import pytest

from crosscheck import check
from crosscheck.kinds.existence import Existence
from crosscheck.model import Agreement, Article
from crosscheck.pipeline.extract import extract
from crosscheck.text.incident.existence import existences


@pytest.mark.parametrize(
    ("text", "some"),
    [
        ("There were no known witnesses to the crash.", False),
        ("It happened without any witnesses.", False),
        ("Two eyewitnesses saw a barge leave.", True),
        ("Witnesses at the scene described a barge.", True),
        ("He had no prior criminal record.", False),
        ("She did not have a criminal history.", False),
        ("Trent has a lengthy criminal history.", True),
        ("Trent’s violent criminal record was read out.", True),
        ("Trent was convicted of fraud in 2009.", True),
        ("He pleaded guilty to theft in May 2009.", True),
    ],
)
def test_it_is_asserted_or_denied(text: str, some: bool) -> None:
    (mention,) = existences(text)

    assert mention.some is some


@pytest.mark.parametrize(
    "text",
    [
        "No witnesses have come forward.",
        "There were no witnesses willing to testify.",
        "Police looked for witnesses.",
        "She has no criminal record in this state.",
        "A criminal record can cost a job.",
        "He was never convicted of fraud in 2009.",
        "He was convicted of fraud.",
    ],
)
def test_it_is_left_open(text: str) -> None:
    assert list(existences(text)) == []


def test_a_denial_and_what_it_denies() -> None:
    assert Existence(some=True).relate(Existence(some=False)).agreement is Agreement.CONFLICTING
    assert Existence(some=True).relate(Existence(some=True)).agreement is Agreement.SAME


def told(text: str, published: str) -> list[bool]:
    (reading,) = extract([Article("a", "a", text, published=published)])
    return [claim.value.some for claim in reading.claims if isinstance(claim.value, Existence)]


def test_the_conviction_that_a_story_is_about_is_no_earlier_one() -> None:
    text = "Otto Trent, 44, ran the mill. Otto Trent was convicted of fraud in 2009."

    assert told(text, "2009-06-01") == []
    assert told(text, "2014-06-01") == [True]


def test_one_article_that_denies_what_it_tells_of() -> None:
    text = (
        "Otto Trent, 44, ran the mill by the lake. Otto Trent had no criminal record, said a neighbour. "
        "The mill was shut. Otto Trent pleaded guilty to theft in 2009."
    )

    (finding,) = check([Article("a", "a", text, published="2014-06-01")]).findings

    assert finding.rule == "existence/denied"
    assert [evidence.claim.text for evidence in finding.evidence] == [
        "no criminal record", "pleaded guilty to theft in 2009",
    ]  # fmt: skip
