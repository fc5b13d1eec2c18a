"""The files that a command line names: folders walked, oddities refused before they are opened."""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from crosscheck.model import Fault, Skipped
from crosscheck.readers.sniff import by_suffix, is_unread_document, suffix_of

# Beyond so many names in a folder, no nearest one is looked for.
_NAMES_COMPARED = 2_000
_LIKENESS = 0.75


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read.

    Attributes:
        path: As the user wrote it (or the folder, and the way down from it); for showing.
        file: The real file, links resolved.
        folder: The story that its folder makes it part of; None for a file given by name.
    """

    path: str
    file: Path
    folder: str | None = None

    def open(self) -> BinaryIO:
        """The file, open for reading.

        Raises:
            Fault: It is no regular file, or the system refuses.
        """
        try:
            if not stat.S_ISREG(self.file.stat().st_mode):
                raise Fault("a pipe or a device, not a file; save its content to a file first")
            return self.file.open("rb")
        except OSError as error:
            raise Fault(_refusal(error)) from None


def find(paths: Sequence[str]) -> Iterator[Found | Skipped | str]:
    """Every file that the paths name, each once, with what was skipped and notes to print.

    A folder is walked in the order of names; hidden files are left out, folder links are not
    followed. Its files form one story per sub-folder.

    Args:
        paths: As the user wrote them; bytes that are no UTF-8 as surrogate escapes.
    """
    seen: dict[Path, str] = {}
    said: set[str] = set()
    several = sum(map(os.path.isdir, paths)) > 1
    for path in paths:
        for item in _named(path, several=several):
            if isinstance(item, Found):
                if item.file in seen:
                    if item.path not in said:
                        said.add(item.path)
                        first = seen[item.file]
                        yield f"{item.path}: given twice; read once{f', as {first}' if first != item.path else ''}"
                    continue
                seen[item.file] = item.path
            yield item


def shown(path: str) -> str:
    r"""A path as text: bytes that are no UTF-8 become ``\xff``."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _named(path: str, *, several: bool) -> Iterator[Found | Skipped | str]:
    try:
        if not path:
            raise ValueError  # noqa: TRY301 - Path("") would be the current folder
        given = Path(path)
        status = given.stat()
        if stat.S_ISDIR(status.st_mode):
            yield from _walked(path, given, several=several)
        else:
            yield Found(shown(path), given.resolve())
    except (OSError, RuntimeError) as error:
        yield Skipped(shown(path), "file", _absent(path) if isinstance(error, FileNotFoundError) else _refusal(error))
    except ValueError:
        yield Skipped(shown(path), "file", "no possible file name")


def _walked(path: str, top: Path, *, several: bool) -> Iterator[Found | Skipped | str]:
    label, root = shown(path).rstrip("/") or "/", top.resolve()
    left_out, articles = Counter[str](), 0
    refused: list[OSError] = []
    for folder, sub_folders, names in os.walk(root, onerror=refused.append):
        sub_folders[:] = sorted(name for name in sub_folders if not name.startswith("."))
        below = Path(folder).relative_to(root)
        story = _story(label, root, below, several=several)
        yield from _strange_folders(label, root, Path(folder), sub_folders)
        for name in sorted(name for name in names if not name.startswith(".")):
            at = f"{label}/{shown((below / name).as_posix())}"
            if by_suffix(name) is None and not is_unread_document(name) and suffix_of(name):
                left_out[suffix_of(name)] += 1
                continue
            articles += 1
            yield _from_folder(at, root, Path(folder) / name, story)
    for error in refused:
        yield Skipped(shown(str(error.filename)).replace(shown(str(root)), label, 1), "folder", _refusal(error))
    if left_out:
        kinds = ", ".join(f"{count} {suffix}" for suffix, count in sorted(left_out.items()))
        yield f"{label}: files left out that are no articles by their names: {kinds}"
    if not articles and not refused:
        yield Skipped(label, "folder", "no article in it (read are .txt, .md, .html, .docx, .jsonl, .csv, .parquet)")


def _story(label: str, root: Path, below: Path, *, several: bool) -> str:
    """The sub-folder's name, or the folder's own; under the folder as given where there are several."""
    if several:
        return "/".join((_from_here(label, root), *map(shown, below.parts)))
    return shown(below.as_posix() if below.parts else root.name) or label


def _from_here(label: str, root: Path) -> str:
    """A folder's way down from the current folder, however it was written; one that lies elsewhere as it was."""
    here = Path.cwd()
    return shown(root.relative_to(here).as_posix()) if root != here and root.is_relative_to(here) else label


def _from_folder(path: str, root: Path, file: Path, story: str) -> Found | Skipped:
    try:
        real = file.resolve(strict=True)
    except FileNotFoundError:
        return Skipped(path, "file", "a link to a file that is not there")
    except (OSError, RuntimeError) as error:
        return Skipped(path, "file", _refusal(error))
    if not real.is_relative_to(root):
        return Skipped(path, "file", "a link out of the folder, not followed; give the file by name")
    return Found(path, real, story)


def _strange_folders(label: str, root: Path, folder: Path, names: list[str]) -> Iterator[Skipped]:
    """Links to folders elsewhere; one that leads up or back into this folder holds nothing new."""
    for name in names:
        if (folder / name).is_symlink():
            try:
                real = (folder / name).resolve()
            except (OSError, RuntimeError):
                continue
            if not (root.is_relative_to(real) or real.is_relative_to(root)):
                at = f"{label}/{shown((folder / name).relative_to(root).as_posix())}"
                yield Skipped(at, "folder", "a link out of the folder, not followed; give the folder by name")


def _absent(path: str) -> str:
    if path.startswith(("http://", "https://")):
        return "a web address; save the page as HTML first"
    if path == "-":
        return "standard input is not read; save the article to a file first"
    from difflib import get_close_matches

    folder, name = os.path.split(path)
    try:
        names = sorted(entry.name for entry in Path(folder or ".").iterdir())
    except OSError:
        return f"no such file, and no folder {shown(folder)}"
    if os.path.lexists(path):
        return "a link to a file that is not there"
    near = get_close_matches(name, names[:_NAMES_COMPARED], n=1, cutoff=_LIKENESS)
    hint = f"; did you mean {shown(os.path.join(folder, near[0]))}?" if near else ""  # noqa: PTH118 - as the user wrote it
    return f"no such file{hint}"


def _refusal(error: Exception) -> str:
    if isinstance(error, PermissionError):
        return "no permission to read it"
    if isinstance(error, RuntimeError):
        return "a link that leads back to itself"
    return (getattr(error, "strerror", None) or str(error)).lower()
