"""Clock times set side by side: which minutes of a day would make one true, and how far two lie apart."""

from __future__ import annotations

import re

from crosscheck.model import Agreement, Relation
from crosscheck.model.frozen import frozen

_DAY, _HALF_DAY = 1440, 720
# Every zone but two or three lies so many minutes, or a multiple, from Greenwich.
_HALF_HOUR = 30
# What is printed to the hour leaves more open than what is printed to the half-hour, the quarter, or ten minutes: two
# that are right lie nearer than so many minutes to it. But "about ten" is not "about eleven".
_ROOM = {60: 25, 30: 16, 15: 11, 10: 8, 5: 5, 1: 2}
# What stands right before a clock time and puts the event on one side of it, with the most minutes that lie between.
_LEAN = re.compile(
    r"\b(?:(?P<just>just|right)|(?P<shortly>shortly|moments|minutes|soon|a little|a few minutes))?[ \n]?"
    r"(?P<side>before|after|past|by)[ -](?:about |around )?$",
    re.IGNORECASE,
)
_JUST, _SHORTLY, _SOMETIME = 10, 20, 60
# "Just after midnight" is said of what "just after 12:30" is not.
_TURNS = ("midnight", "noon")
_REACH = 28
# The last letters of what such words can end in: most clock times have none of them before them.
_LEAN_ENDS = frozenset(("ore", "ter", "ast", " by", "out", "und"))
# Parts of a day as people use them, in minutes: wider than the calendar's, for a night has no end at midnight.
_PARTS = {
    "MO": (0, 720), "MI": (660, 840), "AF": (720, 1140), "EV": (960, 1440), "NI": (1080, 1800), "DT": (300, 1260),
}  # fmt: skip
_EARLY = {"MO": (0, 540), "AF": (720, 930), "EV": (960, 1260), "NI": (1020, 1440)}
_LATE = {"MO": (540, 780), "AF": (900, 1140), "EV": (1140, 1500), "NI": (1260, 1800)}
# Parts of one day that only meet at their border, and how sure it is that two who tell them tell of two times.
BORDER = "parts of the day that meet at their border only"
_APART = {frozenset(("MO", "AF")): 0.7, frozenset(("AF", "EV")): 0.6, frozenset(("AF", "NI")): 0.7}
# A part of the day is a few hours long; who tells of one an hour beside it may call the hour otherwise.
_A_PART, _NEAR_A_PART, _CALLED_OTHERWISE = 150, 60, 0.5
HALVES = "twelve hours apart: a.m. and p.m. mixed up?"
# Exact times nearer than this are one time, rounded; an exact and an inexact one.
_ROUNDED, _ONE_ROUNDED = 10, 20
# No inexact hour is wider. Within so many minutes a call for help comes; within the fewest of them it is as likely.
_NARROW, _A_CALL, _AT_ONCE = 2 * _ROOM[60], 20, 5
_FEW_HOURS = 150
# The first three letters of what names a day.
_DAY_WORDS = frozenset(
    "mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec tod yes ton las".split()
)


@frozen
class Clock:
    """The minutes of a day that make a clock time or part of a day true.

    Attributes:
        start: The first of them, from midnight on.
        end: The last of them, perhaps beyond the next midnight.
        zone: Minutes east of Greenwich, or None where no zone is printed.
        either_half: Whether it may lie in either half of the day ("at 3:30").
        part: The whole part of the day that it is, as TIMEX3 has it ("AF"), or "".
        room: Nearer than so many minutes to it lies what it may have been rounded from.
    """

    start: int
    end: int
    zone: int | None = None
    either_half: bool = False
    part: str = ""
    room: int = _ROUNDED

    @classmethod
    def of(
        cls, timex: str, mod: str | None, lean: int = 0, zone: int | None = None, *, either_half: bool = False
    ) -> Clock | None:
        """The clock of a TIMEX3 time; None where it has neither hour nor part of a day.

        Args:
            timex: The TIMEX3 value.
            mod: Its modifier.
            lean: On which side of it an event lies, and within how many minutes.
            zone: Minutes east of Greenwich.
            either_half: Whether it may lie in either half of the day.
        """
        clock = timex.rpartition("T")[2]
        if clock in _PARTS:
            start, end = (_EARLY if mod == "START" else _LATE if mod == "END" else _PARTS).get(clock, _PARTS[clock])
            return cls(start, end, zone, part="" if mod in ("START", "END") else clock)
        hour, _, minute = clock.partition(":")
        if "T" not in timex or not hour.isdigit():
            return None
        at = int(hour) % 24 * 60 + (int(minute[:2]) if minute[:2].isdigit() else 0)
        room = next(room for grain, room in _ROOM.items() if at % grain == 0)
        slack = room if mod == "APPROX" and not lean else 0
        return cls(at - slack + min(lean, 0), at + slack + max(lean, 0), zone, either_half, room=room)

    def relate(self, other: Clock) -> Relation:
        """Compatible where they are one time, rounded or less exact, otherwise conflicting, with a reason."""
        gap = self.gap(other)
        apart = _APART.get(frozenset((self.part, other.part)))
        if apart is not None:
            return Relation(Agreement.CONFLICTING, BORDER, apart)
        if self._is_rounded(other, gap):
            return Relation(Agreement.COMPATIBLE, "a rounded or less exact time")
        if {self.zone, other.zone} == {0, None} and gap % _HALF_HOUR == 0:
            return Relation(Agreement.INCOMPARABLE, "one is told in Greenwich time, the other by the clocks of a place")
        if (self.zone is None) != (other.zone is None) and gap % 60 == 0:
            return Relation(Agreement.CONFLICTING, "one of them may be in another time zone", 0.3)
        if gap == _HALF_DAY:
            return Relation(Agreement.CONFLICTING, HALVES, 0.8)
        if max(self.end - self.start, other.end - other.start) >= _A_PART:
            sure = _CALLED_OTHERWISE if gap < _NEAR_A_PART else 0.8 if gap <= _FEW_HOURS else 0.4
            return Relation(
                Agreement.CONFLICTING, f"{_in_hours(gap)} apart; an error, or another moment is meant", sure
            )
        middle = self.apart(other)
        if middle < _A_CALL:
            sure = 0.45 if middle <= _AT_ONCE else 0.65
            return Relation(Agreement.CONFLICTING, f"{middle} minutes apart; an event, and the call for help?", sure)
        # The further apart, the likelier two events of one kind are meant.
        sure = 0.8 if gap <= _FEW_HOURS else 0.4
        return Relation(Agreement.CONFLICTING, f"{_in_hours(middle)} apart; an error, or another moment is meant", sure)

    def covers(self, other: Clock) -> bool:
        """Whether every minute of the other lies in this one, or by a whole part of the day: "at night" covers 5:50."""
        shift, room = self._shift_to(other), _NEAR_A_PART if self.part else 0
        return any(
            self.start - room <= other.start + turn and other.end + turn <= self.end + room
            for turn in (shift - _DAY, shift, shift + _DAY)
        )

    def gap(self, other: Clock) -> int:
        """The fewest minutes between the two, round the clock; 0 where they meet."""
        step = _HALF_DAY if self.either_half or other.either_half else _DAY
        shift = self._shift_to(other)
        return min(
            max(0, other.start + turn - self.end, self.start - other.end - turn)
            for turn in range(shift - _DAY, shift + _DAY + 1, step)
        )

    def apart(self, other: Clock) -> int:
        """The minutes between the middles of the two, round the clock."""
        return self._middle().gap(other._middle())

    def _is_rounded(self, other: Clock, gap: int) -> bool:
        """Whether the two are one time as far as the coarser of them is rounded; of inexact ones the middles tell."""
        widths = [clock.end - clock.start for clock in (self, other)]
        if max(widths) > _NARROW:
            return gap < _ROUNDED
        most = _NARROW if min(widths) > 0 else _ONE_ROUNDED if max(widths) > 0 else _ROUNDED
        return self.apart(other) < min(most, max(self.room, other.room))

    def _shift_to(self, other: Clock) -> int:
        """What is added to the other's minutes to read them in this one's zone."""
        return 0 if self.zone is None or other.zone is None else (self.zone - other.zone) % _DAY

    def _middle(self) -> Clock:
        at = (self.start + self.end) // 2
        return Clock(at, at, self.zone, self.either_half)


def lean(page: str, start: int) -> tuple[str, int]:
    """The words before a clock time that put an event before or after it, and within how many minutes.

    Returns:
        "just before" and -10, "shortly after" and 20; "" and 0 where there are none.
    """
    if page[start - 4 : start - 1].lower() not in _LEAN_ENDS:
        return "", 0
    match = _LEAN.search(page, max(0, start - _REACH), start)
    if match is None:
        return "", 0
    reach = _JUST if match["just"] else _SHORTLY if match["shortly"] else _SOMETIME
    if page.startswith(_TURNS, start):
        reach = min(_SOMETIME, 2 * reach)
    return match[0].strip(" \n-"), -reach if match["side"].lower() in ("before", "by") else reach


def names_a_day(words: str) -> bool:
    """Whether a clock time is printed with its day: "10 p.m. Monday", not "10 p.m."."""
    return any(word[:3].lower() in _DAY_WORDS and word[:3].isalpha() for word in words.replace(",", " ").split())


def _in_hours(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest} min" if hours and rest else f"{hours} h" if hours else f"{rest} minutes"
