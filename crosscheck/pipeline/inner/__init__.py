"""Inside one article: claims that cannot all be true of each other, and what its headline makes of the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from crosscheck.model import Claim, Flaw
from crosscheck.names.person import Cast
from crosscheck.pipeline.inner import (
    birth,
    conversions,
    headline,
    order,
    quoted_above,
    span,
    sums,
    two_clocks,
    two_days,
    whole,
)
from crosscheck.text.page.prose import Prose

Check = Callable[[Prose, Cast, Sequence[Claim]], Iterator[tuple[Claim, Flaw]]]

CHECKS: tuple[Check, ...] = (
    birth.flawed, conversions.flawed, headline.flawed, order.flawed, quoted_above.flawed, span.flawed, sums.flawed,
    two_clocks.flawed, two_days.flawed, whole.flawed,
)  # fmt: skip


def examined(prose: Prose, cast: Cast, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims of one article again, each with the flaws that show beside the others.

    Boilerplate is not examined: a fault in it is not the story's. A check may add a claim for words that
    state nothing but are faulty; such claims come first.

    Args:
        prose: The article.
        cast: Its people.
        claims: Its claims, in the order of the page.
    """
    reported = [claim for claim in claims if claim.part.reports]
    found: dict[int, list[Flaw]] = {}
    read = {id(claim) for claim in claims}
    for check in CHECKS:
        for claim, flaw in check(prose, cast, reported):
            if id(claim) in read:
                found.setdefault(id(claim), []).append(flaw)
            else:
                yield replace(claim, flaws=(flaw,))
    for claim in claims:
        flaws = found.get(id(claim))
        yield replace(claim, flaws=(*claim.flaws, *flaws)) if flaws else claim
