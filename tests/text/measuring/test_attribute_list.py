"""The list of attributes: every line of it can be read."""

from __future__ import annotations

import pytest

from crosscheck.text.measuring.attribute_list import Mark, Section, sections, sets
from crosscheck.text.measuring.ways import AND, KEY, keys, pattern


@pytest.mark.parametrize("section", sections(), ids=lambda section: f"{section.attribute.name}, {section.sorts[0]}")
def test_every_line_of_the_list_is_read(section: Section) -> None:
    for way in (*section.ways, *section.across):
        assert way.count("#") == 1
        assert all(keys(way))
        assert all(pattern(part) for part in way.split(AND))
        # A cue is found by its first letters.
        cues = [word for word in way.replace("|", " ").split() if word.rstrip(")").endswith("~")]
        assert all(len(cue.strip("()~")) >= KEY for cue in cues)


def test_the_words_of_a_thing_are_those_of_one_set() -> None:
    assert sets()["long"]["ferry"] == "ship"
    assert sets()["gun"].keys() == {"revolver", "pistol", "rifle"}


def test_attributes_that_are_told_in_the_same_ways_are_written_out() -> None:
    told = {section.attribute.name: section for section in sections() if Mark.PLAINLY in section.attribute.marks}

    assert "(spree|rampage) - (lasted|took|went on|lasted for|went on for) - #" in told["length of the spree"].ways
    assert told["shops destroyed"].sorts == ("count shop", "count store", "count business")
    assert told["schools destroyed"].ways == told["shops destroyed"].ways
