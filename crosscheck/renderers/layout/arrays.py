"""JSON written piece by piece: arrays whose members come one after the other, indented as ``json.dumps`` does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from crosscheck.model import Json
from crosscheck.renderers.safe import safe_json

_STEP = "  "


def member(value: Json, depth: int) -> str:
    """A value as it stands in an array that is itself so many steps in."""
    return safe_json(value, margin="\n" + _STEP * (depth + 1))


def array(members: Iterable[str], depth: int) -> Iterator[str]:
    """An array of such members, in pieces."""
    between = "[\n"
    for one in members:
        yield f"{between}{_STEP * (depth + 1)}{one}"
        between = ",\n"
    yield "[]" if between == "[\n" else f"\n{_STEP * depth}]"


def filled(page: Mapping[str, Json], arrays: Mapping[str, Iterable[str]], depth: int) -> Iterator[str]:
    """A page with members put in some of its arrays, in pieces, with a newline at the end.

    Args:
        page: The page; the arrays are empty in it.
        arrays: The members of each by its name, in the order of the page.
        depth: How many steps in the arrays stand.
    """
    rest = safe_json(dict(page), margin="\n")
    for name, members in arrays.items():
        # No string of a page holds a line feed of its own, so this is the key and not a word about it.
        head, key, rest = rest.partition(f'\n{_STEP * depth}"{name}": ')
        yield head + key
        yield from array(members, depth)
        rest = rest.removeprefix("[]")
    yield f"{rest}\n"
