"""The door to lxml: markup in, a tree or a stream of plain events out."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from dataclasses import dataclass
from io import BytesIO
from types import ModuleType
from typing import Protocol

from crosscheck.model import Fault


class Element(Protocol):
    """What is asked of an element of an HTML tree."""

    tag: str
    text: str | None
    tail: str | None

    @property
    def attrib(self) -> MutableMapping[str, str]:
        """The attributes, as a mapping that can be changed."""
        ...

    def __iter__(self) -> Iterator[Element]: ...
    def __reversed__(self) -> Iterator[Element]: ...
    def get(self, key: str, default: str) -> str:
        """An attribute."""
        ...

    def iter(self, tag: str | None = None) -> Iterator[Element]:
        """The element and all below it, in document order."""
        ...

    def findall(self, path: str) -> list[Element]:
        """The elements below it that a path leads to."""
        ...

    def getparent(self) -> Element | None:
        """The element around it."""
        ...

    def text_content(self) -> str:
        """All text inside it."""
        ...

    def drop_tree(self) -> None:
        """Take it out, and leave the text behind it."""
        ...


@dataclass(frozen=True, slots=True)
class Event:
    """A tag that opens or closes.

    Attributes:
        opens: Whether it opens.
        namespace: The namespace's URI, or "".
        name: The local name.
        attributes: As written, by qualified name ("{uri}val"); on opening only.
        text: The text right inside, before any child; on closing only.
    """

    opens: bool
    namespace: str
    name: str
    attributes: dict[str, str]
    text: str


def page(text: str, extra: str) -> tuple[Element, bool]:
    """The tree of an HTML page, and whether some of it was lost because it nests too deep.

    libxml2 drops what lies beyond depth 255 in silence, and what follows as well; with
    ``huge_tree`` the bar is 2,048, and its error log tells when it was reached.

    Args:
        text: The decoded page.
        extra: The extra to name when lxml is missing.

    Raises:
        Fault: lxml is missing, or there is no element in the page.
    """
    etree = _etree(extra)
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True)
    try:
        tree = document_fromstring(text.encode(), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        raise Fault("no HTML that can be read") from None
    # Codes: resource limit, excessive depth.
    cut = any("LIMIT" in entry.type_name or "depth" in entry.message for entry in parser.error_log)
    return tree, cut


def events(data: bytes, extra: str) -> Iterator[Event]:
    """The tags of an XML document, one after the other, in little memory.

    No network, no entities, no document type.

    Raises:
        Fault: lxml is missing, the document is not well-formed, declares a document type, or
            nests deeper than 255.
    """
    etree = _etree(extra)
    walk = etree.iterparse(
        BytesIO(data),
        events=("start", "end"),
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    checked = False
    try:
        for action, element in walk:
            if not checked:
                checked = True
                if element.getroottree().docinfo.doctype:
                    raise Fault("refused: it declares a document type, which no Word file does")
            namespace, _, name = element.tag[1:].rpartition("}") if element.tag[0] == "{" else ("", "", element.tag)
            if action == "start":
                yield Event(opens=True, namespace=namespace, name=name, attributes=dict(element.attrib), text="")
                continue
            yield Event(opens=False, namespace=namespace, name=name, attributes={}, text=element.text or "")
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]
    except etree.XMLSyntaxError as error:
        too_deep = "depth" in (error.msg or "")
        raise Fault("nested too deep" if too_deep else f"damaged: {error.msg}") from None


def _etree(extra: str) -> ModuleType:
    try:
        from lxml import etree
    except ImportError:
        raise Fault(f"needs lxml; install it with: pip install 'crosscheck[{extra}]'") from None
    module: ModuleType = etree
    return module
