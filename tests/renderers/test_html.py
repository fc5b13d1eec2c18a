from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from importlib.resources import files
from itertools import pairwise

import pytest

from crosscheck.model import Report
from crosscheck.renderers import render

VOID = {"meta", "input"}
ATTRIBUTES = {
    "aria-hidden", "aria-labelledby", "charset", "checked", "class", "content", "dir", "hidden", "href", "http-equiv",
    "id", "lang", "method", "name", "role", "scope", "tabindex", "type",
}  # fmt: skip


class Page(HTMLParser):
    """What a browser would see: tags, attributes, text, and whether every tag is closed."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.raw: dict[str, str] = {}
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in ("style", "script"):
            self.raw[self.open[-1]] = data
        else:
            self.words.append(data)

    def values(self, attribute: str) -> list[str]:
        return [attributes[attribute] or "" for _, attributes in self.tags if attribute in attributes]


def test_nothing_from_an_article_is_a_tag_or_an_attribute(any_report: Report) -> None:
    page = Page(render(any_report, "html"))

    assert page.open == []
    assert {name for _, attributes in page.tags for name in attributes} <= ATTRIBUTES
    assert [tag for tag, _ in page.tags].count("script") == 1
    assert not {tag for tag, _ in page.tags} & {"img", "iframe", "object", "link", "base", "svg", "embed"}
    assert all(re.fullmatch(r"#[a-z0-9-]+", href) for href in page.values("href"))


def test_every_link_has_its_target_and_every_target_one_name(any_report: Report) -> None:
    page = Page(render(any_report, "html"))
    names = page.values("id")

    assert len(names) == len(set(names))
    assert {href[1:] for href in page.values("href")} <= set(names)
    assert set(page.values("aria-labelledby")) <= set(names)


def test_the_policy_allows_this_style_and_this_script_only(any_report: Report) -> None:
    page = Page(render(any_report, "html"))
    digests = {
        tag: "sha256-" + base64.b64encode(hashlib.sha256(page.raw[tag].encode()).digest()).decode() for tag in page.raw
    }

    assert page.tags[3] == (
        "meta",
        {
            "http-equiv": "Content-Security-Policy",
            "content": f"default-src 'none'; style-src '{digests['style']}'; script-src '{digests['script']}'; "
            "base-uri 'none'; form-action 'none'",
        },
    )


def test_hostile_text_is_shown(hostile_report: Report) -> None:
    words = "".join(Page(render(hostile_report, "html")).words)

    assert "<script>alert(1)</script> <img src=x onerror=alert(1)>" in words
    assert "<U+202E>txt.exe" in words
    assert "{{ 7*7 }}" in words
    assert render(hostile_report, "html").replace("\n", "").isprintable()


def test_headings_skip_no_level(any_report: Report) -> None:
    page = Page(render(any_report, "html"))
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)]

    assert levels[0] == 1
    assert all(deeper - level <= 1 for level, deeper in pairwise(levels))


def test_landmarks_and_the_language_are_there(ferry_report: Report) -> None:
    page = Page(render(ferry_report, "html"))

    assert ("html", {"lang": "en"}) in page.tags
    assert {"header", "main", "footer", "table", "dialog"} <= {tag for tag, _ in page.tags}
    assert {attributes.get("scope") for tag, attributes in page.tags if tag == "th"} == {"col", "row"}


def test_marks_say_where_they_begin_and_end(ferry_report: Report) -> None:
    page = render(ferry_report, "html")

    assert (
        '<mark class="tone-1"><span class="unseen"> begins B: </span>12<span class="unseen"> ends B </span>'
        '<sup aria-hidden="true">B</sup></mark> crates.'
    ) in page


# WCAG 2.2, 1.4.3: 4.5 to 1 for text.


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


STYLE = files("crosscheck.renderers").joinpath("report.css").read_text(encoding="utf-8")
SCHEMES = [dict(re.findall(r"--([a-z0-9-]+): (#[0-9a-f]{6})", part)) for part in STYLE.split("@media")[:2]]
PAIRS = [(ink, ground) for ink in ("ink", "soft", "link", "error", "warning", "note") for ground in ("paper", "card")]


@pytest.mark.parametrize("scheme", SCHEMES, ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), [*PAIRS, *(("ink", f"tone-{tone}") for tone in range(5))])
def test_contrast(scheme: dict[str, str], ink: str, ground: str) -> None:
    darker, lighter = sorted((_luminance(scheme[ink]), _luminance(scheme[ground])))

    assert (lighter + 0.05) / (darker + 0.05) >= 4.5
