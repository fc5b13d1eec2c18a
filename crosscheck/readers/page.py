"""An HTML page as its reader sees it: what is hidden, what is a caption, what is text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from crosscheck.readers.markup import Element

_LARGEST_SCRIPT = 65_536
_UNSEEN = frozenset({
    "head", "script", "style", "template", "noscript", "noframes", "iframe", "object", "select", "textarea", "svg",
})  # fmt: skip
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dialog", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tr", "ul",
})  # fmt: skip
# Scripts hide the whole page while it loads, and show it then.
_WHOLE = frozenset({"html", "body"})
_CELLS = frozenset({"td", "th"})
_HIDING = re.compile(r"(?:^|;)\s{0,8}(?:display\s{0,8}:\s{0,8}none|visibility\s{0,8}:\s{0,8}hidden"
                     r"|font-size\s{0,8}:\s{0,8}0(?![.0-9]))", re.IGNORECASE)  # fmt: skip
_LONGEST_STYLE = 2_000
# The parser compares every attribute of a tag with every other.
_MOST_ATTRIBUTES = 2_000
_QUOTED = re.compile("\"[^\"]*\"|'[^']*'")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_BLANK = re.compile("[ \t\r\n\f]+")


def overloaded(text: str) -> bool:
    """Whether some tag of the page has so many attributes that parsing would take minutes."""
    for piece in text.split("<"):
        if len(piece) > 2 * _MOST_ATTRIBUTES and piece[0].isalpha():
            bare = _QUOTED.sub(" ", piece).partition(">")[0]
            if max(len(bare.replace("/", " ").split()), bare.count("=")) > _MOST_ATTRIBUTES:
                return True
    return False


def drop_hidden(tree: Element) -> bool:
    """Take out what a browser would not show; whether there was any text in it.

    Hidden are templates, elements with ``hidden``, and those with a style that shows nothing. ``aria-hidden`` hides
    from screen readers only, and a style sheet's rules are not applied.
    """
    hidden = [element for element in tree.iter() if _is_hidden(element)]
    said = any(element.text_content().strip() for element in hidden)
    for element in hidden:
        if element.getparent() is not None:
            element.drop_tree()
    return said


def drop_heavy_scripts(tree: Element) -> None:
    """Take out scripts over 64 KB and metadata in broken JSON, which cost quadratic time to read."""
    for script in list(tree.iter("script")):
        text = script.text or ""
        if len(text) > _LARGEST_SCRIPT or ("json" in script.get("type", "") and not _is_json(text)):
            script.drop_tree()


def drop_controls(tree: Element) -> None:
    """Blank control characters (written as ``&#x1b;``, say), which an XML library refuses to carry."""
    for element in tree.iter():
        if element.text and _CONTROLS.search(element.text):
            element.text = _CONTROLS.sub(" ", element.text)
        if element.tail and _CONTROLS.search(element.tail):
            element.tail = _CONTROLS.sub(" ", element.tail)


def free_captions(tree: Element) -> None:
    """Make captions plain paragraphs: extraction drops a figure with everything in it."""
    for figure in list(tree.iter("figure")):
        figure.tag = "div"
        figure.attrib.clear()
    for caption in list(tree.iter("figcaption")):
        caption.tag = "p"
        caption.attrib.clear()


def visible_text(tree: Element) -> str:
    """All text that the page shows, a line for each block, a tab between the cells of a table."""
    lines = "".join(_pieces(tree)).split("\n")
    tidy = ("\t".join(cell.strip(" ") for cell in line.split("\t")).strip("\t ") for line in lines)
    return "\n".join(line for line in tidy if line)


def article_element(tree: Element) -> Element | None:
    """The element that the page itself marks as the article, where there is exactly one."""
    for path in (".//*[@itemprop='articleBody']", ".//article", ".//main"):
        marked = tree.findall(path)
        if len(marked) == 1:
            return marked[0]
    return None


def _is_hidden(element: Element) -> bool:
    if not isinstance(element.tag, str):
        return False
    if element.tag in _WHOLE:
        return False
    if element.tag == "template" or "hidden" in element.attrib:
        return True
    return bool(_HIDING.search(element.get("style", "")[:_LONGEST_STYLE]))


def _is_json(text: str) -> bool:
    try:
        json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return False
    return True


def _pieces(tree: Element) -> Iterator[str]:
    pending = [(tree, True)]
    while pending:
        element, opens = pending.pop()
        tag = element.tag
        if opens and isinstance(tag, str) and tag not in _UNSEEN:
            if tag in _BLOCKS:
                yield "\n"
            yield _BLANK.sub(" ", element.text or "")
            pending.append((element, False))
            pending.extend((child, True) for child in reversed(element))
            continue
        if not opens:
            if tag in _BLOCKS:
                yield "\n"
            elif tag in _CELLS:
                yield "\t"
        if element is not tree:
            yield _BLANK.sub(" ", element.tail or "")
