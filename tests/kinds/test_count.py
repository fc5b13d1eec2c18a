"""Counts: what is counted and what happened to them; and numbers that count nothing. Sentences are invented."""

from __future__ import annotations

from decimal import Decimal

import pytest

from crosscheck.kinds.count import Count, find
from crosscheck.model import Agreement, Article, Claim, Span
from crosscheck.text.numerals import Bounds, numerals
from crosscheck.text.page.prose import read_prose


def claims(text: str, taken: tuple[Span, ...] = ()) -> list[Claim]:
    prose = read_prose(Article(id="a", path="a", text=text))
    return list(find(prose, numerals(prose.page), taken))


# The sentence; low, high; what is counted; attribute; scope.
COUNTS = [
    ("Seventeen people were killed on the quay.", 17, 17, "person", "killed", ""),
    ("The fire is out.\n\nSheds lost: 17\nBoats of all sorts", 17, 17, "shed", "shed", ""),
    ("The fire is out.\n\nDead: 3\nInjured: nobody\n", 3, 3, None, "killed", ""),
    ("The fire is out.\n\nPeople injured: at least 17\n", 17, None, None, "injured", ""),
    # The next line of a list is not what the one before it counts.
    ("The fire is out.\n\nIn all: 17\nBoats of all sorts", 17, 17, None, None, ""),
    ("Image 1 of 1 Three sailors were killed on the quay.", 3, 3, "sailor", "killed", ""),
    ("At least 17 people died on the quay.", 17, None, "person", "killed", ""),
    ("Seventeen sailors were killed or badly hurt.", 17, 17, "sailor", "casualty", ""),
    ("The blast killed or injured at least 17 sailors.", 17, None, "sailor", "casualty", ""),
    ("The blast left 17 dead.", 17, 17, None, "killed", ""),
    ("The blast killed at least 17 sailors.", 17, None, "sailor", "killed", ""),
    ("The blast claimed the lives of three young children.", 3, 3, "child", "killed", ""),
    ("The death toll rose to 31.", 31, 31, None, "killed", ""),
    ("Three deaths were reported.", 3, 3, None, "killed", ""),
    ("Two sailors were fatally shot.", 2, 2, "sailor", "killed", ""),
    ("Two sailors walking home to the quay were fatally shot.", 2, 2, "sailor", "killed", ""),
    ("Four sailors inside the mill were hurt.", 4, 4, "sailor", "injured", ""),
    ("Two sailors who said that the cooks were hurt left.", 2, 2, "sailor", "sailor", ""),
    ("Two sailors near the mill said the cooks were hurt.", 2, 2, "sailor", "sailor", ""),
    ("Two sailors were found dead.", 2, 2, "sailor", "killed", ""),
    ("The bodies of the two sailors were found.", 2, 2, "sailor", "killed", ""),
    ("The blast left two sailors wounded at a quay.", 2, 2, "sailor", "injured", ""),
    ("Two sailors wounded a cook.", 2, 2, "sailor", "sailor", ""),
    ("Five people, including a cook, were killed.", 5, 5, "person", "killed", ""),
    ("Five people, including a cook, were there.", 5, 5, "person", "person", ""),
    ("The gunman shot three sailors dead.", 3, 3, "sailor", "killed", ""),
    ("Five people, including the gunman, were there.", 5, 5, "person", "person", ""),
    ("Five people were killed, including the gunman.", 5, 5, "person", "killed", "including the gunman"),
    ("It injured four others.", 4, 4, "other", "injured", "others"),
    ("Another five were wounded.", 5, 5, None, "injured", "others"),
    ("The father of five died at sea.", 5, 5, "child", "children", ""),
    ("She was the mother of three young sailors.", 3, 3, "child", "children", ""),
    ("She had two children with a sailor.", 2, 2, "child", "child", ""),
    ("The mother of two of the sailors left.", 2, 2, "sailor", "sailor", ""),
    ("Five were hurt.", 5, 5, None, "injured", ""),
    ("Some 60-odd lorries came.", 60, 60, "lorry", "lorry", ""),
    ("They fed 300-plus guests.", 300, None, "guest", "guest", ""),
    ("She won by two shots.", 2, 2, "shot", "shot", ""),
    ("She is three shots clear.", 3, 3, "shot", "shot", ""),
    ("Police heard three shots behind the mill.", 3, 3, "shot fired", "shot fired", ""),
    ("They drew 10k visitors.", 10_000, 10_000, "visitor", "visitor", ""),
    ("Several sailors were injured.", 3, 9, "sailor", "injured", ""),
    ("Police arrested two men.", 2, 2, "man", "arrested", ""),
    ("Two arrests were made.", 2, 2, None, "arrested", ""),
    ("Some 450 islanders had been evacuated by dusk.", 450, 450, "islander", "evacuated", ""),
    ("Six divers are missing.", 6, 6, "diver", "missing", ""),
    ("Two sailors shot an officer.", 2, 2, "sailor", "sailor", ""),
    ("Four people were shot.", 4, 4, "person", "shot", ""),
    ("Two masked men opened fire.", 2, 2, None, "attackers", ""),
    ("Three gunmen stormed the quay.", 3, 3, None, "attackers", ""),
    ("Four clerks were hurt when two women fatally stabbed a guard.", 2, 2, None, "attackers", ""),
    ("Two men in masks opened fire.", 2, 2, None, "attackers", ""),
    ("Two men pulled up in a red van, ran to the door and started shooting.", 2, 2, None, "attackers", ""),
    ("Two men pulled up when a clerk walked out and opened fire.", 2, 2, "man", "man", ""),
    ("A man walked up and opened fire.", 1, 1, None, "attackers", ""),
    ("Several people ran up to the hut and opened fire.", 2, None, None, "attackers", ""),
    ("Two men were robbed.", 2, 2, "man", "man", ""),
    ("One gunman fled.", 1, 1, "gunman", "gunman", ""),
    ("A lone gunman fled.", 1, 1, None, "attackers", ""),
    ("Two gunmen were killed.", 2, 2, "gunman", "killed", ""),
    ("The boat carried 26 sheep.", 26, 26, "sheep", "sheep", ""),
    ("The boat carried nine sitting or former judges.", 9, 9, "judge", "judge", ""),
    ("The garage holds 370 Farrow and Brandt cars.", 370, 370, "car", "car", ""),
    ("Dozens of eels were sold.", 12, 120, "eel", "eel", ""),
    ("One of the keepers slept.", 1, 1, "keeper", "keeper", ""),
    ("He faces one count of theft.", 1, 1, "count", "count", ""),
    ("The dead sailors came from one family.", 1, 1, "family", "family", ""),
    ("One sailor threw a rope.", 1, 1, "sailor", "sailor", ""),
    ("Some 5,100 eels were sold and 640 by lot.", 640, 640, None, None, ""),
    ("He was hit six times.", 6, 6, "time", "time", ""),
    ("About 1100 live there.", 1100, 1100, None, None, ""),
    ("No arrests have been made.", 0, 0, None, "arrested", ""),
    ("Nobody was hurt.", 0, 0, None, "injured", ""),
    ("No one else was killed.", 0, 0, None, "killed", ""),
    ("A triple shooting shook the quay.", 3, 3, None, "shot", ""),
    ("The double drive-by murder is unsolved.", 2, 2, None, "killed", ""),
    ("Storm Leaves Four Hurt On Quay", 4, 4, None, "injured", ""),
    ("Five shot dead on the quay.", 5, 5, None, "killed", ""),
    ("It left two dead and two more wounded.", 2, 2, None, "injured", ""),
    ("Three keepers fatally shot a seal.", 3, 3, "keeper", "keeper", ""),
    ("Four divers were struck by gunshots on the quay.", 4, 4, "diver", "shot", ""),
    ("Four divers were hit by gunfire.", 4, 4, "diver", "shot", ""),
    ("Five sailors with gunshot wounds were rowed ashore.", 5, 5, "sailor", "shot", ""),
    ("Five sailors suffered non-fatal gunshot wounds.", 5, 5, "sailor", "shot", ""),
    ("It was a night of pain, four from gunshots.", 4, 4, None, "shot", ""),
    ("Four divers were hit by a boom.", 4, 4, "diver", "diver", ""),
    ("Two sailors shot at them from the quay.", 2, 2, "sailor", "sailor", ""),
    ("Two sailors were shot at by a keeper.", 2, 2, "sailor", "sailor", ""),
    ("Two kites were shot down at the quay.", 2, 2, "kite", "kite", ""),
    ("Two sailors were shot at the quay.", 2, 2, "sailor", "shot", ""),
    ("Police found three sailors shot.", 3, 3, "sailor", "sailor", ""),
    ("Nine were hurt, including three who were shot.", 3, 3, None, None, ""),
    ("There were twins, one shot in the leg.", 1, 1, None, None, ""),
    ("Nine sailors on board did not survive.", 9, 9, "sailor", "killed", ""),
    ("Nine sailors, most of them cooks, were drowned.", 9, 9, "sailor", "killed", ""),
    ("Nine sailors in the hold drowned.", 9, 9, "sailor", "killed", ""),
    ("Two sailors hurt in the gale are still in hospital.", 2, 2, "sailor", "injured", "perhaps some"),
    ("The nine sailors hurt in the gale are still in hospital.", 9, 9, "sailor", "injured", ""),
    ("Nine sailors hurt in the gale on Monday.", 9, 9, "sailor", "injured", ""),
    ("Two of the sailors are well, and nine suffered non-life threatening injuries.", 9, 9, None, None, ""),
    ("Nine suffered serious injuries.", 9, 9, None, "injured", ""),
    ("Nine sailors were rushed to Weir Valley Medical Center.", 9, 9, "sailor", "hospitalised", ""),
    ("Nine patients were admitted into Weir Health.", 9, 9, "patient", "hospitalised", ""),
    ("Nine sailors were taken to Weir and a hospital ship.", 9, 9, "sailor", "sailor", ""),
    ("Nine sailors have not been found.", 9, 9, "sailor", "missing", ""),
    ("Nine sailors were burned to death.", 9, 9, "sailor", "killed", ""),
    ("Nine sailors froze to death the same night.", 9, 9, "sailor", "killed", ""),
    ("Nine perish in a gale.", 9, 9, None, "killed", ""),
    ("Guards put the dead at 14.", 14, 14, None, "killed", ""),
    ("The dead numbered 14.", 14, 14, None, "killed", ""),
    ("The number killed was 14.", 14, 14, None, "killed", ""),
    ("Gale toll hits 14", 14, 14, None, "killed", ""),
    ("The gale's toll passed 90.", 90, None, None, "killed", ""),
    ("Boats took nine victims ashore.", 9, 9, "victim", "victim", ""),
    ("Gale toll climbs past 90", 90, None, None, "killed", ""),
    ("Police arrest 14 on the quay", 14, 14, None, "arrested", ""),
    ("The gale has claimed nine victims.", 9, 9, None, "killed", ""),
    ("The slide trapped nine sailors.", 9, 9, "sailor", "trapped", ""),
    ("One deck crew member was killed.", 1, 1, "member", "killed", ""),
    ("The 90 deck crew slept.", 90, 90, "crew", "crew", ""),
    ("At Tarn 40 boats are in port.", 40, 40, "boat", "boat", ""),
    ("Tarn's 40 boats are in port.", 40, 40, "boat", "boat", ""),
    ("Guards took nine sailors into custody.", 9, 9, "sailor", "arrested", ""),
    ("Nine sailors face smuggling charges.", 9, 9, "sailor", "charged", ""),
    ("The court brought charges against nine sailors.", 9, 9, "sailor", "charged", ""),
    ("The number of sailors rescued from the quay was put at 90.", 90, 90, None, None, ""),
    ("The number of those rescued from the quay was put at 90.", 90, 90, None, "rescued", ""),
    ("The number of arrests at the quay rose to 90.", 90, 90, None, "arrested", ""),
    ("The number of eels sold at the quay rose to 90.", 90, 90, None, None, ""),
    ("Both men swam ashore.", 2, 2, "man", "man", ""),
]
NO_COUNTS = [
    "Take Route 66 to the quay.",
    "The buoys are numbered 14 to the north.",
    "He lives at No. 10.",
    "He lives at 49 Harbour Lane.",
    "It happened in the 100 block of Harbour Lane.",
    "They flew on a Falke 737 home.",
    "The AK-47 and the S23.",
    "Rovers won 3-1 on Sunday.",
    "The court ruled 5-4 in his favour.",
    "Ring 555-1234 for eels.",
    "Ring 020 7946 0000 for eels.",
    "Call 911 for help.",
    "No one knew.",
    "One by one they left.",
    "This one is new.",
    "They fought one-on-one.",
    "The two were friends.",
    "A five-speed gearbox.",
    "A 10-fight streak.",
    "The 2020 Falke is fast.",
    "Chapter 7 is dull.",
    "Formula One is loud.",
    "A few eels.",
    "The tram stops at 5 p.m. there.",
    "Men aged 18 to 34 sail.",
    "A 26-year-old sailed.",
    "Odalys Brandt, 26, sailed.",
    "The wall is 7 feet.",
    "It cost $5.",
    "3.0 is his average.",
    "A man in his 20's sailed.",
    "1. Wash the eels.",
    "Storm over the quay 1 / 44 Back.",
]


@pytest.mark.parametrize(("sentence", "low", "high", "of", "attribute", "scope"), COUNTS)
def test_a_count_is_read(
    sentence: str, low: int, high: int | None, of: str | None, attribute: str | None, scope: str
) -> None:
    claim = claims(sentence)[-1]

    assert claim.value.to_json() == {"low": low, "high": high, "unit": None, "of": of}
    assert (claim.slot.attribute if claim.slot else None) == attribute
    assert (claim.slot.scope if claim.slot else "") == scope


@pytest.mark.parametrize("sentence", NO_COUNTS)
def test_nothing_is_counted(sentence: str) -> None:
    assert claims(sentence) == []


def test_who_is_included_belongs_to_the_nearer_count() -> None:
    found = claims("Nine people were hurt and four were killed, including the gunman.")

    assert [c.slot.scope for c in found if c.slot] == ["", "including the gunman"]


def test_two_counts_in_one_sentence_keep_apart() -> None:
    found = claims("Two sailors were killed and three others wounded.")

    assert [(c.slot.attribute, c.slot.scope) for c in found if c.slot] == [("killed", ""), ("injured", "")]


def test_others_than_some_who_met_the_same_fate_are_not_all() -> None:
    found = claims("Two sailors were hurt and three others were hurt later. It was dark. Four others were killed.")

    assert [c.slot.scope for c in found if c.slot] == ["", "others", "others"]


def test_another_few_behind_those_of_another_fate_are_all() -> None:
    found = claims("Two sailors were killed at the quay. Another six were wounded.")

    assert [(c.slot.attribute, c.slot.scope) for c in found if c.slot] == [("killed", ""), ("injured", "")]


def test_what_a_time_expression_takes_is_no_count() -> None:
    text = "On 12 March 17 boats left."

    assert [c.text for c in claims(text, (Span(3, 11),))] == ["17 boats"]


def test_those_killed_are_surer_than_a_bare_noun() -> None:
    killed, boats = claims("Two sailors were killed. Two boats left.")

    assert killed.confidence > boats.confidence


def count(low: int, of: str = "", high: int | None = None) -> Count:
    return Count(Bounds(Decimal(low), Decimal(low if high is None else high)), of)


RELATED = [
    (count(17, "person"), count(17, "person"), Agreement.SAME),
    (count(17, "person"), count(17), Agreement.SAME),
    (count(17, "person"), count(21, "person"), Agreement.CONFLICTING),
    (count(17, "person"), count(21, "victim"), Agreement.CONFLICTING),
    (count(17, "sailor"), count(21, "boat"), Agreement.INCOMPARABLE),
    (count(17, "person"), count(21, "resident"), Agreement.CONFLICTING),
    (count(17, "woman"), count(21, "resident"), Agreement.INCOMPARABLE),
    (count(17, "rebel"), count(21, "militant"), Agreement.CONFLICTING),
    (count(17, "rebel"), count(21, "soldier"), Agreement.INCOMPARABLE),
    (count(32, "nurse"), count(23, "person"), Agreement.CONFLICTING),
    (count(23, "nurse"), count(32, "person"), Agreement.INCOMPARABLE),
    (count(32, "boat"), count(23, "person"), Agreement.INCOMPARABLE),
    (count(12, "eel", 120), count(31, "eel"), Agreement.COMPATIBLE),
]


@pytest.mark.parametrize(("mine", "yours", "agreement"), RELATED)
def test_how_two_counts_agree(mine: Count, yours: Count, agreement: Agreement) -> None:
    assert mine.relate(yours) == yours.relate(mine)
    assert mine.relate(yours).agreement is agreement


def test_those_of_one_sex_are_less_surely_everybody() -> None:
    three_men, four_people, four_victims = counted(3, "man"), counted(4, "person"), counted(3, "victim")

    assert three_men.relate(four_people).confidence < four_victims.relate(four_people).confidence


def counted(number: int, of: str) -> Count:
    return Count(Bounds(Decimal(number), Decimal(number)), of)


def test_counts_in_plain_words() -> None:
    assert [str(count(17, "sailor")), str(count(17))] == ["17 (sailor)", "17"]
