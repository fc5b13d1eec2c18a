"""A finding: a rule's objection, with every side as evidence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from crosscheck.model.claim import Claim, Slot
from crosscheck.model.identity import Identity, identify
from crosscheck.model.span import Span
from crosscheck.model.value import Agreement, Json


class Severity(StrEnum):
    """How bad a finding is if it is true: the desk's view, apart from confidence."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for an error, 2 for a note: sorts the worst first."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One side of a disagreement.

    Attributes:
        claim: What is said there.
        marks: Spans of the page, inside the claim's sentence, of the words that differ.
    """

    claim: Claim
    marks: tuple[Span, ...]

    def to_json(self) -> dict[str, Json]:
        """The side as one object of the report contract."""
        article = self.claim.article
        field, span = article.locate(self.claim.span)
        return {
            "article": article.id,
            "field": field,
            "start": span.start,
            "end": span.end,
            "text": self.claim.text,
            "value": self.claim.value.to_json(),
            "source": article.source,
            "sentence": self.claim.sentence.of(article.page),
        }


@dataclass(frozen=True, slots=True)
class Finding:
    """One disagreement, or one flaw, seen by one rule. Neither side is the right one.

    Attributes:
        rule: The rule's id ("durations/prison-term").
        label: The disagreement in a few words for the reader ("Prison term").
        slot: What the sides are about.
        confidence: How sure the program is, 0 to 1; severity is the desk's.
        verdict: The rung of the verdict ladder.
        reason: The likely reason, in plain words.
        advice: What would settle it.
        evidence: Every side; one per claim, in the order of the articles.
        suggestions: Repairs, all sides offered alike.
        suppressed: Why it was accepted, or None.
    """

    rule: str
    label: str
    kind: str
    severity: Severity
    confidence: float
    verdict: Agreement
    story: str
    slot: Slot | None
    message: str
    reason: str
    advice: str
    evidence: tuple[Evidence, ...]
    suggestions: tuple[str, ...] = ()
    suppressed: str | None = None

    @property
    def rank(self) -> tuple[int, float]:
        """Sorts the worst first: by severity, then by how sure the program is, in hundredths."""
        return self.severity.rank, -round(self.confidence, 2)

    @property
    def identity(self) -> Identity:
        """What makes it the same finding tomorrow."""
        return identify(self.rule, self.story, self.slot, (side.claim for side in self.evidence))

    @property
    def fingerprint(self) -> str:
        """The hash of the identity: the same while the same values stand against each other in the same slot."""
        return self.identity.fingerprint

    def to_json(self) -> dict[str, Json]:
        """The finding as one object of the report contract."""
        return {
            "rule": self.rule,
            "kind": self.kind,
            "severity": self.severity.value,
            "confidence": round(self.confidence, 2),
            "verdict": self.verdict.value,
            "story": self.story,
            "subject": self.slot.subject if self.slot else None,
            "attribute": self.slot.attribute if self.slot else None,
            "message": self.message,
            "reason": self.reason,
            "advice": self.advice,
            "evidence": [side.to_json() for side in self.evidence],
            "suggestions": list(self.suggestions),
            "fingerprint": self.fingerprint,
            "suppressed": self.suppressed,
        }
