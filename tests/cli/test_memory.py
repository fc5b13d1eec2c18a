"""Memory is as large as the largest story, not as the dataset."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from crosscheck.generator import rows

# A whole report of a hundred invented stories more takes thirty megabytes.
FEW, MANY, MOST_MORE = 30, 130, 12
# Linux starts a process's peak at its parent's, so a small launcher stands between.
LAUNCHER = (
    "import os, sys, subprocess\n"
    "child = subprocess.Popen(sys.argv[1:], stderr=subprocess.DEVNULL)\n"
    "print(os.wait4(child.pid, 0)[2].ru_maxrss / 1024)\n"
)


def peak(stories: int, folder: Path) -> float:
    """Megabytes that a check of so many stories takes at most, with the reports that a build asks for."""
    dataset = folder / f"{stories}.jsonl"
    told = [{"id": row.id, "text": row.text, "published": row.published} for row in rows(range(stories))]
    lines = [json.dumps({**row, "story": str(row["id"]).split(" ")[0]}) for row in told]
    dataset.write_text("\n".join(lines), encoding="utf-8")
    reports = [f"--output={form}={folder / form}" for form in ("json", "jsonl", "sarif", "csv")]
    command = [sys.executable, "-m", "crosscheck", "check", str(dataset), *reports]
    printed = subprocess.run([sys.executable, "-c", LAUNCHER, *command], capture_output=True, text=True, check=True)
    return float(printed.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="the peak is counted in other units elsewhere")
def test_four_times_the_stories_take_little_more_memory(tmp_path: Path) -> None:
    few, many = peak(FEW, tmp_path), peak(MANY, tmp_path)

    assert many < few + MOST_MORE
