"""A report that a notebook can show and a table can be made of."""

from __future__ import annotations

from dataclasses import dataclass, fields
from html import escape
from typing import TYPE_CHECKING

from crosscheck import model
from crosscheck.renderers import render
from crosscheck.renderers.layout.says import Saying, says
from crosscheck.renderers.layout.tally import tally
from crosscheck.renderers.safe import safe_text

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl

_WHOLE = ("line", "column")
_SHARES = ("confidence",)
_MOST_SHOWN = 200
_TOO_LONG = "<p>See <code>to_pandas()</code>, or the page: <code>crosscheck.render(report, 'html')</code></p>"


@dataclass(frozen=True, slots=True, repr=False)
class Report(model.Report):
    """What ``check`` found: printed it is the text report, in a notebook it is the page."""

    @classmethod
    def of(cls, report: model.Report) -> Report:
        """The same report, with what this class adds."""
        return cls(**{field.name: getattr(report, field.name) for field in fields(report)})

    def to_pandas(self) -> pd.DataFrame:
        """The who-says-what table, one line for each thing that an article says; see ``--format csv``.

        Lines without a ``rule`` are facts that agree. ``fingerprint`` tells the findings apart.

        Raises:
            ImportError: pandas is not installed.
        """
        try:
            import pandas as pd
        except ImportError:
            raise _missing("pandas") from None
        frame = pd.DataFrame(says(self), columns=Saying._fields)
        return frame.astype(dict.fromkeys(_WHOLE, "Int64") | dict.fromkeys(_SHARES, "float64"))

    def to_polars(self) -> pl.DataFrame:
        """The same table for polars.

        Raises:
            ImportError: polars is not installed.
        """
        try:
            import polars as pl
        except ImportError:
            raise _missing("polars") from None
        types: dict[str, type[pl.DataType]] = dict.fromkeys(Saying._fields, pl.String)
        types |= dict.fromkeys(_WHOLE, pl.Int64) | dict.fromkeys(_SHARES, pl.Float64)
        return pl.DataFrame(list(says(self)), schema=types, orient="row")

    def __str__(self) -> str:
        return render(self, "text")

    def __repr__(self) -> str:
        return f"<Report: {tally(self.outcome)[0]}>"

    def _repr_html_(self) -> str:
        """The page in a frame of its own: its styles stay inside, and no script of it runs.

        Of a dataset, whose page would be longer than a notebook bears, it is the tally.
        """
        if len(self.articles) > _MOST_SHOWN:
            return f"<p>{escape(safe_text(' '.join(tally(self.outcome))))}</p>{_TOO_LONG}"
        page = escape(render(self, "html"))
        return f'<iframe sandbox srcdoc="{page}" style="width: 100%; height: 40em; border: 0"></iframe>'


def _missing(library: str) -> ImportError:
    return ImportError(f"to_{library}() needs {library}: pip install {library}")
