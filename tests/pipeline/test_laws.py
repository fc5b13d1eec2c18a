"""What holds of the whole program, whatever the articles say."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.model import Article, Report
from crosscheck.pipeline import check, claims
from crosscheck.readers import read
from crosscheck.ruleset import load_rules

RULES = load_rules()
STORIES = sorted(path.parent for path in (Path(__file__).parents[1] / "stories").glob("*/expected.yml"))

SUBJECTS = st.sampled_from(["Dorian Fells", "Orla Pentwick", "Sergei Malkin", "Captain Ilse Varnholt"])
SENTENCES = st.one_of(
    st.builds(
        "{}, {}, was arrested on {}.".format, SUBJECTS, st.integers(18, 90), st.sampled_from(["Monday", "May 3"])
    ),
    st.builds("{} was sentenced to {} years in prison.".format, SUBJECTS, st.integers(2, 30)),
    st.builds("{} people were killed in the crash.".format, st.integers(2, 90)),
    st.builds("{} was fined ${},000.".format, SUBJECTS, st.integers(2, 90)),
    st.builds("{} was charged with {}.".format, SUBJECTS, st.sampled_from(["murder", "manslaughter", "fraud"])),
    st.text(alphabet="ab ,.“’\n\r\t\u00a0\u202e1%$-—é中\U0001f600", max_size=30),
)
ARTICLES = st.lists(st.lists(SENTENCES, min_size=1, max_size=5).map(" ".join), min_size=1, max_size=4)
LAW = settings(max_examples=40, deadline=None, derandomize=True)


def articles_of(texts: list[str]) -> list[Article]:
    return [Article(str(n), f"{n}.txt", text, published="2024-05-15") for n, text in enumerate(texts)]


def findings(report: Report) -> list[tuple[str, str]]:
    return sorted((finding.rule, finding.fingerprint) for finding in report.findings)


@LAW
@given(ARTICLES)
def test_every_claim_slices_its_field(texts: list[str]) -> None:
    for claim in claims(articles_of(texts)):
        shown = claim.to_json()
        text = claim.article.text if shown["field"] == "text" else claim.article.title or ""
        assert text[shown["start"] : shown["end"]] == shown["text"] != ""
        assert claim.sentence.start <= claim.span.start


@LAW
@given(ARTICLES)
def test_values_relate_alike_both_ways_and_are_the_same_as_themselves(texts: list[str]) -> None:
    read_ = list(claims(articles_of(texts)))
    for one in read_:
        assert one.value.relate(one.value).agreement == "same"
        for other in (claim for claim in read_ if claim.kind == one.kind):
            assert one.value.relate(other.value).agreement == other.value.relate(one.value).agreement


@LAW
@given(ARTICLES)
def test_the_order_of_the_articles_changes_nothing(texts: list[str]) -> None:
    articles = articles_of(texts)

    assert check(articles, RULES) == check(articles[::-1], RULES)


@LAW
@given(ARTICLES)
def test_a_reprint_adds_no_finding(texts: list[str]) -> None:
    articles = articles_of(texts)
    reprint = replace(articles[0], id="reprint", path="reprint.txt")

    assert findings(check([*articles, reprint], RULES)) == findings(check(articles, RULES))


@LAW
@given(ARTICLES)
def test_the_report_is_strict_json(texts: list[str]) -> None:
    json.dumps(check(articles_of(texts), RULES).to_json(), allow_nan=False).encode()


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_an_unrelated_article_changes_nothing(folder: Path) -> None:
    files = sorted(str(file) for file in folder.glob("*.txt"))
    articles = list(read(files).articles)
    stranger = Article("stranger", "s.txt", "The choir sang well. Nobody sang better, the critics wrote.")

    assert findings(check([*articles, stranger], RULES)) == findings(check(articles, RULES))


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_any_order_of_a_real_page_gives_the_same_bytes(folder: Path) -> None:
    files = sorted(str(file) for file in folder.glob("*.txt"))
    reports = {json.dumps(check(read(order).articles, RULES).to_json()) for order in permutations(files)}

    assert len(reports) == 1
