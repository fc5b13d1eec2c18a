"""Datasets packed with gzip: unpacked as a stream, and stopped where a bomb begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, cast

from crosscheck.model import Fault, Limits

if TYPE_CHECKING:
    from gzip import GzipFile

#: A packed dataset may unpack to so much at any ratio.
FREE_BYTES = 10_000_000


def unpacked(stream: BinaryIO, limits: Limits) -> BinaryIO:
    """The bytes of a dataset, packed with gzip or not; which it is, the first bytes tell.

    Args:
        stream: The open file, at its start.
        limits: How many times larger than packed it may unpack.
    """
    packed = stream.read(2) == b"\x1f\x8b"
    size = stream.seek(0, 2)
    stream.seek(0)
    if not packed:
        return stream
    from gzip import GzipFile

    return cast("BinaryIO", _Metered(GzipFile(fileobj=stream), max(FREE_BYTES, size * limits.archive_ratio)))


class _Metered:
    """A decompressor that stops where the content outgrows what a dataset could hold."""

    def __init__(self, source: GzipFile, most: int) -> None:
        self._source = source
        self._left = most

    def read(self, size: int) -> bytes:
        """The next bytes.

        Raises:
            Fault: More has come out than the limit allows.
        """
        # One step at a time: what was unpacked before a damaged place is not lost.
        chunk = self._source.read1(size)
        self._left -= len(chunk)
        if self._left < 0:
            raise Fault("unpacks to far more than its size")
        return chunk
