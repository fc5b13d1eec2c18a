"""Published: a date of publication that the page or the text does not bear out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from crosscheck.model import Article, Claim, Fact, Story
from crosscheck.pipeline.judgement.measure import day_of
from crosscheck.pipeline.judgement.objection import Objection
from crosscheck.pipeline.judgement.to_come import is_told_as_past
from crosscheck.pipeline.judgement.whole_article import about, against
from crosscheck.ruleset.checks import Published
from crosscheck.text.page.anatomy import anatomy
from crosscheck.text.page.dateline import stamp_in

_ATTRIBUTE = "day of publication"
# A date of a hearing or a deadline stands in the past tense too: "was set for review on June 18".
_BY_PAGE, _BY_TEXT = 0.8, 0.4


def object_to(check: Published, facts: Sequence[Fact], story: Story) -> Iterator[Objection]:
    """One objection an article whose metadata another day on its page, or in its text, speaks against."""
    del facts
    slack = timedelta(hours=check.slack)
    told = _days_told(story)
    for article in story.articles:
        if (published := article.published_day) is None:
            continue
        stamp = stamp_in(article.page, anatomy(article.page, article.text_start))
        if stamp is not None and abs((on_page := date.fromisoformat(stamp[0][:10])) - published) > slack:
            claim = about(article, _ATTRIBUTE, f"the page says {on_page}", stamp[1])
            yield _objection(article, claim, f"the metadata say {published}, the page {on_page}", _BY_PAGE)
            continue
        late = [claim for day, claim in told.get(article.id, ()) if day - published > slack and is_told_as_past(claim)]
        if late:
            claim = about(article, _ATTRIBUTE, f"the text tells of {late[0].value}", late[0].span)
            told_as = f"published on {published}, and tells of {late[0].value} as past"
            yield _objection(article, claim, told_as, _BY_TEXT)


def _days_told(story: Story) -> dict[str, list[tuple[date, Claim]]]:
    """The days that each article states in figures, of events."""
    told: dict[str, list[tuple[date, Claim]]] = {}
    for fact in story.facts:
        for claim in fact.claims:
            if claim.kind == "date" and any(map(str.isdigit, claim.text)) and (day := day_of(claim.value)) is not None:
                told.setdefault(claim.article.id, []).append((day, claim))
    return told


def _objection(article: Article, claim: Claim, told: str, sure: float) -> Objection:
    reason = "the day of collection or of an update stands for that of publication, or the other way round"
    return against([claim], f"{article.id}: {told}", reason, sure)
