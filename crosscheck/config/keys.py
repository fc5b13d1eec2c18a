"""The keys of a configuration file: how each is read, and what it is for."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from crosscheck.config.options import FAIL_ON, MOST_JOBS
from crosscheck.renderers import FORMATS
from crosscheck.ruleset import source
from crosscheck.ruleset.source import Node

_SHARE = re.compile(r"(?:100|[0-9]{1,2})(?:\.[0-9]{1,6})?%|0?\.[0-9]{1,8}|[01](?:\.0{1,8})?")


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a configuration file.

    Attributes:
        option: The field of ``Options`` that it fills.
        read: From its node and the folder of the file to the value.
        about: What it is for.
    """

    option: str
    read: Callable[[Node, Path], object]
    about: str


def _word(what: str) -> Callable[[Node, Path], str]:
    return lambda node, _: source.words(node, what)


def _words(what: str) -> Callable[[Node, Path], tuple[str, ...]]:
    return lambda node, _: tuple(source.words(item, what) for item in source.listing(node, what))


def _path(what: str) -> Callable[[Node, Path], str]:
    return lambda node, folder: str(folder / source.words(node, what))


def _paths(what: str) -> Callable[[Node, Path], tuple[str, ...]]:
    return lambda node, folder: tuple(str(folder / source.words(item, what)) for item in source.listing(node, what))


def _rules(node: Node, folder: Path) -> tuple[str, ...]:
    """Files and folders that are there; any other word is the name of a pack."""
    told = [source.words(item, "rules") for item in source.listing(node, "rules")]
    return tuple(str(folder / word) if (folder / word).exists() else word for word in told)


def _choice(what: str, choices: tuple[str, ...]) -> Callable[[Node, Path], str]:
    return lambda node, _: source.one_of(node, what, choices)


def _outputs(node: Node, folder: Path) -> tuple[str, ...]:
    entries = source.mapping(node, "output", tuple(FORMATS))
    return tuple(f"{format_}={folder / source.words(inner, format_)}" for format_, (_, inner) in entries.items())


def _yes(what: str) -> Callable[[Node, Path], bool]:
    return lambda node, _: source.one_of(node, what, ("true", "false")) == "true"


def _number(what: str, most: int = 999_999_999) -> Callable[[Node, Path], int]:
    return lambda node, _: _whole(node, what, most)


def _whole(node: Node, what: str, most: int) -> int:
    text = source.words(node, what)
    if not text.isascii() or not text.isdecimal() or len(text) > len(str(most)) or int(text) > most:
        raise node.place.fault(f"{what} '{text[:40]}' is no whole number up to {most:,}")
    return int(text)


def _rates(node: Node, _: Path) -> Mapping[str, float]:
    if not isinstance(node, source.Mapping):
        raise node.place.fault("max-rate must be a mapping from rules to shares of stories: {names/spelling: 2%}")
    return {rule: _share(inner) for rule, (_, inner) in node.entries.items()}


def _share(node: Node) -> float:
    text = source.words(node, "max-rate")
    if not _SHARE.fullmatch(text):
        raise node.place.fault(f"max-rate '{text[:40]}' is no share: write 2% or 0.02")
    return float(text.removesuffix("%")) / (100 if text.endswith("%") else 1)


#: The keys of a configuration file.
KEYS: Mapping[str, Key] = {
    "paths": Key("paths", _paths("paths"), "files and folders to read where the command line names none"),
    "rules": Key("rules", _rules, "folders or files of rules of your own, and packs"),
    "select": Key("select", _words("select"), "only these rules"),
    "ignore": Key("ignore", _words("ignore"), "all rules but these"),
    "story-by": Key("story_by", _word("story-by"), "a column, folder, one or auto"),
    "format": Key("format", _choice("format", tuple(FORMATS)), "the report on standard output"),
    "output": Key("output", _outputs, "reports to files: {html: report.html}"),
    "fail-on": Key("fail_on", _choice("fail-on", FAIL_ON), "exit with 1 from this severity on"),
    "allow-skipped": Key("allow_skipped", _yes("allow-skipped"), "true: something may be left unread"),
    "names": Key("names", _path("names"), "the file of names in house spelling"),
    "spacy": Key("spacy", _word("spacy"), "an installed spaCy pipeline that is asked too who is a person"),
    "comments": Key("comments", _yes("comments"), "false: no comment in an article accepts anything"),
    "suppressions": Key("suppressions", _path("suppressions"), "the file of accepted findings"),
    "baseline": Key("baseline", _path("baseline"), "the file of findings that were there before"),
    "since": Key("since", _word("since"), "a commit: only findings that touch what changed after it"),
    "jobs": Key("jobs", _number("jobs", MOST_JOBS), "how many processes judge the stories; 0 for one a core"),
}
#: The keys below ``budget``.
BUDGET: Mapping[str, Key] = {
    "max-findings": Key("max_findings", _number("max-findings"), "so many findings do not fail the check"),
    "max-rate": Key("max_rate", _rates, "by rule, the share of stories that may have a finding of it"),
}
