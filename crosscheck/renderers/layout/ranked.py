"""What a format writes of each finding, put in the order of the report: the worst first, then story by story."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

from crosscheck.model import Finding
from crosscheck.spool import Texts


class Ranked:
    """Texts about findings, which come story by story and leave by their rank; those of one rank as they came."""

    def __init__(self) -> None:
        self._texts = Texts()
        self._by_rank: dict[tuple[int, float], array[int]] = {}

    def add(self, finding: Finding, text: str) -> None:
        """Put by what is written of a finding."""
        self._by_rank.setdefault(finding.rank, array("Q")).append(self._texts.add(text))

    def before(self, finding: Finding) -> int:
        """How many texts leave before what is written of a finding, where it comes now."""
        return sum(len(numbers) for rank, numbers in self._by_rank.items() if rank <= finding.rank)

    def __len__(self) -> int:
        return len(self._texts)

    def __iter__(self) -> Iterator[str]:
        for rank in sorted(self._by_rank):
            yield from map(self._texts.__getitem__, self._by_rank[rank])
