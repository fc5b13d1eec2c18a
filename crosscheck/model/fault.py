"""What can go wrong for a user, as one line that names the place and the remedy."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

T = TypeVar("T")


class Fault(Exception):
    """The user's mistake, or a file that cannot be read: one clear line, exit status 2.

    Printed as ``path:line:column: message``, then the line itself where it is known.
    """

    def __init__(
        self,
        message: str,
        *,
        path: str | None = None,
        line: int | None = None,
        column: int | None = None,
        excerpt: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line
        self.column = column
        self.excerpt = excerpt
        self.further: tuple[Fault, ...] = ()

    @property
    def all(self) -> tuple[Fault, ...]:
        """This fault and those that were found along with it."""
        return (self, *self.further)

    def __str__(self) -> str:
        place = ":".join(str(p) for p in (self.path, self.line, self.column) if p is not None)
        return f"{place}: {self.message}" if place else self.message


def all_of(attempts: Iterable[Callable[[], T]], faults: Sequence[Fault] = ()) -> list[T]:
    """What each attempt gives, in order.

    Args:
        attempts: Each may raise a fault.
        faults: Faults that were found before.

    Raises:
        Fault: With the faults of every attempt that failed, and those found before.
    """
    found = list(faults)
    given: list[T] = []
    for attempt in attempts:
        try:
            given.append(attempt())
        except Fault as fault:
            found.append(fault)
    if found:
        raise _together(found)
    return given


def _together(faults: Sequence[Fault]) -> Fault:
    """Faults as one that carries the others along, in the order of the files and lines."""
    flat = sorted((one for fault in faults for one in fault.all), key=_place)
    first = Fault(flat[0].message, path=flat[0].path, line=flat[0].line, column=flat[0].column, excerpt=flat[0].excerpt)
    first.further = tuple(flat[1:])
    return first


def _place(fault: Fault) -> tuple[str, int, int]:
    return fault.path or "", fault.line or 0, fault.column or 0
