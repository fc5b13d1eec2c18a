"""Pruning a suppressions file: what is over goes, and not a letter else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.acceptance import pruned, read_suppressions
from crosscheck.model import Fault

RULES = frozenset({"ages/age", "names/spelling"})
ENTRIES = (
    """\
  - fingerprint: 0f3c9a5d2b71e846
    reason: the court confirmed both terms
""",
    """\
  - rule: names/spelling  # twice in one week
    story: ferry
    value:
      - Sergei Malkin
      - Sergey Malkin
    reason: >-
      the family spells it
      both ways
""",
    """\
  - {rule: ages/age, story: raid, value: 34, reason: both are right}
""",
    """\
  - rule: ages/age
    story: trial
    value: 41
    reason: asked
    until: 2027-01-31

""",
)
HEAD = "# Accepted by the desk.\nsuppressions:\n"


@given(st.sets(st.integers(0, len(ENTRIES) - 1)), st.sampled_from(["\n", "\r\n"]))
def test_what_is_left_is_the_rest_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, gone: set[int], end: str
) -> None:
    file = tmp_path_factory.mktemp("desk") / "suppressions.yml"
    text = (HEAD + "  # Names first.\n" + "".join(ENTRIES)).replace("\n", end)
    file.write_bytes(text.encode())
    entries = read_suppressions(file, RULES)
    left = pruned(text, [entry for number, entry in enumerate(entries) if number in gone])
    file.write_bytes(left.encode())

    kept = [entry for number, entry in enumerate(ENTRIES) if number not in gone]
    if kept:
        assert "".join(left.split()) == "".join((HEAD + "# Names first." + "".join(kept)).split())
    assert [entry.reason for entry in read_suppressions(file, RULES)] == [
        entry.reason for number, entry in enumerate(entries) if number not in gone
    ]


def test_an_entry_that_shares_its_line_is_left_to_the_desk(tmp_path: Path) -> None:
    file = tmp_path / "suppressions.yml"
    text = "suppressions: [{fingerprint: 0f3c9a5d2b71e846, reason: x}, {fingerprint: 1f3c9a5d2b71e846, reason: y}]\n"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(Fault, match="remove it by hand") as fault:
        pruned(text, read_suppressions(file, RULES)[1:])
    assert (fault.value.line, fault.value.column) == (1, 60)
