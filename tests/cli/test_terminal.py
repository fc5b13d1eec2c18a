"""Files are written whole or not at all, whatever the disk does."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from crosscheck.cli.terminal import write_whole
from crosscheck.model import Fault


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    file = tmp_path / "new" / "report.txt"
    write_whole(file, "old")
    write_whole(file, "é\n")

    assert file.read_bytes() == "é\n".encode()
    assert [path.name for path in file.parent.iterdir()] == ["report.txt"]


def test_the_umask_is_honoured(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_whole(tmp_path / "a", "a")
    finally:
        os.umask(before)

    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o640


def test_a_disk_that_is_full_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text("old", encoding="utf-8")
    script = (
        "from pathlib import Path; from crosscheck.cli.terminal import write_whole\n"
        "write_whole(Path('report.txt'), 'x' * 9999)"
    )

    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000)),
    )  # fmt: skip

    assert "report.txt: cannot be written: file too large" in ran.stderr
    assert [(path.name, path.read_text(encoding="utf-8")) for path in tmp_path.iterdir()] == [("report.txt", "old")]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
def test_a_device_is_written_to_and_never_replaced() -> None:
    write_whole(Path(os.devnull), "a")
    with pytest.raises(Fault, match="no space left on device"):
        write_whole(Path("/dev/full"), "a")

    assert Path(os.devnull).is_char_device()
    assert Path("/dev/full").is_char_device()


def test_a_link_leads_to_the_file(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "file")

    write_whole(tmp_path / "link", "a")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "file").read_text(encoding="utf-8") == "a"


@pytest.mark.parametrize("name", ["file/a", "folder"])
def test_a_place_that_cannot_be_written_is_one_fault(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    (tmp_path / "folder").mkdir()

    with pytest.raises(Fault, match="cannot be written"):
        write_whole(tmp_path / name, "a")


def test_of_two_writers_at_once_one_is_read_whole(tmp_path: Path) -> None:
    file, contents = tmp_path / "report.txt", [letter * 100_000 for letter in "ab"]
    writers = [threading.Thread(target=write_whole, args=(file, content)) for content in contents * 3]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    assert file.read_text(encoding="utf-8") in contents
