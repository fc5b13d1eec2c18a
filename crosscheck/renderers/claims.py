"""Every claim that was read: what ``crosscheck claims`` prints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from crosscheck.model import Claim, Json
from crosscheck.renderers.layout.lines import row, wrap
from crosscheck.renderers.layout.wording import clipped
from crosscheck.renderers.safe import safe_json, safe_line

_WIDTH = 80
_COLUMNS = (12, 12, 26, 24)
_TITLES = ("span", "kind", "words", "value")
_INDENT = " " * 28
_LONGEST = 240


def render_claims(
    claims: Iterable[Claim],
    format: Literal["text", "jsonl"],  # noqa: A002
    *,
    explain: bool = False,
) -> Iterator[str]:
    """The claims in the order they come, as pieces of output that each end a line.

    Args:
        claims: Those of one article together.
        format: "text" is a table per article, 80 columns wide: span (code points of the text, or
            of the title where it says so), kind, words, value in plain words, and under them
            what the value is of and which pattern read it. "jsonl" is one object of the claims
            contract a line.
        explain: Whether to add how each was read: its anchor, the readings that were rejected.

    Yields:
        Whole lines, one or several at a time.
    """
    return _jsonl(claims, explain=explain) if format == "jsonl" else _text(claims, explain=explain)


def _jsonl(claims: Iterable[Claim], *, explain: bool) -> Iterator[str]:
    for claim in claims:
        steps: dict[str, Json] = {"steps": list(claim.steps)} if explain else {}
        yield safe_json(claim.to_json() | steps) + "\n"


def _text(claims: Iterable[Claim], *, explain: bool) -> Iterator[str]:
    current = None
    for claim in claims:
        article = claim.article
        if article.id != current:
            yield "\n" if current is not None else ""
            heading = (article.id, article.source or "outlet not stated", article.published or "date not stated")
            yield _lines(wrap(safe_line("; ".join(heading)), _WIDTH))
            yield _lines([*row(_TITLES, _COLUMNS), "-" * _WIDTH])
            current = article.id
        yield _entry(claim, explain=explain)
    if current is None:
        yield "No claims were read.\n"


def _entry(claim: Claim, *, explain: bool) -> str:
    field, span = claim.article.locate(claim.span)
    place = f"{span.start}-{span.end}"
    cells = (place if field == "text" else f"{field} {place}", claim.kind, claim.text, str(claim.value))
    lines = row([safe_line(clipped(cell, _LONGEST)) for cell in cells], _COLUMNS)
    lines += wrap(safe_line("; ".join(_remarks(claim))), _WIDTH, indent=_INDENT)
    for step in claim.steps if explain else ():
        lines += wrap(safe_line(f"- {step}"), _WIDTH, indent=_INDENT)
    return _lines(lines)


def _remarks(claim: Claim) -> Iterator[str]:
    if claim.slot:
        attribute = f"{claim.slot.attribute} ({claim.slot.scope})" if claim.slot.scope else claim.slot.attribute
        yield f"{clipped(claim.slot.subject, _LONGEST)}: {attribute}" if claim.slot.subject else attribute
    yield claim.part.value
    if claim.hedge:
        yield f"hedge: {claim.hedge}"
    if claim.attribution:
        yield f"citing {claim.attribution}"
    for flaw in claim.flaws:
        yield f"{flaw.check}: {flaw.message}"
    if claim.pattern:
        yield f"pattern {claim.pattern}"


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
