"""The door to git: what changed in a work tree after a commit."""

from __future__ import annotations

import subprocess
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from crosscheck.model import Fault

_SHALLOW = "fetch it first (in GitHub Actions: actions/checkout with fetch-depth: 0)"


@dataclass(frozen=True, slots=True)
class Repository:
    """A work tree, seen from one of its commits.

    Attributes:
        top: Its folder.
        commit: The commit that it is compared with: where the work tree's history and the one asked for part.
        at_commit: The files of that commit, from the top.
        changed: Those of them that are different now.
    """

    top: Path
    commit: str
    at_commit: frozenset[str]
    changed: frozenset[str]

    def name_of(self, file: Path) -> str:
        """A file's name from the top.

        Raises:
            Fault: It lies elsewhere.
        """
        try:
            return file.resolve().relative_to(self.top).as_posix()
        except ValueError:
            raise Fault(f"--since: not in the git repository {self.top.name}", path=str(file)) from None

    def write_old(self, name: str, into: IO[bytes]) -> None:
        """The content that a file had, written to an open file."""
        _run(self.top, "cat-file", "blob", f"{self.commit}:{name}", into=into)


def since(ref: str, here: Path) -> Repository:
    """The work tree around a folder, compared with the point where its history left that of ``ref``.

    Raises:
        Fault: git is missing, the folder lies in no repository, or there is no such commit.
    """
    try:
        top = Path(_run(here, "rev-parse", "--show-toplevel").removesuffix("\n"))
    except Fault as fault:
        raise Fault(f"--since needs a git repository here ({fault.message})") from None
    try:
        commit = _run(top, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}").strip()
    except Fault:
        raise Fault(f"--since: git knows no commit '{ref}'; {_SHALLOW}") from None
    with suppress(Fault):  # where histories do not meet, as in a shallow clone, the commit itself is compared with
        commit = _run(top, "merge-base", commit, "HEAD").strip()
    tree = _run(top, "ls-tree", "-r", "-z", "--name-only", commit)
    changed = _run(top, "diff", "-z", "--name-only", "--no-renames", "--no-ext-diff", "--no-textconv", commit, "--")
    return Repository(top.resolve(), commit, _names(tree), _names(changed))


def _names(listed: str) -> frozenset[str]:
    return frozenset(filter(None, listed.split("\0")))


def _run(folder: Path, *arguments: str, into: IO[bytes] | None = None) -> str:
    """What a git command prints."""
    command = ["git", "--no-optional-locks", "-c", "core.fsmonitor=false", "-C", str(folder), *arguments]
    try:
        done = subprocess.run(  # noqa: S603 - a list, without a shell; the user's word stands behind --end-of-options
            command, stdin=subprocess.DEVNULL, stdout=into or subprocess.PIPE, stderr=subprocess.PIPE, check=False
        )
    except FileNotFoundError:
        raise Fault("git is not installed") from None
    if done.returncode:
        told = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise Fault(told[-1] if told else f"git {arguments[0]} failed")
    return "" if into else done.stdout.decode("utf-8", "surrogateescape")
