"""The shelf: the folders of rules that are open, and the packs in them by name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from crosscheck.model import Fault, Limits
from crosscheck.ruleset import source
from crosscheck.ruleset.filter import Filter
from crosscheck.ruleset.folder import Folder, installed_folder, installed_folders, open_folder, shipped_rules
from crosscheck.ruleset.pack import PACK_NAME, Pack

# A folder, a rule file, or a pack by its name.
Given = str | Path


@dataclass(frozen=True, slots=True)
class Chosen:
    """A folder, or one pack of it."""

    folder: Folder
    pack: Pack | None = None


class Shelf:
    """The folders that are open, the shipped one first; a name is looked up in the last that was opened first."""

    def __init__(self, limits: Limits) -> None:
        """The shelf with the shipped folder on it.

        Raises:
            Fault: With every mistake in its filters and packs.
        """
        self._limits = limits
        self._folders: dict[Path, Folder] = {}
        self.open(shipped_rules())

    def open(self, root: Path) -> Folder:
        """A folder or rule file, put on the shelf once.

        Raises:
            Fault: When it is missing or empty, or with every mistake of its filters and packs.
        """
        if root not in self._folders:
            self._folders[root] = open_folder(root, self._limits)
        return self._folders[root]

    def find(self, given: Given) -> Chosen:
        """What a user's word stands for: a folder or file that exists, else a pack.

        Raises:
            Fault: When it stands for nothing, or for another version of the pack.
        """
        name, _, pin = str(given).partition("@")
        if Path(given).exists() or not PACK_NAME.fullmatch(name):
            return Chosen(self.open(Path(given)))
        return self.pack(name, pin)

    def pack(self, name: str, pin: str) -> Chosen:
        """A pack by its name, of a folder that is open, else of an installed package.

        Raises:
            Fault: When there is none of that name, or another version only.
        """
        if name not in self.packs():
            announced = installed_folders()
            if name in announced:
                self.open(installed_folder(name, announced[name]))
        for folder in reversed(self._folders.values()):
            if (pack := folder.packs.get(name)) is not None:
                pack.refuse_unless(pin)
                return Chosen(folder, pack)
        names = {*installed_folders(), *self.packs()}
        raise Fault(f"no rule file, folder or pack is called '{name}' ({nearest_of(name, names)})")

    def rules(self) -> dict[str, Path]:
        """The file of every rule, by its id."""
        return {name: file for folder in self._folders.values() for name, file in folder.rules.items()}

    def packs(self) -> dict[str, Pack]:
        """Every pack, by its name."""
        return {name: pack for folder in self._folders.values() for name, pack in folder.packs.items()}

    def filters(self) -> dict[str, Filter]:
        """Every shared filter, by its name."""
        return {name: one for folder in self._folders.values() for name, one in folder.filters.items()}


def known_packs(given: Sequence[Given] = (), limits: Limits | None = None) -> tuple[Pack, ...]:
    """The packs of the shipped folder and of other folders, by name."""
    packs = _shelf_of(given, limits).packs()
    return tuple(packs[name] for name in sorted(packs))


def known_filters(given: Sequence[Given] = (), limits: Limits | None = None) -> tuple[Filter, ...]:
    """The shared filters of the shipped folder and of other folders, by name."""
    filters = _shelf_of(given, limits).filters()
    return tuple(filters[name] for name in sorted(filters))


def _shelf_of(given: Sequence[Given], limits: Limits | None) -> Shelf:
    shelf = Shelf(limits or Limits())
    for root in map(Path, given):
        if root.is_dir():
            shelf.open(root)
    return shelf


def nearest_of(word: str, names: Iterable[str]) -> str:
    """The name that a word is likely meant for, as a remark, or where to look."""
    found = source.nearest(word, sorted(names))
    return "see: crosscheck rules list" if found is None else f"did you mean '{found}'?"
