"""Alignment: the claims of a story put side by side, slot by slot."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import starmap

from crosscheck.model import Fact
from crosscheck.pipeline.alignment.by_slot import by_slot
from crosscheck.pipeline.alignment.days.news import of_the_news
from crosscheck.pipeline.alignment.days.telling import timed, told_once
from crosscheck.pipeline.alignment.dossier import dossier
from crosscheck.pipeline.alignment.facts import fact_of
from crosscheck.pipeline.alignment.in_like_words import in_like_words
from crosscheck.pipeline.alignment.numbers.attributed import attributed, with_attributed
from crosscheck.pipeline.alignment.numbers.keyed import sides_by_key
from crosscheck.pipeline.alignment.numbers.tolls import tolls
from crosscheck.pipeline.alignment.of_events import of_events
from crosscheck.pipeline.alignment.of_names import of_names
from crosscheck.pipeline.alignment.of_numbers import besides, misprinted, of_numbers
from crosscheck.pipeline.alignment.of_people import of_people
from crosscheck.pipeline.alignment.of_places import of_places
from crosscheck.pipeline.alignment.of_sayings import of_sayings
from crosscheck.pipeline.alignment.sentences.retold import not_agreed, retold
from crosscheck.pipeline.extract import Reading


def align(readings: Sequence[Reading]) -> tuple[Fact, ...]:
    """The facts of a story, in the order of subjects, attribute and kind.

    What is read by itself comes first: slots, events, sayings, people, places, names, numbers. What is known by then
    tells the rest: which days and numbers are the news, which are told in like words, which are left over.
    """
    story = dossier(of_the_news(readings))
    facts = [*by_slot(story), *of_events(story), *of_sayings(story), *of_people(story), *of_places(story)]
    facts += of_names(story, facts)
    facts += of_numbers(story)
    sides = sides_by_key(story.readings, story.matters, story.who)
    facts = with_attributed(facts, starmap(fact_of, attributed(story.readings, sides)))
    facts = tolls(timed(story.readings, story.matters, facts))
    facts = told_once(story.readings, story.matters, [*facts, *in_like_words(story, facts, sides)])
    facts += besides(story, facts)
    facts += misprinted(story, facts)
    differing = list(retold(story.readings, story.matters, facts))
    facts = [*not_agreed(facts, differing), *differing]
    return tuple(sorted(facts, key=lambda fact: (fact.slot.subjects, fact.slot.attribute, fact.kind, fact.slot.scope)))
