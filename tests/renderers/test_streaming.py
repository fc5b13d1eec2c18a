"""Reports that are written story by story: in the order of the whole, and of no more than one story at a time."""

from __future__ import annotations

import gc
import json
import math
from dataclasses import replace
from types import FunctionType, ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crosscheck.model import Article, Claim, Finding, Report, Severity, Story
from crosscheck.renderers import FORMATS, binary_writer
from crosscheck.renderers.layout.arrays import array, filled, member
from crosscheck.renderers.layout.indented import indented
from crosscheck.renderers.layout.ranked import Ranked

LAW = settings(
    max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
RANKS = st.tuples(st.sampled_from(Severity), st.integers(0, 100).map(lambda percent: percent / 100))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(alphabet='a"[]\n\\{}: ', max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(alphabet="ab", max_size=2), inner, max_size=3),
    max_leaves=12,
)


@LAW
@given(st.lists(st.lists(RANKS, max_size=4), max_size=6))
def test_findings_leave_the_worst_first_and_then_as_they_came(
    ferry_report: Report, stories: list[list[tuple[Severity, float]]]
) -> None:
    template = ferry_report.findings[0]
    ranked = Ranked()
    came: list[tuple[Finding, str]] = []
    for number, story in enumerate(stories):
        findings = [replace(template, severity=severity, confidence=sure) for severity, sure in story]
        for index, finding in enumerate(sorted(findings, key=lambda finding: finding.rank)):
            before = sum(other.rank <= finding.rank for other, _ in came)
            assert ranked.before(finding) == before
            came.append((finding, f"{number}.{index}"))
            ranked.add(*came[-1])

    assert list(ranked) == [text for _, text in sorted(came, key=lambda one: one[0].rank)]
    assert len(ranked) == len(came)


@LAW
@given(st.lists(VALUES, max_size=4))
def test_an_array_in_pieces_is_the_one_that_json_writes(values: list[object]) -> None:
    for depth, whole in enumerate((values, {"a": values}, {"a": [{"b": values, "c": []}]})):
        expected = json.dumps(values, ensure_ascii=False, indent=2).replace("\n", "\n" + "  " * depth)
        assert "".join(array([member(value, depth) for value in values], depth)) == expected
        assert expected in json.dumps(whole, ensure_ascii=False, indent=2) or depth == 2


@LAW
@given(VALUES | st.floats(allow_nan=False, allow_infinity=False))
def test_indented_json_is_that_of_the_library(value: object) -> None:
    assert indented(value) == json.dumps(value, ensure_ascii=False, indent=2)


@pytest.mark.parametrize("number", [math.nan, math.inf])
def test_what_is_no_number_is_refused(number: float) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        indented([number])


@LAW
@given(VALUES, st.lists(VALUES, max_size=3), st.lists(VALUES, max_size=3))
def test_a_page_is_filled_where_its_arrays_are(other: object, first: list[object], second: list[object]) -> None:
    page = {"x": other, "first": [], "between": {"second": []}, "second": [], "last": '"first": []'}
    arrays = {name: [member(one, 1) for one in values] for name, values in (("first", first), ("second", second))}

    expected = json.dumps({**page, "first": first, "second": second}, ensure_ascii=False, indent=2)
    assert "".join(filled(page, arrays, 1)) == f"{expected}\n"


@pytest.mark.parametrize("name", FORMATS)
def test_a_writer_keeps_no_article(reports: dict[str, Report], name: str) -> None:
    writer = binary_writer(name, reports["flood"].opening)
    for judged in reports["flood"].judged:
        writer.add(judged)

    assert [held for held in _held(writer) if isinstance(held, Article | Claim | Finding | Story)] == []


def _held(root: object) -> list[object]:
    """All objects that one leads to; classes, modules and functions lead to the whole program."""
    seen = {id(root): root}
    open_ = [root]
    while open_:
        for inner in gc.get_referents(open_.pop()):
            if id(inner) not in seen and not isinstance(inner, type | ModuleType | FunctionType):
                seen[id(inner)] = inner
                open_.append(inner)
    return list(seen.values())
