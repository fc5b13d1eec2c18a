"""A ZIP archive that nobody vouches for: members inflated in memory, counted as they grow."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO

from crosscheck.model import Fault, Limits

_CHUNK = 1 << 18
# Small members may be packed as tightly as they like.
_FREE_BYTES = 1_000_000
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, KeyError, NotImplementedError, OverflowError)


class Archive:
    """The members of an archive, by name; nothing is unpacked to disk.

    Raises:
        Fault: It is no ZIP archive, is damaged, holds two members of one name, or too many.
    """

    def __init__(self, data: bytes, limits: Limits) -> None:
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except _BROKEN:
            raise Fault("not a Word file, or a damaged one") from None
        infos = self._zip.infolist()
        if len(infos) > limits.archive_members:
            raise Fault(f"{len(infos)} files inside, over the limit of {limits.archive_members}")
        self._infos = {info.filename: info for info in infos}
        if len(self._infos) < len(infos):
            raise Fault("damaged: two files of one name inside")
        self._limits = limits
        self._inflated = 0

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all members, as stored."""
        return tuple(self._infos)

    def read(self, name: str) -> bytes:
        """A member's bytes; what all reads inflate to counts together.

        Raises:
            Fault: Under a password, damaged, not there, or it inflates past the limits.
        """
        info = self._infos.get(name)
        if info is None:
            raise Fault(f"damaged: no {name} inside")
        if info.flag_bits & 1:
            raise Fault("under a password; save it without one")
        chunks: list[bytes] = []
        size = 0
        try:
            with self._zip.open(info) as member:
                while chunk := member.read(_CHUNK):
                    size += len(chunk)
                    self._inflated += len(chunk)
                    self._check(size, info.compress_size)
                    chunks.append(chunk)
        except (*_BROKEN, RuntimeError):
            raise Fault(f"damaged: {name} cannot be unpacked") from None
        return b"".join(chunks)

    def _check(self, size: int, packed: int) -> None:
        limits = self._limits
        if self._inflated > limits.archive_bytes:
            raise Fault(f"unpacks to more than the limit of {limits.archive_bytes / 1e6:g} MB")
        if size > _FREE_BYTES and size > packed * limits.archive_ratio:
            raise Fault(f"unpacks to more than {limits.archive_ratio} times its size")
