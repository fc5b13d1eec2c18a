"""Loading: from folders, files and packs to the rules in force."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from crosscheck.model import Fault, Limits, all_of
from crosscheck.ruleset import source
from crosscheck.ruleset.filter import Filter, Sides
from crosscheck.ruleset.folder import Folder, shipped_rules
from crosscheck.ruleset.pack import Changed, Pack, lies_under
from crosscheck.ruleset.read import read_file, read_rule
from crosscheck.ruleset.rule import Rule
from crosscheck.ruleset.shelf import Chosen, Given, Shelf, nearest_of
from crosscheck.ruleset.source import Place
from crosscheck.ruleset.unless import CASES, Case, Filtered


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
    shelf = Shelf(limits)
    chosen = all_of(partial(shelf.find, one) for one in given or [shipped_rules()])
    force = _Force(shelf)
    all_of(partial(force.take, one, every=every) for one in chosen)
    rules = all_of(partial(read_file, file, name, limits, read_rule) for name, file in sorted(force.files.items()))
    return _filtered(_changed(rules, force), shelf)


@dataclass(slots=True)
class _Force:
    """What is in force so far.

    Attributes:
        files: The file of each rule, by its id.
        changes: In the order in which they apply.
    """

    shelf: Shelf
    files: dict[str, Path] = field(default_factory=dict)
    changes: list[Changed] = field(default_factory=list)

    def take(self, chosen: Chosen, *, every: bool) -> None:
        """Put a folder or a pack in force.

        Raises:
            Fault: Where a pack lists what is no rule, or extends what is no pack.
        """
        folder = chosen.folder
        if chosen.pack is not None:
            self._take_pack(chosen.pack, folder, ())
            return
        listed: set[str] = set()
        if not every:
            listed.update(name for pack in folder.packs.values() for name in _under(pack.rules, folder.rules))
            for pack in folder.packs.values():
                if pack.default:
                    self._take_pack(pack, folder, ())
        self.files |= {name: file for name, file in folder.rules.items() if name not in listed}

    def _take_pack(self, pack: Pack, folder: Folder, below: tuple[str, ...]) -> None:
        if pack.name in below:
            raise Fault(f"packs extend each other: {' > '.join((*below, pack.name))}", path=pack.path)
        for extended in pack.extends:
            name, _, pin = extended.partition("@")
            base = self.shelf.pack(name, pin)
            if base.pack is not None:
                self._take_pack(base.pack, base.folder, (*below, pack.name))
        for given in pack.rules:
            own = {name: folder.rules[name] for name in _under([given], folder.rules)}
            self.files |= own or self._listed(given, pack)
        for given in pack.without:
            for name in self._listed(given, pack):
                self.files.pop(name, None)
        self.changes += pack.change

    def _listed(self, given: str, pack: Pack) -> dict[str, Path]:
        """The files of a rule, or of a folder of rules, that a pack lists."""
        files = self.shelf.rules()
        found = {name: files[name] for name in _under([given], files)}
        if not found:
            raise Fault(
                f"pack '{pack.name}' lists '{given}', which is no rule ({nearest_of(given, files)})", path=pack.path
            )
        return found


def _under(given: Iterable[str], names: Iterable[str]) -> list[str]:
    """The ids among names that are given, or lie in a folder that is."""
    asked = tuple(given)
    return [name for name in names if lies_under(name, asked)]


def _changed(rules: Sequence[Rule], force: _Force) -> list[Rule]:
    """The rules as packs change them; a change of a rule that is off waits for it."""
    known = {rule.id: rule for rule in rules}
    names = force.shelf.rules()
    faults: list[Fault] = []
    for one in force.changes:
        if one.rule in known:
            known[one.rule] = one.change.applied(known[one.rule])
        elif one.rule not in names:
            told = f"no rule is called '{source.shown(one.rule)}' ({nearest_of(one.rule, names)})"
            faults.append(one.place.fault(told))
    all_of((), faults)
    return [known[name] for name in sorted(known)]


def _filtered(rules: Sequence[Rule], shelf: Shelf) -> tuple[Rule, ...]:
    """The rules with the shared filters that they name, and those that serve them unnamed."""
    filters, names = shelf.filters(), shelf.rules()
    lost = [
        Fault(f"filter '{one.name}' lists '{given}', which is no rule ({nearest_of(given, names)})", path=one.path)
        for one in filters.values()
        for given in one.rules
        if not _under([given], names)
    ]
    return tuple(all_of((partial(_with_filters, rule, filters) for rule in rules), lost))


def _with_filters(rule: Rule, filters: Mapping[str, Filter]) -> Rule:
    named = all_of(partial(_found, case, filters) for case in rule.unless)
    serving = [
        Filtered(one.name, Place(one.path, 1, 1, ""), one.then, one.where, one.sides is Sides.EVERY)
        for one in filters.values()
        if lies_under(rule.id, one.rules)
    ]
    return replace(rule, unless=(*named, *serving))


def _found(case: Case | Filtered, filters: Mapping[str, Filter]) -> Case | Filtered:
    """A case, or the filter that it names."""
    if not isinstance(case, Filtered):
        return case
    if (named := filters.get(case.filter)) is None:
        source.refuse(case.place, f"unless '{case.filter}' is not known", case.filter, (*CASES, *sorted(filters)))
    return replace(case, where=named.where, every=named.sides is Sides.EVERY)
