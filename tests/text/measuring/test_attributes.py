"""Attributes: what a number is the number of, by the words of its clause."""

from __future__ import annotations

import pytest

from crosscheck.text.measuring.attributes import OfWhat, attribute_of, clause_of, grows, things


def read(sort: str, sentence: str, inside: str = "") -> OfWhat | None:
    """What the number "#" of a sentence is the number of."""
    before, _, behind = sentence.partition("#")
    return attribute_of([sort], clause_of(before, behind, inside=inside))


@pytest.mark.parametrize(
    ("sort", "sentence", "attribute"),
    [
        ("percent", "Turnout on Sunday was # , the clerk said", "turnout"),
        ("percent", "The Electoral Commission put turnout at #", "turnout"),
        ("percent", "Just # of those registered went to the polls", "turnout"),
        ("count flight", "The fog forced airlines to scrap # at Tarn", "flights cancelled"),
        ("count flight", "By noon # had been called off", "flights cancelled"),
        ("distance", "The quake struck at a depth of #", "depth"),
        ("distance", "its focus # underground", "depth"),
        ("number", "The shock measured # , they said", "magnitude of the quake"),
        ("money", "The court fined the yard a sum equal to #", "fine"),
        ("money", "The fine, which Varn must pay by May, comes to #", "fine"),
        ("money", "Each bereaved family is to be paid #", "compensation"),
        ("money", "The yard would pay # to the family of each diver", "compensation"),
        ("count body", "# had been recovered by dusk", "deaths"),
        ("count life", "The flood claimed #", "deaths"),
        ("slot killed", "# at the lock", "deaths"),
        ("count accord", "# were signed at noon", "agreements signed"),
        ("money", "The winger cost #", "transfer fee"),
        ("count person", "The search at dusk was for #", "people missing"),
        ("count person", "Clinics treated #", "people in hospital"),
        ("count person", "# appeared in court", "people charged"),
        ("count person", "The fire drove # out of the valley", "people displaced"),
        ("count family", "The fire drove # out of the valley", "families displaced"),
        ("count person", "A boat brought # ashore", "picked up"),
        ("count house", "The gale cut power to #", "households without power"),
        ("count passenger", "# and crew were on it", "people aboard"),
        ("count store", "Trent Shoes will shut #", "stores closed"),
        ("count car", "Trent Motors called back #", "cars recalled"),
        ("count jet", "Trent Air signed a contract for #", "aircraft ordered"),
        ("count subscriber", "Trent Mobile has #", "customers"),
        ("slot trapped", "# in the mine", "people trapped"),
        ("count pupil", "Gunmen took # from the school", "people taken"),
        ("slot convicted", "# at the quay", "people convicted"),
        ("count person", "The court sent # to prison", "people convicted"),
        ("count fan", "# saw the match", "audience"),
        ("weight", "The barge leaked # of crude oil", "oil spilled"),
        ("count -", "The yard will cut its workforce by #", "jobs lost"),
        ("count vote", "Trent won by #", "majority"),
        ("count -", "a majority of #", "majority"),
        ("count time", "Guards shot at the door #", "bullets fired"),
        ("count person", "# marched against the lock", "protesters"),
        ("count guest", "# came to the wedding", "guests"),
        ("money", "The suit was settled for #", "settlement"),
        ("money", "The new lock at Weir cost #", "price tag"),
        ("money", "The bill for the lock came to #", "price tag"),
        ("percent", "The economy of Tarn grew by #", "growth of the economy"),
        ("percent", "The economy will grow #", "growth expected of the economy"),
        ("percent", "The economy grew # in the first quarter", "growth of the economy in a quarter"),
    ],
)
def test_words_tell_an_attribute(sort: str, sentence: str, attribute: str) -> None:
    found = read(sort, sentence)
    assert found is not None
    assert found.attribute.name == attribute


@pytest.mark.parametrize(
    ("sort", "sentence"),
    [
        ("percent", "Milk rose by # on Sunday"),
        ("count flight", "The airport has # a day"),
        ("money", "The yard paid # for a crane"),
        ("count person", "Police were looking for #"),
        # Another number of the kind, a semicolon or a bracket ends the clause.
        ("percent", "Turnout was high; milk rose #"),
        # What rules it out stands between its commas.
        ("count flight", "By noon # had been cancelled or delayed"),
    ],
)
def test_other_words_tell_none(sort: str, sentence: str) -> None:
    assert read(sort, sentence) is None


@pytest.mark.parametrize(
    ("sort", "sentence", "attribute"),
    [
        ("count person", "Weir, home to nearly #, was cut off.", "population"),
        ("count -", "Weir, a town of about #, was cut off.", "population"),
        ("count inhabitant", "Weir has some #.", "population"),
        ("count person", "Most of Weir's # fled.", "population"),
        ("count resident", "The island's roughly # fled.", "population"),
        ("count person", "The barge, with # on board, sank.", "people aboard"),
        ("count passenger", "The barge was carrying at least # when it sank.", "passengers aboard"),
        ("count engine", "Crews called in an additional #.", "further engines sent"),
        ("count engine", "# were sent to the mill.", "engines sent"),
        ("count firefighter", "# tackled the blaze.", "firefighters sent"),
        ("count soldier", "Varn has about # at the fort.", "troops"),
        ("count passenger", "The barge was licensed to carry #.", "capacity"),
        ("count shop", "# were badly damaged.", "shops damaged"),
        ("count count", "Otto Trent was found guilty on Monday on all #.", "counts of the verdict"),
        ("duration", "She had been hospitalized in Weir for #.", "time in hospital"),
        ("count time", "She was married #.", "marriages"),
        ("percent", "Sales were up #.", "change of revenue"),
        ("percent", "The fire was # contained.", "fire contained"),
        ("count house", "The landslide destroyed about #.", "homes lost"),
        ("count home", "# were completely destroyed.", "homes lost"),
        ("count post", "The mill will shed #.", "jobs lost"),
        ("count worker", "# will be laid off.", "jobs lost"),
        ("distance", "The barge lies # below the surface.", "depth"),
        ("duration", "A # police investigation found nothing.", "length of the investigation"),
        ("duration", "The manhunt lasted nearly #.", "length of the search"),
        ("duration", "Jurors deliberated for #.", "length of the deliberations"),
        ("duration", "He was cleared after # of deliberations.", "length of the deliberations"),
        ("area", "Weir covers about # of marsh.", "area"),
        ("money", "The mill turned down the original # offer.", "first offer"),
        ("weight", "The craft can lift more than # into low orbit.", "payload"),
        ("distance", "A hiker fell # into a gully.", "fall"),
        ("distance", "A hiker fell #, the warden said.", "fall"),
        ("distance", "She survived a # fall.", "fall"),
        ("distance", "The glider has a wingspan of #.", "wingspan"),
        ("speed", "The lane has a speed limit of #.", "speed limit"),
        ("speed", "The chase reached speeds of #.", "speed reached"),
    ],
)
def test_words_right_beside_a_number_tell_plainly(sort: str, sentence: str, attribute: str) -> None:
    found = read(sort, sentence)
    assert found is not None
    assert (found.attribute.name, "plainly" in found.attribute.marks) == (attribute, True)


@pytest.mark.parametrize(
    ("sort", "sentence", "attribute", "of"),
    [
        ("weight", "Rangers shot a # brown bear.", "weight", "bear"),
        ("weight", "The # beast broke into a shop.", "weight", ""),
        ("weight", "The bear, which weighed about #, was shot.", "weight", "bear"),
        ("weight", "The # lorry hit a wall.", "weight", "truck"),
        ("distance", "A # ferry ran aground.", "length", "ship"),
        ("distance", "The tower is # tall.", "height", "tower"),
        ("distance", "He had a # revolver.", "calibre of the gun", "revolver"),
        ("speed", "It was hit by winds of up to #.", "speed of the winds", "winds"),
        ("distance", "Weir, # (64 km) north-east of Tarn, was cut off.", "distance", "Tarn"),
        ("distance", "Weir, # south of the county town, Tarn, was cut off.", "distance", "Tarn"),
        ("money", "The brewery made a # bid for rival Tarnwood.", "price of the deal", "Tarnwood"),
        ("money", "Its # bid in October 2016 for Weir-based Tarnwood failed.", "price of the deal", "Tarnwood"),
        ("money", "The brewery bought Tarnwood Ales for #.", "price of the deal", "Tarnwood"),
        ("money", "The # tidal lock was opened.", "price tag", "lock"),
    ],
)
def test_of_what_a_number_is(sort: str, sentence: str, attribute: str, of: str) -> None:
    found = read(sort, sentence)
    assert found is not None
    assert (found.attribute.name, things().get(found.of, found.of)) == (attribute, of)


@pytest.mark.parametrize(
    ("sort", "sentence"),
    [
        ("count person", "# fled Weir."),
        ("count goat", "Weir is home to #."),
        ("count person", "The baker's # fled."),
        ("distance", "The barge covered #."),
        ("money", "A # lock was opened."),
        ("money", "The # will be paid."),
        ("count house", "The landslide missed #."),
        ("count house", "The landslide left # destroyed or damaged."),
        ("count engine", "The mill has #."),
        ("count post", "The fence has #."),
        ("distance", "The barge is # off."),
        ("duration", "She plays again # after surgery."),
        ("duration", "The mill stood for #."),
        ("money", "The mill made # last year."),
        ("distance", "The club has a # rifle range."),
        ("weight", "They sold # of bear meat."),
        ("weight", "Price is the # gorilla in this debate."),
        ("distance", "The river fell # and left mud."),
        ("distance", "The tug dropped # of chain."),
        ("speed", "The wagon was clocked, and # is fast."),
    ],
)
def test_what_tells_nothing_plainly(sort: str, sentence: str) -> None:
    found = read(sort, sentence)
    assert found is None or "plainly" not in found.attribute.marks


def test_some_ways_lead_across_another_number() -> None:
    before, behind = ("The ferry was carrying 12 crew members", " and "), ("", " when it sank.")
    found = attribute_of(["count passenger"], clause_of(before[1], behind[1], further=(before[0], "")))
    assert found is not None
    assert found.attribute.name == "passengers aboard"
    assert attribute_of(["count passenger"], clause_of(before[1], behind[1])) is None


def test_what_rules_an_attribute_out_counts_between_commas_only() -> None:
    assert read("count flight", "By noon # had been cancelled, and others were delayed") is not None


def test_the_upper_of_two_ways_counts_and_a_loose_one_last() -> None:
    found = read("money", "The striker's price was high: the goalkeeper cost #")
    assert found is not None
    assert found.attribute.name == "transfer fee"


def test_a_clause_ends_at_a_stop_and_keeps_its_commas() -> None:
    clause = clause_of("Rain; the Weir, it\u2019s said, had ", ", or (so he said) more.", inside=" wet days")
    assert clause.beside == clause.wide == " the Weir , it's said , had # , or "
    assert clause.words == " the Weir , it's said , had # wet days , or "


def test_what_grows_is_known_by_its_name() -> None:
    assert grows("deaths")
    assert not grows("turnout")
