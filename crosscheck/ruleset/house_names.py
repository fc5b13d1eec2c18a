"""The names file: the desk's own spellings.

names:
  - name: Sergei Malkin
    not: [Sergey Malkin, Serguei Malkin]
  - Nadia Brandel
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from crosscheck.model import Limits
from crosscheck.ruleset import source
from crosscheck.ruleset.file import text_of
from crosscheck.ruleset.record import TEXTS, ListOf, OneForm, Record, key
from crosscheck.ruleset.shape import WORDS


@dataclass(frozen=True, slots=True)
class HouseSpelling:
    """One entry: the form to print, and forms that it replaces."""

    name: str = key(WORDS, "the name as the desk prints it")
    instead_of: tuple[str, ...] = key(TEXTS, "spellings that it replaces", default=(), name="not")


@dataclass(frozen=True, slots=True)
class NamesFile:
    """A whole names file."""

    names: tuple[HouseSpelling, ...] = key(
        ListOf(OneForm(WORDS, HouseSpelling, Record(HouseSpelling, "a name")), least=1), "the names of the desk"
    )


def read_house_names(file: Path, limits: Limits | None = None) -> tuple[HouseSpelling, ...]:
    """The names of a file, in its order; what stands there twice, in whatever capitals, is a mistake.

    Raises:
        Fault: With every mistake of the file, each at its line and column.
    """
    limits = limits or Limits()
    root = source.read_yaml(text_of(file, limits.rule_file_bytes), str(file), limits)
    names = Record(NamesFile, "a names file").read(root).names
    _refuse_doubled(root, names)
    return names


def _refuse_doubled(root: source.Node, names: tuple[HouseSpelling, ...]) -> None:
    entries = root.entries["names"][1] if isinstance(root, source.Mapping) else root
    seen: dict[str, source.Place] = {}
    for node, spelling in zip(source.listing(entries, "names"), names, strict=True):
        for form in dict.fromkeys(one.casefold() for one in (spelling.name, *spelling.instead_of)):
            if form in seen:
                raise node.place.fault(f"'{form[:60]}' stands here a second time (first on line {seen[form].line})")
            seen[form] = node.place
