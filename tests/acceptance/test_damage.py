"""Files that people write, cut or changed anywhere: they are read, or refused in faults with their lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosscheck.acceptance import Entry, baseline_of, read_baseline, read_suppressions, rendered
from crosscheck.config.read import configure
from crosscheck.model import Fault, Identity

LAW = settings(max_examples=150, deadline=None, derandomize=True)
RULES = ("ages/age", "names/spelling")
SUPPRESSIONS = """\
schema: 1
suppressions:
  - fingerprint: 0f3c9a5d2b71e846
    reason: the court confirmed both terms
  - {rule: names/spelling, story: ferry, value: Sergei Malkin, reason: "both are right", until: 2027-01-31}
"""
YAML = """\
paths: [stories, more.jsonl]
fail-on: warning
allow-skipped: true
output: {html: out/report.html}
budget:
  max-findings: 3
  max-rate: {names/spelling: 2%, ages/age: 0.005}
"""
TOML = """\
[tool.crosscheck]
paths = ["stories", "more.jsonl"]
fail-on = "warning"
[tool.crosscheck.budget]
max-rate = {"names/spelling" = "2%", 'ages/age' = 0.005}
"""
ENTRIES = [
    Entry(Identity("ages/age", "raid", "age", "", ("Dorian Fells",), ("34 years old", "43 years old")), "both"),
    Entry(Identity("names/spelling", "raid", "name", "", (), ("Sergei Malkin", "Sergey Malkin"))),
]
BASELINE = rendered(baseline_of("b.jsonl", ENTRIES))


@st.composite
def damaged(draw: st.DrawFn, text: str) -> bytes:
    """A text that was cut, or has other bytes in one place."""
    data = text.encode()
    start = draw(st.integers(0, len(data)))
    end = draw(st.integers(start, min(start + 40, len(data))) | st.just(len(data)))
    noise = st.binary(max_size=6) | st.sampled_from([b"&a *a", b"!!x", b"\n---\n", b"[" * 200, b"\0", b"\t", b"'\"{"])
    return data[:start] + draw(noise) + data[end:]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("damage")
    (made / ".git").mkdir()
    return made


def refusals(read: Callable[[], object]) -> Sequence[Fault]:
    """The faults with which a file is refused; none where it is read."""
    try:
        read()
    except Fault as fault:
        return fault.all
    return ()


def one_line_each(faults: Sequence[Fault], file: Path) -> bool:
    return all(fault.path is not None and fault.path.endswith(file.name) and "\n" not in str(fault) for fault in faults)


@LAW
@given(damaged(SUPPRESSIONS))
def test_suppressions(folder: Path, data: bytes) -> None:
    file = folder / "suppressions.yml"
    file.write_bytes(data)

    assert one_line_each(refusals(partial(read_suppressions, file, RULES)), file)


@LAW
@given(damaged(YAML) | damaged(TOML), st.sampled_from(["crosscheck.yaml", "pyproject.toml"]))
def test_configuration(folder: Path, data: bytes, name: str) -> None:
    file = folder / name
    file.write_bytes(data)

    assert one_line_each(refusals(partial(configure, {}, folder, file)), file)


@LAW
@given(damaged(BASELINE))
def test_a_baseline_is_never_read_as_accepting_what_it_did_not(folder: Path, data: bytes) -> None:
    file = folder / "b.jsonl"
    file.write_bytes(data)
    refused = refusals(partial(read_baseline, file))

    assert one_line_each(refused, file)
    assert refused or {entry.identity for entry in read_baseline(file).entries} <= {entry.identity for entry in ENTRIES}
