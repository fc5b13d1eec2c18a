from __future__ import annotations

import json
import sys
from collections.abc import Callable

import pytest

from crosscheck.model import Article, Fault, Limits, Skipped
from crosscheck.readers import html
from crosscheck.readers.settings import Settings

FILLER = "The harbour board met for the second day running and heard three engineers from the county. "
HEAD = """<meta property="og:site_name" content="The Tidewater Courier">
<meta property="article:published_time" content="2021-03-04T09:15:00+02:00">"""


def page(body: str, head: str = HEAD) -> bytes:
    start = f'<!doctype html><html lang="en-GB"><head><title>Ferry runs again</title>{head}</head><body>'
    article = f"<article><h1>Ferry runs again</h1><p>{FILLER * 4}</p>{body}</article>"
    return f"{start}<nav><a href=/>Front page</a></nav>{article}<footer>All rights kept</footer></body></html>".encode()


def read(data: bytes, settings: Settings | None = None) -> Article:
    (article,) = html.read(data, "a.html", settings or Settings())
    assert isinstance(article, Article)
    return article


def test_text_and_metadata() -> None:
    article = read(page("<p>The crossing takes 40 minutes.</p>"))

    assert article.text.splitlines() == [(FILLER * 4).strip(), "The crossing takes 40 minutes."]
    assert article.title == "Ferry runs again"
    assert article.source == "The Tidewater Courier"
    assert article.published == "2021-03-04T09:15"
    assert article.language == "en-GB"
    assert article.format == "html"
    assert article.notes == ()


def test_what_the_page_does_not_say_is_not_invented() -> None:
    article = read(page("<p>Updated on 5 May 2020.</p>", head=""))

    assert article.source is None
    assert article.published is None


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("<figure><img src=x><figcaption>The quay on Friday.</figcaption></figure>", "The quay on Friday."),
        ("<table><tr><th>Year<th>Fare<tr><td>2020<td>£11</table>", "Year\tFare\n2020\t£11"),
        ("<ul><li>Nine crew</li><li>Two cooks</li></ul>", "Nine crew"),
        ("<blockquote>We waited 9 hours.</blockquote>", "We waited 9 hours."),
        ("<p>One <b>bold</b> word, H<sub>2</sub>O, caf&eacute;.</p>", "One bold word, H2O, café."),
        ("<p>a&#x1b;b</p>", "a b"),
    ],
)
def test_what_a_reader_sees_is_kept(body: str, shown: str) -> None:
    assert shown in read(page(body)).text


@pytest.mark.parametrize(
    "body",
    [
        "<p hidden>The fare is £99.</p>",
        '<p style="color:red; display: none">The fare is £99.</p>',
        "<script>var fare = '£99';</script>",
        "<!-- £99 -->",
        "<template><p>£99</p></template>",
    ],
)
def test_what_no_reader_sees_is_left_out(body: str) -> None:
    article = read(page(body + "<p>The fare is £9.</p>"))

    assert "£99" not in article.text
    assert "£9" in article.text
    assert ("hidden text left out" in article.notes) == any(
        word in body for word in ("<p hidden", "display", "template")
    )


def test_text_that_extraction_leaves_out_of_the_article_is_noted() -> None:
    article = read(page("<aside>An advertisement of eight words is standing here.</aside>"))

    assert "advertisement" not in article.text
    assert article.notes == ("left out as page furniture: 8 words in 1 passages inside the article",)


def test_extraction_that_loses_most_of_the_marked_article_is_overruled() -> None:
    body = "".join(
        f"<aside>Box {number} tells of {number + 2} ferries and their crews.</aside>" for number in range(99)
    )

    article = read(page(body))

    assert "Box 98 tells of 100 ferries" in article.text
    assert article.notes == ("all that the page marks as its article was read, furniture included",)


def test_a_page_without_an_article_gives_its_visible_text_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html, "_MOST_ELEMENTS", 3)

    article = read(page("<p>Nine crew.<br>Two cooks.</p><table><tr><td>1<td>2</table>"))

    assert article.text.endswith("Nine crew.\nTwo cooks.\n1\t2\nAll rights kept")
    assert "the article was not found in the page; all visible text was read" in article.notes


def test_a_nest_of_two_thousand_is_read_and_a_deeper_one_reported() -> None:
    def nest(depth: int) -> list[Article | Skipped]:
        return list(
            html.read(
                page("<div>" * depth + "<p>Inside.</p>" + "</div>" * depth + "<p>Behind.</p>"), "a.html", Settings()
            )
        )

    (whole,) = nest(1_900)
    cut, skipped = nest(4_000)

    assert isinstance(whole, Article)
    assert "Behind." in whole.text
    assert isinstance(cut, Article)
    assert skipped == Skipped("a.html", "part", "the page nests too deep; what comes after that was not read")


@pytest.mark.parametrize(
    "head",
    [
        lambda times: '<script type="application/ld+json">' + '"author":' * times + "</script>",
        lambda times: '<script type="application/ld+json">' + '{"a":' * times + "1" + "}" * times + "</script>",
        lambda times: "<script>" + "x" * times * 100 + "</script>",
        lambda times: '<meta name="date" content="' + "2020-" * times + '">',
    ],
    ids=["linked data that end", "linked data that nest", "a script", "a date"],
)
def test_hostile_metadata_are_read_in_linear_time(growth: Callable[..., float], head: Callable[[int], str]) -> None:
    def made(times: int) -> bytes:
        return page("<p>Nine crew.</p>", head=head(times))

    def heard(data: bytes) -> None:
        assert read(data).text.endswith("Nine crew.")

    assert growth(made, heard, first=9_000, largest=9_000) < 3


def test_a_tag_of_thousands_of_attributes_is_refused() -> None:
    with pytest.raises(Fault, match="attributes"):
        read(page("<p" + "".join(f" a{i}=1" for i in range(3_000)) + ">x</p>"))
    image = '<img alt="' + "a=1 " * 3_000 + '">'
    assert read(page(f"{image}<p>Nine crew.</p>")).text.endswith("Nine crew.")


def test_linked_data_are_used() -> None:
    data = {"@type": "NewsArticle", "datePublished": "2020-05-06T07:08:00Z", "publisher": {"name": "The Weir Gazette"}}

    article = read(page("", head=f'<script type="application/ld+json">{json.dumps(data)}</script>'))

    assert article.published == "2020-05-06T07:08"


def test_the_declared_charset_is_heard_and_stated() -> None:
    data = page("<p>Caf\u00e9</p>", head='<meta charset="windows-1252">').decode().encode("cp1252")

    article = read(data)

    assert article.text.endswith("Café")
    assert article.notes == ("read as windows-1252 (declared by the page)",)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"<html><script>var a = 1;</script></html>", "no article text"),
        (b"<html><body><p hidden>No.</p></body></html>", "no article text"),
    ],
)
def test_a_page_without_text_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(Fault, match=words):
        read(data)


def test_a_page_over_the_limit_is_refused() -> None:
    with pytest.raises(Fault, match=r"limit of 0\.001 MB for one web page"):
        read(page(FILLER * 9), Settings(Limits(html_bytes=1_000)))


@pytest.mark.parametrize("library", ["trafilatura", "lxml"])
def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch, library: str) -> None:
    monkeypatch.setitem(sys.modules, library, None)

    with pytest.raises(Fault, match=r"pip install 'crosscheck\[html\]'"):
        read(page(""))
