"""Headlines: a number that the text counts otherwise because it counts parts, or more, is a note."""

from __future__ import annotations

import pytest

import crosscheck
from crosscheck.model import Article


def severities(title: str, text: str) -> list[str]:
    report = crosscheck.check([Article("a", "a", text, title=title)])
    return [str(finding.severity) for finding in report.findings if finding.rule == "headlines/number"]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "12 killed in Varn ferry crash",
            "Six people were killed when a ferry hit the quay at Varn on Friday, police said.",
            ["error"],
        ),
        (
            "Hollin couple killed in Varn ferry crash",
            "Six people were killed when a ferry hit the quay at Varn on Friday, police said.",
            ["note"],
        ),
        (
            "Four hurt in Hollin over weekend",
            "Two people were hurt in Hollin on Sunday. A day before a man was stabbed, police said.",
            ["note"],
        ),
        (
            "Several hurt at Hollin fair",
            "Two people hurt at Hollin fair were taken to the infirmary and two others were sent to Varn, police said.",
            [],
        ),
    ],
    ids=["another toll", "a couple", "a weekend", "added up"],
)
def test_a_headline_that_counts_more_or_less_than_its_text(title: str, text: str, expected: list[str]) -> None:
    assert severities(title, text) == expected
