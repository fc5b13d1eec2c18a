"""The lines of a stream, one at a time, however long some are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

_CHUNK = 1 << 18


def lines(stream: BinaryIO, longest: int) -> Iterator[tuple[int, bytes | None]]:
    r"""Every line that is not blank, with its 1-based number; None where it is too long.

    Lines end at ``\n`` only. At most ``longest`` bytes and one chunk are held at a time.

    Args:
        stream: An open binary file, or a decompressor's.
        longest: The most bytes of one line.
    """
    number = 1
    held: list[bytes] = []
    size = 0
    while chunk := stream.read(_CHUNK):
        if not held and chunk[-1:] == b"\n" and not chunk.strip():
            number += chunk.count(b"\n")
            continue
        *ended, rest = chunk.split(b"\n")
        for piece in ended:
            size += len(piece)
            if size > longest:
                yield number, None
            elif held:
                yield from _filled(number, b"".join((*held, piece)))
            else:
                yield from _filled(number, piece)
            held.clear()
            size = 0
            number += 1
        size += len(rest)
        if size > longest:
            held.clear()
        if rest:
            held.append(rest)
    if size > longest:
        yield number, None
    elif held:
        yield from _filled(number, b"".join(held))


def _filled(number: int, line: bytes) -> Iterator[tuple[int, bytes]]:
    if line and not line.isspace():
        yield number, line
