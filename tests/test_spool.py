from __future__ import annotations

import errno
from tempfile import SpooledTemporaryFile

import pytest

from crosscheck.model import Fault
from crosscheck.spool import Spool, Texts

# Beyond the first megabyte a file is made.
LARGE = [bytes([number]) * 300_000 for number in range(8)]


@pytest.mark.parametrize("pieces", [[], [b""], [b"a", b"", b"bc"], LARGE])
def test_pieces_are_read_in_any_order(pieces: list[bytes]) -> None:
    spool = Spool()
    numbers = [spool.add(piece) for piece in pieces]

    assert numbers == list(range(len(pieces)))
    assert len(spool) == len(pieces)
    assert list(spool) == pieces
    assert [spool[number] for number in reversed(numbers)] == pieces[::-1]


@pytest.mark.parametrize("number", [-1, 2])
def test_a_piece_that_is_not_there(number: int) -> None:
    spool = Spool()
    for piece in (b"a", b"b"):
        spool.add(piece)

    with pytest.raises(IndexError):
        spool[number]


def test_texts_keep_their_letters() -> None:
    texts = Texts()
    for text in ("é\r\n", "", "日🚢\x00"):
        texts.add(text)

    assert list(texts) == ["é\r\n", "", "日🚢\x00"]
    assert texts[2] == "日🚢\x00"


def test_a_full_disk_is_told_with_the_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_file: object, _piece: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(SpooledTemporaryFile, "write", refuse)

    with pytest.raises(Fault, match=r"no space left on device \(another folder for it: TMPDIR\)"):
        Spool().add(b"a")
