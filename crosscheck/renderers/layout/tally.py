"""The report in a few sentences: how much was read, what differs, what is missing."""

from __future__ import annotations

from collections.abc import Sequence

from crosscheck.model import Article, Report, Severity, Skipped
from crosscheck.renderers.layout.wording import SEVERITIES, counted, listed

_NOUNS = ("file", "row", "record", "folder", "article", "rule", "page")
_NAMED = 4


def tally(report: Report) -> tuple[str, ...]:
    """The one line that opens every report, then one sentence for each thing that is missing."""
    articles = report.articles
    sentences = [_opening(report)]
    settled = sum(finding.suppressed is not None for finding in report.findings)
    if settled:
        sentences.append(
            f"{counted(settled, 'disagreement')} {_were(settled)} accepted earlier and {_is(settled)} not counted."
        )
    if report.skipped:
        sentences.append(
            f"{counted(len(report.skipped), _noun(report.skipped))} {_were(len(report.skipped))} not checked."
        )
    undated = [article for article in articles if article.published is None]
    unsigned = [article for article in articles if article.source is None]
    if undated and undated == unsigned:
        sentences.append(f"No date and no outlet is stated in {_named(undated, len(articles))}.")
    else:
        sentences += [f"No date is stated in {_named(undated, len(articles))}."] if undated else []
        sentences += [f"No outlet is stated in {_named(unsigned, len(articles))}."] if unsigned else []
    return tuple(sentences)


def _opening(report: Report) -> str:
    if not report.articles:
        return "Nothing was checked: no article could be read."
    articles = counted(len(report.articles), "article")
    if report.independent < len(report.articles):
        articles += f", {report.independent} independent"
    if len(report.stories) > 1:
        comma = "," if report.independent < len(report.articles) else ""
        articles += f"{comma} in {counted(len(report.stories), 'story', 'stories')}"
    severities = [(report.count(severity), SEVERITIES[severity]) for severity in Severity]
    total = sum(number for number, _ in severities)
    opening = f"{articles}, {counted(total, 'disagreement')}"
    if total:
        opening += ": " + ", ".join(counted(number, noun) for number, noun in severities if number)
    agreements = len(report.agreements)
    if agreements or len(report.articles) > len(report.stories):
        opening += f"; {counted(agreements, 'fact')} {'agrees' if agreements == 1 else 'agree'}"
    return opening + "."


def _named(lacking: Sequence[Article], of: int) -> str:
    if len(lacking) == of and of > 1:
        return f"any of the {of} articles"
    if len(lacking) > _NAMED:
        return f"{len(lacking)} of the {of} articles"
    return listed([article.id for article in lacking])


def _noun(skipped: Sequence[Skipped]) -> str:
    kinds = {next((noun for noun in _NOUNS if noun in skip.what.casefold().split()), "input") for skip in skipped}
    return kinds.pop() if len(kinds) == 1 else "input"


def _were(number: int) -> str:
    return "was" if number == 1 else "were"


def _is(number: int) -> str:
    return "is" if number == 1 else "are"
