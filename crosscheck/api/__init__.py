"""crosscheck from Python: in a notebook, in a script, in a test."""

from crosscheck.api.consistent import assert_consistent
from crosscheck.api.report import Report
from crosscheck.api.sources import Sources
from crosscheck.api.verbs import check, claims

__all__ = ["Report", "Sources", "assert_consistent", "check", "claims"]
