from __future__ import annotations

import json
import math
import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from crosscheck.renderers.safe import (
    safe_cell,
    safe_command,
    safe_json,
    safe_line,
    safe_markdown,
    safe_property,
    safe_sarif,
    safe_text,
    safe_uri,
)

UNSEEN = [
    ("\x1b[2J", "<U+001B>[2J"),
    ("\x07", "<U+0007>"),
    ("\x9b31m", "<U+009B>31m"),
    ("\x7f", "<U+007F>"),
    ("a\u202eb", "a<U+202E>b"),
    ("a\u2066b", "a<U+2066>b"),
    ("a\u200bb", "a<U+200B>b"),
    ("a\u00adb", "a<U+00AD>b"),
    ("\ufeffa", "<U+FEFF>a"),
    ("\U000e0041", "<U+E0041>"),
    ("\ud800", "<U+D800>"),
    ("\uffff", "<U+FFFF>"),
]
SEEN = ["plain words", "naïve café", "Ünïcödé", "ژاپن", "日本", "🚢", "❤\ufe0f", "e\u0301", "“quoted” – dash …"]


@pytest.mark.parametrize("clean", [safe_text, safe_line])
@pytest.mark.parametrize(("hidden", "shown"), UNSEEN)
def test_what_cannot_be_seen_is_named(clean: Callable[[str], str], hidden: str, shown: str) -> None:
    assert clean(hidden) == shown


@pytest.mark.parametrize("clean", [safe_text, safe_line, safe_markdown])
@pytest.mark.parametrize("words", SEEN)
def test_ordinary_words_of_any_language_stay(clean: Callable[[str], str], words: str) -> None:
    assert clean(words) == words


def test_blank_space_of_any_sort_is_one_blank() -> None:
    assert safe_text("a\r\n\t b\u00a0\u2028c\x85d") == "a b c d"


def test_an_endless_word_loses_its_middle() -> None:
    word = safe_text("<" + "x" * 5000 + ">")

    assert len(word) < 120
    assert word.startswith("<xxx")
    assert word.endswith("xxx>")


@pytest.mark.parametrize(
    "command", ["::error::stop", "a ::set-output", ":::x", "##[group]x", "a##[b", "###[x", "##vso[x"]
)
def test_no_line_is_a_command_of_github_actions(command: str) -> None:
    assert "::" not in safe_line(command)
    assert not re.search(r"##\w*\[", safe_line(command))


@given(st.text(alphabet="ab :#[\n\r\t\x00\x1b\x7f\x85\x9b\u00ad\u0301\u200b\u2028\u202e\ud800\udfff\uffff日🚢"))
@settings(derandomize=True, max_examples=60, deadline=None)
def test_a_line_is_one_printable_line(text: str) -> None:
    line = safe_line(text)

    assert line.isprintable()
    assert "::" not in line
    assert "##[" not in line
    assert line.encode("utf-8").decode() == line


MARKDOWN = [
    "[a](javascript:alert(1))",
    "![i](http://127.0.0.1/p.png)",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- hidden -->",
    "<https://example.com>",
    "# heading",
    "- item",
    "+ item",
    "1. item",
    "12) item",
    "12.",
    "> quote",
    "---",
    "===",
    "    code",
    "``` fence",
    "~~~ fence",
    "`code`",
    "**bold** __bold__ *it* _it_ ~~gone~~",
    "a | b",
    "\\",
    "&lt;b&gt; &amp; &#64;",
    "[ref]: http://example.com",
    "line<br>break",
]


@pytest.mark.parametrize("text", MARKDOWN)
def test_markdown_is_shown_and_not_obeyed(text: str) -> None:
    page = MarkdownIt("commonmark").enable(["table", "strikethrough"])

    tokens = page.parse(safe_markdown(text))

    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert {token.type for token in tokens[1].children or []} <= {"text", "text_special"}
    shown = "".join(token.content for token in tokens[1].children or [])
    assert shown.replace("\u200b", "") == text.strip()


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("@org/team", "@org"),
        ("a@example.com", "@example"),
        ("#123", "#123"),
        ("GH-123", "GH-123"),
        ("www.example.com", "www."),
        ("https://example.com", "://"),
        (":shipit:", ":shipit:"),
    ],
)
def test_github_sees_no_mention_reference_address_or_emoji(text: str, broken: str) -> None:
    shown = MarkdownIt("commonmark").renderInline(safe_markdown(text))

    assert broken not in shown
    assert shown.replace("\u200b", "") == text


JSON = {"a": "\x1b\x9b\u202e\u2028\x7f ##[group] ##teamcity[x ::x \U000e0041 naïve 日本", "b": [1, None, 1.5]}


def test_json_keeps_every_character_and_prints_none_that_is_obeyed() -> None:
    text = safe_json(JSON)

    assert json.loads(text) == JSON
    assert text.replace("naïve 日本", "").isascii()
    assert not re.search(r"##\w*\[", text)
    assert "\x7f" not in text


def test_a_lone_surrogate_is_replaced() -> None:
    text = safe_json("a\ud800b")

    assert json.loads(text) == "a\ufffdb"
    assert text.encode("utf-8")


@pytest.mark.parametrize("number", [math.nan, math.inf])
def test_what_json_does_not_know_is_refused(number: float) -> None:
    with pytest.raises(ValueError, match="JSON"):
        safe_json(number)


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "|calc", "'quoted", "  =1", "\t=1", "\r=1", "＝1", "＠x"]
)
def test_a_cell_is_no_formula(text: str) -> None:
    assert safe_cell(text) == "'" + safe_text(text)


@pytest.mark.parametrize("text", ["17", "a = b", "seven-day", "", "€12 million", "x@example.com"])
def test_an_ordinary_cell_stays(text: str) -> None:
    assert safe_cell(text) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("100%", "100%25"),
        ("a\nb", "a%0Ab"),
        ("a\rb", "a b"),
        ("::error::x", ": :error: :x"),
        ("a\n::error::x", "a%0A: :error: :x"),
        ("##[group]x", "# #[group]x"),
        ("a: b, c", "a: b, c"),
    ],
)
def test_a_message_of_a_command_is_one_line(text: str, written: str) -> None:
    assert safe_command(text.split("\n")) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a,b:c", "a%2Cb%3Ac"),
        ("x::error", "x%3A%3Aerror"),
        ("a\n##[b", "a # #[b"),
        ("50%", "50%25"),
        ("a\x1bb", "a<U+001B>b"),
        ("w" * 300, "w" * 300),
    ],
)
def test_a_property_of_a_command_ends_where_it_should(text: str, written: str) -> None:
    assert safe_property(text) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("[a](http://x)", r"\[a\](http://x)"),
        ("{0} {{x}}", "{{0}} {{{{x}}}}"),
        ("a\\[b", r"a\\\[b"),
        ("plain “words”", "plain “words”"),
    ],
)
def test_a_message_of_sarif_has_no_link_and_no_placeholder(text: str, written: str) -> None:
    assert safe_sarif(text) == written


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("in/a b.txt", "in/a%20b.txt"),
        ("../é#?.txt", "../%C3%A9%23%3F.txt"),
        ("c:x", "c%3Ax"),
        ("/in/a.txt", "file:///in/a.txt"),
        ("a\ud800", "a%3F"),
    ],
)
def test_a_path_is_a_uri_reference(path: str, uri: str) -> None:
    assert safe_uri(path) == uri


ANY = st.text(
    alphabet=st.characters(exclude_categories=["Co", "Cn"]) | st.sampled_from("=+-@|':,%#[]{}\\\n\r\t\u202e\ud800＝"),
    max_size=40,
)


@given(ANY)
@settings(derandomize=True, max_examples=200, deadline=None)
def test_whatever_the_text_no_channel_is_left(text: str) -> None:
    assert re.fullmatch(r"(?:[^%]|%25|%0A)*", safe_command(text.split("\n")))
    assert re.fullmatch(r"(?:[^%:,]|%25|%3A|%2C)*", safe_property(text))
    assert re.fullmatch(r"(?:[A-Za-z0-9._~/:-]|%[0-9A-F]{2})*", safe_uri(text))
    assert re.fullmatch(r"(?:[^\[\]{}\\]|\\[\[\]\\]|\{\{|\}\})*", safe_sarif(text))
    assert not safe_cell(text).lstrip(" ").startswith(tuple("=+-@|＝＋－＠"))
    for line in (safe_command(text.split("\n")), safe_property(text), safe_cell(text)):
        assert line.isprintable()
        assert not re.search(r"##\w*\[", line)


def test_the_way_round_the_filters_lets_nothing_through() -> None:
    every = [chr(code) for code in (*range(0x3100), *range(0xD7F0, 0x10000), 0xE0041, 0x1F6A2, 0x1D173)]

    for character in every:
        inside = f"a{character}b"
        assert safe_text(inside + "é") == safe_text(inside) + "é"
        assert safe_json(inside + "\x7f") == safe_json(inside)[:-1] + '\\u007f"'
