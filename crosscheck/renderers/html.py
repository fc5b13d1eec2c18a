"""The report as one HTML file that needs no network, no server and no script to be read."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from typing import TYPE_CHECKING

from crosscheck.model import Report
from crosscheck.renderers.layout.arrange import arrange
from crosscheck.renderers.layout.sheet import cleaned
from crosscheck.renderers.layout.wording import SEVERITIES, Sign
from crosscheck.renderers.safe import safe_text

if TYPE_CHECKING:
    import jinja2

_REACH = 280
# How many ways there are to underline a mark; the letters of the articles take turns.
_TONES = 5


def render(report: Report) -> str:
    """The report as a page: styles and script inside, and a policy that allows these and nothing else."""
    style, script = _resource("report.css"), _resource("report.js")
    page = _template().render(
        sheet=cleaned(arrange(report, reach=_REACH), safe_text),
        style=style,
        script=script,
        style_hash=_hash(style),
        script_hash=_hash(script),
        severities=SEVERITIES,
        Sign=Sign,
        tone=_tone,
    )
    return page.strip() + "\n"


@cache
def _template() -> jinja2.Template:
    from jinja2 import Environment, StrictUndefined

    house = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return house.from_string(_resource("report.html.j2"))


def _resource(name: str) -> str:
    from importlib.resources import files

    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """The digest by which a content security policy knows an inline style or script (CSP Level 3, 2.3.1)."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _tone(letter: str) -> int:
    return (ord(letter[-1]) - ord("A")) % _TONES
