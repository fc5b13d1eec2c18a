"""The options of a check, with their defaults, and where each comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from crosscheck.model import Severity

NEVER = "never"
#: What ``fail-on`` may be.
FAIL_ON = (*(severity.value for severity in Severity), NEVER)

#: What ``jobs`` may be at most: a slip of the finger must not take the machine.
MOST_JOBS = 256


@dataclass(frozen=True, slots=True)
class Options:
    """The options of one check.

    Attributes:
        paths: What is read where the command line names nothing.
        rules: Rules of one's own: folders, files or packs.
        select: Only these rules; all of them if empty.
        ignore: All rules but these.
        story_by: What makes articles one story.
        format: The report on standard output.
        output: Reports to files, as ``format=file``.
        fail_on: The severity from which on a finding makes the check fail, or "never".
        allow_skipped: Whether something may be left unread.
        names: The file of names in house spelling, or None.
        spacy: The spaCy pipeline that is asked too who is a person, or None.
        comments: Whether comments in the articles accept anything.
        suppressions: The suppressions file, or None.
        baseline: The baseline, or None.
        since: The commit after which findings count, or None for all.
        jobs: How many processes judge the stories; 0 for as many as there are cores.
        max_findings: So many findings do not make the check fail.
        max_rate: By rule, the share of stories, 0 to 1, that may have a finding of it.
    """

    paths: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    story_by: str = "auto"
    format: str = "text"
    output: tuple[str, ...] = ()
    fail_on: str = Severity.ERROR.value
    allow_skipped: bool = False
    names: str | None = None
    spacy: str | None = None
    comments: bool = True
    suppressions: str | None = None
    baseline: str | None = None
    since: str | None = None
    jobs: int = 1
    max_findings: int = 0
    max_rate: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Configuration:
    """The options of one run, and where each comes from.

    Attributes:
        origins: For each field of ``Options``: "default", "--fail-on", or "crosscheck.yaml:3".
    """

    options: Options
    origins: Mapping[str, str]
