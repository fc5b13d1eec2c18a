"""Rule files: from nodes to rules, every mistake shown at its line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from importlib import resources
from pathlib import Path

from crosscheck.model import KINDS, Fault, Limits, Severity
from crosscheck.ruleset import source, template
from crosscheck.ruleset.rule import UNLESS, Check, Compare, Example, ExampleArticle, Rule, Status, Unless
from crosscheck.ruleset.source import Node, Place

KEYS = (
    "summary", "kind", "slot", "compare", "unless", "severity", "confidence", "status", "message", "why", "advice",
    "false_positives", "examples",
)  # fmt: skip
REQUIRED = ("summary", "kind", "compare", "severity", "message", "why", "advice", "examples")
FLAWS = (
    "weekday", "impossible-date", "ambiguous-date", "rare-form", "doubled-word", "birth", "headline", "order", "span",
    "sum", "whole",
)  # fmt: skip
_HOURS = re.compile(r"(\d{1,5}) ?(hours?|days?)")
_SUFFIXES = (".yml", ".yaml")


def shipped_rules() -> Path:
    """The folder of the rules that come with the program: in the wheel, or beside a checkout."""
    package = Path(str(resources.files("crosscheck")))
    inside = package / "_rules"
    return inside if inside.is_dir() else package.parent / "rules"


def load_rules(paths: Sequence[str | Path] = (), limits: Limits | None = None) -> tuple[Rule, ...]:
    """The rules of folders and files, ordered by id; a later rule replaces one of the same id.

    Args:
        paths: Folders or files; none means the shipped rules.
        limits: How large and how deep a rule file may be.

    Raises:
        Fault: At the first mistake, with file, line and column.
    """
    limits = limits or Limits()
    rules: dict[str, Rule] = {}
    for root in [Path(p) for p in paths] or [shipped_rules()]:
        for file, rule_id in _rule_files(root):
            rules[rule_id] = read_rule(_text(file, limits), rule_id, str(file), limits)
            if len(rules) > limits.rules:
                raise Fault(f"more than {limits.rules:,} rules", path=str(root))
    return tuple(rules[rule_id] for rule_id in sorted(rules))


def _rule_files(root: Path) -> list[tuple[Path, str]]:
    if root.is_file():
        return [(root, root.stem)]
    if not root.is_dir():
        raise Fault("no such rule file or folder", path=str(root))
    files = sorted(f for f in root.rglob("*") if f.suffix in _SUFFIXES and f.is_file())
    if not files:
        raise Fault("no rule (*.yml) in this folder", path=str(root))
    return [(f, f.relative_to(root).with_suffix("").as_posix()) for f in files]


def _text(file: Path, limits: Limits) -> str:
    try:
        if file.stat().st_size > limits.rule_file_bytes:
            raise Fault(f"larger than {limits.rule_file_bytes:,} bytes; split it into several rules", path=str(file))
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise Fault("not UTF-8; save the file as UTF-8", path=str(file)) from None
    except OSError as error:
        raise Fault(error.strerror or "cannot be read", path=str(file)) from None


def read_rule(text: str, rule_id: str, path: str, limits: Limits) -> Rule:
    """One rule from the text of its file.

    Raises:
        Fault: At the first mistake.
    """
    root = source.read_yaml(text, path, limits)
    entries = source.mapping(root, "a rule", KEYS)
    for key in REQUIRED:
        if key not in entries:
            raise root.place.fault(f"'{key}' is missing")
    get = {key: node for key, (_, node) in entries.items()}
    message = source.words(get["message"], "message")
    if (field := template.unknown_field(message)) is not None:
        source.refuse(get["message"].place, f"message has no field '{field}'", field, tuple(template.FIELDS))
    examples = source.mapping(get["examples"], "examples", ("flags", "allows"))
    for side in ("flags", "allows"):
        if side not in examples:
            raise get["examples"].place.fault(f"'{side}' is missing: a rule shows at least one example on each side")
    return Rule(
        id=rule_id,
        path=path,
        summary=source.words(get["summary"], "summary"),
        kinds=tuple(source.one_of(n, "kind", KINDS) for n in source.listing(get["kind"], "kind")),
        attributes=_attributes(get.get("slot")),
        check=_check(get["compare"]),
        unless=tuple(_unless(n) for n in source.listing(get["unless"], "unless")) if "unless" in get else (),
        severity=Severity(source.one_of(get["severity"], "severity", tuple(Severity))),
        confidence=_share(get["confidence"]) if "confidence" in get else 0.5,
        status=Status(source.one_of(get["status"], "status", tuple(Status))) if "status" in get else Status.STABLE,
        message=message,
        why=source.words(get["why"], "why"),
        advice=source.words(get["advice"], "advice"),
        false_positives=_texts(get.get("false_positives"), "false_positives"),
        flags=tuple(_example(n) for n in source.listing(examples["flags"][1], "flags")),
        allows=tuple(_example(n) for n in source.listing(examples["allows"][1], "allows")),
    )


def _texts(node: Node | None, what: str) -> tuple[str, ...]:
    return () if node is None else tuple(source.words(n, what) for n in source.listing(node, what))


def _attributes(node: Node | None) -> tuple[str, ...]:
    if node is None:
        return ()
    entries = source.mapping(node, "slot", ("attribute",))
    return _texts(entries["attribute"][1], "attribute") if "attribute" in entries else ()


def _share(node: Node) -> float:
    text = source.words(node, "confidence")
    if not re.fullmatch(r"0(\.\d{1,6})?|1(\.0{1,6})?", text):
        raise node.place.fault(f"confidence '{text}' must be a number from 0 to 1")
    return float(text)


def _check(node: Node) -> Check:
    if isinstance(node, source.Scalar):
        compare = Compare(source.one_of(node, "compare", tuple(Compare)))
        if compare is Compare.FLAW:
            raise node.place.fault("'flaw' needs a name: compare: {flaw: weekday}")
        return Check(compare)
    entries = source.mapping(node, "compare", tuple(Compare))
    if len(entries) != 1:
        raise node.place.fault("exactly one check a rule")
    ((name, (_, inner)),) = entries.items()
    if name == Compare.FLAW:
        return Check(Compare.FLAW, flaw=source.one_of(inner, "flaw", FLAWS))
    parameters = source.mapping(inner, name, ("inside",))
    inside = "inside" in parameters and source.one_of(parameters["inside"][1], "inside", ("true", "false")) == "true"
    return Check(Compare(name), inside=inside)


def _unless(node: Node) -> Unless:
    if isinstance(node, source.Scalar):
        name = source.one_of(node, "unless", tuple(UNLESS))
        if name == "published-apart":
            raise node.place.fault("'published-apart' needs a time: {published-apart: {over: 24 hours}}")
        return Unless(name)
    entries = source.mapping(node, "unless", tuple(UNLESS))
    if len(entries) != 1:
        raise node.place.fault("exactly one case an item")
    ((name, (place, inner)),) = entries.items()
    keys = ("over", "then") if name == "published-apart" else ("then",)
    parameters = source.mapping(inner, name, keys)
    then = None
    if "then" in parameters:
        then = Severity(source.one_of(parameters["then"][1], "then", tuple(Severity)))
    return Unless(name, _hours(parameters, place) if name == "published-apart" else 0, then)


def _hours(parameters: dict[str, tuple[Place, Node]], place: Place) -> int:
    if "over" not in parameters:
        raise place.fault("'over' is missing: {published-apart: {over: 24 hours}}")
    node = parameters["over"][1]
    text = source.words(node, "over")
    if not (match := _HOURS.fullmatch(text)):
        raise node.place.fault(f"'{text}' is no time: write '24 hours' or '3 days'")
    return int(match[1]) * (24 if match[2].startswith("day") else 1)


def _example(node: Node) -> Example:
    entries = source.mapping(node, "an example", ("name", "articles", "words"))
    for key in ("name", "articles"):
        if key not in entries:
            raise node.place.fault(f"'{key}' is missing in this example")
    return Example(
        name=source.words(entries["name"][1], "name"),
        articles=tuple(_article(n) for n in source.listing(entries["articles"][1], "articles")),
        words=_texts(entries["words"][1] if "words" in entries else None, "words"),
    )


def _article(node: Node) -> ExampleArticle:
    if isinstance(node, source.Scalar):
        return ExampleArticle(source.words(node, "an article"))
    entries = source.mapping(node, "an article", ("text", "title", "published", "source"))
    if "text" not in entries:
        raise node.place.fault("'text' is missing in this article")
    read = {key: source.words(value, key) for key, (_, value) in entries.items()}
    if (published := read.get("published")) is not None:
        try:
            datetime.fromisoformat(published)
        except ValueError:
            place = entries["published"][1].place
            raise place.fault(f"'{published}' is no date: write it as 2024-05-12") from None
    return ExampleArticle(read["text"], read.get("title"), read.get("published"), read.get("source"))
