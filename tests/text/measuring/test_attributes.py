"""Attributes: what a number is the number of, by the words of its clause."""

from __future__ import annotations

from importlib import resources

import pytest

from crosscheck.text.measuring.attributes import attribute_of, attributes, clause_of


@pytest.mark.parametrize(
    ("sort", "sentence", "attribute"),
    [
        ("percent", "Turnout on Sunday was # , the clerk said", "turnout"),
        ("percent", "Just # of those registered went to the polls", "turnout"),
        ("count flight", "The fog forced airlines to scrap # at Tarn", "flights cancelled"),
        ("count flight", "By noon # had been called off", "flights cancelled"),
        ("distance", "The quake struck at a depth of #", "depth reached"),
        ("distance", "its focus # underground", "depth reached"),
        ("number", "The shock measured # , they said", "magnitude told"),
        ("money", "The court fined the yard a sum equal to #", "sum of the fine"),
        ("money", "The fine, which Varn must pay by May, comes to #", "sum of the fine"),
        ("money", "Each bereaved family is to be paid #", "compensation"),
        ("money", "The yard would pay # to the family of each diver", "compensation"),
        ("count body", "# had been recovered by dusk", "deaths"),
        ("count life", "The flood claimed #", "deaths"),
        ("state killed", "# at the lock", "deaths"),
        ("count accord", "# were signed at noon", "agreements signed"),
        ("money", "The winger cost #", "transfer fee"),
    ],
)
def test_words_tell_an_attribute(sort: str, sentence: str, attribute: str) -> None:
    before, _, behind = sentence.partition("#")
    found = attribute_of([sort], before, behind)
    assert found is not None
    assert found.name == attribute


@pytest.mark.parametrize(
    ("sort", "sentence"),
    [
        ("percent", "Milk rose by # on Sunday"),
        ("count flight", "The airport has # a day"),
        ("money", "The yard paid # for a crane"),
        # Another number of the kind, a semicolon or a bracket ends the clause.
        ("percent", "Turnout was high; prices rose #"),
        # What rules it out stands between its commas.
        ("count flight", "By noon # had been cancelled or delayed"),
    ],
)
def test_other_words_tell_none(sort: str, sentence: str) -> None:
    before, _, behind = sentence.partition("#")
    assert attribute_of([sort], before, behind) is None


def test_what_rules_an_attribute_out_counts_between_commas_only() -> None:
    assert attribute_of(["count flight"], "By noon ", " had been cancelled, and others were delayed") is not None


def test_the_upper_of_two_ways_counts_and_a_loose_one_last() -> None:
    found = attribute_of(["money"], "The striker's price was high: the goalkeeper cost ", "")
    assert found is not None
    assert found.name == "transfer fee"


def test_a_clause_ends_at_a_stop_and_keeps_its_commas() -> None:
    assert (
        clause_of("Rain; the Weir, it\u2019s said, had ", ", or (so he said) more.")
        == " the weir , it's said , had # , or "
    )


def test_every_line_of_the_list_is_read() -> None:
    text = resources.files("crosscheck.text").joinpath("lexicon", "attributes.txt").read_text(encoding="utf-8")
    ways = [line.strip() for line in text.splitlines() if line.startswith(" ") and not line.strip().startswith("not ")]
    assert all(way.count("#") == 1 for way in ways)
    cues = [word for line in text.splitlines() if line.startswith(" ") for word in line.replace("/", " ").split()]
    # A cue is found by its first three letters.
    assert all(len(cue.strip("()~")) >= 3 for cue in cues if cue.rstrip(")").endswith("~"))
    assert len(attributes()) > 100
