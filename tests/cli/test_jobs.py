"""Several processes: the same report, and an end when it is asked for."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from crosscheck.generator import rows
from crosscheck.renderers import FORMATS

Run = Callable[..., Any]
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="processes are looked up in /proc")


STORIES = 15


def dataset(folder: Path, stories: int) -> Path:
    file = folder / "news.jsonl"
    told = [{"id": row.id, "text": row.text, "published": row.published} for row in rows(range(stories))]
    lines = [json.dumps({**row, "story": str(row["id"]).split(" ")[0]}) for row in told]
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


@pytest.fixture
def news(tmp_path: Path) -> Path:
    return dataset(tmp_path, STORIES)


@pytest.fixture
def running(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A check in two processes that has begun."""
    command = [sys.executable, "-m", "crosscheck", "check", str(dataset(tmp_path, 5 * STORIES)), "--jobs", "2"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        wait_for(lambda: len(children(process.pid)) == 2)
        yield process
        process.kill()


def children(process: int) -> list[int]:
    listed = Path(f"/proc/{process}/task/{process}/children")
    return [int(child) for child in listed.read_text(encoding="ascii").split()] if listed.exists() else []


def runs(process: int) -> bool:
    stat = Path(f"/proc/{process}/stat")
    try:
        return stat.read_text(encoding="utf-8").rpartition(")")[2].split()[0] not in "ZX"
    except FileNotFoundError:
        return False


def wait_for(condition: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_any_number_of_jobs_gives_the_same_bytes(run: Run, news: Path, tmp_path: Path) -> None:
    pages = []
    for jobs in (1, 3):
        folder = tmp_path / str(jobs)
        ran = run("check", news, "--jobs", jobs, *(f"--output={form}={folder / form}" for form in FORMATS))
        pages.append((ran.status, ran.err, [(folder / form).read_bytes() for form in FORMATS]))

    assert pages[0] == pages[1]
    assert json.loads(pages[0][2][list(FORMATS).index("json")])["summary"]["stories"] == STORIES


@pytest.mark.parametrize("jobs", ["-1", "257", "many"])
def test_a_number_that_cannot_be_is_wrong_usage(run: Run, news: Path, jobs: str) -> None:
    ran = run("check", news, "--jobs", jobs)

    assert ran.status == 2
    assert "'--jobs'" in ran.err


@LINUX
@pytest.mark.parametrize(("sent", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_it_ends_at_a_signal_with_all_its_processes(
    running: subprocess.Popen[bytes], sent: signal.Signals, status: int
) -> None:
    workers = children(running.pid)

    running.send_signal(sent)

    assert running.wait(60) == status
    wait_for(lambda: not any(map(runs, workers)))


@LINUX
def test_no_process_outlives_the_one_that_made_it(running: subprocess.Popen[bytes]) -> None:
    workers = children(running.pid)

    running.kill()

    wait_for(lambda: not any(map(runs, workers)))
