"""Which column of a dataset holds what: guessed by the usual names, and told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

_NAMES: dict[str, tuple[str, ...]] = {
    "id": ("id", "article_id", "doc_id"),
    "text": ("text", "body", "content", "article"),
    "title": ("title", "headline"),
    "source": ("source", "outlet", "publisher"),
    "published": ("published", "date", "published_at", "publication_date", "date_published", "pub_date"),
    "language": ("language", "lang"),
    "story": ("story", "story_id", "cluster", "event_id"),
}
_MOST_NAMED = 20


@dataclass(slots=True)
class Columns:
    """The columns of one dataset, learned row by row.

    A row is asked for each field under its usual names, the most usual first; so rows of mixed
    origin are read too. What was used is remembered, for the note.

    Attributes:
        story: The column that the user names for the story, or None.
    """

    story: str | None = None
    _used: dict[str, dict[str, None]] = field(default_factory=dict)
    _seen: dict[str, None] = field(default_factory=dict)

    def pick(self, row: Mapping[str, object]) -> dict[str, str]:
        """The row's column for every field that it has one for."""
        picked: dict[str, str] = {}
        folded: dict[str, str] | None = None
        for wanted, names in _NAMES.items():
            if wanted == "story" and self.story is not None:
                names = (self.story,)  # noqa: PLW2901 - the user's word replaces the guess
            column = next((name for name in names if name in row), None)
            if column is None:
                if folded is None:
                    folded = {name.strip().lower(): name for name in row}
                column = next((folded[name.lower()] for name in names if name.lower() in folded), None)
            if column is not None:
                picked[wanted] = column
                self._used.setdefault(wanted, {})[column] = None
        if len(self._seen) < _MOST_NAMED:
            self._seen.update(dict.fromkeys(list(row)[:_MOST_NAMED]))
        return picked

    @property
    def found(self) -> tuple[str, ...]:
        """Names of columns that the rows have, at most some twenty."""
        return tuple(self._seen)[:_MOST_NAMED]

    @property
    def lacks_story(self) -> bool:
        """Whether the user named a story column that no row has."""
        return self.story is not None and "story" not in self._used

    @property
    def note(self) -> str:
        """What was guessed: ``text=body, title=headline; no column for source``."""
        used = ", ".join(f"{wanted}={' or '.join(self._used[wanted])}" for wanted in _NAMES if wanted in self._used)
        absent = ", ".join(wanted for wanted in _NAMES if wanted not in self._used)
        return used + (f"; no column for {absent}" if absent else "")

    def nearest(self, name: str) -> str:
        """The columns that there are, and the one most like ``name``, as the end of a message."""
        from difflib import get_close_matches

        near = get_close_matches(name, self.found, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        return f"its columns: {', '.join(self.found) or 'none'}{hint}"


def is_usual(column: str) -> bool:
    """Whether a column's name is one of the usual ones, in any case."""
    return any(column.strip().lower() in names for names in _NAMES.values())


def usual_names(wanted: str) -> str:
    """The names that a field is looked for under, in words: "text, body, content or article"."""
    *most, last = _NAMES[wanted]
    return f"{', '.join(most)} or {last}"
