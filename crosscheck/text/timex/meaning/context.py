"""What is known while a page is read from top to bottom: its day, its thread, what it mentioned last."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from crosscheck.text.page.prose import Sentence
from crosscheck.text.timex.draft import Draft
from crosscheck.text.timex.meaning.moment import Moment
from crosscheck.text.timex.meaning.tense import direction

# A year so far from the day of publication belongs to a past of its own.
_FAR = 2
# A page of news may look back a few times; a narrative has this many days or years of its own at least.
_LEAST_FAR = 4
# So many of them stand against one word that points from the day of publication.
_POINTING_WEIGHT = 4
# A year is an aside when this many years stated after it lie nearer to the one before it.
_AHEAD = 2
_WINDOW = 200
_LONGEST_LABEL = 64
_BESIDE = frozenset(
    "in at on by for from to the of until till untill through thru and or but between since after before during later "
    "earlier than - @".split()
)


@dataclass(slots=True)
class Context:
    """What later expressions lean on.

    Attributes:
        low: The page in lower case.
        sentences: Its sentences.
        anchor: The day of publication, or None.
        narrative: Whether the page tells the past in the order of its dates.
        label: Whether the page is times and nothing else; a line of a calendar looks ahead.
        starts: Where sentences start.
        published: The day of publication in words.
        asides: Starts of drafts that do not carry the narrative on.
        stated: The years that the narrative states, with their places.
        last: The last time mentioned that carries the text on.
        latest: The last time mentioned, asides included.
        period: The last quarter mentioned.
    """

    low: str
    sentences: Sequence[Sentence]
    anchor: date | None
    narrative: bool
    label: bool
    starts: list[int]
    published: str = ""
    asides: frozenset[int] = frozenset()
    stated: list[tuple[int, int]] = field(default_factory=list)
    last: Moment | None = None
    latest: Moment | None = None
    period: Moment | None = None

    @classmethod
    def of(cls, low: str, sentences: Sequence[Sentence], anchor: date | None, drafts: Sequence[Draft]) -> Context:
        """The context before the first expression of a page."""
        starts = [sentence.span.start for sentence in sentences]
        published = f"publication date {anchor.isoformat()}" if anchor else ""
        context = cls(low, sentences, anchor, _is_narrative(drafts, anchor), _is_label(low, drafts), starts, published)
        if context.narrative:
            context.asides = _asides(low, drafts)
            context.stated = [
                (draft.start, draft.year)
                for draft in drafts
                if draft.year is not None and draft.start not in context.asides
            ]
        return context

    def told(self, moment: Moment | None) -> str:
        """A moment of the text in words."""
        return f"the text's {moment.value}" if moment else ""

    def direction(self, draft: Draft) -> int:
        """-1 or 1: where the sentence of a draft looks."""
        index = bisect_right(self.starts, draft.start) - 1
        if index < 0:
            first, last = max(0, draft.start - _WINDOW), draft.end + _WINDOW
        else:
            span = self.sentences[index].span
            first, last = span.start, max(span.end, draft.end)
        weekday = draft.weekday is not None and draft.day is None
        way = direction(self.low, draft.start, draft.end, first, last, weekday=weekday)
        return way or (1 if self.label else -1)

    def within_stated_years(self, year: int, position: int) -> int:
        """A year moved into the years stated before and after a place, where these run forward."""
        index = bisect_right(self.stated, (position, 9999))
        if 0 < index < len(self.stated):
            before, after = self.stated[index - 1][1], self.stated[index][1]
            if before <= after:
                return min(max(year, before), after)
        return year


def _is_label(low: str, drafts: Sequence[Draft]) -> bool:
    """Whether nothing but prepositions and the like stands beside the times of a short page."""
    if len(low) > _LONGEST_LABEL:
        return False
    beside, end = "", 0
    for draft in drafts:
        beside, end = f"{beside} {low[end : draft.start]}", draft.end
    return _BESIDE.issuperset(f"{beside} {low[end:]}".replace(".", " ").replace(",", " ").split())


def _is_narrative(drafts: Sequence[Draft], anchor: date | None) -> bool:
    """Whether a page tells of a past of its own, rather than of the days before it was printed.

    News points from its day of publication ("Friday", "last week"); a narrative carries its own
    dates, most of them far from that day.
    """
    far = near = pointing = dated = 0
    for draft in drafts:
        if draft.year is not None:
            dated += draft.month is not None
            if anchor is None or abs(draft.year - anchor.year) >= _FAR:
                far += 1
            else:
                near += 1
        elif (draft.weekday and not draft.day) or (draft.unit and draft.base == "anchor" and draft.shift is not None):
            pointing += 1
    if anchor is None and dated < _LEAST_FAR:
        return False
    return far >= _LEAST_FAR and far > _POINTING_WEIGHT * pointing + near


def _asides(low: str, drafts: Sequence[Draft]) -> frozenset[int]:
    """Starts of the years in a narrative that leave its thread: sources, births, later inquiries.

    A year counts as an aside where those stated next lie nearer to the one before it, and so does
    an earlier one that something is compared with ("the largest since 1707").
    """
    years = [(draft.start, draft.year) for draft in drafts if draft.year is not None]
    outside: set[int] = set()
    current: int | None = None
    for index, (start, year) in enumerate(years):
        ahead = [later for _, later in years[index + 1 : index + 1 + _AHEAD]]
        if current is None:
            current = year
        elif (year < current and low.endswith("since ", 0, start)) or (
            ahead and all(abs(later - current) < abs(later - year) for later in ahead)
        ):
            outside.add(start)
        else:
            current = year
    return frozenset(outside)
