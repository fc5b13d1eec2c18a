"""Newsprint: an article as a plain file, the dump of a web page, HTML, or a row of JSON Lines."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from crosscheck.generator.copy import Mark
from crosscheck.generator.lots import lots
from crosscheck.generator.story import Copy

_WIRE = 3
_SECTIONS = "News Local World Business Sport Culture Weather Opinion Obituaries Jobs".split()


@dataclass(frozen=True, slots=True)
class Page:
    """A plain-text article, with the place of every fact in it."""

    text: str
    marks: tuple[Mark, ...]


def page(copy: Copy) -> Page:
    """The article as plain text, as its outlet sets it."""
    draft = copy.draft
    style, filed = draft.style, draft.filed
    day = style.dated(filed, year=True)
    head = (
        [f"By {draft.reporter}", f"{day} 18:20"],
        [f"{draft.outlet}, {day}"],
        [f"By {draft.reporter}", f"Published: {day}"],
        [],
    )[draft.layout]
    # A wire story carries its date, without a year, in front of the lede.
    dateline = f"{draft.town.upper()}, {style.dated(filed)} - " if draft.layout == _WIRE else ""
    text, marks = copy.headline.text, list(copy.headline.marks)
    if head:
        text += "\n\n" + "\n".join(head)
    for number, line in enumerate(copy.paragraphs):
        text += "\n\n" + (dateline if number == 0 else "")
        marks += [Mark(mark.key, mark.start + len(text), mark.end + len(text)) for mark in line.marks]
        text += line.text
    return Page(text + "\n", tuple(marks))


def plain(copies: tuple[Copy, ...]) -> dict[str, bytes]:
    """A text file an article."""
    return {f"{copy.draft.id}.txt": page(copy).text.encode() for copy in copies}


def windows(copies: tuple[Copy, ...]) -> dict[str, bytes]:
    """Text files with carriage returns."""
    return {name: text.replace(b"\n", b"\r\n") for name, text in plain(copies).items()}


def curly(copies: tuple[Copy, ...]) -> dict[str, bytes]:
    """Text files with typographic quotation marks and apostrophes."""
    return {name: _curled(text.decode()).encode() for name, text in plain(copies).items()}


def unbroken(copies: tuple[Copy, ...]) -> dict[str, bytes]:
    """Text files with no-break spaces between a figure and what follows it."""
    return {name: _glued(text.decode()).encode() for name, text in plain(copies).items()}


def dumped(copies: tuple[Copy, ...]) -> dict[str, bytes]:
    """What copying a whole web page gives: menus, the caption twice, teasers, the small print."""
    files = {}
    for copy in copies:
        draft = copy.draft
        rng = lots(draft.desk)
        caption = copy.picture.text
        lines = [
            f"{draft.outlet} - {' '.join(rng.sample(_SECTIONS, 6))}",
            "Subscribe Log in",
            "",
            copy.headline.text,
            "",
            f"By {draft.reporter}",
            f"Published: {draft.style.dated(draft.filed, year=True)} 18:20",
            "",
            caption,
            caption,
            *(line.text for line in copy.paragraphs),
            "",
            "Tags: " + " ".join(word.lower() for word in rng.sample(_SECTIONS, 3)),
            "Most Read",
            "1 Five things to do this weekend",
            "2 Twelve bakeries share a secret recipe",
            "3 Bear seen in garden on August 24, 2020",
            "Sign up for our newsletter",
            "Contact us: 555-0142",
            f"Copyright © {draft.filed.year} {draft.outlet}. All rights reserved.",
        ]
        files[f"{draft.id}.txt"] = "\n".join([*lines, ""]).encode()
    return files


def html(copies: tuple[Copy, ...]) -> dict[str, bytes]:
    """A web page an article."""
    files = {}
    for copy in copies:
        draft = copy.draft
        sections = lots(draft.desk).sample(_SECTIONS, 6)
        menu = "".join(f'<li><a href="/{section.lower()}">{section}</a></li>' for section in sections)
        body = "\n".join(f"<p>{escape(line.text)}</p>" for line in copy.paragraphs)
        files[f"{draft.id}.html"] = f"""<!doctype html>
<html lang="en-{"GB" if draft.style.british else "US"}">
<head><meta charset="utf-8"><title>{escape(copy.headline.text)} - {draft.outlet}</title>
<meta property="og:site_name" content="{draft.outlet}">
<meta property="og:type" content="article">
<meta property="article:published_time" content="{draft.filed}T18:20:00Z">
</head>
<body>
<nav><ul>{menu}</ul></nav>
<main><article>
<h1>{escape(copy.headline.text)}</h1>
<p class="byline">By {draft.reporter}</p>
<figure><img src="/1.jpg" alt=""><figcaption>{escape(copy.picture.text)}</figcaption></figure>
{body}
</article></main>
<aside><h2>Most read</h2><ol><li><a href="/a">Bear seen in garden on August 24, 2020</a></li></ol></aside>
<footer><p>Copyright © {draft.filed.year} {draft.outlet}. Telephone 555-0142.</p></footer>
</body></html>
""".encode()
    return files


def json_lines(copies: tuple[Copy, ...]) -> dict[str, bytes]:
    """One dataset with a row an article."""
    rows = [
        {
            "id": copy.draft.id,
            "story": "1",
            "source": copy.draft.outlet,
            "published": f"{copy.draft.filed}",
            "title": copy.headline.text,
            "text": "\n\n".join(line.text for line in copy.paragraphs),
        }
        for copy in copies
    ]
    return {"story.jsonl": "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()}


FORMATS: dict[str, Callable[[tuple[Copy, ...]], dict[str, bytes]]] = {
    "plain": plain,
    "carriage returns": windows,
    "curly quotes": curly,
    "no-break spaces": unbroken,
    "page dump": dumped,
    "html": html,
    "json lines": json_lines,
}


def _curled(text: str) -> str:
    out = ""
    for number, letter in enumerate(text):
        if letter == '"':
            out += "“" if number == 0 or text[number - 1].isspace() else "”"
        else:
            out += "’" if letter == "'" else letter
    return out


def _glued(text: str) -> str:
    return "".join(
        "\u00a0" if letter == " " and n > 0 and text[n - 1].isdigit() else letter for n, letter in enumerate(text)
    )
