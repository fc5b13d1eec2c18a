"""Pages of invented newspapers, each line with the part it plays, and the laws that hold for any page."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.model import Article, Part
from crosscheck.text.page.anatomy import anatomy
from crosscheck.text.page.prose import Prose, read_prose

PAGES = sorted((Path(__file__).parent / "pages").glob("*.txt"))


def read_page(path: Path) -> tuple[Article, list[tuple[str, str]], dict[str, str]]:
    """A page without its marks, the (part, words) of its lines, and what its "# key: value" lines expect."""
    expected, facts, lines = [], {}, []
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("# "):
            key, _, value = line[2:].partition(": ")
            facts[key] = value
        elif not line:
            lines.append("")
        else:
            parts, _, words = line.partition("|")
            pieces = words.removeprefix(" ").split(" ¦ ")
            lines.append(" ".join(pieces))
            expected += zip(parts.split("+"), map(str.strip, pieces), strict=True)
    title = facts.get("title")
    if title:
        lines = lines[1:]
    return Article(path.stem, path.name, "\n".join(lines).lstrip("\n"), title=title), expected, facts


def printed(prose: Prose) -> list[tuple[str, str]]:
    """The (part, words) of each line of each section."""
    return [
        (section.part.value, line.strip())
        for section in prose.sections
        for line in section.span.of(prose.article.page).splitlines()
    ]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_line_of_a_page_has_its_part(path: Path) -> None:
    article, expected, _ = read_page(path)

    assert printed(read_prose(article)) == expected


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_says_when_and_where_it_was_published(path: Path) -> None:
    article, _, facts = read_page(path)

    prose = read_prose(article)

    assert prose.article.published == facts.get("published")
    assert prose.article.source == facts.get("source")
    assert prose.headline is not None or "title" not in facts
    assert prose.headline is None or prose.headline.of(prose.page) == facts.get("headline", facts.get("title"))


def test_metadata_wins_over_the_page() -> None:
    article, _, _ = read_page(Path(__file__).parent / "pages" / "whole_page.txt")
    dated = Article("a", "a", article.text, source="Coast Radio", published="2018-03-10")

    assert replace(read_prose(dated).article, headline=None) == dated


def test_what_the_page_says_of_itself_is_noted() -> None:
    article, _, _ = read_page(Path(__file__).parent / "pages" / "whole_page.txt")

    assert read_prose(article).article.notes == (
        "publication date read from the page: MARCH 11, 2018 07:45",
        "outlet read from the page: The Quillhaven Herald",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Doe was jailed for 12 years.",
        "Man jailed for twelve years",
        "Sign up for the fair was slow, said Ann Bell, 40.",
        "Advertisement",
    ],
)
def test_a_page_of_one_line_is_a_lede(text: str) -> None:
    assert [section.part for section in anatomy(text)] == [Part.LEDE]


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("Also on Thursday, the board heard from two teachers of the lower school.", Part.BODY),
        ("Copyright law was changed in 2005, and again three years later.", Part.BODY),
        ("The firm lost 40,000 subscribers to its newsletter in the fourth quarter.", Part.BODY),
        ("He said that his privacy policy was to say nothing at all.", Part.BODY),
        ("By Monday the water had gone, and the road was open again.", Part.BODY),
        ("Gov. Ann Bell (R) declared an emergency on Tuesday night.", Part.BODY),
        ("She kept a photo of the ship and pointed to the source of the leak.", Part.BODY),
        ("Anyone with information is asked to call the police at 555-555-0142.", Part.BODY),
        ('"No."', Part.BODY),
        ("Sign up for our newsletter to get the news in your inbox.", Part.BOILERPLATE),
        ("Follow us on Twitter: @dover", Part.BOILERPLATE),
        ("1:05 Bear climbs into car and sounds the horn", Part.BOILERPLATE),
        ("Why the bridge sways By ANN BELL", Part.BOILERPLATE),
        ("[PREVIOUSLY: Bear seen near school]", Part.BOILERPLATE),
        ("----------", Part.BOILERPLATE),
        ("Ann Bell and Cy Dole contributed to this report.", Part.BYLINE),
        ("Ann Bell (left) and her sister outside the court on Monday", Part.CAPTION),
        ("A bear in a tree. (Source: KZQV)", Part.CAPTION),
        ("Photo by Ann Bell", Part.CAPTION),
        ("Photos: Bears in town A bear sits in a tree near the school. Hide Caption 3 of 9", Part.CAPTION),
        ("PHOTOS: Bears in town", Part.BOILERPLATE),
    ],
)
def test_a_line_between_paragraphs(line: str, part: Part) -> None:
    before = "The council met on Tuesday evening to hear the report on the bridge, which was closed in May.\n"
    after = "\nThe report is 300 pages long. It was written by two engineers from the county seat."

    assert [section.part for section in anatomy(before + line + after)] == [Part.LEDE, part, Part.BODY]


LINES = st.sampled_from(
    [
        "",
        "  ",
        "News",
        "By ANN BELL",
        "DECEMBER 8, 2019 03:01",
        "Most Read",
        "Read more:",
        "12 comments",
        "Copyright 2016 The Dover Post. All rights reserved.",
        "Bridge to open again in May",
        "DOVER, Del. (AP) — The bridge opened again on Monday, said Mr. J. K. Dole.",
        "A man crosses the bridge. (Photo: Ann Bell) Here a paragraph begins, " + "and it goes on " * 8 + "to its end.",
        "The bridge was shut in May. Nobody knew why.",
        "the deck of the bridge had rusted through in several places, and the",
        "(Oct 5, 2011 12:11 PM) Police closed the bridge.",
    ]
)


@settings(derandomize=True, max_examples=60, deadline=None)
@given(st.lists(LINES | st.text(max_size=40), max_size=14), st.sampled_from([None, "Bridge to open again in May", ""]))
def test_every_code_point_but_white_space_is_in_one_section_and_one_sentence(
    lines: list[str], title: str | None
) -> None:
    prose = read_prose(Article("a", "a", "\n".join(lines), title=title))

    for spans in ([s.span for s in prose.sections], [s.span for s in prose.sentences]):
        assert all(one.end <= two.start for one, two in pairwise(spans))
        inside = {i for span in spans for i in range(span.start, span.end)}
        assert all(i in inside or c.isspace() for i, c in enumerate(prose.page))
        assert all(span.of(prose.page) == span.of(prose.page).strip() != "" for span in spans)


@settings(derandomize=True, max_examples=40, deadline=None)
@given(st.lists(LINES, max_size=14))
def test_a_sentence_lies_in_one_section_and_has_its_part(lines: list[str]) -> None:
    prose = read_prose(Article("a", "a", "\n".join(lines)))

    for sentence in prose.sentences:
        assert [s.part for s in prose.sections if s.span.covers(sentence.span)] == [sentence.part]
