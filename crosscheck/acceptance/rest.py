"""What is left of a finding when some of its sides take no part in it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

from crosscheck.model import Agreement, Evidence, Finding

_APART = frozenset({Agreement.CONFLICTING, Agreement.VARIANT, Agreement.SUPERSEDED})
# Of a finding with more distinct values than this, the first ones are set side by side.
_MOST_VALUES = 40


def stands_without(finding: Finding, accepted: Callable[[Evidence], bool]) -> bool:
    """Whether a finding is one still without the sides that are accepted.

    So whoever accepts one side never hides that two others differ. A fault that every side shares stands as long as
    one of them is left.
    """
    rest = [side.claim.value for side in finding.evidence if not accepted(side)]
    if len({side.claim.value for side in finding.evidence}) == 1:
        return bool(rest)
    distinct = list(dict.fromkeys(rest))[:_MOST_VALUES]
    return any(one.relate(other).agreement in _APART for one, other in combinations(distinct, 2))
