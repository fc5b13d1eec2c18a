from __future__ import annotations

import pytest

from crosscheck.model import Article, Severity
from crosscheck.pipeline import check
from crosscheck.ruleset import load_rules


@pytest.mark.parametrize(
    ("first", "second", "message"),
    [
        (
            "Four sailors were killed. The coastguard said four sailors were killed in the squall.",
            "Six sailors were killed in the squall.",
            "killed: “Four sailors” (a.txt); “Six sailors” (b.txt)",
        ),
        (
            "Four sailors were killed. Rescuers say 4 sailors were killed in the squall.",
            "Six sailors were killed in the squall.",
            "killed: “Four sailors” (a.txt); “4 sailors” (a.txt); “Six sailors” (b.txt)",
        ),
    ],
)
def test_a_message_names_each_wording_once_whatever_its_case(first: str, second: str, message: str) -> None:
    articles = [Article(name, name, text) for name, text in (("a.txt", first), ("b.txt", second))]

    (finding,) = check(articles, load_rules()).findings

    assert finding.message == message


@pytest.mark.parametrize(
    ("one", "other", "severity"),
    [
        ("Ida Calloway was fined $5,000.", "Ida Calloway was fined $50,000.", Severity.ERROR),
        ("Bail was put at $5,000.", "Ida Calloway was held on $20,000 bail.", Severity.WARNING),
    ],
    ids=["by the word for it", "by the words around it"],
)
def test_a_sum_that_only_the_words_around_it_name_is_no_error(one: str, other: str, severity: Severity) -> None:
    (finding,) = check([Article("a", "a", one), Article("b", "b", other)], load_rules()).findings

    assert (finding.rule, finding.severity) == ("money/amount", severity)


def test_a_value_that_fits_the_others_makes_them_no_less_sure() -> None:
    vanished = "Joan Tessel vanished from the stage in {}."
    texts = [vanished.format(when) for when in ("1957", "1958", "the late 1950s")]
    articles = [Article(str(number), str(number), text) for number, text in enumerate(texts)]
    two, three = (
        next(finding for finding in check(told, load_rules()).findings if finding.rule == "dates/day")
        for told in (articles[:2], articles)
    )

    assert three.confidence == two.confidence
