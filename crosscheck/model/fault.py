"""What can go wrong for a user, as one line that names the place and the remedy."""

from __future__ import annotations


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

    def __str__(self) -> str:
        place = ":".join(str(p) for p in (self.path, self.line, self.column) if p is not None)
        return f"{place}: {self.message}" if place else self.message
