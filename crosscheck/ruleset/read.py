"""Reading: one rule, filter or pack from the text of its file."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from crosscheck.model import Fault, Limits
from crosscheck.ruleset import source
from crosscheck.ruleset.file import text_of
from crosscheck.ruleset.filter import Filter
from crosscheck.ruleset.pack import PACK_NAME, Pack
from crosscheck.ruleset.record import Record
from crosscheck.ruleset.rule import ARTICLE, LANGUAGE, Rule
from crosscheck.ruleset.selection import ANY_CLAIM
from crosscheck.ruleset.source import Node
from crosscheck.ruleset.unless import CASES

T = TypeVar("T")
_ID = re.compile(r"[A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+)*")
_LONGEST_ID = 100


def read_rule(text: str, rule_id: str, path: str, limits: Limits) -> Rule:
    """One rule.

    Raises:
        Fault: With every mistake of the file, each at its line and column.
    """
    if not _ID.fullmatch(rule_id) or len(rule_id) > _LONGEST_ID:
        raise Fault("a rule is called by its file: letters a-z, digits, . _ - only, 100 at most", path=path)
    root = _root(text, path, limits)
    if isinstance(root, source.Mapping) and isinstance(root.entries.get("rules", (None, None))[1], source.Listing):
        raise root.place.fault("one rule a file: put each item of 'rules' into a file of its own, called by its id")
    rule = Record(Rule, "a rule").read(root, id=rule_id, path=path)
    of_articles = rule.check.of_articles
    if of_articles != (ARTICLE in rule.kinds) or (of_articles and len(rule.kinds) > 1):
        place = root.entries["kind"][1].place if isinstance(root, source.Mapping) else root.place
        need = f"needs 'kind: {ARTICLE}'" if of_articles else f"looks at claims, so kind cannot be '{ARTICLE}'"
        raise place.fault(f"'compare: {rule.check.name}' {need}")
    return rule


def read_filter(text: str, name: str, path: str, limits: Limits) -> Filter:
    """One shared filter.

    Raises:
        Fault: With every mistake of the file.
    """
    if name in CASES:
        raise Fault(f"'{name}' is a case of its own under 'unless'; call the filter otherwise", path=path)
    root = _root(text, path, limits)
    read = Record(Filter, "a filter").read(root, name=name, path=path)
    if read.where == ANY_CLAIM:
        raise root.place.fault("'where' states nothing, so the filter would pass over every finding")
    return read


def read_pack(text: str, name: str, path: str, limits: Limits) -> Pack:
    """One pack.

    Raises:
        Fault: With every mistake of the file.
    """
    if not PACK_NAME.fullmatch(name):
        raise Fault("a pack is called by its file: a letter, then letters, digits, _ or -", path=path)
    return Record(Pack, "a pack").read(_root(text, path, limits), name=name, path=path)


def read_file(file: Path, name: str, limits: Limits, reader: Callable[[str, str, str, Limits], T]) -> T:
    """What a file holds, through one of the readers above.

    Raises:
        Fault: When the file is too large, not UTF-8, not to be read, or has mistakes.
    """
    return reader(text_of(file, limits.rule_file_bytes), name, str(file), limits)


def _root(text: str, path: str, limits: Limits) -> Node:
    """The document, in a version of the language that this program reads."""
    root = source.read_yaml(text, path, limits)
    if isinstance(root, source.Mapping) and "schema" in root.entries:
        _, version = root.entries["schema"]
        if isinstance(version, source.Scalar) and version.text.isdecimal() and int(version.text[:9]) > LANGUAGE:
            raise version.place.fault(
                f"written in version {version.text[:9]} of the rule language; this program reads version {LANGUAGE}: "
                "upgrade with pip install --upgrade crosscheck, or take an older version of the file"
            )
    return root
