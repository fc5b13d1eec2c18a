"""The checks: a closed set, a file each in the language, and a file of the same name for what it does."""

from __future__ import annotations

from pathlib import Path

from crosscheck.pipeline import judgement
from crosscheck.ruleset import CHECKS, checks


def test_the_list_of_checks_is_the_folder() -> None:
    files = {path.stem for path in Path(checks.__file__).parent.glob("*.py")} - {"__init__"}

    assert {check.name.replace("-", "_") for check in CHECKS} == files
    assert len({check.name for check in CHECKS}) == len(CHECKS)


def test_every_check_does_something() -> None:
    done = {path.stem for path in (Path(judgement.__file__).parent / "checks").glob("*.py")} - {"__init__", "flaws"}

    assert done == {check.name.replace("-", "_") for check in CHECKS if not check.flaw}


def test_every_check_says_what_it_is() -> None:
    assert [check.name for check in CHECKS if not (check.__doc__ or "").strip().endswith(".")] == []
