"""A finding of the report contract, each side with its place in the file."""

from __future__ import annotations

from crosscheck.model import Finding, Json
from crosscheck.renderers.layout.place import Places


def placed(finding: Finding, places: Places) -> dict[str, Json]:
    """The finding as JSON, and in each side of its evidence a ``place``.

    A place has ``path``, ``start`` and ``end`` (exclusive), each a 1-based ``line`` and ``column`` in code points or
    null where the file has none, and ``pointer``, the field of a row.
    """
    evidence: list[Json] = [{**side.to_json(), "place": places.of(side.claim).to_json()} for side in finding.evidence]
    return {**finding.to_json(), "evidence": evidence}
