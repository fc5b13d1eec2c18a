"""A finding in a few plain lines, for the machines that show people a message: the sides, the reason, the repairs."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Evidence, Finding
from crosscheck.renderers.layout.passage import passage
from crosscheck.renderers.layout.place import Places
from crosscheck.renderers.layout.wording import clipped, counted, likely_reason, sureness, verdict

_REACH = 60
_MOST_SIDES = 10
_LONGEST = 400


def headline(finding: Finding) -> str:
    """The disagreement in one line: what it is about, and what it says."""
    return clipped(f"{finding.label}: {finding.message}", _LONGEST)


def notice(finding: Finding, places: Places) -> tuple[str, ...]:
    """The finding in lines: the message, each side with its place and sentence, the verdict, what to do."""
    return tuple(_lines(finding, places))


def distinct(finding: Finding) -> tuple[Evidence, ...]:
    """The sides, each wording once for each article: where an article repeats itself, its first place."""
    first: dict[tuple[str, str], Evidence] = {}
    for side in finding.evidence:
        first.setdefault((side.claim.article.id, side.claim.text.casefold()), side)
    return tuple(first.values())


def remedy(finding: Finding) -> Iterator[str]:
    """The likely reason, what would settle it and the repairs, one line each; none is preferred."""
    if reason := likely_reason(finding):
        yield clipped(f"Likely reason: {reason}", _LONGEST)
    if finding.advice:
        yield clipped(f"To settle it: {finding.advice}", _LONGEST)
    for repair in finding.suggestions:
        yield clipped(f"Repair: {repair}", _LONGEST)


def _lines(finding: Finding, places: Places) -> Iterator[str]:
    yield clipped(finding.message, _LONGEST)
    sides = distinct(finding)
    for side in sides[:_MOST_SIDES]:
        yield _side(side, places)
    if len(sides) > _MOST_SIDES:
        yield f"- and {counted(len(sides) - _MOST_SIDES, 'more side')}"
    values = {str(side.claim.value) for side in finding.evidence}
    yield f"Verdict: {verdict(finding.verdict, sides=len(sides), values=len(values))} ({sureness(finding.confidence)})"
    yield from remedy(finding)


def _side(side: Evidence, places: Places) -> str:
    claim = side.claim
    runs = passage(claim.article.page, claim.sentence, side.marks or (claim.span,), _REACH)
    return f"- {places.of(claim)}: {clipped(''.join(run.text for run in runs), _LONGEST)}"
