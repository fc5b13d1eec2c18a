"""Loading: from folders, files and packs to the rules in force."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from crosscheck.model import Fault, Limits, all_of
from crosscheck.ruleset import source
from crosscheck.ruleset.filter import Filter, Sides
from crosscheck.ruleset.folder import Folder, installed_folder, installed_folders, open_folder, shipped_rules
from crosscheck.ruleset.pack import PACK_NAME, Changed, Pack, lies_under
from crosscheck.ruleset.read import read_file, read_rule
from crosscheck.ruleset.rule import Rule
from crosscheck.ruleset.unless import CASES, Case, Filtered

Given = str | Path


def load_rules(given: Sequence[Given] = (), limits: Limits | None = None, *, every: bool = False) -> tuple[Rule, ...]:
    """The rules in force, ordered by id; a later one replaces one of the same id.

    A folder puts in force its packs that are on by default and every rule that no pack of it lists. A pack puts
    in force the rules that it lists, those of the packs that it extends, and its changes.

    Args:
        given: Folders, rule files, and packs by name (``court``, ``court@1.2``); none means the shipped folder.
        limits: How large and how deep a rule file may be.
        every: Whether every rule of a folder is in force, and its packs are not asked.

    Raises:
        Fault: With every mistake, each with its file, line and column.
    """
    limits = limits or Limits()
    shelf = _Shelf(limits)
    shelf.open(shipped_rules())
    folders = all_of(partial(shelf.find, one) for one in given or [shipped_rules()])
    force = _Force(shelf)
    all_of(partial(_take, force, one, every=every) for one in folders)
    rules = all_of(partial(read_file, file, name, limits, read_rule) for name, file in sorted(force.files.items()))
    return tuple(_finished(rules, force))


def known_packs(given: Sequence[Given] = (), limits: Limits | None = None) -> tuple[Pack, ...]:
    """The packs of the shipped folder and of other folders, by name."""
    packs = {name: pack for folder in _open(given, limits) for name, pack in folder.packs.items()}
    return tuple(packs[name] for name in sorted(packs))


def known_filters(given: Sequence[Given] = (), limits: Limits | None = None) -> tuple[Filter, ...]:
    """The shared filters of the shipped folder and of other folders, by name."""
    filters = {name: one for folder in _open(given, limits) for name, one in folder.filters.items()}
    return tuple(filters[name] for name in sorted(filters))


def _open(given: Sequence[Given], limits: Limits | None) -> tuple[Folder, ...]:
    shelf = _Shelf(limits or Limits())
    for root in (shipped_rules(), *(one for one in given if Path(one).is_dir())):
        shelf.open(Path(root))
    return tuple(shelf.folders.values())


@dataclass(frozen=True, slots=True)
class _Chosen:
    """A folder, or one pack of it."""

    folder: Folder
    pack: Pack | None = None


@dataclass(slots=True)
class _Shelf:
    """Every folder that is open, in the order in which they were given; a name is looked up in the last first."""

    limits: Limits
    folders: dict[Path, Folder] = field(default_factory=dict)

    def open(self, root: Path) -> Folder:
        if root not in self.folders:
            self.folders[root] = open_folder(root, self.limits)
        return self.folders[root]

    def find(self, given: Given) -> _Chosen:
        """What a user's word stands for: a folder or file that exists, else a pack."""
        name, _, pin = str(given).partition("@")
        if Path(given).exists() or not PACK_NAME.fullmatch(name):
            return _Chosen(self.open(Path(given)))
        return self.pack(name, pin)

    def pack(self, name: str, pin: str) -> _Chosen:
        """A pack by its name, of a folder that is open, else of an installed package."""
        announced = installed_folders()
        if not any(name in folder.packs for folder in self.folders.values()) and name in announced:
            self.open(installed_folder(name, announced[name]))
        for folder in reversed(self.folders.values()):
            if (pack := folder.packs.get(name)) is not None:
                pack.refuse_unless(pin)
                return _Chosen(folder, pack)
        names = sorted({*announced, *(name for folder in self.folders.values() for name in folder.packs)})
        raise Fault(f"no rule file, folder or pack is called '{name}' ({_nearest(name, names)})")


@dataclass(slots=True)
class _Force:
    """What is in force so far.

    Attributes:
        files: The file of each rule, by its id.
        changes: In the order in which they apply.
        filters: By name.
        packs: The packs that are taken already.
    """

    shelf: _Shelf
    files: dict[str, Path] = field(default_factory=dict)
    changes: list[Changed] = field(default_factory=list)
    packs: list[str] = field(default_factory=list)

    def filters(self) -> dict[str, Filter]:
        return {name: one for folder in self.shelf.folders.values() for name, one in folder.filters.items()}

    def all_files(self) -> dict[str, Path]:
        return {name: file for folder in self.shelf.folders.values() for name, file in folder.rules.items()}


def _take(force: _Force, chosen: _Chosen, *, every: bool) -> None:
    folder = chosen.folder
    if chosen.pack is not None:
        _take_pack(force, chosen.pack, folder, ())
        return
    listed: set[str] = set()
    if not every:
        listed.update(name for pack in folder.packs.values() for name in _under(pack.rules, folder.rules))
        for pack in folder.packs.values():
            if pack.default:
                _take_pack(force, pack, folder, ())
    force.files |= {name: file for name, file in folder.rules.items() if name not in listed}


def _take_pack(force: _Force, pack: Pack, folder: Folder, below: tuple[str, ...]) -> None:
    if pack.name in below:
        raise Fault(f"packs extend each other: {' > '.join((*below, pack.name))}", path=pack.path)
    for extended in pack.extends:
        name, _, pin = extended.partition("@")
        base = force.shelf.pack(name, pin)
        if base.pack is not None:
            _take_pack(force, base.pack, base.folder, (*below, pack.name))
    for given in pack.rules:
        force.files |= _listed(given, pack, folder.rules) or _listed(given, pack, force.all_files(), needed=True)
    for given in pack.without:
        for name in _listed(given, pack, force.all_files(), needed=True):
            force.files.pop(name, None)
    force.changes += pack.change


def _listed(given: str, pack: Pack, files: Mapping[str, Path], *, needed: bool = False) -> dict[str, Path]:
    """The files of a rule, or of a folder of rules, that a pack lists."""
    found = {name: files[name] for name in _under([given], files)}
    if needed and not found:
        raise Fault(f"pack '{pack.name}' lists '{given}', which is no rule ({_nearest(given, files)})", path=pack.path)
    return found


def _under(given: Iterable[str], names: Iterable[str]) -> list[str]:
    """The ids among names that are given, or lie in a folder that is."""
    asked = tuple(given)
    return [name for name in names if lies_under(name, asked)]


def _finished(rules: Sequence[Rule], force: _Force) -> Iterator[Rule]:
    """The rules as their packs change them, with the shared filters that serve them."""
    known = {rule.id: rule for rule in rules}
    faults: list[Fault] = []
    for change in force.changes:
        if change.rule in known:
            known[change.rule] = change.change.applied(known[change.rule])
        elif change.rule not in force.all_files():
            names = tuple(force.all_files())
            faults.append(source.refusal(change.place, f"no rule is called '{change.rule}'", change.rule, names))
    filters = force.filters()
    for one in filters.values():
        for given in one.rules:
            if not _under([given], force.all_files()):
                told = f"filter '{one.name}' lists '{given}', which is no rule ({_nearest(given, force.all_files())})"
                faults.append(Fault(told, path=one.path))
    return iter(all_of((partial(_filtered, known[name], filters) for name in sorted(known)), faults))


def _filtered(rule: Rule, filters: Mapping[str, Filter]) -> Rule:
    named = all_of(partial(_case, case, filters) for case in rule.unless)
    serving = [
        Filtered(one.name, one.then, one.where, one.sides is Sides.EVERY)
        for one in filters.values()
        if lies_under(rule.id, one.rules)
    ]
    return replace(rule, unless=(*named, *serving))


def _case(case: Case | Filtered, filters: Mapping[str, Filter]) -> Case | Filtered:
    if not isinstance(case, Filtered):
        return case
    if (found := filters.get(case.filter)) is None:
        assert case.place is not None  # noqa: S101 - every case that is read has one
        source.refuse(case.place, f"unless '{case.filter}' is not known", case.filter, (*CASES, *sorted(filters)))
    return replace(case, where=found.where, every=found.sides is Sides.EVERY)


def _nearest(word: str, names: Iterable[str]) -> str:
    found = source.nearest(word, sorted(names))
    return "see: crosscheck rules list" if found is None else f"did you mean '{found}'?"
