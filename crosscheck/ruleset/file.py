"""A file that people write: its text, or one clear line on why it cannot be read."""

from __future__ import annotations

from pathlib import Path

from crosscheck.model import Fault


def text_of(file: Path, most: int) -> str:
    """The text of a file of at most so many bytes, without a byte order mark.

    Raises:
        Fault: It is not there, too large, no UTF-8, or the system refuses.
    """
    try:
        if file.stat().st_size > most:
            raise Fault(f"larger than {most:,} bytes; split it up", path=str(file))
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise Fault("not UTF-8; save the file as UTF-8", path=str(file)) from None
    except OSError as error:
        raise Fault((error.strerror or "cannot be read").lower(), path=str(file)) from None
