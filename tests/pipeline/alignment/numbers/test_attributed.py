"""Attributed numbers: those of several articles that are the number of one thing, whatever the words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from crosscheck.model import Agreement, Article, Fact, Slot
from crosscheck.names.across import identities
from crosscheck.pipeline.alignment.numbers.attributed import attributed, with_attributed
from crosscheck.pipeline.alignment.numbers.keyed import sides_by_key
from crosscheck.pipeline.extract import Reading, extract
from crosscheck.ruleset import load_rules
from crosscheck.text.measuring.attribute_list import sections


def told(*texts: str, days: Sequence[str] = ()) -> dict[str, list[str]]:
    articles = [Article(str(number), str(number), text) for number, text in enumerate(texts)]
    dated = [replace(article, published=day) for article, day in zip(articles, days, strict=True)] if days else articles
    readings = extract(dated)
    who = identities([reading.cast for reading in readings])
    found = attributed(readings, sides_by_key(readings, [0] * len(readings), who))
    return {slot.attribute: [claim.text for claim, _ in claims] for slot, _, claims in found}


@pytest.mark.parametrize(
    ("one", "other", "attribute", "numbers"),
    [
        (
            "The fog at Weir forced airlines to scrap 124 flights on Sunday.",
            "By Sunday noon 214 flights had been cancelled at Weir.",
            "flights cancelled",
            ["124 flights", "214 flights"],
        ),
        (
            "The court at Weir fined the yard a sum equal to 4,000 euros.",
            "The fine, which the yard must pay by May, comes to \u20ac14,000.",
            "fine",
            ["4,000 euros", "\u20ac14,000"],
        ),
        (
            "Holders of the Weir yard will receive 182 kroner for each share.",
            "The owners of the Weir yard will be paid 128 kroner a share.",
            "price a share",
            ["182 kroner", "128 kroner a share"],
        ),
        (
            "The yard's offer values the mill at 14 billion Norwegian kroner.",
            "The yard has agreed to buy the mill for 12 billion kroner.",
            "value of the offer",
            ["14 billion Norwegian kroner", "12 billion kroner"],
        ),
        (
            "The Reed Party won 83 of the 151 seats in Weir.",
            "In Weir the Reed Party secured 78 seats.",
            "seats",
            ["83", "78 seats"],
        ),
        (
            "The judge's report on the Weir lock runs to 640 pages.",
            "A 460-page report on the lock at Weir was read out.",
            "pages",
            ["640 pages", "460-page"],
        ),
        (
            "The death toll at Weir stood at 28.",
            "Thirty-eight bodies were recovered at Weir.",
            "deaths",
            ["28", "Thirty-eight bodies"],
        ),
        (
            "The court at Weir heard 48 witnesses.",
            "The court has heard 84 witnesses since her arrest in November 2019.",
            "witnesses heard",
            ["48 witnesses", "84 witnesses"],
        ),
        (
            "There are 3,400 confirmed cases in Weir.",
            "In Weir some 4,300 people have fallen ill.",
            "cases",
            ["3,400 confirmed cases", "4,300 people"],
        ),
        (
            "With 12 seats, the Reed Party leads in Weir.",
            "On Sunday the Reed Party came first with 21 seats in the chamber.",
            "seats",
            ["12 seats", "21 seats"],
        ),
        (
            "The fire drove 300 people out of Weir.",
            "Some 450 people were evacuated when the fire reached Weir.",
            "people displaced",
            ["300 people", "450 people"],
        ),
        (
            "Dana Holt won on Sunday. She found the net nine times last season.",
            "Dana Holt scored 19 goals for Weir last season.",
            "goals scored",
            ["nine times", "19 goals"],
        ),
        (
            "The balloon came down in Weir, about 24 miles south of Tarn.",
            "The balloon came down on Sunday. The crew were taken to Tarn, 38 miles north of Weir.",
            "distance",
            ["24 miles", "38 miles"],
        ),
        (
            "The balloon came down in Weir, 24 miles south of the capital of Tarn.",
            "The balloon came down in Weir, 38 miles south of Tarn.",
            "distance",
            ["24 miles", "38 miles"],
        ),
        (
            "The yard's 14 million euro bid for Norwegian rival Weir Pumps was welcome.",
            "The yard's 17 million euro bid for Weir Pumps was welcome.",
            "price of the deal",
            ["14 million euro", "17 million euro"],
        ),
        (
            "Dana Holt is out for good. She missed six matches this season with a bad knee.",
            "Dana Holt missed eight matches this season.",
            "games missed",
            ["six matches", "eight matches"],
        ),
        (
            "Turnout in Weir was almost 80 percent.",
            "In Weir turnout was 83.4 percent.",
            "turnout",
            ["80 percent", "83.4 percent"],
        ),
    ],
    ids=[
        "flights",
        "fine",
        "a share",
        "one currency",
        "so many of",
        "pages",
        "bodies",
        "since",
        "inside",
        "behind",
        "a deed in other words",
        "pronoun",
        "there and back",
        "a capital",
        "a nation before the name",
        "games missed",
        "nearly",
    ],
)
def test_one_attribute_in_two_wordings(one: str, other: str, attribute: str, numbers: list[str]) -> None:
    assert told(one, other)[attribute] == numbers


@pytest.mark.parametrize(
    "other",
    [
        "In 1998 some 214 flights had been cancelled at Weir.",
        "Another 214 flights had been cancelled at Weir.",
        "By noon 214 extra flights had been cancelled at Weir.",
        "By noon 214 flights had been cancelled at Weir and by dusk 340 flights had been cancelled.",
        "By noon 214 of the flights had been cancelled at Weir.",
        "Last year 214 flights had been cancelled at Weir.",
    ],
    ids=["another year", "beside them", "extra ones", "two numbers", "a part", "last year"],
)
def test_another_time_another_event_or_a_part(other: str) -> None:
    assert told("The fog at Weir forced airlines to scrap 124 flights on Sunday.", other) == {}


@pytest.mark.parametrize(("other", "sure"), [("214 flights", True), ("1,240 flights", True), ("930 flights", False)])
def test_many_times_as_many_are_rather_of_another_thing_but_for_a_nought(other: str, *, sure: bool) -> None:
    texts = (
        "The fog at Weir forced airlines to scrap 124 flights on Sunday.",
        f"By noon {other} had been cancelled at Weir.",
    )
    readings = extract([Article(str(number), str(number), text) for number, text in enumerate(texts)])
    ((_, _, claims),) = attributed(readings, sides_by_key(readings, [0, 0], {}))

    assert all((claim.confidence > 0.6) is sure for claim, _ in claims)


def test_numbers_of_one_other_time_are_set_beside_each_other() -> None:
    one, same, other = (
        "Weir Pumps made a profit of 300 kroner last year.",
        "In 2023 Weir Pumps made a profit of 450 kroner.",
        "In 2021 Weir Pumps made a profit of 450 kroner.",
    )
    days = ("2024-05-10", "2024-05-10")
    assert told(one, same, days=days) == {"profit made": ["300 kroner", "450 kroner"]}
    assert told(one, other, days=days) == {}
    assert told("Weir Pumps made a profit of 300 kroner for the year.", one, days=days) == {}


def test_last_month_is_another_month_in_a_later_report() -> None:
    one, other = "Weir Pumps made a profit of 300 kroner last month.", "Weir Pumps made a profit of 450 kroner {}."
    last, named = other.format("last month"), other.format("in April")
    assert told(one, last, days=("2024-05-10", "2024-05-20")) == {"profit made": ["300 kroner", "450 kroner"]}
    assert told(one, named, days=("2024-05-10", "2024-05-20")) == {"profit made": ["300 kroner", "450 kroner"]}
    assert told(one, last, days=("2024-05-10", "2024-06-10")) == {}


def test_a_sum_that_was_asked_for_is_not_the_sum_that_was_awarded() -> None:
    awarded = "The yard was awarded 4,000 euros in damages."
    assert told("The yard was awarded 9,000 euros in damages.", awarded) != {}
    assert told("The yard demanded 9,000 euros in damages.", awarded) == {}


def test_what_is_told_plainly_may_be_of_the_time_that_another_report_names() -> None:
    one, same, other = (
        "The economy of Tarn grew 2 percent last year.",
        "The economy of Tarn grew 3 percent.",
        "The economy of Tarn grew 4 percent in 2021.",
    )
    days = ("2024-05-10", "2024-05-10")
    assert told(one, same, days=days) == {"growth of the economy": ["2 percent", "3 percent"]}
    assert told(one, other, days=days) == {}


def test_the_last_games_and_those_of_two_players_are_not_set_side_by_side() -> None:
    one = "Dana Holt missed six matches this season."
    assert told(one, "Dana Holt missed the last two matches.") == {}
    assert told(one, "Joan Tessel missed two matches this season.") == {}
    assert told(one, "Dana Holt has missed 40 matches in her career.") == {}
    assert told("Dana Holt missed four matches with a bad knee, another two with a cold.", one) == {}


def test_the_place_of_another_distance_is_not_that_of_the_next() -> None:
    one = "The quake, 24 miles west of Weir, was felt in Tarn, 90 miles north of Weir."
    assert told(one, "Weir shook. The quake was 24 miles west of Weir and 80 miles south of Tarn.") == {}


def test_lengths_in_hours_are_not_set_beside_lengths_in_days() -> None:
    one = "Otto Trent was cleared after 18 hours of deliberations."
    assert told(one, "Otto Trent was cleared after three days of deliberations.") == {}
    assert told(one, "Otto Trent was cleared after 15 hours of deliberations.") == {
        "length of the deliberations": ["18 hours", "15 hours"]
    }


def test_those_who_are_taken_together_are_one_group_by_whatever_noun() -> None:
    assert "people trapped" in told("Nine miners are trapped at Weir.", "At Weir 14 workers are trapped.")
    assert told("Nine miners were killed at Weir.", "At Weir 14 divers were killed.") == {}


def test_what_stands_aside_is_no_owner() -> None:
    one = "The Reed Party won 83 seats in Weir."
    assert told(one, "The Reed Party, which was founded in Tarn, won 41 seats.") == {"seats": ["83 seats", "41 seats"]}


def test_two_names_that_end_alike_are_two_owners() -> None:
    one = "Weir Pumps made a profit of 300 kroner."
    assert told(one, "Tarn Pumps, a rival of Weir Pumps, made a profit of 900 kroner.") == {}
    assert told(one, "Pumps made a profit of 900 kroner.") == {"profit made": ["300 kroner", "900 kroner"]}


def test_whose_number_it_is() -> None:
    one = "The Reed Party won 83 seats in Weir."
    assert told(one, "The Heath Party secured 41 seats in Weir.") == {}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bail of Otto Trent was set at 5,000 dollars.", "Ilse Varnholt was held on 20,000 dollars bail."),
        ("A fine was due from Otto Trent, in all 500 euros.", "A fine was due from Ilse Varnholt, in all 900 euros."),
    ],
    ids=["bail", "fine"],
)
def test_two_people_by_name_have_two(one: str, other: str) -> None:
    assert told(one, other) == {}
    assert told(one.replace("Otto Trent", "Ilse Varnholt"), other) != {}


def test_a_place_is_nobody_of_his_own() -> None:
    assert told("Bail was put at 5,000 dollars in Weir.", "Ilse Varnholt was held on 20,000 dollars bail.") != {}


def test_counts_of_one_deed_have_a_slot_of_their_own() -> None:
    assert told("Nine people were killed in the flood.", "Seven people died in the flood at Weir.") == {}
    assert "deaths" in told("Nine people were killed in the flood.", "Seven bodies were recovered from the flood.")


def test_what_agrees_is_told_once() -> None:
    readings = extract([Article(str(n), str(n), "By noon 214 flights had been cancelled at Weir.") for n in range(2)])
    claims = tuple(claim for reading in readings for claim in reading.claims if claim.kind == "count")
    known = Fact(Slot("flight"), "count", claims, Agreement.SAME)
    found = Fact(Slot("flights cancelled"), "count", claims, Agreement.SAME)
    assert with_attributed([known], [found]) == [known]
    assert with_attributed([], [found]) == [found]
    apart = Fact(Slot("flights cancelled"), "count", claims, Agreement.CONFLICTING)
    assert with_attributed([known], [apart]) == [known, apart]


def test_of_two_facts_of_one_slot_the_one_that_tells_more_is_told() -> None:
    texts = ["The court fined the yard 400 euros."] * 3
    readings = extract([Article(str(n), str(n), text) for n, text in enumerate(texts)])
    claims = tuple(claim for reading in readings for claim in reading.claims if claim.kind == "money")
    few, more, apart = (
        Fact(Slot("fine"), "money", claims[:2], Agreement.SAME),
        Fact(Slot("fine"), "money", claims, Agreement.SAME),
        Fact(Slot("fine"), "money", claims[:2], Agreement.CONFLICTING),
    )
    assert with_attributed([few], [more]) == [more]
    assert with_attributed([more], [few]) == [more]
    assert with_attributed([more], [apart]) == [apart]
    assert with_attributed([apart], [more]) == [apart]


def test_a_sum_in_another_currency_is_told_beside_the_one_that_took_the_place_of_its_twin() -> None:
    texts = ["The court fined the yard 400 euros."] * 3
    readings = extract([Article(str(n), str(n), text) for n, text in enumerate(texts)])
    claims = tuple(claim for reading in readings for claim in reading.claims if claim.kind == "money")
    known, euros, dollars = (
        Fact(Slot("fine"), "money", claims[:number], agreement)
        for number, agreement in ((1, Agreement.SAME), (2, Agreement.CONFLICTING), (3, Agreement.CONFLICTING))
    )
    assert with_attributed([known], [euros, dollars]) == [euros, dollars]


@pytest.mark.parametrize(
    ("one", "other", "numbers"),
    [
        (
            "The flood reached Weir. The town, which has about 4,000 residents, lost its bridge.",
            "Weir, home to 9,000 people, lost its bridge.",
            ["4,000 residents", "9,000 people"],
        ),
        (
            "What Weir lacks is a bridge, and the town's 4,000 residents pay for the ferry.",
            "Most of Weir's 9,000 people take the ferry from this town of 300 people.",
            ["4,000 residents", "9,000 people"],
        ),
        (
            "Weir, a port on the coast south of Tarn and 40 miles north of Varn, lost its bridge.",
            "Weir lies 90 miles (144 km) north of Varn.",
            ["40 miles", "90 miles", "144 km"],
        ),
        ("The quake had a magnitude of 5.2 and woke Weir.", "A 5.6-magnitude quake woke Weir.", ["5.2", "5.6"]),
        (
            "A barge with nine people aboard sank at Weir.",
            "The barge was carrying seven people when it sank.",
            ["nine people", "seven people"],
        ),
        (
            "The ferry, with 214 passengers and 12 crew members, sank off Weir.",
            "The ferry was carrying 12 crew members and 241 passengers when it sank.",
            ["214 passengers", "241 passengers"],
        ),
        (
            "The ferry, with 214 passengers and 12 crew members, sank off Weir.",
            "The ferry was carrying 15 crew members and 214 passengers when it sank.",
            ["12 crew members", "15 crew members"],
        ),
        (
            "The brewery turned down an unsolicited $4 million bid.",
            "The brewery had turned down an initial offer of $6 million.",
            ["$4 million", "$6 million"],
        ),
        (
            "The $4 million lock would stay open, the board said.",
            "Divers were sent to the $6 million Weir Tidal Lock on Monday.",
            ["$4 million", "$6 million"],
        ),
        ("Rangers shot a 450-pound bear.", "Rangers shot the 300-pound bear.", ["450-pound", "300-pound"]),
        ("Rangers shot a 450-pound bear.", "The 300lb animal was shot.", ["450-pound", "300lb"]),
        ("A hiker fell 15ft into a gully.", "The hiker fell 30 metres into a gully.", ["15ft", "30 metres"]),
        ("Mary Bell, 22, fell 15ft into a gully.", "The hiker fell 90ft into a gully.", ["15ft", "90ft"]),
        ("A 90-metre ferry sank.", "The ship is 70 metres long.", ["90-metre", "70 metres"]),
        (
            "The rocket can lift 9,000 pounds into low orbit.",
            "The rocket will be able to take into orbit twice the payload -- 7,000 pounds.",
            ["9,000 pounds", "7,000 pounds"],
        ),
        (
            "Mary Bell, 22, fell 15ft into a gully. John Trent, 25, fell 90ft into a gully.",
            "The skier fell 90 metres into a gully.",
            ["90ft", "90 metres"],
        ),
        (
            "Officer Mary Bell, a 12-year veteran, was hurt.",
            "Mary Bell had been with the police for 21 years.",
            ["12-year", "21 years"],
        ),
        (
            "Chief John Trent said that Mary Bell, a 12-year veteran, was hurt.",
            "Mary Bell was hurt. Trent confirmed that the 21-year veteran lives.",
            ["12-year", "21-year"],
        ),
        (
            "The watch confiscated 17 rifles, 45 magazines and a boat.",
            "A lantern, 23 magazines and a chart were seized.",
            ["45 magazines", "23 magazines"],
        ),
        ("One of the four victims sat there.", "All five victims lived in Weir.", ["four victims", "five victims"]),
    ],
    ids=[
        "population",
        "whose people",
        "distance",
        "magnitude",
        "aboard",
        "passengers beside a crew",
        "a crew beside passengers",
        "offer",
        "price",
        "weight",
        "the animal",
        "fall",
        "the one who fell",
        "length",
        "payload",
        "the one whose figure it is",
        "years of service",
        "who it is that speaks",
        "seized",
        "victims",
    ],
)
def test_one_measure_of_one_thing(one: str, other: str, numbers: list[str]) -> None:
    # Another measure of both may agree.
    assert numbers in told(one, other).values()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Weir, home to 4,000 people, lost its bridge.", "Tarn, home to 9,000 people, lost its bridge."),
        ("Weir's 4,000 people fled.", "A ferry left Weir, and this town of 9,000 lost its bridge."),
        ("The $4 million lock was opened.", "The $6 million bridge was opened."),
        ("The new lock at Weir cost $4 million.", "The new lock at Tarn cost $6 million."),
        ("The new lock at Weir cost $4 million.", "The new lock at Weir would cost $2 million."),
        ("The gale cut power to 300 homes in Weir and 40 homes in Tarn.", "The gale cut power to 40 homes in Tarn."),
        ("Weir lies 40 miles north of Varn.", "Weir lies 90 miles north of Tarn."),
        (
            "The quake had a magnitude of 5.2.",
            "The magnitude was 5.2, that of a quake at dawn was put at magnitude 4.4.",
        ),
        ("The quake had a magnitude of 5.2.", "A second quake, of magnitude 3.9, woke Weir."),
        ("The tug Alma had nine crew members aboard.", "The barge Berta had seven crew members aboard."),
        ("The quake had a magnitude of 5.2.", "An aftershock of magnitude 3.9 woke Weir."),
        ("The quake had a magnitude of 5.2.", "In March, a quake with a magnitude of 6.4 woke Weir."),
        ("A barge with nine people aboard sank.", "Four other people aboard swam ashore."),
        ("The brewery turned down an initial offer of $6 million.", "Its first offer of 5 million euros was too low."),
        ("Rangers shot a 450-pound bear.", "Rangers shot a 90-pound dog."),
        ("Rangers shot a 450-pound bear.", "Adults of the species, a 300-pound bear among them, sleep in winter."),
        ("Rangers shot a 450-pound bear and a 90-pound dog.", "The 300lb animal was shot."),
        ("Mary Bell, 22, fell 15ft into a gully.", "John Trent, 25, fell 90ft into a gully."),
        ("Mary Bell, a 12-year veteran, was hurt.", "John Trent, a 21-year veteran, was hurt."),
        ("Mary Bell, a 12-year veteran, was hurt.", "John Trent, a 21-year veteran, said Mary Bell was hurt."),
        ("Mary Bell, a 12-year veteran, was hurt.", "Mary Bell, a four-year Army veteran, was hurt."),
        (
            "Mary Bell, a 12-year veteran, was hurt.",
            "Mary Bell, who had worked there as a detective for nine years, was hurt.",
        ),
        ("The watch seized nine guns.", "The watch seized four handguns and five rifles."),
        ("Nine dogs were seized at the farm.", "Thirteen animals were seized at the farm."),
        ("One of the four victims killed was a clerk.", "All six victims wounded are at home."),
        ("The search took five hours.", "Ten men spent two hours searching the river."),
        ("The study took three years.", "Mary Bell won after four years of study."),
        ("The negotiations lasted two weeks.", "The talks lasted three hours."),
        ("A 90-metre ferry sank.", "A 40-metre tower fell."),
        ("A 90-metre ferry sank.", "A 40-metre ferry sank beside a 60-metre ferry."),
    ],
    ids=[
        "two towns",
        "where it is told",
        "two prices",
        "two locks",
        "yet to be spent",
        "numbers of two places",
        "from two towns",
        "two quakes",
        "a second quake",
        "two ships",
        "aftershock",
        "an earlier quake",
        "a part",
        "two currencies",
        "two animals",
        "its like",
        "one of two animals",
        "two falls",
        "two officers",
        "an officer and a chief",
        "another service",
        "a rank",
        "one sort of gun",
        "one sort of animal",
        "the dead and the wounded",
        "some who searched",
        "years at school",
        "one of many talks",
        "two things",
        "two ferries",
    ],
)
def test_two_things(one: str, other: str) -> None:
    assert told(one, other) == {}


def test_weeks_later_another_quake_is_told_of() -> None:
    first, second, later = (f"The quake struck at a depth of {depth} miles." for depth in (9, 12, 20))
    days = ("2024-05-01", "2024-05-04", "2024-06-01")

    assert told(first, second, later, days=days) == {"depth": ["9 miles", "12 miles"]}
    assert told(first, later, days=days[::2]) == {}


def test_winds_are_others_every_day() -> None:
    one, other = "It brought winds of 90 mph.", "It brought winds of 70 mph."
    assert told(one, other, days=("2024-05-01", "2024-05-01")) == {"speed of the winds": ["90 mph", "70 mph"]}
    assert told(one, other, days=("2024-05-01", "2024-05-02")) == {}


def test_what_is_told_plainly_is_as_sure_whatever_is_told_loosely_besides() -> None:
    texts = (
        "The storm destroyed 40 houses at Weir.",
        "Seventy houses were destroyed at Weir.",
        "A storm came. " * 150 + "In all 90 houses, of stone and of wood, collapsed.",
    )
    readings = extract([Article(str(number), str(number), text) for number, text in enumerate(texts)])
    found = {slot.attribute: claims for slot, _, claims in attributed(readings, sides_by_key(readings, [0, 0, 0], {}))}
    assert [claim.text for claim, _ in found["homes lost"]] == ["40 houses", "Seventy houses"]


@pytest.mark.parametrize("end", [". ", " and "])
def test_many_measures_are_read_in_linear_time(growth: Callable[..., float], end: str) -> None:
    def made(times: int) -> tuple[Reading, ...]:
        page = f"The bear, a 400-pound animal, can lift 9,000 pounds into low orbit in Weir{end}" * times
        return extract([Article("1", "1", page), Article("2", "2", page)])

    def read(readings: tuple[Reading, ...]) -> list[object]:
        return list(attributed(readings, sides_by_key(readings, [0, 0], {})))

    assert growth(made, read, first=200, largest=200) < 3


def test_the_rules_name_every_attribute() -> None:
    by_id = {rule.id: set(rule.slot.attribute) for rule in load_rules() if rule.id.startswith(("figures/", "money/"))}
    parts = [by_id[rule] for rule in ("figures/attribute", "figures/measure", "figures/dimension")]
    named = {section.attribute.name for section in sections()}
    assert named <= set[str]().union(*parts, by_id["money/amount"])
    assert set[str]().union(*parts) <= named
    assert sum(map(len, parts)) == len(set[str]().union(*parts))
