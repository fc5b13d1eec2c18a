"""Plain text: the file as it was decoded, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Article, Fault, Skipped, blanked
from crosscheck.readers.decode import decode
from crosscheck.readers.ignores import comments_of_text
from crosscheck.readers.settings import Settings


def read(data: bytes, path: str, settings: Settings) -> Iterator[Article | Skipped]:  # noqa: ARG001 - every reader is called alike
    """The article of a plain-text file; its offsets slice the decoded file, line ends included.

    A comment to this program that is not clear follows as a ``Skipped``.

    Raises:
        Fault: The bytes are no text, or white space only.
    """
    decoded = decode(data)
    if not decoded.text.strip():
        raise Fault("empty" if not decoded.text else "empty: white space only")
    comments = comments_of_text(decoded.text, path)
    if not blanked(decoded.text, comments.spans).strip():
        raise Fault("empty: comments only")
    yield Article(
        id=path,
        path=path,
        text=decoded.text,
        notes=decoded.notes,
        comments=comments.spans,
        ignores=comments.ignores,
    )
    yield from comments.skipped
