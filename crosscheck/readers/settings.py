"""What every reader is told: limits, the dataset's story column, the day."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from crosscheck.model import Limits


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of one run.

    Attributes:
        limits: Bars on size and depth.
        story_column: The dataset column that names the story; None means the usual names.
        today: A date of publication after it is refused; None leaves that untested.
    """

    limits: Limits = field(default_factory=Limits)
    story_column: str | None = None
    today: date | None = None
