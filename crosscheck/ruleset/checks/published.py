"""The check ``published``: a date of publication that the text does not bear out."""

from __future__ import annotations

from dataclasses import dataclass

from crosscheck.ruleset.check import Check
from crosscheck.ruleset.record import key
from crosscheck.ruleset.shape import HOURS


@dataclass(frozen=True, slots=True)
class Published(Check):
    """The metadata give another day of publication than the page, or one before what the article tells as past."""

    name = "published"
    of_articles = True

    slack: int = key(HOURS, "let pass what lies no further apart than this", default=24)
