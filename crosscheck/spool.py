"""The spool: pieces put by until they are wanted, in memory while they are few, then in a file without a name."""

from __future__ import annotations

import weakref
from array import array
from collections.abc import Iterator
from tempfile import SpooledTemporaryFile

from crosscheck.model import Fault

# So much is held in memory before a file is made.
_HELD = 1 << 20


class Spool:
    """Pieces of bytes in the order in which they came: first all are added, then they are read, in any order.

    Of each piece eight bytes stay in memory. The file is gone with the program, however that ends.
    """

    def __init__(self) -> None:
        self._file = SpooledTemporaryFile(max_size=_HELD)  # noqa: SIM115 - it lives as long as the spool
        self._ends = array("Q", (0,))
        weakref.finalize(self, self._file.close)

    def add(self, piece: bytes) -> int:
        """Put a piece by; its number, from 0.

        Raises:
            Fault: The disk refuses.
        """
        try:
            self._file.write(piece)
        except OSError as error:
            raise _refused(error) from None
        self._ends.append(self._ends[-1] + len(piece))
        return len(self) - 1

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, number: int) -> bytes:
        if not 0 <= number < len(self):
            raise IndexError(number)
        start, end = self._ends[number : number + 2]
        try:
            self._file.seek(start)
            return self._file.read(end - start)
        except OSError as error:
            raise _refused(error) from None

    def __iter__(self) -> Iterator[bytes]:
        return map(self.__getitem__, range(len(self)))


class Texts:
    """The same for pieces of text."""

    def __init__(self) -> None:
        self._spool = Spool()

    def add(self, text: str) -> int:
        """Put a text by; its number, from 0."""
        return self._spool.add(text.encode())

    def __len__(self) -> int:
        return len(self._spool)

    def __getitem__(self, number: int) -> str:
        return self._spool[number].decode()

    def __iter__(self) -> Iterator[str]:
        return map(bytes.decode, self._spool)


def _refused(error: OSError) -> Fault:
    why = (error.strerror or str(error)).lower()
    return Fault(f"no room for a temporary file: {why} (another folder for it: TMPDIR)")
