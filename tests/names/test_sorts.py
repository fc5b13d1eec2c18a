"""Names by the sort of thing that bears them."""

from __future__ import annotations

import pytest

from crosscheck.names.sorts import of_a_sort
from crosscheck.text.scanning.triggers import fold


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She taught at Hollin High School.", [("Hollin High School", "school", {"hollin"})]),
        ("She fell at Hollin railway station.", [("Hollin railway station", "station", {"hollin"})]),
        ("She fell into the River Tarn.", [("River Tarn", "river", {"tarn"})]),
        ("She fell into the icy Tarn River.", [("Tarn River", "river", {"tarn"})]),
        ("She was born in the village of Upper Varn.", [("the village of Upper Varn", "village", {"varn"})]),
        ("At Hollin Crown Court she wept.", [("Hollin Crown Court", "court", {"hollin"})]),
        ("She went to the High School.", []),
        ("She went to a Hollin school.", []),
        ("She was in a Norwegian Prison.", []),
        ("She saw Hollin Schooling.", []),
    ],
)
def test_what_is_read(text: str, expected: list[tuple[str, str, set[str]]]) -> None:
    found = [(named.span.of(text), named.sort, set(named.own)) for named in of_a_sort(text, fold(text))]

    assert found == expected
