"""What a story says of those who are one person by more than a name: by age, part, kin or company."""

from __future__ import annotations

from collections.abc import Iterator

from crosscheck.model import Fact
from crosscheck.pipeline.alignment.dossier import Dossier
from crosscheck.pipeline.alignment.facts import facts_of
from crosscheck.pipeline.alignment.people.by_given import by_given
from crosscheck.pipeline.alignment.people.charged import charged
from crosscheck.pipeline.alignment.people.grown import grown
from crosscheck.pipeline.alignment.people.kindred import kindred
from crosscheck.pipeline.alignment.people.namesakes import namesakes
from crosscheck.pipeline.alignment.people.one_dead import one_dead
from crosscheck.pipeline.alignment.people.sexes import sexes
from crosscheck.pipeline.alignment.people.small import small


def of_people(story: Dossier) -> Iterator[Fact]:
    """The facts of the people of a story that no slot of a name holds."""
    yield from facts_of("person", namesakes(story.readings, story.named, story.people).items())
    yield from facts_of("person", kindred(story.readings, story.named).items())
    yield from facts_of("age", grown(story.readings, story.people, story.matters))
    yield from facts_of("age", small(story.readings, story.matters))
    yield from facts_of("age", sexes(story.readings, story.people, story.matters))
    yield from facts_of("injury", one_dead(story.readings, story.matters))
    yield from facts_of("offence", charged(story.readings, story.matters, story.who))
    yield from facts_of("person", by_given(story.readings))
