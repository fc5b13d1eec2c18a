"""Folders of rules: rules by their paths, filters in ``filters/``, packs in ``packs/``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import resources
from pathlib import Path
from typing import TypeVar

from crosscheck.model import Fault, Limits, all_of
from crosscheck.ruleset.filter import Filter
from crosscheck.ruleset.pack import Pack
from crosscheck.ruleset.read import read_file, read_filter, read_pack

T = TypeVar("T")
# The group in which an installed Python package announces a folder of rules: name = package of the folder.
ENTRY_POINTS = "crosscheck.packs"
_SUFFIXES = (".yml", ".yaml")
_FILTERS, _PACKS = "filters", "packs"


@dataclass(frozen=True, slots=True)
class Folder:
    """What a folder holds; its rules are not read yet.

    Attributes:
        root: The folder.
        rules: The file of each rule, by its id.
        filters: By name.
        packs: By name.
    """

    root: Path
    rules: Mapping[str, Path]
    filters: Mapping[str, Filter]
    packs: Mapping[str, Pack]


def shipped_rules() -> Path:
    """The folder of the rules that come with the program: in the wheel, or beside a checkout."""
    package = Path(str(resources.files("crosscheck")))
    inside = package / "_rules"
    return inside if inside.is_dir() else package.parent / "rules"


def installed_folders() -> dict[str, str]:
    """The folders of rules that installed Python packages announce: the package of each, by its name."""
    from importlib import metadata

    return {entry.name: entry.value for entry in metadata.entry_points(group=ENTRY_POINTS)}


def installed_folder(name: str, package: str) -> Path:
    """The folder that an installed package announces.

    Raises:
        Fault: When there is no such folder in it.
    """
    from importlib.util import find_spec

    try:
        spec = find_spec(package)
    except (ImportError, ValueError):
        spec = None
    places = spec.submodule_search_locations if spec is not None else None
    if not places:
        raise Fault(f"the package '{package}', which announces the pack '{name}', cannot be found; install it again")
    return Path(next(iter(places)))


def open_folder(root: Path, limits: Limits) -> Folder:
    """A folder, or the one rule file that is given.

    Raises:
        Fault: When it is missing or empty, or with every mistake of its filters and packs.
    """
    if root.is_file():
        beside = [folder for folder in (root.parent, root.parent.parent) if (folder / _FILTERS).is_dir()][:1]
        return Folder(root, {root.stem: root}, _filters(beside[0], limits) if beside else {}, {})
    if not root.is_dir():
        raise Fault("no such rule file or folder", path=str(root))
    files = sorted(file for file in root.rglob("*") if file.suffix in _SUFFIXES and file.is_file())
    rules = _named([file for file in files if file.relative_to(root).parts[0] not in (_FILTERS, _PACKS)], root)
    if not files:
        raise Fault("no rule (*.yml) in this folder", path=str(root))
    if len(rules) > limits.rules:
        raise Fault(f"more than {limits.rules:,} rules", path=str(root))
    return Folder(root, rules, _filters(root, limits), _packs(root, limits))


def _filters(root: Path, limits: Limits) -> dict[str, Filter]:
    return _by_name(root / _FILTERS, limits, read_filter)


def _packs(root: Path, limits: Limits) -> dict[str, Pack]:
    return _by_name(root / _PACKS, limits, read_pack)


def _by_name(folder: Path, limits: Limits, reader: Callable[[str, str, str, Limits], T]) -> dict[str, T]:
    files = [file for file in sorted(folder.glob("*")) if file.suffix in _SUFFIXES and file.is_file()]
    named = _named(files, folder)
    found = all_of(partial(read_file, file, name, limits, reader) for name, file in named.items())
    return dict(zip(named, found, strict=True))


def _named(files: Sequence[Path], root: Path) -> dict[str, Path]:
    """Files by their names below a folder, without suffix."""
    named: dict[str, Path] = {}
    for file in files:
        name = file.relative_to(root).with_suffix("").as_posix()
        if (first := named.setdefault(name, file)) != file:
            raise Fault(f"'{name}' stands here twice, as {first.name} and {file.name}; keep one", path=str(root))
    return named
