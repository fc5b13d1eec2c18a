"""Measures: what a number is the measure of."""

from __future__ import annotations

import re

import pytest

from crosscheck.text.measuring.measures import Measure, measure


def read(kind: str, noun: str, marked: str) -> Measure | None:
    """What the words between the asterisks measure."""
    start, end = (match.start() for match in re.finditer(r"\*", marked))
    return measure(kind, noun, marked.replace("*", ""), start, end - 1, 0)


@pytest.mark.parametrize(
    ("kind", "noun", "marked", "attribute"),
    [
        ("count", "person", "Weir, home to nearly *4,000 people*, was cut off.", "population"),
        ("count", "", "Weir, a town of about *4,000*, was cut off.", "population"),
        ("count", "inhabitant", "Weir has some *4,000 inhabitants*.", "population"),
        ("count", "person", "Most of Weir's *4,000 people* fled.", "population"),
        ("count", "resident", "The island's roughly *4,000 residents* fled.", "population"),
        ("count", "person", "The barge, with *nine people* on board, sank.", "people aboard"),
        ("count", "passenger", "The barge was carrying at least *nine passengers* when it sank.", "passengers aboard"),
        ("count", "engine", "Crews called in an additional *six engines*.", "further engines sent"),
        ("count", "engine", "*Six engines* were sent to the mill.", "engines sent"),
        ("count", "firefighter", "*Forty firefighters* tackled the blaze.", "firefighters sent"),
        ("count", "soldier", "Varn has about *850 soldiers* at the fort.", "troops stationed"),
        ("count", "passenger", "The barge was licensed to carry *nine passengers*.", "capacity"),
        ("count", "shop", "*Forty shops* were badly damaged.", "shops damaged"),
        ("count", "count", "Otto Trent was found guilty on Monday on all *nine counts*.", "counts of the verdict"),
        ("duration", "", "She had been hospitalized in Weir for *three weeks*.", "time in hospital"),
        ("count", "time", "She was married *three times*.", "marriages"),
        ("percent", "", "Sales were up *6%*.", "change of revenue"),
        ("percent", "", "The fire was *35 percent* contained.", "share contained"),
        ("count", "house", "The landslide destroyed about *40 houses*.", "homes destroyed"),
        ("count", "home", "*Forty homes* were completely destroyed.", "homes destroyed"),
        ("count", "post", "The mill will shed *90 posts*.", "jobs cut"),
        ("count", "worker", "*90 workers* will be laid off.", "jobs cut"),
        ("quantity", "", "The barge lies *30 metres* below the surface.", "depth"),
        ("quantity", "", "It was found at a depth of *30 metres*.", "depth"),
        ("duration", "", "A *six-month* police investigation found nothing.", "length of the investigation"),
        ("duration", "", "The manhunt lasted nearly *two days*.", "length of the search"),
        ("duration", "", "Jurors deliberated for *two hours*.", "length of the deliberations"),
        ("quantity", "area", "Weir covers about *40 square miles* of marsh.", "area"),
        ("money", "", "The *$4 million* tidal lock was opened.", "price tag"),
        ("money", "", "The mill turned down the original *$4 million* offer.", "first offer"),
    ],
)
def test_a_measure_by_the_words_beside_it(kind: str, noun: str, marked: str, attribute: str) -> None:
    found = read(kind, noun, marked)
    assert found is not None
    assert found.attribute == attribute


@pytest.mark.parametrize(
    ("kind", "noun", "marked"),
    [
        ("count", "person", "*4,000 people* fled Weir."),
        ("count", "resident", "*4,000 residents* fled Weir."),
        ("count", "goat", "Weir is home to *40 goats*."),
        ("count", "person", "The baker's *40 people* fled."),
        ("quantity", "distance", "The barge covered *40 miles*."),
        ("money", "", "A *$4 million* lock was opened."),
        ("money", "", "The *$4 million* will be paid."),
        ("count", "house", "The landslide missed *40 houses*."),
        ("count", "house", "The landslide left *40 houses* destroyed or damaged."),
        ("count", "engine", "The mill has *six engines*."),
        ("count", "post", "The fence has *90 posts*."),
        ("quantity", "", "The barge is *30 metres* long."),
        ("duration", "", "She plays again *six months* after surgery."),
        ("duration", "", "The mill stood for *six months*."),
        ("money", "", "The mill made *$4 million* last year."),
    ],
)
def test_no_measure(kind: str, noun: str, marked: str) -> None:
    found = read(kind, noun, marked)
    assert found is None or found.attribute == ""


@pytest.mark.parametrize(
    ("kind", "marked", "of"),
    [
        ("quantity", "Weir, *40 miles* (64 km) north-east of Tarn, was cut off.", "Tarn"),
        ("quantity", "Weir, *40 miles* south of the county town, Tarn, was cut off.", "Tarn"),
        ("money", "The brewery made a *$4 million* bid for rival Tarnwood.", "Tarnwood"),
        ("money", "Its *$4 million* bid in October 2016 for Weir-based Tarnwood failed.", "Tarnwood"),
        ("money", "The brewery bought Tarnwood Ales for *$4 million*.", "Tarnwood"),
    ],
)
def test_the_name_behind_the_number(kind: str, marked: str, of: str) -> None:
    found = read(kind, "", marked)
    assert found is not None
    assert found.of == of
