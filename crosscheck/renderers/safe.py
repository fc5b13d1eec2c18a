"""The output filters, one per channel: no article can speak to the terminal, the browser or GitHub.

Article text, file names and metadata are data. Whatever a channel would obey or hide is shown
instead: a character that cannot be seen as ``<U+202E>`` (bidirectional controls are the attack of
CVE-2021-42574), markup as the signs it is made of.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import PurePath
from urllib.parse import quote

from crosscheck.model import Json
from crosscheck.renderers.layout.indented import indented

# What a reader cannot see: C0 and C1 controls, soft hyphen, format and bidirectional controls,
# fillers, variation selectors (but for the two that choose text or emoji), tags, surrogates,
# noncharacters. Blank space is apart.
_UNSEEN = (
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160"
    "\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb"
    "\ufffe\uffff\ud800-\udfff\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
)
_BLANK = " \t\n\x0b\x0c\r\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"

_unseen = re.compile(f"[{_UNSEEN}]")
_blanks = re.compile(f"[{_BLANK}]+")
_SHORT = 120
_long_word = re.compile(f"[^{_BLANK}]{{{_SHORT + 1},}}")
# JSON keeps every character: those that a terminal or a log viewer would obey become escapes.
_perhaps_risk = re.compile("[^\n -~\xa0-\xac\xae-\u034e\u2010-\u2027]")
_json_risk = re.compile(f"[{_UNSEEN}\x85\u2028\u2029]|#(?=#\\w*\\[)")

_command_colon = re.compile(":(?=:)")
_command_hash = re.compile(r"#(?=#\w*\[)")
# What the runner decodes again (actions/toolkit, packages/core/src/command.ts).
_COMMAND_ESCAPES = str.maketrans({"%": "%25", ":": "%3A", ",": "%2C"})

# A cell that begins so is a formula to a spreadsheet (OWASP ASVS 5.0, 1.2.10), also in full width.
_formula = re.compile("^[ ]*['=+\\-@|\uff1d\uff0b\uff0d\uff20]")

_SARIF_ESCAPES = str.maketrans({"\\": "\\\\", "[": "\\[", "]": "\\]", "{": "{{", "}": "}}"})

_markdown_sign = re.compile(r"[\\`*_\[\]|~$]")
# What would make the line an item, a heading or a rule: a backslash goes after the match.
_markdown_opening = re.compile(r"^( *(?:(?=[-+=])|[0-9]{1,9}(?=[.)](?: |$))))")
_markdown_html = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
# Where GitHub looks for a mention, a reference, an address or an emoji: a break that has no width.
_markdown_reference = re.compile(
    r"@(?=\S)|#(?=\w)|(?<=\bgh)-(?=[0-9])|\bwww(?=\.)|:(?=//|:|[\w+-]{1,40}:)", re.IGNORECASE
)
_BREAK = "&#8203;"


def safe_text(text: str) -> str:
    """Text on one line with nothing hidden in it, for a channel that escapes its own markup (HTML).

    Runs of blank space become one blank; invisible characters become ``<U+XXXX>``; a word of
    more than 120 characters is cut in its middle, so that no layout bursts.
    """
    if len(text) <= _SHORT and text.isascii() and text.isprintable() and "  " not in text:
        return text  # as most texts are
    text = _long_word.sub(_cut_middle, _blanks.sub(" ", text))
    return _unseen.sub(_named, text)


def safe_line(text: str) -> str:
    """Text for a terminal or a log: ``safe_text``, and no line of it is a command of a build server.

    GitHub's runner obeys ``::`` at the start of a line and ``##[`` anywhere, others ``##vso[`` or
    ``##teamcity[``, so a blank goes between.
    """
    shown = safe_text(text)
    if "::" in shown or "##" in shown:
        shown = _command_hash.sub("# ", _command_colon.sub(": ", shown))
    return shown


def safe_command(lines: Iterable[str]) -> str:
    """The lines of a message of a GitHub workflow command, which is itself one line."""
    return "%0A".join(safe_line(line).replace("%", "%25") for line in lines)


def safe_property(text: str) -> str:
    """Text for a property of a GitHub workflow command; of any length, since it may be a path."""
    shown = _unseen.sub(_named, re.sub(r"\s", " ", text))
    return _command_hash.sub("# ", shown).translate(_COMMAND_ESCAPES)


def safe_sarif(text: str) -> str:
    """Text for a plain-text message of SARIF: no link and no placeholder (SARIF 2.1.0, 3.11.5 and 3.11.6)."""
    return safe_text(text).translate(_SARIF_ESCAPES)


def safe_uri(path: str) -> str:
    """A path as a percent-encoded URI reference (RFC 3986): relative where the path is, else ``file:///...``."""
    encoded = quote(path, errors="replace")
    return f"file://{encoded}" if PurePath(path).is_absolute() else encoded


def safe_cell(text: str) -> str:
    """Text for a spreadsheet: ``safe_line``, with an apostrophe before what would be a formula."""
    shown = safe_line(text)
    return f"'{shown}" if _formula.search(shown) else shown


def safe_markdown(text: str) -> str:
    """Text for GitHub-flavoured Markdown: ``safe_text``, and never a link, image, HTML, mention, list or heading."""
    text = _markdown_reference.sub(lambda hit: hit[0] + "\0", safe_text(text))
    text = re.sub("[&<>]", lambda hit: _markdown_html[hit[0]], text)
    text = _markdown_sign.sub(lambda hit: "\\" + hit[0], text)
    text = _markdown_opening.sub(r"\1\\", text)
    return text.replace("#", "\\#").replace("\0", _BREAK)


def safe_json(value: Json, *, margin: str | None = None) -> str:
    """A value as strict JSON that is safe to print: no NaN, no lone surrogate, no raw control character.

    Characters that cannot be seen are written as escapes, so the value is unchanged; only a lone
    surrogate, which no UTF-8 file can hold, becomes U+FFFD.

    Args:
        value: Any value.
        margin: What stands between its lines, as ``indented`` wants it; None writes it on one line.

    Raises:
        ValueError: The value holds a NaN or an infinity.
    """
    written = json.dumps(value, ensure_ascii=False, allow_nan=False) if margin is None else indented(value, margin)
    risky = "##" in written or _perhaps_risk.search(written)
    return _json_risk.sub(_escaped, written) if risky else written


def _named(hit: re.Match[str]) -> str:
    return f"<U+{ord(hit[0]):04X}>"


def _cut_middle(hit: re.Match[str]) -> str:
    return f"{hit[0][:60]}…{hit[0][-40:]}"


def _escaped(hit: re.Match[str]) -> str:
    if "\ud800" <= hit[0] <= "\udfff":
        return "\N{REPLACEMENT CHARACTER}"
    units = hit[0].encode("utf-16-be").hex(" ", 2)
    return "\\u" + units.replace(" ", "\\u")
