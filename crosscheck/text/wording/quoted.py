"""The words of a quotation: what counts of them, where some are left out, and its sentences."""

from __future__ import annotations

import re

from crosscheck.model import Span
from crosscheck.text.page.sentences import is_abbreviated

# Words left out ("…"), masked ("d**n") or put in by the reporter ("[the mayor]"): nothing there is a difference.
GAP = "…"

# A page that was taken apart has blanks behind its apostrophes: "it’ s".
_ENDING = r"[ ](?:s|t|m|d|ll|re|ve)\b"
_TOKEN = re.compile(
    # "Torvick (sic)": what was said was taken down wrong, as the reporter knows.
    r"\w++(?: [\[(]sic[\])])|"
    rf"\w+\*[\w*]{{1,20}}|\w+(?:['’]\w+|['’]{_ENDING})*|\[[^\]]{{0,80}}\]|\([^)]{{0,80}}\)|\.(?: ?\.){{2,}}|…|%"
    r"|(?<= )&(?= )"
)
# Most quotations are plain words: nothing in them stands for a gap or is a sign that counts.
_WORD = re.compile(r"\w+(?:'\w+)*")
_NOT_PLAIN = re.compile(rf"[\[(…%&*_İ]|\. ?\.|'{_ENDING}")
_SIGNS = {"%": "%", "&": "and"}
# A sentence inside a quotation ends where another begins.
_SENTENCE = re.compile(r"(?<=[.?!])[\"'’”]?\s+(?=[A-Z“\"'‘])")
_FUNCTION = frozenset(
    "a about after all also am an and any are as at be because been being but by can could did do does don't for from "
    "get go going got had has have he her here him his how i i'm if in into is isn't it it's its just know like me "
    "more my no not now of on one or our out she so some than that that's the their them then there there's these they "
    "they're thing things this those to up us very was we we're well were what when where which who will with would "
    "you your".split()
)


def tokens(text: str) -> list[tuple[str, Span]]:
    """The words of a quotation in lower case, each with its span in ``text``; ``GAP`` for an ellipsis or a bracket."""
    return [(_folded(match[0].replace("’", "'")), Span(match.start(), match.end())) for match in _TOKEN.finditer(text)]


def words(text: str) -> tuple[str, ...]:
    """The words of a quotation as ``tokens`` gives them, without their spans."""
    text = text.replace("’", "'")
    if _NOT_PLAIN.search(text) is None:
        return tuple(_WORD.findall(text.lower()))
    return tuple(map(_folded, _TOKEN.findall(text)))


def _folded(token: str) -> str:
    if token[0].isalnum() and "*" not in token and token[-1] not in "])":
        return token.lower().replace(" ", "")
    return _SIGNS.get(token, GAP)


def sentences_of(text: str) -> list[Span]:
    """The sentences inside a quotation, as spans of it."""
    bounds = [0]
    for stop in _SENTENCE.finditer(text):
        if not is_abbreviated(text, bounds[-1], stop.start() - 1):
            bounds += (stop.start(), stop.end())
    return [Span(start, end) for start, end in zip(bounds[::2], [*bounds[1::2], len(text)], strict=True) if start < end]


def is_content(word: str) -> bool:
    """Whether a word carries meaning by itself."""
    return word not in _FUNCTION and word != GAP
