"""Reading the configuration: the command line, a file and the defaults, put together.

The file is the nearest upward: ``crosscheck.yaml``, or a ``pyproject.toml`` with a table ``[tool.crosscheck]``. The
search ends at the top of a repository. Paths in it are relative to its folder.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import fields
from functools import partial
from pathlib import Path

from crosscheck.config.keys import BUDGET, KEYS, Key
from crosscheck.config.options import Configuration, Options
from crosscheck.config.toml import tool_table
from crosscheck.model import Fault, Limits, all_of
from crosscheck.ruleset import source
from crosscheck.ruleset.file import text_of
from crosscheck.ruleset.source import Node, Place

_YAML = ("crosscheck.yaml", "crosscheck.yml")
_TOML = "pyproject.toml"
_DEFAULT = "default"
_BUDGET = "budget"


def configure(flags: Mapping[str, object], here: Path, file: Path | None = None) -> Configuration:
    """The options: a flag wins over the file, the file over the default.

    Args:
        flags: What the command line gives, by the fields of ``Options``.
        here: The folder to look from.
        file: The file to take instead of the nearest.

    Raises:
        Fault: With every mistake in the file, each at its line and column.
    """
    read = _told(file) if file else next(filter(None, map(_in_folder, _upward(here.resolve()))), None)
    stated = dict(_stated(*read)) if read else {}
    values: dict[str, object] = {}
    origins: dict[str, str] = {}
    for option in (field.name for field in fields(Options)):
        if option in flags:
            values[option], origins[option] = flags[option], f"--{option.replace('_', '-')}"
        elif option in stated:
            values[option], origins[option] = stated[option]
        else:
            origins[option] = _DEFAULT
    return Configuration(Options(**values), origins)  # type: ignore[arg-type] # each key is read as its field is typed


def _upward(folder: Path) -> Iterator[Path]:
    for each in (folder, *folder.parents):
        yield each
        if (each / ".git").exists():
            return


def _in_folder(folder: Path) -> tuple[Node, Path] | None:
    """The configuration of a folder, and the folder as seen from here."""
    found = [folder / name for name in _YAML if (folder / name).is_file()]
    table = _table(folder / _TOML) if (folder / _TOML).is_file() else None
    if len(found) + (table is not None) > 1:
        both = [file.name for file in found] + [_TOML] * (table is not None)
        raise Fault(f"{' and '.join(both)} both configure crosscheck; keep one of them", path=_seen(folder))
    if table is not None:
        return table, Path(_seen(folder))
    return (_yaml(found[0]), Path(_seen(folder))) if found else None


def _told(file: Path) -> tuple[Node, Path]:
    node = _table(file) if file.suffix == ".toml" else _yaml(file)
    if node is None:
        raise Fault("no table [tool.crosscheck] in it", path=_seen(file))
    return node, Path(_seen(file.resolve().parent))


def _yaml(file: Path) -> Node:
    limits = Limits()
    return source.read_yaml(text_of(file, limits.rule_file_bytes), _seen(file), limits)


def _table(file: Path) -> Node | None:
    return tool_table(text_of(file, Limits().rule_file_bytes), _seen(file))


def _stated(root: Node, folder: Path) -> list[tuple[str, tuple[object, str]]]:
    """The options that a file states, each with its line.

    Raises:
        Fault: With every mistake of the file.
    """
    if not isinstance(root, source.Mapping):
        raise root.place.fault(f"the configuration must be a mapping with keys such as {', '.join(list(KEYS)[:4])}")
    top = {name: entry for name, entry in root.entries.items() if name != _BUDGET}
    attempts = [partial(_value, entry, name, KEYS, (*KEYS, _BUDGET), folder) for name, entry in top.items()]
    if _BUDGET in root.entries:
        _, budget = root.entries[_BUDGET]
        if not isinstance(budget, source.Mapping):
            raise budget.place.fault(f"{_BUDGET} must be a mapping with keys such as {', '.join(BUDGET)}")
        attempts += [
            partial(_value, entry, name, BUDGET, tuple(BUDGET), folder) for name, entry in budget.entries.items()
        ]
    return all_of(attempts)


def _value(
    entry: tuple[Place, Node], name: str, keys: Mapping[str, Key], known: tuple[str, ...], folder: Path
) -> tuple[str, tuple[object, str]]:
    place, node = entry
    if name not in keys:
        source.refuse(place, f"the configuration has no key '{name[:60]}' here", name, known)
    return keys[name].option, (keys[name].read(node, folder), f"{place.path}:{place.line}")


def _seen(path: Path) -> str:
    """A path as it is written from the current folder."""
    return os.path.relpath(path)
