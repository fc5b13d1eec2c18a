"""The report as one HTML file that needs no network, no server and no script to be read."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Protocol, cast

from crosscheck.model import Judged, Opening, Outcome
from crosscheck.renderers.layout.arrange import Arranger
from crosscheck.renderers.layout.sheet import Chapter, Frame, cleaned
from crosscheck.renderers.layout.wording import SEVERITIES, Sign
from crosscheck.renderers.safe import safe_text
from crosscheck.spool import Texts

_REACH = 280
# How many ways there are to underline a mark; the letters of the articles take turns.
_TONES = 5


class Macros(Protocol):
    """The macros of the template that make a page."""

    def head(self, tally: Sequence[str]) -> str:
        """All above the first chapter."""

    def chapter(self, chapter: Chapter, number: int, alone: bool) -> str:
        """A story."""

    def tail(self, frame: Frame) -> str:
        """All below the last chapter."""


class Page:
    """A page with styles and script inside, and a policy that allows these and nothing else."""

    def __init__(self, opening: Opening) -> None:
        self._arranger = Arranger(opening, reach=_REACH)
        self._chapters = Texts()

    def add(self, judged: Judged) -> None:
        """Write the chapter of a story."""
        chapter = self._arranger.chapter(judged)
        if chapter is not None:
            clean = cleaned(chapter, safe_text)
            self._chapters.add(_macros().chapter(clean, len(self._chapters) + 1, self._arranger.alone))

    def close(self, outcome: Outcome) -> Iterator[str]:
        """The page, with a newline at the end."""
        frame = cleaned(self._arranger.frame(outcome), safe_text)
        yield _macros().head(frame.tally)
        yield from self._chapters
        yield _macros().tail(frame)


@cache
def _macros() -> Macros:
    """The parts of the page, as the template has them."""
    from jinja2 import Environment, StrictUndefined

    house = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    style, script = _resource("report.css"), _resource("report.js")
    given = {
        "style": style,
        "script": script,
        "style_hash": _hash(style),
        "script_hash": _hash(script),
        "severities": SEVERITIES,
        "Sign": Sign,
        "tone": _tone,
    }
    return cast("Macros", house.from_string(_resource("report.html.j2")).make_module(given))


def _resource(name: str) -> str:
    from importlib.resources import files

    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """The digest by which a content security policy knows an inline style or script (CSP Level 3, 2.3.1)."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _tone(letter: str) -> int:
    return (ord(letter[-1]) - ord("A")) % _TONES
