"""Start-up and one small story: CPU seconds and peak memory of whole processes.

Run with ``pytest tests/benchmarks -s``. Seconds are CPU time, since wall time depends on who
else uses the machine; the least of five runs is shown.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SEEDS = Path(os.environ.get("CROSSCHECK_SEEDS", ROOT.parent / "shared" / "seeds"))
STORY = sorted((SEEDS if SEEDS.is_dir() else ROOT / "crosscheck" / "demo").glob("*.txt"))[:2]


def cost(*arguments: str) -> tuple[float, float]:
    """CPU seconds and peak resident megabytes of one run, the least of five.

    Linux starts a process's peak at its parent's, so a small launcher stands between.
    """
    launcher = (
        "import os, sys, subprocess\n"
        "child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)\n"
        "_, _, used = os.wait4(child.pid, 0)\n"
        "print(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)\n"
    )
    runs = []
    for _ in range(5):
        command = [sys.executable, "-c", launcher, sys.executable, "-m", "crosscheck", *arguments]
        printed = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout
        runs.append(tuple(float(figure) for figure in printed.split()))
    return min(runs)


@pytest.mark.parametrize(
    ("arguments", "seconds", "megabytes"),
    [
        (["--version"], 0.15, 60),
        (["check", *map(str, STORY)], 1.0, 150),
        (["claims", str(STORY[0])], 1.0, 150),
    ],
    ids=["version", "check", "claims"],
)
def test_start(arguments: list[str], seconds: float, megabytes: float) -> None:
    used, peak = cost(*arguments)
    print(f"\ncrosscheck {arguments[0]}: {used:.3f} s of CPU, {peak:.0f} MB")  # noqa: T201 - the figure is the result

    assert used < seconds
    assert peak < megabytes
