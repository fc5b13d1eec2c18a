"""The nouns: frozen values that every other room reads and none changes."""

from crosscheck.model.article import Article, Ignore, Part, Section, blanked
from crosscheck.model.claim import BY_PLACE, KINDS, Claim, Flaw, Slot
from crosscheck.model.descriptor import Descriptor
from crosscheck.model.fault import Fault, all_of
from crosscheck.model.finding import Evidence, Finding, Severity
from crosscheck.model.identity import Identity, identify, spellings
from crosscheck.model.interval import Interval
from crosscheck.model.limits import Limits
from crosscheck.model.progress import Judged, Opening, Outcome
from crosscheck.model.report import Report, articles_json, ending_json, heading_json, story_json
from crosscheck.model.skipped import Skipped
from crosscheck.model.span import Span
from crosscheck.model.story import Fact, Story
from crosscheck.model.totals import Lacking, Totals
from crosscheck.model.value import FITTING, Agreement, Json, Relation, Value, may_be_one
from crosscheck.model.version import VERSION

__all__ = [
    "BY_PLACE",
    "FITTING",
    "KINDS",
    "VERSION",
    "Agreement",
    "Article",
    "Claim",
    "Descriptor",
    "Evidence",
    "Fact",
    "Fault",
    "Finding",
    "Flaw",
    "Identity",
    "Ignore",
    "Interval",
    "Json",
    "Judged",
    "Lacking",
    "Limits",
    "Opening",
    "Outcome",
    "Part",
    "Relation",
    "Report",
    "Section",
    "Severity",
    "Skipped",
    "Slot",
    "Span",
    "Story",
    "Totals",
    "Value",
    "all_of",
    "articles_json",
    "blanked",
    "ending_json",
    "heading_json",
    "identify",
    "may_be_one",
    "spellings",
    "story_json",
]  # fmt: skip
