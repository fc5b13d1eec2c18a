"""Comments in an article: which paragraph they are about, and that nobody reads them as prose."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.model import Article, Fault, Skipped
from crosscheck.pipeline import claims
from crosscheck.readers import html, text
from crosscheck.readers.settings import Settings

FILLER = "The harbour board met for the second day running and heard three engineers from the county. "


def articles(reader: object, data: str) -> tuple[Article, list[Skipped]]:
    article, *skipped = reader.read(data.encode(), "a", Settings())  # type: ignore[attr-defined]
    return article, skipped


def accepted(article: Article) -> list[tuple[str, str, int, str]]:
    return [(i.rule, i.reason, i.line, i.passage.of(article.page)) for i in article.ignores]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (
            'Top.\n\n# crosscheck: ignore ages/age "both are right"\nShe is 34.\n\nHe is 43.\n',
            [("ages/age", "both are right", 3, "She is 34.")],
        ),
        (
            "Top.\r\n\r\n<!-- crosscheck: ignore ages/age “both” -->\r\n\r\nShe is 34.\r\n",
            [("ages/age", "both", 3, "She is 34.")],
        ),
        (
            '#crosscheck:  ignore   ages/age  "a  b"\n<!--crosscheck: ignore names/spelling "c"-->\nShe is 34.\nHe.\n',
            [("ages/age", "a b", 1, "She is 34."), ("names/spelling", "c", 2, "She is 34.")],
        ),
        ('He tags it #crosscheck: ignore ages/age "no comment".\n', []),
        ("The tool, crosscheck: ignore it.\n", []),
    ],
)
def test_a_comment_of_a_text_is_about_the_paragraph_below(data: str, expected: list[tuple[str, str, int, str]]) -> None:
    article, skipped = articles(text, data)

    assert (accepted(article), skipped) == (expected, [])
    assert article.text == data
    assert len(article.page) == len(data)


@pytest.mark.parametrize(
    ("data", "line", "why"),
    [
        ("One.\n# crosscheck: ignore ages/age\nTwo.\n", 2, "the reason"),
        ('One.\n# crosscheck: ignore ages/age " "\nTwo.\n', 2, "the reason"),
        ('One.\n\n# crosscheck: ignroe ages/age "x"\nTwo.\n', 3, "crosscheck: ignore"),
        ('One. <!-- crosscheck: ignore ages/age "x" -->\nTwo.\n', 1, "a line of its own"),
        ('<!-- crosscheck: ignore ages/age "x"\nTwo.\n', 1, "a line of its own"),
        ('One.\n# crosscheck: ignore ages/age "x"\n', 2, "no paragraph follows"),
    ],
)
def test_a_comment_that_is_not_clear_is_told_and_read_as_nothing(data: str, line: int, why: str) -> None:
    article, (skipped,) = articles(text, data)

    assert (skipped.article, skipped.what) == (f"a:{line}", "comment")
    assert why in skipped.why
    assert article.ignores == ()
    assert "crosscheck" not in article.page


@pytest.mark.parametrize(
    ("body", "passage"),
    [
        ("<p>She is 34.</p>{}<p>He is 43 now.</p>", "He is 43 now."),
        ("<p>She is 34.</p>\n{}\n<div>\n<p><b>He</b> is 43 now.</p></div>", "He is 43 now."),
        ("<p>She is 34.</p><p>He is {} 43 now.</p>", "He is 43 now."),
        ("<p>{}She is 34.</p><p>He is 43 now.</p>", "She is 34."),
    ],
)
def test_a_comment_of_a_page_is_about_the_paragraph_it_stands_in_or_before(body: str, passage: str) -> None:
    shell = f"<html><head><title>Ferry runs</title></head><body><article><h1>Ferry runs</h1><p>{FILLER * 4}</p>"
    comment = '<!-- crosscheck: ignore ages/age "both are right" -->'
    plain, _ = articles(html, shell + body.format("") + "</article></body></html>")

    article, skipped = articles(html, shell + body.format(comment) + "</article></body></html>")

    assert skipped == []
    assert [(one[0], " ".join(one[3].split())) for one in accepted(article)] == [("ages/age", passage)]
    assert article.text.split() == plain.text.split()


def test_a_comment_of_a_headline() -> None:
    comment = '<!-- crosscheck: ignore ages/age "x" -->'
    article, skipped = articles(
        html,
        f"<html><head><title>Ferry runs</title></head><body><article>{comment}<h1>Ferry runs</h1><p>{FILLER * 4}</p>"
        "</article></body></html>",
    )

    assert skipped == []
    assert (article.title, [one[3] for one in accepted(article)]) == ("Ferry runs", ["Ferry runs"])


def test_a_comment_outside_the_article_is_told() -> None:
    comment = '<!-- crosscheck: ignore ages/age "x" -->'
    _, (skipped,) = articles(
        html,
        f"<html><head><script>show(`{comment}`)</script></head><body><p>{FILLER * 4}</p></body></html>",
    )

    assert "outside the article" in skipped.why


@pytest.mark.parametrize("reader", [text, html])
def test_an_article_of_nothing_but_comments_is_refused_in_time(reader: object) -> None:
    comment = '<!-- crosscheck: ignore ages/age "x" -->\n'
    for data in (comment * 50_000, comment.removesuffix("-->\n") * 50_000, comment * 201 + "She is 34." * 1000):
        with pytest.raises(Fault):
            articles(reader, data)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    st.lists(st.sampled_from(["Orla Pentwick", "34,", "was jailed", "for 10", "years", "#", "<!--"]), max_size=12),
    st.data(),
)
def test_a_comment_changes_no_claim_of_other_lines(words: list[str], data: st.DataObject) -> None:
    lines = ["Home raid", *(" ".join(words[at : at + 4]) for at in range(0, len(words), 4)), "The choir sang well."]
    at = data.draw(st.integers(0, len(lines) - 1))
    comment = '# crosscheck: ignore ages/age "x"'
    blank, _ = articles(text, "\n".join([*lines[:at], " " * len(comment), *lines[at:]]))
    article, _ = articles(text, "\n".join([*lines[:at], comment, *lines[at:]]))

    assert [(c.span, c.text) for c in claims([article])] == [(c.span, c.text) for c in claims([blank])]
    assert all(claim.text == claim.span.of(article.text) for claim in claims([article]))
