"""What a story names in two ways, by the letters of the names alone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, starmap

from crosscheck.model import Fact
from crosscheck.pipeline.alignment.dossier import Dossier
from crosscheck.pipeline.alignment.facts import APART, fact_of, facts_of
from crosscheck.pipeline.alignment.names.near_twins import twin_names
from crosscheck.pipeline.alignment.names.numbered import numbered
from crosscheck.pipeline.alignment.names.one_body import one_body
from crosscheck.pipeline.alignment.names.proper_names import proper_names
from crosscheck.pipeline.alignment.names.same_letters import same_letters
from crosscheck.pipeline.alignment.people.bare import bare_names

_NAMED = frozenset(("person", "place", "organisation"))


def of_names(story: Dossier, known: Sequence[Fact]) -> list[Fact]:
    """The facts of the names of a story.

    Args:
        story: Its articles.
        known: What is known to be told of its people and places; what is told in two ways there is not told again.
    """
    bare = facts_of("person", bare_names(story.readings, _in_two_ways(known)))
    named = [*bare, *starmap(fact_of, proper_names(story.readings))]
    bodies = chain(one_body(story.readings), same_letters(story.readings), numbered(story.readings))
    named += facts_of("organisation", bodies)
    return [*named, *starmap(fact_of, twin_names(story.readings, _in_two_ways([*known, *named])))]


def _in_two_ways(facts: Sequence[Fact]) -> list[Fact]:
    """What is known to be named in two ways."""
    return [fact for fact in facts if fact.kind in _NAMED and fact.agreement in APART]
