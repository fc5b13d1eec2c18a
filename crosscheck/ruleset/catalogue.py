"""The catalogue: every rule, pack, filter and check on one page of Markdown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from crosscheck.model import KINDS
from crosscheck.ruleset.checks import CHECKS
from crosscheck.ruleset.load import load_rules
from crosscheck.ruleset.pack import Pack
from crosscheck.ruleset.record import ListOf, keys_of
from crosscheck.ruleset.rule import ARTICLE, Rule
from crosscheck.ruleset.schema import SORTS
from crosscheck.ruleset.selection import Selection, Slots
from crosscheck.ruleset.shape import Choice, Shape, Written, YesNo
from crosscheck.ruleset.shelf import known_filters, known_packs
from crosscheck.ruleset.template import FIELDS
from crosscheck.ruleset.unless import CASES

# Choices beyond these are named elsewhere.
_FEW = 8
_OPENING = """\
# Rules

What counts as a disagreement, and how bad it is. This page is written by `crosscheck rules catalogue`.

One rule a file; its path is its id. Shared exclusions stand in `filters/`, packs in `packs/`. The first line of a
file gives completion in an editor that speaks YAML:

```yaml
# yaml-language-server: $schema=../rule.schema.json
```

Try a rule of your own before you rely on it: `crosscheck rules test my-rules/` runs its examples, and
`crosscheck rules try my-rules/rank.yml story/` shows what it flags in your articles.
"""
_OWN = """\
## A folder of your own

A folder given by `--rules my-rules/` may hold rules, `filters/` and `packs/`. A rule of a shipped id replaces the
shipped one. To change one field of a rule, do not copy it: let a pack change it.

```yaml
# my-rules/packs/desk.yml
summary: How our desk wants it
version: "1.0"
default: true
extends: [core, court@1.0]
without: [headlines/number]
change:
  ages/age: {severity: warning}
  titles/title: {confidence: 0.7}
```

A Python package offers a folder of rules through an entry point of the group `crosscheck.packs`; the name is that of
the pack, the value the package in which the folder lies. `--rules NAME@1.2` takes version 1.2 or 1.2.x only.
"""


def catalogue_of(given: Sequence[str | Path] = ()) -> str:
    """The catalogue of the shipped rules, or of folders, files and packs.

    Raises:
        Fault: With every mistake in them.
    """
    rules = load_rules(given, every=True)
    packs = known_packs(given)
    parts = [
        _OPENING,
        "\n".join(_packs(packs)),
        "\n".join(_rules(rules, packs)),
        "\n".join(_filters(given)),
        "\n".join(_checks()),
        "\n".join(_words()),
        _OWN,
    ]
    return "\n".join(parts)


def _packs(packs: Sequence[Pack]) -> Iterator[str]:
    yield "## Packs\n"
    yield from _table(
        ("Pack", "Version", "", "What it is for"),
        [(f"`{p.name}`", p.version, "on" if p.default else f"`--rules {p.name}`", p.summary) for p in packs],
    )


def _rules(rules: Sequence[Rule], packs: Sequence[Pack]) -> Iterator[str]:
    yield "## Rules by folder\n"
    folder = ""
    for rule in rules:
        if (place := rule.id.rpartition("/")[0]) != folder:
            folder = place
            yield f"### {folder}/\n"
        held = ", ".join(pack.name for pack in packs if pack.holds(rule.id)) or "always on"
        yield f"**[{rule.id}]({rule.id}.yml)** ({rule.severity.value}, {rule.status.value}; {held})  "
        yield f"{rule.summary}. Check: `{rule.check.name}` of {', '.join(rule.kinds)}.  "
        yield f"Why: {rule.why} What settles it: {rule.advice}"
        for known in rule.false_positives:
            yield f"- Wrong when: {_inline(known)}"
        yield ""


def _filters(given: Sequence[str | Path]) -> Iterator[str]:
    yield "## Shared filters\n"
    yield "A rule names a filter under `unless`; a filter serves the rules that it lists without being named there.\n"
    yield from _table(
        ("Filter", "Serves", "Passes over"),
        [(f"`{one.name}`", ", ".join(one.rules) or "who names it", one.summary) for one in known_filters(given)],
    )


def _checks() -> Iterator[str]:
    yield "## Checks\n"
    yield "What stands under `compare`: a name, or `{name: {parameter: value}}`. The list is closed.\n"
    for check in CHECKS:
        kind = " Needs `kind: article`." if check.of_articles else ""
        yield f"- `{check.name}`: {_about(check)}{kind}"
        yield from (f"  - {line}" for line in _keys(check))
    yield ""


def _words() -> Iterator[str]:
    yield "## Which claims\n"
    yield f"`kind` is one or more of: {', '.join((*KINDS, ARTICLE))}."
    yield "`crosscheck claims FILE` shows which kind and slot each claim of an article has.\n"
    yield "`slot` says which slots a rule looks at; all that is stated must hold.\n"
    yield from (f"- {line}" for line in _keys(Slots))
    yield "\n`select` in a rule, and `where` in a filter, say which claims.\n"
    yield from (f"- {line}" for line in _keys(Selection))
    yield "\n## Unless\n"
    yield "A case or a shared filter under `unless` drops a finding, or lets it fall: `{hedged: {then: note}}`.\n"
    for name, case in CASES.items():
        yield f"- `{name}`: {_about(case)}"
        yield from (f"  - {line}" for line in _keys(case))
    yield "\n## Fields of a message\n"
    yield from (f"- `{{{name}}}`: {about}" for name, about in FIELDS.items())
    for sort, of in SORTS.items():
        yield f"\n## Keys of a {sort}\n"
        yield from (f"- {line}" for line in _keys(of))
    yield ""


def _keys(of: Callable[..., object]) -> Iterator[str]:
    for name, one in keys_of(of).items():
        form = _form(one.shape)
        yield f"`{name}`{' (required)' if one.required else ''}: {one.about}{f' ({form})' if form else ''}"


def _form(shape: Shape[object]) -> str:
    """How a value is written, where that is not plain."""
    match shape:
        case ListOf():
            return _form(shape.item)
        case Choice() if len(shape.choices) <= _FEW:
            return " | ".join(map(str, shape.choices))
        case Written():
            return shape.example
        case YesNo():
            return "true | false"
        case _:
            return ""


def _about(of: Callable[..., object]) -> str:
    return " ".join((of.__doc__ or "").split())


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', '/') for cell in row)} |"
    yield ""


def _inline(text: str) -> str:
    return text[:1].lower() + text[1:]
