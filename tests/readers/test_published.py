from __future__ import annotations

from datetime import date

import pytest

from crosscheck.readers.published import published


@pytest.mark.parametrize(
    ("stated", "value"),
    [
        ("2021-03-04", "2021-03-04"),
        (" 2021-03-04 ", "2021-03-04"),
        ("2021-03-04T09:15", "2021-03-04T09:15"),
        ("2021-03-04 09:15:59", "2021-03-04T09:15"),
        ("2021-03-04T23:15:00.123Z", "2021-03-04T23:15"),
        ("2021-03-04T23:15:00+02:00", "2021-03-04T23:15"),
        ("2021-03-04 23:15:00 UTC", "2021-03-04T23:15"),
        ("2021-03-04T00:00:00Z", "2021-03-04"),
        ("20210304", "2021-03-04"),
        ("20210304T0915", "2021-03-04T09:15"),
        ("2021/3/4", "2021-03-04"),
        ("Thu, 04 Mar 2021 09:15:00 GMT", "2021-03-04T09:15"),
        ("4 Mar 2021 23:15:00 -0500", "2021-03-04T23:15"),
        ("March 4, 2021", "2021-03-04"),
        ("4 March 2021", "2021-03-04"),
        ("Sept. 4, 2021", "2021-09-04"),
    ],
)
def test_one_form_for_every_clear_date(stated: str, value: str) -> None:
    assert published(stated).value == value
    assert published(stated).note is None


@pytest.mark.parametrize("stated", [None, "", "   "])
def test_nothing_stated_is_nothing(stated: str | None) -> None:
    assert published(stated) == published(None)
    assert published(stated).note is None


@pytest.mark.parametrize(
    "stated",
    [
        "2021", "2021-03", "04/03/2021", "2021-02-30", "2021-03-04T25:00", "0000-00-00", "1400-01-01", "9999-12-31",
        "9999-12-31T23:59:59-12:00", "2021-03-04T10:00:00+99:99", "yesterday", "Mar 45, 2021", "x" * 99_999,
        "1614849300", 1614849300, 1e300, float("nan"), True, [], {}, ((),),
    ],
)  # fmt: skip
def test_what_is_unclear_is_left_out_and_said(stated: object) -> None:
    found = published(stated)

    assert found.value is None
    assert found.note is not None
    assert len(found.note) < 200


def test_the_future_is_refused_where_the_day_is_known() -> None:
    assert published("2021-03-05", date(2021, 3, 4)).value is None
    assert "future" in (published("2021-03-05", date(2021, 3, 4)).note or "")
    assert published("2021-03-04T23:00", date(2021, 3, 4)).value == "2021-03-04T23:00"
