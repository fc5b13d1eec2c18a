"""crosscheck: reads several news articles about one story and shows where they disagree on facts.

    >>> import crosscheck
    >>> report = crosscheck.check(["a.txt", "b.txt"])
    >>> print(report)

The words below are loaded when they are first used, so that importing the package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from crosscheck.api import Report, assert_consistent, check, claims
    from crosscheck.model import Article, Claim, Fault, Finding
    from crosscheck.names.comparison.compare import compare_names
    from crosscheck.readers import read
    from crosscheck.renderers import render
    from crosscheck.ruleset import load_rules

__all__ = [
    "Article", "Claim", "Fault", "Finding", "Report", "assert_consistent", "check", "claims", "compare_names",
    "load_rules", "read", "render",
]  # fmt: skip

_HOMES = {
    "Article": "model",
    "Claim": "model",
    "Fault": "model",
    "Finding": "model",
    "Report": "api",
    "assert_consistent": "api",
    "check": "api",
    "claims": "api",
    "compare_names": "names.comparison.compare",
    "load_rules": "ruleset",
    "read": "readers",
    "render": "renderers",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - each word has the type of its home
    if name not in _HOMES:
        raise AttributeError(f"module 'crosscheck' has no attribute '{name}'")
    return getattr(import_module(f"crosscheck.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
