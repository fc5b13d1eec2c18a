"""The report in a few sentences: how much was read, what differs, what is missing."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.model import Lacking, Outcome, Severity, Skipped, Totals
from crosscheck.renderers.layout.wording import SEVERITIES, counted, listed

_NOUNS = ("file", "row", "record", "folder", "article", "rule", "page", "story")


def tally(outcome: Outcome) -> tuple[str, ...]:
    """The one line that opens every report, then one sentence for each thing that is missing."""
    totals, skipped = outcome.totals, outcome.skipped
    sentences = [_opening(totals)]
    if totals.accepted:
        were, is_ = _were(totals.accepted), _is(totals.accepted)
        sentences.append(f"{counted(totals.accepted, 'disagreement')} {were} accepted earlier and {is_} not counted.")
    if skipped:
        sentences.append(f"{_unchecked(skipped)} {_were(len(skipped))} not checked.")
    undated, unsigned = totals.undated, totals.unsigned
    if undated.number and undated.number == unsigned.number == totals.nameless:
        sentences.append(f"No date and no outlet is stated in {_named(undated, totals.articles)}.")
    else:
        for what, lacking in (("date", undated), ("outlet", unsigned)):
            if lacking.number:
                sentences.append(f"No {what} is stated in {_named(lacking, totals.articles)}.")
    return tuple(sentences)


def _opening(totals: Totals) -> str:
    if not totals.articles:
        return "Nothing was checked."
    articles = counted(totals.articles, "article")
    if totals.independent < totals.articles:
        articles += f", {totals.independent} independent"
    if totals.stories > 1:
        comma = "," if totals.independent < totals.articles else ""
        articles += f"{comma} in {counted(totals.stories, 'story', 'stories')}"
    total = sum(totals.standing)
    opening = f"{articles}, {counted(total, 'disagreement')}"
    if total:
        severities = [(totals.of(severity), SEVERITIES[severity]) for severity in Severity]
        opening += ": " + ", ".join(counted(number, noun) for number, noun in severities if number)
    if totals.agreements or totals.articles > totals.stories:
        agree = "agrees" if totals.agreements == 1 else "agree"
        opening += f"; {counted(totals.agreements, 'fact')} {agree}"
    return opening + "."


def _named(lacking: Lacking, of: int) -> str:
    if lacking.number == of and of > 1:
        return f"any of the {of} articles"
    if lacking.number > len(lacking.first):
        return f"{lacking.number} of the {of} articles"
    return listed(lacking.first)


def _unchecked(skipped: Sequence[Skipped]) -> str:
    kinds = {next((noun for noun in _NOUNS if noun in skip.what.casefold().split()), "input") for skip in skipped}
    noun = kinds.pop() if len(kinds) == 1 else "input"
    return counted(len(skipped), noun, "stories" if noun == "story" else "")


def _were(number: int) -> str:
    return "was" if number == 1 else "were"


def _is(number: int) -> str:
    return "is" if number == 1 else "are"
