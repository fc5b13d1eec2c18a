"""Clock times: the minutes that make one true, and how far two lie apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosscheck.model import Agreement
from crosscheck.text.timex.clock import Clock, lean


@pytest.mark.parametrize(
    ("timex", "mod", "leaning", "window"),
    [
        ("2024-05-13T07:10", None, 0, (430, 430)),
        ("T07:00", None, 0, (420, 420)),
        ("2024-05-13T07:00", "APPROX", 0, (395, 445)),
        ("2024-05-13T07:15", "APPROX", 0, (424, 446)),
        ("2024-05-13T07:30", "APPROX", 0, (434, 466)),
        ("2024-05-13T07:10", "APPROX", 0, (422, 438)),
        ("2024-05-13T07:00", None, -10, (410, 420)),
        ("2024-05-13TMO", None, 0, (0, 720)),
        ("2024-05-13TMO", "START", 0, (0, 540)),
        ("2024-05-13TNI", None, 0, (1080, 1800)),
        ("2024-05-13", None, 0, None),
    ],
)
def test_the_minutes_that_make_a_time_true(
    timex: str, mod: str | None, leaning: int, window: tuple[int, int] | None
) -> None:
    found = Clock.of(timex, mod, leaning)

    assert (found and (found.start, found.end)) == window


@pytest.mark.parametrize(
    ("before", "words", "minutes"),
    [
        ("It happened just before ", "just before", -10),
        ("It happened shortly after ", "shortly after", 20),
        ("Four were hurt in an after-", "after", 60),
        ("It was over by ", "by", -60),
        ("It happened at ", "", 0),
        ("The day before", "", 0),
    ],
)
def test_the_side_on_which_an_event_lies(before: str, words: str, minutes: int) -> None:
    assert lean(before + "7 a.m.", len(before)) == (words, minutes)


@pytest.mark.parametrize(
    ("before", "hour", "minutes"),
    [
        ("just after ", "midnight", 20),
        ("shortly before ", "noon", -40),
        ("after ", "midnight", 60),
        ("just after ", "12:30", 10),
    ],
)
def test_midnight_and_noon_are_wider_than_an_hour_in_figures(before: str, hour: str, minutes: int) -> None:
    assert lean(before + hour, len(before))[1] == minutes


@pytest.mark.parametrize(
    ("left", "right", "gap"),
    [
        (Clock(1425, 1425), Clock(20, 20), 35),
        (Clock(420, 420), Clock(1140, 1140, either_half=True), 0),
        (Clock(480, 480, zone=0), Clock(540, 540, zone=60), 0),
        (Clock(0, 720), Clock(780, 780), 60),
    ],
)
def test_two_times_lie_apart_round_the_clock(left: Clock, right: Clock, gap: int) -> None:
    assert left.gap(right) == gap
    assert right.gap(left) == gap


def test_a_part_of_the_day_covers_its_hours() -> None:
    night = Clock(1260, 1800)

    assert night.covers(Clock(240, 240))
    assert not night.covers(Clock(720, 720))


def test_a_whole_part_of_the_day_covers_what_lies_beside_it() -> None:
    night = Clock(1080, 1800, part="NI")

    assert night.covers(Clock(1060, 1080))
    assert not night.covers(Clock(1000, 1020))


@given(st.tuples(st.integers(0, 1439), st.integers(0, 1439)))
def test_two_minutes_lie_at_most_half_a_day_apart(minutes: tuple[int, int]) -> None:
    one, other = (Clock(minute, minute) for minute in minutes)

    assert one.gap(other) == other.gap(one) <= 720


@pytest.mark.parametrize(
    ("left", "right", "agreement"),
    [
        (Clock(970, 970), Clock(1210, 1210, zone=0), "incomparable"),
        (Clock(970, 970), Clock(1217, 1217, zone=0), "conflicting"),
        (Clock(970, 970), Clock(1210, 1210, zone=-300), "conflicting"),
        (Clock(970, 970), Clock(970, 970, zone=0), "compatible"),
    ],
)
def test_greenwich_time_against_the_clocks_of_a_place(left: Clock, right: Clock, agreement: str) -> None:
    assert left.relate(right).agreement == agreement


@pytest.mark.parametrize(
    ("one", "other", "agreement"),
    [
        (("TAF", None), ("TEV", None), Agreement.CONFLICTING),
        (("TAF", None), ("TNI", None), Agreement.CONFLICTING),
        (("TMO", None), ("TAF", None), Agreement.CONFLICTING),
        (("TEV", None), ("TNI", None), Agreement.COMPATIBLE),
        (("TAF", "END"), ("TEV", None), Agreement.COMPATIBLE),
        (("TAF", None), ("T17:30", None), Agreement.COMPATIBLE),
        (("TMO", "START"), ("TNI", "END"), Agreement.COMPATIBLE),
    ],
)
def test_two_parts_of_a_day_that_meet_only_are_two(
    one: tuple[str, str | None], other: tuple[str, str | None], agreement: Agreement
) -> None:
    left, right = Clock.of(*one), Clock.of(*other)

    assert left is not None
    assert right is not None
    assert left.relate(right).agreement is right.relate(left).agreement is agreement


@pytest.mark.parametrize(
    ("one", "other", "agreement"),
    [
        (("T12:00", "APPROX", 0), ("T11:30", "APPROX", 0), Agreement.CONFLICTING),
        (("T12:00", "APPROX", 0), ("T11:30", None, 0), Agreement.CONFLICTING),
        (("T14:00", None, 10), ("T14:30", "APPROX", 0), Agreement.CONFLICTING),
        (("T12:00", "APPROX", 0), ("T12:15", "APPROX", 0), Agreement.COMPATIBLE),
        (("T12:00", "APPROX", 0), ("T12:10", None, 0), Agreement.COMPATIBLE),
        (("T03:30", "APPROX", 0), ("T03:50", None, 0), Agreement.CONFLICTING),
        (("T03:30", "APPROX", 0), ("T03:50", "APPROX", 0), Agreement.CONFLICTING),
        (("T03:00", "APPROX", 0), ("T03:20", "APPROX", 0), Agreement.COMPATIBLE),
        (("T03:30", "APPROX", 0), ("T03:45", "APPROX", 0), Agreement.COMPATIBLE),
        (("T03:30", None, 0), ("T03:47", "APPROX", 0), Agreement.CONFLICTING),
        (("T03:00", None, 0), ("T03:17", "APPROX", 0), Agreement.COMPATIBLE),
        (("T03:40", "APPROX", 0), ("T03:49", None, 0), Agreement.CONFLICTING),
        (("T03:45", "APPROX", 0), ("T03:49", None, 0), Agreement.COMPATIBLE),
        (("T03:02", None, 0), ("T03:08", None, 0), Agreement.CONFLICTING),
        (("T03:07", None, 0), ("T03:08", None, 0), Agreement.COMPATIBLE),
        (("T00:00", None, -20), ("T23:30", "APPROX", 0), Agreement.COMPATIBLE),
        (("T23:30", None, 10), ("T00:00", None, -10), Agreement.COMPATIBLE),
        # "Before noon" is no time of its own.
        (("T12:00", None, -60), ("T11:55", "APPROX", 0), Agreement.COMPATIBLE),
        (("T12:00", None, 0), ("T12:10", None, 0), Agreement.CONFLICTING),
    ],
)
def test_two_times_are_one_as_far_as_the_coarser_of_them_is_rounded(
    one: tuple[str, str | None, int], other: tuple[str, str | None, int], agreement: Agreement
) -> None:
    left, right = Clock.of(*one), Clock.of(*other)

    assert left is not None
    assert right is not None
    assert left.relate(right).agreement is right.relate(left).agreement is agreement


def test_a_few_minutes_are_as_likely_those_of_a_call_and_an_arrival() -> None:
    one, soon, later = (Clock.of(timex, None) for timex in ("T03:01", "T03:06", "T03:12"))

    assert one is not None
    assert soon is not None
    assert later is not None
    assert one.relate(soon).confidence < one.relate(later).confidence


def test_an_hour_beside_a_part_of_the_day_may_be_called_by_it() -> None:
    night, near, far = Clock.of("TNI", None), Clock(1050, 1050), Clock(960, 960)

    assert night is not None
    assert night.relate(near).agreement is night.relate(far).agreement is Agreement.CONFLICTING
    assert night.relate(near).confidence < night.relate(far).confidence
