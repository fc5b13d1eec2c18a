"""crosscheck: reads several news articles about one story and shows where they disagree on facts.

    >>> import crosscheck
    >>> report = crosscheck.check(crosscheck.read(["a.txt", "b.txt"]).articles, crosscheck.load_rules())

The words below are loaded when they are first used, so that importing the package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crosscheck.model import Article, Claim, Finding, Report
    from crosscheck.names.compare import compare_names
    from crosscheck.pipeline import check, claims
    from crosscheck.readers import read
    from crosscheck.ruleset import load_rules

__all__ = ["Article", "Claim", "Finding", "Report", "check", "claims", "compare_names", "load_rules", "read"]

_HOMES = {
    "Article": "model",
    "Claim": "model",
    "Finding": "model",
    "Report": "model",
    "check": "pipeline",
    "claims": "pipeline",
    "compare_names": "names.compare",
    "load_rules": "ruleset",
    "read": "readers",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - each word has the type of its home
    if name not in _HOMES:
        raise AttributeError(f"module 'crosscheck' has no attribute '{name}'")
    return getattr(import_module(f"crosscheck.{_HOMES[name]}"), name)
