"""A check: one of the closed set of tests that a rule can name, with its typed parameters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Check:
    """What all checks have in common; one without parameters needs no more.

    Attributes:
        name: What a rule file calls it.
        flaw: Where the kind of a claim tells the fault by itself: what it calls the flaw; else "".
        compares: Whether it sets the claims of a fact beside each other: to a fact of one claim it has nothing to say.
        of_articles: Whether it looks at articles as a whole, not at claims.
    """

    name: ClassVar[str]
    flaw: ClassVar[str] = ""
    compares: ClassVar[bool] = False
    of_articles: ClassVar[bool] = False
