"""Near twins: names that are one but for a slip or the ending of one word."""

from __future__ import annotations

import pytest

from crosscheck.names.near_twins import name_runs, near_twins


def pairs(*pages: str) -> list[tuple[str, str]]:
    printed: dict[str, set[int]] = {}
    for number, page in enumerate(pages):
        for run in name_runs(page):
            printed.setdefault(run, set()).add(number)
    return near_twins(printed)


def test_runs_keep_their_small_words_and_end_with_the_sentence() -> None:
    assert name_runs("She leads Doors to Calm in Weldon. Doors to Calm met the Weldon Fraud Unit. Torvik left.") == [
        "Doors to Calm",
        "Weldon Fraud Unit",
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # A plural, an ending or a slip between two words that are the same.
        ("the Weldon Fraud Unit", "the Weldon Frauds Unit"),
        ("at Torvik Distribution Ltd. today", "at Torvik Distributors Ltd. today"),
        ("the Center for Gentle Machines", "the Center for Gentler Machines"),
        ("the Karwen Country Store", "the Karwen County Store"),
        ("the Weldon Socialism League", "the Weldon Socialist League"),
        ("the Weldon Eastern Bank", "the Weldon East Bank"),
        # One slip beside one word, of a name that nobody bears otherwise.
        ("near Alder Quenbrook", "near Alder Quinbrook"),
        ("the Torvik Advisers", "the Torvik Advisors"),
        # One slip in the name of a county, a hospital or a park, however short or well known.
        ("in Clay County today", "in Caly County today"),
        ("in Rock County today", "in Roc County today"),
        ("the Weldon Clinic", "the Wheldon Clinic"),
        ("near Lake Orle today", "near Lake Orla today"),
        # A long name that nobody bears otherwise, by ear.
        ("at Brightforde Bank today", "at Briteforde Bank today"),
        ("in Operation Fennwolf today", "in Operation Fenwulf today"),
        ("in Orange County today", "in Orang County today"),
        ("at Yuma High School", "at Yema High School"),
        ("in Bradley Park today", "in Bradleyy Park today"),
        # A street, a name with a small word, and an apostrophe.
        ("on Dependence Street", "on Dependent Street"),
        ("from Door to Calm", "from Doors to Calm"),
        ("robbed Tool Aplenty", "robbed Tools Aplenty"),
        ("on Tull's Ferry Road", "on Tulls Ferry Road"),
        ("at Tull's Palace today", "at Tull Palace today"),
        ("in St. Orla's Parish today", "in St. Orla Parish today"),
        # A slip before two words of one name, a doubled letter among them, and an article.
        ("the Madd Harbour Boats", "the Mad Harbour Boats"),
        ("by Carers for Torvik Falls,", "by Carers for the Torvik Falls,"),
        # A short word beside one that no list has, and small words between two others.
        ("in Tavi Quenbrook today", "in Tevi Quenbrook today"),
        ("at the Weldon Burn and Eye Clinic", "at the Weldon Burn Eye Clinic"),
        ("the Weldon School for Deaf Children", "the Weldon School of Deaf Children"),
        ("the Weldon Bureau of Tides", "the Weldon Bureau Tides"),
        # The plural of a slip, and a short plural.
        ("at Weldon Hospital East", "at Weldon Hopsitals East"),
        ("robbed Pan Bazaar", "robbed Pans Bazaar"),
    ],
)
def test_one_name_in_two_articles(one: str, other: str) -> None:
    (found,) = pairs(one, other)

    assert set(found[0].split()) != set(found[1].split())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # The genitive of a place, a people and its country, and two of a kind.
        ("the Weldon Harbour Board", "the Weldon's Harbour Board"),
        ("the Chicago Palace", "the Chicago's Palace"),
        ("the Danish Harbour Board", "the Danes Harbour Board"),
        ("the South Korean army", "the South Korea army"),
        ("the Weldon Korea League", "the Weldon Korean League"),
        ("the Weldon Award", "the Weldon Awards"),
        ("a Weldon Detective", "two Weldon Detectives"),
        ("the Amendment to the Charter", "the Amendments to the Charter"),
        ("said WDC Chair Hal Torvik", "said WDC Chairman Hal Torvik"),
        ("saw Red Wing today", "saw Red Wings today"),
        ("saw Brother Torvik today", "saw Brothers Torvik today"),
        # House style, other words, and no neighbour at all.
        ("the Weldon Defence Board", "the Weldon Defense Board"),
        ("the Weldon Harbour Board", "the Weldon Bridge Board"),
        ("on Maple Road", "on Marple Road"),
        ("in Adam County today", "in Adams County today"),
        ("the Roc Wilde", "the Rock Wilde"),
        ("on Western Street", "on West Street"),
        ("on Great Western Road", "on Great West Road"),
        ("of Middle East Studies", "of Middle Eastern Studies"),
        ("the Department of Tides", "the Department of the Tides"),
        ("the Eastern Weldon", "the East Weldon"),
        ("the Mann Harbour Boats", "the Man Harbour Boats"),
        ("the Madd Harbour", "the Mad Harbour"),
        ("in Orla's Parish today", "in Orla Parish today"),
        ("by Secretary of Tides Ann Orde", "by Secretary of the Tides Ann Orde"),
        ("with Park Jin today", "with Park Jun today"),
        ("in Quenbrook", "in Quinbrook"),
        ("in Quenbrook and Orde", "in Quinbrook and Orde"),
        ("in Tavi Harbour today", "in Tevi Harbour today"),
        ("the Tarn Ferry and Orla Weldon", "the Tarn Ferry Orla Weldon"),
        # From there, and there; of whom, and to whom.
        ("at Weldon Cup at Alder Point", "at Weldon Cup at the Alder Point"),
        ("at Harbour Hall of Alder Point", "at Harbour Hall at Alder Point"),
        ("saw Ann Orde of Alder Point", "sent Ann Orde to Alder Point"),
        ("Bo Orde for Alder Mills", "Bo Orde of Alder Mills"),
        ("the Bureau of Tides", "the Bureau Tides"),
        ("Lines of CAPITAL GAINS", "Lines of CAPITAL GAIN"),
    ],
)
def test_two_names_or_one_in_another_form(one: str, other: str) -> None:
    assert pairs(one, other) == []


def test_two_counties_that_one_article_knows() -> None:
    assert pairs("in Lake County", "in Lane County") != []
    assert pairs("in Lake County and Lane County", "in Lane County") == []


def test_a_shop_that_one_article_prints_in_two_ways() -> None:
    assert pairs("robbed Pan Bazaar, he said of Pans Bazaar", "in Pans Bazaar") == [("Pan bazaar", "Pans bazaar")]
    assert pairs("saw Red Wing with Red Wings", "saw Red Wings") == []


def test_two_brothers_that_one_article_knows() -> None:
    assert pairs("Sean Quenbrook left", "Xean Quenbrook left") != []
    assert pairs("Sean Quenbrook left his brother Xean Quenbrook", "Xean Quenbrook left") == []


def test_two_streets_that_one_article_knows() -> None:
    assert pairs("on Dependence Street and on Dependent Street", "on Dependent Street") == []
