"""Builds ``crosscheck/names/lexicon/first_names.txt``, first names of many countries, from a package.

They are those that faker 40.63.0 (MIT) has for the languages that are written in Latin letters. It is not needed at
run time::

    pip download --no-deps -d DOWNLOADS faker==40.63.0
    python .build/first_names.py DOWNLOADS
"""

from __future__ import annotations

import ast
import re
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

from crosscheck.names.given import known_given_names
from crosscheck.names.letters import folded
from crosscheck.names.wordlists import classes_of
from crosscheck.text.words.wordlist import lexicon

LEXICON = Path(__file__).parent.parent / "crosscheck" / "names" / "lexicon"
# Of every country; the list of all the names that were ever given in English is full of surnames and towns.
_PROVIDER = re.compile(r"faker/providers/person/\w+_[A-Z]+/__init__\.py")
_LISTS = re.compile(r"first_names?(?:_(?:male|female|unisex))?")
# A word that is as common in print as this (0 to 7) is hardly a name.
_COMMON = 2


def listed(source: str) -> Iterator[str]:
    """Every string in the lists of first names of a provider."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Assign) and any(
            isinstance(target, ast.Name) and _LISTS.fullmatch(target.id) for target in node.targets
        ):
            for part in ast.walk(node.value):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield part.value


def is_name(word: str) -> bool:
    """Whether a folded word is a first name , no place and no common word, that has no short forms."""
    return (
        len(word) > 2
        and word.isascii()
        and word.isalpha()
        and not classes_of(word)
        and lexicon().common.get(word, 0) < _COMMON
        and word not in known_given_names()
    )


def main() -> None:
    """Write the file."""
    (wheel,) = Path(sys.argv[1]).glob("faker-*.whl")
    names: set[str] = set()
    with zipfile.ZipFile(wheel) as archive:
        for path in archive.namelist():
            if _PROVIDER.fullmatch(path):
                printed = listed(archive.read(path).decode("utf-8"))
                names |= {folded(part) for name in printed for part in name.split()}
    (LEXICON / "first_names.txt").write_text("\n".join(sorted(filter(is_name, names))) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
