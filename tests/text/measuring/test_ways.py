"""How the list of attributes prints the words around a number."""

from __future__ import annotations

import pytest

from crosscheck.text.measuring.ways import needs


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("turnout - #", [[" turnout"]]),
        ("(crew of|aboard) .. #", [[" crew of", " aboard"]]),
        ("# & moor~ (quay|pier)", [[" moor"], [" quay", " pier"]]),
        ("(berth~ free|full) - #", [[" berth", " full"]]),
        ("NAME 's # _", [[" 's"]]),
    ],
)
def test_what_a_clause_must_have_for_a_way(line: str, words: list[list[str]]) -> None:
    assert needs(line) == words
