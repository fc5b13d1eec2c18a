from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from crosscheck.cli import main


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """The command line in this process: arguments in; status, output and complaints out."""

    def _run(*arguments: object) -> Ran:
        monkeypatch.setattr(sys, "argv", ["crosscheck", *map(str, arguments)])
        with pytest.raises(SystemExit) as exited:
            main()
        captured = capsys.readouterr()
        return Ran(int(exited.value.code or 0), captured.out, captured.err)

    return _run
