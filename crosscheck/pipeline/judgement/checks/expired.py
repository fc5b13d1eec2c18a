"""Expired: something announced whose day is over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from crosscheck.model import Agreement, Claim, Fact, Story
from crosscheck.pipeline.judgement.measure import day_of
from crosscheck.pipeline.judgement.objection import Objection
from crosscheck.pipeline.judgement.to_come import is_announced
from crosscheck.ruleset.checks import Against, Expired

_SURE = 0.7


def object_to(check: Expired, facts: Sequence[Fact], story: Story) -> Iterator[Objection]:
    """One objection a day that is announced as still to come and was over by then."""
    days = [(day, article) for article in story.articles if (day := article.published_day) is not None]
    last = max(days, key=lambda dated: dated[0], default=None)
    for fact in facts:
        late: list[Claim] = []
        for claim in fact.claims:
            own = claim.article.published_day
            until = own if check.against is Against.OWN else last and last[0]
            day = day_of(claim.value)
            if day is None or own is None or until is None or not is_announced(claim):
                continue
            if day < own if check.against is Against.OWN else own <= day < until:
                late.append(claim)
        if late:
            yield _objection(check, fact, late, last[0] if last else None)


def _objection(check: Expired, fact: Fact, late: Sequence[Claim], last: date | None) -> Objection:
    day = day_of(late[0].value)
    if check.against is Against.OWN:
        told = f"{day} is told as still to come in an article of {late[0].article.published_day}"
        reason = "another day or year is meant, or the text is older than its date"
    else:
        told = f"{day} was still to come in the earlier report; by {last} it was over"
        reason = "a later report"
    return Objection(fact.kind, fact.slot, late, Agreement.CONFLICTING, reason, _SURE, flaw=told)
