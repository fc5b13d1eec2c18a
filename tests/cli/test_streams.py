"""Standard streams that are full or closed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FULL = Path("/dev/full")
TEXT = "Dorian Fells, 34, was arrested at his home.\n"
COMMAND = f"{sys.executable} -c 'from crosscheck.cli import main; main()' check only.txt"


@pytest.mark.parametrize(
    ("redirected", "status", "said"),
    [
        pytest.param(
            "> /dev/full",
            2,
            "crosscheck: standard output: cannot be written: no space left on device\n",
            marks=pytest.mark.skipif(not FULL.exists(), reason="the system has no /dev/full"),
        ),
        (">&-", 0, ""),
        ("2>&-", 0, ""),
    ],
)
def test_one_line_or_none(tmp_path: Path, redirected: str, status: int, said: str) -> None:
    (tmp_path / "only.txt").write_text(TEXT, encoding="utf-8")

    ran = subprocess.run(
        ["/bin/sh", "-c", f"{COMMAND} {redirected}"], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert (ran.returncode, ran.stderr) == (status, said)
