"""The day, or minute, of publication: what metadata say, in one ISO 8601 form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from crosscheck.text.words.calendar_names import MONTHS

_LONGEST = 64
_EARLIEST = 1600
_LATEST = 2199
_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])|[0-9]{8}(?:T|$)")
_SLASHED = re.compile(r"([0-9]{4})/([0-9]{1,2})/([0-9]{1,2})(?![0-9])")
_RFC_2822 = re.compile(r"(?:[A-Za-z]{3},? )?[0-9]{1,2} [A-Za-z]{3} [0-9]{4} [0-9]{2}:[0-9]{2}")
_WRITTEN = re.compile(
    r"(?:([0-9]{1,2})\.? ([A-Za-z]{3,9})\.?,?|([A-Za-z]{3,9})\.? ([0-9]{1,2}),?) ([0-9]{4})$", re.ASCII
)
_MONTHS = tuple(map(str.lower, MONTHS))
_ZONE_NAME = re.compile(r" ?[A-Z]{3,4}$")


@dataclass(frozen=True, slots=True)
class Published:
    """A date of publication: ISO 8601 day or minute, or None with the reason as a note."""

    value: str | None
    note: str | None = None


def published(stated: object, today: date | None = None) -> Published:
    """A stated date of publication as ISO 8601, in the outlet's own clock.

    Read are ISO 8601, RFC 2822, ``2019/12/08`` and ``December 8, 2019`` in either order. The
    offset from UTC is dropped: "Friday" in the text means the outlet's Friday. Midnight to the
    second is a day, not a minute. ``12/05/2019`` and epoch numbers have two readings each and
    are left out.

    Args:
        stated: The value as it stands in the metadata; None and blank strings mean nothing.
        today: A date after it cannot be one of publication; None leaves that untested.
    """
    if stated is None or (isinstance(stated, str) and not stated.strip()):
        return Published(None)
    if not isinstance(stated, str):
        shown = str(stated) if isinstance(stated, int | float) else "not a string"
        return _left_out(shown, "not a date in words or ISO 8601")
    moment = _moment(stated.strip()) if len(stated) <= _LONGEST else None
    if moment is None:
        return _left_out(stated, "not a full date such as 2019-12-08")
    if not _EARLIEST <= moment.year <= _LATEST:
        return _left_out(stated, "no year of a newspaper")
    if today is not None and moment.date() > today:
        return _left_out(stated, "in the future")
    at_midnight = not (moment.hour or moment.minute or moment.second)
    return Published(f"{moment:%Y-%m-%d}" if at_midnight else f"{moment:%Y-%m-%dT%H:%M}")


def _left_out(stated: str, why: str) -> Published:
    shown = stated if len(stated) <= _LONGEST else stated[:_LONGEST] + "…"
    return Published(None, f"date of publication {shown!r} left out: {why}")


def _moment(stated: str) -> datetime | None:
    try:
        if _ISO.match(stated):
            return datetime.fromisoformat(_ZONE_NAME.sub("", stated))
        if slashed := _SLASHED.match(stated):
            return datetime(*map(int, slashed.groups()))  # type: ignore[arg-type]  # noqa: DTZ001 - the outlet's clock
        if _RFC_2822.match(stated):
            from email.utils import parsedate_to_datetime

            return parsedate_to_datetime(stated)
        return _written(stated)
    except (ValueError, OverflowError):
        return None


def _written(stated: str) -> datetime | None:
    match = _WRITTEN.match(stated)
    if match is None:
        return None
    day, month = (match[1] or match[4]), (match[2] or match[3]).lower()
    for number, name in enumerate(_MONTHS, 1):
        if name.startswith(month) or (month == "sept" and name == "september"):
            return datetime(int(match[5]), number, int(day))  # noqa: DTZ001 - the outlet's clock
    return None
