"""Claims: what is kept of one that is said of something else."""

from __future__ import annotations

from dataclasses import fields
from decimal import Decimal

from crosscheck import Article, Claim
from crosscheck.kinds.percent import Percent
from crosscheck.model import Flaw, Part, Slot, Span
from crosscheck.text.numerals import Bounds


def test_a_claim_that_is_said_of_something_else_keeps_all_else() -> None:
    text = "Turnout was at least 61 per cent, the clerk said."
    value = Percent(Bounds(Decimal(61), None))
    told = Claim(
        article=Article("a", "a.txt", text),
        span=Span(21, 32),
        kind="percent",
        value=value,
        slot=None,
        part=Part.LEDE,
        sentence=Span(0, len(text)),
        hedge="at least",
        attribution=None,
        pattern="<n> per cent",
        confidence=0.9,
        flaws=(Flaw("rounded", "a rounded share"),),
        steps=("read beside its noun",),
    )

    said = told.said_of(Slot("turnout"), "clerk", 0.5)

    changed = {"slot": Slot("turnout"), "attribution": "clerk", "confidence": 0.5}
    for field in fields(Claim):
        assert getattr(said, field.name) == changed.get(field.name, getattr(told, field.name))
        # A field at its default would be kept by forgetting it.
        assert field.name in changed or getattr(told, field.name) != field.default, f"give the claim a {field.name}"
