"""A passage: a sentence cut around the words that differ."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from crosscheck.model import Span

ELLIPSIS = "…"

_blanks = re.compile(r"[ \t\r\n\xa0]+")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a passage that is marked, or is not."""

    text: str
    marked: bool


def passage(page: str, sentence: Span, marks: Iterable[Span], reach: int) -> tuple[Run, ...]:
    """The sentence in runs, marked and not in turn.

    Args:
        page: The article's page.
        sentence: The sentence; widened where a mark lies outside it.
        marks: The words that differ, in any order; they may overlap.
        reach: How many characters are kept on either side of a mark. Longer stretches lose
            their middle to an ellipsis, marked ones too past three times that.
    """
    stretches = _merged(marks, page)
    if not stretches:
        return (_run(_head(sentence.of(page).strip(), 2 * reach), marked=False),)
    # A page may be one sentence of megabytes: no more of it is copied than can be shown.
    first, last = stretches[0], stretches[-1]
    before = page[max(min(sentence.start, first.start), first.start - 2 * reach) : first.start]
    after = page[last.end : min(max(sentence.end, last.end), last.end + 2 * reach)]

    runs = [_run(_tail(before.lstrip(), reach), marked=False)]
    end = first.start
    for mark in stretches:
        runs.append(_run(_squeezed(page[end : mark.start], reach, 2 * reach), marked=False))
        runs.append(_run(_squeezed(mark.of(page), reach, 3 * reach), marked=True))
        end = mark.end
    runs.append(_run(_head(after.rstrip(), reach), marked=False))
    return tuple(run for run in runs if run.text)


def _run(text: str, *, marked: bool) -> Run:
    return Run(_blanks.sub(" ", text), marked)


def _merged(marks: Iterable[Span], page: str) -> list[Span]:
    """The marks in order, those that touch or have a blank between them in one."""
    merged: list[Span] = []
    for mark in sorted(marks):
        start, end = max(0, mark.start), min(mark.end, len(page))
        if start >= end:
            continue
        if merged and (start <= merged[-1].end or page[merged[-1].end : start].isspace()):
            merged[-1] = Span(merged[-1].start, max(end, merged[-1].end))
        else:
            merged.append(Span(start, end))
    return merged


def _head(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    cut = text.rfind(" ", limit // 2, limit)
    return text[: cut if cut > 0 else limit].rstrip() + f" {ELLIPSIS}"


def _tail(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    cut = text.find(" ", len(text) - limit, len(text) - limit // 2)
    return f"{ELLIPSIS} " + text[cut if cut > 0 else len(text) - limit :].lstrip()


def _squeezed(text: str, reach: int, limit: int) -> str:
    return text if len(text) <= limit else _head(text, reach) + _tail(text, reach)[len(ELLIPSIS) :]
