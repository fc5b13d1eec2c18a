"""The report as JSON: the contract ``crosscheck.report/1``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from crosscheck.model import Judged, Opening, Outcome, articles_json, ending_json, heading_json, story_json
from crosscheck.renderers.layout.arrays import filled, member
from crosscheck.renderers.layout.place import Places
from crosscheck.renderers.layout.placed import placed
from crosscheck.renderers.layout.ranked import Ranked
from crosscheck.spool import Texts

# The three arrays that grow with the articles stand one step in.
_DEPTH = 1


class Page:
    """One strict JSON object, keys in the order of the contract; each side of a finding has its ``place``."""

    def __init__(self, opening: Opening) -> None:
        self._version = opening.version
        self._articles = Texts()
        self._stories = Texts()
        self._findings = Ranked()

    def add(self, judged: Judged) -> None:
        """Write of a story, its articles and its findings."""
        for article in articles_json(judged.story):
            self._articles.add(member(article, _DEPTH))
        self._stories.add(member(story_json(judged.story), _DEPTH))
        places = Places()
        for finding in judged.findings:
            self._findings.add(finding, member(placed(finding, places), _DEPTH))

    def close(self, outcome: Outcome) -> Iterator[str]:
        """The object, with a newline at the end."""
        arrays: dict[str, Iterable[str]] = {
            "articles": self._articles,
            "stories": self._stories,
            "findings": self._findings,
        }
        page = {**heading_json(self._version), **{name: [] for name in arrays}, **ending_json(outcome)}
        yield from filled(page, arrays, _DEPTH)
