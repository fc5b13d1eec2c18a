"""``check`` and ``claims``: the same as the commands, on paths, articles or texts."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from pathlib import Path

from crosscheck import model, pipeline
from crosscheck.acceptance import accept, read_baseline, read_suppressions
from crosscheck.api.report import Report
from crosscheck.api.sources import Sources, gather
from crosscheck.model import Claim
from crosscheck.names.comparison.house import HouseNames
from crosscheck.names.reading.recogniser import spacy_recogniser
from crosscheck.pipeline.batches import batches
from crosscheck.pipeline.group import group
from crosscheck.pipeline.sparing import Sparing
from crosscheck.ruleset import Rule, load_rules, shipped_rules
from crosscheck.ruleset.house_names import read_house_names

File = str | os.PathLike[str]
Rules = File | Iterable[Rule | File]


def check(
    sources: Sources,
    rules: Rules | None = None,
    *,
    story_by: str = "auto",
    comments: bool = True,
    suppressions: File | None = None,
    baseline: File | None = None,
    names: File | None = None,
    spacy: str | None = None,
) -> Report:
    """Where articles disagree on facts.

        >>> crosscheck.check(["a.txt", "b.txt"])
        >>> crosscheck.check("news.jsonl", ["my-rules/", "court"], story_by="event_id")
        >>> crosscheck.check({"Herald": "…", "Courier": "…"})

    Args:
        sources: Paths (files, folders, datasets), articles, or a mapping from name to text.
        rules: Folders, files and packs beside the shipped rules; or rules from ``load_rules``, and no others.
        story_by: What makes articles one story: "auto", "folder", "one" or a dataset's column.
        comments: Whether a comment in an article can accept a finding there.
        suppressions: A file of findings that are accepted.
        baseline: A file of findings that were there before.
        names: A file of names that the desk spells in its own way.
        spacy: An installed spaCy pipeline whose evidence of who is a person counts too.

    Raises:
        Fault: Nothing could be read, or one of the other files has a mistake. What else could not be read, and a
            story in which there is an internal error, is listed in ``skipped`` of the report.

    Warns:
        UserWarning: An entry of the suppressions or the baseline is not needed any more, or has expired.
    """
    in_force = _in_force(rules)
    batch = gather(sources, story_by)
    recogniser = spacy_recogniser(spacy) if spacy else None
    house = _house(Path(names)) if names else None
    judge = Sparing(pipeline.Judge(in_force, recogniser, house))
    judged = chain.from_iterable(map(judge, batches(batch.articles, group(batch.articles))))
    found = pipeline.report_of(judged, in_force, batch.skipped)
    report, remarks = _accepted(found, in_force, suppressions, baseline, comments=comments)
    for remark in remarks:
        warnings.warn(remark, stacklevel=2)
    return Report.of(report)


def claims(sources: Sources, *, story_by: str = "auto", spacy: str | None = None) -> Iterator[Claim]:
    """Every claim that is read, story by story: "what do you see?".

    Args:
        sources: As for ``check``.
        story_by: As for ``check``.
        spacy: As for ``check``.
    """
    recogniser = spacy_recogniser(spacy) if spacy else None
    return pipeline.claims(gather(sources, story_by).articles, recogniser=recogniser)


def _in_force(rules: Rules | None) -> tuple[Rule, ...]:
    if rules is None:
        return load_rules()
    given = [rules] if isinstance(rules, str | os.PathLike) else list(rules)
    files = [Path(one) if isinstance(one, os.PathLike) else one for one in given if not isinstance(one, Rule)]
    loaded = load_rules([shipped_rules(), *files]) if files else ()
    return (*loaded, *(one for one in given if isinstance(one, Rule)))


def _house(file: Path) -> HouseNames:
    return HouseNames({spelling.name: spelling.instead_of for spelling in read_house_names(file)})


def _accepted(
    report: model.Report, rules: Sequence[Rule], suppressions: File | None, baseline: File | None, *, comments: bool
) -> tuple[model.Report, tuple[str, ...]]:
    """The report with what is accepted today: by comments in the articles, by the files; and remarks on these."""
    commented = comments and any(article.ignores for article in report.articles)
    if not (suppressions or baseline or commented):
        return report, ()
    in_force = {rule.id for rule in rules}
    every = in_force | {rule.id for rule in load_rules(every=True)}
    accepted = accept(
        report,
        rules=every,
        left_out=every - in_force,
        comments=comments,
        suppressions=read_suppressions(Path(suppressions), every) if suppressions else (),
        baseline=read_baseline(Path(baseline)) if baseline else None,
        today=date.today(),  # noqa: DTZ011 - a day on which an acceptance ends is that of the desk
    )
    return accepted.report, accepted.balance.remarks
