"""A rule: what to look for, when to care, and examples on both sides."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from crosscheck.model import Severity


class Compare(StrEnum):
    """The closed set of checks."""

    VALUES = "values"  # articles give values that cannot both be true
    SPELLINGS = "spellings"  # one name or word, spelt in two ways
    WORDING = "wording"  # one saying is quoted in two wordings
    HEADLINE = "headline"  # the headline says one thing, the text below it another
    FLAW = "flaw"  # a fault inside one claim


class Status(StrEnum):
    """How far a rule can be trusted."""

    EXPERIMENTAL = "experimental"
    STABLE = "stable"
    DEPRECATED = "deprecated"


@dataclass(frozen=True, slots=True)
class Check:
    """The test of a rule.

    Attributes:
        compare: Which one.
        flaw: The flaw that FLAW looks for.
        inside: Whether VALUES also looks for two values inside one article.
    """

    compare: Compare
    flaw: str = ""
    inside: bool = False


@dataclass(frozen=True, slots=True)
class Unless:
    """A case in which a finding is dropped, or made a note.

    Attributes:
        name: One of ``UNLESS``.
        hours: For "published-apart": how many hours lie between.
        then: The severity it falls to; None drops it.
    """

    name: str
    hours: int = 0
    then: Severity | None = None


UNLESS = {
    "hedged": "one of the values carries a hedge (about, at least, some)",
    "published-apart": "the reports were published further apart than `over`",
    "rival-speakers": "every value is attributed, and to different speakers",
    "captions": "a value stands only in captions",
}


@dataclass(frozen=True, slots=True)
class ExampleArticle:
    """An article of an example."""

    text: str
    title: str | None = None
    published: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """Articles that a rule must flag, or must leave alone.

    Attributes:
        words: The words of the sides that a flagged example must show, or empty for any.
    """

    name: str
    articles: tuple[ExampleArticle, ...]
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule file.

    Attributes:
        id: Its path below the rules folder, without the suffix.
        kinds: The kinds of claims it looks at.
        attributes: The slots it looks at; empty means every slot.
        confidence: Below it a finding is shown as a note.
    """

    id: str
    path: str
    summary: str
    kinds: tuple[str, ...]
    attributes: tuple[str, ...]
    check: Check
    unless: tuple[Unless, ...]
    severity: Severity
    confidence: float
    status: Status
    message: str
    why: str
    advice: str
    false_positives: tuple[str, ...]
    flags: tuple[Example, ...]
    allows: tuple[Example, ...]

    @property
    def label(self) -> str:
        """The rule's name as a reader sees it: "Prison term"."""
        return self.id.rsplit("/", 1)[-1].replace("-", " ").capitalize()
