"""An objection: what a check holds against some claims, before a rule says how bad it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from crosscheck.model import Agreement, Claim, Slot, Span
from crosscheck.model.frozen import frozen
from crosscheck.pipeline.judgement import marks


@frozen
class Objection:
    """What is wrong, shown by claims.

    Attributes:
        kind: The kind of the claims.
        slot: What they are about.
        claims: Every side, in the order of the articles.
        agreement: The rung of the verdict ladder.
        reason: The likely reason, in plain words.
        confidence: 0 to 1.
        repairs: Every repair that would mend it, none before another.
        flaw: The fault in plain words, where one claim or article shows it alone; its confidence then does not
            depend on what the claim is of.
        mark: Which words of each side differ from the others.
    """

    kind: str
    slot: Slot
    claims: Sequence[Claim]
    agreement: Agreement
    reason: str
    confidence: float
    repairs: tuple[str, ...] = ()
    flaw: str = ""
    mark: Callable[[Sequence[Claim]], list[tuple[Span, ...]]] = marks.unshared
