"""What goes to the terminal: safe lines to standard error, whole files to disk."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from crosscheck.model import Fault
from crosscheck.renderers.safe import safe_line

_LONGEST_LIST = 20
_WITH_LINES = 10
_SAID_AT_ONCE = 1 << 16


def debugging() -> bool:
    """Whether an internal error is to be seen as it is."""
    return "--debug" in sys.argv[1:]


def complain(message: str, excerpt: str | None = None) -> None:
    """One line on standard error, and the line of the file that it is about."""
    click.echo(f"crosscheck: {safe_line(message)}", err=True)
    if excerpt:
        click.echo(f"    {safe_line(excerpt.strip())}", err=True)


def complain_of_faults(faults: Sequence[Fault]) -> None:
    """At most twenty faults, and how many more there are; a few are shown with their lines."""
    for fault in faults[:_LONGEST_LIST]:
        complain(str(fault), fault.excerpt if len(faults) <= _WITH_LINES else None)
    if len(faults) > _LONGEST_LIST:
        complain(f"... and {len(faults) - _LONGEST_LIST:,} more")


def complain_of_all(messages: Sequence[str]) -> None:
    """At most twenty complaints, and how many more there are."""
    for message in messages[:_LONGEST_LIST]:
        complain(message)
    if len(messages) > _LONGEST_LIST:
        complain(f"... and {len(messages) - _LONGEST_LIST:,} more")


def say(text: str) -> None:
    """A result, to standard output."""
    _echo(text if text.endswith("\n") else f"{text}\n")


def say_pieces(pieces: Iterable[str]) -> None:
    """A long result, to standard output; no piece is no line."""
    held: list[str] = []
    size = 0
    for piece in pieces:
        held.append(piece)
        size += len(piece)
        if size > _SAID_AT_ONCE:
            _echo("".join(held))
            held, size = [], 0
    _echo("".join(held))


def say_bytes(content: bytes) -> None:
    """A result that is no text, to standard output."""
    _put(content)


def open_closed_streams() -> None:
    """Give what was closed before the start (``>&-``) somewhere to go."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            stream = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - open as long as the program runs
            setattr(sys, name, stream)


def _echo(text: str) -> None:
    try:
        _put(text)
    except UnicodeEncodeError:
        # A terminal or pipe that cannot show a letter gets its escape, not a crash.
        encoding = sys.stdout.encoding or "ascii"
        _put(text.encode(encoding, "backslashreplace").decode(encoding))


def _put(result: str | bytes) -> None:
    try:
        click.echo(result, nl=False)
    except OSError as error:
        raise _unwritable(error, "standard output") from None


def write_whole(path: Path, content: str | bytes | Iterable[bytes]) -> None:
    """Write a file whole or not at all: the old one stays until the new one is on disk.

    What is no file (``/dev/stdout``, a pipe) is written to as it is; a link leads to the file that is replaced.

    Raises:
        Fault: When the folder or the disk refuses.
    """
    if isinstance(content, str):
        content = content.encode()
    pieces = [content] if isinstance(content, bytes) else content
    try:
        real = path.resolve()
        if real.exists() and not real.is_file():
            with real.open("wb") as file:
                file.writelines(pieces)
            return
        real.parent.mkdir(parents=True, exist_ok=True)
        _replace(real, pieces)
        _settle(real.parent)
    except OSError as error:
        raise _unwritable(error, str(path)) from None


def _unwritable(error: OSError, path: str) -> Fault:
    return Fault(f"cannot be written: {(error.strerror or 'unknown cause').lower()}", path=path)


def _replace(real: Path, pieces: Iterable[bytes]) -> None:
    """A new file in the place of an old one, or none where a piece of it fails."""
    handle, temporary = tempfile.mkstemp(prefix=f".{real.name[:80]}.", dir=real.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        umask = os.umask(0)
        os.umask(umask)
        Path(temporary).chmod(0o666 & ~umask)
        Path(temporary).replace(real)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _settle(folder: Path) -> None:
    """Have a folder's new names on disk; systems that cannot open a folder see to it themselves."""
    if hasattr(os, "O_DIRECTORY"):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
